package fromscratch.grader.attacks;

import fromscratch.grader.mistakes.Solutions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A student who means well: the solutions, as a fork holds them. */
final class Honest {
    private Honest() {}

    static void lay(Path submission) throws IOException {
        Path sources = Files.createDirectories(submission.resolve(Attack.SOURCES));
        for (Map.Entry<String, String> source : Solutions.sources().entrySet()) {
            Files.writeString(sources.resolve(source.getKey()), source.getValue());
        }
    }
}
