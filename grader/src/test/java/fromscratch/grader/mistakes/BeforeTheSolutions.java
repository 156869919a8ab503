package fromscratch.grader.mistakes;

import fromscratch.grader.sandbox.Tools;
import fromscratch.grader.wire.Calls;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs a program with the same class path but the kit first, so that its checks meet the stand-ins: the module of the
 * solutions puts its own classes before everything else.
 */
final class BeforeTheSolutions {
    private BeforeTheSolutions() {}

    /** Runs the class of the first argument with the other arguments, and ends as it does. */
    public static void main(String... args) throws IOException, InterruptedException {
        String kit = Path.of(Calls.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
        List<String> command = new ArrayList<>(List.of(Tools.java()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", kit + File.pathSeparator + System.getProperty("java.class.path")));
        command.addAll(Arrays.asList(args));
        System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
    }
}
