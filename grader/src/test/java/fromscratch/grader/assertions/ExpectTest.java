package fromscratch.grader.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fromscratch.given.Matrix;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Findings;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a failure says where the expected value comes from another call of the student's own code. */
class ExpectTest {
    @Test
    void nobody_is_told_that_nan_was_expected() {
        Matrix nan = Matrix.row(1, Double.NaN);
        says(() -> Expect.matrix("f", nan).isCloseTo(nan), Findings.otherCallNotFinite("f", "NaN"));
        says(() -> Expect.number("f", 1).isCloseTo(Double.NaN), Findings.otherCallNotFinite("f", "NaN"));
    }

    @Test
    void a_number_is_told_in_the_words_of_its_check() {
        says(
                () -> Expect.number("f", 1)
                        .telling((due, seen) -> Findings.lossOfEpoch("f", 3, due, seen))
                        .isCloseTo(2),
                Findings.lossOfEpoch("f", 3, "2", "1"));
    }

    private static void says(ThrowingCallable call, Finding finding) {
        assertThatThrownBy(call).isInstanceOfSatisfying(CheckFailure.class, failure -> assertThat(failure.finding())
                .isEqualTo(finding));
    }
}
