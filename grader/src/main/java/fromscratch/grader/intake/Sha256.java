package fromscratch.grader.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** A hash of texts and files in their order; each goes in with its length, so that no two lists of them look the same. */
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
    public static String of(SortedMap<String, String> files) {
        Sha256 sha256 = new Sha256();
        files.forEach((name, text) -> sha256.add(name).add(text));
        return sha256.hex();
    }

    public Sha256 add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        addLength(bytes.length);
        digest.update(bytes);
        return this;
    }

    /** Adds what a file holds, however large it is. */
    public Sha256 add(Path file) throws IOException {
        addLength(Files.size(file));
        Files.copy(file, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return this;
    }

    private void addLength(long length) {
        digest.update((length + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** The hash of what was added, in hexadecimal. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    byte[] bytes() {
        return digest.digest();
    }
}
