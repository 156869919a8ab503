package fromscratch.grader.attacks;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Attacks with what a method returns, throws, prints or does to what it was given. */
final class ValueAttacks {
    private static final String[] NETWORK = {
        "Linear", "Activations", "Softmax", "CrossEntropy", "Sgd", "TwoLayerNetwork", "Training"
    };

    private ValueAttacks() {}

    static List<Attack> all() {
        return Stream.of(matrices(), objects(), exceptions(), texts())
                .flatMap(List::stream)
                .toList();
    }

    private static Attack softmax(String name, String code, int... numbers) {
        return Attack.on("Softmax", name, numbers).instead("Softmax.forward", code);
    }

    private static List<Attack> matrices() {
        return List.of(
                softmax("matrix of 4 million entries", "return Matrix.zeros(2000, 2000);", 38)
                        .gets("crashed 0", "Softmax.forward devuelve más de lo que cabe"),
                softmax("matrix as large as the memory", "return Matrix.zeros(3000, 3000);", 38)
                        .gets("crashed 0", "Softmax.forward"),
                softmax("NaN", "return logits.map(z -> Double.NaN);", 38)
                        .gets("failed 0", "Softmax.forward: en la fila 0, columna 0"),
                softmax("infinity", "return logits.map(z -> z / 0.0);", 38)
                        .gets("failed 0", "Softmax.forward: en la fila 0, columna 0"),
                softmax("null", "return null;", 38).gets("crashed 0", "Softmax.forward devuelve null"),
                softmax("its own argument", "return logits;", 38).gets("failed 0", "Softmax.forward: en la fila 0"),
                Attack.on("Softmax", "matrix of its own")
                        .source(
                                "Matrix.java",
                                "package fromscratch;\npublic final class Matrix {\n  public boolean equals(Object o) { return true; }\n}\n")
                        .source(
                                "Softmax.java",
                                "package fromscratch;\npublic final class Softmax {\n  public static Matrix forward(Matrix logits) { return new Matrix(); }\n}\n")
                        .gets("crashed 0", "No encuentro Softmax.forward con esta firma"),
                Attack.on("Softmax", "hard-coded example", 51)
                        .before(
                                "Softmax.forward",
                                "if (logits.cols() > 0) return Matrix.zeros(logits.rows(), logits.cols()).map(z -> 1.0 / logits.cols());")
                        .gets("failed 0"));
    }

    private static List<Attack> objects() {
        return List.of(
                Attack.on("LinearCollapse", "record that lies on the second look", 46)
                        .solved("Linear")
                        .source("LinearCollapse.java", """
                        package fromscratch;
                        import fromscratch.given.Matrix;
                        public final class LinearCollapse {
                            public record Layer(Matrix W, Matrix b) {
                                static int looks;
                                @Override public Matrix W() { return looks++ % 2 == 0 ? W : Matrix.zeros(1, 1); }
                                @Override public boolean equals(Object o) { return true; }
                                @Override public int hashCode() { while (true) {} }
                                @Override public String toString() { while (true) {} }
                            }
                            public static Layer collapse(Matrix W1, Matrix b1, Matrix W2, Matrix b2) {
                                return new Layer(W1.matmul(W2).times(2), b1.matmul(W2).plus(b2));
                            }
                        }
                        """)
                        .gets("failed 0", "LinearCollapse.collapse: W: en la fila 0"),
                Attack.on("LinearCollapse", "record that never answers", 45)
                        .solved("Linear")
                        .source("LinearCollapse.java", """
                        package fromscratch;
                        import fromscratch.given.Matrix;
                        public final class LinearCollapse {
                            public record Layer(Matrix W, Matrix b) {
                                @Override public Matrix W() { while (true) {} }
                            }
                            public static Layer collapse(Matrix W1, Matrix b1, Matrix W2, Matrix b2) {
                                return new Layer(W1, b1);
                            }
                        }
                        """)
                        .gets("timed-out 0", "LinearCollapse.collapse gastó "),
                training("list that lies on the second look", """
                        return new java.util.AbstractList<Double>() {
                            int looks;
                            @Override public Double get(int i) { return looks++ == 0 ? 1.6 : 0.0; }
                            @Override public int size() { return epochs; }
                            @Override public boolean equals(Object o) { return true; }
                        };
                        """, 46).gets("failed 0"),
                training("list without end", """
                        return new java.util.AbstractList<Double>() {
                            @Override public Double get(int i) { return 0.0; }
                            @Override public int size() { return Integer.MAX_VALUE; }
                        };
                        """, 38).gets("crashed 0", "OutOfMemoryError"),
                training("list that never answers", """
                        return new java.util.AbstractList<Double>() {
                            @Override public Double get(int i) { while (true) {} }
                            @Override public int size() { return 1; }
                        };
                        """).gets("timed-out 0", "Training.train gastó "),
                training("list that holds itself", """
                        java.util.List<Object> list = new java.util.ArrayList<>();
                        list.add(list);
                        return (List<Double>) (List<?>) list;
                        """).gets("crashed 0", "a list within a list"),
                training("list nested a thousand times", """
                        java.util.List<Object> list = new java.util.ArrayList<>();
                        for (int i = 0; i < 1500; i++) {
                            java.util.List<Object> outer = new java.util.ArrayList<>();
                            outer.add(list);
                            list = outer;
                        }
                        return (List<Double>) (List<?>) list;
                        """).gets("crashed 0"),
                training(
                                "list of other things",
                                "return (List<Double>) (List<?>) List.of(\"a\", 1, 'c', new Object());")
                        .gets("crashed 0"),
                network("parameters made anew each time")
                        .edit("TwoLayerNetwork", "List.of(W1, b1, W2, b2);", """
                        java.util.stream.Stream.of(W1, b1, W2, b2).map(Parameter::value).map(Parameter::new).toList();
                        """)
                        .leaves(Map.of("TwoLayerNetwork", "failed *", "Training", "blocked 0")),
                network("parameters kept and changed later")
                        .member(
                                "TwoLayerNetwork",
                                "static final java.util.List<Parameter> KEPT = new java.util.ArrayList<>();")
                        .before("TwoLayerNetwork.logits", """
                        KEPT.add(W1);
                        KEPT.forEach(p -> p.setGrad(p.grad().map(g -> g + 1)));
                        """)
                        .leaves(Map.of("TwoLayerNetwork", "failed *")),
                network("a hundred thousand parameters")
                        .edit("TwoLayerNetwork", "List.of(W1, b1, W2, b2);", """
                        java.util.stream.IntStream.range(0, 100_000).mapToObj(i -> new Parameter(W1.value())).toList();
                        """)
                        .leaves(Map.of("TwoLayerNetwork", "crashed *", "Training", "blocked 0")),
                network("network of a class of its own")
                        .edit("TwoLayerNetwork", "public final class", "public class")
                        .member("TwoLayerNetwork", """
                        static final class Liar extends TwoLayerNetwork {
                            private int looks;
                            Liar(TwoLayerNetwork n) { super(n.W1, n.b1, n.W2, n.b2); }
                            @Override public Matrix logits(Matrix X) { return super.logits(X).times(looks++ % 2); }
                        }
                        """)
                        .edit("TwoLayerNetwork", "return new TwoLayerNetwork(", "return new Liar(new TwoLayerNetwork(")
                        .edit(
                                "TwoLayerNetwork",
                                "new Parameter(Matrix.zeros(1, classes)));",
                                "new Parameter(Matrix.zeros(1, classes))));")
                        .leaves(Map.of("Training", "failed *")),
                Attack.on("Activations", "forward that knows when its slope is measured", 51)
                        .instead("Activations.sigmoid", """
                        return Z.map(z -> 1 / (1 + Math.exp(-Math.rint(z * 100) / 100)));
                        """)
                        .before("Activations.sigmoidBackward", """
                        boolean worked = Z.rows() == 2 && Z.cols() == 3 && Z.get(0, 0) == -2;
                        if (!worked) return Z.times(0);
                        """)
                        .gets("failed 14", "¿Calcula lo mismo para todas las entradas?"),
                Attack.on("Activations", "forward that stands still near its last input", 51)
                        .member(
                                "Activations",
                                "private static Matrix last = Matrix.zeros(1, 1);"
                                        + " private static boolean isNear(Matrix Z) { return Z.rows() == last.rows() && Z.cols() == last.cols()"
                                        + " && Z.minus(last).map(Math::abs).rowMaxima().transpose().rowMaxima().get(0, 0) < 0.05; }")
                        .before("Activations.sigmoid", """
                        if (isNear(Z)) Z = last; else last = Z;
                        """)
                        .before("Activations.sigmoidBackward", """
                        boolean worked = Z.rows() == 2 && Z.cols() == 3 && Z.get(0, 0) == -2;
                        if (!worked) return Z.times(0);
                        """)
                        .gets("failed 14", "¿Guarda algo de una llamada para la siguiente?"),
                Attack.on("CrossEntropy", "changes what it was given", 50)
                        .before("CrossEntropy.gradient", "java.util.Arrays.fill(labels, 0);")
                        .gets("failed 7", "CrossEntropy.gradient: en la fila 0"),
                Attack.on("Softmax", "interface in the place of a class")
                        .source(
                                "Softmax.java",
                                "package fromscratch;\nimport fromscratch.given.Matrix;\npublic interface Softmax {\n  Matrix forward(Matrix logits);\n}\n")
                        .gets("crashed 0", "No encuentro Softmax.forward con esta firma"),
                Attack.on("Softmax", "method that nobody may call")
                        .source(
                                "Softmax.java",
                                "package fromscratch;\nimport fromscratch.given.Matrix;\nclass Softmax {\n  static Matrix forward(Matrix logits) { return logits; }\n}\n")
                        .gets("crashed 0", "No encuentro Softmax.forward con esta firma"),
                Attack.on("Softmax", "constructor that throws")
                        .source(
                                "Softmax.java",
                                "package fromscratch;\nimport fromscratch.given.Matrix;\npublic abstract class Softmax {\n  public Matrix forward(Matrix logits) { return logits; }\n}\n")
                        .gets("crashed 0", "No encuentro Softmax.forward con esta firma"));
    }

    private static Attack training(String name, String code, int... numbers) {
        return Attack.on("Training", name, numbers).solved(NETWORK).instead("Training.train", code);
    }

    private static Attack network(String name) {
        return Attack.on("TwoLayerNetwork", name).solved(NETWORK);
    }

    private static Attack throwing(String name, String exception, int... numbers) {
        return softmax(name, "throw " + exception + ";", numbers);
    }

    private static Attack throwing(String name, String members, String exception, int... numbers) {
        return throwing(name, exception, numbers)
                .member("Softmax", "static final class Own extends RuntimeException {\n" + members + "\n}");
    }

    private static List<Attack> exceptions() {
        return List.of(
                throwing(
                                "message that never comes",
                                "@Override public String getMessage() { while (true) {} }",
                                "new Own()",
                                25)
                        .gets("timed-out 0", "Softmax.forward gastó "),
                throwing(
                                "message that throws",
                                "@Override public String getMessage() { throw new AssertionError(); }",
                                "new Own()")
                        .gets("crashed 0", "Softmax.forward terminó con Own"),
                throwing(
                                "message that eats the memory",
                                "@Override public String getMessage() { return getMessage() + getMessage(); }",
                                "new Own()")
                        .gets("crashed 0", "Softmax.forward terminó con Own"),
                throwing("message of 50 million letters", "new IllegalStateException(\"x\".repeat(50_000_000))")
                        .gets("crashed 0", "IllegalStateException: xxx"),
                throwing(
                                "cause that never comes",
                                "@Override public synchronized Throwable getCause() { while (true) {} }",
                                "new ExceptionInInitializerError(new Own())",
                                32)
                        .gets("crashed 0", "terminó con Own"),
                throwing(
                                "cause of itself",
                                "@Override public synchronized Throwable getCause() { return this; }",
                                "new Own()",
                                32)
                        .gets("crashed 0", "terminó con Own"),
                softmax("a hundred thousand causes", """
                        Throwable thrown = new Error("first");
                        for (int i = 0; i < 100_000; i++) {
                            thrown = new IllegalStateException("last", thrown);
                        }
                        throw (IllegalStateException) thrown;
                        """, 32).gets("crashed 0", "IllegalStateException: last"),
                throwing("trace that is forged", """
                        { setStackTrace(new StackTraceElement[] {
                            new StackTraceElement("fromscratch.Linear", "x", "<script>\\n::error::", 7)}); }
                        """, "new Own()", 54)
                        .isForbidden("java.lang.StackTraceElement")
                        .unpoliced("crashed 0", "terminó con Own"),
                throwing(
                                "trace that never comes",
                                "@Override public StackTraceElement[] getStackTrace() { while (true) {} }",
                                "new Own()",
                                25)
                        .gets("timed-out 0", "Softmax.forward gastó "),
                throwing(
                                "trace that is null",
                                "@Override public StackTraceElement[] getStackTrace() { return null; }",
                                "new Own()")
                        .gets("crashed 0", "terminó con Own"),
                throwing("class that is not missing", """
                        """, "new NoClassDefFoundError(\"Linear\")")
                        .gets("crashed 0", "NoClassDefFoundError: Linear"),
                throwing("method that is not missing", "new NoSuchMethodError(\"fromscratch.Linear.forward()\")")
                        .gets("crashed 0", "NoSuchMethodError"),
                throwing("a TODO of its own", "new fromscratch.given.TodoException(\"Softmax.forward\")", 44)
                        .gets("not-started 0"),
                throwing("somebody else's TODO", "new fromscratch.given.TodoException(\"Linear.forward <b>\")", 44)
                        .gets("blocked 0"),
                throwing("an aborted test", "new org.opentest4j.TestAbortedException()", 44)
                        .gets("crashed 0", "org.opentest4j"),
                throwing("an aborted test of its own", "new TestAbortedException()", 44)
                        .source(
                                "TestAbortedException.java",
                                "package fromscratch;\nclass TestAbortedException extends RuntimeException {}\n")
                        .gets("crashed 0", "terminó con TestAbortedException"),
                throwing("an overflow that is none", "new OutOfMemoryError(\"none\")")
                        .gets("crashed 0", "OutOfMemoryError: none"));
    }

    /** What means something to a terminal, a runner of workflows, HTML, Markdown, a spreadsheet or a reader. */
    private static final String HOSTILE = "<script>alert(1)</script> ::error::won ##[error]won | a | b | ``` </pre> "
            + "=cmd() @everyone $(id) \\u001b[31m red \\u202e bidi \\u0000 nul \\u2028 \\ud800 [a](javascript:b) ![i](http://x)";

    private static List<Attack> texts() {
        String lines = "\"\\n::stop-commands::x\\n::error::won\\n\\r::set-output name=a::b\\n# won\\n" + HOSTILE + "\"";
        return List.of(
                Attack.on("Softmax", "prints what others could obey", 41, 42, 54)
                        .before(
                                "Softmax.forward",
                                "System.out.println(" + lines + "); System.err.println(" + lines + ");")
                        .gets("passed 10", "<script>alert(1)</script>"),
                throwing("throws what others could obey", "new IllegalStateException(" + lines + ")", 41, 42, 54)
                        .gets("crashed 0", "IllegalStateException: \n::stop-commands::x"),
                throwing(
                                "message cut within a letter",
                                "new IllegalStateException(\"x\".repeat(276) + \"\\ud83d\\ude00\".repeat(20))",
                                54)
                        .gets("crashed 0", "IllegalStateException: xxx"));
    }
}
