package fromscratch.grader.report;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Narrator;
import fromscratch.grader.course.Texts;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.Finding;
import java.util.List;
import java.util.Optional;

/** What a report says of one check: what was seen, what it waits for, or that it is still to do. */
final class CheckMessage {
    private final Course course;
    private final Narrator narrator;
    private final Texts texts;
    private final States states;
    private final boolean hasSolutions;

    /**
     * Prepares to tell verdicts.
     *
     * @param hasSolutions whether the judge had the instructor's solutions
     */
    CheckMessage(Course course, Narrator narrator, boolean hasSolutions) {
        this.hasSolutions = hasSolutions;
        this.course = course;
        this.narrator = narrator;
        this.texts = Texts.of(CheckMessage.class, "report", narrator.language());
        this.states = new States(narrator.language());
    }

    /** Tells the verdict, and what is to blame for it; empty when the check passed with full points. */
    Optional<String> of(CheckResult check) {
        Finding cause = check.cause();
        return verdict(check).map(said -> cause == null ? said : narrator.tell(cause) + "\n" + said);
    }

    private Optional<String> verdict(CheckResult check) {
        Finding finding = check.finding();
        return switch (check.status()) {
            case PASSED -> Optional.ofNullable(finding).map(narrator::tell).or(() -> ground("check.stand-in", check));
            case NOT_STARTED ->
                Optional.of(texts.get(
                        "check.not-started", course.methodOf(check.id()).id()));
            case BLOCKED -> Optional.of(texts.get(blocked(check), String.join(", ", check.blockedBy())));
            default -> {
                String seen = finding == null ? states.name(check.status().id()) : narrator.tell(finding);
                yield ground("check.stand-in.wrong", check)
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
        List<String> exercises = check.understudies();
        return exercises.isEmpty() ? Optional.empty() : Optional.of(texts.get(key, String.join(", ", exercises)));
    }
}
