package fromscratch.grader.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fromscratch.grader.course.Course;
import fromscratch.grader.mistakes.LinkedClasses;
import fromscratch.grader.model.MethodId;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What no exercise calls costs nothing, and is not there when the exercise is loaded. */
class UnusedCodeTest {
    private static final String TRIES_OUT = """
            package fromscratch;
            import java.util.Scanner;
            public final class A {
                public static int run() {
                    return 7;
                }

                public static void main(String[] args) throws Exception {
                    Scanner scanner = new Scanner(System.in);
                    Thread.sleep(scanner.nextInt());
                    help(() -> System.exit(1));
                    new Object() {
                        void write() throws Exception {
                            new java.io.FileWriter("x").close();
                        }
                    }.write();
                    Plot.open();
                    draw(null);
                }

                static void draw(Plot plot) {
                    plot.dispose();
                }

                private static void help(Runnable task) {
                    new Thread(task).start();
                    help(task);
                }
            }
            """;

    private static final String PLOT = """
            package fromscratch;
            public final class Plot extends javax.swing.JFrame {
                static void open() {
                    new Plot().setVisible(true);
                }
            }
            """;

    private static List<String> remarks(Inspection inspection) {
        return inspection.unused().stream()
                .map(violation -> violation.location() + " " + violation.used())
                .toList();
    }

    private static List<String> methods(Inspection inspection, String name) throws ClassNotFoundException {
        Class<?> type = Class.forName("fromscratch." + name, true, new LinkedClasses(inspection.admitted()));
        return Arrays.stream(type.getDeclaredMethods())
                .map(method -> method.getName())
                .sorted()
                .toList();
    }

    @Test
    void a_main_that_nothing_calls_is_a_remark_and_is_left_out_with_all_that_only_it_uses() throws Exception {
        Inspection inspection = Inspected.of(Inspected.course("A"), Map.of("A.java", TRIES_OUT, "Plot.java", PLOT));
        assertThat(inspection.isClean()).isTrue();
        assertThat(remarks(inspection)).containsExactly("A.java:9 java.lang.System.in");
        assertThat(inspection.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.key()).isEqualTo("forbidden-unused");
            assertThat(remark.args()).containsExactly("A.java:9", "java.lang.System.in");
        });
        assertThat(inspection.admitted()).containsOnlyKeys("fromscratch.A");
        assertThat(methods(inspection, "A")).containsExactly("run");
    }

    @Test
    void what_is_left_runs() throws Exception {
        Inspection inspection = Inspected.of(Inspected.course("A"), Map.of("A.java", TRIES_OUT, "Plot.java", PLOT));
        Class<?> type = Class.forName("fromscratch.A", true, new LinkedClasses(inspection.admitted()));
        assertThat(type.getMethod("run").invoke(null)).isEqualTo(7);
    }

    @Test
    void a_main_that_only_another_main_calls_is_not_used_either() {
        Inspection inspection =
                Inspected.of(Inspected.course("A"), Map.of("A.java", TRIES_OUT, "Plot.java", PLOT, "All.java", """
                        package fromscratch;
                        final class All {
                            public static void main(String[] args) throws Exception {
                                A.main(args);
                            }
                        }
                        """));
        assertThat(inspection.isClean()).isTrue();
    }

    @Test
    void a_main_that_anything_else_names_counts_even_if_it_is_another_one() {
        Inspection inspection =
                Inspected.of(Inspected.course("A"), Map.of("A.java", TRIES_OUT, "Plot.java", PLOT, "All.java", """
                        package fromscratch;
                        final class All {
                            static class Other {
                                public static void main(String[] args) {}
                            }
                            void start() {
                                Other.main(null);
                            }
                        }
                        """));
        assertThat(inspection.violations()).containsOnlyKeys("A");
        assertThat(inspection.admitted()).isEmpty();
    }

    @Test
    void code_without_anything_forbidden_is_no_remark() {
        Inspection inspection = Inspected.of(Inspected.course("A"), Map.of("A.java", """
                package fromscratch;
                public final class A {
                    public static int run() {
                        Runnable saved = (Runnable & java.io.Serializable) () -> {};
                        saved.run();
                        return 7;
                    }
                    public static void main(String[] args) {
                        System.out.println(run());
                    }
                }
                """));
        assertThat(inspection.isClean()).isTrue();
        assertThat(inspection.remarks()).isEmpty();
    }

    @Test
    void what_other_files_use_of_a_class_that_an_exercise_does_not_use_itself_may_be_loaded() {
        Inspection inspection = Inspected.of(
                new Course(List.of(
                        Inspected.exercise("Low", List.of()),
                        Inspected.exercise("High", List.of(new MethodId("Low", "run"))))),
                Map.of("Low.java", """
                        package fromscratch;
                        class Low {
                            static class Shared {
                                int x = 1;
                            }
                            static void run() {}
                        }
                        """, "High.java", """
                        package fromscratch;
                        class High {
                            static int run() {
                                return new Low.Shared().x;
                            }
                        }
                        """));
        assertThat(inspection.admitted())
                .containsOnlyKeys("fromscratch.Low", "fromscratch.Low$Shared", "fromscratch.High");
    }

    @Test
    void neither_long_chains_of_classes_nor_of_calls_keep_the_policy_busy() {
        int length = 10_000;
        Map<String, byte[]> classes = new HashMap<>();
        for (int i = 0; i < length; i++) {
            classes.put("fromscratch.A" + i, link(i, length));
        }
        assertTimeout(Duration.ofSeconds(20), () -> {
            Inspection inspection =
                    new Policy(Inspected.course("A" + (length - 1))).inspect(classes, file -> Optional.empty());
            assertThat(inspection.isClean()).isTrue();
            assertThat(inspection.admitted()).hasSize(length);
        });
    }

    /** A class that extends the one before it and calls, through itself, what the first one and the next one declare. */
    private static byte[] link(int i, int length) {
        ClassWriter writer = new ClassWriter(0);
        String name = "fromscratch/A" + i;
        writer.visit(
                Opcodes.V17,
                Opcodes.ACC_PUBLIC,
                name,
                null,
                i == 0 ? "java/lang/Object" : "fromscratch/A" + (i - 1),
                null);
        MethodVisitor code =
                writer.visitMethod(Opcodes.ACC_STATIC, i == length - 1 ? "run" : "f" + i, "()V", null, null);
        code.visitCode();
        code.visitMethodInsn(Opcodes.INVOKESTATIC, name, "f" + Math.max(0, i - 1), "()V", false);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, name, "f0", "()V", false);
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }
}
