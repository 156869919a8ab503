package fromscratch.grader.mistakes;

import fromscratch.grader.course.ExercisePackage;
import fromscratch.grader.wire.Calls;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;

/**
 * Some exercise classes, with checks and probes loaded afresh, so that they are linked to these and not to the stand-ins.
 */
public final class LinkedClasses extends ClassLoader {
    private static final String EXERCISES = "fromscratch";

    /** Finds the kit's own classes, whatever else of the same name stands before them on the class path. */
    private static final ClassLoader KIT = new URLClassLoader(
            new URL[] {Calls.class.getProtectionDomain().getCodeSource().getLocation()}, null);

    private final Map<String, byte[]> classes;

    /**
     * Makes a loader.
     *
     * @param classes the bytes of each exercise class, by its full name
     */
    public LinkedClasses(Map<String, byte[]> classes) {
        super(LinkedClasses.class.getClassLoader());
        this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        String packageName = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        if (!packageName.equals(EXERCISES) && !isCaller(packageName)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name, packageName);
        }
    }

    /** Whether the classes of a package call exercises. */
    private static boolean isCaller(String packageName) {
        return (packageName + ".").startsWith(ExercisePackage.ALL + ".");
    }

    private Class<?> define(String name, String packageName) throws ClassNotFoundException {
        byte[] own = classes.get(name);
        byte[] bytes = own != null ? own : read(name, isCaller(packageName) ? getParent() : KIT);
        return defineClass(name, bytes, 0, bytes.length);
    }

    private static byte[] read(String name, ClassLoader place) throws ClassNotFoundException {
        try (InputStream file = place.getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
