package fromscratch.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.mistakes.Solutions;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Report;
import fromscratch.grader.model.Status;
import fromscratch.grader.remote.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is allowed really runs, earns its points, and disturbs no other exercise, wherever the student's code is. */
class AllowedTest {
    private static final Path BORROWED =
            Path.of("src", "test", "resources", "fromscratch", "grader", "policy", "honest", "Borrowed.java");

    @RegisterExtension
    static final BareGrading JUDGE = new BareGrading(Limits.USUAL);

    /** {@code Softmax} borrows all sorts of things and has a {@code main}; both it and another look at the locale. */
    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>(Solutions.sources());
        sources.put("Borrowed.java", Files.readString(BORROWED));
        sources.compute(
                "Softmax.java",
                (file, text) -> after(after(text, "private Softmax() {}", """
                static final String BORROWED = Borrowed.all();

                static {
                    java.util.Locale.setDefault(java.util.Locale.forLanguageTag("de-LI"));
                    java.util.Locale.setDefault(java.util.Locale.Category.FORMAT, java.util.Locale.GERMANY);
                }

                public static void main(String[] args) {
                    java.util.Scanner scanner = new java.util.Scanner(System.in);
                    System.exit(scanner.nextInt());
                }
                """), "// <solution Softmax.forward>", """
                if (BORROWED.isEmpty() || !String.format("%.1f", 0.5).equals("0,5")) {
                    throw new IllegalStateException("who has taken the locale away?");
                }
                """));
        sources.compute(
                "MeanSquaredError.java", (file, text) -> after(text, "// <solution MeanSquaredError.loss>", """
                if (java.util.Locale.getDefault().getCountry().equals("LI")
                        || java.util.Locale.getDefault(java.util.Locale.Category.FORMAT) == java.util.Locale.GERMANY) {
                    throw new IllegalStateException("whose locale is this?");
                }
                """));
        return sources;
    }

    /** Adds code below the line that holds {@code mark}. */
    private static String after(String text, String mark, String code) {
        assertThat(text).contains(mark);
        int end = text.indexOf('\n', text.indexOf(mark)) + 1;
        return text.substring(0, end) + code + text.substring(end);
    }

    private static void earnsEveryPoint(Report report) {
        assertThat(report.exercises())
                .allSatisfy(exercise ->
                        assertThat(exercise.status()).as(exercise.toString()).isEqualTo(Status.PASSED));
        assertThat(report.score()).isEqualTo(100);
        assertThat(report.remarks()).extracting(Finding::key).containsExactly("forbidden-unused");
    }

    @Test
    void in_a_process() throws Exception {
        earnsEveryPoint(JUDGE.report(sources(), 1));
    }

    @Test
    void on_a_thread() throws Exception {
        Locale before = Locale.getDefault();
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        earnsEveryPoint(JUDGE.inThisProcess(BareGrading.submission(sources()), 1));
        assertThat(Locale.getDefault()).isEqualTo(before);
        assertThat(Locale.getDefault(Locale.Category.FORMAT)).isEqualTo(format);
    }
}
