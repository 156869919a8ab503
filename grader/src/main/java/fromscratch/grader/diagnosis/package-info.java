/**
 * From a wrong value to the mistake behind it.
 *
 * <p>When a method has failed its checks, it is called again with a few recorded random inputs, and what comes back is held
 * against what each known mistake gives. Both what is right and what is wrong are numbers of the {@link
 * fromscratch.grader.diagnosis.Atlas}, computed beforehand in another language: there is no formula here. A mistake is
 * named only when it, and nothing else, explains all that is wrong.
 */
@NullMarked
package fromscratch.grader.diagnosis;

import org.jspecify.annotations.NullMarked;
