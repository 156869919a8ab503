package fromscratch.grader.roster;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One of several equal parts of a class: every {@code count}-th student, beginning with the {@code number}-th.
 *
 * @param number which part, counted from 1
 * @param count how many parts there are
 */
public record Shard(int number, int count) {
    /** The part that is the whole class. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})/(\\d{1,9})");

    public Shard {
        if (number < 1 || number > count) {
            throw new IllegalArgumentException("there is no part " + number + " of " + count);
        }
    }

    /** Reads {@code number/count}; empty if there is no such part. */
    public static Optional<Shard> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(form.group(1));
        int count = Integer.parseInt(form.group(2));
        return number < 1 || number > count ? Optional.empty() : Optional.of(new Shard(number, count));
    }

    /** The members of {@code whole} that are in this part, in their order. */
    public <T> List<T> of(List<T> whole) {
        return IntStream.range(0, whole.size())
                .filter(place -> place % count == number - 1)
                .mapToObj(whole::get)
                .toList();
    }

    @Override
    public String toString() {
        return number + "/" + count;
    }
}
