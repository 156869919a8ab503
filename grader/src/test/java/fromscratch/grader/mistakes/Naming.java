package fromscratch.grader.mistakes;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How well the diagnosis names the planted mistakes.
 *
 * @param mistake what was planted
 * @param given the names that the reports give, all exercises together
 */
record Naming(Mistake mistake, List<String> given) {
    Naming {
        given = List.copyOf(given);
    }

    /** The name that the diagnosis must give; empty where no name would be honest. */
    private Optional<String> expected() {
        return mistake.diagnosis().name();
    }

    boolean isRight() {
        return expected().map(name -> given.equals(List.of(name))).orElse(given.isEmpty());
    }

    /** Whether any name was given that is not the expected one. */
    boolean isWrong() {
        return given.stream().anyMatch(name -> !Optional.of(name).equals(expected()));
    }

    /** How often the diagnosis gave the expected name, another, and none. */
    record Counts(int right, int wrong, int silent) {
        static Counts of(List<Naming> namings) {
            return new Counts(
                    count(namings, naming -> naming.expected().isPresent() && naming.isRight()),
                    count(namings, Naming::isWrong),
                    count(namings, naming -> naming.given.isEmpty()));
        }

        private static int count(List<Naming> namings, Predicate<Naming> kind) {
            return (int) namings.stream().filter(kind).count();
        }
    }

    @Override
    public String toString() {
        return mistake + ": " + expected().orElse("none") + ", given " + given;
    }
}
