package fromscratch.grader.policy;

import static org.assertj.core.api.Assertions.assertThat;

import fromscratch.grader.course.Manifest;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the entries of {@code borrow.txt} are read, and that each of them means something. */
class AllowListTest {
    private static boolean names(List<String> entries, String type) {
        return new AllowList(entries).allows(new JavaName(type));
    }

    private static boolean uses(List<String> entries, String owner, String... spellings) {
        return new AllowList(entries).allows(new JavaName(owner), List.of(spellings));
    }

    @Test
    void what_no_entry_speaks_of_is_forbidden() {
        assertThat(names(List.of(), "java/lang/String")).isFalse();
        assertThat(uses(List.of("java.lang.Math"), "java/lang/String", "length"))
                .isFalse();
    }

    @Test
    void a_package_holds_its_classes_but_not_the_packages_below() {
        List<String> list = List.of("java.util.*");
        assertThat(names(list, "java/util/Map$Entry")).isTrue();
        assertThat(uses(list, "java/util/List", "of")).isTrue();
        assertThat(names(list, "java/util/zip/ZipFile")).isFalse();
        assertThat(names(list, "java/utility/X")).isFalse();
    }

    @Test
    void a_class_holds_its_members_and_nested_classes_but_not_its_namesakes() {
        List<String> list = List.of("java.util.Map");
        assertThat(names(list, "java/util/Map$Entry")).isTrue();
        assertThat(uses(list, "java/util/Map", "of")).isTrue();
        assertThat(names(list, "java/util/MapX")).isFalse();
    }

    @Test
    void a_member_makes_its_class_nameable_but_allows_no_other_member() {
        List<String> list = List.of("java.lang.System.out");
        assertThat(names(list, "java/lang/System")).isTrue();
        assertThat(uses(list, "java/lang/System", "out")).isTrue();
        assertThat(uses(list, "java/lang/System", "outer")).isFalse();
        assertThat(uses(list, "java/lang/System", "exit")).isFalse();
    }

    @Test
    void the_last_entry_that_speaks_decides() {
        List<String> list = List.of("java.lang.*", "!java.lang.System", "java.lang.System.out");
        assertThat(uses(list, "java/lang/System", "out")).isTrue();
        assertThat(uses(list, "java/lang/System", "exit")).isFalse();
        assertThat(uses(list, "java/lang/Math", "exp")).isTrue();
        assertThat(uses(List.of("java.lang.System.exit", "!java.lang.System"), "java/lang/System", "exit"))
                .isFalse();
    }

    @Test
    void a_member_is_meant_wherever_it_is_inherited() {
        List<String> list = List.of("java.util.*", "!java.util.Collection.parallelStream");
        assertThat(uses(list, "java/util/ArrayList", "parallelStream")).isFalse();
        assertThat(uses(list, "java/util/ArrayList", "stream")).isTrue();
        assertThat(uses(list, "java/util/Scanner", "parallelStream")).isTrue();
    }

    @Test
    void one_of_several_methods_of_a_name_is_told_by_its_parameters() {
        List<String> list =
                List.of("java.io.PrintWriter", "!java.io.PrintWriter.new", "java.io.PrintWriter.new(Writer)");
        assertThat(uses(list, "java/io/PrintWriter", "new", "new(Writer)")).isTrue();
        assertThat(uses(list, "java/io/PrintWriter", "new", "new(String)")).isFalse();
        assertThat(uses(list, "java/io/PrintWriter", "println", "println(String)"))
                .isTrue();
    }

    static Stream<String> entries() {
        return Manifest.read().exercises().stream()
                .flatMap(exercise -> exercise.borrow().stream())
                .distinct();
    }

    @Test
    void there_are_entries() {
        assertThat(entries()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void every_entry_speaks_of_something_that_exists(String entry) {
        String name = entry.replace("!", "").replaceAll("\\(.*", "");
        if (name.endsWith(".*")) {
            String packageName = name.substring(0, name.length() - 2);
            assertThat(packageName.equals("fromscratch.given")
                            || ModuleLayer.boot().modules().stream().anyMatch(module -> module.isExported(packageName)))
                    .isTrue();
            return;
        }
        int end = name.lastIndexOf('.');
        boolean isClass = find(name) != null;
        Class<?> owner = find(name.substring(0, end));
        assertThat(isClass || (owner != null && members(owner).anyMatch(name.substring(end + 1)::equals)))
                .isTrue();
        if (owner != null && entry.endsWith(")")) {
            assertThat(overloads(owner))
                    .contains(entry.replace("false)", "boolean)").substring(entry.lastIndexOf('.') + 1));
        }
    }

    private static Stream<String> members(Class<?> type) {
        return Stream.of(
                        Arrays.stream(type.getDeclaredMethods()).map(method -> method.getName()),
                        Arrays.stream(type.getFields()).map(field -> field.getName()),
                        Stream.of("new", "extends"))
                .flatMap(names -> names);
    }

    private static List<String> overloads(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getConstructors()))
                .map(each -> (each instanceof Constructor<?> ? "new" : each.getName())
                        + Arrays.stream(each.getParameterTypes())
                                .map(Class::getSimpleName)
                                .collect(Collectors.joining(",", "(", ")")))
                .toList();
    }

    private static Class<?> find(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
