package fromscratch.grader.console;

import fromscratch.grader.format.Printable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Fits a text to the console it is printed on, and takes from it what a terminal or a runner of workflows would obey:
 * names of files and messages of students' code may hold anything.
 *
 * <p>On a UTF-8 console a text stays as it is. Anywhere else nobody knows for sure which code page the bytes meet on
 * their way through Maven, so the text is reduced to plain ASCII: accents are dropped, {@code ×} becomes {@code x}.
 */
public final class ConsoleText {
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("×", "x"),
            Map.entry("·", "*"),
            Map.entry("⊙", "*"),
            Map.entry("−", "-"),
            Map.entry("–", "-"),
            Map.entry("→", "->"),
            Map.entry("←", "<-"),
            Map.entry("±", "+-"),
            Map.entry("≈", "~"),
            Map.entry("≤", "<="),
            Map.entry("≥", ">="),
            Map.entry("≠", "!="),
            Map.entry("Σ", "sum"),
            Map.entry("η", "eta"),
            Map.entry("θ", "theta"),
            Map.entry("σ", "sigma"),
            Map.entry("∇", "grad "),
            Map.entry("∂", "d"),
            Map.entry("ŷ", "y^"),
            Map.entry("ᵀ", "^T"),
            Map.entry("²", "^2"),
            Map.entry("₁", "1"),
            Map.entry("₂", "2"),
            Map.entry("…", "..."),
            Map.entry("¿", ""),
            Map.entry("¡", ""),
            Map.entry("«", "\""),
            Map.entry("»", "\""),
            Map.entry("“", "\""),
            Map.entry("”", "\""));

    private static final Pattern COMMAND = Pattern.compile("(?m)(^\\s*:|##)(:|\\[)");

    private ConsoleText() {}

    /** Fits {@code text} to the console of this process. */
    public static String fit(String text) {
        String charset = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "US-ASCII"));
        String harmless = harmless(text);
        return isUtf8(charset) ? harmless : ascii(harmless);
    }

    /** Keeps GitHub from reading {@code ::error::} at the beginning of a line, or {@code ##[error]} anywhere, as a command. */
    private static String harmless(String text) {
        return COMMAND.matcher(Printable.text(text)).replaceAll("$1 $2");
    }

    private static boolean isUtf8(String charset) {
        return Charset.isSupported(charset) && Charset.forName(charset).equals(StandardCharsets.UTF_8);
    }

    /** Reduces {@code text} to plain ASCII. */
    static String ascii(String text) {
        String plain = text;
        for (Map.Entry<String, String> sign : PLAIN.entrySet()) {
            plain = plain.replace(sign.getKey(), sign.getValue());
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\x00-\\x7F]", "?");
    }
}
