package fromscratch.grader.diagnosis;

import fromscratch.given.Matrix;
import fromscratch.grader.model.Finding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shows one place where what was found is not what was due. */
final class Example {
    private static final int DIGITS = 6;

    private Example() {}

    /** A part that answers a question, {@code 1} for yes, shows no numbers: its name says it all. */
    static boolean isQuestion(String part) {
        return part.endsWith("?");
    }

    /** How well a part shows what is wrong: numbers side by side best, an exception worst. */
    static int clarity(Part right, Part found) {
        if (!(right instanceof Part.Numbers due) || !(found instanceof Part.Numbers seen)) {
            return 0;
        }
        return Closeness.sameShape(due.matrix(), seen.matrix()) ? 2 : 1;
    }

    static Finding of(String part, String sizes, Part right, Part found) {
        if (isQuestion(part)) {
            return Phrase.EXAMPLE_NONE.with();
        }
        if (!(right instanceof Part.Numbers due) || !(found instanceof Part.Numbers seen)) {
            return (found == Part.Word.NULL ? Phrase.EXAMPLE_NULL : Phrase.EXAMPLE_THREW).with(sizes);
        }
        return of(sizes, due.matrix(), seen.matrix());
    }

    private static Finding of(String sizes, Matrix right, Matrix found) {
        if (!Closeness.sameShape(right, found)) {
            return Phrase.EXAMPLE_SHAPE.with(sizes, right.shape(), found.shape());
        }
        if (right.rows() == 1 && right.cols() == 1) {
            return Phrase.EXAMPLE_NUMBER.with(
                    sizes, unlike(right.get(0, 0), found.get(0, 0)), unlike(found.get(0, 0), right.get(0, 0)));
        }
        if (isListOfWholes(right) && isListOfWholes(found)) {
            return Phrase.EXAMPLE_NUMBER.with(sizes, list(right), list(found));
        }
        int[] place = farthest(right, found);
        return Phrase.EXAMPLE_ENTRY.with(
                sizes,
                Integer.toString(place[0]),
                Integer.toString(place[1]),
                unlike(right.get(place[0], place[1]), found.get(place[0], place[1])),
                unlike(found.get(place[0], place[1]), right.get(place[0], place[1])));
    }

    /** The first entry that is off by at least half of what the worst one is. */
    private static int[] farthest(Matrix right, Matrix found) {
        double worst = 0;
        for (int i = 0; i < right.rows(); i++) {
            for (int j = 0; j < right.cols(); j++) {
                worst = Math.max(worst, distance(right.get(i, j), found.get(i, j)));
            }
        }
        for (int i = 0; i < right.rows(); i++) {
            for (int j = 0; j < right.cols(); j++) {
                if (distance(right.get(i, j), found.get(i, j)) >= worst / 2) {
                    return new int[] {i, j};
                }
            }
        }
        throw new IllegalStateException("there is no difference between " + right + " and " + found);
    }

    private static double distance(double right, double found) {
        if (Double.compare(right, found) == 0) {
            return 0;
        }
        double distance = Math.abs(right - found);
        return Double.isFinite(distance) ? distance : Double.MAX_VALUE;
    }

    private static boolean isListOfWholes(Matrix matrix) {
        return matrix.rows() == 1
                && IntStream.range(0, matrix.cols()).allMatch(j -> matrix.get(0, j) == Math.rint(matrix.get(0, j)));
    }

    private static String list(Matrix row) {
        return IntStream.range(0, row.cols())
                .mapToObj(j -> number(row.get(0, j)))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** Shows two numbers that differ so that one sees that they do. */
    private static String unlike(double value, double other) {
        return number(value).equals(number(other)) ? Double.toString(value) : number(value);
    }

    /** A number with as many digits as a person wants to compare. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal rounded =
                new BigDecimal(value).round(new MathContext(DIGITS)).stripTrailingZeros();
        boolean plain = rounded.signum() == 0 || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e9);
        return plain ? rounded.toPlainString() : rounded.toString();
    }
}
