package fromscratch.grader.policy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** Classes that are not the student's: one that is nowhere to be found is taken for {@code Object}. */
final class Library {
    private Library() {}

    static boolean isInterface(JavaName type) {
        return find(type).isInterface();
    }

    /** The names of all classes and interfaces that {@code type} inherits from. */
    static Set<String> ancestors(JavaName type) {
        Set<String> names = new LinkedHashSet<>(Set.of(Object.class.getName()));
        ancestors(find(type)).forEach(ancestor -> names.add(ancestor.getName().replace('$', '.')));
        return names;
    }

    private static Stream<Class<?>> ancestors(Class<?> type) {
        Stream<Class<?>> parents =
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
        return parents.flatMap(parent -> Stream.concat(Stream.of(parent), ancestors(parent)));
    }

    /** Each use that code can make of a method which a class inherits from {@code type}. */
    static Stream<Use.Access> inherited(JavaName type) {
        Class<?> library = find(type);
        return Stream.concat(
                        Stream.of(library.getMethods()),
                        Stream.<Class<?>>iterate(library, each -> each != null, Class::getSuperclass)
                                .flatMap(each -> Stream.of(each.getDeclaredMethods())))
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .map(method -> access(type, method));
    }

    private static Use.Access access(JavaName type, Method method) {
        return new Use.Access(type, method.getName(), Type.getMethodDescriptor(method), false);
    }

    private static Class<?> find(JavaName type) {
        try {
            return Class.forName(type.binary(), false, Library.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            return Object.class;
        }
    }
}
