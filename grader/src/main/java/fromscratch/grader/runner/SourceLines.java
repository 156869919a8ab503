package fromscratch.grader.runner;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Method;
import fromscratch.grader.model.Location;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Observations;
import fromscratch.grader.model.Status;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says where in the student's files to look when a value was wrong and no exception tells the line. */
public final class SourceLines {
    private final Course course;
    private final Function<String, Optional<String>> texts;

    /**
     * Looks into the student's files.
     *
     * @param texts finds the text of a file by its name, {@code Linear.java}
     */
    public SourceLines(Course course, Function<String, Optional<String>> texts) {
        this.course = course;
        this.texts = texts;
    }

    /** Adds to each observation that went wrong without a line the line where its method is declared. */
    public Observations locate(Observations observations) {
        return new Observations(observations.all().stream().map(this::located).toList());
    }

    private Observation located(Observation seen) {
        if (seen.location() != null || seen.status() == Status.PASSED) {
            return seen;
        }
        Location line = declaration(course.methodOf(seen.check())).orElse(null);
        return seen.at(line);
    }

    /** Finds the line on which a method is declared. */
    public Optional<Location> declaration(Method method) {
        String file = method.exercise() + ".java";
        String text = texts.apply(file).orElse("");
        Matcher declaration = Pattern.compile(
                        "(?m)^[ \\t]*public [^=;\\n]*\\b" + Pattern.quote(method.name()) + "\\s*\\(")
                .matcher(text);
        if (!declaration.find()) {
            return Optional.empty();
        }
        int line = (int) text.substring(0, declaration.end()).lines().count();
        return Optional.of(new Location(file, line));
    }
}
