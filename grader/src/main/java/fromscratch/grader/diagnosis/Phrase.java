package fromscratch.grader.diagnosis;

import fromscratch.grader.model.Finding;

/** The pieces that a diagnosis is told in beside the words of its mistake: where it was made, and an example. */
enum Phrase {
    METHOD("where.method"),
    PART("where.part"),
    EXAMPLE_NONE("example.none"),
    EXAMPLE_NULL("example.null"),
    EXAMPLE_THREW("example.threw"),
    EXAMPLE_SHAPE("example.shape"),
    EXAMPLE_NUMBER("example.number"),
    EXAMPLE_ENTRY("example.entry");

    private final String key;

    Phrase(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    Finding with(String... args) {
        return Finding.of(key, args);
    }

    /** A part that was seen later than the others has a phrase of its own, which says when. */
    static String partSeen(String moment) {
        return PART.key + "." + moment;
    }
}
