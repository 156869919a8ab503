package fromscratch.grader.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who is in a class: the folders of a folder, in the order of their names, which is the same on every system.
 *
 * @param students one folder for each student
 * @param skipped the names of what else lies there, hidden things aside
 * @param twins pairs of names that differ only in case or accent encoding, so that their reports could share a folder
 */
public record SubmissionFolders(List<Path> students, List<String> skipped, List<List<String>> twins) {
    public SubmissionFolders {
        students = List.copyOf(students);
        skipped = List.copyOf(skipped);
        twins = List.copyOf(twins);
    }

    /** Reads the roll of the class in {@code folder}. */
    public static SubmissionFolders read(Path folder) throws IOException {
        List<Path> students = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        List<List<String>> twins = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        List<Path> entries;
        try (Stream<Path> listing = Files.list(folder)) {
            entries = listing.sorted(
                            Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList();
        }
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            if (name.startsWith(".")) {
                continue;
            }
            if (!Files.isDirectory(entry)) {
                skipped.add(name);
                continue;
            }
            students.add(entry);
            String twin = seen.put(Roster.folded(name), name);
            if (twin != null) {
                twins.add(List.of(twin, name));
            }
        }
        return new SubmissionFolders(students, skipped, twins);
    }
}
