package fromscratch.grader.student;

import fromscratch.grader.console.ConsoleText;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.course.Texts;
import fromscratch.grader.model.CheckId;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** What is said when the student's code ends the process: that it did, and during which check. */
final class LastWords {
    private final Course course;
    private final Texts texts;
    // Surefire closes its standard output before shutdown hooks run; what goes to the descriptor still arrives.
    private final PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.err), true);
    private final Thread hook = new Thread(this::say);
    private volatile @Nullable CheckId running;

    /** Prepares them. */
    LastWords(Course course, Texts texts) {
        this.course = course;
        this.texts = texts;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void checking(CheckId check) {
        running = check;
    }

    /** The process will end as it should. */
    void takeBack() {
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    private void say() {
        CheckId check = running;
        console.println(ConsoleText.fit(
                check == null
                        ? texts.get("ended")
                        : texts.get(
                                "ended.during",
                                course.methodOf(check).id(),
                                new CourseTexts(texts.language()).statement(check))));
    }
}
