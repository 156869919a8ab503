package fromscratch.grader.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the processes that this one has started, and that have ended, have used of all cores; see {@code proc(5)}. */
public final class ProcessTimes {
    private static final Path STAT = Path.of("/proc/self/stat");
    private static final double TICKS_PER_SECOND = 100;

    private ProcessTimes() {}

    public static boolean areKnown() {
        return Files.isReadable(STAT);
    }

    /** The time, in seconds, of all ended children and of theirs. */
    static double ofEndedChildren() throws IOException {
        String stat = Files.readString(STAT);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" "); // from the third field on
        return (Double.parseDouble(fields[13]) + Double.parseDouble(fields[14])) / TICKS_PER_SECOND;
    }
}
