package fromscratch.grader.student;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * The kit's own classes, whatever else of the same name stands on the class path: an editor compiles the student's
 * exercises, and the given classes as they stand in the fork, and puts both before the kit.
 */
final class KitClasses extends URLClassLoader {
    private static final String KIT = "fromscratch.";

    /** Finds what stands where this class was loaded from before it asks {@code parent}. */
    KitClasses(ClassLoader parent) {
        super(
                "kit",
                new URL[] {
                    KitClasses.class.getProtectionDomain().getCodeSource().getLocation()
                },
                parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(KIT)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL own = findResource(name);
        return own == null ? super.getResource(name) : own;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        Enumeration<URL> own = findResources(name);
        return own.hasMoreElements() ? own : super.getResources(name);
    }
}
