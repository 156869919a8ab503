package fromscratch.grader.report;

import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.format.Printable;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.Diagnosis;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Location;
import fromscratch.grader.model.Report;
import java.util.List;
import java.util.Optional;

/** The workflow commands by which GitHub shows a verdict beside the student's line. */
public final class Annotations {
    /** GitHub shows no more of a step. */
    private static final int SHOWN = 10;

    private static final int LONGEST_TEXT = 4000;

    private Annotations() {}

    /**
     * Writes one command for the first wrong check of each wrong exercise.
     *
     * @param pathPrefix the folder of the student's files, seen from the root of the repository
     * @return lines to print, at most ten
     */
    public static List<String> of(CourseTexts courseTexts, Report report, String pathPrefix) {
        String folder = pathPrefix.isEmpty() || pathPrefix.endsWith("/") ? pathPrefix : pathPrefix + "/";
        return report.exercises().stream()
                .map(exercise -> exercise.checks().stream()
                        .filter(check -> check.status().isWrong())
                        .findFirst())
                .flatMap(Optional::stream)
                .limit(SHOWN)
                .map(check -> command(courseTexts, check, folder))
                .toList();
    }

    private static String command(CourseTexts courseTexts, CheckResult check, String folder) {
        String statement = courseTexts.statement(check.id());
        Location location = check.location();
        String where =
                location == null ? "" : "file=" + property(folder + location.file()) + ",line=" + location.line() + ",";
        Finding finding = check.finding();
        Diagnosis diagnosis = check.diagnosis();
        String seen = finding == null ? statement : courseTexts.tell(finding);
        String text = diagnosis == null ? seen : courseTexts.seen(diagnosis) + "\n" + courseTexts.question(diagnosis);
        return "::error " + where + "title=" + property(check.exercise() + ": " + statement) + "::"
                + data(Printable.beginning(text, LONGEST_TEXT));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(Printable.text(text)).replace(":", "%3A").replace(",", "%2C");
    }
}
