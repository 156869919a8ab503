package fromscratch.grader.cli;

import fromscratch.grader.pool.JudgeProgram;
import fromscratch.grader.worker.Worker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the largest process of each program of a run has resident, in megabytes, as Linux tells it in {@code /proc}.
 *
 * @param grader the one that the instructor starts
 * @param judge the judges
 * @param worker the workers
 */
record ResidentMemory(double grader, double judge, double worker) {
    static final ResidentMemory NONE = new ResidentMemory(0, 0, 0);

    private static final Path PROC = Path.of("/proc");
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s*(\\d+) kB$");

    static boolean isKnown() {
        return Files.isReadable(PROC.resolve("self").resolve("status"));
    }

    /** Looks at all processes of a run, at this moment. */
    static ResidentMemory of(Process grader) {
        return grader.descendants()
                .map(ResidentMemory::ofOne)
                .reduce(new ResidentMemory(megabytes(grader.toHandle()), 0, 0), ResidentMemory::max);
    }

    /** The judges that are at work in a run, at this moment; what they start looks like them for its first instant. */
    static List<ProcessHandle> judges(Process grader) {
        return grader.children().filter(ResidentMemory::isJudge).toList();
    }

    private static boolean isJudge(ProcessHandle process) {
        return read(process, "cmdline").contains(JudgeProgram.class.getName());
    }

    /** The larger of each. */
    ResidentMemory max(ResidentMemory other) {
        return new ResidentMemory(
                Math.max(grader, other.grader), Math.max(judge, other.judge), Math.max(worker, other.worker));
    }

    private static ResidentMemory ofOne(ProcessHandle process) {
        double megabytes = megabytes(process);
        boolean isWorker = read(process, "cmdline").contains(Worker.class.getName());
        return new ResidentMemory(0, isJudge(process) ? megabytes : 0, isWorker ? megabytes : 0);
    }

    private static double megabytes(ProcessHandle process) {
        Matcher resident = RESIDENT.matcher(read(process, "status"));
        return resident.find() ? Long.parseLong(resident.group(1)) / 1024.0 : 0;
    }

    /** Empty for a process that has ended in the meantime. */
    private static String read(ProcessHandle process, String file) {
        try {
            return Files.readString(PROC.resolve(Long.toString(process.pid())).resolve(file));
        } catch (IOException e) {
            return "";
        }
    }
}
