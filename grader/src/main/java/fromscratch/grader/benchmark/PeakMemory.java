package fromscratch.grader.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Watches the memory of a process and of all that it starts: for each program the most that one process of it ever had
 * resident, as Linux keeps it ({@code VmHWM} of {@code proc(5)}).
 */
final class PeakMemory implements AutoCloseable {
    private static final Pattern HIGH_WATER = Pattern.compile("(?m)^VmHWM:\\s*(\\d+) kB$");
    private static final int EVERY_MILLIS = 20;

    private final Process root;
    private final Map<String, Long> kilobytes = new ConcurrentHashMap<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final Future<?> looks;

    PeakMemory(Process root) {
        this.root = root;
        looks = watch.scheduleAtFixedRate(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        root.descendants().forEach(process -> {
            try {
                Path folder = Path.of("/proc", Long.toString(process.pid()));
                String[] command = Files.readString(folder.resolve("cmdline")).split("\0");
                Matcher peak = HIGH_WATER.matcher(Files.readString(folder.resolve("status")));
                if (peak.find()) {
                    for (String word : command) {
                        kilobytes.merge(word, Long.parseLong(peak.group(1)), Math::max);
                    }
                }
            } catch (IOException e) {
                // It has ended in the meantime.
            }
        });
    }

    /** The most that one process had whose command line names {@code program}, in megabytes. */
    double megabytesOf(Class<?> program) {
        return kilobytes.getOrDefault(program.getName(), 0L) / 1024.0;
    }

    @Override
    public void close() {
        looks.cancel(false);
        watch.shutdownNow();
    }
}
