package fromscratch.grader.advice;

import fromscratch.grader.course.Texts;
import fromscratch.grader.format.Printable;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.RunConditions;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The commands that run a student's checks again, on the same inputs.
 *
 * @param student what the student types in the fork; it speaks of what is to be repaired first
 * @param instructor what the instructor types beside the folder {@code SUBMISSIONS}; it tells of that check alone
 */
public record ReproduceCommand(String student, String instructor) {
    /** What no shell takes for anything but a part of a name. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._/-]+");

    public static ReproduceCommand of(Report report) {
        Optional<NextStep.Repair> repair = Optional.of(NextStep.of(report.exercises()))
                .filter(NextStep.Repair.class::isInstance)
                .map(NextStep.Repair.class::cast);
        long seed = report.provenance().seed();
        RunConditions conditions = report.provenance().conditions();
        return new ReproduceCommand(
                "mvn test"
                        + (conditions.language().equals(Texts.languages().get(0))
                                ? ""
                                : " -Dlang=" + conditions.language())
                        + repair.map(to -> " -Dexercise=" + to.exercise().id()).orElse("") + " -Dseed=" + seed,
                "java -jar grader/target/grader.jar feedback "
                        + quoted("SUBMISSIONS/" + report.student())
                        + repair.map(to -> " --check " + to.check().id()).orElse("")
                        + " --seed " + seed + " "
                        + String.join(" ", conditions.options()) + " --reports REPLAY");
    }

    /** Writes a path as one word of a shell's command, whatever a student's folder is called. */
    private static String quoted(String path) {
        return PLAIN.matcher(path).matches() ? path : "'" + Printable.line(path).replace("'", "'\\''") + "'";
    }
}
