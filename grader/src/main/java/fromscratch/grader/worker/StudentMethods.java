package fromscratch.grader.worker;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds and calls the student's methods: those with the very signatures that the stand-ins declare.
 *
 * <p>Neither here nor in the wire are there lambdas or streams: each worker is a cold JVM, in which they cost more than
 * the calls themselves.
 */
final class StudentMethods {
    private static final String CONSTRUCTOR = "new";

    private final StudentClasses classes;
    private final Map<String, Callable> found = new HashMap<>();

    StudentMethods(StudentClasses classes) {
        this.classes = classes;
    }

    /** A method or a constructor, found once. */
    private record Callable(Executable executable) {
        Object call(Object[] arguments) throws ReflectiveOperationException {
            if (executable instanceof Constructor<?> constructor) {
                return constructor.newInstance(arguments);
            }
            Method method = (Method) executable;
            return Modifier.isStatic(method.getModifiers())
                    ? method.invoke(null, arguments)
                    : method.invoke(arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length));
        }
    }

    /**
     * Calls a method.
     *
     * @param name {@code Class.method}, or {@code Class.new}
     * @param arguments the receiver first, where there is one
     * @throws ClassNotFoundException if the student has no such class
     * @throws NoSuchMethodException if the class has no method with the signature of the stand-in
     * @throws InvocationTargetException with what the method threw
     */
    Object call(String name, Object[] arguments) throws ReflectiveOperationException {
        Callable callable = found.get(name);
        if (callable == null) {
            callable = find(name.substring(0, name.indexOf('.')), name.substring(name.indexOf('.') + 1));
            found.put(name, callable);
        }
        return callable.call(arguments);
    }

    /**
     * Reads one component of a record that a method returned.
     *
     * @throws NoSuchMethodException if there is no such component
     */
    Object component(Object record, String name) throws ReflectiveOperationException {
        return record.getClass().getMethod(name).invoke(record);
    }

    private Callable find(String type, String method) throws ReflectiveOperationException {
        String className = "fromscratch." + type;
        if (!classes.has(className)) {
            throw new ClassNotFoundException(type);
        }
        Class<?> students = Class.forName(className, false, classes);
        Class<?> standIn = Class.forName(className, false, classes.getParent());
        if (method.equals(CONSTRUCTOR)) {
            Class<?>[] parameters = students(standIn.getConstructors()[0].getParameterTypes());
            return new Callable(students.getConstructor(parameters));
        }
        Method declared = declared(standIn, method);
        Method counterpart = students.getMethod(method, students(declared.getParameterTypes()));
        if (Modifier.isStatic(declared.getModifiers()) != Modifier.isStatic(counterpart.getModifiers())
                || counterpart.getReturnType() != students(declared.getReturnType())) {
            throw new NoSuchMethodException(className + "." + method);
        }
        return new Callable(counterpart);
    }

    private static Method declared(Class<?> standIn, String name) throws NoSuchMethodException {
        for (Method method : standIn.getMethods()) {
            if (method.getName().equals(name)) {
                return method;
            }
        }
        throw new NoSuchMethodException(standIn.getName() + "." + name);
    }

    private Class<?>[] students(Class<?>[] types) throws ClassNotFoundException {
        Class<?>[] result = new Class<?>[types.length];
        for (int i = 0; i < types.length; i++) {
            result[i] = students(types[i]);
        }
        return result;
    }

    /** The student's class of the same name where there is one. */
    private Class<?> students(Class<?> type) throws ClassNotFoundException {
        return classes.has(type.getName()) ? Class.forName(type.getName(), false, classes) : type;
    }
}
