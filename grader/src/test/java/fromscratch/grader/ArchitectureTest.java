package fromscratch.grader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The floors of the grader: imports go downward only. */
class ArchitectureTest {
    /** Every package, from the top floor down. All exercises are on one floor, whichever there are. */
    private static final List<String> FLOORS = Stream.concat(
                    Stream.of(
                                    "student",
                                    "cli",
                                    "cli.options",
                                    "release",
                                    "coursecheck",
                                    "benchmark",
                                    "pool",
                                    "gradebook",
                                    "scoreboard",
                                    "report",
                                    "advice",
                                    "console",
                                    "format",
                                    "grading",
                                    "remote",
                                    "runner",
                                    "exercises.*",
                                    "exercises",
                                    "scoring",
                                    "policy",
                                    "compile",
                                    "intake",
                                    "roster",
                                    "diagnosis",
                                    "inputs",
                                    "assertions",
                                    "course",
                                    "sandbox",
                                    "model",
                                    "worker")
                            .map(name -> "fromscratch.grader." + name),
                    Stream.of("fromscratch", "fromscratch.grader.wire", "fromscratch.given"))
            .toList();

    private static final JavaClasses GRADER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fromscratch");

    @Test
    void every_package_has_its_floor() {
        assertThat(GRADER.stream()
                        .map(JavaClass::getPackageName)
                        .map(name -> name.replaceFirst("(\\.exercises\\.)\\w+$", "$1*"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(FLOORS);
    }

    @ParameterizedTest
    @FieldSource("FLOORS")
    void imports_go_downward_only(String floor) {
        List<String> above = FLOORS.subList(0, FLOORS.indexOf(floor));
        noClasses()
                .that()
                .resideInAPackage(floor)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above.toArray(String[]::new))
                .because("nothing beneath your feet should move when you work upstairs")
                .check(GRADER);
    }

    @Test
    void no_exercise_knows_another() {
        slices().matching("fromscratch.grader.exercises.(*)")
                .should()
                .notDependOnEachOther()
                .because("an exercise can be taken out, and its folder with it")
                .check(GRADER);
    }

    @Test
    void the_model_knows_only_the_jdk() {
        classes()
                .that()
                .resideInAPackage("fromscratch.grader.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("fromscratch.grader.model..", "java..", "org.jspecify..")
                .check(GRADER);
    }

    @Test
    void the_worker_knows_only_the_wire_and_the_given_classes() {
        classes()
                .that()
                .resideInAnyPackage("fromscratch.grader.worker..", "fromscratch.grader.wire..", "fromscratch.given..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "fromscratch.grader.worker..", "fromscratch.grader.wire..", "fromscratch.given..", "java..")
                .because("it shares a process with code that nobody has read")
                .check(GRADER);
    }

    @Test
    void the_given_classes_know_nothing_of_the_grader() {
        noClasses()
                .that()
                .resideInAPackage("fromscratch.given..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fromscratch.grader..")
                .check(GRADER);
    }
}
