package fromscratch.grader.compile;

import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Location;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of a submission's sources.
 *
 * @param classes the bytes of each class that could be compiled, by its full name
 * @param errors what is wrong with each file that could not, by the file's name
 * @param remarks files that were not compiled at all, and why
 */
public record Compilation(Map<String, byte[]> classes, Map<String, Failure> errors, List<Finding> remarks) {

    /**
     * The first error of a file.
     *
     * @param message what the compiler says of it, in its own words
     * @param finding the same for students, in any language
     */
    public record Failure(Location location, String message, Finding finding) {}

    public Compilation {
        classes = Map.copyOf(classes);
        errors = new TreeMap<>(errors);
        remarks = List.copyOf(remarks);
    }
}
