package fromscratch.grader.course;

import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.MethodId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what the exercises say of each other fits together: names, needs, and gradients. */
final class Consistency {
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();
    private final Set<MethodId> methods = new HashSet<>();
    private final Map<CheckId, MethodId> methodOfCheck = new HashMap<>();
    private final Set<MethodId> before = new HashSet<>();

    private Consistency(List<Exercise> exercises, Set<String> named) {
        unread.addAll(named);
        for (Exercise exercise : exercises) {
            unread.remove(exercise.id());
            exercise.methods().forEach(method -> methods.add(method.id()));
        }
    }

    /**
     * Finds all that does not fit.
     *
     * @param exercises in the order in which they are taught
     * @param named the ids of all exercises; of one that could not be read nobody can say what it has not
     */
    static List<Problem> problems(List<Exercise> exercises, Set<String> named) {
        Consistency consistency = new Consistency(exercises, named);
        exercises.forEach(exercise -> exercise.methods().forEach(method -> consistency.look(exercise, method)));
        return consistency.problems;
    }

    private void look(Exercise exercise, Method method) {
        if (!method.exercise().equals(exercise.id())) {
            note(exercise, method, "name", method.id() + " is no method of this exercise");
        }
        method.needs().forEach(need -> lookAtNeed(exercise, method, need));
        if (!before.add(method.id())) {
            note(exercise, method, "name", "is there twice");
        }
        for (Check check : method.checks()) {
            if (!check.id().exercise().equals(exercise.id())) {
                note(exercise, method, "checks", check.id() + " is no check of this exercise");
            }
            MethodId other = methodOfCheck.putIfAbsent(check.id(), method.id());
            if (other != null) {
                note(exercise, method, "checks." + check.name(), "is a check of " + other + ", too");
            }
        }
        Method.Gradient gradient = method.gradient();
        if (gradient != null) {
            look(exercise, method, gradient);
        }
    }

    private void lookAtNeed(Exercise exercise, Method method, MethodId need) {
        if (before.contains(need) || unread.contains(need.exercise())) {
            return;
        }
        note(
                exercise,
                method,
                "needs",
                methods.contains(need) ? need + " does not stand before it" : "there is no method " + need);
    }

    private void look(Exercise exercise, Method method, Method.Gradient gradient) {
        if (!before.contains(gradient.of())) {
            note(exercise, method, "gradient.of", gradient.of() + " is neither this method nor one before it");
        }
        for (CheckId check : gradient.checks()) {
            if (method.checks().stream().noneMatch(each -> each.id().equals(check))) {
                note(exercise, method, "gradient.checks", check + " is no check of this method");
            }
        }
    }

    private void note(Exercise exercise, Method method, String field, String text) {
        problems.add(Problem.inManifest(exercise.id(), "methods." + method.name() + "." + field, text));
    }
}
