package fromscratch.grader.pool;

import fromscratch.grader.intake.Sha256;
import fromscratch.grader.intake.Submission;
import fromscratch.grader.model.Finding;
import java.util.List;

/** One hash for all that a result depends on: where it is the same, so is the result, and need not be worked out again. */
public final class ResultKey {
    private final List<String> run;

    /** Takes up what is the same for all submissions of a run: the kit, the virtual machine, and the conditions. */
    public ResultKey(JudgeConfig config) {
        run = List.of(Kit.sha256(), System.getProperty("java.vm.name"), JsonLines.of(config.conditions()));
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
