package fromscratch.grader.model;

import java.util.List;

/**
 * What a check saw, told without words: a key of the message bundles and the values to fill in.
 *
 * <p>Numbers and matrices are already text, so that a finding can be stored, sent and told in any language.
 *
 * @param key the pattern in the bundles, without its prefix: {@code shape} stands for {@code finding.shape}
 * @param args the values for the pattern, in its order
 */
public record Finding(String key, List<String> args) {
    public Finding {
        args = List.copyOf(args);
    }

    public static Finding of(String key, String... args) {
        return new Finding(key, List.of(args));
    }
}
