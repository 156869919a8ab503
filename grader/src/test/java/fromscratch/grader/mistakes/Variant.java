package fromscratch.grader.mistakes;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Another honest way to write an exercise: small edits to the solutions that change nothing but the way.
 *
 * @param name in which way it is written
 * @param exercise the exercise it belongs to; edits may concern others too
 * @param edits the changes
 */
public record Variant(String name, String exercise, List<Edit> edits) {
    public Variant {
        edits = List.copyOf(edits);
    }

    /** Write a piece of the exercise's file in another way. */
    public Variant replace(String before, String after) {
        return replaceIn(exercise, before, after);
    }

    /** Write a piece of another exercise's file in another way. */
    public Variant replaceIn(String file, String before, String after) {
        List<Edit> more = Stream.concat(edits.stream(), Stream.of(new Edit(file, before, after)))
                .toList();
        return new Variant(name, exercise, more);
    }

    /** The solutions written this way. */
    Map<String, String> of(Map<String, String> solutions) {
        Map<String, String> sources = solutions;
        for (Edit edit : edits) {
            sources = edit.in(sources);
        }
        return sources;
    }

    @Override
    public String toString() {
        return name;
    }
}
