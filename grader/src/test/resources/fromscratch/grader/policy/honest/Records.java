package fromscratch;

import fromscratch.given.Matrix;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Records, sealed types, enums, nested, local and anonymous classes, interfaces. */
public final class Records {
    record Point(double x, double y) implements Comparable<Point>, Serializable {
        static final Point ORIGIN = new Point(0, 0);

        Point {
            if (Double.isNaN(x)) {
                throw new IllegalArgumentException("x is " + x);
            }
        }

        Point(double both) {
            this(both, both);
        }

        double norm() {
            return Math.hypot(x, y);
        }

        @Override
        public int compareTo(Point other) {
            return Double.compare(norm(), other.norm());
        }
    }

    record Layer<T>(Matrix W, Matrix b, double[] cache, List<T> notes) {}

    sealed interface Shape permits Circle, Square {
        double area();

        default String told() {
            return kind() + " of area " + area();
        }

        static Shape unit() {
            return new Circle(1);
        }

        private String kind() {
            return getClass().getSimpleName();
        }
    }

    record Circle(double r) implements Shape {
        @Override
        public double area() {
            return Math.PI * r * r;
        }
    }

    static final class Square implements Shape {
        private final double side;

        Square(double side) {
            this.side = side;
        }

        @Override
        public double area() {
            return side * side;
        }

        @Override
        public boolean equals(Object o) {
            if (this == o) {
                return true;
            }
            if (o == null || getClass() != o.getClass()) {
                return false;
            }
            return Double.compare(side, ((Square) o).side) == 0;
        }

        @Override
        public int hashCode() {
            return Objects.hash(side);
        }

        @Override
        public String toString() {
            return super.toString() + getClass().getName();
        }
    }

    enum Activation {
        RELU {
            @Override
            double at(double z) {
                return Math.max(0, z);
            }
        },
        TANH {
            @Override
            double at(double z) {
                return Math.tanh(z);
            }
        };

        abstract double at(double z);
    }

    enum Mode {
        TRAIN("train"),
        TEST("test");

        private final String label;

        Mode(String label) {
            this.label = label;
        }
    }

    private final class Inner {
        double twice() {
            return 2 * outer;
        }
    }

    static abstract class Base implements Cloneable {
        protected abstract double f(double x);

        @Override
        protected Base clone() throws CloneNotSupportedException {
            return (Base) super.clone();
        }
    }

    @FunctionalInterface
    interface Scalar {
        double of(double x);
    }

    @interface Note {
        String value() default "";
    }

    private static final class Cache {
        static final double[] SQUARES = new double[16];

        static {
            for (int i = 0; i < SQUARES.length; i++) {
                SQUARES[i] = i * i;
            }
        }
    }

    private double outer = 3;
    private static int count;

    {
        count++;
    }

    @Note("all of it")
    @SuppressWarnings("unchecked")
    static String all() throws Exception {
        Point p = new Point(3, 4);
        Layer<String> layer = new Layer<>(Matrix.zeros(2, 2), Matrix.row(1, 2), new double[] {1}, List.of("a"));
        Shape[] shapes = {new Circle(2), new Square(1), Shape.unit()};
        Arrays.sort(shapes, (a, b) -> Double.compare(a.area(), b.area()));
        String told = p + layer.toString() + shapes[0].told() + p.equals(Point.ORIGIN) + p.hashCode();
        for (Activation a : Activation.values()) {
            told += a + " " + a.ordinal() + a.name() + a.at(1) + Activation.valueOf("RELU").compareTo(a);
        }
        told += Mode.TRAIN.label + Mode.valueOf("TEST") + Mode.TEST.getDeclaringClass().getEnumConstants().length;
        class Local extends Base {
            @Override
            protected double f(double x) {
                return x + told().length();
            }

            String told() {
                return "local";
            }
        }
        Base anonymous = new Base() {
            @Override
            protected double f(double x) {
                return x * p.x();
            }
        };
        Runnable r = new Runnable() {
            @Override
            public void run() {
                count++;
            }
        };
        r.run();
        Scalar s = x -> x * x;
        Object o = p;
        if (o instanceof Point q && q.x() > 0) {
            told += q.y();
        }
        if (o instanceof Comparable) {
            told += ((Comparable<Point>) o).compareTo(p);
        }
        Records outerOne = new Records();
        synchronized (outerOne) {
            told += outerOne.new Inner().twice() + new Local().f(1) + anonymous.f(2) + s.of(3) + Cache.SQUARES[3];
        }
        assert told != null : "never null " + told;
        return told + anonymous.clone().f(1) + System.identityHashCode(o);
    }
}
