package fromscratch.grader.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The judge compiles as {@code mvn test} does, whatever the Java it runs on. */
class CompilerTest {
    private static Compilation compile(String body) throws Exception {
        try (Compiler compiler = new Compiler(List.of())) {
            return compiler.compile(Map.of(
                    "Linear.java", "package fromscratch;\nimport java.util.*;\nclass Linear {\n" + body + "\n}\n"));
        }
    }

    @Test
    void the_library_is_that_of_java_17() throws Exception {
        assertThat(compile("int f(List<Integer> l) { return l.get(0); }").errors())
                .isEmpty();
        assertThat(compile("int f(List<Integer> l) { return l.getFirst(); }").errors())
                .containsOnlyKeys("Linear.java");
    }

    @Test
    void the_language_is_that_of_java_17() throws Exception {
        assertThat(compile("int f(Object o) { return o instanceof Integer i ? i : 0; }")
                        .errors())
                .isEmpty();
        assertThat(compile("int f(Object o) { return switch (o) { case Integer i -> i; default -> 0; }; }")
                        .errors())
                .containsOnlyKeys("Linear.java");
    }

    @Test
    void the_class_files_are_those_of_java_17() throws Exception {
        byte[] linear = compile("").classes().get("fromscratch.Linear");
        assertThat(linear[7]).isEqualTo((byte) 61);
    }
}
