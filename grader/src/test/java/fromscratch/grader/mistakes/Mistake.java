package fromscratch.grader.mistakes;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A planted mistake: small edits to one file of the solutions, and the checks that must fail because of them.
 *
 * @param number the number in the {@link Catalogue}
 * @param name what is done wrong
 * @param exercise the exercise it is done in, which is also the file's name
 * @param edits the changes to that file
 * @param failing the checks that must fail, in the order of the manifest, without the exercise's name; a check that is
 *     blocked by one of them is not listed
 */
record Mistake(int number, String name, String exercise, List<Edit> edits, List<String> failing) {
    Mistake {
        edits = List.copyOf(edits);
        failing = List.copyOf(failing);
    }

    static Mistake of(int number, String name, String exercise, String right, String wrong, String... failing) {
        return new Mistake(number, name, exercise, List.of(new Edit(exercise, right, wrong)), List.of(failing));
    }

    /** The same mistake with the checks that must fail. */
    Mistake failing(String... checks) {
        return new Mistake(number, name, exercise, edits, List.of(checks));
    }

    /** The same mistake, made at a second place of its file too. */
    Mistake and(String right, String wrong) {
        List<Edit> both = Stream.concat(edits.stream(), Stream.of(new Edit(exercise, right, wrong)))
                .toList();
        return new Mistake(number, name, exercise, both, failing);
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
