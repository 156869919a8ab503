package fromscratch.grader.diagnosis;

/** Calls a method of the student's once more, to see what comes back. */
@FunctionalInterface
public interface Probe {
    /** Calls the method with {@code inputs} and adds each part of what it gives. */
    void on(Inputs inputs, Outcome outcome);
}
