package fromscratch.grader.policy;

import fromscratch.grader.model.Location;

/**
 * A use of something that is not allowed.
 *
 * @param type the class whose code it is
 * @param method the method whose code it is
 * @param used what is used: {@code java.lang.Thread.start}
 */
public record Violation(String type, String method, Location location, String used) {}
