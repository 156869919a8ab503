package fromscratch.grader.remote;

/** What a worker lives in. */
interface WorkerHost {
    /** Whether the worker is still there. */
    boolean isAlive();

    /** Lets the worker go when nobody will call any more. */
    void close();

    /** Gives the worker up, in the midst of a call too. */
    void kill();
}
