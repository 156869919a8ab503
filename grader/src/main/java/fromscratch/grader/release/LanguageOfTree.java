package fromscratch.grader.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What a tree must say so that {@code mvn test} and the workflow speak its language when nobody asks for another. */
final class LanguageOfTree {
    private static final Path MAVEN = Path.of(".mvn", "maven.config");
    private static final Path WORKFLOW = Path.of(".github", "workflows", "feedback.yml");

    private LanguageOfTree() {}

    /**
     * Makes the settings, by the path from the tree's root; none where the language is that of the solutions.
     *
     * @param project the root of the maintainer's tree
     * @throws IllegalArgumentException if the workflow no longer names its usual language
     */
    static Map<Path, String> settings(Path project, String language) throws IOException {
        if (language.equals(Skeletons.MASTER_LANGUAGE)) {
            return Map.of();
        }
        String maven = Files.readString(project.resolve(MAVEN)).stripTrailing() + "\n-Dlang=" + language + "\n";
        String workflow = Files.readString(project.resolve(WORKFLOW));
        String usual = "|| '" + Skeletons.MASTER_LANGUAGE + "'";
        if (!workflow.contains(usual)) {
            throw new IllegalArgumentException(WORKFLOW + ": " + usual + " is gone, the language of its reports");
        }
        return Map.of(MAVEN, maven, WORKFLOW, workflow.replace(usual, "|| '" + language + "'"));
    }
}
