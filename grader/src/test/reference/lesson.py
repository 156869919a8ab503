"""The lesson's formulas, independently of any Java code: what the reference values are computed with."""
from arrays import arange, exp, eye, log, maximum, where


def relu(z):
    return maximum(z, 0)


def sigmoid(z):
    small = exp(-abs(z))
    return where(z >= 0, 1 / (1 + small), small / (1 + small))


def softmax(z):
    e = exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def cross_entropy(z, y):
    m = z.max(axis=1, keepdims=True)
    logsum = m[:, 0] + log(exp(z - m).sum(axis=1))
    return (logsum - z[arange(len(y)), y]).mean()


def cross_entropy_gradient(z, y):
    return (softmax(z) - eye(z.shape[1])[y]) / len(y)


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
