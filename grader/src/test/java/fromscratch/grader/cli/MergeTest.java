package fromscratch.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class that was graded in parts and merged is the class graded at once; nobody gets lost on the way. */
class MergeTest {
    @TempDir
    private static Path graded;

    @TempDir
    private Path folder;

    private Path reports;

    /** A roster with one student who has handed nothing in; three parts of it, one of them of another seed too. */
    @BeforeAll
    static void grade() throws Exception {
        Path students = ClassFolders.samples(graded.resolve("class"), "s01", "s08", "s12", "s13", "s17");
        List<String> roster = new ArrayList<>(List.of("student,repository", "a-truant,", "\"z, o\",z/z"));
        ClassFolders.copy(ClassFolders.sample("s06"), students.resolve("z, o"));
        try (Stream<Path> names = Files.list(students)) {
            names.map(name -> name.getFileName().toString())
                    .filter(name -> !name.startsWith("z"))
                    .forEach(roster::add);
        }
        Files.write(roster(), roster);
        grade("whole");
        grade("1", "--shard", "1/3");
        grade("2", "--shard", "2/3");
        grade("3", "--shard", "3/3");
        grade("empty", "--shard", "8/8");
        grade("seed", "--shard", "1/3", "--seed", "2");
    }

    private static void grade(String name, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "grade",
                graded.resolve("class").toString(),
                "--roster",
                roster().toString(),
                "--reports",
                graded.resolve(name).toString()));
        arguments.addAll(List.of(more));
        RunningGrader run = RunningGrader.run(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private static Path roster() {
        return graded.resolve("roster.csv");
    }

    @BeforeEach
    void name() {
        reports = folder.resolve("reports");
    }

    private RunningGrader merge(Path roster, Path... shards) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("merge"));
        for (Path shard : shards) {
            arguments.add(shard.toString());
        }
        arguments.addAll(List.of("--reports", reports.toString(), "--roster", roster.toString(), "--lang", "en"));
        return RunningGrader.run(arguments.toArray(String[]::new));
    }

    private void refuses(RunningGrader run, String... lines) {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err().lines()).containsExactly(lines);
        assertThat(reports).doesNotExist();
    }

    private static Path shard(String name) {
        return graded.resolve(name);
    }

    /** A copy of a part, to be spoilt. */
    private Path copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        ClassFolders.copy(shard(name), copy);
        return copy;
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void the_parts_make_the_whole_byte_for_byte() throws Exception {
        // GIVEN what an earlier merge and a killed run have left
        Files.createDirectories(reports);
        Files.writeString(reports.resolve("gradebook.csv"), "an older one");
        Path third = copy("3");
        Files.writeString(third.resolve("s17-missing-files").resolve(".report.html.tmp"), "half of someth");
        // WHEN the parts are merged, in any order
        RunningGrader run = merge(roster(), third, shard("empty"), shard("1"), shard("2"));
        // THEN
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("7 submissions graded")
                .contains("Nothing could be graded of 2: a-truant, s13-empty. The report says why.");
        assertThat(ClassFolders.contents(reports))
                .isEqualTo(ClassFolders.contents(shard("whole")))
                .hasSizeGreaterThan(7 * 10);
        assertThat(reports.resolve("gradebook.csv"))
                .content()
                .contains("\na-truant,0,100,")
                .contains("\n\"z, o\",");
    }

    @Test
    void who_is_missing_is_named() throws Exception {
        refuses(
                merge(roster(), shard("1"), shard("3")),
                "grader: 2 students of the roster are missing: s01-complete, s13-empty");
        refuses(
                merge(roster()),
                "grader: 7 students of the roster are missing: a-truant, s01-complete, s08-no-mean-in-gradient,"
                        + " s12-does-not-compile, s13-empty, s17-missing-files, z, o");
    }

    @Test
    void who_is_there_twice_or_unknown_is_named() throws Exception {
        Path smaller = Files.writeString(
                folder.resolve("smaller.csv"),
                String.join("\n", Files.readAllLines(roster()))
                        .replace("s13-empty,", "")
                        .replace("s13-empty", ""));
        refuses(
                merge(smaller, shard("1"), shard("2"), shard("3"), shard("1")),
                "grader: 3 students are in more than one part: a-truant, s12-does-not-compile, z, o",
                "One student is not on the roster: s13-empty");
    }

    @Test
    void a_part_that_was_graded_otherwise_is_refused() throws Exception {
        refuses(
                merge(roster(), shard("seed"), shard("2"), shard("3")),
                "grader: " + shard("seed") + " and " + shard("2") + " were not graded alike: seed: 2 ≠ 1",
                shard("seed") + " and " + shard("3") + " were not graded alike: seed: 2 ≠ 1");
        Path second = copy("2");
        edit(second.resolve("class.json"), "\"language\" : \"es\"", "\"language\" : \"en\"");
        edit(second.resolve("class.json"), "\"jdk\" : \"", "\"jdk\" : \"9");
        RunningGrader run = merge(roster(), shard("1"), second, shard("3"));
        assertThat(run.err()).contains("language: es ≠ en", "jdk: ");
        Path first = copy("1");
        edit(first.resolve("class.json"), "\"kitVersion\" : \"", "\"kitVersion\" : \"0.9-");
        assertThat(merge(roster(), first, shard("2"), shard("3")).err()).contains("was graded with kit 0.9-");
    }

    @Test
    void a_report_that_is_not_whole_or_of_another_run_is_refused() throws Exception {
        Path second = copy("2");
        Files.delete(second.resolve("s13-empty").resolve("report.html"));
        Path third = copy("3");
        Path report = Path.of("z, o", "report.json");
        Path first = copy("1");
        Files.copy(
                shard("seed").resolve(report),
                Files.createDirectories(first.resolve("z, o")).resolve("stale.json"));
        Files.move(
                first.resolve("z, o").resolve("stale.json"),
                first.resolve(report),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        refuses(
                merge(roster(), first, second, third),
                "grader: 2 reports are not whole, or are another run's: s13-empty, z, o");
    }

    @Test
    void a_part_whose_run_did_not_end_is_refused() throws Exception {
        Path second = copy("2");
        Files.delete(second.resolve("class.json"));
        refuses(
                merge(roster(), shard("1"), second, shard("3")),
                "grader: " + second + ": no part of a class was graded to its end here (class.json is missing).",
                "2 students of the roster are missing: s01-complete, s13-empty");
    }

    @Test
    void parts_are_never_written_over() throws Exception {
        reports = folder.resolve("1").resolve("merged");
        refuses(
                merge(roster(), copy("1"), shard("2"), shard("3")),
                "grader: " + reports + " lies inside " + folder.resolve("1")
                        + ", which is one of the parts: choose another folder with --reports.");
    }
}
