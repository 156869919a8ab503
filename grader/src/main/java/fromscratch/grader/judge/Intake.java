package fromscratch.grader.judge;

import fromscratch.grader.model.Finding;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Reads a submission: a fork's tree, or just its folder {@code fromscratch}. */
public final class Intake {
    private static final int LARGEST_FILE = 256 << 10;
    private static final int MOST_FILES = 60;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Where the exercise sources may stand in a submission, the fork's own place first. */
    private static final List<Path> PLACES = List.of(
            Path.of("exercises", "src", "main", "java", "fromscratch"),
            Path.of("src", "main", "java", "fromscratch"),
            Path.of("fromscratch"));

    private final Map<String, String> sources = new TreeMap<>();
    private final List<Finding> remarks = new ArrayList<>();

    private Intake() {}

    /** Reads what stands in {@code folder}, whose name is the student's id. */
    public static Submission read(Path folder) {
        return read(folder, String.valueOf(folder.getFileName()));
    }

    /** Reads what stands in {@code folder} as the work of {@code student}; what cannot be read is a remark. */
    public static Submission read(Path folder, String student) {
        Intake intake = new Intake();
        if (!Files.isDirectory(folder)) {
            return new Submission(student, new TreeMap<>(), List.of(Finding.of("no-submission", student)));
        }
        try {
            Optional<Path> place = find(folder);
            if (place.isPresent()) {
                intake.take(place.get());
            } else {
                intake.remarks.add(Finding.of("no-sources"));
            }
        } catch (IOException e) {
            intake.remarks.add(Finding.of("unreadable", student));
        }
        return new Submission(student, new TreeMap<>(intake.sources), intake.remarks);
    }

    /** Looks in the folder, and in its only subfolder too, where an unpacked archive often ends. */
    private static Optional<Path> find(Path folder) throws IOException {
        List<Path> roots = new ArrayList<>(List.of(folder));
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> folders = entries.filter(Intake::isFolder).toList();
            if (folders.size() == 1) {
                roots.add(folders.get(0));
            }
        }
        return roots.stream()
                .flatMap(root -> PLACES.stream().map(root::resolve))
                .filter(Intake::isFolder)
                .findFirst();
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private void take(Path place) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(place)) {
            files = entries.sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (!isJava(name) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                remarks.add(Finding.of("left-out", name));
            } else if (sources.size() == MOST_FILES) {
                remarks.add(Finding.of("too-many", name, Integer.toString(MOST_FILES)));
            } else {
                take(file, name);
            }
        }
        if (sources.isEmpty()) {
            remarks.add(Finding.of("no-sources"));
        }
    }

    private static boolean isJava(String name) {
        return name.endsWith(".java") && SourceVersion.isIdentifier(name.substring(0, name.length() - 5));
    }

    private void take(Path file, String name) {
        try {
            long size = Files.size(file);
            if (size > LARGEST_FILE) {
                remarks.add(Finding.of("too-large", name, kilobytes(size), kilobytes(LARGEST_FILE)));
                return;
            }
            sources.put(name, text(name, Files.readAllBytes(file)));
        } catch (IOException e) {
            remarks.add(Finding.of("unreadable", name));
        }
    }

    /** Reads UTF-8, with or without a byte order mark; what is not valid there is read as Latin-1. */
    private String text(String name, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, StandardCharsets.ISO_8859_1);
            remarks.add(Finding.of("latin-1", name));
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String kilobytes(long bytes) {
        return String.format(Locale.ROOT, "%d KB", (bytes + 1023) / 1024);
    }
}
