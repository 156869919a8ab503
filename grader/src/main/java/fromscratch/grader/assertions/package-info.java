/** What the checks say about values: assertions whose failures can be told in any language. */
@NullMarked
package fromscratch.grader.assertions;

import org.jspecify.annotations.NullMarked;
