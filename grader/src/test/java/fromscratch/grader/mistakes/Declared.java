package fromscratch.grader.mistakes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What each planted mistake is, said beforehand in {@code diagnoses.txt}: the name that the diagnosis must give it. */
final class Declared {
    private static final String NONE = "none: ";

    private final Map<String, String> names = new LinkedHashMap<>();

    private Declared() {}

    static Declared read() {
        Declared declared = new Declared();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Declared.class.getResourceAsStream("diagnoses.txt")), StandardCharsets.UTF_8))) {
            file.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(declared::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return declared;
    }

    private void add(String line) {
        int sign = line.lastIndexOf(" = ");
        if (names.put(line.substring(0, sign), line.substring(sign + 3)) != null) {
            throw new IllegalStateException("diagnoses.txt has twice: " + line);
        }
    }

    /** The mistakes that are spoken of, as {@link Mistake#toString} tells them. */
    Set<String> mistakes() {
        return names.keySet();
    }

    /** The name that the diagnosis must give; empty where there is a reason why no name would be honest. */
    Optional<String> nameOf(Mistake mistake) {
        String name = Objects.requireNonNull(names.get(mistake.toString()), () -> "diagnoses.txt lacks " + mistake);
        return name.startsWith(NONE) ? Optional.empty() : Optional.of(name);
    }
}
