package fromscratch.grader.pool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this kit, as the build wrote it down, and the beginning of its hash: no two kits share both. */
public final class KitVersion implements IVersionProvider {
    private static final int HASH_SHOWN = 12;

    public static String read() {
        try (InputStream file = KitVersion.class.getResourceAsStream("kit.txt")) {
            Properties kit = new Properties();
            kit.load(file);
            return kit.getProperty("version", "unknown") + "+" + Kit.sha256().substring(0, HASH_SHOWN);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read kit.txt", e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"grader " + read() + ", Java " + Runtime.version()};
    }
}
