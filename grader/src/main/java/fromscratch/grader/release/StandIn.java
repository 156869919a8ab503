package fromscratch.grader.release;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Makes the stand-in of an exercise: a class with the public signatures of the solution, whose methods send each call to
 * whoever is connected.
 */
final class StandIn {
    private static final int LINE = 120;
    private static final String CALLS = "fromscratch.grader.wire.Calls";

    private static final Map<String, String> BOXES = Map.of("double", "Double", "void", "Void", "int", "Integer");

    private final CompilationUnitTree unit;
    private final ClassTree type;
    private final String name;
    private final StringBuilder body = new StringBuilder();

    private StandIn(CompilationUnitTree unit) {
        this.unit = unit;
        this.type = (ClassTree) unit.getTypeDecls().get(0);
        this.name = type.getSimpleName().toString();
    }

    /** Makes the stand-in from the text of a solution. */
    static String of(String solution) throws IOException {
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("memory:///Solution.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return solution;
                    }
                };
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(file));
        return new StandIn(task.parse().iterator().next()).text();
    }

    private String text() {
        boolean isObject = members().stream().anyMatch(StandIn::isConstructor);
        if (!isObject) {
            body.append("    private ").append(name).append("() {}\n");
        }
        type.getMembers().stream()
                .filter(StandIn::isRecord)
                .map(ClassTree.class::cast)
                .forEach(this::record);
        for (MethodTree method : members()) {
            if (isConstructor(method)) {
                constructor(method);
            } else {
                method(method);
            }
        }
        return "package fromscratch;\n\n" + imports() + "\n/** Stands in for the student's {@code " + name + "}."
                + (isObject ? " The object itself is the worker's; here is only its name." : "")
                + " */\npublic final class " + name + " {\n" + body + "}\n";
    }

    private List<MethodTree> members() {
        return type.getMembers().stream()
                .filter(member -> member instanceof MethodTree method
                        && method.getModifiers().getFlags().contains(Modifier.PUBLIC))
                .map(MethodTree.class::cast)
                .toList();
    }

    private static boolean isConstructor(MethodTree method) {
        return method.getReturnType() == null;
    }

    private static boolean isRecord(Tree member) {
        return member.getKind() == Tree.Kind.RECORD;
    }

    private void record(ClassTree record) {
        String components = record.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .map(component -> component.getType() + " " + component.getName())
                .collect(Collectors.joining(", "));
        body.append("\n    public record ")
                .append(record.getSimpleName())
                .append("(")
                .append(components)
                .append(") {}\n");
    }

    private void constructor(MethodTree constructor) {
        declare(name, constructor);
        body.append(call(name, ".new", Stream.concat(Stream.of("this"), arguments(constructor))))
                .append("    }\n");
        body.append("\n    private ").append(name).append("() {}\n");
        body.append("\n    /** Stands in for an object that the student's own code has made. */\n");
        body.append("    public static ")
                .append(name)
                .append(" mirror() {\n        return new ")
                .append(name);
        body.append("();\n    }\n");
    }

    private void method(MethodTree method) {
        boolean isStatic = method.getModifiers().getFlags().contains(Modifier.STATIC);
        String returned = method.getReturnType().toString();
        body.append(
                returned.contains("<")
                        ? "\n    @SuppressWarnings(\"unchecked\") // the student's method has this very signature"
                        : "");
        declare((isStatic ? "static " : "") + returned + " " + method.getName(), method);
        String raw = returned.replaceFirst("<.*", "");
        Stream<String> arguments = isStatic ? arguments(method) : Stream.concat(Stream.of("this"), arguments(method));
        String call = call(BOXES.getOrDefault(raw, raw), "." + method.getName(), arguments);
        body.append(returned.equals("void") ? call : call.replaceFirst("Calls", "return Calls"))
                .append("    }\n");
    }

    /** Writes a declaration up to its brace, in one line where it fits, else in two, else with a line for each parameter. */
    private void declare(String what, MethodTree method) {
        List<String> parameters = method.getParameters().stream()
                .map(parameter -> parameter.getType() + " " + parameter.getName())
                .toList();
        String start = "    public " + what + "(";
        String inOne = start + String.join(", ", parameters) + ") {\n";
        String inTwo = "            " + String.join(", ", parameters) + ") {\n";
        String inMany = "            " + String.join(",\n            ", parameters) + ") {\n";
        body.append("\n");
        body.append(inOne.length() <= LINE + 1 ? inOne : start + "\n" + (inTwo.length() <= LINE + 1 ? inTwo : inMany));
    }

    private static Stream<String> arguments(MethodTree method) {
        return method.getParameters().stream()
                .map(parameter -> parameter.getName().toString());
    }

    private String call(String returned, String method, Stream<String> arguments) {
        return "        Calls.call(" + returned + ".class, \"" + name + method + "\", "
                + arguments.collect(Collectors.joining(", ")) + ");\n";
    }

    private String imports() {
        TreeSet<String> imports = new TreeSet<>(List.of(CALLS));
        for (ImportTree each : unit.getImports()) {
            String imported = each.getQualifiedIdentifier().toString();
            String simple = imported.substring(imported.lastIndexOf('.') + 1);
            if (List.of(body.toString().split("\\W+")).contains(simple)) {
                imports.add(imported);
            }
        }
        return imports.stream().map(each -> "import " + each + ";\n").collect(Collectors.joining());
    }
}
