package fromscratch.grader.attacks;

import fromscratch.grader.remote.WorkerHome;
import fromscratch.grader.sandbox.Sandbox;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sandboxes in which the whole corpus is run. */
final class Walls {
    private static final Pattern COMMA = Pattern.compile(",");

    private Walls() {}

    /** The strongest of this machine and the weakest; or those that {@code -Dattacks.sandboxes=podman,docker} names. */
    static Set<Sandbox> attacked(WorkerHome workerHome) {
        String names = System.getProperty("attacks.sandboxes", "");
        return names.isEmpty()
                ? new TreeSet<>(Set.of(workerHome.strongestSandbox(), Sandbox.BARE))
                : Arrays.stream(COMMA.split(names))
                        .map(name -> Sandbox.of(name).orElseThrow())
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
