package fromscratch.grader.gradebook;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.format.Printable;
import fromscratch.grader.model.StudentSummary;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code gradebook.csv}: one line a student, {@code student,score,max_score} and the score of each exercise.
 *
 * <p>A spreadsheet takes a cell that begins with {@code = + - @}, a tab or a line end for a formula and runs it. A
 * student's id that begins so, or with any blank, gets an apostrophe in front, which a spreadsheet reads as "this is
 * text"; {@code class.json} has the id as it is.
 */
final class Gradebook {
    /** ASCII, and the full-width forms that some spreadsheets take for the same. */
    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    private static final CsvSchema SCHEMA = CsvSchema.emptySchema().withLineSeparator("\n");

    private Gradebook() {}

    static String of(Course course, List<StudentSummary> summaries) {
        StringWriter csv = new StringWriter();
        try (SequenceWriter rows = MAPPER.writer(SCHEMA).writeValues(csv)) {
            rows.write(header(course));
            for (StudentSummary summary : summaries) {
                rows.write(row(course, summary));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the gradebook", e);
        }
        return csv.toString();
    }

    private static List<Object> header(Course course) {
        List<Object> header = new ArrayList<>(List.of("student", "score", "max_score"));
        course.exercises().stream().map(Exercise::id).forEach(header::add);
        return header;
    }

    /** A cell is empty where there is no mark; an exercise of a judged submission that is missing counts 0. */
    private static List<Object> row(Course course, StudentSummary summary) {
        Map<String, Integer> scores = summary.exercises().stream()
                .collect(Collectors.toMap(StudentSummary.ExerciseSummary::id, StudentSummary.ExerciseSummary::score));
        Integer mark = summary.score();
        List<Object> row = new ArrayList<>(List.of(asText(summary.student()), cell(mark), course.points()));
        course.exercises().forEach(exercise -> row.add(mark == null ? "" : scores.getOrDefault(exercise.id(), 0)));
        return row;
    }

    private static Object cell(@Nullable Integer mark) {
        return mark == null ? "" : mark;
    }

    private static String asText(String id) {
        char first = id.isEmpty() ? 'x' : id.charAt(0);
        boolean formula = FORMULA_STARTS.indexOf(first) >= 0 || Character.isWhitespace(first);
        return (formula ? "'" : "") + Printable.line(id);
    }
}
