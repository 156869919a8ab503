package fromscratch.grader.roster;

import java.util.List;

/** Says what is wrong with a roster, without words: a key of the message bundles and the values to fill in. */
public final class BadRoster extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> args;

    BadRoster(String key, String... args) {
        super(key + " " + List.of(args));
        this.key = key;
        this.args = List.of(args);
    }

    /** The pattern in the bundle of the command line. */
    public String key() {
        return key;
    }

    /** The values for the pattern, in its order. */
    public Object[] args() {
        return args.toArray();
    }
}
