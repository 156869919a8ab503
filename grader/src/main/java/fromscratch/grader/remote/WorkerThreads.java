package fromscratch.grader.remote;

import fromscratch.grader.wire.ObjectTable;
import fromscratch.grader.wire.QueuePipe;
import java.io.IOException;
import java.util.Map;

/**
 * Workers on threads of this process: for the student's own {@code mvn test}, where a debugger should find the student's
 * code, and wherever the code can be trusted.
 */
public final class WorkerThreads implements Workers {
    @Override
    public StudentWorker start(Map<String, byte[]> classes) throws IOException {
        ObjectTable objects = new ObjectTable();
        QueuePipe pipe = new QueuePipe(objects);
        return new StudentWorker(WorkerThread.start(pipe), pipe, objects, classes);
    }
}
