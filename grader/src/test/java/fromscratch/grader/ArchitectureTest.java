package fromscratch.grader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The floors of the grader: imports go downward only. */
class ArchitectureTest {
    private static final JavaClasses GRADER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fromscratch");

    @Test
    void there_is_something_to_look_at() {
        assertThat(GRADER).hasSizeGreaterThan(50);
    }

    @Test
    void imports_go_downward_only() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("cli")
                .definedBy("fromscratch.grader.cli..")
                .layer("release")
                .definedBy("fromscratch.grader.release..")
                .layer("benchmark")
                .definedBy("fromscratch.grader.benchmark..")
                .layer("panel")
                .definedBy("fromscratch.grader.panel..")
                .layer("report")
                .definedBy("fromscratch.grader.report..")
                .layer("judge")
                .definedBy("fromscratch.grader.judge..")
                .layer("roster")
                .definedBy("fromscratch.grader.roster..")
                .layer("sandbox")
                .definedBy("fromscratch.grader.sandbox..")
                .layer("policy")
                .definedBy("fromscratch.grader.policy..")
                .layer("runner")
                .definedBy("fromscratch.grader.runner..")
                .layer("checks")
                .definedBy("fromscratch.grader.checks..")
                .layer("probes")
                .definedBy("fromscratch.grader.probes..")
                .layer("diagnosis")
                .definedBy("fromscratch.grader.diagnosis..")
                .layer("inputs")
                .definedBy("fromscratch.grader.inputs..")
                .layer("assertions")
                .definedBy("fromscratch.grader.assertions..")
                .layer("course")
                .definedBy("fromscratch.grader.course..")
                .layer("model")
                .definedBy("fromscratch.grader.model..")
                .layer("stand-ins")
                .definedBy("fromscratch")
                .layer("worker")
                .definedBy("fromscratch.grader.worker..")
                .layer("wire")
                .definedBy("fromscratch.grader.wire..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("release")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("benchmark")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("panel")
                .mayOnlyBeAccessedByLayers("benchmark", "cli")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("benchmark", "panel", "cli")
                .whereLayer("judge")
                .mayOnlyBeAccessedByLayers("release", "benchmark", "panel", "report", "cli")
                .whereLayer("roster")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("sandbox")
                .mayOnlyBeAccessedByLayers("judge", "panel", "cli")
                .whereLayer("policy")
                .mayOnlyBeAccessedByLayers("judge", "cli")
                .whereLayer("runner")
                .mayOnlyBeAccessedByLayers("judge", "benchmark", "cli")
                .whereLayer("checks")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("probes")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("diagnosis")
                .mayOnlyBeAccessedByLayers("probes", "runner")
                .whereLayer("inputs")
                .mayOnlyBeAccessedByLayers("checks")
                .whereLayer("assertions")
                .mayOnlyBeAccessedByLayers("checks", "runner")
                .whereLayer("stand-ins")
                .mayOnlyBeAccessedByLayers("checks", "probes", "judge")
                .whereLayer("worker")
                .mayOnlyBeAccessedByLayers("judge", "benchmark")
                .whereLayer("wire")
                .mayOnlyBeAccessedByLayers("stand-ins", "worker", "judge", "runner", "cli")
                .because("nothing beneath your feet should move when you work upstairs")
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
