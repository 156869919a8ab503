package fromscratch.grader.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.mistakes.Classes;
import fromscratch.grader.mistakes.Solutions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The comment of every method shows a call with its numbers, and they are what the solution gives.
 *
 * <p>{@code call → text} says what is printed, and {@code call ≈ text} the same with rounded numbers. Each call runs after
 * the statements that the comment of its class sets up and those that stand above it.
 */
class WorkedCallsTest {
    private static final Pattern RESULT = Pattern.compile("(.+?)\\s+([→≈])\\s+(.+)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    /**
     * A method's call.
     *
     * @param code its statements and calls, as they stand in the comment
     */
    private record Worked(String method, List<String> code) {
        List<Matcher> results() {
            return code.stream().map(RESULT::matcher).filter(Matcher::matches).toList();
        }
    }

    /** The solutions and the calls, which come before the stand-ins of the same name. */
    private static final class Compiled extends ClassLoader {
        private final Map<String, byte[]> classes;

        Compiled(Map<String, byte[]> classes) {
            super(WorkedCallsTest.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
        }
    }

    private static List<Worked> calls;

    @BeforeAll
    static void read_the_comments_of_the_solutions() {
        assumeTrue(Solutions.present(), "this tree has no solutions");
        calls = new ArrayList<>();
        for (Exercise exercise : Manifest.read().exercises()) {
            String skeleton = Skeleton.of(exercise.id(), Solutions.sources().get(exercise.id() + ".java"));
            List<String> shared = List.of();
            for (Comment comment : Comments.of(exercise.id(), skeleton.lines().toList())) {
                List<String> code = codeOf(comment);
                if (comment.key().equals(exercise.id())) {
                    shared = code;
                } else if (!code.isEmpty()) {
                    List<String> whole = new ArrayList<>(shared);
                    whole.addAll(code);
                    calls.add(new Worked(comment.key(), whole));
                }
            }
        }
    }

    /** Code stands in a block of several lines, a formula in one of a single line. */
    private static List<String> codeOf(Comment comment) {
        return comment.blocks().stream()
                .filter(block -> block.size() > 1)
                .flatMap(block -> block.subList(1, block.size() - 1).stream())
                .toList();
    }

    @Test
    void every_method_of_the_course_shows_one() {
        assertThat(calls)
                .allSatisfy(call -> assertThat(call.results()).as(call.method).isNotEmpty())
                .extracting(Worked::method)
                .containsExactlyElementsOf(Manifest.read()
                        .methods()
                        .map(method -> method.id().toString())
                        .toList());
    }

    @Test
    void the_numbers_are_those_that_the_solution_gives() throws Exception {
        Map<String, String> sources = new TreeMap<>(Solutions.sources());
        sources.put("Calls.java", program());
        Class<?> program = new Compiled(Classes.compile(sources).compiled()).loadClass("fromscratch.Calls");
        for (int i = 0; i < calls.size(); i++) {
            List<?> given = (List<?>) program.getMethod("call" + i).invoke(null);
            List<Matcher> shown = calls.get(i).results();
            for (int k = 0; k < shown.size(); k++) {
                String found = String.valueOf(given.get(k));
                String stated = shown.get(k).group(3);
                String call = calls.get(i).method + ": " + shown.get(k).group(1);
                if (shown.get(k).group(2).equals("→")) {
                    assertThat(found).as(call).isEqualTo(stated);
                } else {
                    rounds(call, found, stated);
                }
            }
        }
    }

    /** A class with a method for each call, which returns the texts of its results. */
    private static String program() {
        StringBuilder source = new StringBuilder("""
                package fromscratch;

                import fromscratch.given.*;
                import java.util.*;

                public final class Calls {
                    private static String text(Object value) {
                        return value instanceof int[] numbers ? Arrays.toString(numbers) : String.valueOf(value);
                    }
                """);
        for (int i = 0; i < calls.size(); i++) {
            source.append("public static List<String> call").append(i).append("() {\n");
            source.append("List<String> results = new ArrayList<>();\n");
            for (String line : calls.get(i).code) {
                Matcher result = RESULT.matcher(line);
                source.append(result.matches() ? "results.add(text(" + result.group(1) + "));" : line)
                        .append('\n');
            }
            source.append("return results;\n}\n");
        }
        return source.append("}\n").toString();
    }

    /** Demands that {@code found} is {@code stated} where each number is rounded to as many digits. */
    private static void rounds(String call, String found, String stated) {
        assertThat(NUMBER.matcher(found).replaceAll("#"))
                .as(call)
                .isEqualTo(NUMBER.matcher(stated).replaceAll("#"));
        List<BigDecimal> exact = numbers(found);
        List<BigDecimal> rounded = numbers(stated);
        for (int i = 0; i < exact.size(); i++) {
            BigDecimal unit = rounded.get(i).ulp();
            assertThat(exact.get(i).subtract(rounded.get(i)).abs())
                    .as(call)
                    .isLessThanOrEqualTo(unit.divide(BigDecimal.valueOf(2)));
            assertThat(unit).as(call).isLessThan(new BigDecimal("0.0001"));
        }
    }

    private static List<BigDecimal> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(number -> new BigDecimal(number.group()))
                .toList();
    }
}
