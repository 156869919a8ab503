package fromscratch.grader.coursecheck;

import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for all that is wrong with a course. */
public final class CourseCheck {
    private static final List<Rule> RULES = List.of(
            new NamedFolders(), new CheckMethods(), new Signatures(), new SecondLooks(), new WordsOfTheCourse());

    private final List<Problem> problems = new ArrayList<>();
    private final Subject course;

    /**
     * Checks a course.
     *
     * @param root the folder of resources that its files lie in; the classes are those of this kit
     */
    public CourseCheck(Path root) {
        this.course = new Subject(root);
        problems.addAll(course.problems());
        RULES.forEach(rule -> rule.problems(course).forEach(problems::add));
        problems.sort(Comparator.comparing(Problem::file));
    }

    /** All that is wrong, file by file. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** How much there is in the course. */
    public String size() {
        List<Exercise> exercises = course.exercises();
        return "%d exercises, %d methods, %d checks, %d points, %d known mistakes, %d texts in each language"
                .formatted(
                        exercises.size(),
                        exercises.stream()
                                .mapToInt(each -> each.methods().size())
                                .sum(),
                        exercises.stream().flatMap(Exercise::checks).count(),
                        exercises.stream().mapToInt(Exercise::points).sum(),
                        course.names().size(),
                        new NeededWords(course).count());
    }
}
