package fromscratch.grader.mistakes;

import java.util.List;
import java.util.Map;

/**
 * A planted mistake: small edits to one file of the solutions, the checks that must fail because of them, and what the
 * diagnosis must say.
 *
 * @param number the number in the {@link Catalogue}
 * @param name what is done wrong
 * @param exercise the exercise it is done in, which is also the file's name
 * @param edits the changes to that file
 * @param failing the checks that must fail, in the order of the manifest, without the exercise's name; a check that is
 *     blocked by one of them is not listed
 * @param diagnosis what the reports must call it
 */
public record Mistake(
        int number, String name, String exercise, List<Edit> edits, List<String> failing, ExpectedDiagnosis diagnosis) {
    public Mistake {
        edits = List.copyOf(edits);
        failing = List.copyOf(failing);
    }

    /** The solutions with this mistake in them. */
    Map<String, String> plantedIn(Map<String, String> solutions) {
        Map<String, String> sources = solutions;
        for (Edit edit : edits) {
            sources = edit.in(sources);
        }
        return sources;
    }

    @Override
    public String toString() {
        return number + " " + exercise + ": " + name;
    }
}
