package fromscratch.grader.mistakes;

import java.util.List;
import java.util.stream.Stream;

/**
 * A planted mistake while it is written down: it is none before it says what the diagnosis must call it.
 *
 * <p>The parameters are those of {@link Mistake}.
 */
public record MistakeDraft(int number, String name, String exercise, List<Edit> edits, List<String> failing) {
    public MistakeDraft {
        edits = List.copyOf(edits);
        failing = List.copyOf(failing);
    }

    /**
     * Put a wrong piece in the place of a right one, at one more place of the exercise's file.
     *
     * @param right a piece of the solution, which must stand there exactly once
     * @param wrong what a student writes instead
     */
    public MistakeDraft replace(String right, String wrong) {
        List<Edit> more = Stream.concat(edits.stream(), Stream.of(new Edit(exercise, right, wrong)))
                .toList();
        return new MistakeDraft(number, name, exercise, more, failing);
    }

    /** Name the checks that must fail, in the order of the manifest, without the exercise's name. */
    public MistakeDraft failing(String... checks) {
        return new MistakeDraft(number, name, exercise, edits, List.of(checks));
    }

    /** Give the name that the diagnosis must find: the id of its text in {@code diagnoses.properties}. */
    public Mistake diagnosedAs(String id) {
        return expecting(new ExpectedDiagnosis.Name(id));
    }

    /** Say why no name would be honest; the diagnosis must then give none. */
    public Mistake undiagnosed(String reason) {
        return expecting(new ExpectedDiagnosis.None(reason));
    }

    private Mistake expecting(ExpectedDiagnosis diagnosis) {
        return new Mistake(number, name, exercise, edits, failing, diagnosis);
    }
}
