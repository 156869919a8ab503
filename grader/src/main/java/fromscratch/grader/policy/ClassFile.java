package fromscratch.grader.policy;

import java.util.List;
import java.util.Set;

/**
 * What matters here of one compiled class.
 *
 * @param file the name of its source file
 * @param parents its superclass and interfaces
 * @param members the fields and methods that it declares, each with its descriptor: {@code forward(LMatrix;)LMatrix;}
 * @param sightings what its code makes use of
 * @param mentions all classes that must be there for this one to work, and perhaps more
 */
record ClassFile(
        JavaName name,
        String file,
        List<JavaName> parents,
        Set<String> members,
        List<Sighting> sightings,
        Set<JavaName> mentions) {

    /**
     * Where something is used.
     *
     * @param method the method whose code it is; of a lambda, the one that the compiler made of it
     * @param line the line, or 0 for what stands in a declaration, which has no line in a class file
     */
    record Sighting(Use use, String method, int line) {}

    ClassFile {
        parents = List.copyOf(parents);
        members = Set.copyOf(members);
        sightings = List.copyOf(sightings);
        mentions = Set.copyOf(mentions);
    }
}
