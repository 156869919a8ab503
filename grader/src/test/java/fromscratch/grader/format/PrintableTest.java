package fromscratch.grader.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void lines_and_tabs_stay_and_line_ends_become_one_kind() {
        assertThat(Printable.text("a\r\nb\rc\n\td")).isEqualTo("a\nb\nc\n\td");
        assertThat(Printable.line("a\r\nb\tc")).isEqualTo("a b c");
    }

    @Test
    void what_moves_the_cursor_or_turns_the_text_is_replaced() {
        assertThat(Printable.text("\u001B[31m \u202E \u2066 \u0085 \u2028 \uFEFF \uFFFE \uD800 \0"))
                .isEqualTo("\uFFFD[31m \uFFFD \uFFFD \uFFFD \uFFFD \uFFFD \uFFFD \uFFFD \uFFFD");
    }

    @Test
    void every_script_and_sign_stays() {
        String text = "Ángel 32×16 ∇θ ŷ Wᵀ العربية 👩‍💻";
        assertThat(Printable.text(text)).isEqualTo(text);
    }

    @Test
    void a_long_text_is_cut_between_two_characters() {
        assertThat(Printable.beginning("abc", 3)).isEqualTo("abc");
        assertThat(Printable.beginning("abcd", 3)).isEqualTo("abc …");
        assertThat(Printable.beginning("ab👩x", 3)).isEqualTo("ab …");
    }
}
