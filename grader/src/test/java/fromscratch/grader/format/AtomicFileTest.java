package fromscratch.grader.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void a_new_file_takes_the_place_of_the_old_and_leaves_nothing_else() throws IOException {
        Path file = folder.resolve("report.md");
        AtomicFile.write(file, "old");
        AtomicFile.write(file, "ñ");
        assertThat(file).hasBinaryContent(new byte[] {(byte) 0xC3, (byte) 0xB1});
        assertThat(folder).isDirectoryContaining("glob:**report.md");
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void the_old_file_stays_when_writing_fails() throws IOException {
        // GIVEN something in the way of the temporary file
        Path file = folder.resolve("report.md");
        AtomicFile.write(file, "old");
        Files.createDirectories(folder.resolve(".report.md.tmp").resolve("occupied"));
        // WHEN a new text is written THEN the old one is still whole
        assertThatThrownBy(() -> AtomicFile.write(file, "new")).isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
    }

    @Test
    void what_a_killed_run_left_is_overwritten() throws IOException {
        Files.writeString(folder.resolve(".report.md.tmp"), "half of someth");
        AtomicFile.write(folder.resolve("report.md"), "new");
        assertThat(folder.resolve("report.md")).hasContent("new");
        assertThat(folder.resolve(".report.md.tmp")).doesNotExist();
    }
}
