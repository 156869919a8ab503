package fromscratch.grader.report;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Narrator;
import fromscratch.grader.course.Texts;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.Finding;
import java.util.Optional;

/** What a report says of one check: what was seen, what it waits for, or that it is still to do. */
final class CheckMessage {
    private final Course course;
    private final Narrator narrator;
    private final Texts texts;
    private final States states;

    CheckMessage(Course course, Narrator narrator) {
        this.course = course;
        this.narrator = narrator;
        this.texts = Texts.of(CheckMessage.class, "report", narrator.language());
        this.states = new States(narrator.language());
    }

    /** Tells the verdict; empty when the check passed with full points. */
    Optional<String> of(CheckResult check) {
        Finding finding = check.finding();
        return switch (check.status()) {
            case PASSED -> Optional.ofNullable(finding).map(narrator::tell);
            case NOT_STARTED ->
                Optional.of(texts.get(
                        "check.not-started", course.methodOf(check.id()).id()));
            case BLOCKED -> Optional.of(texts.get("check.blocked", String.join(", ", check.blockedBy())));
            default -> Optional.of(finding == null ? states.name(check.status().id()) : narrator.tell(finding));
        };
    }
}
