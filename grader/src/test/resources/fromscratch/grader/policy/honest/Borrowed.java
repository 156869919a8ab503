package fromscratch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Array;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Formatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What honest code borrows less often: writers and readers in memory, concurrent collections, dates, types of arrays. */
public final class Borrowed {
    static {
        Locale.setDefault(Locale.US);
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    }

    static String all() {
        try {
            return printing(new double[] {0.5}) + reading("1 2\n3 4.5") + streams(List.of(1, 2)) + concurrent(List.of("a", "b"))
                    + memory() + arrays(String.class, 2).length + dates() + language("o", "a");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static String printing(double[] values) throws IOException {
        System.out.write('x');
        System.out.write(new byte[] {65, 66}, 0, 2);
        System.out.flush();
        PrintWriter out = new PrintWriter(System.out, true);
        out.printf("%.3f%n", values[0]);
        if (System.out.checkError() || out.checkError()) {
            System.err.append('!').println();
        }
        StringWriter text = new StringWriter();
        try (PrintWriter in = new PrintWriter(text)) {
            in.println(values.length);
        }
        BufferedWriter buffered = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        buffered.write(text.toString());
        buffered.newLine();
        buffered.flush();
        StringBuilder built = new StringBuilder();
        try (Formatter formatter = new Formatter(built, Locale.ROOT)) {
            formatter.format("%s", values[0]);
        }
        new Formatter(built).format("%d", 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(built.toString().getBytes(Charset.forName("UTF-8")));
        return bytes.toString(StandardCharsets.UTF_8) + NumberFormat.getInstance().format(values[0]);
    }

    static double reading(String table) {
        double sum = 0;
        try (BufferedReader lines = new BufferedReader(new StringReader(table))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                try (Scanner scanner = new Scanner(line).useLocale(Locale.ROOT)) {
                    while (scanner.hasNextDouble()) {
                        sum += scanner.nextDouble();
                    }
                }
            }
            sum += new ByteArrayInputStream(table.getBytes()).read();
        } catch (IOException e) {
            e.printStackTrace();
            e.printStackTrace(System.out);
        }
        return sum;
    }

    static <T> List<T> streams(Iterable<T> things) {
        Stream<T> stream = StreamSupport.stream(things.spliterator(), false);
        return Stream.concat(
                        stream,
                        StreamSupport.stream(
                                things.spliterator(),
                                false))
                .collect(Collectors.toList());
    }

    static int concurrent(List<String> words) throws Exception {
        ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>();
        for (String word : words) {
            counts.merge(word, 1, Integer::sum);
        }
        ConcurrentHashMap<String, Integer> same = new ConcurrentHashMap<>(counts);
        same.forEach((word, count) -> System.out.println(word + count));
        same.keySet().forEach(System.out::println);
        List<String> copy = new CopyOnWriteArrayList<>(words);
        ConcurrentLinkedQueue<String> queue = new ConcurrentLinkedQueue<>(copy);
        Callable<Integer> task = queue::size;
        return task.call() + words.stream().collect(Collectors.groupingByConcurrent(w -> w)).size();
    }

    static String memory() {
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        return used + "/" + runtime.maxMemory() + " " + runtime.availableProcessors();
    }

    @SuppressWarnings("unchecked")
    static <T> T[] arrays(Class<T> type, int length) {
        T[] array = (T[]) Array.newInstance(type, length);
        Object grid = Array.newInstance(double.class, 2, 3);
        System.out.println(type.getTypeName() + array.getClass().getComponentType() + Array.getLength(grid)
                + array.getClass().isArray() + type.getSuperclass());
        return array;
    }

    static boolean dates() {
        LocalDateTime begin = LocalDateTime.now();
        LocalDate day = LocalDate.of(2026, 1, 31);
        return begin.isBefore(LocalDateTime.now())
                && day.isAfter(begin.toLocalDate())
                && day.compareTo(day) == 0
                && day.isEqual(day)
                && day.atStartOfDay().toLocalDate().isLeapYear()
                && !ZonedDateTime.now().format(DateTimeFormatter.ISO_DATE).isEmpty();
    }

    interface Shape<T extends Number> {
        T area();

        private String unit() {
            return "m²";
        }

        default String text() {
            return area() + unit();
        }
    }

    enum Kind {
        SMALL,
        LARGE {
            @Override
            double factor() {
                return 2;
            }
        };

        double factor() {
            return 1;
        }
    }

    static final class Bag<T> implements Iterable<T>, Serializable {
        private static final long serialVersionUID = 1;
        private final ArrayList<T> things = new ArrayList<>();

        @Override
        public Iterator<T> iterator() {
            return things.iterator();
        }

        @Override
        public int hashCode() {
            return Objects.hash(things) + System.identityHashCode(this);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bag<?> bag && bag.getClass() == getClass() && things.equals(bag.things);
        }
    }

    static String language(Object o, String name) {
        record Pair(int a, Map<String, List<int[]>> b) {}
        Pair pair = new Pair(1, Map.of());
        assert pair.a() > 0 : "no pair: " + pair;
        Shape<Double> shape = () -> 2.0;
        Kind kind = Kind.valueOf("LARGE");
        Supplier<String> saved = (Supplier<String> & Serializable) () -> pair + name;
        Function<Integer, int[]> make = int[]::new;
        String block = """
                %s
                """.formatted(saved.get());
        switch (name) {
            case "a", "b" -> block += make.apply(2).length;
            default -> block += kind.factor() * StrictMath.sqrt(2);
        }
        Bag<Object> bag = new Bag<>();
        bag.things.add(o);
        for (Object each : bag) {
            block += Optional.ofNullable(each).map(Object::toString).orElse("-") + shape.text();
        }
        return block + IntStream.of(1, 2).boxed().map(Integer::toHexString).toList() + pair.equals(pair)
                + pair.hashCode() + Kind.values().length + System.lineSeparator();
    }
}
