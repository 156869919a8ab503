package fromscratch.grader.release;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.grading.BareGrading;
import fromscratch.grader.mistakes.Solutions;
import fromscratch.grader.model.Report;
import fromscratch.grader.remote.Limits;
import fromscratch.grader.scoreboard.Scoreboard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scoreboard that the guide shows is the one that its student would see. */
class SampleScoreboardTest {
    private static final Path PROJECT = Path.of("..");
    private static final Course COURSE = Manifest.read();

    /** What the guide puts in place of the rest of a line. */
    private static final String CUT = " …";

    @RegisterExtension
    static final BareGrading JUDGE = new BareGrading(Limits.USUAL);

    @ParameterizedTest
    @CsvSource({"es, exercises/guia/marcador.md", "en, exercises/guide/scoreboard.md"})
    void the_guide_shows_the_scoreboard_of_a_student_who_is_half_way(String language, String page) throws IOException {
        Report report = JUDGE.report(halfWay(language), 1);
        String board = Scoreboard.of(COURSE, new CourseTexts(language), report, Scoreboard.Wish.none());
        String shown = Arrays.stream(Guide.of(COURSE, "es").get(Path.of(page)).split("\n```\n"))
                .filter(block -> block.contains("/100\n"))
                .findFirst()
                .orElseThrow();
        List<String> whole = board.strip().lines().toList();
        assertThat(shown.lines()).hasSameSizeAs(whole).zipSatisfy(whole, (line, printed) -> assertThat(line)
                .isEqualTo(cutLike(line, printed)));
    }

    /** The printed line, or as much of it as the guide shows, where that ends with an ellipsis. */
    private static String cutLike(String line, String printed) {
        int length = line.length() - CUT.length();
        return line.endsWith(CUT) && printed.length() > length ? printed.substring(0, length) + CUT : printed;
    }

    /** Three exercises are solved, one in part, and one as everybody writes it first. */
    private static Map<String, String> halfWay(String language) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        Skeletons.of(PROJECT, COURSE, language)
                .forEach((path, text) -> sources.put(path.getFileName().toString(), text));
        List.of("Linear.java", "LinearCollapse.java", "CrossEntropy.java")
                .forEach(solved -> sources.put(solved, Solutions.sources().get(solved)));
        write(sources, "Activations", "relu", "return Z.map(z -> Math.max(0, z));");
        write(sources, "Activations", "reluBackward", "return dH.hadamard(Z.map(z -> z > 0 ? 1 : 0));");
        write(sources, "Softmax", "forward", """
                Matrix exponentials = logits.map(Math::exp);
                return exponentials.timesColumn(exponentials.rowSums().map(sum -> 1 / sum));""");
        return sources;
    }

    private static void write(Map<String, String> sources, String exercise, String method, String body) {
        String todo = "throw new TodoException(\"" + exercise + "." + method + "\");";
        sources.computeIfPresent(exercise + ".java", (name, source) -> {
            assertThat(source).contains(todo);
            return source.replace(todo, body);
        });
    }
}
