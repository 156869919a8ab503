package fromscratch.grader.format;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shows values to a template: a record by the names of its components, and every text made {@link Printable}.
 *
 * <p>No text reaches a page by another way, so none can forget to be cleaned.
 */
final class PageWrapper extends DefaultObjectWrapper {
    /** How each component of a type of record is read: a page asks for thousands. */
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor));
        }
    };

    PageWrapper() {
        super(Configuration.VERSION_2_3_34);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(Printable.text(text));
        }
        return value instanceof Record page ? new Components(page) : super.wrap(value);
    }

    /** The components of a record, which need not be public. */
    private final class Components implements TemplateHashModel {
        private final Record page;

        Components(Record page) {
            this.page = page;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Method accessor = ACCESSORS.get(page.getClass()).get(name);
            if (accessor == null) {
                throw new TemplateModelException(page.getClass().getSimpleName() + " has no " + name);
            }
            try {
                return wrap(accessor.invoke(page));
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException(name + " cannot be read", e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
