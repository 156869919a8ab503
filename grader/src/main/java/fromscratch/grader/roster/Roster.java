package fromscratch.grader.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Everybody who must appear in the gradebook, in the order of their names.
 *
 * @param students one for each student
 */
public record Roster(List<Student> students) {
    /** What is safe as the name of a folder on every system, and does not hide it. */
    private static final Pattern ID =
            Pattern.compile("[^\\p{Cntrl}/\\\\:*?\"<>|.][^\\p{Cntrl}/\\\\:*?\"<>|]*(?<![. ])");

    private static final Pattern REPOSITORY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9._-]+");

    /** What stands for a student's account on GitHub in the pattern of a repository. */
    private static final String ACCOUNT = "{}";

    /**
     * One student.
     *
     * @param id the name of the student's folder
     * @param repository {@code owner/name} on GitHub, or empty where it is not known
     */
    public record Student(String id, Optional<String> repository) {}

    public Roster {
        students = students.stream().sorted(Comparator.comparing(Student::id)).toList();
    }

    /** The students' ids. */
    public List<String> ids() {
        return students.stream().map(Student::id).toList();
    }

    /**
     * Reads a roster: a CSV file with a header, or the folder that holds one folder for each student.
     *
     * <p>A file's column {@code student}, {@code username} (Classroom 50) or {@code identifier} (GitHub Classroom) holds
     * the ids, {@code repository} the repositories, {@code github_username} the accounts where they are not the ids.
     *
     * @param pattern {@code owner/name} with <code>{}</code> for the account, where there is no column
     *     {@code repository}; may be empty
     * @throws BadRoster if it is not there, names nobody or somebody twice, or holds what cannot be understood
     */
    public static Roster read(Path file, String pattern) throws IOException, BadRoster {
        Roster roster = Files.isDirectory(file) ? ofFolder(file) : ofTable(file, pattern);
        if (roster.students().isEmpty()) {
            throw new BadRoster("roster.nobody", file.toString());
        }
        return roster;
    }

    private static Roster ofFolder(Path folder) throws IOException, BadRoster {
        SubmissionFolders roll = SubmissionFolders.read(folder);
        if (!roll.twins().isEmpty()) {
            List<String> twins = roll.twins().get(0);
            throw new BadRoster("roll.twins", twins.get(0), twins.get(1));
        }
        return new Roster(roll.students().stream()
                .map(student -> new Student(String.valueOf(student.getFileName()), Optional.empty()))
                .toList());
    }

    private static Roster ofTable(Path file, String pattern) throws IOException, BadRoster {
        List<Student> students = new ArrayList<>();
        Map<String, Table.Row> seen = new HashMap<>();
        for (Table.Row row : Table.read(file)) {
            Student student = student(file, row, pattern);
            Table.Row twin = seen.put(folded(student.id()), row);
            if (twin != null) {
                throw new BadRoster("roster.twice", file.toString(), twin.line(), row.line(), student.id());
            }
            students.add(student);
        }
        return new Roster(students);
    }

    private static Student student(Path file, Table.Row row, String pattern) throws BadRoster {
        String id = row.id();
        if (!ID.matcher(id).matches()) {
            throw new BadRoster("roster.id", file.toString(), row.line(), id);
        }
        String account = row.cell("github_username").orElse(id);
        String repository = row.cell("repository").orElse(account.isEmpty() ? "" : pattern.replace(ACCOUNT, account));
        if (!repository.isEmpty() && !REPOSITORY.matcher(repository).matches()) {
            throw new BadRoster("roster.repository", file.toString(), row.line(), repository);
        }
        return new Student(id, Optional.of(repository).filter(known -> !known.isEmpty()));
    }

    /** What two names share whose folders some system could take for one. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
