package fromscratch.grader.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.mistakes.Solutions;
import fromscratch.grader.sandbox.Tools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that writes the sample class: it does what the pages say, and names the pages that it does not understand. */
class WriteSampleClassTest {
    private static final String EXERCISES = "exercises/src/main/java/fromscratch/";

    @TempDir
    private Path project;

    @Test
    void no_marker_of_a_solution_is_handed_in() throws IOException {
        for (Path file : files(SampleClass.folder())) {
            assertThat(latin(file)).as(file.toString()).doesNotContain("<solution", "</solution");
        }
    }

    @Test
    void every_file_from_windows_begins_with_a_byte_order_mark_and_has_crlf_line_ends() throws IOException {
        assertThat(files(SampleClass.folder().resolve("s03-windows")))
                .isNotEmpty()
                .allSatisfy(file -> {
                    String text = Files.readString(file);
                    assertThat(text).startsWith("\uFEFF").endsWith("}\r\n");
                    assertThat(text.replace("\r\n", "")).doesNotContain("\n");
                });
    }

    @Test
    void accents_in_another_encoding_are_single_bytes_and_two_files_are_missing() throws IOException {
        Path folder = SampleClass.folder().resolve("s17-missing-files").resolve("fromscratch");
        assertThat(folder.toFile().list()).contains("Linear.java").doesNotContain("Sgd.java", "Training.java");
        assertThat(files(folder)).allSatisfy(file -> assertThat(latin(file)).startsWith("// Codificación"));
    }

    @Test
    void an_empty_submission_is_an_empty_folder() {
        assertThat(SampleClass.folder().resolve("s13-empty")).isEmptyDirectory();
    }

    @Test
    void an_edit_and_the_habits_of_an_editor_meet_in_one_file() throws Exception {
        page("ana", """
                - indent: tabs
                - braces: on lines of their own
                - left out: Training

                ## Sgd

                ```diff
                -            Matrix update = parameter.grad().times(learningRate);
                +            Matrix update = parameter.grad();
                ```
                """);
        assertThat(said(withSolutions())).isEmpty();
        Path folder = project.resolve("grader/target/sample-class/ana").resolve(EXERCISES);
        assertThat(folder.resolve("Training.java")).doesNotExist();
        assertThat(folder.resolve("Sgd.java"))
                .content()
                .contains(
                        "\t\tfor (Parameter parameter : parameters)\n\t\t{\n\t\t\tMatrix update = parameter.grad();\n");
    }

    @Test
    void every_page_that_makes_no_sense_is_named() throws Exception {
        page("a", "- indents: tabs");
        page("b", "- indent: tab");
        page("c", "- skeletons: Sdg");
        page("d", "- as nobody: Sgd");
        page("e", "- skeletons: Sgd\n- left out: Sgd");
        page("f", "## Sgd\n\n```diff\n-    not there\n```");
        page("g", "## Sgd\n\n```diff\n-        }\n```");
        page("h", "## Sgd\n\n```diff\n-    no end");
        assertThat(said(withSolutions())).isEqualTo("""
                        The sample class cannot be written: a.md: '- indents: tabs' means nothing
                        b.md: '- indent: tab' means nothing
                        c.md: 'skeletons' knows no Sdg
                        d.md: 'as nobody' knows no Sgd
                        e.md: Sgd has two origins
                        f.md: Sgd must hold exactly once
                            not there

                        g.md: Sgd must hold exactly once
                                }

                        h.md: '```diff' lacks a heading, lines or its end
                        """);
    }

    @Test
    void without_solutions_one_line_says_so() throws Exception {
        assertThat(said(project)).hasLineCount(1).contains("it is made from the solutions");
    }

    private void page(String student, String page) throws IOException {
        Path samples = Files.createDirectories(project.resolve("grader/src/samples"));
        Files.writeString(samples.resolve(student + ".md"), "# " + student + "\n\nshows something\n\n" + page);
    }

    private Path withSolutions() throws IOException {
        assumeTrue(Solutions.present(), "this tree has no solutions");
        Path solutions = Files.createDirectories(project.resolve("solutions/src/main/java/fromscratch"));
        for (Map.Entry<String, String> source : Solutions.sources().entrySet()) {
            Files.writeString(solutions.resolve(source.getKey()), source.getValue());
        }
        return project;
    }

    /** What the program says about the pages of {@code project}. */
    private static String said(Path project) throws Exception {
        Path said = project.resolve("said.txt");
        new ProcessBuilder(
                        Tools.java(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        Path.of("target", "grader.jar").toString(),
                        Path.of("src", "samples", "WriteSampleClass.java").toString(),
                        project.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        return Files.readString(said);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String latin(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
