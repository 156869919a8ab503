package fromscratch.grader.judge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** A hash of texts in their order; each goes in with its length, so that no two lists of texts look the same. */
public final class Sha256 {
    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The hash of files: of all their names and texts, in hexadecimal. */
    static String of(SortedMap<String, String> files) {
        Sha256 sha256 = new Sha256();
        files.forEach((name, text) -> sha256.add(name).add(text));
        return sha256.hex();
    }

    public Sha256 add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + "\n").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    /** The hash of what was added, in hexadecimal. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    byte[] bytes() {
        return digest.digest();
    }
}
