package fromscratch.grader.cli.options;

import fromscratch.grader.console.CommandFailure;
import fromscratch.grader.console.ExitCode;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Texts;
import fromscratch.grader.grading.ReferenceSolutions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the instructor's solutions are, which take the place of an exercise that is not right while others are judged. */
final class SolutionsOptions {
    @Option(
            names = "--solutions",
            paramLabel = "DIR",
            description = {
                "The instructor's solutions: with them, what builds on a wrong exercise is judged all the same.",
                "Default: the module 'solutions' of the tree that this grader stands in, if there is one."
            })
    private @Nullable Path folder;

    @Option(
            names = "--no-solutions",
            description = "Judge with the students' own exercises alone, even where there are solutions.")
    private boolean without;

    /**
     * Reads the solutions.
     *
     * @throws CommandFailure if a folder was named and holds none
     */
    ReferenceSolutions read(Course course, Texts texts) throws IOException {
        if (folder != null) {
            ReferenceSolutions named = ReferenceSolutions.read(folder, course);
            if (named.isEmpty()) {
                throw new CommandFailure(ExitCode.BAD_INPUT, texts.get("solutions.none", folder.toString()));
            }
            return named;
        }
        Optional<Path> tree = without ? Optional.empty() : ReferenceSolutions.ownTree();
        return tree.isEmpty()
                ? ReferenceSolutions.NONE
                : ReferenceSolutions.read(tree.get().resolve("solutions"), course);
    }
}
