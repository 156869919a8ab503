package fromscratch.grader.intake;

import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Findings;
import fromscratch.grader.model.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;

/**
 * Reads a submission: a fork's tree, or just its folder {@code fromscratch}.
 *
 * <p>It takes the {@code .java} files that lie there, and mentions everything else. No link is followed, so that nothing
 * can be taken which is not the student's own.
 */
public final class Intake {
    static final int LARGEST_FILE = 256 << 10;
    private static final int MOST_FILES = 60;
    private static final int MOST_REMARKS = 20;
    private static final int MOST_NEIGHBOURS = 12;

    /** Where the exercise sources may stand in a submission, the fork's own place first. */
    private static final List<Path> PLACES = List.of(
            Path.of("exercises", "src", "main", "java", "fromscratch"),
            Path.of("src", "main", "java", "fromscratch"),
            Path.of("fromscratch"));

    private final Path root;
    private final Map<String, String> sources = new TreeMap<>();
    private final List<Finding> remarks = new ArrayList<>();
    private int unmentioned;

    private Intake(Path root) {
        this.root = root;
    }

    /** Reads what stands in {@code folder}, whose name is the student's id. */
    public static Submission read(Path folder) {
        return read(folder, String.valueOf(folder.getFileName()));
    }

    /** Reads what stands in {@code folder} as the work of {@code student}; what cannot be read is a remark. */
    public static Submission read(Path folder, String student) {
        if (!Files.isDirectory(folder)) {
            return new Submission(student, new TreeMap<>(), List.of(Findings.noSubmission(student)));
        }
        Intake intake = new Intake(folder);
        try {
            intake.take();
        } catch (IOException e) {
            intake.remarks.add(Findings.unreadable(student));
        }
        return new Submission(student, new TreeMap<>(intake.sources), intake.remarks);
    }

    private void take() throws IOException {
        Optional<Place> place = find();
        if (place.isPresent()) {
            List<String> neighbours = neighbours(place.get());
            for (Path file : Folders.list(place.get().sources())) {
                take(file);
            }
            if (unmentioned > 0) {
                remarks.add(Findings.moreLeftOut(unmentioned));
            }
            mention(neighbours, place.get().sources());
            List<String> changed = GivenCopies.changedIn(place.get().fork());
            if (!changed.isEmpty()) {
                remarks.add(0, Findings.givenChanged(changed));
            }
        } else {
            for (Path entry : Folders.list(root)) {
                isLink(entry);
            }
        }
        if (sources.isEmpty()) {
            remarks.add(0, Findings.noSources());
        }
    }

    /**
     * Where the exercises stand.
     *
     * @param fork the root of the fork, or what is left of it
     * @param way how to get from there to the sources
     */
    private record Place(Path fork, Path way) {
        Path sources() {
            return fork.resolve(way);
        }
    }

    /** Looks in the folder, and in its only subfolder too, where an unpacked archive often ends. */
    private Optional<Place> find() throws IOException {
        List<Path> roots = new ArrayList<>(List.of(root));
        List<Path> folders = Folders.list(root).stream().filter(Folders::isReal).toList();
        if (folders.size() == 1) {
            roots.addAll(folders);
        }
        return roots.stream()
                .flatMap(start -> PLACES.stream().map(way -> new Place(start, way)))
                .filter(place -> Folders.areReal(root, root.relativize(place.sources())))
                .findFirst();
    }

    /** What else the submission holds, as seen on the way to {@code place}: all of it lies in one of these. */
    private List<String> neighbours(Place place) throws IOException {
        List<String> neighbours = new ArrayList<>();
        Path folder = root;
        for (Path step : Folders.steps(root, root.relativize(place.sources()))) {
            for (Path entry : Folders.list(folder)) {
                String slash = Folders.isReal(entry) ? "/" : "";
                if (!entry.equals(step)
                        && !entry.endsWith(".git")
                        && !KitFiles.include(name(place.fork(), entry) + slash)
                        && !isLink(entry)) {
                    neighbours.add(name(entry) + slash);
                }
            }
            folder = step;
        }
        return neighbours;
    }

    private void mention(List<String> neighbours, Path place) {
        int listed = Math.min(neighbours.size(), MOST_NEIGHBOURS);
        if (listed > 0) {
            remarks.add(Findings.elsewhere(name(place), neighbours.subList(0, listed), neighbours.size() - listed));
        }
    }

    /** The path in the submission, with a slash on every system. */
    private String name(Path path) {
        return name(root, path);
    }

    private static String name(Path from, Path path) {
        return from.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** Whether {@code entry} is a link, and mentions it if so. */
    private boolean isLink(Path entry) {
        boolean link = Files.isSymbolicLink(entry);
        if (link) {
            remark(Findings.link(name(entry)));
        }
        return link;
    }

    private void remark(Finding remark) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(remark);
        } else {
            unmentioned++;
        }
    }

    private void take(Path file) {
        String name = file.getFileName().toString();
        if (isLink(file)) {
            return;
        }
        if (Folders.isReal(file)) {
            remark(Findings.folderLeftOut(name));
        } else if (!isJava(name) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            remark(Findings.leftOut(name));
        } else if (sources.size() == MOST_FILES) {
            remark(Findings.tooMany(name, MOST_FILES));
        } else {
            take(file, name);
        }
    }

    /** Whether {@code name} can be that of a class; Java itself would let invisible letters stand in it. */
    private static boolean isJava(String name) {
        return name.endsWith(".java")
                && SourceVersion.isIdentifier(name.substring(0, name.length() - ".java".length()))
                && name.codePoints().noneMatch(Character::isIdentifierIgnorable);
    }

    private void take(Path file, String name) {
        try {
            long size = Files.size(file);
            if (size > LARGEST_FILE) {
                remark(Findings.tooLarge(name, size, LARGEST_FILE));
                return;
            }
            PlainText source = PlainText.of(Files.readAllBytes(file));
            if (!source.isUtf8()) {
                remark(Findings.latin1(name));
            }
            sources.put(name, source.text());
        } catch (IOException e) {
            remark(Findings.unreadable(name));
        }
    }
}
