package fromscratch.grader.format;

/**
 * Text that stays where it is put: nothing in it moves the cursor, turns the direction of writing, or is forbidden in
 * XML 1.0.
 *
 * <p>Names of folders, messages and whatever student code prints may hold anything. Control and format characters and
 * halves of surrogate pairs become {@code U+FFFD}, the sign for a character that cannot be shown; line ends become
 * {@code \n}.
 */
public final class Printable {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Printable() {}

    /** Cleans a text of several lines. */
    public static String text(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(c -> c == '\n' || c == '\t' || isHarmless(c) ? c : REPLACEMENT)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Cleans a text and puts it on one line. */
    public static String line(String text) {
        return text(text).replace('\n', ' ').replace('\t', ' ');
    }

    /** Cleans a text and keeps its first {@code length} characters, with a sign where more followed. */
    public static String beginning(String text, int length) {
        String clean = text(text);
        if (clean.length() <= length) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(length - 1)) ? length - 1 : length;
        return clean.substring(0, end) + " …";
    }

    private static boolean isHarmless(int c) {
        if ((c & 0xFFFE) == 0xFFFE) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
            default -> true;
        };
    }
}
