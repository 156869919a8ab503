package fromscratch.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.model.ExerciseResult;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JUnitXmlTest {
    @Test
    void a_failed_check_is_a_failure() throws Exception {
        Element suite = suite("Linear");
        assertThat(suite.getAttribute("name")).isEqualTo("fromscratch.Linear");
        assertThat(counts(suite)).isEqualTo(checks("Linear") + " tests, 0 errors, 0 skipped, 2 failures");
        Element failure = first(suite, "failure");
        assertThat(failure.getAttribute("type")).isEqualTo("failed");
        assertThat(failure.getAttribute("message")).isEqualTo("The worked example: dX, dW and db");
        assertThat(failure.getTextContent()).contains("found:", "Linear.java:41", "X = 1×3 [[0, 0, 1]]");
        Element check = (Element) failure.getParentNode();
        assertThat(check.getAttribute("name")).isEqualTo("backwardWorkedExample");
        assertThat(check.getAttribute("classname")).isEqualTo("fromscratch.Linear");
    }

    @Test
    void crashed_timed_out_and_forbidden_are_errors() throws Exception {
        assertThat(counts(suite("Softmax")))
                .isEqualTo("%1$d tests, %1$d errors, 0 skipped, 0 failures".formatted(checks("Softmax")));
        assertThat(first(suite("CrossEntropy"), "error").getAttribute("type")).isEqualTo("timed-out");
        assertThat(first(suite("MeanSquaredError"), "error").getAttribute("type"))
                .isEqualTo("forbidden");
    }

    @Test
    void blocked_and_not_started_are_skipped() throws Exception {
        assertThat(counts(suite("LinearCollapse")))
                .isEqualTo("%1$d tests, 0 errors, %1$d skipped, 0 failures".formatted(checks("LinearCollapse")));
        assertThat(first(suite("Training"), "skipped").getAttribute("message"))
                .isEqualTo("To do: Training.train is still to be written here.");
    }

    @Test
    void what_xml_forbids_is_not_in_it() throws Exception {
        assertThat(first(suite("Softmax"), "error").getTextContent())
                .contains("<script>alert(1)</script> & \"x\" 'y' | `a`", "\uFFFDbidi\uFFFD");
    }

    private static long checks(String exercise) {
        return Samples.COURSE.exercise(exercise).orElseThrow().checks().count();
    }

    private static Element suite(String exercise) throws Exception {
        ExerciseResult result = Samples.mixed("student-07").exercises().stream()
                .filter(e -> e.id().equals(exercise))
                .findFirst()
                .orElseThrow();
        String xml = JUnitXml.of(Samples.COURSE, new CourseTexts("en"), result, false);
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
        return document.getDocumentElement();
    }

    private static String counts(Element suite) {
        return suite.getAttribute("tests") + " tests, " + suite.getAttribute("errors") + " errors, "
                + suite.getAttribute("skipped") + " skipped, " + suite.getAttribute("failures") + " failures";
    }

    private static Element first(Element suite, String name) {
        return (Element) suite.getElementsByTagName(name).item(0);
    }
}
