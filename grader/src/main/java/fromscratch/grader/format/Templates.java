package fromscratch.grader.format;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import fromscratch.grader.course.Texts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fills the templates that lie beside this class.
 *
 * <p>{@code *.ftlh} is HTML and {@code *.md.ftl} is Markdown; both escape whatever they insert. A template sees
 * {@code page}, and says the texts of the bundle with {@code say("key", values…)}. In Markdown, {@code code(text)} and
 * {@code block(text)} make code of a text.
 */
public final class Templates {
    private static final Configuration CONFIGURATION = configuration();

    private Templates() {}

    /** Fills one template with {@code page}, in one language. */
    public static String fill(String template, String language, Record page) {
        Texts texts = Texts.of(Templates.class, "report", language);
        Map<String, Object> root = Map.of(
                "page", page,
                "say", (TemplateMethodModelEx) arguments -> say(texts, arguments),
                "code",
                        (TemplateMethodModelEx)
                                arguments -> MarkdownFormat.INSTANCE.fromMarkup(Markdown.code(text(arguments.get(0)))),
                "block",
                        (TemplateMethodModelEx) arguments ->
                                MarkdownFormat.INSTANCE.fromMarkup(Markdown.block(text(arguments.get(0)))));
        StringWriter filled = new StringWriter();
        try {
            CONFIGURATION.getTemplate(template).process(root, filled);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + template, e);
        } catch (TemplateException e) {
            throw new IllegalStateException("cannot fill the template " + template, e);
        }
        return filled.toString().strip() + "\n";
    }

    private static String say(Texts texts, List<?> arguments) throws TemplateModelException {
        Object[] values = new Object[arguments.size() - 1];
        for (int i = 0; i < values.length; i++) {
            Object value = arguments.get(i + 1);
            values[i] = value instanceof TemplateNumberModel number ? number.getAsNumber() : text(value);
        }
        return texts.get(text(arguments.get(0)), values);
    }

    private static String text(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("a text was expected, but there is " + argument);
    }

    private static Configuration configuration() {
        TemplateConfiguration markdown = new TemplateConfiguration();
        markdown.setOutputFormat(MarkdownFormat.INSTANCE);
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(Templates.class, ""));
        configuration.setTemplateConfigurations(
                new ConditionalTemplateConfigurationFactory(new FileNameGlobMatcher("*.md.ftl"), markdown));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("computer");
        configuration.setObjectWrapper(new PageWrapper());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }
}
