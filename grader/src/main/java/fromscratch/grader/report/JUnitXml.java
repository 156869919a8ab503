package fromscratch.grader.report;

import fromscratch.grader.advice.CheckMessage;
import fromscratch.grader.course.Course;
import fromscratch.grader.course.CourseTexts;
import fromscratch.grader.format.Printable;
import fromscratch.grader.model.CheckResult;
import fromscratch.grader.model.Diagnosis;
import fromscratch.grader.model.ExerciseResult;
import fromscratch.grader.model.Status;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * {@code TEST-fromscratch.<Exercise>.xml}, as Surefire writes it: one suite for an exercise, one case for a check.
 *
 * <p>Failed is a failure; crashed, timed out and forbidden are errors; blocked and not started are skipped. The times
 * are all 0, so that the same verdicts give the same bytes.
 */
final class JUnitXml {
    private static final int LONGEST_MESSAGE = 4000;

    private final CourseTexts courseTexts;
    private final CheckMessage message;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private JUnitXml(Course course, CourseTexts courseTexts, boolean hasSolutions) throws XMLStreamException {
        this.courseTexts = courseTexts;
        this.message = new CheckMessage(course, courseTexts, hasSolutions);
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    static String of(Course course, CourseTexts courseTexts, ExerciseResult exercise, boolean hasSolutions) {
        try {
            JUnitXml report = new JUnitXml(course, courseTexts, hasSolutions);
            report.suite(exercise);
            return report.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write the XML of " + exercise.id(), e);
        }
    }

    /** The name of the suite, which is that of the student's class. */
    static String suiteOf(ExerciseResult exercise) {
        return "fromscratch." + exercise.id();
    }

    private void suite(ExerciseResult exercise) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("version", "3.0.2");
        xml.writeAttribute("name", suiteOf(exercise));
        xml.writeAttribute("time", "0");
        xml.writeAttribute("tests", Integer.toString(exercise.checks().size()));
        xml.writeAttribute("errors", count(exercise, JUnitXml::isError));
        xml.writeAttribute("skipped", count(exercise, JUnitXml::isSkipped));
        xml.writeAttribute("failures", count(exercise, status -> status == Status.FAILED));
        for (CheckResult check : exercise.checks()) {
            testCase(exercise, check);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private void testCase(ExerciseResult exercise, CheckResult check) throws XMLStreamException {
        boolean silent = check.status() == Status.PASSED && check.substitutedScore() == 0;
        xml.writeCharacters("\n  ");
        if (silent) {
            xml.writeEmptyElement("testcase");
        } else {
            xml.writeStartElement("testcase");
        }
        xml.writeAttribute("name", check.id().name());
        xml.writeAttribute("classname", suiteOf(exercise));
        xml.writeAttribute("time", "0");
        if (!silent) {
            xml.writeCharacters("\n    ");
            verdict(check);
            xml.writeCharacters("\n  ");
            xml.writeEndElement();
        }
    }

    private void verdict(CheckResult check) throws XMLStreamException {
        String said = Printable.beginning(message.of(check).orElse(""), LONGEST_MESSAGE);
        if (check.status() == Status.PASSED) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(said);
            xml.writeEndElement();
            return;
        }
        if (isSkipped(check.status())) {
            xml.writeEmptyElement("skipped"); // its schema knows no type
            xml.writeAttribute("message", said);
            return;
        }
        xml.writeStartElement(isError(check.status()) ? "error" : "failure");
        xml.writeAttribute("message", courseTexts.statement(check.id()));
        xml.writeAttribute("type", check.status().id());
        xml.writeCharacters(said);
        Diagnosis diagnosis = check.diagnosis();
        if (diagnosis != null) {
            xml.writeCharacters("\n" + courseTexts.concept(diagnosis) + ": "
                    + Printable.beginning(courseTexts.seen(diagnosis), LONGEST_MESSAGE) + "\n"
                    + courseTexts.question(diagnosis));
        }
        if (check.location() != null) {
            xml.writeCharacters("\n" + Printable.line(check.location().toString()));
        }
        for (String input : check.counterexample()) {
            xml.writeCharacters("\n" + Printable.beginning(input, LONGEST_MESSAGE));
        }
        xml.writeEndElement();
    }

    private static boolean isError(Status status) {
        return List.of(Status.CRASHED, Status.TIMED_OUT, Status.FORBIDDEN).contains(status);
    }

    private static boolean isSkipped(Status status) {
        return status == Status.BLOCKED || status == Status.NOT_STARTED;
    }

    private static String count(ExerciseResult exercise, Predicate<Status> kind) {
        return Long.toString(
                exercise.checks().stream().map(CheckResult::status).filter(kind).count());
    }
}
