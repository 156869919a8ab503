package fromscratch.grader.attacks;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Workers that nobody waits for any more. */
final class Orphans {
    private Orphans() {}

    /** The command lines of those there are now: none of their ancestors is a Java process. */
    static List<String> now() {
        return ProcessHandle.allProcesses()
                .filter(process -> line(process).contains("fromscratch.grader.worker.Worker"))
                .filter(process ->
                        ancestors(process).noneMatch(ancestor -> line(ancestor).contains("java")))
                .filter(Orphans::stays)
                .map(Orphans::line)
                .toList();
    }

    /** Whether it does not end soon: one that was killed takes its time. */
    private static boolean stays(ProcessHandle process) {
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
            return false;
        } catch (TimeoutException | ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static Stream<ProcessHandle> ancestors(ProcessHandle process) {
        return Stream.iterate(process.parent(), Optional::isPresent, parent -> parent.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream);
    }

    private static String line(ProcessHandle process) {
        return process.info().commandLine().orElse("");
    }
}
