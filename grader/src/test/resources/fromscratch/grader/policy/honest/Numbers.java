package fromscratch;

import fromscratch.given.Batches;
import fromscratch.given.Dataset;
import fromscratch.given.Matrix;
import fromscratch.given.Parameter;
import fromscratch.given.ShapeException;
import fromscratch.given.TodoException;
import java.util.*;
import java.util.random.RandomGenerator;

/** Numbers, arrays, collections, random numbers, generics, the given classes. */
public final class Numbers {
    static final class Pair<A extends Comparable<A>, B> implements Iterable<Object> {
        private final A a;
        private final B b;

        Pair(A a, B b) {
            this.a = a;
            this.b = b;
        }

        @Override
        public Iterator<Object> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < 2;
                }

                @Override
                public Object next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return next++ == 0 ? a : b;
                }
            };
        }
    }

    static final class Window extends ArrayList<Double> {
        private static final long serialVersionUID = 1L;

        double mean() {
            double sum = 0;
            for (double d : this) {
                sum += d;
            }
            return isEmpty() ? Double.NaN : sum / size();
        }

        /** Not the method of Object of that name. */
        void wait(String forWhat, double seconds) {
            add(seconds);
        }
    }

    static final class Lru<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > 10;
        }
    }

    @SafeVarargs
    static <T extends Comparable<? super T>> T largest(T first, T... others) {
        T best = first;
        for (T other : others) {
            best = other.compareTo(best) > 0 ? other : best;
        }
        return best;
    }

    @SuppressWarnings("unchecked")
    static <T> T[] pair(T a, T b) {
        T[] both = (T[]) new Object[2];
        both[0] = a;
        both[1] = b;
        return both.clone();
    }

    static double numbers(int n, long seed) {
        double x = Math.exp(1) + Math.log(2) + Math.log1p(0.1) + Math.sqrt(2) + Math.pow(2, 3) + Math.random();
        x += StrictMath.sin(x) + Math.floorMod(n, 3) + Math.signum(x) + Math.fma(x, 2, 1) + Math.rint(x) + Math.E;
        Integer boxed = n;
        long big = Long.MAX_VALUE - Integer.MAX_VALUE + boxed.longValue() + Long.hashCode(seed) + Integer.bitCount(n);
        x += Double.compare(x, 0) + Double.doubleToLongBits(x) + Double.parseDouble("1e-3") + Float.intBitsToFloat(n);
        x += Double.isInfinite(x) || Double.isFinite(x) ? Double.MIN_VALUE : Double.POSITIVE_INFINITY;
        Number number = big > 0 ? (Number) big : (Number) x;
        byte b = (byte) n;
        short s = (short) (b & 0xff);
        return number.doubleValue() + s + Integer.valueOf("3") + Integer.toBinaryString(n).length() + (Boolean.parseBoolean("true") ? 1 : 0);
    }

    static Object collections(long seed) {
        Random random = new Random(seed);
        RandomGenerator better = RandomGenerator.of("L64X128MixRandom");
        SplittableRandom split = new SplittableRandom(seed);
        double[] a = new double[5];
        double[][] grid = new double[3][4];
        int[][] ragged = {{1}, {2, 3}, {}};
        Arrays.fill(a, 1.0);
        Arrays.setAll(a, i -> i * 0.5);
        Arrays.sort(a);
        System.arraycopy(a, 0, grid[0], 0, 4);
        double[] copy = Arrays.copyOfRange(a, 1, 3);
        double[][] deep = grid.clone();
        List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
        Collections.shuffle(list, random);
        Collections.swap(list, 0, 1);
        list.sort(Comparator.naturalOrder());
        List<Integer> fixed = Arrays.asList(1, 2);
        ListIterator<Integer> back = list.listIterator(list.size());
        while (back.hasPrevious()) {
            if (back.previous() == 2) {
                back.remove();
            }
        }
        Map<String, double[]> cache = new HashMap<>();
        for (Map.Entry<String, double[]> entry : cache.entrySet()) {
            entry.setValue(entry.getValue().clone());
        }
        TreeMap<Integer, String> tree = new TreeMap<>(Map.of(1, "a"));
        Set<Integer> set = new TreeSet<>(new LinkedHashSet<>(Set.of(1)));
        Deque<Matrix> stack = new ArrayDeque<>();
        stack.push(Matrix.ones(1, 1));
        Queue<Integer> queue = new PriorityQueue<>(new LinkedList<>(list));
        BitSet bits = new BitSet(8);
        bits.set(3);
        EnumMap<Switches.Colour, Integer> counts = new EnumMap<>(Switches.Colour.class);
        EnumSet<Switches.Colour> colours = EnumSet.allOf(Switches.Colour.class);
        Optional<String> first = tree.values().stream().findFirst();
        OptionalInt most = list.stream().mapToInt(Integer::intValue).max();
        Window window = new Window();
        window.wait("nothing", 1);
        Object hash = Objects.requireNonNullElse(first.orElse(null), "none") + Objects.hash(a, 1) + Arrays.hashCode(a)
                + Arrays.deepToString(ragged) + Arrays.equals(a, copy) + Objects.requireNonNull(deep) + fixed
                + new Lru<>().size() + queue.poll() + bits.cardinality() + counts + colours + most.orElse(0)
                + better.nextGaussian() + split.nextDouble() + random.nextGaussian() + random.nextInt(3) + window.mean();
        for (Object each : new Pair<>("a", 1.0)) {
            hash = hash.toString() + each;
        }
        return largest(1, 2, 3) + pair("a", "b").length + hash.toString() + stack.peek() + set.contains(1);
    }

    static Matrix given(Matrix X, List<Parameter> parameters, long seed) {
        if (X.cols() < 1) {
            throw new ShapeException("no columns: " + X.cols());
        }
        Random random = new Random(seed);
        Dataset.Split digits = Dataset.digits().split(360, seed);
        for (int[] batch : Batches.epoch(digits.training().labels().length, 32, random)) {
            Matrix rows = digits.training().X().selectRows(batch);
            int[] labels = Batches.select(digits.training().labels(), batch);
            System.out.println(rows.rows() + " " + labels.length + Arrays.toString(rows.argmax()));
        }
        parameters.forEach(p -> p.setValue(p.value().minus(p.grad().times(0.1))));
        Matrix W = Matrix.gaussian(2, 3, random).plus(Matrix.generate(2, 3, (i, j) -> i + j));
        Matrix.Entry entry = (i, j) -> X.get(i, 0);
        if (X.rows() > 1000) {
            throw new TodoException("Linear.forward: more rows");
        }
        return Matrix.generate(W.rows(), 1, entry);
    }
}
