package fromscratch.grader.benchmark;

import fromscratch.grader.pool.JudgeProgram;
import fromscratch.grader.worker.Worker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What some work took.
 *
 * @param cpuSeconds the time of all cores; no number where nobody knows it
 * @param wallSeconds the time on the wall
 * @param judgeMegabytes the most memory that one judge had resident
 * @param workerMegabytes the most memory that one worker had resident
 */
public record Cost(double cpuSeconds, double wallSeconds, double judgeMegabytes, double workerMegabytes) {
    /**
     * Runs a command and measures it.
     *
     * @throws FailedRun if it does not end well
     */
    public static Cost of(List<String> command, Path folder) throws IOException, InterruptedException {
        double before = ProcessTimes.ofEndedChildren();
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (PeakMemory memory = new PeakMemory(process)) {
            int exit = process.waitFor();
            double wall = (System.nanoTime() - begin) / 1e9;
            if (exit != 0) {
                throw new FailedRun("this should be measured, but ends with exit code " + exit
                        + "; run it to see why, in " + folder + ": " + String.join(" ", command));
            }
            return new Cost(
                    ProcessTimes.ofEndedChildren() - before,
                    wall,
                    memory.megabytesOf(JudgeProgram.class),
                    memory.megabytesOf(Worker.class));
        }
    }

    /** The same where nobody knows the time of all cores: {@code cpuSeconds} is no number. */
    public Cost withoutCpu() {
        return new Cost(Double.NaN, wallSeconds, judgeMegabytes, workerMegabytes);
    }

    /** What each of {@code submissions} more submissions took than a run of fewer. */
    public Cost perSubmission(Cost fewer, int submissions) {
        return new Cost(
                (cpuSeconds - fewer.cpuSeconds) / submissions,
                (wallSeconds - fewer.wallSeconds) / submissions,
                judgeMegabytes,
                workerMegabytes);
    }
}
