package fromscratch.grader.attacks;

import fromscratch.grader.mistakes.Solutions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sources as other editors leave them. */
final class Encodings {
    private Encodings() {}

    /** Rewrites the bystanders with a byte order mark, other line ends and Latin-1. */
    static void lay(Path sources) throws IOException {
        String softmax = Solutions.sources().get("Softmax.java");
        Files.write(
                sources.resolve("Softmax.java"),
                ("\uFEFF" + softmax.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        Files.write(
                sources.resolve("Latin.java"),
                "package fromscratch;\n/** Año. */\nclass Latin {}\n".getBytes(StandardCharsets.ISO_8859_1));
    }
}
