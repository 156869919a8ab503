package fromscratch.grader.intake;

import fromscratch.grader.model.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Compares a fork's copies of the given classes, which are there to be read, with the originals, which are in the kit. */
final class GivenCopies {
    /** Where the copies stand in a fork. */
    private static final Path FOLDER = Path.of("exercises", "given", "src", "main", "java", "fromscratch", "given");

    private GivenCopies() {}

    /**
     * The names of the files that differ from the original, or that have none.
     *
     * @param fork the fork's root
     */
    static List<String> changedIn(Path fork) throws IOException {
        Path folder = fork.resolve(FOLDER);
        return Folders.areReal(fork, FOLDER)
                ? Folders.list(folder).stream()
                        .filter(file -> file.toString().endsWith(".java"))
                        .filter(GivenCopies::isChanged)
                        .map(file -> String.valueOf(file.getFileName()))
                        .toList()
                : List.of();
    }

    private static boolean isChanged(Path copy) {
        try {
            return !Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(copy) > Intake.LARGEST_FILE
                    || !original(String.valueOf(copy.getFileName()))
                            .equals(Optional.of(text(Files.readAllBytes(copy))));
        } catch (IOException e) {
            return true;
        }
    }

    private static Optional<String> original(String name) throws IOException {
        try (InputStream file = GivenCopies.class.getResourceAsStream("given/" + name)) {
            return file == null ? Optional.empty() : Optional.of(text(file.readAllBytes()));
        }
    }

    /** The text without what git or an editor changes on its own: the kind of line ends. */
    private static String text(byte[] bytes) {
        return PlainText.of(bytes).text().replace("\r\n", "\n").stripTrailing();
    }
}
