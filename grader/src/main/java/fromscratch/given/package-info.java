/**
 * The given classes: what every exercise builds on and nobody has to write.
 *
 * <p>They are never taken from a submission: the grader uses its own copy, so changing them here changes nothing there.
 */
package fromscratch.given;
