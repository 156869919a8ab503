package fromscratch.grader.policy;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What matters here of one compiled class.
 *
 * @param file the name of its source file
 * @param parents its superclass and interfaces
 * @param declared what its declarations make use of
 * @param mentions all classes that its declarations need, and perhaps more
 * @param codes the code of its methods
 */
record ClassFile(
        JavaName name,
        String file,
        boolean isEnum,
        List<JavaName> parents,
        List<Sighting> declared,
        Set<JavaName> mentions,
        List<Code> codes) {

    /**
     * Where something is used.
     *
     * @param method the method whose code it is; of a lambda, the one that the compiler made of it
     * @param line the line, or 0 for what stands in a declaration, which has no line in a class file
     */
    record Sighting(Use use, String method, int line) {}

    /**
     * The code of one method.
     *
     * @param method its name and descriptor: {@code forward(LMatrix;)LMatrix;}
     * @param mentions all classes that must be there for this code to work, and perhaps more
     */
    record Code(String method, boolean isStatic, List<Sighting> sightings, Set<JavaName> mentions) {
        Code {
            sightings = List.copyOf(sightings);
            mentions = Set.copyOf(mentions);
        }

        String name() {
            return method.substring(0, method.indexOf('('));
        }

        /** Whether the compiler has written it for the library to call, so that no source holds it. */
        boolean isOfTheCompiler() {
            return name().equals("$deserializeLambda$");
        }
    }

    ClassFile {
        parents = List.copyOf(parents);
        declared = List.copyOf(declared);
        mentions = Set.copyOf(mentions);
        codes = List.copyOf(codes);
    }

    /** The same class without the code that {@code isKept} does not keep. */
    ClassFile keeping(Predicate<Code> isKept) {
        return new ClassFile(
                name,
                file,
                isEnum,
                parents,
                declared,
                mentions,
                codes.stream().filter(isKept).toList());
    }

    Stream<Sighting> sightings() {
        return Stream.concat(declared.stream(), codes.stream().flatMap(code -> code.sightings().stream()));
    }

    Stream<JavaName> allMentions() {
        return Stream.concat(mentions.stream(), codes.stream().flatMap(code -> code.mentions().stream()));
    }
}
