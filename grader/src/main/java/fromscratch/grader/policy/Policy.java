package fromscratch.grader.policy;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Method;
import fromscratch.grader.policy.ClassFile.Sighting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Holds each exercise to what it may borrow.
 *
 * <p>An exercise answers for all code it reaches: its own class, and every class that this one refers to, directly or
 * through others. Only the exercises that it builds on answer for themselves.
 */
public final class Policy {
    private static final String OWN = "fromscratch";

    private final Course course;
    private final Map<List<String>, AllowList> lists = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    public Policy(Course course) {
        this.course = course;
        course.methods().forEach(method -> asked.add(method.id().toString()));
    }

    /**
     * Looks at the classes of one submission.
     *
     * @param classes the bytes of each class, by its full name
     * @param texts finds the text of a source file by its name; it tells the lines that class files do not know
     */
    public Inspection inspect(Map<String, byte[]> classes, Function<String, Optional<String>> texts) {
        Program program = new Program(classes, asked::contains);
        Places places = new Places(texts);
        Map<String, List<Violation>> violations = new LinkedHashMap<>();
        Map<String, Violation> unused = new TreeMap<>();
        Set<JavaName> admitted = new HashSet<>();
        for (Exercise exercise : course.exercises()) {
            AllowList list = lists.computeIfAbsent(exercise.borrow(), Policy::list);
            Set<JavaName> reached = program.reach(unit(exercise.id()), foundations(exercise));
            List<Violation> found = violations(program, reached, list, places);
            if (found.isEmpty()) {
                admitted.addAll(reached);
                noteUnused(program, reached, list, places, unused);
            } else {
                violations.put(exercise.id(), found);
            }
        }
        admitted.removeIf(name -> violations.keySet().contains(name.outermost().simple()));
        return new Inspection(violations, List.copyOf(unused.values()), loadable(classes, admitted, program));
    }

    /** What may be loaded: of the classes that are reached, what was looked at. The rest is not there any more. */
    private static Map<String, byte[]> loadable(Map<String, byte[]> classes, Set<JavaName> admitted, Program program) {
        Map<String, byte[]> loadable = new HashMap<>();
        for (JavaName name : admitted) {
            byte[] whole = Objects.requireNonNull(classes.get(name.binary()));
            loadable.put(name.binary(), Pruning.without(program.unused(name), whole));
        }
        return loadable;
    }

    private static AllowList list(List<String> borrow) {
        List<String> entries = new ArrayList<>(List.of(OWN + ".*"));
        entries.addAll(borrow);
        return new AllowList(entries);
    }

    private static JavaName unit(String exercise) {
        return new JavaName(OWN + "/" + exercise);
    }

    private Set<JavaName> foundations(Exercise exercise) {
        Set<JavaName> foundations = new HashSet<>();
        for (Method method : exercise.methods()) {
            course.foundationsOf(method).forEach(needed -> foundations.add(unit(needed.exercise())));
        }
        foundations.remove(unit(exercise.id()));
        return foundations;
    }

    /** What {@code reached} use that they may not: nearest file first, and in a file from top to bottom. */
    private static List<Violation> violations(Program program, Set<JavaName> reached, AllowList list, Places places) {
        Map<JavaName, List<Violation>> units = new LinkedHashMap<>();
        for (JavaName name : reached) {
            ClassFile file = program.used(name);
            List<Violation> unit = units.computeIfAbsent(name.outermost(), outermost -> new ArrayList<>());
            file.sightings().forEach(seen -> violation(file, seen, program, list, places)
                    .ifPresent(unit::add));
        }
        return units.values().stream()
                .flatMap(unit -> unit.stream()
                        .sorted(Comparator.comparingInt(
                                violation -> violation.location().line())))
                .toList();
    }

    /** Notes, by file, the first forbidden thing in the code of {@code reached} units that nothing uses. */
    private static void noteUnused(
            Program program, Set<JavaName> reached, AllowList list, Places places, Map<String, Violation> unused) {
        Set<JavaName> units = new HashSet<>();
        reached.forEach(name -> units.add(name.outermost()));
        for (JavaName name : program.names()) {
            if (units.contains(name.outermost())) {
                ClassFile file = program.whole(name);
                file.codes().stream()
                        .filter(code -> !code.isOfTheCompiler())
                        .flatMap(code -> code.sightings().stream())
                        .flatMap(seen -> violation(file, seen, program, list, places).stream())
                        .forEach(violation -> unused.merge(
                                violation.location().file(),
                                violation,
                                BinaryOperator.minBy(Comparator.comparingInt(
                                        each -> each.location().line()))));
            }
        }
    }

    private static Optional<Violation> violation(
            ClassFile file, Sighting seen, Program program, AllowList list, Places places) {
        return seen.use()
                .forbidden(list, program)
                .map(used ->
                        new Violation(file.name().binary(), seen.method(), places.of(file, seen.line(), used), used));
    }
}
