package fromscratch.grader.course;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * One bundle of texts in one language.
 *
 * <p>Spanish is the root bundle and English the other; the machine's own locale plays no part.
 */
public final class Texts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<String, Locale> LANGUAGES =
            Map.of("es", Locale.forLanguageTag("es"), "en", Locale.forLanguageTag("en"));

    private final ResourceBundle bundle;
    private final String language;

    private Texts(ResourceBundle bundle, String language) {
        this.bundle = bundle;
        this.language = language;
    }

    /** The languages that every bundle speaks. */
    public static List<String> languages() {
        return List.of("es", "en");
    }

    /**
     * Opens the bundle {@code name}, which lies beside {@code owner}.
     *
     * @throws IllegalArgumentException if {@code language} is not one of {@link #languages}
     */
    public static Texts of(Class<?> owner, String name, String language) {
        return of(owner.getPackageName() + "." + name, language);
    }

    /**
     * Opens the bundle with the full name {@code path}.
     *
     * @throws IllegalArgumentException if {@code language} is not one of {@link #languages}
     */
    static Texts of(String path, String language) {
        Locale locale = LANGUAGES.get(language);
        if (locale == null) {
            throw new IllegalArgumentException("no texts in language '" + language + "', only in " + languages());
        }
        return new Texts(ResourceBundle.getBundle(path, locale, Texts.class.getClassLoader(), NO_FALLBACK), language);
    }

    public String language() {
        return language;
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * Fills the pattern of {@code key} with {@code args}.
     *
     * @throws MissingResourceException if the bundle has no such key
     */
    public String get(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(args);
    }
}
