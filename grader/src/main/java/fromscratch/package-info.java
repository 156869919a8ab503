/**
 * Stand-ins for the exercises: the fixed signatures that the checks are compiled against.
 *
 * <p>They take the student's place: each call goes to the worker, where the student's code lives, and the answer comes back
 * as a copy. With no worker behind it, a stand-in says that the class is missing.
 */
package fromscratch;
