package fromscratch;

import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Lambdas, references to methods and constructors, streams with their collectors. */
public final class Lambdas {
    private final double slope;

    Lambdas(double slope) {
        this.slope = slope;
    }

    private double line(double x) {
        return slope * x;
    }

    private static double square(double x) {
        return x * x;
    }

    static <A, B, C> Function<A, C> then(Function<A, B> f, Function<B, C> g) {
        return a -> g.apply(f.apply(a));
    }

    static double all(List<Parameter> parameters, Matrix X) {
        DoubleUnaryOperator f = Lambdas::square;
        DoubleUnaryOperator g = new Lambdas(2)::line;
        DoubleUnaryOperator h = f.andThen(g).compose(Math::exp);
        Function<Double, Lambdas> maker = Lambdas::new;
        IntFunction<double[]> arrays = double[]::new;
        IntFunction<List<String>[]> lists = List[]::new;
        Supplier<List<Double>> empty = ArrayList::new;
        BiFunction<Matrix, Matrix, Matrix> product = Matrix::matmul;
        DoubleBinaryOperator plus = Double::sum;
        BinaryOperator<Matrix> sum = Matrix::plus;
        UnaryOperator<String> trim = String::trim;
        Predicate<String> blank = String::isBlank;
        IntPredicate even = i -> i % 2 == 0;
        Runnable print = System.out::println;
        ToDoubleFunction<Matrix> total = Matrix::sum;
        Comparator<String> order = Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder());
        double[] counter = {0};
        AtomicInteger calls = new AtomicInteger();
        DoubleAdder adder = new DoubleAdder();
        Runnable nested = () -> {
            Runnable inner = () -> counter[0] += slopeOf(maker.apply(3.0));
            inner.run();
            calls.incrementAndGet();
            adder.add(1);
        };
        nested.run();
        print.run();

        double[] row = IntStream.range(0, 5).mapToDouble(i -> f.applyAsDouble(i)).toArray();
        double[][] grid = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> IntStream.range(0, 4).mapToDouble(j -> i * j).toArray())
                .toArray(double[][]::new);
        String[] words = Stream.of("b", "a", " ").filter(blank.negate()).map(trim).sorted(order).toArray(String[]::new);
        Map<Integer, List<String>> byLength = Arrays.stream(words).collect(Collectors.groupingBy(String::length));
        Map<Boolean, Long> parts =
                Stream.of(1, 2, 3).collect(Collectors.partitioningBy(i -> i > 1, Collectors.counting()));
        Map<String, Integer> lengths = Arrays.stream(words)
                .collect(Collectors.toMap(Function.identity(), String::length, Integer::sum, HashMap::new));
        String joined = Stream.iterate(1, i -> i < 50, i -> i * 2).map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
        DoubleSummaryStatistics statistics = Arrays.stream(row).summaryStatistics();
        OptionalDouble mean = DoubleStream.of(row).average();
        Optional<Matrix> gradients = parameters.stream().map(Parameter::grad).reduce(sum);
        List<Integer> boxed = LongStream.range(0, 3).mapToInt(l -> (int) l).boxed().toList();
        List<Double> generated = new Random(1).doubles(4, -1, 1).boxed().collect(Collectors.toList());
        Stream.generate(() -> 1).limit(3).skip(1).peek(i -> counter[0] += i).forEach(i -> calls.addAndGet(i));
        boolean any = boxed.stream().anyMatch(i -> i > 1) && IntStream.of(1, 2).allMatch(even);
        double flat = Arrays.stream(grid).flatMapToDouble(Arrays::stream).map(h).reduce(0, plus);
        boxed.stream().sequential().unordered().distinct().mapMulti((i, sink) -> sink.accept(i)).count();
        Iterator<Integer> iterator = boxed.iterator();
        Spliterator<Integer> spliterator = boxed.spliterator();
        generated.replaceAll(x -> x + 1);
        generated.removeIf(x -> x > 100);
        generated.sort(null);
        Collections.sort(generated, Collections.reverseOrder());
        byLength.forEach((k, v) -> counter[0] += k * v.size());
        lengths.merge("a", 1, Integer::sum);
        lengths.computeIfAbsent("c", k -> 1);
        Matrix Y = X.map(x -> x > 0 ? x : 0).map(Math::abs);
        return statistics.getMax() + mean.orElse(0) + gradients.map(total::applyAsDouble).orElseThrow()
                + flat + joined.length() + (any ? 1 : 0) + iterator.next() + spliterator.estimateSize()
                + product.apply(X, Y).rows() + arrays.apply(2).length + lists.apply(2).length + empty.get().size()
                + parts.size() + Lambdas.<Integer, Integer, Integer>then(i -> i + 1, i -> i * 2).apply(3) + adder.sum();
    }

    private static double slopeOf(Lambdas lambdas) {
        return lambdas.slope;
    }
}
