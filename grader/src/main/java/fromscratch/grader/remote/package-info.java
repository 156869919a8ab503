/** Calls a student's classes in another process: the worker, what it starts from, how long it may take. */
@NullMarked
package fromscratch.grader.remote;

import org.jspecify.annotations.NullMarked;
