package fromscratch.grader.policy;

import fromscratch.grader.policy.ClassFile.Sighting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;

/**
 * Reads a class file: what its code makes use of, by instruction, constant, handler or declaration.
 *
 * <p>Generic signatures, annotations and debugging tables are passed over, because no code can be reached through them.
 * The descriptors of the class's own fields and methods count as mentions only: to do anything with a value, its code
 * has to name a member of it.
 */
final class ClassFileReader extends ClassVisitor {
    private static final int API = Opcodes.ASM9;

    /** What the compiler itself puts behind lambdas, string concatenation, records, switches and enum constants. */
    private static final Set<String> OF_THE_COMPILER = Set.of(
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory",
            "java/lang/invoke/ConstantBootstraps",
            "java/lang/runtime/ObjectMethods",
            "java/lang/runtime/SwitchBootstraps");

    private JavaName name = new JavaName("");
    private String file = "";
    private final List<JavaName> parents = new ArrayList<>();
    private boolean isEnum;
    private final List<ClassFile.Code> codes = new ArrayList<>();
    private final Set<Sighting> declared = new LinkedHashSet<>();
    private final Set<JavaName> mentions = new LinkedHashSet<>();

    private ClassFileReader() {
        super(API);
    }

    static ClassFile read(byte[] bytes) {
        ClassFileReader reader = new ClassFileReader();
        new ClassReader(bytes).accept(reader, 0);
        return new ClassFile(
                reader.name,
                reader.file,
                reader.isEnum,
                reader.parents,
                List.copyOf(reader.declared),
                reader.mentions,
                reader.codes);
    }

    @Override
    public void visit(
            int version,
            int access,
            String internalName,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        name = new JavaName(internalName);
        isEnum = (access & Opcodes.ACC_ENUM) != 0;
        file = name.outermost().simple() + ".java";
        if (superName != null) {
            parents.add(new JavaName(superName));
        }
        if (interfaces != null) {
            for (String each : interfaces) {
                parents.add(new JavaName(each));
            }
        }
        for (JavaName parent : parents) {
            declare(new Use.Naming(parent), name.simple());
            declare(new Use.Inheriting(parent), name.simple());
        }
        mentions.addAll(parents);
    }

    @Override
    public void visitSource(@Nullable String source, @Nullable String debug) {
        file = source == null ? file : source;
    }

    @Override
    public void visitNestHost(String host) {
        mentions.add(new JavaName(host));
    }

    @Override
    public void visitOuterClass(String outer, @Nullable String method, @Nullable String descriptor) {
        mentions.add(new JavaName(outer));
    }

    @Override
    public void visitInnerClass(String inner, @Nullable String outer, @Nullable String simple, int access) {
        if (outer != null && inner.equals(name.internal())) {
            mentions.add(new JavaName(outer));
        }
    }

    @Override
    public void visitPermittedSubclass(String subclass) {
        mentions.add(new JavaName(subclass));
    }

    @Override
    public @Nullable RecordComponentVisitor visitRecordComponent(
            String component, String descriptor, @Nullable String signature) {
        mention(Type.getType(descriptor));
        return null;
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        mention(Type.getType(descriptor));
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        String member = nameInSource(method);
        if ((access & Opcodes.ACC_NATIVE) != 0) {
            declare(new Use.NativeCode(), member);
        }
        if (method.equals("finalize") && descriptor.equals("()V")) {
            declare(new Use.Access(new JavaName("java/lang/Object"), method, descriptor, false), member);
        }
        Code code = new Code(member, descriptor, (access & Opcodes.ACC_STATIC) != 0);
        mention(Type.getMethodType(descriptor), code.mentions);
        for (String exception : exceptions == null ? new String[0] : exceptions) {
            code.mentions.add(new JavaName(exception));
        }
        return code;
    }

    /** A constructor is called {@code new} here. */
    private static String nameInSource(String method) {
        return method.equals("<init>") ? "new" : method;
    }

    private void declare(Use use, String member) {
        declared.add(new Sighting(use, member, 0));
    }

    private void mention(Type type) {
        mention(type, mentions);
    }

    private static void mention(Type type, Set<JavaName> mentions) {
        if (type.getSort() == Type.METHOD) {
            mention(type.getReturnType(), mentions);
            for (Type argument : type.getArgumentTypes()) {
                mention(argument, mentions);
            }
            return;
        }
        JavaName named = JavaName.of(type);
        if (named != null) {
            mentions.add(named);
        }
    }

    /** Reads the code of one method. */
    private final class Code extends MethodVisitor {
        private final String method;
        private final String descriptor;
        private final boolean isStatic;
        private final Set<Sighting> sightings = new LinkedHashSet<>();
        private final Set<JavaName> mentions = new LinkedHashSet<>();
        private final Map<Label, List<JavaName>> caught = new HashMap<>();
        private final List<JavaName> caughtHere = new ArrayList<>();
        private int line;

        /** Whether the instruction just before this one, and no jump to here, has put {@code false} on the stack. */
        private boolean afterFalse;

        Code(String method, String descriptor, boolean isStatic) {
            super(API);
            this.method = method;
            this.descriptor = descriptor;
            this.isStatic = isStatic;
        }

        @Override
        public void visitEnd() {
            codes.add(new ClassFile.Code(method + descriptor, isStatic, List.copyOf(sightings), mentions));
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
        }

        /** Where a handler begins: its line follows, if it has one of its own, and then a frame. */
        @Override
        public void visitLabel(Label label) {
            caughtHere.addAll(caught.getOrDefault(label, List.of()));
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
            if (type != null) {
                caught.computeIfAbsent(handler, label -> new ArrayList<>()).add(new JavaName(type));
            }
        }

        @Override
        public void visitInsn(int opcode) {
            afterFalse = opcode == Opcodes.ICONST_0;
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            afterFalse = false;
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            afterFalse = false;
        }

        @Override
        public void visitIincInsn(int variable, int increment) {
            afterFalse = false;
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            afterFalse = false;
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
            afterFalse = false;
        }

        @Override
        public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
            afterFalse = false;
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            afterFalse = false;
            name(Type.getObjectType(type));
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            afterFalse = false;
            name(Type.getType(descriptor));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
            afterFalse = false;
            access(owner, field, descriptor, false);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String called, String descriptor, boolean isInterface) {
            boolean withFalse = afterFalse && descriptor.contains("Z)");
            afterFalse = false;
            access(owner, nameInSource(called), descriptor, withFalse);
        }

        @Override
        public void visitInvokeDynamicInsn(String called, String descriptor, Handle bootstrap, Object... arguments) {
            afterFalse = false;
            dynamic(descriptor, bootstrap, arguments);
        }

        @Override
        public void visitLdcInsn(Object value) {
            afterFalse = false;
            constant(value);
        }

        /** Wherever a jump ends there is a frame: the virtual machine insists on it. */
        @Override
        public void visitFrame(
                int type, int locals, Object @Nullable [] local, int stacked, Object @Nullable [] stack) {
            afterFalse = false;
            mention(locals, local);
            mention(stacked, stack);
            caughtHere.forEach(this::name);
            caughtHere.clear();
        }

        private void mention(int count, Object @Nullable [] types) {
            for (int i = 0; types != null && i < count; i++) {
                if (types[i] instanceof String type) {
                    ClassFileReader.mention(Type.getObjectType(type), mentions);
                }
            }
        }

        private void dynamic(String descriptor, Handle bootstrap, Object... arguments) {
            if (!OF_THE_COMPILER.contains(bootstrap.getOwner())) {
                constant(bootstrap);
            }
            constant(Type.getType(descriptor));
            for (Object argument : arguments) {
                constant(argument);
            }
        }

        private void constant(Object value) {
            if (value instanceof Type type && type.getSort() == Type.METHOD) {
                name(type.getReturnType());
                for (Type argument : type.getArgumentTypes()) {
                    name(argument);
                }
            } else if (value instanceof Type type) {
                name(type);
            } else if (value instanceof Handle handle) {
                access(handle.getOwner(), nameInSource(handle.getName()), handle.getDesc(), false);
            } else if (value instanceof ConstantDynamic constant) {
                Object[] arguments = new Object[constant.getBootstrapMethodArgumentCount()];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = constant.getBootstrapMethodArgument(i);
                }
                dynamic(constant.getDescriptor(), constant.getBootstrapMethod(), arguments);
            }
        }

        private void access(String owner, String member, String descriptor, boolean withFalse) {
            ClassFileReader.mention(Type.getType(descriptor), mentions);
            if (owner.startsWith("[")) {
                name(Type.getObjectType(owner)); // nothing but clone() can be asked of an array
            } else {
                JavaName type = new JavaName(owner);
                mentions.add(type);
                sight(new Use.Access(type, member, descriptor, withFalse));
            }
        }

        private void name(Type type) {
            JavaName named = JavaName.of(type);
            if (named != null) {
                name(named);
            }
        }

        private void name(JavaName type) {
            mentions.add(type);
            sight(new Use.Naming(type));
        }

        private void sight(Use use) {
            sightings.add(new Sighting(use, method, line));
        }
    }
}
