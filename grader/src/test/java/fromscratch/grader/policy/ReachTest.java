package fromscratch.grader.policy;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.course.Course;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.MethodId;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Observations;
import fromscratch.grader.model.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who answers for what: an exercise for all code it reaches, but not for what it builds on. */
class ReachTest {
    private static final String EXITS = """
            package fromscratch;
            class Helper {
                static void run() {
                    System.exit(0);
                }
            }
            """;

    private static String calling(String name, String... others) {
        StringBuilder code =
                new StringBuilder("package fromscratch;\npublic class " + name + " {\nstatic void run() {\n");
        for (String other : others) {
            code.append(other).append(".run();\n");
        }
        return code + "}\n}\n";
    }

    @Test
    void a_helper_costs_those_who_reach_it_and_nobody_else() {
        Inspection inspection = Inspected.of(
                Inspected.course("A", "B", "C"),
                Map.of(
                        "A.java", calling("A", "Between"),
                        "Between.java", calling("Between", "Helper"),
                        "Helper.java", EXITS,
                        "B.java", calling("B"),
                        "C.java", calling("C", "Harmless"),
                        "Harmless.java", calling("Harmless")));
        assertThat(inspection.violations()).containsOnlyKeys("A");
        assertThat(Inspected.told(inspection, "A")).containsExactly("Helper.java:4 java.lang.System.exit");
        assertThat(inspection.admitted()).containsOnlyKeys("fromscratch.B", "fromscratch.C", "fromscratch.Harmless");
    }

    @Test
    void a_class_that_no_exercise_reaches_costs_nobody_anything_and_is_not_loaded() {
        Inspection inspection =
                Inspected.of(Inspected.course("A"), Map.of("A.java", calling("A"), "Helper.java", EXITS));
        assertThat(inspection.isClean()).isTrue();
        assertThat(inspection.admitted()).containsOnlyKeys("fromscratch.A");
    }

    @Test
    void an_exercise_does_not_answer_for_those_it_builds_on() {
        Course course = new Course(List.of(
                Inspected.exercise("Low", List.of()), Inspected.exercise("High", List.of(new MethodId("Low", "run")))));
        Inspection inspection = Inspected.of(
                course,
                Map.of(
                        "Low.java",
                        calling("Low", "Helper"),
                        "Helper.java",
                        EXITS,
                        "High.java",
                        calling("High", "Low")));
        assertThat(inspection.violations()).containsOnlyKeys("Low");
        assertThat(inspection.admitted()).containsOnlyKeys("fromscratch.High");
    }

    @Test
    void an_exercise_answers_for_another_whose_code_it_borrows_unasked() {
        Inspection inspection = Inspected.of(
                Inspected.course("A", "B"),
                Map.of("A.java", calling("A", "Helper"), "Helper.java", EXITS, "B.java", calling("B", "A")));
        assertThat(inspection.violations()).containsOnlyKeys("A", "B");
        assertThat(inspection.admitted()).isEmpty();
    }

    @Test
    void a_second_class_in_the_file_of_an_exercise_is_a_helper_too() {
        Inspection inspection = Inspected.of(
                Inspected.course("A"),
                Map.of("A.java", calling("A", "Helper") + EXITS.replace("package fromscratch;\n", "")));
        assertThat(Inspected.told(inspection, "A")).containsExactly("A.java:9 java.lang.System.exit");
    }

    @Test
    void an_exercise_may_borrow_more_than_the_others() {
        Course course = new Course(List.of(
                Inspected.exercise("A", List.of(), "java.lang.System.getenv", "java.lang.Thread"),
                Inspected.exercise("B", List.of())));
        String using = "package fromscratch;\nclass %s {\nString s = System.getenv(\"x\") + new Thread();\n}\n";
        Inspection inspection =
                Inspected.of(course, Map.of("A.java", using.formatted("A"), "B.java", using.formatted("B")));
        assertThat(inspection.violations()).containsOnlyKeys("B");
        assertThat(inspection.admitted()).containsOnlyKeys("fromscratch.A");
    }

    @Test
    void a_forbidden_class_in_generic_signatures_and_annotations_reaches_nothing() {
        Inspection inspection = Inspected.of(Inspected.course("A"), Map.of("A.java", """
                package fromscratch;
                import java.util.List;
                class A {
                    @interface Runs {
                        Class<?> value();
                    }

                    @Runs(Thread.class)
                    static int run(List<? extends Thread> threads) {
                        List<Thread> same = List.copyOf(threads);
                        return same.size();
                    }
                }
                """));
        assertThat(Inspected.told(inspection, "A")).isEmpty();
    }

    @Test
    void every_check_of_a_forbidden_exercise_is_known_with_its_line_before_it_runs() {
        Course course = Inspected.course("A", "B");
        Inspection inspection = Inspected.of(
                course, Map.of("A.java", calling("A", "Helper"), "Helper.java", EXITS, "B.java", calling("B")));
        Observations known = inspection.observations(course);
        Observation seen = known.of(new CheckId("A", "check")).orElseThrow();
        assertThat(known.all()).containsExactly(seen);
        assertThat(seen.status()).isEqualTo(Status.FORBIDDEN);
        assertThat(seen.location()).hasToString("Helper.java:4");
        assertThat(seen.finding().key()).isEqualTo("forbidden-elsewhere");
        assertThat(seen.finding().args()).containsExactly("Helper.java:4", "java.lang.System.exit", "A");
    }
}
