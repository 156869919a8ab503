package fromscratch.grader.diagnosis;

import fromscratch.given.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The ways to be wrong that hold a number nobody can foresee: a constant factor, a constant added, a bound, too few digits.
 *
 * <p>A form is looked for in one part of the outcome, in all cases at once: one number must explain all of them.
 */
enum NumericPattern {
    /** Right to about seven digits: somewhere there is a {@code float}, or a constant with few decimals. */
    PRECISION("numbers.precision") {
        @Override
        Optional<String> detail(List<Pair> entries) {
            boolean close = entries.stream().allMatch(e -> Closeness.close(e.right, e.found, SEVEN_DIGITS * e.scale));
            return close ? Optional.of("") : Optional.empty();
        }
    },
    /** Right, but rounded to a few decimals. */
    ROUNDING("numbers.rounded") {
        @Override
        Optional<String> detail(List<Pair> entries) {
            return IntStream.rangeClosed(1, MOST_DECIMALS)
                    .filter(decimals -> entries.stream().allMatch(e -> e.isRoundedTo(decimals)))
                    .mapToObj(Integer::toString)
                    .findFirst();
        }
    },
    FACTOR("numbers.factor") {
        @Override
        Optional<String> detail(List<Pair> entries) {
            List<Pair> telling = entries.stream()
                    .filter(e -> Math.abs(e.right) > e.scale / 10)
                    .toList();
            return common(telling, e -> e.found / e.right).stream()
                    .filter(factor -> factor != 0)
                    .filter(factor -> entries.stream().allMatch(e -> e.is(factor * e.right)))
                    .mapToObj(NumericPattern::shown)
                    .findFirst();
        }
    },
    OFFSET("numbers.offset") {
        @Override
        Optional<String> detail(List<Pair> entries) {
            return common(entries, e -> e.found - e.right).stream()
                    .filter(offset -> entries.stream().allMatch(e -> e.is(e.right + offset)))
                    .mapToObj(NumericPattern::shown)
                    .findFirst();
        }
    },
    /** Right up to a bound, and that bound wherever more was due. */
    SATURATION("numbers.saturates") {
        @Override
        Optional<String> detail(List<Pair> entries) {
            List<Pair> off = entries.stream().filter(e -> !e.is(e.right)).toList();
            return common(off, e -> e.found).stream()
                    .filter(bound -> bound != 0) // zeros stand for many mistakes
                    .filter(bound -> off.stream().map(Pair::right).distinct().count() > 1)
                    .filter(bound -> entries.stream().allMatch(e -> e.is(Math.min(bound, e.right)))
                            || entries.stream().allMatch(e -> e.is(Math.max(bound, e.right))))
                    .mapToObj(NumericPattern::shown)
                    .findFirst();
        }
    };

    private static final double EXACT = 1e-9;
    private static final double SEVEN_DIGITS = 1e-6;
    private static final int FEWEST_ENTRIES = 4;
    private static final int MOST_DECIMALS = 5;

    private final String id;

    NumericPattern(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** Finds the number that explains {@code entries} by this form; a text without it where the form has none. */
    abstract Optional<String> detail(List<Pair> entries);

    /** What was due and what was found at one place; {@code scale} is the largest entry around it. */
    record Pair(double right, double found, double scale) {
        /** Whether what was found has this many decimals, and is as near to what was due as such a number can be. */
        boolean isRoundedTo(int decimals) {
            double unit = 1;
            for (int i = 0; i < decimals; i++) {
                unit *= 10;
            }
            double steps = found * unit;
            return Math.abs(steps - Math.rint(steps)) < EXACT * Math.max(1, Math.abs(steps))
                    && Math.abs(found - right) <= (0.5 + EXACT * unit) / unit;
        }

        boolean is(double expected) {
            return Closeness.close(expected, found, EXACT * Math.max(scale, Math.abs(expected)));
        }
    }

    /**
     * All entries of one part, over all cases.
     *
     * @return empty where something else than finite numbers of the right shape came back, or too few to tell anything
     */
    static List<Pair> pairs(List<Part> right, List<Part> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int c = 0; c < right.size(); c++) {
            if (!(right.get(c) instanceof Part.Numbers due)
                    || !(found.get(c) instanceof Part.Numbers seen)
                    || !Closeness.sameShape(due.matrix(), seen.matrix())
                    || !Closeness.isFinite(seen.matrix())) {
                return List.of();
            }
            collect(due.matrix(), seen.matrix(), pairs);
        }
        return pairs.size() < FEWEST_ENTRIES ? List.of() : pairs;
    }

    private static void collect(Matrix right, Matrix found, List<Pair> pairs) {
        double scale = Closeness.scale(right);
        for (int i = 0; i < right.rows(); i++) {
            for (int j = 0; j < right.cols(); j++) {
                pairs.add(new Pair(right.get(i, j), found.get(i, j), scale));
            }
        }
    }

    private static OptionalDouble common(List<Pair> entries, java.util.function.ToDoubleFunction<Pair> number) {
        return entries.stream().mapToDouble(number).filter(Double::isFinite).findFirst();
    }

    private static String shown(double number) {
        return Example.number(number);
    }
}
