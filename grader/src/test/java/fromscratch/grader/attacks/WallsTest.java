package fromscratch.grader.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.grading.BareGrading;
import fromscratch.grader.grading.Grading;
import fromscratch.grader.grading.GradingListener;
import fromscratch.grader.grading.ReferenceSolutions;
import fromscratch.grader.intake.Intake;
import fromscratch.grader.mistakes.Solutions;
import fromscratch.grader.model.Report;
import fromscratch.grader.remote.Limits;
import fromscratch.grader.remote.WorkerHome;
import fromscratch.grader.report.StudentReport;
import fromscratch.grader.sandbox.Sandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the walls hold when nothing else does: the attacks that the policy stops are run here by a course that lets every
 * exercise borrow everything, in each sandbox of this machine.
 */
class WallsTest {
    private static final CourseTexts COURSE_TEXTS = new CourseTexts("es");

    /** The course with an allow-list that is none. */
    private static final Course COURSE = lawless(Manifest.read());

    private static final Limits LIMITS = Limits.perCheck(Duration.ofSeconds(Integer.getInteger("attacks.seconds", 6)));
    private static final Map<Sandbox, Grading> JUDGES = new EnumMap<>(Sandbox.class);

    @TempDir
    private static Path scratch;

    private static WorkerHome workerHome;
    private static Set<Sandbox> attacked;
    private static ServerSocket home;

    /** Those exercises that the attacks are on, or beside. */
    private static Course lawless(Course course) {
        Stream<String> everything = ModuleLayer.boot().modules().stream()
                .flatMap(module -> module.getPackages().stream())
                .distinct();
        List<String> borrow = Stream.concat(everything, Stream.of("fromscratch.given", "fromscratch.grader.wire"))
                .map(name -> name + ".*")
                .toList();
        return new Course(course.exercises().stream()
                .filter(exercise -> List.of("Softmax", "MeanSquaredError").contains(exercise.id()))
                .map(exercise -> new Exercise(exercise.id(), borrow, exercise.methods()))
                .toList());
    }

    @BeforeAll
    static void setUp() throws IOException {
        assumeTrue(Solutions.present(), "this tree has no solutions");
        workerHome = WorkerHome.open();
        attacked = Walls.attacked(workerHome);
        home = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterAll
    static void tearDown() throws IOException {
        for (Grading judge : JUDGES.values()) {
            judge.close();
        }
        if (workerHome != null) {
            workerHome.close();
            home.close();
        }
    }

    @TestFactory
    Stream<DynamicNode> sandboxes() {
        return Arrays.stream(Sandbox.values())
                .filter(sandbox -> workerHome.worksIn(sandbox))
                .map(sandbox -> dynamicContainer(sandbox.id(), in(sandbox)));
    }

    /** All attacks where the whole corpus is run; elsewhere, the attacks that sandboxes differ in. */
    private static Stream<DynamicNode> in(Sandbox sandbox) {
        boolean whole = attacked.contains(sandbox);
        return Catalogue.all().stream()
                .filter(attack -> attack.unpoliced().isPresent())
                .filter(attack -> attack.isHeldBy(sandbox) && (whole || !attack.isHeldBy(Sandbox.BARE)))
                .map(attack -> dynamicTest(attack.toString(), () -> holds(sandbox, attack)));
    }

    private static void holds(Sandbox sandbox, Attack attack) throws Exception {
        Path mark = scratch.resolve("mark");
        Path submission = Files.createDirectories(scratch.resolve("class").resolve(sandbox.id() + attack.folder()));
        attack.lay(
                submission,
                Map.of(
                        Attack.CLASS, submission.getParent().toString(),
                        Attack.MARK, mark.toString(),
                        Attack.PORT, Integer.toString(home.getLocalPort())));
        Path reports =
                scratch.resolve("reports").resolve(submission.getFileName().toString());
        StudentReport.write(reports, COURSE, COURSE_TEXTS, judge(sandbox, submission), "key");
        Judged judged = Judged.read(reports);
        judged.isWellFormed();
        judged.meets(attack, attack.unpoliced().orElseThrow());
        assertThat(mark).doesNotExist();
        assertThat(Orphans.now()).isEmpty();
    }

    private static Report judge(Sandbox sandbox, Path folder) throws IOException {
        Grading judge = JUDGES.get(sandbox);
        if (judge == null) {
            judge = BareGrading.grading(COURSE, workerHome, sandbox, LIMITS, ReferenceSolutions.NONE);
            JUDGES.put(sandbox, judge);
        }
        return judge.grade(Intake.read(folder), 1, GradingListener.NONE);
    }
}
