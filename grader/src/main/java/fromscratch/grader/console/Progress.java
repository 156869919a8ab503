package fromscratch.grader.console;

import fromscratch.grader.course.Texts;
import fromscratch.grader.format.Printable;
import fromscratch.grader.model.StudentSummary;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a class has been graded: a bar with the time left on a terminal, a line for each student elsewhere. */
public interface Progress extends AutoCloseable {
    /** Grading of a student begins. */
    void begun(String student);

    /** Grading of a student has ended. */
    void ended(StudentSummary summary);

    @Override
    void close();

    /** Shows the progress of {@code students} students in the way that fits. */
    static Progress on(Console console, Texts texts, int students) {
        return Console.isTerminal() ? new Bar(texts, students) : new Lines(console, texts, students);
    }

    /** One line for each student, in order. */
    final class Lines implements Progress {
        private final Console console;
        private final Texts texts;
        private final int students;
        private int done;

        Lines(Console console, Texts texts, int students) {
            this.console = console;
            this.texts = texts;
            this.students = students;
        }

        @Override
        public void begun(String student) {}

        @Override
        public void ended(StudentSummary summary) {
            done++;
            console.note(texts.get(
                    "progress.line",
                    Integer.toString(done),
                    Integer.toString(students),
                    Printable.line(summary.student()),
                    summary.score() == null ? "–" : summary.score().toString(),
                    Integer.toString(summary.maxScore())));
        }

        @Override
        public void close() {}
    }

    /** A bar that is drawn over again. */
    final class Bar implements Progress {
        private static final int WIDTH = 78;

        private final ProgressBar bar;

        Bar(Texts texts, int students) {
            bar = new ProgressBarBuilder()
                    .setTaskName(ConsoleText.fit(texts.get("progress.task")))
                    .setInitialMax(students)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                    .build();
        }

        @Override
        public void begun(String student) {
            bar.setExtraMessage(ConsoleText.fit(" " + Printable.line(student)));
        }

        @Override
        public void ended(StudentSummary summary) {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
