package fromscratch.grader.panel;

import fromscratch.grader.judge.Sha256;
import fromscratch.grader.judge.Submission;
import fromscratch.grader.model.Finding;
import java.util.List;
import java.util.Objects;

/** One hash for all that a result depends on: where it is the same, so is the result, and need not be worked out again. */
public final class ResultKey {
    private final List<String> run;

    /** Takes up what is the same for all submissions of a run: the kit, the JDK, and what judges are told. */
    public ResultKey(Orders orders) {
        run = List.of(
                Kit.sha256(),
                System.getProperty("java.vm.name"),
                Runtime.version().toString(),
                orders.sandbox(),
                orders.language(),
                orders.kitVersion(),
                orders.limits().toString(),
                Objects.toString(orders.understudies().sha256(), ""));
    }

    /** The key of one submission's result. */
    public String of(Submission submission, long seed) {
        Sha256 sha256 = new Sha256();
        run.forEach(sha256::add);
        sha256.add(submission.student()).add(submission.sourcesSha256()).add(Long.toString(seed));
        for (Finding remark : submission.remarks()) {
            sha256.add(remark.key());
            remark.args().forEach(sha256::add);
        }
        return sha256.hex();
    }
}
