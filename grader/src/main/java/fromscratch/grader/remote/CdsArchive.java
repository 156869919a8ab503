package fromscratch.grader.remote;

import fromscratch.grader.sandbox.ProcessTree;
import fromscratch.grader.sandbox.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The classes that a program loads, kept in the form in which the virtual machine holds them, so that the next start need
 * not read and verify them again (class data sharing).
 *
 * <p>The program lists what it loads, and a virtual machine of its own makes the archive from the list: the program could
 * do it itself when it ends, but would need twice its memory for that.
 *
 * <p>The virtual machine ignores an archive that does not fit; nothing but the time of a start depends on it.
 */
public final class CdsArchive {
    /**
     * An archive is used where it was made for. Newer builds of JDK 17 put it elsewhere at random, and then each start
     * corrects all pointers in it; an option with a reason, but not for a program that lives for a second.
     */
    private static final List<String> IN_PLACE = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions", // as no later JDK promises to know the next two
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0");

    private static final int SECONDS = 60;

    private final Path file;
    private final Path list;

    /**
     * Describes an archive.
     *
     * @param file where it is, or is to be
     */
    CdsArchive(Path file) {
        this.file = file;
        list = beside("lst");
    }

    /** A file of this process's own: another one may be making the same archive. */
    private Path beside(String kind) {
        return file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + "." + kind);
    }

    /** The options of a start from the archive; none while it is not there. */
    public List<String> use() {
        if (!exists()) {
            return List.of();
        }
        List<String> options = new ArrayList<>(IN_PLACE);
        options.add("-XX:SharedArchiveFile=" + file);
        return options;
    }

    /** The options that make a program list what it loads. */
    public List<String> leave() {
        return List.of("-XX:DumpLoadedClassList=" + list);
    }

    /** Whether the archive is there. */
    public boolean exists() {
        return Files.isRegularFile(file);
    }

    /**
     * Makes the archive from what a program has listed, when that program has ended well.
     *
     * @param options those of the virtual machines that will start from it
     * @param classPath theirs
     */
    public void keep(List<String> options, String classPath) throws IOException {
        if (!Files.isRegularFile(list)) {
            return;
        }
        Path draft = beside("new");
        try {
            List<String> command = new ArrayList<>();
            command.add(Tools.java());
            command.addAll(options);
            command.addAll(
                    List.of("-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + draft));
            command.addAll(List.of("-cp", classPath));
            if (runs(command)) {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
            drop();
        }
    }

    /** Makes no archive from what a program has listed. */
    public void drop() throws IOException {
        Files.deleteIfExists(list);
    }

    private static boolean runs(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            ProcessTree.kill(process);
        }
    }
}
