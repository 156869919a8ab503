package fromscratch.grader.course;

import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.Diagnosis;
import fromscratch.grader.model.Finding;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Tells findings, statuses, checks and hints in one language. */
public final class CourseTexts {
    /** How many hints there are to each method. */
    public static final int HINTS = 3;

    private final Texts findings;
    private final Texts diagnoses;
    private final Map<String, Texts> exercises = new ConcurrentHashMap<>();

    public CourseTexts(String language) {
        this.findings = Texts.of(CourseTexts.class, "findings", language);
        this.diagnoses = Texts.of(CourseTexts.class, "diagnoses", language);
    }

    /** The texts in the exercise's own folder. */
    private Texts of(String exerciseId) {
        return exercises.computeIfAbsent(
                exerciseId, id -> Texts.of(new ExercisePackage(id).name() + ".texts", language()));
    }

    public String language() {
        return findings.language();
    }

    /** Says what a check saw. A {@code counts-later} finding names a check, which is told by its statement. */
    public String tell(Finding finding) {
        if (finding.key().equals("counts-later")) {
            return findings.get(
                    "counts-later", statement(CheckId.parse(finding.args().get(0))));
        }
        return findings.get(finding.key(), finding.args().toArray());
    }

    /** What was seen of a mistake, as one sentence with its numbers. */
    public String seen(Diagnosis diagnosis) {
        return tell(diagnosis, diagnosis.id() + ".seen", phrase(diagnosis.where()), diagnosis.detail())
                + phrase(diagnosis.example());
    }

    /** A question that leads to the repair. */
    public String question(Diagnosis diagnosis) {
        return tell(diagnosis, diagnosis.id() + ".question");
    }

    /** The concept of the lesson that a mistake belongs to. */
    public String concept(Diagnosis diagnosis) {
        return tell(diagnosis, "concept." + diagnosis.concept());
    }

    /** Why that concept matters, as one sentence. */
    public String why(Diagnosis diagnosis) {
        return tell(diagnosis, "concept." + diagnosis.concept() + ".why");
    }

    /** Tells of a mistake in the words of its exercise, or in the course's where other exercises know it, too. */
    private String tell(Diagnosis diagnosis, String key, String... args) {
        Texts own = of(diagnosis.exercise());
        return (own.has(key) ? own : diagnoses).get(key, (Object[]) args);
    }

    private String phrase(Finding piece) {
        return diagnoses.get(piece.key(), piece.args().toArray());
    }

    /** What the check says must hold, as one sentence. */
    public String statement(CheckId check) {
        return of(check.exercise()).get("check." + check.name());
    }

    /** The exercise's name for people. */
    public String title(String exerciseId) {
        return of(exerciseId).get("title");
    }

    /** What the exercise is about, as one sentence. */
    public String concept(String exerciseId) {
        return of(exerciseId).get("concept");
    }

    /** The exercise's formula. */
    public String formula(String exerciseId) {
        return of(exerciseId).get("formula");
    }

    /** The hints to a method, in the order in which they are given: a question, a pointer, the shape of the answer. */
    public List<String> hints(Method method) {
        return IntStream.rangeClosed(1, HINTS)
                .mapToObj(i -> of(method.exercise()).get(method.name() + ".hint." + i))
                .toList();
    }
}
