package fromscratch.grader.policy;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.course.Course;
import fromscratch.grader.mistakes.Classes;
import fromscratch.grader.mistakes.LinkedClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Honest code passes, in every style that the language has up to Java 17. */
class HonestCodeTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "fromscratch", "grader", "policy", "honest");

    private static Classes corpus;

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @BeforeAll
    static void compile() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (String file : files()) {
            sources.put(file, Files.readString(CORPUS.resolve(file)));
        }
        corpus = Classes.compile(sources);
    }

    @Test
    void the_corpus_is_there() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(5);
    }

    /** Every method that anything could call is called by the checks: nothing of the corpus is left out. */
    private static Course course(String name) throws ClassNotFoundException {
        Class<?> type = Class.forName("fromscratch." + name, false, new LinkedClasses(corpus.compiled()));
        return Inspected.calling(
                name,
                Stream.of(type.getDeclaredMethods())
                        .map(method -> method.getName())
                        .filter(method -> !method.contains("$"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void honest_code_passes(String file) throws Exception {
        String name = file.replace(".java", "");
        Inspection inspection = Inspected.of(course(name), corpus, Map.of());
        assertThat(Inspected.told(inspection, name)).isEmpty();
        assertThat(inspection.isClean()).isTrue();
        assertThat(inspection.remarks()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void all_that_honest_code_needs_may_be_loaded(String file) throws Exception {
        String name = file.replace(".java", "");
        Map<String, byte[]> admitted =
                Inspected.of(course(name), corpus, Map.of()).admitted();
        assertThat(admitted).containsKey("fromscratch." + name);
        ClassLoader loader = new LinkedClasses(admitted);
        for (String each : admitted.keySet()) {
            Class<?> linked = Class.forName(each, true, loader); // verifies its code, runs its initializers
            assertThat(linked.getMethods()).as(each).isNotEmpty(); // resolves all its signatures
        }
    }
}
