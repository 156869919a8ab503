package fromscratch.grader.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of each check, in the order in which it became known: no more than one observation of a check.
 *
 * <p>It never changes: whoever learns more makes another one of it.
 */
public final class Observations {
    /** Nothing is known of any check. */
    public static final Observations NONE = new Observations(List.of());

    private final Map<CheckId, Observation> byCheck;

    /**
     * Takes all of {@code observations}; of several of one check the last counts.
     *
     * @param observations what is known, each of its own check
     */
    public Observations(Collection<Observation> observations) {
        this.byCheck = new LinkedHashMap<>();
        observations.forEach(seen -> byCheck.put(seen.check(), seen));
    }

    private Observations(Map<CheckId, Observation> byCheck) {
        this.byCheck = byCheck;
    }

    /** What is known of {@code check}; empty where nothing is. */
    public Optional<Observation> of(CheckId check) {
        return Optional.ofNullable(byCheck.get(check));
    }

    /** Whether anything is known of {@code check}. */
    public boolean knows(CheckId check) {
        return byCheck.containsKey(check);
    }

    /** All that is known. */
    public List<Observation> all() {
        return List.copyOf(byCheck.values());
    }

    /** The same with {@code seen}, which outweighs what was known of its check. */
    public Observations with(Observation seen) {
        return with(new Observations(List.of(seen)));
    }

    /** The same with {@code others}, which outweigh what was known of their checks. */
    public Observations with(Observations others) {
        Map<CheckId, Observation> both = new LinkedHashMap<>(byCheck);
        both.putAll(others.byCheck);
        return new Observations(both);
    }

    /** What is known of {@code checks} alone. */
    public Observations only(Set<CheckId> checks) {
        Map<CheckId, Observation> some = new LinkedHashMap<>(byCheck);
        some.keySet().retainAll(checks);
        return new Observations(some);
    }

    /** What is known of all others than {@code checks}. */
    public Observations without(Set<CheckId> checks) {
        Map<CheckId, Observation> others = new LinkedHashMap<>(byCheck);
        others.keySet().removeAll(checks);
        return new Observations(others);
    }
}
