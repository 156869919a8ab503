package fromscratch.grader.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.RunConditions;
import fromscratch.grader.model.Standing;
import fromscratch.grader.model.Status;
import fromscratch.grader.report.Samples;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScoreboardTest {
    @Test
    void it_shows_every_state_and_what_to_repair_first() {
        String board = board(new CourseTexts("es"), Samples.mixed("x").exercises(), Scoreboard.Wish.none(), 7, false);
        assertThat(board)
                .contains(" [X ]  Linear               9/15   mal\n")
                .contains(" [ok]  Activations         15/15   bien\n")
                .contains(" [--]  LinearCollapse       0/5    en espera de Linear.forward\n")
                .contains(" [. ]  TwoLayerNetwork      3/15   a medias\n")
                .contains(" [  ]  Training             0/10   por hacer\n")
                .contains("Primero, arregla Linear:\n  El ejemplo resuelto: dX, dW y db\n")
                .contains(
                        "  El lote y su media: dW (Linear.backward) está dividido entre N. Por ejemplo, con otros números")
                .contains("  El 1/N de la media ya venía dentro del gradiente que llega: ¿quién más debería dividir?\n")
                .doesNotContain("Pista:")
                .contains("  Falla también otra comprobación de este ejercicio.\n");
    }

    @Test
    void it_puts_the_rows_of_a_wide_matrix_beneath_each_other() {
        String wide = "Z = 2×4 [[0.0225076, 0.0611821, -0.0836898, 1], [-0.245533, 0.00164332, 0.24389, 2]]";
        ExerciseResult wrong = new ExerciseResult(
                "Linear",
                List.of(new CheckResult(
                        new CheckId("Linear", "forwardWorkedExample"),
                        Status.FAILED,
                        0,
                        3,
                        null,
                        null,
                        List.of(),
                        List.of(wide),
                        null,
                        null)));
        assertThat(board(new CourseTexts("es"), List.of(wrong), Scoreboard.Wish.none(), 1, false))
                .contains("    Z = 2×4 [[0.0225076, 0.0611821, -0.0836898, 1],\n"
                        + "             [-0.245533, 0.00164332, 0.24389, 2]]\n");
    }

    @Test
    void it_marks_points_that_were_won_on_a_solution() {
        List<ExerciseResult> exercises = Samples.withSolutions("x").exercises();
        assertThat(board(new CourseTexts("es"), exercises, Scoreboard.Wish.none(), 1, true))
                .contains(" [ok]  Training            10/10   bien; 10 puntos sobre la solución de Linear\n")
                .contains("Puntos sobre la solución: donde algo aún no está bien")
                .contains("Primero, arregla Linear:")
                .doesNotContain("aún puede ganar");
    }

    @Test
    void it_says_that_what_waits_for_another_exercise_may_still_earn_its_points() {
        List<ExerciseResult> waiting = Samples.mixed("x").exercises();
        assertThat(board(new CourseTexts("en"), waiting, Scoreboard.Wish.none(), 1, false))
                .contains("What is waiting may still earn its points");
        assertThat(board(new CourseTexts("en"), waiting, Scoreboard.Wish.none(), 1, true))
                .doesNotContain("may still earn");
        List<ExerciseResult> right = Samples.uniform("x", true).exercises();
        assertThat(board(new CourseTexts("en"), right, Scoreboard.Wish.none(), 1, false))
                .doesNotContain("may still earn");
    }

    @Test
    void it_says_where_to_begin_and_when_all_is_done() {
        CourseTexts courseTexts = new CourseTexts("en");
        assertThat(board(courseTexts, Samples.uniform("x", false).exercises(), Scoreboard.Wish.none(), 1, false))
                .contains(
                        "Go on with Linear.forward: it is still to be written, in exercises/src/main/java/fromscratch/Linear.java");
        assertThat(board(courseTexts, Samples.uniform("x", true).exercises(), Scoreboard.Wish.none(), 1, false))
                .contains("Everything is right! Now you know what a module");
    }

    @Test
    void hints_come_one_more_at_a_time() {
        List<String> hints = new CourseTexts("es")
                .hints(Samples.COURSE.methodNamed("Linear.backward").orElseThrow());
        SeenHints seen = SeenHints.none();
        String another = "  ¿Otra? mvn test \"-Dhint=Linear\"\n";
        String noMore = "  No hay más pistas para Linear.backward.";
        assertThat(hinted("Linear", seen))
                .contains(
                        "Pistas para Linear.backward: 1 de 3. Está en exercises/src/main/java/fromscratch/Linear.java:41")
                .contains("\n  1. " + hints.get(0) + "\n\n" + another)
                .doesNotContain(hints.get(1), "Primero, arregla");
        assertThat(hinted("Linear", seen))
                .contains("\n  1. " + hints.get(0) + "\n  2. " + hints.get(1) + "\n\n" + another)
                .doesNotContain(hints.get(2));
        for (int run = 3; run <= 4; run++) {
            assertThat(hinted("Linear", seen))
                    .contains("Linear.backward: 3 de 3")
                    .contains("\n  2. " + hints.get(1) + "\n  3. " + hints.get(2) + "\n\n" + noMore)
                    .doesNotContain(another);
        }
    }

    @Test
    void a_method_can_be_named_and_has_steps_of_its_own() {
        SeenHints seen = SeenHints.none();
        hinted("Training", seen);
        hinted("TwoLayerNetwork", seen);
        assertThat(hinted("Training.train", seen)).contains("Training.train: 2 de 3");
        assertThat(hinted("CrossEntropy.loss", seen)).contains("CrossEntropy.loss: 1 de 3");
    }

    @Test
    void what_is_right_needs_no_hint_and_the_advice_follows() {
        assertThat(hinted("Activations", SeenHints.none()))
                .contains("Activations está bien: no le hace falta ninguna pista.\n\nPrimero, arregla Linear:");
        assertThat(hinted("Activations.relu", SeenHints.none())).contains("Activations.relu está bien");
    }

    @Test
    void the_advice_shows_the_question_and_says_how_to_get_the_pointer() {
        SeenHints seen = SeenHints.none();
        List<ExerciseResult> untouched = Samples.uniform("x", false).exercises();
        List<String> hints = new CourseTexts("es")
                .hints(Samples.COURSE.methodNamed("Linear.forward").orElseThrow());
        Scoreboard.Wish none = new Scoreboard.Wish(null, null, seen);
        assertThat(board(new CourseTexts("es"), untouched, none, 1, false))
                .contains("  Pista: " + hints.get(0) + "\n  ¿Otra pista? mvn test \"-Dhint=Linear.forward\"\n")
                .doesNotContain(hints.get(1));
        Scoreboard.Wish hint = new Scoreboard.Wish(null, "Linear.forward", seen);
        assertThat(board(new CourseTexts("es"), untouched, hint, 1, false))
                .contains("Linear.forward: 2 de 3", hints.get(1));
    }

    private static String hinted(String asked, SeenHints seen) {
        Scoreboard.Wish wish = new Scoreboard.Wish(null, asked, seen);
        return board(new CourseTexts("es"), Samples.mixed("x").exercises(), wish, 1, false);
    }

    @Test
    void it_says_at_the_top_what_must_be_known_before_the_verdicts() {
        Report report = new Report(
                "x",
                Standing.JUDGED,
                new Report.Provenance(1, "", conditions(null)),
                Samples.uniform("x", true).exercises(),
                List.of(Finding.of("latin-1", "Linear.java")),
                "forward was called");
        String told = new CourseTexts("en").tell(report.remarks().get(0));
        assertThat(Scoreboard.of(Samples.COURSE, new CourseTexts("en"), report, Scoreboard.Wish.none()))
                .containsSubsequence("forward was called\n", "scoreboard\n", "!  " + told + "\n", "[ok]  Linear");
    }

    private static RunConditions conditions(@Nullable String solutions) {
        return new RunConditions("", "", "none", RunConditions.USUAL_CHECK_SECONDS, solutions, "es");
    }

    private static String board(
            CourseTexts courseTexts,
            List<ExerciseResult> exercises,
            Scoreboard.Wish wish,
            long seed,
            boolean hasSolutions) {
        Report.Provenance provenance = new Report.Provenance(seed, "", conditions(hasSolutions ? "solutions" : null));
        Report report = new Report("x", Standing.JUDGED, provenance, exercises, List.of(), "");
        return Scoreboard.of(Samples.COURSE, courseTexts, report, wish);
    }
}
