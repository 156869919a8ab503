package fromscratch.grader.policy;

import fromscratch.grader.course.Check;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Manifest;
import fromscratch.grader.course.Method;
import fromscratch.grader.mistakes.Classes;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.MethodId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sources, compiled as the judge compiles them and held to what every exercise may borrow. */
final class Inspected {
    private static final List<String> BORROW =
            Manifest.read().exercises().get(0).borrow();

    private Inspected() {}

    /** A course of exercises without needs, one for each of {@code ids}. */
    static Course course(String... ids) {
        return new Course(Arrays.stream(ids).map(id -> exercise(id, List.of())).toList());
    }

    /** An exercise of one method. */
    static Exercise exercise(String id, List<MethodId> needs, String... more) {
        List<String> borrow = new ArrayList<>(BORROW);
        borrow.addAll(List.of(more));
        return new Exercise(
                id,
                borrow,
                List.of(new Method(
                        new MethodId(id, "run"), "", needs, null, List.of(new Check(new CheckId(id, "check"), 1)))));
    }

    /** A course of one exercise, whose checks call each of {@code methods}. */
    static Course calling(String id, Collection<String> methods) {
        return new Course(List.of(new Exercise(
                id,
                BORROW,
                methods.stream()
                        .map(name -> new Method(
                                new MethodId(id, name),
                                "",
                                List.of(),
                                null,
                                List.of(new Check(new CheckId(id, name + "Check"), 1))))
                        .toList())));
    }

    static Inspection of(Course course, Map<String, String> sources) {
        return of(course, Classes.compile(sources), sources);
    }

    /** Inspects what is compiled already. */
    static Inspection of(Course course, Classes classes, Map<String, String> sources) {
        return new Policy(course).inspect(classes.compiled(), file -> Optional.ofNullable(sources.get(file)));
    }

    /** What each violation of {@code exercise} uses, and where, each once: {@code Trick.java:5 java.lang.Thread}. */
    static List<String> told(Inspection inspection, String exercise) {
        return inspection.violations().getOrDefault(exercise, List.of()).stream()
                .map(violation -> violation.location() + " " + violation.used())
                .distinct()
                .toList();
    }
}
