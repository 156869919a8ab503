package fromscratch.grader.mistakes;

import fromscratch.grader.course.Check;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Mistake by check: what each check catches, and what nothing else would.
 *
 * <p>A check that is never the only one to catch a mistake must have its reason beside the mistakes of its exercise
 * ({@link PlantedMistakes#neverAlone}). The worked values of a method need none: its points depend on them.
 */
record MistakeMatrix(Course course, List<Trial> trials) {
    private static final Map<String, String> REASONS = Catalogue.neverAlone();

    MistakeMatrix {
        trials = List.copyOf(trials);
    }

    /** How many mistakes a check catches. */
    long caughtBy(Check check) {
        return trials.stream().filter(trial -> catches(check, trial)).count();
    }

    /** How many mistakes only this check catches. */
    long caughtOnlyBy(Check check) {
        return trials.stream()
                .filter(trial -> catches(check, trial) && trial.failed().size() == 1)
                .count();
    }

    private static boolean catches(Check check, Trial trial) {
        return check.id().exercise().equals(trial.mistake().exercise())
                && trial.failed().contains(check.name());
    }

    /** The checks that are never alone and are no method's worked values: each of them must be explained. */
    Set<String> neverAlone() {
        return course.checks()
                .filter(check -> caughtOnlyBy(check) == 0 && !isGate(check))
                .map(check -> check.id().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isGate(Check check) {
        return course.methodOf(check.id()).gate().equals(check);
    }

    /** Prints, exercise by exercise, a line for each check and a line for each mistake. */
    void print(PrintStream out) {
        for (Exercise exercise : course.exercises()) {
            List<Check> checks = exercise.checks().toList();
            out.printf("%n%-52s catches  alone%n", exercise.id());
            for (int k = 0; k < checks.size(); k++) {
                Check check = checks.get(k);
                String name = check.name();
                String why =
                        isGate(check) ? "gate" : REASONS.getOrDefault(check.id().toString(), "");
                out.printf("  %c  %-47s %7d %6d  %s%n", letter(k), name, caughtBy(check), caughtOnlyBy(check), why);
            }
            trials.stream()
                    .filter(trial -> trial.mistake().exercise().equals(exercise.id()))
                    .forEach(trial -> out.printf(
                            "  %s %4d  %s%s%n",
                            row(checks, trial),
                            trial.mistake().number(),
                            trial.mistake().name(),
                            trial.isCaught()
                                    ? ""
                                    : "  ← expected " + trial.mistake().failing()));
        }
    }

    private static String row(List<Check> checks, Trial trial) {
        StringBuilder row = new StringBuilder();
        for (int k = 0; k < checks.size(); k++) {
            row.append(catches(checks.get(k), trial) ? letter(k) : '·');
        }
        return row.toString();
    }

    private static char letter(int k) {
        return (char) ('a' + k);
    }
}
