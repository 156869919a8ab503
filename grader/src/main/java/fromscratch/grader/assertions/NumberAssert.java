package fromscratch.grader.assertions;

import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Findings;
import java.util.function.BiFunction;
import org.assertj.core.api.AbstractAssert;

/** Asserts a single number, a loss most of all. */
public final class NumberAssert extends AbstractAssert<NumberAssert, Double> {
    private final String where;
    private final double found;
    private final Inputs inputs = new Inputs();
    private BiFunction<String, String, Finding> wrong;

    NumberAssert(String where, double actual) {
        super(actual, NumberAssert.class);
        this.where = where;
        this.found = actual;
        this.wrong = (due, seen) -> Findings.number(where, due, seen);
    }

    /** Says otherwise that the number is not what was expected: a finding of what was due, and what was seen. */
    public NumberAssert telling(BiFunction<String, String, Finding> finding) {
        wrong = finding;
        return this;
    }

    /** Adds an input to what a failure shows. */
    public NumberAssert from(String name, Object value) {
        inputs.add(name, value);
        return this;
    }

    /** Fails unless the number is {@code expected}, up to rounding. */
    public NumberAssert isCloseTo(double expected) {
        return isWithin(expected, Expect.tolerance(Math.abs(expected)));
    }

    /** Fails unless the number is within {@code tolerance} of {@code expected}. */
    public NumberAssert isWithin(double expected, double tolerance) {
        if (!(Math.abs(found - expected) <= tolerance) && found != expected) { // NaN is never within
            throw failure(
                    Double.isFinite(expected)
                            ? wrong.apply(
                                    ValueText.numberUnlike(expected, found), ValueText.numberUnlike(found, expected))
                            : Findings.otherCallNotFinite(where, ValueText.number(expected)));
        }
        return this;
    }

    /** Fails unless the number is at least {@code bound}. */
    public NumberAssert isAtLeast(double bound) {
        if (!(found >= bound)) {
            throw failure(Findings.tooSmall(where, ValueText.number(bound), ValueText.number(found)));
        }
        return this;
    }

    /** Fails unless the number is at most {@code bound}. */
    public NumberAssert isAtMost(double bound) {
        if (!(found <= bound)) {
            throw failure(Findings.tooLarge(where, ValueText.number(bound), ValueText.number(found)));
        }
        return this;
    }

    private CheckFailure failure(Finding finding) {
        return new CheckFailure(finding, inputs.told());
    }
}
