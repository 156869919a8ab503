package fromscratch.grader.sandbox;

import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A process and all that it has started, which nobody else would end. */
public final class ProcessTree {
    /** Who was killed is soon gone, but not at once. */
    private static final int MOST_LOOKS = 1000;

    private ProcessTree() {}

    /** Ends a process and all that it has started. */
    public static void kill(Process process) {
        killBelow(process.toHandle());
        process.destroyForcibly();
    }

    /** Ends all that a process has started, and leaves the process itself. */
    static void killBelow(ProcessHandle process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
    }

    /** Ends all processes whose command lines hold a mark, and what they start meanwhile; it must not be in one's own. */
    static void killMarked(String mark) {
        long killed = 1;
        for (int look = 0; look < MOST_LOOKS && killed > 0; look++) {
            killed = marked(mark).filter(ProcessHandle::destroyForcibly).count();
        }
    }

    /**
     * The processor time that a process, all that it has started, and all whose command lines hold a mark have used so far;
     * null where nobody can tell. What has ended already is not counted.
     */
    static @Nullable Duration processorTime(ProcessHandle process, String mark) {
        return Stream.of(Stream.of(process), process.descendants(), marked(mark))
                .flatMap(Function.identity())
                .distinct()
                .flatMap(each -> each.info().totalCpuDuration().stream())
                .reduce(Duration::plus)
                .orElse(null);
    }

    private static Stream<ProcessHandle> marked(String mark) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(mark));
    }
}
