package fromscratch.grader.mistakes;

import java.util.Optional;

/** What the reports must call a planted mistake, said beforehand. */
public sealed interface ExpectedDiagnosis {
    /** The name, where there is one. */
    Optional<String> name();

    /** This name and no other. */
    record Name(String id) implements ExpectedDiagnosis {
        public Name {
            demand(id, "an id");
        }

        @Override
        public Optional<String> name() {
            return Optional.of(id);
        }
    }

    /** No name, for a reason. */
    record None(String reason) implements ExpectedDiagnosis {
        public None {
            demand(reason, "a reason");
        }

        @Override
        public Optional<String> name() {
            return Optional.empty();
        }
    }

    private static void demand(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an expected diagnosis needs " + what);
        }
    }
}
