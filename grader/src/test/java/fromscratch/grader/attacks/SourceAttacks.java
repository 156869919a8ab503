package fromscratch.grader.attacks;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Attacks on the compiler, by what a source file holds. */
final class SourceAttacks {
    private SourceAttacks() {}

    static List<Attack> all() {
        return Stream.of(broken(), bombs(), misplaced()).flatMap(List::stream).toList();
    }

    private static Attack softmax(String name, String text, int... numbers) {
        return Attack.on("Softmax", name, numbers).source("Softmax.java", text);
    }

    /** A class with one more member. */
    private static String withMember(String member) {
        return "package fromscratch;\nimport fromscratch.given.Matrix;\npublic final class Softmax {\n"
                + "  public static Matrix forward(Matrix logits) { return logits; }\n" + member + "\n}\n";
    }

    private static List<Attack> broken() {
        return List.of(
                Attack.on("Softmax", "file that does not compile", 15)
                        .before("Softmax.forward", "Matrix missing = nowhere;")
                        .gets("crashed 0", "No compila, en Softmax.java:", "nowhere"),
                Attack.on("Softmax", "file that is not there", 10)
                        .without("Softmax")
                        .gets("crashed 0", "No encuentro la clase Softmax"),
                softmax("file that is empty", "", 20).gets("crashed 0", "Softmax.java"),
                softmax(
                                "file of bytes",
                                IntStream.range(0, 3000)
                                        .mapToObj(i -> String.valueOf((char) (i % 256)))
                                        .collect(Collectors.joining()),
                                20)
                        .gets("crashed 0", "Softmax.java"),
                softmax("file with nul characters", withMember("\0\0")).gets("crashed 0", "Softmax.java:5"),
                Attack.on("Softmax", "annotation that wants a processor", 5)
                        .source("Evil.java", """
                        package fromscratch;
                        import java.util.Set;
                        import javax.annotation.processing.AbstractProcessor;
                        import javax.annotation.processing.RoundEnvironment;
                        import javax.lang.model.element.TypeElement;
                        @interface Run {}
                        @Run
                        public class Evil extends AbstractProcessor {
                            static { System.exit(0); }
                            @Override public boolean process(Set<? extends TypeElement> a, RoundEnvironment r) { return true; }
                        }
                        """)
                        .file(
                                Attack.SOURCES
                                        + "../../resources/META-INF/services/javax.annotation.processing.Processor",
                                "fromscratch.Evil\n")
                        .leaves(Map.of(), "exercises/src/main/resources"));
    }

    private static List<Attack> bombs() {
        return List.of(
                softmax(
                                "sum of 12 000 terms",
                                withMember("static int sum() { return 1" + "+ f()".repeat(12_000)
                                        + "; }\nstatic int f() { return 1; }"),
                                16)
                        .gets("crashed 0", "Softmax.java"),
                softmax(
                                "parentheses 20 000 deep",
                                withMember("static int x = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ";"),
                                16)
                        .gets("crashed 0", "Softmax.java"),
                softmax("blocks 5 000 deep", withMember("static { " + "{".repeat(5_000) + "}".repeat(5_000) + " }"), 16)
                        .gets("crashed 0", "Softmax.java"),
                softmax("blocks that swallow the rest", "{".repeat(100_000), 16).gets("crashed 0", "Softmax.java"),
                softmax(
                                "array of 20 000 numbers",
                                withMember("static int[] x = {" + "123456,".repeat(20_000) + "};"),
                                16)
                        .gets("crashed 0", "Softmax.java", "code too large"),
                softmax(
                                "a hundred thousand methods",
                                withMember(IntStream.range(0, 13_000)
                                        .mapToObj(i -> "void m" + i + "(){}")
                                        .collect(Collectors.joining("\n"))),
                                16)
                        .gets("failed 0"),
                softmax("constants that double", withMember(doubling()), 16)
                        .leaves(
                                Map.of("MeanSquaredError", "not-started 0", "Softmax", "not-started 0"),
                                "El compilador se quedó sin memoria"),
                softmax("types that take for ever", withMember(nestedTypes()), 16)
                        .leaves(
                                Map.of("MeanSquaredError", "not-started 0", "Softmax", "not-started 0"),
                                "El compilador gastó 20 s de procesador con esta entrega sin terminar"),
                softmax(
                                "name of 60 000 letters",
                                withMember("static class " + "A".repeat(60_000) + " { static class "
                                        + "B".repeat(10_000) + " {} }"),
                                16)
                        .gets("crashed 0", "Softmax.java"),
                softmax(
                                "chain of a hundred classes",
                                withMember("static class C0 {}\n"
                                        + IntStream.range(1, 100)
                                                .mapToObj(i -> "static class C" + i + " extends C" + (i - 1) + " {}")
                                                .collect(Collectors.joining("\n"))),
                                16)
                        .gets("failed 0"));
    }

    private static String doubling() {
        return "static final String s0 = \"xxxxxxxxxxxxxxxx\";\n"
                + IntStream.range(1, 27)
                        .mapToObj(i -> "static final String s" + i + " = s" + (i - 1) + " + s" + (i - 1) + ";")
                        .collect(Collectors.joining("\n"));
    }

    /**
     * To infer one of the types takes the compiler another look at all that are inside it. It needs much time so, but little
     * memory: else it may run out of that before, on a fast machine.
     */
    private static String nestedTypes() {
        return "static <T> T either(T a, T b) { return a; }\n"
                + "static Object nested(boolean b) { return " + "either(".repeat(80) + "new java.util.ArrayList<>()"
                + ", b ? new java.util.LinkedList<>() : new java.util.ArrayList<>())".repeat(80) + "; }";
    }

    private static List<Attack> misplaced() {
        return List.of(
                Attack.on("Softmax", "classes of reserved packages", 6, 11, 19)
                        .source("Matrix.java", "package fromscratch.given;\npublic final class Matrix {}\n")
                        .source("String.java", "package java.lang;\npublic final class String {}\n")
                        .source("Worker.java", "package fromscratch.grader.worker;\npublic final class Worker {}\n")
                        .source("Assertions.java", "package org.junit.jupiter.api;\npublic class Assertions {}\n")
                        .source("Unnamed.java", "public class Unnamed {}\n")
                        .leaves(
                                Map.of(),
                                "Matrix.java no se tuvo en cuenta: todo tu código debe estar en el paquete fromscratch, y la primera línea ser «package fromscratch;», pero declara «fromscratch.given»",
                                "declara «java.lang»",
                                "declara «fromscratch.grader.worker»",
                                "declara «org.junit.jupiter.api»",
                                "Unnamed.java no se tuvo en cuenta"),
                Attack.on("Softmax", "module and package descriptors", 18)
                        .source("module-info.java", "module evil { requires java.instrument; }\n")
                        .source("package-info.java", "@Deprecated package fromscratch;\n")
                        .leaves(
                                Map.of(),
                                "module-info.java no se tuvo en cuenta",
                                "package-info.java no se tuvo en cuenta"),
                Attack.on("Softmax", "marks and encodings", 11)
                        .with(submission -> Encodings.lay(submission.resolve(Attack.SOURCES)))
                        .leaves(Map.of(), "Latin.java no está en UTF-8"),
                Attack.on("Softmax", "class beside another of its name")
                        .source("Extra.java", "package fromscratch;\nclass Softmax {}\n")
                        .gets("crashed 0", "la clase fromscratch.Softmax está escrita dos veces"));
    }
}
