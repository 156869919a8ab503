package fromscratch.grader.release;

import fromscratch.grader.course.Check;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.ExercisePackage;
import fromscratch.grader.course.Method;
import fromscratch.grader.model.MethodId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the templates of the guide know of the course, in one language, as maps: FreeMarker reads them without help. */
final class GuideModel {
    private final Course course;
    private final CourseTexts texts;

    GuideModel(Course course, String language) {
        this.course = course;
        this.texts = new CourseTexts(language);
    }

    /** The exercises, in their order. */
    List<Map<String, Object>> exercises() {
        return course.exercises().stream().map(this::exercise).toList();
    }

    private Map<String, Object> exercise(Exercise exercise) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", exercise.id());
        model.put("number", course.exercises().indexOf(exercise) + 1);
        model.put("page", page(exercise.id()));
        model.put("folder", new ExercisePackage(exercise.id()).file(""));
        model.put("title", texts.title(exercise.id()));
        model.put("points", exercise.points());
        model.put("formulas", List.of(texts.formula(exercise.id()).split(";\\s+")));
        model.put("needs", needs(exercise));
        model.put("methods", exercise.methods().stream().map(this::method).toList());
        return model;
    }

    /** The other exercises that this one builds on. */
    private static List<String> needs(Exercise exercise) {
        return exercise.methods().stream()
                .flatMap(method -> method.needs().stream())
                .map(MethodId::exercise)
                .filter(id -> !id.equals(exercise.id()))
                .distinct()
                .toList();
    }

    private Map<String, Object> method(Method method) {
        return Map.of(
                "signature", method.signature().replaceFirst("^public (static )?", ""),
                "points", method.checks().stream().mapToInt(Check::points).sum(),
                "needs", method.needs().stream().map(this::need).toList());
    }

    private Map<String, Object> need(MethodId method) {
        return Map.of("id", method.exercise(), "method", method.name(), "page", page(method.exercise()));
    }

    /** The name of an exercise's page, which sorts in the order of the course: {@code 01-linear.md}. */
    private String page(String exercise) {
        List<String> ids = course.exercises().stream().map(Exercise::id).toList();
        return String.format(Locale.ROOT, "%02d-%s.md", ids.indexOf(exercise) + 1, exercise.toLowerCase(Locale.ROOT));
    }
}
