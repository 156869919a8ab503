package fromscratch.grader.intake;

import java.util.Set;

/** What a fork holds because the kit, an editor or a build has put it there: not worth a word to its owner. */
final class KitFiles {
    /** Paths from the fork's root, of folders with a slash at the end; what lies in such a folder is the kit's too. */
    private static final Set<String> PATHS = Set.of(
            ".ci/",
            ".classpath",
            ".devcontainer/",
            ".editorconfig",
            ".gitattributes",
            ".github/",
            ".gitignore",
            ".gitkeep",
            ".idea/",
            ".mvn/",
            ".project",
            ".settings/",
            ".vscode/",
            "CHANGELOG.md",
            "CONTRIBUTING.md",
            "LICENSE",
            "README.en.md",
            "README.md",
            "exercises/.classpath",
            "exercises/.project",
            "exercises/.settings/",
            "exercises/README.en.md",
            "exercises/README.md",
            "exercises/given/",
            "exercises/guia/",
            "exercises/guide/",
            "exercises/pom.xml",
            "exercises/src/test/",
            "exercises/target/",
            "grader/",
            "pom.xml",
            "solutions/",
            "target/");

    private KitFiles() {}

    /**
     * Whether the kit or a tool has put it there.
     *
     * @param path from the fork's root, with a slash at the end of a folder
     */
    static boolean include(String path) {
        return PATHS.contains(path);
    }
}
