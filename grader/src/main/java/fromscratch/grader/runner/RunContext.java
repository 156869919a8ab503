package fromscratch.grader.runner;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** What the thread that runs the checks, the property hook and the listener must share. */
final class RunContext {
    /** How jqwik runs the properties: quiet, without a database, shrinking on the same thread. */
    static final Map<String, String> JQWIK = Map.of(
            "jqwik.database", "",
            "jqwik.tries.default", "20",
            "jqwik.generation.default", "RANDOMIZED", // else each property is first asked how many inputs there are
            "jqwik.shrinking.default", "FULL",
            "jqwik.reporting.onlyfailures", "true",
            "jqwik.reporting.usejunitplatform", "true");

    private static final ThreadLocal<@Nullable RunContext> CURRENT = new ThreadLocal<>();

    private final long seed;
    private List<String> smallestInput = List.of();
    private PropertyHook.Progress property = new PropertyHook.Progress();

    RunContext(long seed) {
        this.seed = seed;
    }

    static @Nullable RunContext current() {
        return CURRENT.get();
    }

    void enter() {
        CURRENT.set(this);
    }

    void leave() {
        CURRENT.remove();
    }

    /** The seed of one check: a function of the run's seed and the check's name, so that no check disturbs another. */
    long seedOf(String check) {
        CRC32 crc = new CRC32();
        crc.update(check.getBytes(StandardCharsets.UTF_8));
        return seed * 0x9E3779B97F4A7C15L + crc.getValue();
    }

    void startCheck() {
        smallestInput = List.of();
        property = new PropertyHook.Progress();
    }

    PropertyHook.Progress property() {
        return property;
    }

    void smallestInput(List<String> parameters) {
        smallestInput = parameters;
    }

    List<String> smallestInput() {
        return smallestInput;
    }
}
