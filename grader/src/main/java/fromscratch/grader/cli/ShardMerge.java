package fromscratch.grader.cli;

import fromscratch.grader.console.CommandFailure;
import fromscratch.grader.console.ExitCode;
import fromscratch.grader.course.Texts;
import fromscratch.grader.gradebook.GradedClass;
import fromscratch.grader.model.StudentSummary;
import fromscratch.grader.pool.KitVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether the parts of a class make the whole: everybody on the roster once, nobody else, all graded alike. */
final class ShardMerge {
    private final Texts texts;
    private final Set<String> missing;
    private final Set<String> roster;
    private final Set<String> twice = new TreeSet<>();
    private final Set<String> unknown = new TreeSet<>();
    private final Set<String> damaged = new TreeSet<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<GradedClass> parts = new ArrayList<>();
    private final Map<String, Entry> entries = new HashMap<>();

    /** Where a student's report is, and what it comes to. */
    record Entry(GradedClass part, StudentSummary summary) {
        String student() {
            return summary.student();
        }
    }

    ShardMerge(Texts texts, List<String> roster) {
        this.texts = texts;
        this.roster = new LinkedHashSet<>(roster);
        this.missing = new LinkedHashSet<>(roster);
    }

    /** Takes a part in. */
    void add(Path folder) {
        Optional<GradedClass> read = GradedClass.read(folder);
        if (read.isEmpty()) {
            complaints.add(texts.get("merge.unfinished", folder.toString()));
            return;
        }
        GradedClass part = read.get();
        if (!part.run().conditions().kitVersion().equals(KitVersion.read())) {
            complaints.add(texts.get(
                    "merge.other-kit",
                    folder.toString(),
                    part.run().conditions().kitVersion(),
                    KitVersion.read()));
        } else if (!parts.isEmpty()) {
            GradedClass first = parts.get(0);
            List<String> differences = first.differences(part);
            if (!differences.isEmpty()) {
                complaints.add(texts.get(
                        "merge.differs", first.folder().toString(), folder.toString(), String.join(", ", differences)));
            }
        }
        parts.add(part);
        part.students().forEach(student -> take(student, part));
    }

    private void take(String student, GradedClass part) {
        if (!roster.contains(student)) {
            unknown.add(student);
        } else if (!missing.remove(student)) {
            twice.add(student);
        } else {
            part.summary(student)
                    .ifPresentOrElse(
                            summary -> entries.put(student, new Entry(part, summary)), () -> damaged.add(student));
        }
    }

    /**
     * Settles the merge.
     *
     * @return an entry for each student of the roster, in its order
     * @throws CommandFailure that names whoever and whatever is not as it must be
     */
    List<Entry> settle() {
        complain("merge.missing", missing);
        complain("merge.damaged", damaged);
        complain("merge.twice", twice);
        complain("merge.unknown", unknown);
        if (!complaints.isEmpty()) {
            throw new CommandFailure(ExitCode.BAD_INPUT, String.join("\n", complaints));
        }
        return roster.stream().map(entries::get).toList();
    }

    private void complain(String key, Set<String> students) {
        if (!students.isEmpty()) {
            complaints.add(texts.get(key, students.size(), String.join(", ", students)));
        }
    }
}
