package fromscratch.grader.policy;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * A class as a class file names it.
 *
 * @param internal {@code java/util/Map$Entry}
 */
record JavaName(String internal) {
    /** The class that the elements of an array come down to, and any other class itself; null for a primitive type. */
    static @Nullable JavaName of(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        return element.getSort() == Type.OBJECT ? new JavaName(element.getInternalName()) : null;
    }

    /** The name in the source, with dots: {@code java.util.Map.Entry}. */
    String name() {
        return internal.replace('/', '.').replace('$', '.');
    }

    /** The name as class loaders have it: {@code java.util.Map$Entry}. */
    String binary() {
        return internal.replace('/', '.');
    }

    String packageName() {
        int end = internal.lastIndexOf('/');
        return end < 0 ? "" : internal.substring(0, end).replace('/', '.');
    }

    /** The name without package and outer classes. */
    String simple() {
        return name().substring(name().lastIndexOf('.') + 1);
    }

    /** The class that stands at the top of its file: this one, or the one it is nested in. */
    JavaName outermost() {
        int end = internal.indexOf('$', internal.lastIndexOf('/') + 2);
        return end < 0 ? this : new JavaName(internal.substring(0, end));
    }
}
