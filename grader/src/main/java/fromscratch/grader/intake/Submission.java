package fromscratch.grader.intake;

import fromscratch.grader.model.Finding;
import java.util.List;
import java.util.Optional;
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

    /** The text of a file; empty if the student has no such file. */
    public Optional<String> text(String file) {
        return Optional.ofNullable(sources.get(file));
    }

    /** The SHA-256 of all file names and texts, in hexadecimal. */
    public String sourcesSha256() {
        return Sha256.of(sources);
    }

    /** The seed of one student: a function of the class's seed and the student's id. */
    public static long seed(long classSeed, String student) {
        byte[] digest = new Sha256().add(Long.toString(classSeed)).add(student).bytes();
        long seed = 0;
        for (int i = 0; i < 6; i++) { // 48 bits: exact in every JSON reader
            seed = (seed << 8) | (digest[i] & 0xff);
        }
        return seed;
    }
}
