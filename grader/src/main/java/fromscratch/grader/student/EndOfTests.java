package fromscratch.grader.student;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The last step of {@code mvn test}, in Maven's own process: ends the build in red when an exercise is wrong, without a word.
 *
 * <p>Maven would say in ten lines, after the scoreboard, that there are test failures. Nothing that fails can keep it from
 * that, so its process is ended here. Where that would end more than one build, it is left to Maven.
 */
public final class EndOfTests {
    private static final int RED = 1;

    private EndOfTests() {}

    /**
     * Ends the build, or lets it go on.
     *
     * @param args the report that Surefire has written of the exercises, how Maven takes failures
     *     ({@code FAIL_FAST} and others), and whether it is to ignore those of tests
     * @throws WrongExercises where the build must end in red and Maven itself has to end it
     */
    public static void main(String... args) throws IOException, WrongExercises {
        Path report = Path.of(args[0]);
        boolean ignored = args[2].equals("true");
        if (ignored || !isRed(report)) {
            return;
        }
        if (args[1].equals("FAIL_FAST") && isMavenAlone()) {
            System.out.flush();
            System.exit(RED);
        }
        throw new WrongExercises();
    }

    /** Whether a test of the report has failed; where there is no report, Maven has said why. */
    private static boolean isRed(Path report) throws IOException {
        if (!Files.isRegularFile(report)) {
            return false;
        }
        try (InputStream file = Files.newInputStream(report)) {
            XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(file);
            xml.nextTag();
            return !"0".equals(xml.getAttributeValue(null, "failures"))
                    || !"0".equals(xml.getAttributeValue(null, "errors"));
        } catch (XMLStreamException e) {
            throw new IOException("not a report of Surefire's: " + report, e);
        }
    }

    /** Whether this process was started for this build: a daemon or an editor must live on. */
    private static boolean isMavenAlone() {
        return System.getProperty("sun.java.command", "")
                .matches("org\\.codehaus\\.(plexus\\.)?classworlds\\.\\S*Launcher .*");
    }

    /** Says to Maven that the build is red. */
    public static final class WrongExercises extends Exception {
        private static final long serialVersionUID = 1L;

        WrongExercises() {
            super("some exercises are wrong: see the scoreboard above");
        }
    }
}
