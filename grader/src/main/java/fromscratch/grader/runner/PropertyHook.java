package fromscratch.grader.runner;

import fromscratch.given.TodoException;
import fromscratch.grader.wire.StudentException;
import java.util.List;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;
import org.jspecify.annotations.Nullable;

/**
 * Fits jqwik's properties to the kit: seeds them from the run's seed, ends them at once where trying again tells
 * nothing new, bounds the search for a smaller counterexample, and notes the smallest one found.
 *
 * <p>Registered for every property by {@code META-INF/services}; outside of a {@link CheckRun} it does nothing.
 */
public final class PropertyHook implements AroundPropertyHook, AroundTryHook {
    private static final int SHRINK_TRIES = 60;

    /** How far one property has come. */
    static final class Progress {
        private @Nullable Throwable end;
        private boolean falsified;
        private int shrinkTries;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext property, PropertyExecutor executor) {
        RunContext run = RunContext.current();
        if (run == null) {
            return executor.execute();
        }
        String name = property.containerClass().getSimpleName() + "."
                + property.targetMethod().getName();
        property.attributes().setSeed(Long.toString(run.seedOf(name)));
        Progress progress = run.property();
        PropertyExecutionResult result = executor.execute();
        if (progress.end != null) {
            return result.mapTo(PropertyExecutionResult.Status.FAILED, progress.end);
        }
        result.falsifiedParameters().ifPresent(parameters -> note(run, parameters));
        return result;
    }

    private static void note(RunContext run, List<Object> parameters) {
        run.smallestInput(parameters.stream().map(String::valueOf).toList());
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor executor, List<Object> parameters) {
        RunContext run = RunContext.current();
        if (run == null) {
            return executor.execute(parameters);
        }
        Progress progress = run.property();
        if (progress.falsified && ++progress.shrinkTries > SHRINK_TRIES) {
            return TryExecutionResult.satisfied();
        }
        TryExecutionResult result = executor.execute(parameters);
        Throwable thrown = result.throwable().orElse(null);
        if (thrown != null && !isWorthShrinking(thrown)) {
            progress.end = thrown;
            note(run, parameters);
            return TryExecutionResult.satisfied(true);
        }
        progress.falsified |= thrown != null;
        return result;
    }

    /**
     * A TODO or a call without an answer is the same for every input; a wrong value or a crash may not be. An endless
     * recursion may not be either, but where it strikes differs from run to run, and so would the search.
     */
    private static boolean isWorthShrinking(Throwable thrown) {
        return !(thrown instanceof TodoException
                || thrown instanceof Fault
                || thrown instanceof MissingCode
                || thrown instanceof LinkageError
                || thrown instanceof StackOverflowError
                || (thrown instanceof StudentException remote && remote.thrown().isEndlessRecursion()));
    }
}
