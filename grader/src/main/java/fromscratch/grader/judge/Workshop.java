package fromscratch.grader.judge;

import fromscratch.grader.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * What every worker starts from: a folder with nothing in it but the worker's class path.
 *
 * <p>Whoever opens it may close it; others only use the folder.
 */
public final class Workshop implements AutoCloseable {
    private final Path folder;

    private Workshop(Path folder) {
        this.folder = folder;
    }

    /** Sets up a workshop in a new folder, which a user of no rights can read: the kit's classes are no secret. */
    public static Workshop open() throws IOException {
        Workshop workshop =
                new Workshop(Files.createTempDirectory("fromscratch-grader").toRealPath());
        WorkerJar.write(workshop.jar());
        if (Files.getFileStore(workshop.folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(workshop.folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return workshop;
    }

    /** A workshop that another process has opened. */
    public static Workshop at(Path folder) {
        return new Workshop(folder);
    }

    /** What a worker must be able to read, and need not write. */
    public Path folder() {
        return folder;
    }

    /** The worker's class path. */
    Path jar() {
        return folder.resolve("worker.jar");
    }

    /** The strongest sandbox in which a worker starts here. */
    public Sandbox strongestSandbox() {
        return Sandbox.strongest(this::worksIn);
    }

    /** Whether a worker starts in {@code sandbox} here. */
    public boolean worksIn(Sandbox sandbox) {
        return WorkerProcess.works(this, sandbox);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(jar());
        Files.deleteIfExists(folder);
    }
}
