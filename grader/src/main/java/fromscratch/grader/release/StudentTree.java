package fromscratch.grader.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tree that students fork: exercises, checks and the feedback workflow.
 *
 * <p>What goes in is generated or listed; everything else stays out: solutions, samples, planted mistakes, the kit's own
 * tests.
 */
public final class StudentTree {
    private static final List<String> CONTENTS = List.of(
            ".editorconfig",
            ".gitattributes",
            ".github/workflows/feedback.yml",
            ".gitignore",
            ".mvn",
            "LICENSE",
            "exercises/given/pom.xml",
            "exercises/given/src",
            "exercises/pom.xml",
            "exercises/src/test",
            "grader/pom.xml",
            "grader/src/main",
            "pom.xml");

    private StudentTree() {}

    /**
     * Writes the tree.
     *
     * @param project the root of the maintainer's tree
     * @param generated its skeletons, guide and README
     * @param target a folder that is empty or does not exist yet
     * @throws IllegalArgumentException if {@code target} is not empty
     */
    public static void write(Path project, GeneratedFiles generated, Path target) throws IOException {
        if (Files.exists(target)) {
            try (Stream<Path> inside = Files.list(target)) {
                if (inside.findAny().isPresent()) {
                    throw new IllegalArgumentException(target + " is not empty");
                }
            }
        }
        for (String name : CONTENTS) {
            copy(project.resolve(name), target.resolve(name));
        }
        generated.write(target);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString()).normalize();
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
