package fromscratch.grader.student;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.cli.RunningGrader;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.grading.BareGrading;
import fromscratch.grader.intake.Intake;
import fromscratch.grader.intake.Submission;
import fromscratch.grader.mistakes.Classes;
import fromscratch.grader.mistakes.Solutions;
import fromscratch.grader.model.Report;
import fromscratch.grader.policy.Forbidden;
import fromscratch.grader.remote.Limits;
import fromscratch.grader.sandbox.Tools;
import fromscratch.grader.scoreboard.Scoreboard;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code mvn test} says what {@code feedback} says of the same fork, letter by letter: also where something does not compile. */
class OneRoadTest {
    private static final String SOURCES = "exercises/src/main/java/fromscratch/";
    private static final String GIVEN = "exercises/given/src/main/java/fromscratch/given/";

    private static final long SEED = 1;

    @RegisterExtension
    static final BareGrading JUDGE = new BareGrading(Limits.USUAL);

    @TempDir
    private Path fork;

    /** Runs the exercises' test as Maven does, in a process of its own. */
    static final class Student {
        public static void main(String... args) {
            ExerciseTests.all();
        }
    }

    /**
     * A fork with something in it that the two have once told differently.
     *
     * @param files what it holds beside and in place of the solutions, by the path; an empty text takes a file away
     * @param told some of what both must say
     */
    record Case(String name, Map<String, String> files, List<String> told) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        if (!Solutions.present()) {
            return Stream.empty();
        }
        return Stream.of(
                new Case("the solutions", Map.of(), List.of("100/100")),
                new Case(
                        "a file that does not compile",
                        Map.of(SOURCES + "Softmax.java", solution("Softmax").replaceFirst(";", "")),
                        List.of(
                                "Does not compile, at Softmax.java:1",
                                "[X ]  Softmax              0/10",
                                "[ok]  Linear")),
                new Case(
                        "two files that do not compile",
                        Map.of(
                                SOURCES + "Softmax.java",
                                "package fromscratch; public final class Softmax {",
                                SOURCES + "Sgd.java",
                                solution("Sgd").replace("setValue", "setvalue")),
                        List.of(
                                "Does not compile, at Softmax.java:1",
                                "Does not compile, at Sgd.java:",
                                "[ok]  Linear")),
                new Case(
                        "a scratch class that does not compile",
                        Map.of(SOURCES + "Scratch.java", "package fromscratch;\nclass Scratch { int x = ; }\n"),
                        List.of("Does not compile, at Scratch.java:2", "100/100")),
                new Case(
                        "an exercise that is not there",
                        Map.of(SOURCES + "Linear.java", ""),
                        List.of("Cannot find the class Linear", "[ok]  Softmax")),
                new Case(
                        "an exercise of another package",
                        Map.of(
                                SOURCES + "Linear.java",
                                solution("Linear").replace("package fromscratch;", "package neural;")),
                        List.of("Linear.java was left out: all your code must be in the package fromscratch")),
                new Case(
                        "a given class that was changed, and is needed so",
                        Map.of(
                                GIVEN + "Matrix.java",
                                given("Matrix").replace("public int rows()", """
                                        public double mean() {
                                            return sum() / (rows * cols);
                                        }

                                        public int rows()"""),
                                SOURCES + "MeanSquaredError.java",
                                solution("MeanSquaredError")
                                        .replaceFirst("return [^;]*;", "return prediction.minus(target).mean();")),
                        List.of("You changed Matrix.java, which belongs to the given classes", "95/100", "mean")),
                new Case(
                        "a given class that does not compile",
                        Map.of(GIVEN + "Batches.java", "package fromscratch.given; public final class Batches {"),
                        List.of("You changed Batches.java", "100/100")),
                new Case(
                        "given classes with other line ends",
                        Map.of(GIVEN + "Matrix.java", given("Matrix").replace("\n", "\r\n")),
                        List.of("scoreboard\n----", "100/100")),
                new Case(
                        "a helper in a package below",
                        Map.of(
                                SOURCES + "util/Rows.java",
                                "package fromscratch.util;\npublic final class Rows {}\n",
                                SOURCES + "Softmax.java",
                                solution("Softmax").replaceFirst("import ", "import fromscratch.util.Rows;\nimport ")),
                        List.of(
                                "The folder util was left out: all your code must be in the package fromscratch",
                                "there is no package fromscratch.util. All your code must be in the package fromscratch")),
                new Case(
                        "a helper in a package beside",
                        Map.of(
                                "exercises/src/main/java/util/Rows.java",
                                "package util;\npublic final class Rows {}\n",
                                SOURCES + "Softmax.java",
                                solution("Softmax").replaceFirst("import ", "import util.Rows;\nimport ")),
                        List.of("there is no package util", "your own classes in the package fromscratch")),
                new Case(
                        "a signature that was changed, and a record that is gone",
                        Map.of(
                                SOURCES + "Softmax.java",
                                solution("Softmax")
                                        .replace("forward(Matrix logits)", "forward(Matrix logits, int axis)"),
                                SOURCES + "Linear.java",
                                solution("Linear").replace("Gradients", "Slopes")),
                        List.of("Softmax")),
                new Case(
                        "what is printed, and an endless recursion",
                        Map.of(
                                SOURCES + "Softmax.java",
                                solution("Softmax")
                                        .replaceFirst(
                                                "Matrix shifted", "System.out.println(\"here\");\nMatrix shifted"),
                                SOURCES + "Sgd.java",
                                solution("Sgd")
                                        .replaceFirst("(void step\\([^{]*\\{)", "$1 step(parameters, learningRate);")),
                        List.of("here\n", "[X ]  Sgd")),
                new Case("what is forbidden", inSources(Forbidden.sources()), List.of("which is not allowed here")));
    }

    private static String solution(String exercise) {
        return String.valueOf(Solutions.sources().get(exercise + ".java"));
    }

    private static String given(String name) {
        try {
            return Files.readString(Path.of("src", "main", "java", "fromscratch", "given", name + ".java"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> inSources(Map<String, String> sources) {
        return sources.entrySet().stream().collect(toMap(file -> SOURCES + file.getKey(), Map.Entry::getValue));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void mvn_test_says_what_grade_says(Case one) throws Exception {
        lay(one);
        Submission submission = Intake.read(fork, "student");
        String graded = board(JUDGE.report(submission, SEED));
        assertThat(board(JUDGE.inThisProcess(submission, SEED))).isEqualTo(graded);
        assertThat(graded).contains(one.told());
    }

    /** What stands on the class path of Maven or an editor, and how the fork is found, shows only in a process of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"a given class that was changed, and is needed so", "an exercise that is not there"})
    void it_says_so_in_a_process_where_an_editor_has_left_its_classes(String name) throws Exception {
        Case one = cases().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
        lay(one);
        editorsClasses();
        Report report = JUDGE.report(Intake.read(fork, "student"), SEED);
        assertThat(test().strip()).isEqualTo(board(report).strip()).contains(one.told());
    }

    private static String board(Report report) {
        return Scoreboard.of(Manifest.read(), new CourseTexts("en"), report, Scoreboard.Wish.none());
    }

    private void lay(Case one) throws IOException {
        Map<String, String> files = new TreeMap<>(inSources(Solutions.sources()));
        files.putAll(one.files());
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!file.getValue().isEmpty()) {
                write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void feedback_prints_the_same_board() throws Exception {
        for (Map.Entry<String, String> file : inSources(Solutions.sources()).entrySet()) {
            write(file.getKey(), file.getValue().replace("setGrad", "setgrad").getBytes(StandardCharsets.UTF_8));
        }
        String reports = fork.resolve("target/reports").toString();
        RunningGrader feedback =
                RunningGrader.run("feedback", fork.toString(), "--no-solutions", "--lang", "en", "--reports", reports);
        assertThat(feedback.exitCode()).as(feedback.err()).isZero();
        assertThat(feedback.out()).contains(test().strip()).contains("Does not compile, at Sgd.java:");
    }

    /** Classes that an editor has left on the class path, before the kit's: all of them wrong. */
    private void editorsClasses() throws IOException {
        Map<String, String> wrong = new TreeMap<>(Solutions.sources());
        wrong.computeIfPresent("Sgd.java", (name, text) -> text.replace("times(learningRate)", "times(0)"));
        for (Map.Entry<String, byte[]> compiled :
                Classes.compile(wrong).compiled().entrySet()) {
            write("exercises/target/classes/" + compiled.getKey().replace('.', '/') + ".class", compiled.getValue());
        }
        write("exercises/target/classes/fromscratch/given/Matrix.class", new byte[] {1, 2, 3});
    }

    private String test() throws IOException, InterruptedException {
        Path output = Files.createDirectories(fork.resolve("target")).resolve("output.txt");
        List<String> command = new ArrayList<>(List.of(
                Tools.java(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-Dlang=en"));
        command.addAll(List.of(
                "-cp",
                fork.resolve("exercises/target/classes") + File.pathSeparator + System.getProperty("java.class.path"),
                Student.class.getName()));
        Process student = new ProcessBuilder(command)
                .directory(fork.resolve("exercises").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(student.waitFor()).isZero();
        return Files.readString(output);
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = fork.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
