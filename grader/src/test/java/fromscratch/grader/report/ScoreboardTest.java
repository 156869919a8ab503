package fromscratch.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.course.Narrator;
import org.junit.jupiter.api.Test;

class ScoreboardTest {
    @Test
    void it_shows_every_state_and_what_to_repair_first() {
        String board = Scoreboard.of(
                Samples.COURSE, new Narrator("es"), Samples.mixed("x").exercises(), null, 7);
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
    void it_says_where_to_begin_and_when_all_is_done() {
        Narrator narrator = new Narrator("en");
        assertThat(Scoreboard.of(
                        Samples.COURSE, narrator, Samples.uniform("x", false).exercises(), null, 1))
                .contains(
                        "Go on with Linear.forward: it is still to be written, in exercises/src/main/java/fromscratch/Linear.java");
        assertThat(Scoreboard.of(
                        Samples.COURSE, narrator, Samples.uniform("x", true).exercises(), null, 1))
                .contains("Everything is right! Now you know what a module");
    }
}
