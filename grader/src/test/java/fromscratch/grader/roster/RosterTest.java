package fromscratch.grader.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fromscratch.grader.roster.Roster.Student;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {
    @TempDir
    private Path folder;

    private Roster read(String text) throws Exception {
        return read(text, "");
    }

    private Roster read(String text, String pattern) throws Exception {
        return Roster.read(Files.writeString(folder.resolve("roster.csv"), text), pattern);
    }

    private void refuses(String text, String key, Object... args) {
        BadRoster refusal = catchThrowableOfType(BadRoster.class, () -> read(text));
        assertThat(refusal).isNotNull();
        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusal.args()).startsWith(folder.resolve("roster.csv").toString());
        assertThat(refusal.args()).endsWith(args);
    }

    private static Student student(String id, String repository) {
        return new Student(id, Optional.of(repository));
    }

    private static Student student(String id) {
        return new Student(id, Optional.empty());
    }

    @Test
    void our_own_roster_names_students_and_repositories_and_is_put_in_order() throws Exception {
        assertThat(read("student,repository\nzoe,z/net\nana,ana-gil/red_1.0\n").students())
                .containsExactly(student("ana", "ana-gil/red_1.0"), student("zoe", "z/net"));
    }

    @Test
    void a_byte_order_mark_windows_line_ends_quotes_blanks_and_empty_lines_do_no_harm() throws Exception {
        assertThat(read("\uFEFF\"Student\",Repository\r\n\r\n\"Gil, Ana\" , a/b \r\n,\r\nzoe,\"z/net\"")
                        .students())
                .containsExactly(student("Gil, Ana", "a/b"), student("zoe", "z/net"));
    }

    @Test
    void what_a_spanish_spreadsheet_writes_is_read_too() throws Exception {
        Path file = folder.resolve("roster.csv");
        Files.write(file, "student;repository\r\nMuñoz;m/net\r\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Roster.read(file, "").students()).containsExactly(student("Muñoz", "m/net"));
    }

    @Test
    void the_students_of_classroom_50_have_their_repositories_by_a_pattern() throws Exception {
        String csv = "username,first_name,last_name,email,section,github_id\nana,Ana,Gil,a@x.org,1,7\n";
        assertThat(read(csv).students()).containsExactly(student("ana"));
        assertThat(read(csv, "our-org/c1-net-{}").students()).containsExactly(student("ana", "our-org/c1-net-ana"));
    }

    @Test
    void the_students_of_github_classroom_have_accounts_beside_their_ids() throws Exception {
        String csv =
                "identifier,github_username,github_id,name\n\"s1@x.org\",\"ana\",\"7\",\"Ana\"\n\"s2@x.org\",\"\",\"\",\"\"\n";
        assertThat(read(csv, "org/net-{}").students())
                .containsExactly(student("s1@x.org", "org/net-ana"), student("s2@x.org"));
    }

    @Test
    void a_folder_is_the_roster_of_its_subfolders() throws Exception {
        Files.createDirectories(folder.resolve("class").resolve("b"));
        Files.createDirectories(folder.resolve("class").resolve("a"));
        Files.writeString(folder.resolve("class").resolve("notes.txt"), "");
        assertThat(Roster.read(folder.resolve("class"), "").students()).containsExactly(student("a"), student("b"));
    }

    @Test
    void a_folder_with_two_of_one_name_is_refused() throws Exception {
        Files.createDirectories(folder.resolve("b"));
        assumeTrue(!Files.exists(folder.resolve("B")), "this file system does not tell them apart");
        Files.createDirectories(folder.resolve("B"));
        BadRoster refusal = catchThrowableOfType(BadRoster.class, () -> Roster.read(folder, ""));
        assertThat(refusal.key()).isEqualTo("roll.twins");
    }

    @Test
    void what_is_wrong_is_named_with_its_line() {
        refuses("student,repository\nana,a/b\n\nana,c/d\n", "roster.twice", "2", "4", "ana");
        refuses("student\nana\nAna\n", "roster.twice", "2", "3", "Ana");
        refuses("student,repository\nana,not a repository\n", "roster.repository", "2", "not a repository");
        refuses("student,repository\n,a/b\n", "roster.id", "2", "");
        refuses("name,mail\nana,a@x.org\n", "roster.header", "name, mail");
        refuses("student\nana\n\"zoe\n", "roster.no-csv", "4");
        refuses("student\n", "roster.nobody");
        refuses("", "roster.nobody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".hidden", "a/b", "a\\b", "a\tb", "c:d", "ends.", "what?"})
    void an_id_must_do_as_the_name_of_a_folder(String id) {
        refuses("student\n" + id + "\n", "roster.id", "2", id);
    }

    @Test
    void a_roster_that_is_not_there_is_refused() {
        BadRoster refusal = catchThrowableOfType(BadRoster.class, () -> Roster.read(folder.resolve("gone.csv"), ""));
        assertThat(refusal.key()).isEqualTo("roster.not-there");
    }
}
