package fromscratch.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MatrixTest {
    private static final Matrix A = Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}});

    @Test
    void multiplies_rows_by_columns() {
        Matrix B = Matrix.of(new double[][] {{1, 0}, {0, 1}, {2, -1}});
        assertThat(A.matmul(B)).isEqualTo(Matrix.of(new double[][] {{7, -1}, {16, -1}}));
    }

    @Test
    void a_product_that_does_not_fit_names_both_shapes() {
        assertThatThrownBy(() -> Matrix.zeros(32, 2).matmul(Matrix.zeros(3, 16)))
                .isInstanceOf(ShapeException.class)
                .hasMessage("matmul: 32×2 · 3×16, inner sizes 2 and 3 differ");
    }

    @Test
    void every_other_shape_fault_names_both_shapes_too() {
        Matrix B = Matrix.zeros(3, 2);
        assertThatThrownBy(() -> A.plus(B)).hasMessage("plus: 2×3 and 3×2, the shapes differ");
        assertThatThrownBy(() -> A.minus(B)).hasMessage("minus: 2×3 and 3×2, the shapes differ");
        assertThatThrownBy(() -> A.hadamard(B)).hasMessage("hadamard: 2×3 and 3×2, the shapes differ");
        assertThatThrownBy(() -> A.plusRow(B)).hasMessage("plusRow: 2×3 + 3×2, the row to add must be 1×3");
        assertThatThrownBy(() -> A.plusColumn(B)).hasMessage("plusColumn: 2×3 + 3×2, the column must be 2×1");
        assertThatThrownBy(() -> A.timesColumn(B)).hasMessage("timesColumn: 2×3 ⊙ 3×2, the column must be 2×1");
    }

    @Test
    void broadcasts_rows_and_columns() {
        assertThat(A.plusRow(Matrix.row(10, 20, 30))).isEqualTo(Matrix.of(new double[][] {{11, 22, 33}, {14, 25, 36}}));
        Matrix column = Matrix.of(new double[][] {{2}, {-1}});
        assertThat(A.plusColumn(column)).isEqualTo(Matrix.of(new double[][] {{3, 4, 5}, {3, 4, 5}}));
        assertThat(A.timesColumn(column)).isEqualTo(Matrix.of(new double[][] {{2, 4, 6}, {-4, -5, -6}}));
    }

    @Test
    void reduces_along_both_directions() {
        assertThat(A.columnSums()).isEqualTo(Matrix.row(5, 7, 9));
        assertThat(A.rowSums()).isEqualTo(Matrix.of(new double[][] {{6}, {15}}));
        assertThat(A.rowMaxima()).isEqualTo(Matrix.of(new double[][] {{3}, {6}}));
        assertThat(A.sum()).isEqualTo(21);
    }

    @Test
    void argmax_takes_the_first_of_equals() {
        assertThat(Matrix.of(new double[][] {{1, 3, 3}, {2, 2, 2}, {0, 0, 1}}).argmax())
                .containsExactly(1, 0, 2);
    }

    @Test
    void is_immutable_through_every_door() {
        double[][] rows = {{1, 2}};
        Matrix m = Matrix.of(rows);
        rows[0][0] = 99;
        m.toArray()[0][1] = 99;
        assertThat(m).isEqualTo(Matrix.row(1, 2));
    }

    @Test
    void minus_zero_equals_zero_and_nan_equals_itself() {
        assertThat(Matrix.row(-0.0, Double.NaN))
                .isEqualTo(Matrix.row(0.0, Double.NaN))
                .hasSameHashCodeAs(Matrix.row(0.0, Double.NaN));
    }

    @Test
    void ragged_and_empty_arrays_are_refused() {
        assertThatThrownBy(() -> Matrix.of(new double[][] {{1, 2}, {3}}))
                .isInstanceOf(ShapeException.class)
                .hasMessage("of: row 0 has 2 entries, but row 1 has 1");
        assertThatThrownBy(() -> Matrix.zeros(0, 3)).isInstanceOf(ShapeException.class);
    }

    @Test
    void shows_small_matrices_whole_and_large_ones_by_a_corner() {
        assertThat(Matrix.of(new double[][] {{1, 2.5}, {-3, 1.0 / 3}})).hasToString("2×2 [[1, 2.5], [-3, 0.333333]]");
        assertThat(Matrix.zeros(20, 20).toString())
                .startsWith("20×20 [[0, 0")
                .endsWith(", …]")
                .hasSizeLessThan(300);
    }

    @Test
    void gaussian_draws_have_mean_zero_and_variance_one() {
        Matrix draws = Matrix.gaussian(100, 100, new Random(3));
        assertThat(draws.sum() / 10_000).isBetween(-0.06, 0.06);
        assertThat(draws.hadamard(draws).sum() / 10_000).isBetween(0.91, 1.09);
    }
}
