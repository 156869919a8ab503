package fromscratch.grader.remote;

import fromscratch.grader.intake.Sha256;
import fromscratch.grader.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What judges and workers start from: a folder with the worker's class path, and archives that halve the time of a start.
 *
 * <p>It is made once for each build of the kit and each JDK, and stays beside the grader's jar. Where nothing can be
 * written there, or the kit runs from loose classes, it is a temporary folder without archives.
 */
public final class WorkerHome implements AutoCloseable {
    private static final String JAR = "worker.jar";

    private final Path folder;
    private final boolean temporary;

    private WorkerHome(Path folder, boolean temporary) {
        this.folder = folder;
        this.temporary = temporary;
    }

    /** The jar or the folder of classes that this kit is. */
    public static Path kit() {
        return WorkerJar.home(WorkerHome.class);
    }

    /** Opens the worker home of this kit and this JDK, and sets it up if it is not there yet. */
    public static WorkerHome open() throws IOException {
        Path kit = kit();
        if (Files.isRegularFile(kit)) {
            try {
                return new WorkerHome(lasting(kit), false);
            } catch (IOException e) {
                // Nothing can be written beside the jar.
            }
        }
        Path folder = Files.createTempDirectory("fromscratch-grader").toRealPath();
        setUp(folder);
        return new WorkerHome(folder, true);
    }

    /** A worker home that another process has opened. */
    public static WorkerHome at(Path folder) {
        return new WorkerHome(folder, false);
    }

    private static Path lasting(Path kit) throws IOException {
        Path all = Files.createDirectories(kit.resolveSibling("worker-home")).toRealPath();
        Path folder = all.resolve(nameFor(kit));
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Path draft = Files.createTempDirectory(all, "draft");
        setUp(draft);
        try {
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.delete(draft.resolve(JAR));
            Files.delete(draft);
            if (!Files.isDirectory(folder)) { // else another run has been quicker
                throw e;
            }
        }
        WorkerProcess.leaveArchive(new WorkerHome(folder, false));
        return folder;
    }

    /** A name that no other build and no other JDK has: an archive fits only what it was made from. */
    private static String nameFor(Path kit) throws IOException {
        return new Sha256()
                .add(Files.getLastModifiedTime(kit).toString())
                .add(Long.toString(Files.size(kit)))
                .add(System.getProperty("java.home"))
                .add(Runtime.version().toString())
                .hex()
                .substring(0, 16);
    }

    /** A user of no rights must be able to read it: the kit's classes are no secret. */
    private static void setUp(Path folder) throws IOException {
        WorkerJar.write(folder.resolve(JAR));
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** What a worker must be able to read, and need not write. */
    public Path folder() {
        return folder;
    }

    /** Whether it will be there for the next run. */
    public boolean lasts() {
        return !temporary;
    }

    /** What a submission may refer to. */
    public List<Path> classPath() {
        return List.of(jar());
    }

    /** The worker's class path. */
    Path jar() {
        return folder.resolve(JAR);
    }

    /** What a worker starts from. */
    CdsArchive workerArchive() {
        return new CdsArchive(folder.resolve("worker.jsa"));
    }

    /** What a judge in a process of its own starts from. */
    public CdsArchive judgeArchive() {
        return new CdsArchive(folder.resolve("judge.jsa"));
    }

    /** The strongest sandbox in which a worker starts here. */
    public Sandbox strongestSandbox() {
        return Sandbox.strongest(this::worksIn);
    }

    /** Whether a worker starts in {@code sandbox} here. */
    public boolean worksIn(Sandbox sandbox) {
        return WorkerProcess.works(this, sandbox);
    }

    /** Takes a temporary worker home down, and whatever else a process has left there. */
    @Override
    public void close() {
        if (temporary) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                // A folder that stays among the temporary ones is no reason to lose what was judged.
            }
        }
    }
}
