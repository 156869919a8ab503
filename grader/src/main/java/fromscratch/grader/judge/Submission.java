package fromscratch.grader.judge;

import fromscratch.grader.model.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was taken of a student's folder: the exercise sources, and nothing else.
 *
 * @param student the student's id: the folder's name
 * @param sources the text of each {@code .java} file, by its name without folders
 * @param remarks what was left out, and why
 */
public record Submission(String student, SortedMap<String, String> sources, List<Finding> remarks) {
    public Submission {
        sources = new TreeMap<>(sources);
        remarks = List.copyOf(remarks);
    }

    /** The SHA-256 of all file names and texts, in hexadecimal. */
    public String sourcesSha256() {
        MessageDigest sha256 = sha256();
        for (Map.Entry<String, String> file : sources.entrySet()) {
            for (String text : List.of(file.getKey(), file.getValue())) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                sha256.update((bytes.length + "\n").getBytes(StandardCharsets.US_ASCII));
                sha256.update(bytes);
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** The seed of one student: a function of the class's seed and the student's id. */
    public static long seed(long classSeed, String student) {
        byte[] digest = sha256().digest((classSeed + "\n" + student).getBytes(StandardCharsets.UTF_8));
        long seed = 0;
        for (int i = 0; i < 6; i++) { // 48 bits: exact in every JSON reader
            seed = (seed << 8) | (digest[i] & 0xff);
        }
        return seed;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
