package fromscratch.grader.wire;

/** The first byte of a value, of a request and of an answer. */
public final class Tag {
    static final int NULL = 0;
    static final int MATRIX = 1;
    static final int DOUBLE = 2;
    static final int INT = 3;
    static final int LONG = 4;
    static final int INTS = 5;
    static final int LIST = 6;
    static final int PARAMETER = 7;
    static final int OBJECT = 8;
    /** A record: the values of its components follow, in the order in which they were asked for. */
    public static final int RECORD = 9;

    /** A request that brings one of the student's classes: its name and bytes. It has no answer. */
    public static final int CLASS = 20;
    /** A request to forget all objects, because a new check begins: a word, which comes back as the answer. */
    public static final int FORGET = 21;
    /** A request to call a method: its name, the components wanted of the answer, changes, and the arguments. */
    public static final int CALL = 22;

    /** An answer that brings what the method returned. */
    public static final int RETURNED = 30;
    /** An answer that says what the method threw. */
    public static final int THREW = 31;
    /** An answer that says that the method is still to be written. */
    public static final int TODO = 32;
    /** An answer that says that the student has no such class. */
    public static final int NO_CLASS = 33;
    /** An answer that says that the class has no such method, or one with another signature. */
    public static final int NO_METHOD = 34;

    /** An answer that says that what came of the call is too large to be told. */
    public static final int TOO_LARGE = 35;

    private Tag() {}
}
