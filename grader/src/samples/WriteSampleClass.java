import fromscratch.grader.course.Manifest;
import fromscratch.grader.release.GeneratedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes the sample class into {@code grader/target/sample-class}: the solutions, changed as the pages beside this file
 * say. {@code README.md} explains what a page may say.
 *
 * <p>The build runs this file as it stands, with {@code grader.jar} on the class path: the class is graded before any
 * test is compiled, and the tree that students fork must not hold it.
 */
final class WriteSampleClass {
    private static final Path EXERCISES = Path.of("src", "main", "java", "fromscratch");
    private static final Pattern MARKER = Pattern.compile("\\s*// (<solution .*|</solution>)");

    private final Path samples;
    private final Path target;
    private final Map<String, String> skeletons = new TreeMap<>();
    private final Map<String, String> solutions = new TreeMap<>();

    /** Writes the class of the tree that the first argument names, or of the one in which the program is started. */
    public static void main(String[] arguments) throws IOException {
        try {
            new WriteSampleClass(Path.of(arguments.length == 0 ? "." : arguments[0])).write();
        } catch (IllegalArgumentException e) {
            System.err.println("The sample class cannot be written: " + e.getMessage());
            System.exit(1);
        }
    }

    private WriteSampleClass(Path project) throws IOException {
        samples = project.resolve(Path.of("grader", "src", "samples"));
        target = project.resolve(Path.of("grader", "target", "sample-class"));
        Path folder = project.resolve("solutions").resolve(EXERCISES);
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("it is made from the solutions, and " + folder + " is not there");
        }
        GeneratedFiles.skeletons(project, Manifest.read()).forEach((path, text) -> skeletons.put(exercise(path), text));
        for (String exercise : skeletons.keySet()) {
            Stream<String> lines = Files.readAllLines(folder.resolve(exercise + ".java")).stream();
            solutions.put(exercise, text(lines.filter(MARKER.asMatchPredicate().negate())));
        }
    }

    private void write() throws IOException {
        if (Files.exists(target)) {
            for (Path old : sorted(Files.walk(target), Comparator.reverseOrder())) {
                Files.delete(old);
            }
        }
        List<String> faults = new ArrayList<>();
        for (Path page : sorted(Files.list(samples), Comparator.naturalOrder())) {
            if (page.toString().endsWith(".md") && !page.endsWith("README.md")) {
                try {
                    write(Page.read(page));
                } catch (IllegalArgumentException e) {
                    faults.add(e.getMessage());
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
    }

    private void write(Page page) throws IOException {
        Path submission = Files.createDirectories(target.resolve(page.student()));
        Path folder = submission.resolve(page.habits().getOrDefault("folder", "exercises/src/main/java/fromscratch"));
        for (Map.Entry<String, String> java : sources(page).entrySet()) {
            write(folder.resolve(java.getKey() + ".java"), new Habits(page.habits()).bytes(java.getValue()));
        }
        for (Map.Entry<String, String> file : page.files().entrySet()) {
            write(submission.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** The text of each Java file: the student's own, the one that the page names, or else the solution's; then edited. */
    private Map<String, String> sources(Page page) throws IOException {
        Map<String, String> sources = new TreeMap<>(solutions);
        Map<String, String> own = own(page.student());
        sources.putAll(own);
        Set<String> settled = new HashSet<>(own.keySet());
        for (Map.Entry<String, String> origin : page.origins().entrySet()) {
            Map<String, String> texts =
                    switch (origin.getKey()) {
                        case "skeletons" -> skeletons;
                        case "left out" -> solutions;
                        default -> own(origin.getKey().substring("as ".length()));
                    };
            for (String exercise : names(origin.getValue())) {
                page.require(texts.containsKey(exercise), "'" + origin.getKey() + "' knows no " + exercise);
                page.require(settled.add(exercise), exercise + " has two origins");
                sources.put(exercise, texts.get(exercise));
            }
        }
        sources.keySet().removeAll(names(page.origins().getOrDefault("left out", "")));
        for (Edit edit : page.edits()) {
            page.require(sources.containsKey(edit.exercise()), "there is no " + edit.exercise() + " to edit");
            List<String> lines = sources.get(edit.exercise()).lines().toList();
            page.require(
                    edit.fits(lines), edit.exercise() + " must hold exactly once\n" + text(edit.before().stream()));
            sources.put(edit.exercise(), text(edit.in(lines)));
        }
        return sources;
    }

    private Collection<String> names(String names) {
        return names.equals("all") ? solutions.keySet() : List.of(names.split(", "));
    }

    /** The Java files that stand in the student's own folder. */
    private Map<String, String> own(String student) throws IOException {
        Map<String, String> own = new TreeMap<>();
        Path folder = samples.resolve(student);
        if (Files.isDirectory(folder)) {
            for (Path file : sorted(Files.list(folder), Comparator.naturalOrder())) {
                own.put(exercise(file), text(Files.readAllLines(file).stream()));
            }
        }
        return own;
    }

    private static String exercise(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static List<Path> sorted(Stream<Path> files, Comparator<Path> order) {
        try (files) {
            return files.sorted(order).toList();
        }
    }

    static String text(Stream<String> lines) {
        return String.join("\n", lines.toList()) + "\n";
    }
}

/**
 * What stands in a student's page.
 *
 * @param habits how the student's files are written: {@code indent: tabs}
 * @param origins where exercises come from that are not the solution's: {@code skeletons: Sgd, Training}
 * @param edits changes to exercises, in the order of the page
 * @param files what else is handed in, by its path in the submission
 */
record Page(
        String student,
        Map<String, String> habits,
        Map<String, String> origins,
        List<Edit> edits,
        Map<String, String> files) {
    private static final Pattern LINE = Pattern.compile("- ([^:]+): (.+)");
    private static final Pattern ORIGIN = Pattern.compile("as .+|skeletons|left out");

    static Page read(Path file) throws IOException {
        String student = file.getFileName().toString().replace(".md", "");
        Page page = new Page(student, new TreeMap<>(), new TreeMap<>(), new ArrayList<>(), new LinkedHashMap<>());
        List<String> lines = Files.readAllLines(file);
        page.require(lines.indexOf("# " + student) == 0, "its title is not its name");
        String heading = "";
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith("## ")) {
                heading = line.substring("## ".length());
            } else if (line.startsWith("```")) {
                int length = lines.subList(at + 1, lines.size()).indexOf("```");
                page.require(length > 0 && !heading.isEmpty(), "'" + line + "' lacks a heading, lines or its end");
                page.add(heading, line, lines.subList(at + 1, at + 1 + length));
                at += 1 + length;
            } else if (line.startsWith("- ")) {
                page.add(line);
            }
        }
        return page;
    }

    private void add(String line) {
        Matcher matcher = LINE.matcher(line);
        require(matcher.matches(), "'" + line + "' is not '- key: value'");
        boolean origin = ORIGIN.matcher(matcher.group(1)).matches();
        require(origin || Habits.knows(matcher.group(1), matcher.group(2)), "'" + line + "' means nothing");
        String before = (origin ? origins : habits).put(matcher.group(1), matcher.group(2));
        require(before == null, "'" + matcher.group(1) + "' is said twice");
    }

    private void add(String heading, String fence, List<String> lines) {
        if (!fence.equals("```diff")) {
            require(files.put(heading, WriteSampleClass.text(lines.stream())) == null, heading + " is there twice");
            return;
        }
        for (String change : String.join("\n", lines).split("(?m)^@@.*\n?")) {
            if (!change.isEmpty()) {
                edits.add(Edit.of(heading, change.lines().toList()));
            }
        }
    }

    void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(student + ".md: " + otherwise);
        }
    }
}

/** A change to one exercise: whole lines that make way for others. */
record Edit(String exercise, List<String> before, List<String> after) {

    /** Reads a piece of a diff: lines with a minus go, lines with a plus come, all others stay. */
    static Edit of(String exercise, List<String> diff) {
        return new Edit(exercise, without('+', diff), without('-', diff));
    }

    private static List<String> without(char sign, List<String> diff) {
        return diff.stream()
                .filter(line -> line.isEmpty() || line.charAt(0) != sign)
                .map(line -> line.isEmpty() ? line : line.substring(1))
                .toList();
    }

    boolean fits(List<String> lines) {
        int at = Collections.indexOfSubList(lines, before);
        return !before.isEmpty() && at >= 0 && at == Collections.lastIndexOfSubList(lines, before);
    }

    Stream<String> in(List<String> lines) {
        int at = Collections.indexOfSubList(lines, before);
        return Stream.of(lines.subList(0, at), after, lines.subList(at + before.size(), lines.size()))
                .flatMap(List::stream);
    }
}

/** How a student's editor writes a Java file. */
record Habits(Map<String, String> habits) {
    private static final Map<String, String> KNOWN = Map.of(
            "folder", ".+",
            "first line", ".+",
            "indent", "tabs|2 spaces",
            "braces", "on lines of their own",
            "line ends", "CRLF",
            "encoding", "ISO-8859-1|UTF-8 with a byte order mark");
    private static final Pattern BRACE = Pattern.compile("( *)(} )?([^ *].*) \\{");

    static boolean knows(String habit, String value) {
        return value.matches(KNOWN.getOrDefault(habit, ""));
    }

    byte[] bytes(String source) {
        Stream<String> lines = Stream.concat(Stream.ofNullable(habits.get("first line")), source.lines());
        String text = WriteSampleClass.text(lines.flatMap(this::braced).map(this::indented));
        if (habits.containsKey("line ends")) {
            text = text.replace("\n", "\r\n");
        }
        return switch (habits.getOrDefault("encoding", "")) {
            // What this encoding lacks becomes a question mark, as in many an editor.
            case "ISO-8859-1" -> text.getBytes(StandardCharsets.ISO_8859_1);
            case "" -> text.getBytes(StandardCharsets.UTF_8);
            default -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        };
    }

    private Stream<String> braced(String line) {
        Matcher brace = BRACE.matcher(line);
        if (!habits.containsKey("braces") || !brace.matches()) {
            return Stream.of(line);
        }
        String indent = brace.group(1);
        Stream<String> closing = Stream.ofNullable(brace.group(2)).map(closed -> indent + "}");
        return Stream.concat(closing, Stream.of(indent + brace.group(3), indent + "{"));
    }

    private String indented(String line) {
        String indent = habits.getOrDefault("indent", "");
        int depth = indent.isEmpty() ? 0 : (line.length() - line.stripLeading().length()) / 4;
        return (indent.equals("tabs") ? "\t" : "  ").repeat(depth) + line.substring(4 * depth);
    }
}
