package fromscratch.grader.format;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Teaches FreeMarker Markdown: what a template inserts is escaped by {@link Markdown#text} unless it says otherwise. */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownFormat.Piece> {
    static final MarkdownFormat INSTANCE = new MarkdownFormat();

    private MarkdownFormat() {}

    /** A piece of Markdown, or plain text that will become one. */
    static final class Piece extends CommonTemplateMarkupOutputModel<Piece> {
        private Piece(@Nullable String plainText, @Nullable String markup) {
            super(plainText, markup);
        }

        @Override
        public MarkdownFormat getOutputFormat() {
            return INSTANCE;
        }
    }

    @Override
    public String getName() {
        return "Markdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(escapePlainText(text));
    }

    @Override
    public String escapePlainText(String text) {
        return Markdown.text(text);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Piece newTemplateMarkupOutputModel(@Nullable String plainText, @Nullable String markup) {
        return new Piece(plainText, markup);
    }
}
