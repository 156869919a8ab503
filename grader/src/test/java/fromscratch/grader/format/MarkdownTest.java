package fromscratch.grader.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '\0',
            value = {
                "a|b\ta&#124;b",
                "a\\|b\ta&#92;&#124;b",
                "`x`\t&#96;x&#96;",
                "<b>\t&#60;b&#62;",
                "&lt;\t&#38;lt;",
                "[x](y)\t\\[x\\](y)",
                "*x* _y_ ~z~\t\\*x\\* \\_y\\_ \\~z\\~",
                "# x\t\\# x",
                "- x\t\\- x",
                "1. x\t1\\. x",
                "17.0\t17\\.0",
                "at 17.0\tat 17.0",
                "https://x.y\thttps&#58;//x.y",
                "WWW.x.y\tWWW&#46;x.y",
                "@x\t&#64;x",
                "$x$\t&#36;x&#36;",
            })
    void text_stays_text(String text, String markdown) {
        assertThat(Markdown.text(text)).isEqualTo(markdown);
    }

    @Test
    void text_stays_on_its_line() {
        assertThat(Markdown.text("    a\r\n# b\u2028c")).isEqualTo("a \\# b\uFFFDc");
    }

    @Test
    void a_fence_is_longer_than_what_it_holds() {
        assertThat(Markdown.code("a")).isEqualTo("`a`");
        assertThat(Markdown.code("a``b")).isEqualTo("```a``b```");
        assertThat(Markdown.code("`")).isEqualTo("`` ` ``");
        assertThat(Markdown.block("a\n```\nb")).isEqualTo("````text\na\n```\nb\n````");
    }
}
