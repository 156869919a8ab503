package fromscratch.grader.wire;

import fromscratch.given.Matrix;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/** Tells whether a class can carry something from one call to the next in its static fields. */
public final class StaticState {
    private StaticState() {}

    /** Whether {@code type} has a static field, or is an enum with a field, that is more than a constant. */
    public static boolean isIn(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            boolean lasts = Modifier.isStatic(field.getModifiers()) || type.isEnum();
            if (lasts && !field.isSynthetic() && !isConstant(field)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConstant(Field field) {
        Class<?> type = field.getType();
        boolean neverChanges =
                type.isPrimitive() || type == String.class || type == Matrix.class || field.isEnumConstant();
        return Modifier.isFinal(field.getModifiers()) && neverChanges;
    }
}
