/**
 * What exercises may use: reads the compiled classes and holds each exercise to its entry in the manifest.
 *
 * <p>{@link fromscratch.grader.policy.Policy} is the way in; the judge and {@code mvn test} both ask there.
 */
@NullMarked
package fromscratch.grader.policy;

import org.jspecify.annotations.NullMarked;
