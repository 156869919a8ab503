package fromscratch.grader.policy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The student's classes, and what they inherit from others. */
final class Program {
    private final Map<JavaName, ClassFile> classes = new LinkedHashMap<>();

    /** Reads {@code compiled}, the bytes of each class by its full name. */
    Program(Map<String, byte[]> compiled) {
        new TreeMap<>(compiled).values().forEach(bytes -> {
            ClassFile file = ClassFileReader.read(bytes);
            classes.put(file.name(), file);
        });
    }

    /** A class and all that are nested in it. */
    List<ClassFile> unit(JavaName outermost) {
        return classes.values().stream()
                .filter(file -> file.name().outermost().equals(outermost))
                .toList();
    }

    /**
     * The outermost classes that the code of {@code start} can reach, itself first, nearest first.
     *
     * @param borders those at which the search stops
     */
    Set<JavaName> reach(JavaName start, Set<JavaName> borders) {
        Set<JavaName> reached = new LinkedHashSet<>();
        Deque<JavaName> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            JavaName next = open.remove();
            if (!borders.contains(next) && reached.add(next)) {
                unit(next).stream()
                        .flatMap(file -> file.mentions().stream())
                        .filter(classes::containsKey)
                        .map(JavaName::outermost)
                        .sorted(Comparator.comparing(JavaName::internal))
                        .forEach(open::add);
            }
        }
        return reached;
    }

    /** Whether a member is the student's own: declared by {@code owner}, or by one of the classes it inherits from. */
    boolean declares(JavaName owner, String member, String descriptor) {
        ClassFile file = classes.get(owner);
        return file != null
                && (file.members().contains(member + descriptor)
                        || file.parents().stream().anyMatch(parent -> declares(parent, member, descriptor)));
    }

    /** The names of all classes and interfaces that {@code type} inherits from. */
    Set<String> ancestors(JavaName type) {
        Set<String> found = new LinkedHashSet<>(Set.of("java.lang.Object"));
        collect(type, found);
        return found;
    }

    private void collect(JavaName type, Set<String> found) {
        ClassFile file = classes.get(type);
        if (file == null) {
            collect(library(type), found);
            return;
        }
        for (JavaName parent : file.parents()) {
            found.add(parent.name());
            collect(parent, found);
        }
    }

    private static void collect(Class<?> type, Set<String> found) {
        List<Class<?>> parents = new ArrayList<>(List.of(type.getInterfaces()));
        if (type.getSuperclass() != null) {
            parents.add(type.getSuperclass());
        }
        for (Class<?> parent : parents) {
            found.add(parent.getName().replace('$', '.'));
            collect(parent, found);
        }
    }

    /** A class that is not the student's; one that is nowhere to be found inherits from nothing that matters. */
    private static Class<?> library(JavaName type) {
        try {
            return Class.forName(type.binary(), false, Program.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            return Object.class;
        }
    }
}
