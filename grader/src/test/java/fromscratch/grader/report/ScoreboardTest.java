package fromscratch.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.course.Narrator;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreboardTest {
    @Test
    void it_shows_every_state_and_what_to_repair_first() {
        String board = Scoreboard.of(
                Samples.COURSE, new Narrator("es"), Samples.mixed("x").exercises(), null, 7, false);
        assertThat(board)
                .contains(" [X ]  Linear               9/15   mal\n")
                .contains(" [ok]  Activations         15/15   bien\n")
                .contains(" [--]  LinearCollapse       0/5    en espera de Linear.forward\n")
                .contains(" [. ]  TwoLayerNetwork      3/15   a medias\n")
                .contains(" [  ]  Training             0/10   por hacer\n")
                .contains("Primero, arregla Linear:\n  El ejemplo resuelto: dX, dW y db\n")
                .contains("  Pista: ¿Qué forma debe tener cada gradiente?")
                .contains("  Falla también otra comprobación de este ejercicio.\n");
    }

    @Test
    void it_puts_the_rows_of_a_wide_matrix_beneath_each_other() {
        String wide = "Z = 2×4 [[0.0225076, 0.0611821, -0.0836898, 1], [-0.245533, 0.00164332, 0.24389, 2]]";
        ExerciseResult wrong = new ExerciseResult(
                "Linear",
                List.of(new CheckResult(
                        "Linear.forwardWorkedExample", Status.FAILED, 0, 3, null, null, List.of(), List.of(wide))));
        assertThat(Scoreboard.of(Samples.COURSE, new Narrator("es"), List.of(wrong), null, 1, false))
                .contains("    Z = 2×4 [[0.0225076, 0.0611821, -0.0836898, 1],\n"
                        + "             [-0.245533, 0.00164332, 0.24389, 2]]\n");
    }

    @Test
    void it_says_where_to_begin_and_when_all_is_done() {
        Narrator narrator = new Narrator("en");
        assertThat(Scoreboard.of(
                        Samples.COURSE, narrator, Samples.uniform("x", false).exercises(), null, 1, false))
                .contains(
                        "Go on with Linear.forward: it is still to be written, in exercises/src/main/java/fromscratch/Linear.java");
        assertThat(Scoreboard.of(
                        Samples.COURSE, narrator, Samples.uniform("x", true).exercises(), null, 1, false))
                .contains("Everything is right! Now you know what a module");
    }
}
