package fromscratch.grader.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fromscratch.grader.cli.RunningGrader;
import fromscratch.grader.mistakes.Solutions;
import fromscratch.grader.remote.WorkerHome;
import fromscratch.grader.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A class of nothing but attackers, with an honest student at either end, graded by the command as an instructor runs it:
 * in the strongest sandbox of this machine, and in none.
 */
class AttackedClassTest {
    private static final String FIRST = FolderAttacks.HONEST;
    private static final String LAST = "zz-honest";

    @TempDir
    private static Path scratch;

    private static Path attacked;
    private static Path honest;

    @BeforeAll
    static void layOut() throws Exception {
        assumeTrue(Solutions.present(), "this tree has no solutions");
        attacked = Files.createDirectory(scratch.resolve("attacked"));
        honest = Files.createDirectory(scratch.resolve("honest"));
        for (String student : List.of(FIRST, LAST)) {
            Honest.lay(attacked.resolve(student));
            Honest.lay(honest.resolve(student));
        }
        for (Attack attack : Catalogue.all()) {
            attack.lay(Files.createDirectory(attacked.resolve(attack.folder())), places());
        }
    }

    private static Map<String, String> places() {
        return Map.of(
                Attack.CLASS, attacked.toString(),
                Attack.MARK, scratch.resolve("mark").toString(),
                Attack.PORT, "1");
    }

    @TestFactory
    Stream<DynamicNode> attacks() throws Exception {
        Set<Sandbox> sandboxes;
        try (WorkerHome workerHome = WorkerHome.open()) {
            sandboxes = Walls.attacked(workerHome);
        }
        List<DynamicNode> nodes = new ArrayList<>();
        for (Sandbox sandbox : sandboxes) {
            nodes.add(dynamicContainer(sandbox.id(), in(sandbox)));
        }
        return nodes.stream();
    }

    private static Stream<DynamicNode> in(Sandbox sandbox) throws Exception {
        Map<String, String> before = Trees.contents(attacked);
        Set<String> here = Trees.names(Path.of(""));
        Path alone = grade(honest, sandbox);
        Path together = grade(attacked, sandbox);
        Stream<DynamicNode> everybody = Stream.of(
                dynamicTest("the command names everybody", () -> namesEverybody(together)),
                dynamicTest("honest students keep their marks byte for byte", () -> {
                    for (String student : List.of(FIRST, LAST)) {
                        assertThat(Trees.contents(together.resolve(student)))
                                .isNotEmpty()
                                .isEqualTo(Trees.contents(alone.resolve(student)));
                    }
                }),
                dynamicTest("no file has changed", () -> {
                    assertThat(Trees.contents(attacked)).isEqualTo(before);
                    assertThat(Trees.names(Path.of(""))).isEqualTo(here);
                    assertThat(scratch.resolve("mark")).doesNotExist();
                }),
                dynamicTest(
                        "no process is left", () -> assertThat(Orphans.now()).isEmpty()));
        Stream<DynamicNode> each = Catalogue.all().stream()
                .map(attack -> dynamicTest(attack.toString(), () -> {
                    Judged judged = Judged.read(together.resolve(attack.folder()));
                    judged.isWellFormed();
                    judged.meets(attack, attack.outcome());
                }));
        return Stream.concat(everybody, each);
    }

    private static Path grade(Path students, Sandbox sandbox) throws Exception {
        Path reports = scratch.resolve(students.getFileName() + "-" + sandbox.id());
        RunningGrader run = RunningGrader.run(
                "grade",
                students.toString(),
                "--reports",
                reports.toString(),
                "--sandbox",
                sandbox.id(),
                "--no-solutions",
                "--check-seconds",
                Integer.getInteger("attacks.seconds", 6).toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out() + run.err())
                .as("what a terminal would obey")
                .doesNotContain("\u001b", "\u202E")
                .doesNotContainPattern("(?m)^\\s*::")
                .doesNotContain("##[");
        return reports;
    }

    private static void namesEverybody(Path reports) throws Exception {
        Set<String> students = new TreeSet<>(Set.of(FIRST, LAST));
        Catalogue.all().forEach(attack -> students.add(attack.folder()));
        assertThat(Trees.names(attacked)).isEqualTo(students);
        assertThat(Judged.studentsOf(reports)).containsExactlyInAnyOrderElementsOf(students);
    }
}
