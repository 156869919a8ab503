package fromscratch.grader.model;

import java.time.Duration;
import java.util.List;

/**
 * Every finding that a check, an intake, a compilation or a run can come to, each made from what its text needs.
 *
 * <p>{@code where} is the method, or the part of its result, that a finding is about: {@code dW (Linear.backward)}. Numbers
 * and matrices come as texts, as short as they can be and still tell.
 */
public final class Findings {
    private Findings() {}

    /** What is wrong with an entry that was compared with another. */
    public enum Comparison {
        VALUE("value"),
        GRADIENT("gradient"),
        NOT_ACCUMULATED("not-accumulated");

        private final String key;

        Comparison(String key) {
            this.key = key;
        }
    }

    /** What is wrong with an entry by itself. */
    public enum Range {
        NOT_FINITE("not-finite"),
        NEGATIVE("negative"),
        NOT_A_PROBABILITY("not-a-probability");

        private final String key;

        Range(String key) {
            this.key = key;
        }
    }

    // What a check saw.

    public static Finding shape(String where, String expected, String found) {
        return Finding.of("shape", where, expected, found);
    }

    public static Finding entry(Comparison kind, String where, int row, int column, String expected, String found) {
        return Finding.of(kind.key, where, Integer.toString(row), Integer.toString(column), expected, found);
    }

    /** An entry of a matrix that is small enough to be shown as a whole. */
    public static Finding entryOf(
            Comparison kind, String where, int row, int column, String expected, String found, List<String> matrices) {
        return Finding.of(
                kind.key + "-whole",
                where,
                Integer.toString(row),
                Integer.toString(column),
                expected,
                found,
                matrices.get(0),
                matrices.get(1));
    }

    public static Finding outside(Range kind, String where, int row, int column, String found) {
        return Finding.of(kind.key, where, Integer.toString(row), Integer.toString(column), found);
    }

    public static Finding notRepeatable(String where, String first, String second) {
        return Finding.of("not-repeatable", where, first, second);
    }

    public static Finding unsteady(String where, int row, int column, String measured, String claimed) {
        return Finding.of("unsteady", where, Integer.toString(row), Integer.toString(column), measured, claimed);
    }

    public static Finding number(String where, String expected, String found) {
        return Finding.of("number", where, expected, found);
    }

    /** What was expected came from another call of the student's code, and is no number to expect. */
    public static Finding otherCallNotFinite(String where, String other) {
        return Finding.of("other-call-not-finite", where, other);
    }

    public static Finding lossOfEpoch(String where, int epoch, String expected, String found) {
        return Finding.of("loss-of-epoch", where, Integer.toString(epoch), expected, found);
    }

    public static Finding numberOfLosses(String where, int epochs, int found) {
        return Finding.of("number-of-losses", where, Integer.toString(epochs), Integer.toString(found));
    }

    /** The mean of weights should be 0, and is farther from it than {@code bound}. */
    public static Finding mean(String where, String bound, String found) {
        return Finding.of("mean", where, bound, found);
    }

    public static Finding variance(String where, String expected, String tolerance, String found) {
        return Finding.of("variance", where, expected, tolerance, found);
    }

    public static Finding tooSmall(String where, String bound, String found) {
        return Finding.of("at-least", where, bound, found);
    }

    public static Finding tooLarge(String where, String bound, String found) {
        return Finding.of("at-most", where, bound, found);
    }

    public static Finding isNull(String where) {
        return Finding.of("null", where);
    }

    public static Finding labels(String where, String expected, String found) {
        return Finding.of("labels", where, expected, found);
    }

    public static Finding inputChanged(String where, String input, String before, String after) {
        return Finding.of("input-changed", where, input, before, after);
    }

    public static Finding seedIgnored(String where) {
        return Finding.of("seed-ignored", where);
    }

    public static Finding seedWithoutEffect(String where, String parameter) {
        return Finding.of("seed-without-effect", where, parameter);
    }

    public static Finding layersAlike(String where) {
        return Finding.of("layers-alike", where);
    }

    public static Finding unitsAlike(String where) {
        return Finding.of("units-alike", where);
    }

    // What is to blame, and what still keeps a check from its points.

    public static Finding gradientIsToBlame(MethodId gradient, MethodId forward) {
        return Finding.of("cause.gradient", gradient.toString(), forward.toString());
    }

    public static Finding forwardIsToBlame(MethodId gradient, MethodId forward) {
        return Finding.of("cause.forward", gradient.toString(), forward.toString());
    }

    public static Finding ownLossIsToBlame(MethodId method) {
        return Finding.of("cause.own-loss", method.toString());
    }

    /** A check that passes, but earns its points only when {@code check} passes too. */
    public static Finding countsLater(CheckId check) {
        return Finding.of("counts-later", check.toString());
    }

    // What became of a call.

    public static Finding crashed(MethodId method, String thrown) {
        return Finding.of("crashed", method.toString(), thrown);
    }

    public static Finding endlessRecursion(MethodId method, String thrown) {
        return Finding.of("crashed-endless", method.toString(), thrown);
    }

    public static Finding missing(MethodId method, String signature) {
        return Finding.of("missing", method.toString(), signature);
    }

    public static Finding missingClass(String exercise) {
        return Finding.of("missing-class", exercise);
    }

    public static Finding timedOut(String method, Duration limit) {
        return Finding.of("timed-out", method, Long.toString(limit.toSeconds()));
    }

    public static Finding waited(String method, Duration limit) {
        return Finding.of("waited", method, Long.toString(limit.toSeconds()));
    }

    public static Finding notRunAgain() {
        return Finding.of("not-run-again");
    }

    public static Finding submissionTimedOut(Duration limit) {
        return Finding.of("submission-timed-out", Long.toString(limit.toSeconds()));
    }

    public static Finding ended(String method) {
        return Finding.of("ended", method);
    }

    public static Finding garbled(String method) {
        return Finding.of("garbled", method);
    }

    public static Finding answerTooLarge(String method) {
        return Finding.of("answer-too-large", method);
    }

    // What was not compiled, or must not be used.

    public static Finding compilerGivesUp(Location place) {
        return Finding.of("compiler-gives-up", place.toString());
    }

    public static Finding classTooLarge(Location place) {
        return Finding.of("class-too-large", place.toString());
    }

    public static Finding wrongPackage(String file, String declared) {
        return Finding.of("wrong-package", file, declared);
    }

    public static Finding forbidden(Location place, String used) {
        return Finding.of("forbidden", place.toString(), used);
    }

    public static Finding forbiddenElsewhere(Location place, String used, String exercise) {
        return Finding.of("forbidden-elsewhere", place.toString(), used, exercise);
    }

    public static Finding forbiddenUnused(Location place, String used) {
        return Finding.of("forbidden-unused", place.toString(), used);
    }

    // What was taken in, and what was not.

    public static Finding noSubmission(String student) {
        return Finding.of("no-submission", student);
    }

    public static Finding noSources() {
        return Finding.of("no-sources");
    }

    public static Finding givenChanged(List<String> files) {
        return Finding.of("given-changed", String.join(", ", files));
    }

    public static Finding link(String path) {
        return Finding.of("link", path);
    }

    public static Finding leftOut(String name) {
        return Finding.of("left-out", name);
    }

    public static Finding folderLeftOut(String name) {
        return Finding.of("left-out-folder", name);
    }

    public static Finding moreLeftOut(int count) {
        return Finding.of("left-out-more", Integer.toString(count));
    }

    /** What lies beside the sources: {@code names}, and so many more. */
    public static Finding elsewhere(String sources, List<String> names, int more) {
        String listed = String.join(", ", names);
        return more == 0
                ? Finding.of("elsewhere", sources, listed)
                : Finding.of("elsewhere-more", sources, listed, Integer.toString(more));
    }

    public static Finding tooMany(String name, int most) {
        return Finding.of("too-many", name, Integer.toString(most));
    }

    public static Finding tooLarge(String name, long size, long most) {
        return Finding.of("too-large", name, kilobytes(size), kilobytes(most));
    }

    public static Finding unreadable(String name) {
        return Finding.of("unreadable", name);
    }

    public static Finding latin1(String name) {
        return Finding.of("latin-1", name);
    }

    // What became of the judge.

    public static Finding compilationEndless(Duration limit) {
        return Finding.of("compilation-endless", Long.toString(limit.toSeconds()));
    }

    public static Finding memoryUsedUp() {
        return Finding.of("memory-used-up");
    }

    public static Finding judgeLost() {
        return Finding.of("judge-lost");
    }

    private static String kilobytes(long bytes) {
        return (bytes + 1023) / 1024 + " KB";
    }
}
