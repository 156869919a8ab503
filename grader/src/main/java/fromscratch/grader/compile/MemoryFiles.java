package fromscratch.grader.compile;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * Keeps in memory what the compiler writes.
 *
 * <p>It is a standard file manager in name, because the compiler keeps to an older release of Java only with one.
 */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> implements StandardJavaFileManager {
    /** Many times what honest exercises come to; a worker takes each class in one frame. */
    private static final int LARGEST_CLASS = 1 << 20;

    private final Map<String, ByteArrayOutputStream> outputs = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();

    /** Reads from {@code files}, and writes nothing to them. */
    MemoryFiles(StandardJavaFileManager files) {
        super(files);
    }

    /** The bytes of each class, by its full name. */
    Map<String, byte[]> classes() {
        Map<String, byte[]> classes = new HashMap<>();
        outputs.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }

    /** The names of the source files that were compiled to a class of more than a megabyte. */
    Set<String> sourcesOfLargeClasses() {
        Set<String> large = new TreeSet<>();
        outputs.forEach((name, bytes) -> {
            if (bytes.size() > LARGEST_CLASS) {
                large.add(sources.get(name));
            }
        });
        return large;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        String source = sibling.getName();
        sources.put(className, source.substring(source.lastIndexOf('/') + 1));
        return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/')), kind) {
            @Override
            public OutputStream openOutputStream() {
                return outputs.computeIfAbsent(className, name -> new ByteArrayOutputStream());
            }
        };
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjectsFromFiles(Iterable<? extends File> files) {
        return fileManager.getJavaFileObjectsFromFiles(files);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjects(File... files) {
        return fileManager.getJavaFileObjects(files);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjectsFromStrings(Iterable<String> names) {
        return fileManager.getJavaFileObjectsFromStrings(names);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjects(String... names) {
        return fileManager.getJavaFileObjects(names);
    }

    @Override
    public void setLocation(Location location, Iterable<? extends File> files) throws IOException {
        fileManager.setLocation(location, files);
    }

    @Override
    public Iterable<? extends File> getLocation(Location location) {
        return fileManager.getLocation(location);
    }
}
