package fromscratch.grader.advice;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Texts;
import fromscratch.grader.format.Templates;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a report says of one check: what was seen, what it waits for, or that it is still to do. */
public final class CheckMessage {
    private final Course course;
    private final CourseTexts courseTexts;
    private final Texts texts;
    private final States states;
    private final boolean hasSolutions;

    /**
     * Prepares to tell verdicts.
     *
     * @param hasSolutions whether the judge had the instructor's solutions
     */
    public CheckMessage(Course course, CourseTexts courseTexts, boolean hasSolutions) {
        this.hasSolutions = hasSolutions;
        this.course = course;
        this.courseTexts = courseTexts;
        this.texts = Texts.of(Templates.class, "report", courseTexts.language());
        this.states = new States(courseTexts.language());
    }

    /** Tells the verdict, and what is to blame for it; empty when the check passed with full points. */
    public Optional<String> of(CheckResult check) {
        Finding cause = check.cause();
        return verdict(check).map(said -> cause == null ? said : courseTexts.tell(cause) + "\n" + said);
    }

    private Optional<String> verdict(CheckResult check) {
        Finding finding = check.finding();
        return switch (check.status()) {
            case PASSED ->
                Optional.ofNullable(finding).map(courseTexts::tell).or(() -> ground("check.substituted", check));
            case NOT_STARTED ->
                Optional.of(texts.get(
                        "check.not-started", course.methodOf(check.id()).id()));
            case BLOCKED -> Optional.of(texts.get(blocked(check), joined(check.blockedBy())));
            default -> {
                String seen = finding == null ? states.name(check.status().id()) : courseTexts.tell(finding);
                yield ground("check.substituted.wrong", check)
                        .map(ground -> seen + "\n" + ground)
                        .or(() -> Optional.of(seen));
            }
        };
    }

    /** What the judge could do about it: nothing, not yet, or no more than it has tried. */
    private String blocked(CheckResult check) {
        if (!check.waitsForOthers()) {
            return "check.blocked";
        }
        return hasSolutions ? "check.blocked.apart" : "check.blocked.open";
    }

    /** What took the place of the student's own, if anything did. */
    private Optional<String> ground(String key, CheckResult check) {
        List<String> exercises = check.substitutes();
        return exercises.isEmpty() ? Optional.empty() : Optional.of(texts.get(key, joined(exercises)));
    }

    private static String joined(List<?> names) {
        return names.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
