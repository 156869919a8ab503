package fromscratch.grader.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** Something that compiled code makes use of. */
sealed interface Use {
    /**
     * Names what of this is not allowed, as a source writes it; empty if all of it is.
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

    /** A class extends or implements another. */
    record Inheriting(JavaName parent) implements Use {
        @Override
        public Optional<String> forbidden(AllowList list, Program program) {
            if (program.has(parent) || list.allows(parent, List.of(AllowList.INHERITING))) {
                return Optional.empty();
            }
            return Optional.of((Library.isInterface(parent) ? "implements " : "extends ") + parent.name());
        }
    }

    /**
     * Code calls a method, reads or writes a field, or refers to one of them.
     *
     * @param owner the class through which the code names it; it may inherit it
     * @param member its name; {@code new} for a constructor
     * @param withFalse whether its last argument stands there as {@code false}
     */
    record Access(JavaName owner, String member, String descriptor, boolean withFalse) implements Use {
        @Override
        public Optional<String> forbidden(AllowList list, Program program) {
            if (program.has(owner)) {
                return program.inheritsForbidden(list, member, parameters()) ? Optional.of(name()) : Optional.empty();
            }
            if (!list.allows(owner, spellings())) {
                return Optional.of(list.tellsOverloads(owner, member) ? name() + spelledParameters() : name());
            }
            // Overloads share a name: new Scanner(String) is harmless, new Scanner(File) is not.
            return types().allMatch(list::allows) ? Optional.empty() : Optional.of(name() + spelledParameters());
        }

        private String name() {
            return member.equals("new") ? "new " + owner.name() : owner.name() + "." + member;
        }

        /** The descriptor without the type of the result, which a method that overrides another may narrow. */
        String parameters() {
            return descriptor.substring(0, descriptor.indexOf(')') + 1);
        }

        /** What an entry of the list may call it. */
        private List<String> spellings() {
            if (!isMethod()) {
                return List.of(member);
            }
            String full = member + spelledParameters();
            return withFalse
                    ? List.of(member, full, full.substring(0, full.lastIndexOf("boolean")) + "false)")
                    : List.of(member, full);
        }

        private String spelledParameters() {
            return !isMethod()
                    ? ""
                    : Arrays.stream(Type.getArgumentTypes(descriptor))
                            .map(Type::getClassName)
                            .map(name -> name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1))
                            .collect(Collectors.joining(",", "(", ")"));
        }

        private boolean isMethod() {
            return descriptor.startsWith("(");
        }

        private Stream<JavaName> types() {
            Type type = Type.getType(descriptor);
            Stream<Type> parts = isMethod()
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
