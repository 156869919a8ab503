package fromscratch.grader.mutants;

import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What PIT reports of {@link SolutionsUnderMutation}: each mutant of the solutions, and which tests it fails. */
public record Mutants(List<Mutant> all) {
    /** The tests bear the number of their exercise in the manifest, from 1. */
    private static final Pattern TEST = Pattern.compile("\\[test-template-invocation:#(\\d+)]");

    private static final List<String> EXERCISES =
            Manifest.read().exercises().stream().map(Exercise::id).toList();

    /**
     * One mutant.
     *
     * @param description where it is and what was changed
     * @param exercise the exercise it is in
     * @param endless whether it never came back, which the time limit of a check notices
     * @param killers the exercises whose checks fail it
     */
    public record Mutant(String description, String exercise, boolean endless, List<String> killers) {
        /** Whether the checks of its own exercise notice it. */
        public boolean isKilled() {
            return endless || killers.contains(exercise);
        }
    }

    public Mutants {
        all = List.copyOf(all);
    }

    /** Reads PIT's {@code mutations.xml}, which must hold the full matrix of mutants and tests. */
    public static Mutants read(Path report) throws IOException {
        try {
            NodeList mutations = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getElementsByTagName("mutation");
            return new Mutants(IntStream.range(0, mutations.getLength())
                    .mapToObj(i -> mutant((Element) mutations.item(i)))
                    .toList());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(report + " cannot be read", e);
        }
    }

    private static Mutant mutant(Element mutation) {
        String type = text(mutation, "mutatedClass");
        String description = type + "." + text(mutation, "mutatedMethod") + ", line " + text(mutation, "lineNumber")
                + ": " + text(mutation, "description") + " (" + mutation.getAttribute("status") + ")";
        String exercise = type.replaceFirst("^fromscratch\\.", "").replaceFirst("\\$.*", "");
        List<String> killers = TEST.matcher(text(mutation, "killingTests"))
                .results()
                .map(Mutants::exercise)
                .toList();
        return new Mutant(description, exercise, mutation.getAttribute("status").equals("TIMED_OUT"), killers);
    }

    private static String exercise(MatchResult test) {
        return EXERCISES.get(Integer.parseInt(test.group(1)) - 1);
    }

    private static String text(Element mutation, String tag) {
        return mutation.getElementsByTagName(tag).item(0).getTextContent();
    }

    /** Those that the checks of their exercise do not notice. */
    public List<Mutant> survivors() {
        return all.stream().filter(mutant -> !mutant.isKilled()).toList();
    }
}
