package fromscratch.grader.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PIT's report is read as what it says: a mutant must die by the checks of its own exercise. */
class MutantsTest {
    private static final int LINEAR = 1;
    private static final int TRAINING = 9;

    @TempDir
    Path folder;

    @Test
    void a_mutant_is_killed_by_the_checks_of_its_own_exercise_alone() throws IOException {
        Mutants mutants = read(
                mutant("KILLED", "Linear", test(LINEAR) + "|" + test(TRAINING)),
                mutant("KILLED", "Linear", test(TRAINING)),
                mutant("SURVIVED", "Training", ""),
                mutant("TIMED_OUT", "Training", ""),
                mutant("NO_COVERAGE", "Linear$Gradients", ""));
        assertThat(mutants.all()).extracting(Mutants.Mutant::isKilled).containsExactly(true, false, false, true, false);
        assertThat(mutants.survivors())
                .extracting(Mutants.Mutant::description)
                .containsExactly(
                        "fromscratch.Linear.forward, line 7: removed (KILLED)",
                        "fromscratch.Training.forward, line 7: removed (SURVIVED)",
                        "fromscratch.Linear$Gradients.forward, line 7: removed (NO_COVERAGE)");
    }

    private Mutants read(String... mutants) throws IOException {
        Path report = folder.resolve("mutations.xml");
        Files.writeString(report, "<mutations>" + String.join("", mutants) + "</mutations>");
        return Mutants.read(report);
    }

    private static String test(int exercise) {
        return "[test-template:every_check_passes(java.lang.String)]/[test-template-invocation:#" + exercise + "]";
    }

    private static String mutant(String status, String exercise, String killers) {
        return """
                <mutation status='%s'><mutatedClass>fromscratch.%s</mutatedClass><mutatedMethod>forward</mutatedMethod>
                <lineNumber>7</lineNumber><description>removed</description><killingTests>%s</killingTests></mutation>
                """.formatted(status, exercise, killers);
    }
}
