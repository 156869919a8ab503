package fromscratch.grader.remote;

import fromscratch.grader.sandbox.Sandbox;
import fromscratch.grader.wire.ObjectTable;
import java.io.IOException;
import java.util.Map;

/**
 * Workers in processes of their own, each in a sandbox.
 *
 * @param home what they start from
 */
public record WorkerProcesses(WorkerHome home, Sandbox sandbox) implements Workers {
    @Override
    public StudentWorker start(Map<String, byte[]> classes) throws IOException {
        WorkerProcess process = WorkerProcess.start(home, sandbox);
        ObjectTable objects = new ObjectTable();
        return new StudentWorker(process, process.pipe(objects), objects, classes);
    }
}
