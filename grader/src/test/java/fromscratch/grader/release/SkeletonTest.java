package fromscratch.grader.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What stands between the markers goes, and everything else stays. */
class SkeletonTest {
    @Test
    void a_solution_makes_way_for_a_todo() {
        String solution = String.join(
                "\n",
                "package fromscratch;",
                "",
                "import fromscratch.given.Matrix;",
                "import java.util.ArrayList;",
                "",
                "/** Doubles. */",
                "public final class Double {",
                "    public static Matrix of(Matrix X) {",
                "        // <solution Double.of> dobla cada entrada",
                "        return new ArrayList<>(X.times(2)).get(0);",
                "        // </solution>",
                "    }",
                "}",
                "");
        assertThat(Skeleton.of("Double.java", solution))
                .isEqualTo(String.join(
                        "\n",
                        "package fromscratch;",
                        "",
                        "import fromscratch.given.Matrix;",
                        "import fromscratch.given.TodoException;",
                        "",
                        "/** Doubles. */",
                        "public final class Double {",
                        "    public static Matrix of(Matrix X) {",
                        "        // TODO Double.of: dobla cada entrada",
                        "        throw new TodoException(\"Double.of\");",
                        "    }",
                        "}",
                        ""));
    }

    @Test
    void markers_without_a_partner_are_refused() {
        assertThatThrownBy(() -> Skeleton.of("A.java", "// <solution A.f> x\n"))
                .hasMessage("A.java: // <solution A.f> x is never closed");
        assertThatThrownBy(() -> Skeleton.of("A.java", "// </solution>\n"))
                .hasMessage("A.java: // </solution> closes nothing");
        assertThatThrownBy(() -> Skeleton.of("A.java", "// <solution A.f> x\n// <solution A.g> y\n"))
                .hasMessage("A.java: // <solution A.g> y stands inside of // <solution A.f> x");
    }

    @Test
    void a_file_without_markers_is_refused() {
        assertThatThrownBy(() -> Skeleton.of("A.java", "class A {}\n"))
                .hasMessage("A.java: nothing is marked with // <solution Class.method> task");
    }
}
