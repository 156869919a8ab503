package fromscratch.grader.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.mistakes.Solutions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample class, as the build has written it. */
public final class SampleClass {
    private static final Path FOLDER = Path.of("target", "sample-class");

    private SampleClass() {}

    /** The folder that holds a folder for each student. The test that asks is skipped where there are no solutions. */
    public static Path folder() {
        assumeTrue(Solutions.present(), "the sample class is made from the solutions, and this tree has none");
        assertThat(FOLDER).as("'mvn package -pl grader -am' writes it").isDirectory();
        return FOLDER;
    }

    /** The submissions, in the order of their names. */
    public static List<Path> submissions() throws IOException {
        try (Stream<Path> students = Files.list(folder())) {
            return students.sorted().toList();
        }
    }
}
