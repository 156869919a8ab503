package fromscratch.grader.policy;

import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Method;
import fromscratch.grader.model.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    public Policy(Course course) {
        this.course = course;
    }

    /**
     * Looks at the classes of one submission.
     *
     * @param classes the bytes of each class, by its full name
     * @param texts finds the text of a source file by its name; it tells the lines that class files do not know
     */
    public Inspection inspect(Map<String, byte[]> classes, Function<String, Optional<String>> texts) {
        Program program = new Program(classes);
        Map<String, List<Violation>> violations = new LinkedHashMap<>();
        Set<JavaName> admitted = new HashSet<>();
        for (Exercise exercise : course.exercises()) {
            AllowList list = lists.computeIfAbsent(exercise.borrow(), Policy::list);
            Set<JavaName> reached = program.reach(unit(exercise.id()), foundations(exercise));
            List<Violation> found = reached.stream()
                    .flatMap(unit -> violations(program, unit, list, texts))
                    .toList();
            if (found.isEmpty()) {
                admitted.addAll(reached);
            } else {
                violations.put(exercise.id(), found);
            }
        }
        violations.keySet().forEach(id -> admitted.remove(unit(id)));
        Map<String, byte[]> loadable = new HashMap<>(classes);
        loadable.keySet().removeIf(name -> !admitted.contains(new JavaName(name.replace('.', '/')).outermost()));
        return new Inspection(violations, loadable);
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

    private static Stream<Violation> violations(
            Program program, JavaName unit, AllowList list, Function<String, Optional<String>> texts) {
        return program.unit(unit).stream()
                .flatMap(file -> file.sightings().stream().flatMap(seen -> seen.use().forbidden(list, program).stream()
                        .map(used -> new Violation(
                                file.name().binary(), seen.method(), place(file, seen.line(), used, texts), used))))
                .sorted(Comparator.comparingInt(
                        violation -> violation.location().line()));
    }

    /** The line of a use; for what stands in a declaration, the first line of the source that speaks of it. */
    private static Location place(ClassFile file, int line, String used, Function<String, Optional<String>> texts) {
        if (line > 0) {
            return new Location(file.file(), line);
        }
        Pattern word = Pattern.compile("\\b" + Pattern.quote(used.substring(used.lastIndexOf('.') + 1)) + "\\b");
        List<String> lines = texts.apply(file.file()).orElse("").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("import ")
                    && word.matcher(lines.get(i)).find()) {
                return new Location(file.file(), i + 1);
            }
        }
        return new Location(file.file(), 1);
    }
}
