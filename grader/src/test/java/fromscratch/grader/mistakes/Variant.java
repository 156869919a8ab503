package fromscratch.grader.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Another honest way to write an exercise: small edits to the solutions that change nothing but the way. */
record Variant(String name, List<Edit> edits) {
    Variant {
        edits = List.copyOf(edits);
    }

    static Variant of(String name) {
        return new Variant(name, List.of());
    }

    /** The same variant with one more edit. */
    Variant with(String file, String before, String after) {
        List<Edit> more = new ArrayList<>(edits);
        more.add(new Edit(file, before, after));
        return new Variant(name, more);
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
