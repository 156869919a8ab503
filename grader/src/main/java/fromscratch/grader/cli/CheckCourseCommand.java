package fromscratch.grader.cli;

import fromscratch.grader.console.Console;
import fromscratch.grader.console.ExitCode;
import fromscratch.grader.course.Problem;
import fromscratch.grader.coursecheck.CourseCheck;
import fromscratch.grader.remote.WorkerHome;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check-course}: says all that is wrong with the course, or that all is well. */
@Command(
        name = "check-course",
        description = {
            "Check that manifests, texts, checks and the atlas of all exercises fit together.",
            "Prints one line for each problem, with file, exercise and field, and then ends with exit code 3."
        })
final class CheckCourseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = {
                "The resources to check as they are now, mostly grader/src/main/resources, without a build.",
                "The classes are those of this grader. Default: what it was built with."
            })
    private @Nullable Path resources;

    @Override
    public Integer call() throws IOException {
        if (resources != null) {
            return check(resources);
        }
        Path kit = WorkerHome.kit();
        if (Files.isDirectory(kit)) {
            return check(kit);
        }
        try (FileSystem jar = FileSystems.newFileSystem(kit)) {
            return check(jar.getPath(""));
        }
    }

    private int check(Path root) {
        Console console = new Console(spec);
        CourseCheck check = new CourseCheck(root);
        List<Problem> problems = check.problems();
        if (problems.isEmpty()) {
            console.say("The course is sound: " + check.size());
            return ExitCode.DONE;
        }
        problems.forEach(problem -> console.say(problem.toString()));
        return ExitCode.BAD_INPUT;
    }
}
