"""The lesson's formulas, independently of any Java code: what the reference values are computed with (needs numpy)."""
import numpy as np


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def cross_entropy(z, y):
    m = z.max(axis=1, keepdims=True)
    logsum = m[:, 0] + np.log(np.exp(z - m).sum(axis=1))
    return float(np.mean(logsum - z[np.arange(len(y)), y]))


def cross_entropy_gradient(z, y):
    g = softmax(z)
    g[np.arange(len(y)), y] -= 1
    return g / len(y)


class Network:
    def __init__(self, w1, b1, w2, b2):
        self.p = [np.array(v, dtype=float) for v in (w1, b1, w2, b2)]

    def logits(self, x):
        w1, b1, w2, b2 = self.p
        return np.maximum(x @ w1 + b1, 0) @ w2 + b2

    def loss_and_gradients(self, x, y):
        w1, b1, w2, b2 = self.p
        z = x @ w1 + b1
        h = np.maximum(z, 0)
        logits = h @ w2 + b2
        d = cross_entropy_gradient(logits, y)
        dz = (d @ w2.T) * (z > 0)
        return cross_entropy(logits, y), [x.T @ dz, dz.sum(axis=0, keepdims=True), h.T @ d, d.sum(axis=0, keepdims=True)]


class JavaRandom:
    """java.util.Random, as its documentation defines it."""

    def __init__(self, seed):
        self.state = (seed ^ 0x5DEECE66D) & ((1 << 48) - 1)

    def bits(self, n):
        self.state = (self.state * 0x5DEECE66D + 0xB) & ((1 << 48) - 1)
        value = self.state >> (48 - n)
        return value - (1 << n) if value >= 1 << (n - 1) else value

    def next_int(self, bound):
        r = self.bits(31) & 0x7FFFFFFF
        if bound & (bound - 1) == 0:
            return (bound * r) >> 31
        u = r
        while True:
            r = u % bound
            if u - r + bound - 1 < 1 << 31:
                return r
            u = self.bits(31) & 0x7FFFFFFF


def epoch(examples, size, random):
    """The batches that fromscratch.given.Batches deals."""
    order = [0] * examples
    for i in range(examples):
        j = random.next_int(i + 1)
        order[i] = order[j]
        order[j] = i
    return [order[s:s + size] for s in range(0, examples, size)]
