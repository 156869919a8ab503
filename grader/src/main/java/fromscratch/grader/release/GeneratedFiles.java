package fromscratch.grader.release;

import fromscratch.grader.course.Course;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The files of a tree that nobody writes by hand, by the path from its root: skeletons, guide, README. */
public final class GeneratedFiles {
    private static final String README = "README.md";

    private final Map<Path, String> files = new TreeMap<>();

    private GeneratedFiles(Path project, Course course, String language) throws IOException {
        files.putAll(Skeletons.of(project, course, language));
        files.putAll(Guide.of(course, language));
    }

    /**
     * Makes those of the maintainer's tree, which is Spanish as the solutions are.
     *
     * @param project the root of the maintainer's tree
     * @throws IllegalArgumentException if a solution has markers that do not fit, or {@code README.md} has none
     */
    public static GeneratedFiles forMaintainers(Path project, Course course) throws IOException {
        GeneratedFiles generated = new GeneratedFiles(project, course, Skeletons.MASTER_LANGUAGE);
        String readme = Files.readString(project.resolve(README)).replace("\r\n", "\n");
        generated.files.put(Path.of(README), ReadmeTable.in(readme, course));
        generated.files.putAll(Skeletons.standIns(project, course));
        return generated;
    }

    /**
     * Makes those of a tree that students fork.
     *
     * @param project the root of the maintainer's tree
     * @param language the language of its comments and of its first pages
     * @throws IllegalArgumentException if a solution has markers that do not fit, or a comment has no translation
     */
    public static GeneratedFiles forStudents(Path project, Course course, String language) throws IOException {
        GeneratedFiles generated = new GeneratedFiles(project, course, language);
        generated.files.put(Path.of(README), readme(language));
        generated.files.putAll(LanguageOfTree.settings(project, language));
        return generated;
    }

    /** Makes the skeletons alone, with the comments of the solutions; by the path from a tree's root. */
    public static Map<Path, String> skeletons(Path project, Course course) throws IOException {
        return Skeletons.of(project, course, Skeletons.MASTER_LANGUAGE);
    }

    private static String readme(String language) throws IOException {
        String name = "README" + Guide.suffix(language) + ".md";
        try (InputStream readme = GeneratedFiles.class.getResourceAsStream(name)) {
            if (readme == null) {
                throw new IllegalStateException(name + " of the student's tree is missing from the grader");
            }
            return new String(readme.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The text of every file, by its path from the tree's root. */
    public Map<Path, String> files() {
        return files;
    }

    /** Writes the files below {@code root}, over whatever stands there. */
    public void write(Path root) throws IOException {
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Path target = root.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }
}
