package fromscratch.grader.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.course.Manifest;
import fromscratch.grader.mistakes.Solutions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
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
        assertThat(files).hasSize(9);
        files.forEach((path, text) -> assertThat(PROJECT.resolve(path))
                .as("build, run 'java -jar grader/target/grader.jar release' and commit %s", path)
                .content()
                .isEqualToNormalizingNewlines(text));
    }
}
