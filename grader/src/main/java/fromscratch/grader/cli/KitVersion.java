package fromscratch.grader.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this kit, as the build wrote it down. */
final class KitVersion implements IVersionProvider {
    static String read() {
        try (InputStream file = KitVersion.class.getResourceAsStream("kit.txt")) {
            Properties kit = new Properties();
            kit.load(file);
            return kit.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read kit.txt", e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"grader " + read() + ", Java " + Runtime.version()};
    }
}
