package fromscratch.grader.course;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.model.CheckId;
import fromscratch.grader.model.Finding;
import fromscratch.grader.model.Findings;
import fromscratch.grader.model.Location;
import fromscratch.grader.model.MethodId;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every finding has its text, and every text is filled by its finding: as many values as there are places. */
class FindingsTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    /** What the compiler says is made by {@code CompilerMessage} from a list of its own, which has a test of its own. */
    private static final String OF_THE_COMPILER = "not-compiled";

    static List<Finding> findings() throws ReflectiveOperationException {
        List<Finding> findings = new ArrayList<>();
        for (Method factory : Findings.class.getMethods()) {
            if (Modifier.isStatic(factory.getModifiers()) && factory.getReturnType() == Finding.class) {
                for (int sample = 0; sample < 3; sample++) {
                    Object[] values = new Object[factory.getParameterCount()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = sample(factory.getParameterTypes()[i], sample);
                    }
                    findings.add((Finding) factory.invoke(null, values));
                }
            }
        }
        return findings.stream().distinct().toList();
    }

    private static Object sample(Class<?> type, int sample) {
        if (type.isEnum()) {
            Object[] values = type.getEnumConstants();
            return values[sample % values.length];
        }
        if (type == int.class) {
            return sample;
        }
        if (type == long.class) {
            return 2048L + sample;
        }
        if (type == Duration.class) {
            return Duration.ofSeconds(10);
        }
        if (type == Location.class) {
            return new Location("Linear.java", 3);
        }
        if (type == MethodId.class) {
            return new MethodId("Linear", "forward");
        }
        if (type == CheckId.class) {
            return new CheckId("Linear", "forwardShapes");
        }
        return type == List.class ? List.of("one", "two") : "word";
    }

    private static Properties texts(String suffix) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = CourseTexts.class.getResourceAsStream("findings" + suffix + ".properties");
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("findings")
    void a_finding_fills_every_place_of_its_text_and_nothing_is_left_over(Finding finding) throws IOException {
        for (String suffix : List.of("", "_en")) {
            String text = texts(suffix).getProperty(finding.key());
            assertThat(text).as(finding.key() + suffix).isNotBlank();
            TreeSet<Integer> places = new TreeSet<>();
            PLACE.matcher(text).results().forEach(place -> places.add(Integer.valueOf(place.group(1))));
            assertThat(places)
                    .as(finding.key() + suffix)
                    .containsExactlyElementsOf(
                            IntStream.range(0, finding.args().size()).boxed().toList());
        }
    }

    @Test
    void every_text_has_a_finding() throws Exception {
        Stream<String> made = findings().stream().map(Finding::key).distinct();
        assertThat(texts("").stringPropertyNames().stream().filter(key -> !key.startsWith(OF_THE_COMPILER)))
                .containsExactlyInAnyOrderElementsOf(made.toList());
    }

    @Test
    void all_kinds_were_tried() {
        int most = Arrays.stream(Findings.class.getClasses())
                .mapToInt(kinds -> kinds.getEnumConstants().length)
                .max()
                .orElseThrow();
        assertThat(most).isLessThanOrEqualTo(3);
    }
}
