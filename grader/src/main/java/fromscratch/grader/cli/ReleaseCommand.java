package fromscratch.grader.cli;

import fromscratch.grader.cli.options.LanguageOption;
import fromscratch.grader.console.CommandFailure;
import fromscratch.grader.console.Console;
import fromscratch.grader.console.ExitCode;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.course.Texts;
import fromscratch.grader.release.GeneratedFiles;
import fromscratch.grader.release.GivenCopies;
import fromscratch.grader.release.StudentTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code release}: makes what students get from the master source. */
@Command(
        name = "release",
        description = {
            "Make the skeletons, the guide and the given copies in 'exercises', the stand-ins in 'grader', and the table of"
                    + " exercises in README.md, over whatever stands there.",
            "With DIR, also write the tree that students fork, with comments and first pages in the language of --lang."
        })
final class ReleaseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "Where to write the tree that students fork: a folder that is empty or does not exist yet.")
    private @Nullable Path target;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--project",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The root of the maintainer's tree (default: where you are).")
    private Path project = Path.of(".");

    @Override
    public Integer call() throws IOException {
        Texts texts = language.texts();
        if (!Files.isDirectory(project.resolve("solutions"))) {
            throw new CommandFailure(ExitCode.BAD_INPUT, texts.get("release.no-solutions", project));
        }
        Course course = Manifest.read();
        GeneratedFiles ours;
        GeneratedFiles theirs;
        try {
            ours = GeneratedFiles.forMaintainers(project, course);
            theirs = GeneratedFiles.forStudents(project, course, texts.language());
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCode.BAD_INPUT, String.valueOf(e.getMessage()));
        }
        Console console = new Console(spec);
        ours.write(project);
        GivenCopies.write(project);
        console.say(texts.get("release.written", ours.files().size()));
        if (target != null) {
            try {
                StudentTree.write(project, theirs, target);
            } catch (IllegalArgumentException e) {
                throw new CommandFailure(ExitCode.CANNOT_WRITE, texts.get("release.not-empty", target));
            }
            console.say(texts.get("release.tree", target));
        }
        return ExitCode.DONE;
    }
}
