package fromscratch.grader.policy;

import fromscratch.grader.mistakes.Solutions;
import java.util.Map;
import java.util.TreeMap;

/** The solutions, with two exercises that use what they may not; their code would end the process if it were loaded. */
public final class Forbidden {
    private Forbidden() {}

    /** {@code Softmax} in a static initializer, {@code MeanSquaredError} in a helper; {@code Scratch} costs nobody. */
    public static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>(Solutions.sources());
        sources.compute("Softmax.java", (file, text) -> edited(text, """
                private Softmax() {}

                    static {
                        System.exit(3); // here
                    }
                """.stripTrailing(), "private Softmax() {}"));
        sources.compute(
                "MeanSquaredError.java",
                (file, text) -> edited(text, """
                private MeanSquaredError() {}

                    static final int CORES = Helper.cores();
                """.stripTrailing(), "private MeanSquaredError() {}"));
        sources.put("Helper.java", """
                package fromscratch;

                final class Helper {
                    static int cores() {
                        new Thread(() -> System.exit(4)).start();
                        System.exit(4);
                        return 1;
                    }
                }
                """);
        sources.put("Scratch.java", """
                package fromscratch;

                final class Scratch {
                    public static void main(String[] args) throws Exception {
                        System.out.println(java.nio.file.Files.readString(java.nio.file.Path.of(args[0])));
                    }
                }
                """);
        return sources;
    }

    private static String edited(String text, String after, String before) {
        if (!text.contains(before)) {
            throw new IllegalStateException("the solutions no longer contain " + before);
        }
        return text.replace(before, after);
    }

    /** The line of {@code file} that holds {@code mark}. */
    public static int line(String file, String mark) {
        String text = sources().get(file);
        return (int) text.substring(0, text.indexOf(mark)).lines().count();
    }
}
