package fromscratch.grader.worker;

import fromscratch.given.Batches;
import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import fromscratch.given.ShapeException;
import fromscratch.grader.wire.Thrown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Does once what workers are going to do over and over: loads every class of theirs, links the lambdas of the given
 * classes, and touches the parts of the library that exercises usually need. Then it is a worker like any other.
 *
 * <p>What has been loaded when it ends is kept for all other workers, which need not load it again: to link one lambda in
 * a virtual machine that has just started takes as long as a hundred calls.
 */
public final class WarmUp {
    private static final String CLASS = ".class";

    private WarmUp() {}

    /** Rehearses, and then answers calls until the judge hangs up. */
    public static void main(String... args) throws IOException, ClassNotFoundException {
        loadAll(System.getProperty("java.class.path"));
        calculate();
        Worker.main(args);
    }

    private static void loadAll(String jar) throws IOException, ClassNotFoundException {
        try (JarFile file = new JarFile(jar)) {
            for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
                String name = entry.getName();
                if (name.endsWith(CLASS) && !name.endsWith("-info.class")) {
                    String type = name.substring(0, name.length() - CLASS.length());
                    Class.forName(type.replace('/', '.'), false, WarmUp.class.getClassLoader());
                }
            }
        }
    }

    private static void calculate() {
        Random random = new Random(1);
        Matrix A = Matrix.gaussian(4, 3, random);
        double factor = 0.5;
        DoubleUnaryOperator half = entry -> factor * entry;
        Matrix.Entry sum = (i, j) -> A.get(i, j) + A.get(0, j);
        Matrix B = Matrix.generate(4, 3, sum)
                .map(half)
                .plus(A)
                .minus(Matrix.ones(4, 3))
                .hadamard(A)
                .times(2);
        Matrix C = B.plusRow(B.columnSums()).plusColumn(B.rowSums()).timesColumn(B.rowMaxima());
        Parameter parameter = new Parameter(C.matmul(A.transpose()));
        parameter.setGrad(parameter.value().selectRows(parameter.value().argmax()));
        int[] labels = IntStream.range(0, 4).map(row -> row % 3).toArray();
        List<Double> sums = new ArrayList<>();
        for (int[] batch : Batches.epoch(4, 2, random)) {
            sums.add(DoubleStream.of(C.toArray()[Batches.select(labels, batch)[0]])
                    .max()
                    .orElseThrow());
        }
        requireNumbers(sums, parameter.toString() + parameter.grad().hashCode() + A.equals(B) + refusal(A));
    }

    private static String refusal(Matrix A) {
        try {
            return A.matmul(A).shape();
        } catch (ShapeException e) {
            return Thrown.of(e).description();
        }
    }

    /** Uses what was calculated. */
    private static void requireNumbers(List<Double> sums, String text) {
        double sum = sums.stream().mapToDouble(Double::doubleValue).sum();
        if (Double.isNaN(sum) || text.isEmpty()) {
            throw new IllegalStateException("the rehearsal has gone wrong: " + text);
        }
    }
}
