package fromscratch.grader.coursecheck;

import fromscratch.grader.course.Exercise;
import fromscratch.grader.course.ExercisePackage;
import fromscratch.grader.course.Problem;
import fromscratch.grader.course.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All that is told to students has its words in every language, in the right file, and no others stand there. */
final class WordsOfTheCourse implements Rule {
    private static final String FOLDER = "fromscratch/grader/course/";

    @Override
    public Stream<Problem> problems(Subject course) {
        List<Home> homes = homes(course);
        Bundle findings = new Bundle(FOLDER, "findings", "", course.files());
        return Stream.of(
                        findings.problems(),
                        findings.untranslated(),
                        homes.stream().flatMap(home -> home.bundle().problems()),
                        Texts.languages().stream().flatMap(language -> missing(homes, language)),
                        Texts.languages().stream().flatMap(language -> unused(homes, language)))
                .flatMap(each -> each);
    }

    private static List<Home> homes(Subject course) {
        NeededWords needed = new NeededWords(course);
        List<Home> homes = new ArrayList<>();
        homes.add(
                new Home(Optional.empty(), new Bundle(FOLDER, "diagnoses", "", course.files()), needed.ofTheCourse()));
        for (Exercise exercise : course.exercises()) {
            String folder = new ExercisePackage(exercise.id()).file("");
            homes.add(new Home(
                    Optional.of(exercise),
                    new Bundle(folder, "texts", exercise.id(), course.files()),
                    needed.of(exercise)));
        }
        return homes;
    }

    private static Stream<Problem> missing(List<Home> homes, String language) {
        return homes.stream().flatMap(home -> home.missing(language).stream().map(key -> homes.stream()
                .filter(other -> other.unneeded(language).contains(key))
                .findFirst()
                .map(other -> other.bundle()
                        .problem(
                                language,
                                key,
                                "belongs into " + home.bundle().file(language) + ", because " + home.reason()))
                .orElseGet(() -> home.bundle().problem(language, key, "is missing"))));
    }

    private static Stream<Problem> unused(List<Home> homes, String language) {
        Set<String> missing = new TreeSet<>();
        homes.forEach(home -> missing.addAll(home.missing(language)));
        return homes.stream().flatMap(home -> home.unneeded(language).stream()
                .filter(key -> !missing.contains(key))
                .map(key -> home.bundle().problem(language, key, "is a text that nothing uses")));
    }
}
