package fromscratch.grader.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.model.MethodId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenHintsTest {
    private static final MethodId FORWARD = new MethodId("Linear", "forward");
    private static final MethodId BACKWARD = new MethodId("Linear", "backward");
    private static final MethodId RELU = new MethodId("Activations", "relu");

    @TempDir
    private Path folder;

    @Test
    void the_next_run_knows_what_this_one_showed() throws IOException {
        Path file = folder.resolve("target").resolve("seen.txt");
        SeenHints first = SeenHints.in(file);
        assertThat(first.of(BACKWARD)).isZero();
        first.see(BACKWARD, 2);
        first.see(RELU, 1);
        assertThat(Files.readString(file)).isEqualTo("Activations.relu=1\nLinear.backward=2\n");
        SeenHints second = SeenHints.in(file);
        assertThat(second.of(BACKWARD)).isEqualTo(2);
        assertThat(second.of(FORWARD)).isZero();
    }

    @Test
    void what_was_seen_stays_seen() {
        Path file = folder.resolve("seen.txt");
        SeenHints.in(file).see(BACKWARD, 3);
        SeenHints.in(file).see(BACKWARD, 1);
        assertThat(SeenHints.in(file).of(BACKWARD)).isEqualTo(3);
    }

    @Test
    void a_file_that_cannot_be_read_or_written_forgets_and_does_no_harm() throws IOException {
        Path isFolder = Files.createDirectory(folder.resolve("folder"));
        SeenHints.in(isFolder).see(BACKWARD, 2);
        assertThat(SeenHints.in(isFolder).of(BACKWARD)).isZero();
        Path belowAFile = Files.writeString(folder.resolve("file"), "").resolve("seen.txt");
        SeenHints.in(belowAFile).see(BACKWARD, 2);
        assertThat(SeenHints.in(belowAFile).of(BACKWARD)).isZero();
    }

    @Test
    void lines_that_make_no_sense_are_passed_over() throws IOException {
        Path file = Files.writeString(folder.resolve("seen.txt"), "Linear=1\nLinear.forward=x\n=\nLinear.backward=1\n");
        assertThat(SeenHints.in(file).of(FORWARD)).isZero();
        assertThat(SeenHints.in(file).of(BACKWARD)).isOne();
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(SeenHints.in(file).of(BACKWARD)).isZero();
    }
}
