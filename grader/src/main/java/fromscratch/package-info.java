/**
 * Stand-ins for the exercises: the fixed signatures that the checks are compiled against.
 *
 * <p>In {@code mvn test} the student's own classes come first on the class path and these are never loaded. In the
 * judge they take the student's place: each call goes to the worker, where the student's code lives, and the answer
 * comes back as a copy. With neither of them behind it, a stand-in says that the class is missing.
 */
package fromscratch;
