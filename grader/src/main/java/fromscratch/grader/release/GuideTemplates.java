package fromscratch.grader.release;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/**
 * Fills the templates of the guide: those in {@code release/guide}, and the page in the folder of each exercise.
 *
 * <p>What they insert comes from the manifest and the course's own texts, and goes in as it is.
 */
final class GuideTemplates {
    private static final Configuration CONFIGURATION = configuration();

    private GuideTemplates() {}

    /** Fills {@code release/guide/<name>.md}, or that of another language, with the values of {@code model}. */
    static String fill(String name, String language, Map<String, ?> model) {
        String template = "fromscratch/grader/release/guide/" + name + Guide.suffix(language) + ".md";
        StringWriter filled = new StringWriter();
        try {
            CONFIGURATION.getTemplate(template).process(model, filled);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + template, e);
        } catch (TemplateException e) {
            throw new IllegalStateException("cannot fill the template " + template, e);
        }
        return filled.toString().strip() + "\n";
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(GuideTemplates.class, "/"));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("computer");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }
}
