package fromscratch.grader.judge;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.course.Manifest;
import fromscratch.grader.mistakes.Solutions;
import fromscratch.grader.model.Report;
import fromscratch.grader.sandbox.Sandbox;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The judge of a test class, whose workers run in no sandbox. What it judges is made from the solutions. */
public final class BareJudge implements BeforeAllCallback, AfterAllCallback {
    private final Limits limits;
    private final Supplier<Understudies> understudies;
    private @Nullable Workshop workshop;
    private @Nullable Judge judge;

    /** A judge that has no solutions to put in the place of what is wrong. */
    public BareJudge(Limits limits) {
        this(limits, () -> Understudies.NONE);
    }

    public BareJudge(Limits limits, Supplier<Understudies> understudies) {
        this.limits = limits;
        this.understudies = understudies;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        assumeTrue(Solutions.present(), "this tree has no solutions");
        workshop = Workshop.open();
        judge = like(limits, understudies.get());
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (judge != null) {
            judge.close();
        }
        if (workshop != null) {
            workshop.close();
        }
    }

    public Judge judge() {
        return judge;
    }

    /** Another judge from the same workshop, which whoever asks for it has to close. */
    public Judge like(Limits limits, Understudies understudies) throws IOException {
        return new Judge(Manifest.read(), limits, "test", workshop, Sandbox.BARE, understudies);
    }

    public Report report(Map<String, String> sources, long seed) throws IOException {
        return report(submission(sources), seed);
    }

    public Report report(Submission submission, long seed) throws IOException {
        return report(judge(), submission, seed);
    }

    public static Report report(Judge judge, Submission submission, long seed) throws IOException {
        return judge.judge(submission, judge.compile(submission), seed);
    }

    public static Submission submission(Map<String, String> sources) {
        return new Submission("student", new TreeMap<>(sources), List.of());
    }
}
