package fromscratch.grader.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {
    @Test
    void a_shard_takes_every_nth_beginning_with_its_own_number() {
        List<String> students = List.of("a", "b", "c", "d", "e");
        assertThat(new Shard(1, 3).of(students)).containsExactly("a", "d");
        assertThat(new Shard(3, 3).of(students)).containsExactly("c");
        assertThat(Shard.WHOLE.of(students)).isEqualTo(students);
    }

    @Test
    void more_shards_than_students_leave_some_empty() {
        assertThat(new Shard(2, 2).of(List.of("a"))).isEmpty();
    }

    @Test
    void the_shards_of_a_class_hold_everybody_once() {
        List<Integer> students = IntStream.range(0, 101).boxed().toList();
        for (int count = 1; count <= 110; count++) {
            List<Integer> all = new ArrayList<>();
            for (int number = 1; number <= count; number++) {
                all.addAll(new Shard(number, count).of(students));
            }
            assertThat(all).containsExactlyInAnyOrderElementsOf(students);
        }
    }

    @Test
    void a_shard_is_read_as_it_is_written() {
        assertThat(Shard.parse("2/7")).contains(new Shard(2, 7));
        assertThat(new Shard(2, 7)).hasToString("2/7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "0/3", "4/3", "-1/3", "1/0", "1/3/5", "a/b", "1 / 3", "99999999999/99999999999"})
    void what_is_no_shard_is_not_read(String text) {
        assertThat(Shard.parse(text)).isEmpty();
    }
}
