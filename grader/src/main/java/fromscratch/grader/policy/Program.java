package fromscratch.grader.policy;

import fromscratch.grader.policy.ClassFile.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The student's classes, with the code that anything may come to.
 *
 * <p>A static method is found by nothing but its name, which stands in the code that calls it. One that no such code names
 * is unused, and so is what only unused methods name: a {@code main}, and what helps it.
 */
final class Program {
    private static final Set<String> OF_ENUMS = Set.of("values", "valueOf"); // the library calls them

    private final Map<JavaName, ClassFile> whole = new LinkedHashMap<>();
    private final Map<JavaName, ClassFile> used = new LinkedHashMap<>();
    private final Map<JavaName, Set<JavaName>> namedFromOutside = new HashMap<>();
    private final Map<AllowList, Set<String>> forbidden = new HashMap<>();

    /**
     * Reads {@code compiled}, the bytes of each class by its full name.
     *
     * @param isAsked whether checks call a method: {@code Linear.forward}
     */
    Program(Map<String, byte[]> compiled, Predicate<String> isAsked) {
        new TreeMap<>(compiled).values().forEach(bytes -> {
            ClassFile file = ClassFileReader.read(bytes);
            whole.put(file.name(), file);
        });
        Set<Code> reached = reached(whole.values(), isAsked);
        whole.forEach((name, file) -> used.put(name, file.keeping(reached::contains)));
        used.values().forEach(this::noteNames);
    }

    private void noteNames(ClassFile file) {
        JavaName unit = file.name().outermost();
        file.allMentions()
                .filter(used::containsKey)
                .filter(named -> !named.outermost().equals(unit))
                .forEach(named -> namedFromOutside
                        .computeIfAbsent(named.outermost(), outermost -> new HashSet<>())
                        .add(named));
    }

    /** All code but the static methods that no other of it names. Whose they are does not matter: a namesake is enough. */
    private static Set<Code> reached(Collection<ClassFile> files, Predicate<String> isAsked) {
        Map<String, List<Code>> waiting = new HashMap<>();
        Deque<Code> open = new ArrayDeque<>();
        for (ClassFile file : files) {
            for (Code code : file.codes()) {
                if (isFoundByNameOnly(file, code, isAsked)) {
                    waiting.computeIfAbsent(code.method(), method -> new ArrayList<>())
                            .add(code);
                } else {
                    open.add(code);
                }
            }
        }
        Set<Code> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!open.isEmpty()) {
            Code next = open.remove();
            reached.add(next);
            next.sightings().forEach(seen -> {
                if (seen.use() instanceof Use.Access access) {
                    List<Code> found = waiting.remove(access.member() + access.descriptor());
                    open.addAll(found == null ? List.of() : found);
                }
            });
        }
        return reached;
    }

    private static boolean isFoundByNameOnly(ClassFile file, Code code, Predicate<String> isAsked) {
        return code.isStatic()
                && !code.name().equals("<clinit>")
                && !(file.isEnum() && OF_ENUMS.contains(code.name()))
                && !isAsked.test(file.name().simple() + "." + code.name());
    }

    /** Whether a class is the student's. */
    boolean has(JavaName type) {
        return whole.containsKey(type);
    }

    /** A class with all its code. */
    ClassFile whole(JavaName type) {
        return find(whole, type);
    }

    /** A class with the code that anything may come to. */
    ClassFile used(JavaName type) {
        return find(used, type);
    }

    private static ClassFile find(Map<JavaName, ClassFile> files, JavaName type) {
        ClassFile file = files.get(type);
        if (file == null) {
            throw new IllegalArgumentException("not the student's: " + type.name());
        }
        return file;
    }

    /** All classes of the student's, in the order of their names. */
    Set<JavaName> names() {
        return whole.keySet();
    }

    /** The methods of a class that are not used, by name and descriptor. */
    Set<String> unused(JavaName type) {
        Set<String> unused = new HashSet<>();
        whole(type).codes().forEach(code -> unused.add(code.method()));
        used(type).codes().forEach(code -> unused.remove(code.method()));
        return unused;
    }

    /**
     * The classes that the code of an exercise can reach, nearest first: from its own class, and from what other files use
     * of those nested in it.
     *
     * @param borders the outermost classes at which the search stops
     */
    Set<JavaName> reach(JavaName start, Set<JavaName> borders) {
        Set<JavaName> reached = new LinkedHashSet<>();
        Deque<JavaName> open = new ArrayDeque<>(List.of(start));
        open.addAll(sorted(namedFromOutside.getOrDefault(start, Set.of()).stream()));
        while (!open.isEmpty()) {
            JavaName next = open.remove();
            ClassFile file = used.get(next);
            if (file != null && !borders.contains(next.outermost()) && reached.add(next)) {
                open.addAll(sorted(file.allMentions()));
            }
        }
        return reached;
    }

    private List<JavaName> sorted(Stream<JavaName> names) {
        return names.filter(used::containsKey)
                .distinct()
                .sorted(Comparator.comparing(JavaName::internal))
                .toList();
    }

    /**
     * Whether a call of one of the student's own classes may come to a method that {@code list} forbids. Nobody can tell
     * which class an object is of; so it may, if any class of the student's inherits such a method.
     *
     * @param parameters the descriptor of the method up to the closing parenthesis
     */
    boolean inheritsForbidden(AllowList list, String member, String parameters) {
        return forbidden.computeIfAbsent(list, this::inheritedForbidden).contains(member + parameters);
    }

    private Set<String> inheritedForbidden(AllowList list) {
        Set<String> methods = new HashSet<>();
        whole.values().stream()
                .flatMap(file -> file.parents().stream())
                .distinct()
                .filter(parent -> !has(parent) && list.allows(parent))
                .flatMap(Library::inherited)
                .filter(access -> access.forbidden(list, this).isPresent())
                .forEach(access -> methods.add(access.member() + access.parameters()));
        return methods;
    }
}
