package fromscratch.grader.runner;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import fromscratch.grader.course.Check;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Method;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Status;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.jqwik.engine.JqwikTestEngine;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * One run of the checks against the classes of package {@code fromscratch} that a class loader finds.
 *
 * <p>For each exercise the worked values run first and everything else after them. When worked values do not come
 * back in time, neither will the rest: the other checks of that method and of all that builds on it are not run.
 */
public final class CheckRun {
    /** Held here so that it stays quiet: jqwik tells each request that its database is off. */
    private static final Logger JQWIK = Logger.getLogger("net.jqwik");

    static {
        JQWIK.setLevel(Level.WARNING);
    }

    private final Course course;
    private final ClassLoader classes;
    private final RunContext context;
    private final CheckListener listener;
    private final Classification classification;
    private final Map<String, Observation> observations;
    private final List<Launcher> launchers =
            List.of(launcher(new JupiterTestEngine()), launcher(new JqwikTestEngine()));

    /**
     * Plans a run.
     *
     * @param classes finds the check classes and, through them, the student's
     * @param known what an earlier run has observed already; those checks are not run again
     */
    CheckRun(
            Course course,
            ClassLoader classes,
            RunContext context,
            CheckListener listener,
            Map<String, Observation> known) {
        this.course = course;
        this.classes = classes;
        this.context = context;
        this.listener = listener;
        this.classification = new Classification(course, context);
        this.observations = new LinkedHashMap<>(known);
    }

    /**
     * Runs all checks of {@code course} on the calling thread.
     *
     * @param classes finds the check classes and, through them, the student's
     * @param seed the seed of every random input
     * @return one observation for each check, by id
     */
    public static Map<String, Observation> run(Course course, ClassLoader classes, long seed, CheckListener listener) {
        return new CheckRun(course, classes, new RunContext(seed), listener, Map.of()).run();
    }

    Map<String, Observation> run() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        context.enter();
        try {
            course.exercises().forEach(this::run);
        } finally {
            context.leave();
            thread.setContextClassLoader(before);
        }
        return observations;
    }

    private void run(Exercise exercise) {
        Set<String> gates = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (Method method : exercise.methods()) {
            for (Check check : method.checks()) {
                (check.equals(method.gate()) ? gates : others).add(check.id());
            }
        }
        execute(exercise, gates);
        execute(exercise, others);
    }

    private void execute(Exercise exercise, Set<String> checkIds) {
        Set<String> due = new LinkedHashSet<>(checkIds);
        due.removeIf(observations::containsKey);
        for (String checkId : List.copyOf(due)) {
            if (isHopeless(course.methodOf(checkId))) {
                due.remove(checkId);
                note(Observation.of(checkId, Status.TIMED_OUT, Finding.of("not-run-again")));
            }
        }
        if (due.isEmpty()) {
            return;
        }
        Class<?> checks = checksOf(exercise);
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(checks))
                .filters((PostDiscoveryFilter) descriptor -> FilterResult.includedIf(descriptor
                        .getSource()
                        .filter(MethodSource.class::isInstance)
                        .map(source -> due.contains(idOf(exercise, (MethodSource) source)))
                        .orElse(true)))
                .configurationParameters(RunContext.JQWIK)
                .build();
        for (Launcher launcher : launchers) {
            launcher.execute(request, new Notes(exercise));
        }
    }

    /** Whether worked values have timed out here, or in something that {@code method} builds on. */
    private boolean isHopeless(Method method) {
        return timedOut(method) || course.foundationsOf(method).stream().anyMatch(this::timedOut);
    }

    private boolean timedOut(Method method) {
        Observation gate = observations.get(method.gate().id());
        return gate != null && gate.status() == Status.TIMED_OUT;
    }

    private void note(Observation observation) {
        observations.put(observation.check(), observation);
        listener.finished(observation);
    }

    /** {@code Linear} is judged by {@code LinearChecks}. */
    private Class<?> checksOf(Exercise exercise) {
        String name = "fromscratch.grader.checks." + exercise.id() + "Checks";
        try {
            return Class.forName(name, false, classes);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the manifest has " + exercise.id() + ", but there is no " + name, e);
        }
    }

    private static String idOf(Exercise exercise, MethodSource source) {
        return exercise.id() + "." + source.getMethodName();
    }

    /** A launcher with one engine and nothing that a class path could bring along. */
    private static Launcher launcher(TestEngine engine) {
        return LauncherFactory.create(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestEngines(engine)
                .build());
    }

    private final class Notes implements TestExecutionListener {
        private final Exercise exercise;

        Notes(Exercise exercise) {
            this.exercise = exercise;
        }

        @Override
        public void executionStarted(TestIdentifier test) {
            idOf(test).ifPresent(id -> {
                context.startCheck();
                listener.started(id);
            });
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            context.haltIfAbandoned();
            idOf(test)
                    .ifPresent(id -> note(result.getThrowable()
                            .map(thrown -> classification.of(id, thrown))
                            .orElseGet(() -> Observation.passed(id))));
        }

        private Optional<String> idOf(TestIdentifier test) {
            return test.getSource()
                    .filter(source -> test.isTest() && source instanceof MethodSource)
                    .map(source -> CheckRun.idOf(exercise, (MethodSource) source));
        }
    }
}
