package fromscratch.grader.worker;

import java.util.Locale;
import java.util.Locale.Category;

/**
 * The default locale of the virtual machine, in its three parts.
 *
 * @param base what a program without categories sees
 */
public record Locales(Locale base, Locale display, Locale format) {
    public static Locales now() {
        return new Locales(
                Locale.getDefault(), Locale.getDefault(Category.DISPLAY), Locale.getDefault(Category.FORMAT));
    }

    /** Whether these are the same; {@code equals} of a record has to be linked first, which takes a cold worker long. */
    boolean isSame(Locales other) {
        return base.equals(other.base) && display.equals(other.display) && format.equals(other.format);
    }

    /** Makes these the default. */
    public void set() {
        if (!isSame(now())) {
            Locale.setDefault(base); // and with it both categories
            Locale.setDefault(Category.DISPLAY, display);
            Locale.setDefault(Category.FORMAT, format);
        }
    }
}
