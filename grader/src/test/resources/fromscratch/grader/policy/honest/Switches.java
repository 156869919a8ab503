package fromscratch;

import java.util.concurrent.ThreadLocalRandom;

/** Switches of every kind, loops, labels, exceptions, try and finally. */
public final class Switches {
    enum Colour { RED, GREEN, BLUE }

    static class OwnException extends Exception {
        private static final long serialVersionUID = 1L;
        private final int code;

        OwnException(String message, int code, Throwable cause) {
            super(message, cause);
            this.code = code;
        }
    }

    static final class Quiet extends RuntimeException {
        Quiet() {
            super("quiet", null, false, false);
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    static final class Resource implements AutoCloseable {
        @Override
        public void close() throws OwnException {
            System.out.println("closed");
        }
    }

    static int arrows(Colour c, String s, int i, Object o) {
        int n = switch (c) {
            case RED, GREEN -> 1;
            case BLUE -> {
                int x = i * 2;
                yield x;
            }
        };
        switch (s) {
            case "relu":
                n++;
            case "tanh":
                n += 2;
                break;
            default:
                n = -1;
        }
        n += switch (i) {
            case 1 -> 10;
            case 1000, 2000 -> 20;
            default -> throw new IllegalStateException("unexpected " + i);
        };
        switch (c) {
            case RED -> n++;
            default -> {}
        }
        if (o instanceof String t && !t.isEmpty()) {
            n += t.length();
        } else if (o instanceof Integer k) {
            n += k;
        }
        return n;
    }

    static int loops(int[][] grid, Iterable<String> words) {
        int n = 0;
        outer:
        for (int[] row : grid) {
            for (int v : row) {
                if (v < 0) {
                    continue outer;
                }
                if (v > 100) {
                    break outer;
                }
                n += v;
            }
        }
        for (String w : words) {
            n += w.length();
        }
        int i = 0;
        do {
            i++;
        } while (i < 3);
        while (true) {
            if (i-- == 0) {
                break;
            }
        }
        for (int a = 0, b = 10; a < b; a++, b--) {
            n ^= a << 2 | b >>> 1;
        }
        return n;
    }

    static int tries(String text) throws OwnException {
        int n = 0;
        try (Resource r = new Resource(); Resource second = new Resource()) {
            n = Integer.parseInt(text);
            Object[] objects = new String[1];
            objects[0] = n;
        } catch (NumberFormatException | ArrayStoreException e) {
            e.printStackTrace();
            System.err.println(e.getMessage() + e.getLocalizedMessage() + e.getCause());
            throw new OwnException("no number: " + text, 3, e);
        } catch (RuntimeException e) {
            e.addSuppressed(new Quiet());
            throw e;
        } catch (StackOverflowError | OutOfMemoryError e) {
            n = -1;
        } catch (Throwable t) {
            n = -2;
        } finally {
            n++;
        }
        if (n > 5) {
            throw new AssertionError("n is " + n);
        }
        if (n > 4) {
            throw new UnsupportedOperationException();
        }
        try {
            throw new OwnException("x", 1, null);
        } catch (OwnException e) {
            return e.code + e.getSuppressed().length + ThreadLocalRandom.current().nextInt(3);
        }
    }
}
