package fromscratch.grader.diagnosis;

import fromscratch.given.Matrix;

/** One part of what a probe gives: numbers, or a word for what came instead of them. */
sealed interface Part {
    /** A matrix, a number as {@code 1×1}, or labels as a row. */
    record Numbers(Matrix matrix) implements Part {
        @Override
        public boolean fits(Part found, double tolerance) {
            return found instanceof Numbers numbers && Closeness.within(matrix, numbers.matrix, tolerance);
        }
    }

    /** What stands in the atlas, or comes back, where there are no numbers. */
    enum Word implements Part {
        /** An exception kept the part from coming back. */
        THREW,
        /** Nothing came back. */
        NULL,
        /** Some entry is NaN or infinite. */
        NOT_FINITE,
        /** Whatever it is. */
        ANY;

        @Override
        public boolean fits(Part found, double tolerance) {
            return switch (this) {
                case ANY -> true;
                case NOT_FINITE -> found instanceof Numbers numbers && !Closeness.isFinite(numbers.matrix());
                case THREW, NULL -> found == this;
            };
        }
    }

    /**
     * Whether this is what was found.
     *
     * @param tolerance how far an entry may be off, relative to the largest entry
     */
    boolean fits(Part found, double tolerance);
}
