package fromscratch.grader.roster;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fromscratch.grader.model.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The lines of a roster: comma-separated, or semicolon-separated as a Spanish spreadsheet writes it. */
final class Table {
    private static final List<String> ID_COLUMNS = List.of("student", "username", "identifier");
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build();

    private Table() {}

    /**
     * One line.
     *
     * @param line where it stands in the file, counted from 1
     * @param header the names of the columns, in lower case
     */
    record Row(String line, List<String> header, List<String> cells) {
        /** The student's id. */
        String id() {
            return ID_COLUMNS.stream()
                    .filter(header::contains)
                    .findFirst()
                    .flatMap(this::cell)
                    .orElse("");
        }

        /** A cell by the name of its column; empty if there is no such column. */
        Optional<String> cell(String column) {
            int place = header.indexOf(column);
            return place < 0 ? Optional.empty() : Optional.of(place < cells.size() ? cells.get(place) : "");
        }
    }

    /** Reads the lines beneath the header; those in which nothing stands are passed over. */
    static List<Row> read(Path file) throws IOException, BadRoster {
        if (!Files.exists(file)) {
            throw new BadRoster("roster.not-there", file.toString());
        }
        String text = PlainText.of(Files.readAllBytes(file)).text();
        List<Row> rows = rows(file, text);
        if (rows.isEmpty()) {
            return rows;
        }
        List<String> header = rows.get(0).cells().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        if (ID_COLUMNS.stream().noneMatch(header::contains)) {
            throw new BadRoster("roster.header", file.toString(), String.join(", ", header));
        }
        return rows.stream()
                .skip(1)
                .map(row -> new Row(row.line(), header, row.cells()))
                .toList();
    }

    private static List<Row> rows(Path file, String text) throws IOException, BadRoster {
        List<Row> rows = new ArrayList<>();
        try (MappingIterator<String[]> lines = MAPPER.readerFor(String[].class)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator(text)))
                .readValues(text)) {
            while (lines.hasNextValue()) {
                List<String> cells = List.of(lines.nextValue());
                if (cells.stream().anyMatch(Predicate.not(String::isEmpty))) {
                    rows.add(new Row(line(lines.getParser().currentTokenLocation()), List.of(), cells));
                }
            }
        } catch (JsonProcessingException e) {
            throw new BadRoster("roster.no-csv", file.toString(), line(e.getLocation()));
        }
        return rows;
    }

    private static String line(JsonLocation location) {
        return Integer.toString(location.getLineNr());
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
    }
}
