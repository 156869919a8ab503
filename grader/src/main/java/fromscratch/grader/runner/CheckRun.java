package fromscratch.grader.runner;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import fromscratch.grader.course.Check;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.ExercisePackage;
import fromscratch.grader.course.Method;
import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.Diagnosis;
import fromscratch.grader.model.Findings;
import fromscratch.grader.model.Observation;
import fromscratch.grader.model.Observations;
import fromscratch.grader.model.Status;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.jqwik.engine.JqwikTestEngine;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * One run of the checks against the student's classes, or against the stand-ins that call them elsewhere.
 *
 * <p>The worked values of every method run first, in the order of the course, and everything else after them. When
 * worked values do not come back in time, neither will the rest: the other checks of that method and of all that builds
 * on it are not run.
 */
public final class CheckRun {
    /** Held here so that it stays quiet: jqwik tells each request that its database is off. */
    private static final Logger JQWIK = Logger.getLogger("net.jqwik");

    static {
        JQWIK.setLevel(Level.WARNING);
    }

    private final Course course;
    private final RunContext context;
    private final CheckListener listener;
    private final Classification classification;
    private Observations observations;
    private final Launcher launcher = launcher();

    /**
     * Plans a run.
     *
     * @param seed the seed of every random input
     * @param known what is known already; those checks are not run
     */
    public CheckRun(Course course, long seed, CheckListener listener, Observations known) {
        this.course = course;
        this.context = new RunContext(seed);
        this.listener = listener;
        this.observations = known;
        this.classification = new Classification(course, context, known);
    }

    /** What is known by now: of every check when {@link #runChecks} has ended. */
    public Observations observations() {
        return observations;
    }

    /**
     * Runs those checks of the course of which nothing is known yet, on the calling thread: worked values, which tell for one
     * method after another whether it comes back at all; then the rest.
     */
    public void runChecks() {
        Set<CheckId> others = new LinkedHashSet<>();
        for (Exercise exercise : course.exercises()) {
            Set<CheckId> gates = new LinkedHashSet<>();
            for (Method method : exercise.methods()) {
                gates.add(method.gate().id());
                method.checks().stream().skip(1).map(Check::id).forEach(others::add);
            }
            execute(gates);
        }
        execute(others);
    }

    /** Looks for the mistake behind what is wrong. This changes no verdict: only its observation gets a diagnosis. */
    public void diagnose() {
        DiagnosisRun diagnoses = new DiagnosisRun(course, observations);
        for (Observation seen : diagnoses.due()) {
            listener.diagnosing(seen.check());
            Optional<Diagnosis> diagnosis = diagnoses.of(seen);
            listener.diagnosed();
            diagnosis.map(seen::with).ifPresent(this::note);
        }
    }

    private void execute(Set<CheckId> checks) {
        Set<CheckId> due = new LinkedHashSet<>(checks);
        due.removeIf(observations::knows);
        for (CheckId check : List.copyOf(due)) {
            if (isHopeless(course.methodOf(check))) {
                due.remove(check);
                note(Observation.of(check, Status.TIMED_OUT, Findings.notRunAgain()));
            }
        }
        if (!due.isEmpty()) {
            launch(due);
        }
    }

    private void launch(Set<CheckId> checks) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(CheckRun.class.getClassLoader()); // jqwik asks it for the hook
        context.enter();
        try {
            launcher.execute(
                    LauncherDiscoveryRequestBuilder.request()
                            .selectors(checks.stream().map(CheckRun::selector).toList())
                            .configurationParameters(RunContext.JQWIK)
                            .build(),
                    new Notes());
        } finally {
            context.leave();
            thread.setContextClassLoader(before);
        }
    }

    /** Finds a check's method: {@code Linear.forwardShapes} is that of {@code LinearChecks}. */
    private static MethodSelector selector(CheckId check) {
        String name = new ExercisePackage(check.exercise()).checks();
        try {
            Class<?> checks = Class.forName(name);
            return Arrays.stream(checks.getDeclaredMethods())
                    .filter(method -> method.getName().equals(check.name()))
                    .findFirst()
                    .map(method -> selectMethod(checks, method))
                    .orElseThrow(() -> new IllegalStateException(name + " has no " + check.name()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the manifest has " + check + ", but there is no " + name, e);
        }
    }

    /** Whether worked values have timed out here, or in something that {@code method} builds on. */
    private boolean isHopeless(Method method) {
        return timedOut(method) || course.foundationsOf(method).stream().anyMatch(this::timedOut);
    }

    private boolean timedOut(Method method) {
        return observations
                .of(method.gate().id())
                .filter(gate -> gate.status() == Status.TIMED_OUT)
                .isPresent();
    }

    private void note(Observation observation) {
        observations = observations.with(observation);
        listener.finished(observation);
    }

    /** A launcher with these two engines and nothing that a class path could bring along. */
    private static Launcher launcher() {
        return LauncherFactory.create(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine(), new JqwikTestEngine())
                .build());
    }

    private final class Notes implements TestExecutionListener {
        @Override
        public void executionStarted(TestIdentifier test) {
            idOf(test).ifPresent(id -> {
                context.startCheck();
                listener.started(id);
            });
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            idOf(test)
                    .ifPresent(id -> note(result.getThrowable()
                            .map(thrown -> classification.of(id, thrown))
                            .orElseGet(() -> Observation.passed(id))));
        }

        private Optional<CheckId> idOf(TestIdentifier test) {
            return test.getSource()
                    .filter(source -> test.isTest() && source instanceof MethodSource)
                    .map(MethodSource.class::cast)
                    .map(source ->
                            new CheckId(ExercisePackage.exerciseOf(source.getClassName()), source.getMethodName()));
        }
    }
}
