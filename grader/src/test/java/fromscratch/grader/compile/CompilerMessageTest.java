package fromscratch.grader.compile;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.model.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler says most often to students is told in their language, with the line. */
class CompilerMessageTest {
    private static Finding of(String member) throws Exception {
        return inFile("package fromscratch;\nclass Linear {\n" + member + "\n}\n");
    }

    private static Finding inFile(String text) throws Exception {
        try (Compiler compiler = new Compiler(List.of())) {
            return compiler.compile(Map.of("Linear.java", text))
                    .errors()
                    .get("Linear.java")
                    .finding();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            int f() { return nowhere; }                          | no-such-variable
            Nobody f() { return null; }                          | no-such-class
            int f() { return g(1); }                             | no-such-method
            org.ejml.Matrix m;                                   | no-such-package
            int f() { return 1 }                                 | expected
            int f() { int = 1; }                                 | no-statement
            int f( { return 1; }                                 | illegal-start
            int f() { return ); }                                | illegal-start
            int f() { }                                          | no-return
            int f() { return 1; int x = 2; }                     | unreachable
            int f() { return 1.5; }                              | lossy-conversion
            int f() { return "one"; }                            | incompatible
            int f() { return; }                                  | no-return-value
            void f() { return 1; }                               | unexpected-return-value
            void f() { throw new Exception(); }                  | unreported-exception
            int f() { int x; return x; }                         | not-initialized
            void f() { int x = 1; int x = 2; }                   | already-defined
            static class Linear {}                               | already-defined
            int f(int x) { return f(1, 2); }                     | wrong-arguments
            String f(Object o) { return o * 2; }                 | wrong-operands
            int x; static int f() { return x; }                  | not-static
            void f() { int x = 0; x++; Runnable r = () -> g(x); } void g(int x) {} | not-final
            String s = "open;                                    | unclosed-text
            void f() { 1 + 1; }                                  | no-statement
            """)
    void the_commonest_complaints_are_known(String member, String key) throws Exception {
        Finding finding = of(member);
        assertThat(finding.key()).as(finding.toString()).isEqualTo("not-compiled-" + key);
        assertThat(finding.args()).startsWith("Linear.java:3", member);
        assertThat(new CourseTexts("es").tell(finding))
                .startsWith("No compila, en Linear.java:3: ")
                .endsWith(member);
        assertThat(new CourseTexts("en").tell(finding))
                .startsWith("Does not compile, at Linear.java:3: ")
                .endsWith(member);
    }

    @Test
    void a_file_that_ends_too_early() throws Exception {
        assertThat(inFile("package fromscratch;\nclass Linear {\n  void f() {\n")
                        .key())
                .isEqualTo("not-compiled-end-of-file");
    }

    @Test
    void a_brace_too_many() throws Exception {
        assertThat(inFile("package fromscratch;\nclass Linear {}\n}\n").key()).isEqualTo("not-compiled-class-expected");
    }

    @Test
    void a_public_class_of_another_name() throws Exception {
        assertThat(new CourseTexts("es").tell(inFile("package fromscratch;\npublic class Lineal {}\n")))
                .isEqualTo("No compila, en Linear.java:2: la clase Lineal es pública, así que su archivo debe llamarse"
                        + " Lineal.java.\n  línea: public class Lineal {}");
    }

    @Test
    void anything_else_is_quoted() throws Exception {
        assertThat(of("final int x = 1; void f() { x = 2; }"))
                .isEqualTo(Finding.of(
                        "not-compiled",
                        "Linear.java:3",
                        "final int x = 1; void f() { x = 2; }",
                        "cannot assign a value to final variable x"));
    }
}
