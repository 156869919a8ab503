package fromscratch.grader.diagnosis;

import fromscratch.grader.course.ExercisePackage;
import fromscratch.grader.model.MethodId;
import java.util.HashMap;
import java.util.Map;

/** How the methods of one exercise are called once more. */
public interface Probes {
    /** The probe of each method, by the method's name. Each adds its parts in the order of the atlas. */
    Map<String, Probe> byMethod();

    /**
     * Finds the probes of an exercise, each by the method that it calls.
     *
     * @param classes finds the class with the probes and, through it, the student's
     * @throws IllegalStateException if there is no such class
     */
    static Map<MethodId, Probe> of(String exercise, ClassLoader classes) {
        String name = new ExercisePackage(exercise).probes();
        try {
            Map<MethodId, Probe> found = new HashMap<>();
            Class.forName(name, true, classes)
                    .asSubclass(Probes.class)
                    .getConstructor()
                    .newInstance()
                    .byMethod()
                    .forEach((method, probe) -> found.put(new MethodId(exercise, method), probe));
            return found;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot load " + name, e);
        }
    }
}
