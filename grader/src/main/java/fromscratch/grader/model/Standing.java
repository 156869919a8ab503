package fromscratch.grader.model;

import java.util.Locale;

/** Whether a submission has a mark. */
public enum Standing {
    /** It has been judged: it has a mark, 0 points included. */
    JUDGED,
    /** Nothing of it could be judged, by its own fault: it has 0 points. */
    BROKEN,
    /** Nothing of it could be judged, by the fault of the kit or of the machine: it has no mark. */
    NOT_JUDGED;

    /** The name in templates: lower case, with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
