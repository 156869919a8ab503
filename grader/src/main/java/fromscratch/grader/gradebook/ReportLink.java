package fromscratch.grader.gradebook;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The way from the class's page to a student's report. */
final class ReportLink {
    private static final String UNRESERVED = "-._~";

    private ReportLink() {}

    /**
     * Links to {@code <student>/report.html}, with everything percent-encoded that could mean something in a link.
     *
     * @return empty for an id that names no folder beside the page
     */
    static Optional<String> to(String student) {
        if (student.isEmpty() || student.equals(".") || student.equals("..")) {
            return Optional.empty();
        }
        StringBuilder link = new StringBuilder();
        for (byte b : student.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                link.append(c);
            } else {
                link.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return Optional.of(link + "/report.html");
    }
}
