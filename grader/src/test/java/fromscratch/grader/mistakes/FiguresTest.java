package fromscratch.grader.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures on record are of the catalogue as it is, and the README shows no others. */
class FiguresTest {
    private static final FiguresOnRecord FIGURES = FiguresOnRecord.ofThisTree();

    @TempDir
    private Path folder;

    @Test
    void as_many_mistakes_and_variants_are_on_record_as_there_are() throws IOException {
        int mistakes = Catalogue.all().size();
        int variants = Variants.all().size();
        assertThat(FIGURES.read())
                .as(Figures.HOW_TO_ACCEPT)
                .containsEntry(FiguresOnRecord.MISTAKES, new Figure(mistakes, mistakes))
                .containsEntry(FiguresOnRecord.VARIANTS, new Figure(variants, variants))
                .containsOnlyKeys(FiguresOnRecord.NAMES);
    }

    @Test
    void the_readme_shows_the_figures_on_record() throws IOException {
        assertThat(FIGURES.tableInReadme()).as(Figures.HOW_TO_ACCEPT).isEqualTo(FIGURES.table());
    }

    @Test
    void accepted_figures_are_on_record_and_in_the_readme_and_nothing_else_changes() throws IOException {
        FiguresOnRecord copy = new FiguresOnRecord(folder.resolve("figures.json"), folder.resolve("README.md"));
        String readme = Files.readString(FIGURES.readme());
        Files.writeString(copy.readme(), readme);
        Map<String, Figure> figures = new LinkedHashMap<>(FIGURES.read());
        figures.put(FiguresOnRecord.MUTANTS, new Figure(7, 12_345));

        copy.accept(figures);

        assertThat(copy.read()).isEqualTo(figures);
        assertThat(Files.readString(copy.readme()))
                .isNotEqualTo(readme)
                .isEqualTo(readme.replace(
                        "mutants killed | " + FIGURES.read().get(FiguresOnRecord.MUTANTS) + " |",
                        "mutants killed | 7 / 12345 |"));
    }
}
