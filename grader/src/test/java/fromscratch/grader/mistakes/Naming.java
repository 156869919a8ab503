package fromscratch.grader.mistakes;

import fromscratch.grader.course.Manifest;
import java.util.List;
import java.util.Optional;

/**
 * How well the diagnosis names the planted mistakes.
 *
 * @param mistake what was planted
 * @param declared what it is; empty where no name would be honest
 * @param given the names that the reports give, all exercises together
 */
record Naming(Mistake mistake, Optional<String> declared, List<String> given) {
    Naming {
        given = List.copyOf(given);
    }

    /** Plants a mistake and lets the checks and the second look meet it. */
    static Naming of(Mistake mistake, Declared declared) {
        Verdicts verdicts = Verdicts.on(
                Reach.upwards(Manifest.read(), mistake.exercise()),
                Classes.compile(mistake.plantedIn(Solutions.sources())),
                mistake.number());
        return new Naming(mistake, declared.nameOf(mistake), verdicts.diagnoses());
    }

    boolean isRight() {
        return declared.map(name -> given.equals(List.of(name))).orElse(given.isEmpty());
    }

    /** Whether any name was given that is not the declared one. */
    boolean isWrong() {
        return given.stream().anyMatch(name -> !Optional.of(name).equals(declared));
    }

    /** How often the diagnosis was right, wrong and silent, over all mistakes that have a name. */
    record Counts(int right, int wrong, int silent) {
        static Counts of(List<Naming> namings) {
            List<Naming> named = namings.stream()
                    .filter(naming -> naming.declared.isPresent())
                    .toList();
            int wrong = (int) namings.stream().filter(Naming::isWrong).count();
            int right = (int) named.stream().filter(Naming::isRight).count();
            return new Counts(right, wrong, (int)
                    named.stream().filter(naming -> naming.given.isEmpty()).count());
        }
    }

    @Override
    public String toString() {
        return mistake + ": " + declared.orElse("none") + ", given " + given;
    }
}
