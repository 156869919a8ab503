package fromscratch.grader.cli;

import fromscratch.grader.console.CommandFailure;
import fromscratch.grader.console.ExitCode;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.release.Skeletons;
import fromscratch.grader.release.StudentTree;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code release}: makes what students get from the master source. */
@Command(
        name = "release",
        description = {
            "Make the skeletons in 'exercises' from 'solutions', over whatever stands there.",
            "With DIR, also write the tree that students fork."
        })
final class ReleaseCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "Where to write the tree that students fork: a folder that is empty or does not exist yet.")
    private @Nullable Path target;

    @Option(
            names = "--project",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The root of the maintainer's tree (default: where you are).")
    private Path project = Path.of(".");

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(project.resolve("solutions"))) {
            throw new CommandFailure(
                    ExitCode.BAD_INPUT,
                    project
                            + " has no folder 'solutions': run this at the root of the maintainer's tree, or name it with"
                            + " --project");
        }
        Skeletons skeletons;
        try {
            skeletons = new Skeletons(project, Manifest.read());
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCode.BAD_INPUT, String.valueOf(e.getMessage()));
        }
        skeletons.write(project);
        say(skeletons.files().size() + " skeletons written");
        if (target != null) {
            try {
                StudentTree.write(project, skeletons, target);
            } catch (IllegalArgumentException e) {
                throw new CommandFailure(
                        ExitCode.CANNOT_WRITE, e.getMessage() + ": name a new folder, or empty this one");
            }
            say("The tree that students fork is in " + target);
        }
        return ExitCode.DONE;
    }

    private void say(String line) {
        if (spec != null) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(line);
            out.flush();
        }
    }
}
