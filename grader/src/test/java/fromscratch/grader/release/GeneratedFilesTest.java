package fromscratch.grader.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.course.Manifest;
import fromscratch.grader.mistakes.Solutions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is generated stands in the maintainer's tree as it would be generated now. */
class GeneratedFilesTest {
    private static final Path PROJECT = Path.of("..");

    private static Map<Path, String> files;

    @BeforeAll
    static void generate() throws IOException {
        assumeTrue(Solutions.present(), "this tree has no solutions");
        files = GeneratedFiles.forMaintainers(PROJECT, Manifest.read()).files();
    }

    @Test
    void no_generated_file_is_stale() {
        assertThat(files).hasSizeGreaterThan(30);
        files.forEach((path, text) -> assertThat(PROJECT.resolve(path))
                .as("build, run 'java -jar grader/target/grader.jar release' and commit %s", path)
                .content()
                .isEqualToNormalizingNewlines(text));
    }

    @Test
    void no_copy_of_a_given_class_is_stale() throws IOException {
        Map<Path, Path> originals = GivenCopies.originals(PROJECT);
        assertThat(originals).hasSizeGreaterThan(8);
        originals.forEach((copy, original) -> assertThat(PROJECT.resolve(copy))
                .as("build, run 'java -jar grader/target/grader.jar release' and commit %s", copy)
                .hasSameBinaryContentAs(original));
        for (Path folder :
                originals.keySet().stream().map(Path::getParent).distinct().toList()) {
            try (Stream<Path> files = Files.list(PROJECT.resolve(folder))) {
                assertThat(files.map(file -> folder.resolve(file.getFileName())))
                        .allMatch(originals::containsKey);
            }
        }
    }

    @Test
    void the_folders_of_the_guide_hold_nothing_else() throws IOException {
        for (String folder : List.of("guia", "guide")) {
            try (Stream<Path> pages = Files.list(PROJECT.resolve("exercises").resolve(folder))) {
                assertThat(pages.map(page ->
                                Path.of("exercises", folder, page.getFileName().toString())))
                        .as("a page that is no longer generated must be deleted")
                        .allMatch(files::containsKey);
            }
        }
    }

    @Test
    void a_table_that_does_not_fit_the_manifest_is_written_anew() throws IOException {
        String readme = Files.readString(PROJECT.resolve("README.md"));
        String stale = readme.replaceFirst("The linear layer \\| \\d+", "The linear layer | 99");
        assertThat(stale).isNotEqualTo(readme);
        assertThat(ReadmeTable.in(stale, Manifest.read())).isEqualTo(readme);
    }

    @Test
    void a_readme_without_a_place_for_the_table_is_refused() {
        assertThatThrownBy(() -> ReadmeTable.in("# Title\n", Manifest.read()))
                .hasMessage("README.md: no place is marked for the table of exercises");
    }
}
