package fromscratch.grader.mistakes;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fromscratch.grader.format.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The figures that were last accepted: in {@code figures.json}, and for readers in a table of {@code grader/README.md} that
 * is written from it.
 *
 * @param record the file that holds them
 * @param readme the file with the table
 */
record FiguresOnRecord(Path record, Path readme) {
    static final String MISTAKES = "planted mistakes caught";
    static final String VARIANTS = "honest variants passed";
    static final String MUTANTS = "mutants killed";

    static final String NAMED = "planted mistakes named rightly";
    static final String MISNAMED = "planted mistakes named wrongly";
    static final String UNNAMED = "planted mistakes not named";

    /** All of them, as they are shown. */
    static final List<String> NAMES = List.of(MISTAKES, VARIANTS, MUTANTS, NAMED, MISNAMED, UNNAMED);

    private static final Path GRADER = Path.of("..", "grader");
    private static final String HEAD = "| Figure | |\n|---|---|\n";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Those of this tree, seen from the folder of any of its modules. */
    static FiguresOnRecord ofThisTree() {
        Path resources = GRADER.resolve(Path.of("src", "test", "resources", "fromscratch", "grader", "mistakes"));
        return new FiguresOnRecord(resources.resolve("figures.json"), GRADER.resolve("README.md"));
    }

    /** The figures by name. */
    Map<String, Figure> read() throws IOException {
        return JSON.readValue(Files.readString(record), new TypeReference<LinkedHashMap<String, Figure>>() {});
    }

    /** Put {@code figures} on record, and into the table. */
    void accept(Map<String, Figure> figures) throws IOException {
        Map<String, Figure> inOrder = new LinkedHashMap<>();
        NAMES.forEach(name -> inOrder.put(name, figures.get(name)));
        AtomicFile.write(record, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(inOrder) + "\n");
        String text = Files.readString(readme);
        AtomicFile.write(readme, text.replace(tableIn(text), table(inOrder)));
    }

    /** The table that the README should have. */
    String table() throws IOException {
        return table(read());
    }

    /** The table that the README has. */
    String tableInReadme() throws IOException {
        return tableIn(Files.readString(readme));
    }

    private static String table(Map<String, Figure> figures) {
        return figures.entrySet().stream()
                .map(figure -> "| " + figure.getKey() + " | " + figure.getValue() + " |\n")
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static String tableIn(String text) {
        int from = text.indexOf(HEAD);
        int to = text.indexOf("\n\n", from);
        if (from < 0 || to < 0) {
            throw new IllegalStateException("the README has no table of figures, which begins with: " + HEAD);
        }
        return text.substring(from, to + 1);
    }
}
