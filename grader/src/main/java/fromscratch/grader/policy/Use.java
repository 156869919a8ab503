package fromscratch.grader.policy;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** Something that compiled code makes use of. */
sealed interface Use {
    /**
     * Names what of this is not allowed; empty if all of it is.
     *
     * @param program the student's classes
     */
    Optional<String> forbidden(AllowList list, Program program);

    /** Code names a class: it makes an array of it, casts to it, catches it, inherits from it. */
    record Naming(JavaName type) implements Use {
        @Override
        public Optional<String> forbidden(AllowList list, Program program) {
            return list.allows(type) ? Optional.empty() : Optional.of(type.name());
        }
    }

    /**
     * Code calls a method, reads or writes a field, or refers to one of them.
     *
     * @param owner the class through which the code names it; it may inherit it
     * @param member its name; {@code new} for a constructor
     */
    record Access(JavaName owner, String member, String descriptor) implements Use {
        @Override
        public Optional<String> forbidden(AllowList list, Program program) {
            if (program.declares(owner, member, descriptor)) {
                return Optional.empty();
            }
            if (!list.allows(owner, member, () -> program.ancestors(owner))) {
                return Optional.of(member.equals("new") ? "new " + owner.name() : owner.name() + "." + member);
            }
            // Overloads share a name: new Scanner(String) is harmless, new Scanner(File) is not.
            return types().filter(type -> !list.allows(type))
                    .map(JavaName::name)
                    .findFirst();
        }

        private Stream<JavaName> types() {
            Type type = Type.getType(descriptor);
            Stream<Type> parts = type.getSort() == Type.METHOD
                    ? Stream.concat(Arrays.stream(type.getArgumentTypes()), Stream.of(type.getReturnType()))
                    : Stream.of(type);
            return parts.map(JavaName::of).filter(Objects::nonNull);
        }
    }

    /** A method is not written in Java at all. */
    record NativeCode() implements Use {
        @Override
        public Optional<String> forbidden(AllowList list, Program program) {
            return Optional.of("native");
        }
    }
}
