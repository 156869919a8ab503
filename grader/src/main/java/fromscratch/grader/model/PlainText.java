package fromscratch.grader.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file that somebody has written with a program nobody knows.
 *
 * @param text without a byte order mark
 * @param isUtf8 whether the bytes were UTF-8; what is not valid there is read as Latin-1
 */
public record PlainText(String text, boolean isUtf8) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Reads the bytes of a file. */
    public static PlainText of(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new PlainText(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, true);
        } catch (CharacterCodingException e) {
            return new PlainText(new String(bytes, StandardCharsets.ISO_8859_1), false);
        }
    }
}
