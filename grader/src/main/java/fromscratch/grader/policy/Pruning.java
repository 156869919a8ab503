package fromscratch.grader.policy;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Takes methods out of a class file; all else stays as the compiler wrote it. */
final class Pruning extends ClassVisitor {
    private final Set<String> methods;

    private Pruning(ClassVisitor rest, Set<String> methods) {
        super(Opcodes.ASM9, rest);
        this.methods = methods;
    }

    /**
     * The class without some of its methods.
     *
     * @param methods each by name and descriptor: {@code main([Ljava/lang/String;)V}
     */
    static byte[] without(Set<String> methods, byte[] classFile) {
        if (methods.isEmpty()) {
            return classFile;
        }
        ClassWriter rest = new ClassWriter(0);
        new ClassReader(classFile).accept(new Pruning(rest, methods), 0);
        return rest.toByteArray();
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return methods.contains(method + descriptor)
                ? null
                : super.visitMethod(access, method, descriptor, signature, exceptions);
    }
}
