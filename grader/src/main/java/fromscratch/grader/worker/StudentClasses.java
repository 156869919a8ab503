package fromscratch.grader.worker;

import fromscratch.grader.wire.StaticState;
import java.util.HashMap;
import java.util.Map;

/**
 * The student's classes, as the judge compiled them.
 *
 * <p>They come before the stand-ins of the same name, which the parent loader has; everything else is the parent's.
 */
final class StudentClasses extends ClassLoader {
    private final Map<String, byte[]> compiled;
    private boolean state;

    StudentClasses(ClassLoader parent) {
        this(parent, new HashMap<>());
    }

    private StudentClasses(ClassLoader parent, Map<String, byte[]> compiled) {
        super("student", parent);
        this.compiled = compiled;
        setDefaultAssertionStatus(true);
    }

    /** These classes as they are before anything was called: themselves, if they keep nothing between calls. */
    StudentClasses untouched() {
        return state ? again() : this;
    }

    /** These classes, not yet initialized. */
    StudentClasses again() {
        return new StudentClasses(getParent(), compiled);
    }

    void add(String name, byte[] bytes) {
        compiled.put(name, bytes);
    }

    /** Whether the student has a class of this name. */
    boolean has(String name) {
        return compiled.containsKey(name);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] bytes = compiled.get(name);
        if (bytes == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null) {
                loaded = defineClass(name, bytes, 0, bytes.length);
                state |= StaticState.isIn(loaded);
            }
            return loaded;
        }
    }
}
