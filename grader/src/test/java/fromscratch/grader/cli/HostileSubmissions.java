package fromscratch.grader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Submissions that waste time, memory or output: finished ones, with an ambush in {@code Linear.forward}. */
final class HostileSubmissions {
    private static final String FORWARD = "forward(Matrix X, Matrix W, Matrix b) {";

    /** Each comes back, if at all, with something wrong; the compiler cannot know. */
    private static final List<String> AMBUSHES = List.of(
            "while (X.rows() > 0) { }",
            "java.util.List<double[]> hoard = new java.util.ArrayList<>(); while (X.rows() > 0) { hoard.add(new double[1 << 18]); }",
            "if (X.rows() > 0) { return forward(X, W, b); }",
            "while (X.rows() > 0) { System.out.println(\"flood\".repeat(1000)); }",
            "if (X.rows() > 0) { throw new IllegalStateException(\"long\".repeat(1 << 24)); }",
            "if (X.rows() > 0) { return Matrix.zeros(3000, 3000); }",
            "if (X.rows() > 0) { new Thread(() -> { while (true) { } }).start(); }",
            "int sum = " + "1 + ".repeat(12_000) + "X.rows();");

    private HostileSubmissions() {}

    /** Writes the {@code number}-th one into {@code folder}; they come round again. */
    static void write(int number, Path folder) throws IOException {
        ClassFolders.copy(ClassFolders.sample("s01"), folder);
        Path file = folder.resolve(Path.of("exercises", "src", "main", "java", "fromscratch", "Linear.java"));
        String honest = Files.readString(file);
        if (!honest.contains(FORWARD)) {
            throw new IllegalStateException("nowhere to lie in ambush in " + file);
        }
        Files.writeString(file, honest.replace(FORWARD, FORWARD + " " + AMBUSHES.get(number % AMBUSHES.size())));
    }
}
