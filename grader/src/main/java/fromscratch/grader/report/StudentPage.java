package fromscratch.grader.report;

import fromscratch.grader.advice.ReproduceCommand;
import fromscratch.grader.advice.States;
import fromscratch.grader.model.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the templates of one student's report show: every text told, nothing left to decide.
 *
 * @param standing whether the submission has a mark, as {@link fromscratch.grader.model.Standing#id} names it
 * @param score the points, or null where there is no mark
 * @param notes what the table of the exercises cannot say by itself
 */
public record StudentPage(
        String language,
        String student,
        String standing,
        @Nullable Integer score,
        int maxScore,
        Advice advice,
        List<Exercise> exercises,
        List<String> notes,
        List<String> remarks,
        String printed,
        Report.Provenance provenance,
        ReproduceCommand replay) {

    /**
     * What to do first.
     *
     * @param kind {@code repair}, {@code begin}, {@code wait} or {@code done}
     * @param others how many more checks are wrong in the same exercise
     * @param methods the methods that a waiting exercise waits for, or the one to begin with
     */
    public record Advice(
            String kind,
            @Nullable Exercise exercise,
            @Nullable Check check,
            int others,
            String methods,
            @Nullable String hint) {}

    /**
     * One exercise.
     *
     * @param state the state as {@link States#key} names it
     * @param stateName the state in words
     * @param wrong whether there is something to repair
     */
    public record Exercise(
            String id,
            String title,
            String concept,
            String formula,
            String state,
            String stateName,
            boolean wrong,
            int score,
            int maxScore,
            List<Check> checks) {}

    /**
     * One check.
     *
     * @param where file and line, or null
     * @param mistake the mistake behind it, or null
     */
    public record Check(
            String id,
            String statement,
            String state,
            String stateName,
            boolean wrong,
            int score,
            int maxScore,
            @Nullable String message,
            @Nullable String where,
            List<String> counterexample,
            @Nullable Mistake mistake) {}

    /**
     * A mistake that is known by name.
     *
     * @param concept the concept of the lesson that it belongs to
     * @param why why that matters
     * @param question what leads to the repair
     */
    public record Mistake(String concept, String why, String seen, String question) {}
}
