package fromscratch.grader.course;

import fromscratch.grader.model.Diagnosis;
import fromscratch.grader.model.Finding;
import java.util.List;
import java.util.stream.IntStream;

/** Tells findings, statuses, checks and hints in one language. */
public final class CourseTexts {
    /** How many hints there are to each method. */
    public static final int HINTS = 3;

    private final Texts findings;
    private final Texts checks;
    private final Texts exercises;
    private final Texts diagnoses;

    public CourseTexts(String language) {
        this.findings = Texts.of(CourseTexts.class, "findings", language);
        this.checks = Texts.of(CourseTexts.class, "checks", language);
        this.exercises = Texts.of(CourseTexts.class, "exercises", language);
        this.diagnoses = Texts.of(CourseTexts.class, "diagnoses", language);
    }

    public String language() {
        return findings.language();
    }

    /** Says what a check saw. A {@code counts-later} finding names a check, which is told by its statement. */
    public String tell(Finding finding) {
        if (finding.key().equals("counts-later")) {
            return findings.get("counts-later", statement(finding.args().get(0)));
        }
        return findings.get(finding.key(), finding.args().toArray());
    }

    /** What was seen of a mistake, as one sentence with its numbers. */
    public String seen(Diagnosis diagnosis) {
        return diagnoses.get(diagnosis.id() + ".seen", phrase(diagnosis.where()), diagnosis.detail())
                + phrase(diagnosis.example());
    }

    /** A question that leads to the repair. */
    public String question(Diagnosis diagnosis) {
        return diagnoses.get(diagnosis.id() + ".question");
    }

    private String phrase(Finding piece) {
        return diagnoses.get(piece.key(), piece.args().toArray());
    }

    /** The concept of the lesson that a mistake belongs to. */
    public String concept(Diagnosis diagnosis) {
        return diagnoses.get("concept." + diagnosis.concept());
    }

    /** Why that concept matters, as one sentence. */
    public String why(Diagnosis diagnosis) {
        return diagnoses.get("concept." + diagnosis.concept() + ".why");
    }

    /** What the check says must hold, as one sentence. */
    public String statement(String checkId) {
        return checks.get(checkId);
    }

    /** The exercise's name for people. */
    public String title(String exerciseId) {
        return exercises.get(exerciseId + ".title");
    }

    /** What the exercise is about, as one sentence. */
    public String concept(String exerciseId) {
        return exercises.get(exerciseId + ".concept");
    }

    /** The exercise's formula. */
    public String formula(String exerciseId) {
        return exercises.get(exerciseId + ".formula");
    }

    /** The hints to a method, in the order in which they are given: a question, a pointer, the shape of the answer. */
    public List<String> hints(Method method) {
        return IntStream.rangeClosed(1, HINTS)
                .mapToObj(i -> exercises.get(method.id() + ".hint." + i))
                .toList();
    }
}
