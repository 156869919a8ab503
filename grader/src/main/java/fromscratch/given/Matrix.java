package fromscratch.given;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/**
 * An immutable matrix of doubles with at least one row and one column.
 *
 * <p>Every method returns a new matrix and leaves this one as it was. Where the shapes do not fit, a method throws a
 * {@link ShapeException} that carries both of them: {@code matmul: 32×2 · 3×16, inner sizes 2 and 3 differ}.
 */
public final class Matrix {
    private final int rows;
    private final int cols;
    private final double[] entries; // row after row: entry (i, j) stands at i * cols + j

    /** The value of a matrix at row {@code i} and column {@code j}. */
    @FunctionalInterface
    public interface Entry {
        double at(int i, int j);
    }

    private Matrix(int rows, int cols, double[] entries) {
        this.rows = rows;
        this.cols = cols;
        this.entries = entries;
    }

    /** Copies {@code rows}, which must hold at least one row, all of one length of at least one. */
    public static Matrix of(double[][] rows) {
        Objects.requireNonNull(rows, "Matrix.of: rows is null");
        requireSize("of", rows.length, rows.length == 0 ? 0 : rows[0].length);
        int cols = rows[0].length;
        double[] entries = new double[Math.multiplyExact(rows.length, cols)];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != cols) {
                throw new ShapeException("of: row 0 has " + cols + " entries, but row " + i + " has " + rows[i].length);
            }
            System.arraycopy(rows[i], 0, entries, i * cols, cols);
        }
        return new Matrix(rows.length, cols, entries);
    }

    /** Makes a single row, {@code 1×n}. */
    public static Matrix row(double... values) {
        return of(new double[][] {values});
    }

    /** Makes a {@code rows×cols} matrix of zeros. */
    public static Matrix zeros(int rows, int cols) {
        requireSize("zeros", rows, cols);
        return new Matrix(rows, cols, new double[Math.multiplyExact(rows, cols)]);
    }

    /** Makes a {@code rows×cols} matrix of ones. */
    public static Matrix ones(int rows, int cols) {
        return zeros(rows, cols).map(zero -> 1.0);
    }

    /** Makes a {@code rows×cols} matrix whose entry {@code (i, j)} is {@code entry.at(i, j)}. */
    public static Matrix generate(int rows, int cols, Entry entry) {
        Matrix result = zeros(rows, cols);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < cols; j++) {
                result.entries[i * cols + j] = entry.at(i, j);
            }
        }
        return result;
    }

    /** Makes a {@code rows×cols} matrix of draws from the normal distribution with mean 0 and variance 1. */
    public static Matrix gaussian(int rows, int cols, RandomGenerator random) {
        return generate(rows, cols, (i, j) -> random.nextGaussian());
    }

    public int rows() {
        return rows;
    }

    public int cols() {
        return cols;
    }

    /** Returns the shape as a person writes it: {@code 32×16}. */
    public String shape() {
        return rows + "×" + cols;
    }

    /** Returns the entry at row {@code i} and column {@code j}, both counted from 0. */
    public double get(int i, int j) {
        if (i < 0 || i >= rows || j < 0 || j >= cols) {
            throw new IndexOutOfBoundsException(
                    "get(" + i + ", " + j + ") of a " + shape() + " matrix: rows and columns count from 0");
        }
        return entries[i * cols + j];
    }

    /** Returns a copy of the entries, one array for each row. */
    public double[][] toArray() {
        double[][] result = new double[rows][];
        for (int i = 0; i < rows; i++) {
            result[i] = Arrays.copyOfRange(entries, i * cols, (i + 1) * cols);
        }
        return result;
    }

    /** The matrix product: {@code (n×k) · (k×m) = n×m}. */
    public Matrix matmul(Matrix other) {
        if (cols != other.rows) {
            throw new ShapeException("matmul: " + shape() + " · " + other.shape() + ", inner sizes " + cols + " and "
                    + other.rows + " differ");
        }
        double[] left = entries;
        double[] right = other.entries;
        int width = other.cols;
        double[] product = new double[Math.multiplyExact(rows, width)];
        // The order i, k, j walks through all three arrays from left to right, which is what the processor likes best.
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < cols; k++) {
                double factor = left[i * cols + k];
                int to = i * width;
                int from = k * width;
                for (int j = 0; j < width; j++) {
                    product[to + j] += factor * right[from + j];
                }
            }
        }
        return new Matrix(rows, width, product);
    }

    /** Swaps rows and columns: {@code n×m} becomes {@code m×n}. */
    public Matrix transpose() {
        return generate(cols, rows, (i, j) -> entries[j * cols + i]);
    }

    /** Entrywise sum of two matrices of one shape. */
    public Matrix plus(Matrix other) {
        return combine("plus", other, (a, b) -> a + b);
    }

    /** Entrywise difference of two matrices of one shape. */
    public Matrix minus(Matrix other) {
        return combine("minus", other, (a, b) -> a - b);
    }

    /** Entrywise product {@code ⊙} of two matrices of one shape. */
    public Matrix hadamard(Matrix other) {
        return combine("hadamard", other, (a, b) -> a * b);
    }

    /** Multiplies every entry by {@code factor}. */
    public Matrix times(double factor) {
        return map(entry -> entry * factor);
    }

    /** Applies {@code f} to every entry. */
    public Matrix map(DoubleUnaryOperator f) {
        double[] result = new double[entries.length];
        for (int k = 0; k < result.length; k++) {
            result[k] = f.applyAsDouble(entries[k]);
        }
        return new Matrix(rows, cols, result);
    }

    /** Adds a {@code 1×cols} row to every row. */
    public Matrix plusRow(Matrix row) {
        if (row.rows != 1 || row.cols != cols) {
            throw new ShapeException(
                    "plusRow: " + shape() + " + " + row.shape() + ", the row to add must be 1×" + cols);
        }
        return generate(rows, cols, (i, j) -> entries[i * cols + j] + row.entries[j]);
    }

    /** Adds a {@code rows×1} column to every column. */
    public Matrix plusColumn(Matrix column) {
        requireColumn("plusColumn", "+", column);
        return generate(rows, cols, (i, j) -> entries[i * cols + j] + column.entries[i]);
    }

    /** Scales each row by its entry in a {@code rows×1} column. */
    public Matrix timesColumn(Matrix column) {
        requireColumn("timesColumn", "⊙", column);
        return generate(rows, cols, (i, j) -> entries[i * cols + j] * column.entries[i]);
    }

    /** Sums all entries. */
    public double sum() {
        double sum = 0;
        for (double entry : entries) {
            sum += entry;
        }
        return sum;
    }

    /** Sums each column: {@code n×m} becomes {@code 1×m}. */
    public Matrix columnSums() {
        double[] sums = new double[cols];
        for (int k = 0; k < entries.length; k++) {
            sums[k % cols] += entries[k];
        }
        return new Matrix(1, cols, sums);
    }

    /** Sums each row: {@code n×m} becomes {@code n×1}. */
    public Matrix rowSums() {
        double[] sums = new double[rows];
        for (int k = 0; k < entries.length; k++) {
            sums[k / cols] += entries[k];
        }
        return new Matrix(rows, 1, sums);
    }

    /** Finds the largest entry of each row: {@code n×m} becomes {@code n×1}. */
    public Matrix rowMaxima() {
        int[] largest = argmax();
        return generate(rows, 1, (i, j) -> entries[i * cols + largest[i]]);
    }

    /** Finds the column of the largest entry of each row; the first of equals. */
    public int[] argmax() {
        int[] result = new int[rows];
        for (int i = 0; i < rows; i++) {
            for (int j = 1; j < cols; j++) {
                if (entries[i * cols + j] > entries[i * cols + result[i]]) {
                    result[i] = j;
                }
            }
        }
        return result;
    }

    /** Picks rows by their indices, in the order given: row {@code i} of the result is row {@code indices[i]}. */
    public Matrix selectRows(int[] indices) {
        requireSize("selectRows", indices.length, cols);
        double[] result = new double[indices.length * cols];
        for (int i = 0; i < indices.length; i++) {
            if (indices[i] < 0 || indices[i] >= rows) {
                throw new IndexOutOfBoundsException(
                        "selectRows: no row " + indices[i] + " in a " + shape() + " matrix: rows count from 0");
            }
            System.arraycopy(entries, indices[i] * cols, result, i * cols, cols);
        }
        return new Matrix(indices.length, cols, result);
    }

    /** Two matrices are equal when their shapes and all their entries are; {@code -0.0} equals {@code 0.0}. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Matrix that) || rows != that.rows || cols != that.cols) {
            return false;
        }
        for (int k = 0; k < entries.length; k++) {
            if (Double.compare(entries[k] + 0.0, that.entries[k] + 0.0) != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rows + cols) + Arrays.hashCode(map(entry -> entry + 0.0).entries);
    }

    /** Shows the shape and the entries: {@code 2×2 [[1, 2.5], [-3, 0.3333]]}; of a large matrix only a corner. */
    @Override
    public String toString() {
        StringJoiner lines = new StringJoiner(", ", shape() + " [", rows > 8 ? ", …]" : "]");
        for (int i = 0; i < Math.min(rows, 8); i++) {
            StringJoiner line = new StringJoiner(", ", "[", cols > 8 ? ", …]" : "]");
            for (int j = 0; j < Math.min(cols, 8); j++) {
                line.add(readable(entries[i * cols + j]));
            }
            lines.add(line.toString());
        }
        return lines.toString();
    }

    private static String readable(double entry) {
        if (entry == Math.rint(entry) && Math.abs(entry) < 1e6) {
            return Long.toString((long) entry);
        }
        if (!Double.isFinite(entry)) {
            return Double.toString(entry);
        }
        BigDecimal rounded = new BigDecimal(entry).round(new MathContext(6)).stripTrailingZeros();
        return Math.abs(entry) < 1e-4 || Math.abs(entry) >= 1e6 ? rounded.toString() : rounded.toPlainString();
    }

    private Matrix combine(String operation, Matrix other, DoubleBinaryOperator f) {
        if (rows != other.rows || cols != other.cols) {
            throw new ShapeException(operation + ": " + shape() + " and " + other.shape() + ", the shapes differ");
        }
        double[] result = new double[entries.length];
        for (int k = 0; k < result.length; k++) {
            result[k] = f.applyAsDouble(entries[k], other.entries[k]);
        }
        return new Matrix(rows, cols, result);
    }

    private void requireColumn(String operation, String sign, Matrix column) {
        if (column.rows != rows || column.cols != 1) {
            throw new ShapeException(operation + ": " + shape() + " " + sign + " " + column.shape()
                    + ", the column must be " + rows + "×1");
        }
    }

    private static void requireSize(String operation, int rows, int cols) {
        if (rows < 1 || cols < 1) {
            throw new ShapeException(
                    operation + ": " + rows + "×" + cols + ", a matrix has at least one row and one column");
        }
    }
}
