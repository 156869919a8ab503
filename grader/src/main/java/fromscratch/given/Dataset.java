package fromscratch.given;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * Examples with their labels: row {@code i} of {@code X} belongs to {@code labels[i]}.
 *
 * @param X one example in each row, {@code N×d}
 * @param labels the class of each example, counted from 0
 */
public record Dataset(Matrix X, int[] labels) {

    /** Both parts of a data set that was cut in two: one to learn from, one to test on. */
    public record Split(Dataset training, Dataset test) {}

    public Dataset {
        if (X.rows() != labels.length) {
            throw new ShapeException("Dataset: X is " + X.shape() + ", but there are " + labels.length + " labels");
        }
        labels = labels.clone();
    }

    @Override
    public int[] labels() {
        return labels.clone();
    }

    /** Shuffles the rows with {@code seed} and cuts off the last {@code testRows} of them as the test set. */
    public Split split(int testRows, long seed) {
        int[] order = Batches.epoch(X.rows(), X.rows(), new Random(seed)).get(0);
        int cut = order.length - testRows;
        return new Split(
                select(IntStream.range(0, cut).map(i -> order[i]).toArray()),
                select(IntStream.range(cut, order.length).map(i -> order[i]).toArray()));
    }

    private Dataset select(int[] indices) {
        return new Dataset(X.selectRows(indices), Batches.select(labels, indices));
    }

    /**
     * Reads 1,797 handwritten digits: 8×8 grey levels, scaled from 0…16 to 0…1, and the digit as label.
     *
     * <p>Optical Recognition of Handwritten Digits (E. Alpaydin, C. Kaynak, UCI Machine Learning Repository, CC BY
     * 4.0), in the form that scikit-learn ships; see {@code NOTICE.md} beside the file.
     */
    public static Dataset digits() {
        return Digits.ALL;
    }

    /** Read once, when somebody asks: the file has more than a hundred thousand numbers. */
    private static final class Digits {
        static final Dataset ALL = read("digits.csv.gz", lines -> {
            double[][] rows = lines.stream().map(Dataset::numbers).toArray(double[][]::new);
            return new Dataset(
                    Matrix.generate(rows.length, 64, (i, j) -> rows[i][j] / 16),
                    IntStream.range(0, rows.length).map(i -> (int) rows[i][64]).toArray());
        });

        private Digits() {}
    }

    /**
     * Reads 342 penguins: bill length and depth, flipper length (mm) and body mass (g), each column scaled to mean 0
     * and variance 1; the label is the species (0 Adelie, 1 Chinstrap, 2 Gentoo).
     *
     * <p>palmerpenguins (A. Horst, A. Hill, K. Gorman, CC0), without the two penguins that were not measured; see
     * {@code NOTICE.md} beside the file.
     */
    public static Dataset penguins() {
        return read("penguins.csv", lines -> {
            List<String[]> measured = lines.stream()
                    .skip(1)
                    .map(line -> line.split(","))
                    .filter(cells -> !cells[2].equals("NA"))
                    .toList();
            List<String> species = List.of("Adelie", "Chinstrap", "Gentoo");
            Matrix raw = Matrix.generate(measured.size(), 4, (i, j) -> Double.parseDouble(measured.get(i)[2 + j]));
            return new Dataset(
                    standardized(raw),
                    measured.stream()
                            .mapToInt(cells -> species.indexOf(cells[0]))
                            .toArray());
        });
    }

    /** Shifts and scales each column to mean 0 and variance 1. */
    private static Matrix standardized(Matrix raw) {
        Matrix mean = raw.columnSums().times(1.0 / raw.rows());
        Matrix centred = raw.plusRow(mean.times(-1));
        Matrix variance = centred.hadamard(centred).columnSums().times(1.0 / raw.rows());
        return Matrix.generate(raw.rows(), raw.cols(), (i, j) -> centred.get(i, j) / Math.sqrt(variance.get(0, j)));
    }

    private static double[] numbers(String line) {
        String[] cells = line.split(",");
        double[] numbers = new double[cells.length];
        for (int j = 0; j < cells.length; j++) {
            numbers[j] = Double.parseDouble(cells[j]);
        }
        return numbers;
    }

    private interface Parser {
        Dataset parse(List<String> lines);
    }

    private static Dataset read(String file, Parser parser) {
        try (InputStream raw = Dataset.class.getResourceAsStream(file);
                InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return parser.parse(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the data set " + file, e);
        }
    }
}
