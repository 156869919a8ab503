package fromscratch.grader.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "0-3|0,1,2,3", "0-1,8|0,1,8", "5,7-8|5,7,8"})
    void reads_a_list_of_the_system(String list, String numbers) {
        assertThat(Cores.numbers(list))
                .isEqualTo(Stream.of(numbers.split(",")).map(Integer::valueOf).toList());
    }

    static Stream<List<List<Integer>>> shares() {
        return Stream.of(
                List.of(List.of(4, 5, 6, 7)),
                List.of(List.of(4, 6), List.of(5, 7)),
                List.of(List.of(4, 7), List.of(5), List.of(6)),
                List.of(List.of(4), List.of(5), List.of(6), List.of(7)),
                List.of(List.of(4), List.of(5), List.of(6), List.of(7), List.of(4), List.of(5)));
    }

    @ParameterizedTest
    @MethodSource("shares")
    void deals_four_cores_out_to_any_number_of_judges(List<List<Integer>> shares) {
        assertThat(IntStream.range(0, shares.size())
                        .mapToObj(judge -> Cores.share(List.of(4, 5, 6, 7), judge, shares.size())))
                .isEqualTo(shares);
    }
}
