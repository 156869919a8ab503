"""Known mistakes in softmax, in the cross-entropy and in the mean squared error."""
import numpy as np

from atlas import ANY, FACTORS, NOT_FINITE, PLACES, Method, draw, shown
from known_activations import sigmoid
from lesson import cross_entropy, cross_entropy_gradient, softmax

LARGE = np.array([[1000.0, 999, 998], [1001, 1003, 1002]])
APART = np.array([[1.0, 2, 3], [-1000, -1001, -999.5]])
WIDE = np.array([[1000.0, 0, -1000], [-1000, 1000, 0]])
MODERATE = np.array([[400.0, 399, 398], [401, 399, 402]])
LOW = np.array([[0.0, 0, -2000], [-2000, 1, 0]])
EXTREMES = (LARGE, APART, WIDE, LOW, MODERATE)

PROBABILITIES = PLACES | FACTORS | {"over columns": "batch.over-classes"}


def is_extreme(z):
    return np.abs(z).max() >= 100


def extreme(*which):
    """Whether logits are one of these extremes."""
    return lambda z: any(np.array_equal(z, each) for each in which)


# The ways to overflow, and the extremes in which each shows.
OVERFLOWS = {
    "logits.no-maximum": extreme(LARGE, APART, WIDE),
    "logits.one-maximum": extreme(APART),
}
WRONG_SHIFTS = (
    extreme(WIDE, LOW),  # the smallest logit of the row is subtracted
    extreme(WIDE),  # their mean
    extreme(LARGE, APART, LOW, MODERATE),  # the smallest is added
    extreme(LARGE, APART, WIDE, MODERATE),  # the largest is added
)


def sure(function):
    """A mistake of which only moderate logits tell: what it gives far away depends on how it is written."""
    return lambda logits, **rest: ANY if is_extreme(logits) else function(logits, **rest)


def rows(e):
    return e / e.sum(axis=1, keepdims=True)


def shifted(z):
    return np.exp(z - z.max(axis=1, keepdims=True))


def softmax_method():
    m = Method("Softmax.forward", ["P"], lambda logits: softmax(logits))
    for n, c in ((4, 3), (2, 5)):
        m.probe(f"N = {n}, C = {c}", logits=draw(n, c))
    for z in EXTREMES:
        m.probe(shown("logits", z), logits=z)
    for id, shows in (*OVERFLOWS.items(), *(("logits.wrong-shift", shows) for shows in WRONG_SHIFTS)):
        m.wrong(id, lambda logits, shows=shows: NOT_FINITE if shows(logits) else softmax(logits))
    m.wrong("logits.no-maximum", lambda logits: np.exp(logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))))

    def wrong(id, f):
        m.wrong(id, sure(f))

    wrong("softmax.columns", lambda z: shifted(z) / shifted(z).sum(axis=0))
    wrong("softmax.columns", lambda z: np.exp(z) / np.exp(z).sum(axis=0))
    wrong("softmax.total", lambda z: shifted(z) / shifted(z).sum())
    wrong("softmax.total", lambda z: np.exp(z) / np.exp(z).sum())
    wrong("softmax.twice", lambda z: softmax(softmax(z)))
    wrong("softmax.not-normalized", shifted)
    wrong("softmax.not-normalized", np.exp)
    wrong("softmax.column-maximum", lambda z: rows(np.exp(z - z.max(axis=0))))
    wrong("softmax.no-exponential", rows)
    wrong("softmax.no-exponential", lambda z: rows(np.abs(z)))
    wrong("softmax.no-exponential", lambda z: rows(z - z.max(axis=1, keepdims=True)))
    wrong("softmax.no-exponential", lambda z: rows(z - z.min(axis=1, keepdims=True)))
    wrong("softmax.logarithm", lambda z: np.log(softmax(z)))
    wrong("softmax.one-hot", lambda z: np.eye(z.shape[1])[z.argmax(axis=1)])
    wrong("softmax.base", lambda z: rows(2.0 ** z))
    wrong("softmax.base", lambda z: rows(10.0 ** z))
    wrong("softmax.sign", lambda z: softmax(-z))
    wrong("softmax.sigmoid", sigmoid)
    wrong("softmax.partial-sum", lambda z: shifted(z) / shifted(z)[:, :max(1, z.shape[1] - 1)].sum(axis=1, keepdims=True))
    wrong("softmax.partial-sum", lambda z: shifted(z) / shifted(z)[:, 1:].sum(axis=1, keepdims=True))
    wrong("softmax.partial-sum", lambda z: shifted(z) / shifted(z)[:, :3].sum(axis=1, keepdims=True))
    wrong("softmax.length", lambda z: shifted(z) / np.sqrt((shifted(z) ** 2).sum(axis=1, keepdims=True)))
    for bound in (20, 30, 50, 88, 100, 300, 500, 700, 709):
        m.wrong("logits.clipped", lambda logits, bound=bound: softmax(np.clip(logits, -bound, bound)))
    for eps in [10.0 ** -k for k in range(3, 9)]:
        m.wrong("softmax.clipped", lambda logits, eps=eps: np.clip(softmax(logits), eps, 1 - eps))
        m.wrong("softmax.clipped", lambda logits, eps=eps: np.maximum(softmax(logits), eps))
    wrong("softmax.divided-by-largest", lambda z: shifted(z) / shifted(z).max(axis=0))
    wrong("softmax.first-sum", lambda z: shifted(z) / shifted(z).sum(axis=1)[0])
    wrong("softmax.running-sum", lambda z: shifted(z) / shifted(z).sum(axis=1).cumsum()[:, None])
    m.forms("P", PROBABILITIES)
    return m


def nll(z, y):
    """The loss of each example."""
    return np.array([cross_entropy(z[i:i + 1], y[i:i + 1]) for i in range(len(y))])


def pick(values, y):
    """One entry a row, by an index that must exist."""
    if (y < 0).any() or (y >= values.shape[1]).any():
        raise IndexError("no such column")
    return values[np.arange(len(y)), y]


def loss():
    m = Method("CrossEntropy.loss", ["L", "labels"], lambda logits, labels: (cross_entropy(logits, labels), labels),
               kept={"labels": "labels.changed"})
    m.probe("N = 4, C = 3", logits=draw(4, 3), labels=np.array([2, 0, 1, 1]))
    m.probe("N = 2, C = 5", logits=draw(2, 5), labels=np.array([3, 1]))
    m.probe("N = 3, C = 4", logits=draw(3, 4, low=0.1, high=4), labels=np.array([1, 2, 1]))
    for z, y in ((WIDE, [0, 1]), (WIDE, [1, 0]), (APART, [1, 0]), (LOW, [0, 2])):
        m.probe(f"{shown('logits', z)}, labels = {y}", logits=z, labels=np.array(y))
    loses = lambda z, y: is_extreme(z) and bool((pick(softmax(z), y) == 0).any())
    right = cross_entropy
    m.wrong("logits.no-maximum", lambda logits, labels: (NOT_FINITE if extreme(WIDE, APART)(logits) else right(logits, labels), labels))
    m.wrong("logits.one-maximum", lambda logits, labels: (NOT_FINITE if extreme(APART)(logits) else right(logits, labels), labels))
    m.wrong("logits.log-of-zero", lambda logits, labels: (NOT_FINITE if loses(logits, labels) else right(logits, labels), labels))
    for eps in [10.0 ** -k for k in range(5, 21)] + [2.0 ** -52, 2.0 ** -1074, 2.0 ** -1022, 1e-30, 1e-50, 1e-100, 1e-200, 1e-300]:
        m.wrong("logits.capped", lambda logits, labels, eps=eps: (-np.log(pick(softmax(logits), labels) + eps).mean(), labels))
        m.wrong("logits.capped", lambda logits, labels, eps=eps: (-np.log(np.maximum(pick(softmax(logits), labels), eps)).mean(), labels))

    def wrong(id, f):
        m.wrong(id, lambda logits, labels: (ANY if is_extreme(logits) else f(logits, labels), labels))

    lse = lambda z: np.log(np.exp(z).sum(axis=1))
    wrong("softmax.twice", lambda z, y: right(softmax(z), y))
    wrong("logits.taken-as-probabilities", lambda z, y: -np.log(pick(z, y)).mean())
    wrong("logits.maximum-not-returned", lambda z, y: (np.log(shifted(z).sum(axis=1)) - pick(z, y)).mean())
    wrong("labels.off-by-one", lambda z, y: nll(z, (y + 1) % z.shape[1]).mean())
    wrong("labels.off-by-one", lambda z, y: nll(z, (y - 1) % z.shape[1]).mean())
    wrong("labels.off-by-one", lambda z, y: (lse(z) - pick(z, y - 1)).mean())
    wrong("labels.off-by-one", lambda z, y: (lse(z) - pick(z, y + 1)).mean())
    wrong("labels.predicted", lambda z, y: nll(z, z.argmax(axis=1)).mean())
    wrong("labels.one-for-all", lambda z, y: nll(z, np.full_like(y, y[0])).mean())
    wrong("labels.one-for-all", lambda z, y: nll(z, np.zeros_like(y)).mean())
    wrong("labels.ignored", lambda z, y: -np.log(softmax(z)).sum(axis=1).mean())
    wrong("labels.ignored", lambda z, y: -np.log(softmax(z)).mean())
    wrong("labels.ignored", lambda z, y: lse(z).mean())
    wrong("labels.ignored", lambda z, y: lse(z).sum())
    wrong("labels.ignored", lambda z, y: -(softmax(z) * np.log(softmax(z))).sum(axis=1).mean())
    wrong("loss.no-normalizer", lambda z, y: -pick(z, y).mean())
    wrong("loss.no-normalizer", lambda z, y: -pick(z, y).sum())
    wrong("loss.base", lambda z, y: right(z, y) / np.log(2))
    wrong("loss.base", lambda z, y: right(z, y) / np.log(10))
    for base in (2, 10):
        wrong("loss.base", lambda z, y: (lse(z) / np.log(base) - pick(z, y)).mean())
        wrong("loss.base", lambda z, y: (z.max(axis=1) + np.log(shifted(z).sum(axis=1)) / np.log(base) - pick(z, y)).mean())
    hot = lambda z, y: np.eye(z.shape[1])[y]
    each = lambda z, y: hot(z, y) * np.log(sigmoid(z)) + (1 - hot(z, y)) * np.log(1 - sigmoid(z))
    both = lambda z, y: hot(z, y) * np.log(softmax(z)) + (1 - hot(z, y)) * np.log(1 - softmax(z))
    for f in (each, both):
        wrong("loss.binary", lambda z, y: -f(z, y).sum(axis=1).mean())
        wrong("loss.binary", lambda z, y: -f(z, y).mean())
        wrong("loss.binary", lambda z, y: -f(z, y).sum())
    wrong("softmax.sigmoid", lambda z, y: -np.log(pick(sigmoid(z), y)).mean())
    wrong("loss.squared", lambda z, y: ((softmax(z) - hot(z, y)) ** 2).sum(axis=1).mean())
    wrong("loss.squared", lambda z, y: ((softmax(z) - hot(z, y)) ** 2).mean())
    wrong("loss.no-logarithm", lambda z, y: 1 - pick(softmax(z), y).mean())
    wrong("loss.no-logarithm", lambda z, y: pick(softmax(z), y).mean())
    wrong("loss.no-logarithm", lambda z, y: -pick(softmax(z), y).mean())
    wrong("loss.no-logarithm", lambda z, y: (shifted(z).sum(axis=1) + z.max(axis=1) - pick(z, y)).mean())
    wrong("softmax.columns", lambda z, y: -np.log(pick(softmax(z.T).T, y)).mean())
    wrong("softmax.total", lambda z, y: -np.log(pick(np.exp(z) / np.exp(z).sum(), y)).mean())
    wrong("batch.one-row", lambda z, y: nll(z, y)[0])
    wrong("batch.one-row", lambda z, y: nll(z, y)[-1])
    wrong("batch.one-row", lambda z, y: nll(z, y)[0] / len(y))
    wrong("batch.one-row", lambda z, y: nll(z, y)[-1] / len(y))
    wrong("batch.one-row", lambda z, y: nll(z, y).max())
    wrong("batch.classes-for-n", lambda z, y: nll(z, y).sum() / z.shape[1])
    wrong("loss.maximum-only", lambda z, y: (z.max(axis=1) - pick(z, y)).mean())
    wrong("loss.log-of-mean", lambda z, y: (lse(z) - np.log(z.shape[1]) - pick(z, y)).mean())
    for some in (lambda z: z[:, :-1], lambda z: z[:, 1:], lambda z: z[:, :3]):
        wrong("softmax.partial-sum", lambda z, y: (np.log(np.exp(some(z)).sum(axis=1)) - pick(z, y)).mean())
    for bound in (20, 30, 50, 88, 100, 300, 500, 700, 709):
        m.wrong("logits.clipped", lambda logits, labels, bound=bound: (right(np.clip(logits, -bound, bound), labels), labels))
    total = [0.0]

    def growing(logits, labels):
        total[0] += nll(logits, labels).sum()
        return total[0] / len(labels), labels

    m.wrong("state.never-reset", growing)
    m.wrong("batch.over-classes", lambda logits, labels: (right(logits, labels) / logits.shape[1], labels))
    m.wrong("loss.negative", lambda logits, labels: (-right(logits, labels), labels))
    m.forms("L", {"times N": "batch.summed", "over N": "batch.twice", "doubled": "numbers.doubled", "halved": "numbers.halved",
                  "whole numbers": "numbers.truncated", "zeros": "numbers.zeros"})
    return m


def gradient():
    def right(logits, labels):
        return cross_entropy_gradient(logits, labels), labels

    m = Method("CrossEntropy.gradient", ["G", "labels"], right, kept={"labels": "labels.changed"})
    m.probe("N = 4, C = 3", logits=draw(4, 3), labels=np.array([2, 0, 1, 1]))
    m.probe("N = 2, C = 5", logits=draw(2, 5), labels=np.array([3, 1]))
    m.probe("N = 1, C = 4", logits=draw(1, 4), labels=np.array([2]))
    for z in EXTREMES:
        m.probe(shown("logits", z), logits=z, labels=np.array([1, 2]))
    for id, shows in (*OVERFLOWS.items(), *(("logits.wrong-shift", shows) for shows in WRONG_SHIFTS)):
        m.wrong(id, lambda logits, labels, shows=shows: (NOT_FINITE if shows(logits) else right(logits, labels)[0], labels))

    hot = lambda z, y: np.eye(z.shape[1])[y]

    def wrong(id, f):
        m.wrong(id, lambda logits, labels: (ANY if is_extreme(logits) else f(logits, labels), labels))

    def column(z, y):
        """A one-hot row for each label; none where there is no such column."""
        return np.array([[1.0 if j == k else 0.0 for j in range(z.shape[1])] for k in y])

    def existing(z, y):
        pick(z, y)
        return y

    n = len
    wrong("labels.ignored", lambda z, y: softmax(z) / n(y))
    wrong("labels.ignored", lambda z, y: softmax(z))
    # The probe asks for the loss of half the logits first.
    m.wrong("state.kept-forward", lambda logits, labels: (right(logits / 2, labels)[0], labels))
    wrong("chain.own-class-only", lambda z, y: (softmax(z) - hot(z, y)) * hot(z, y) / n(y))
    for share in (0.05, 0.1, 0.2):
        wrong("labels.smoothed", lambda z, y: (softmax(z) - (1 - share) * hot(z, y) - share / z.shape[1]) / n(y))
        wrong("labels.smoothed", lambda z, y: (softmax(z) - (1 - share) * hot(z, y)
                                               - share / (z.shape[1] - 1) * (1 - hot(z, y))) / n(y))
    wrong("labels.all-ones", lambda z, y: (softmax(z) - 1) / n(y))
    wrong("chain.no-probabilities", lambda z, y: -hot(z, y) / n(y))
    wrong("chain.no-probabilities", lambda z, y: -hot(z, y))
    wrong("logits.taken-as-probabilities", lambda z, y: (z - hot(z, y)) / n(y))
    wrong("logits.taken-as-probabilities", lambda z, y: z - hot(z, y))
    for step in (1, -1):
        wrong("labels.off-by-one", lambda z, y: (softmax(z) - column(z, y + step)) / n(y))
        wrong("labels.off-by-one", lambda z, y: (softmax(z) - column(z, (y + step) % z.shape[1])) / n(y))
        wrong("labels.off-by-one", lambda z, y: (softmax(z) - column(z, existing(z, y + step))) / n(y))
    wrong("labels.predicted", lambda z, y: (softmax(z) - hot(z, z.argmax(axis=1))) / n(y))
    wrong("labels.one-for-all", lambda z, y: (softmax(z) - hot(z, np.full_like(y, y[0]))) / n(y))
    wrong("labels.one-for-all", lambda z, y: (softmax(z) - hot(z, np.zeros_like(y))) / n(y))
    wrong("labels.whole-column", lambda z, y: (softmax(z) - hot(z, y).max(axis=0)) / n(y))
    wrong("chain.softmax-twice", lambda z, y: jacobian(z, (softmax(z) - hot(z, y)) / n(y)))
    wrong("chain.softmax-twice", lambda z, y: softmax(z) * (1 - softmax(z)) * (softmax(z) - hot(z, y)) / n(y))
    wrong("chain.stops-at-p", lambda z, y: -hot(z, y) / softmax(z) / n(y))
    wrong("chain.stops-at-p", lambda z, y: -hot(z, y) / softmax(z))
    wrong("softmax.twice", lambda z, y: (softmax(softmax(z)) - hot(z, y)) / n(y))
    wrong("softmax.sigmoid", lambda z, y: (sigmoid(z) - hot(z, y)) / n(y))
    wrong("softmax.columns", lambda z, y: (softmax(z.T).T - hot(z, y)) / n(y))
    wrong("softmax.total", lambda z, y: (np.exp(z) / np.exp(z).sum() - hot(z, y)) / n(y))
    wrong("softmax.not-normalized", lambda z, y: (np.exp(z) - hot(z, y)) / n(y))
    wrong("softmax.not-normalized", lambda z, y: (shifted(z) - hot(z, y)) / n(y))
    wrong("batch.partly", lambda z, y: softmax(z) / n(y) - hot(z, y))
    wrong("batch.partly", lambda z, y: softmax(z) - hot(z, y) / n(y))
    wrong("numbers.plus", lambda z, y: (softmax(z) + hot(z, y)) / n(y))
    wrong("loss.squared", lambda z, y: (softmax(z) - hot(z, y)) ** 2 / n(y))
    m.wrong("batch.over-classes", lambda logits, labels: (right(logits, labels)[0] / logits.shape[1], labels))
    m.wrong("batch.classes-for-n", lambda logits, labels: (right(logits, labels)[0] * len(labels) / logits.shape[1], labels))
    m.wrong("numbers.integer-division", lambda logits, labels: (right(logits, labels)[0] * (1 // len(labels)), labels))
    m.wrong("labels.changed", lambda logits, labels: (right(logits, np.sort(labels))[0], np.sort(labels)))
    m.forms("G", PLACES | FACTORS | {"times N": "batch.summed", "over N": "batch.twice"})
    return m


def jacobian(z, above):
    p = softmax(z)
    return p * (above - (above * p).sum(axis=1, keepdims=True))


def squared_loss():
    def right(prediction, target):
        return ((prediction - target) ** 2).mean()

    m = Method("MeanSquaredError.loss", ["L"], right)
    for n, k in ((3, 2), (2, 4), (5, 3), (4, 1)):
        m.probe(f"N = {n}, m = {k}", prediction=draw(n, k), target=draw(n, k))
    e = lambda p, t: p - t
    m.wrong("batch.summed", lambda prediction, target: (e(prediction, target) ** 2).sum())
    m.wrong("batch.rows-only", lambda prediction, target: (e(prediction, target) ** 2).sum() / len(target))
    m.wrong("batch.columns-only", lambda prediction, target: (e(prediction, target) ** 2).sum() / target.shape[1])
    m.wrong("batch.twice", lambda prediction, target: (e(prediction, target) ** 2).mean() / target.size)
    m.wrong("batch.twice", lambda prediction, target: (e(prediction, target) ** 2).mean() / len(target))
    m.wrong("loss.root", lambda prediction, target: np.sqrt((e(prediction, target) ** 2).mean()))
    m.wrong("loss.root", lambda prediction, target: np.sqrt((e(prediction, target) ** 2).sum()))
    m.wrong("loss.absolute", lambda prediction, target: np.abs(e(prediction, target)).mean())
    m.wrong("loss.absolute", lambda prediction, target: np.abs(e(prediction, target)).sum())
    m.wrong("loss.not-squared", lambda prediction, target: e(prediction, target).mean())
    m.wrong("loss.not-squared", lambda prediction, target: -e(prediction, target).mean())
    m.wrong("loss.not-squared", lambda prediction, target: e(prediction, target).sum())
    m.wrong("loss.square-of-mean", lambda prediction, target: e(prediction, target).mean() ** 2)
    m.wrong("loss.square-of-mean", lambda prediction, target: e(prediction, target).sum() ** 2)
    m.wrong("loss.square-of-mean", lambda prediction, target: e(prediction, target).sum() ** 2 / target.size)
    m.wrong("loss.squares-apart", lambda prediction, target: (prediction ** 2 - target ** 2).mean())
    m.wrong("loss.squares-apart", lambda prediction, target: (prediction ** 2).mean())
    m.wrong("loss.sum-for-difference", lambda prediction, target: ((prediction + target) ** 2).mean())
    m.wrong("batch.one-row", lambda prediction, target: (e(prediction, target)[0] ** 2).mean())
    m.wrong("batch.one-row", lambda prediction, target: e(prediction, target)[-1, -1] ** 2)
    m.wrong("batch.one-row", lambda prediction, target: (e(prediction, target) ** 2).max())
    for count in range(3, 13):
        m.wrong("batch.fixed-count", lambda prediction, target: (e(prediction, target) ** 2).sum() / count)
    m.wrong("loss.halved", lambda prediction, target: right(prediction, target) / 2)
    m.wrong("loss.halved", lambda prediction, target: (e(prediction, target) ** 2).sum() / 2)
    m.wrong("loss.halved", lambda prediction, target: (e(prediction, target) ** 2).sum() / len(target) / 2)
    m.wrong("loss.negative", lambda prediction, target: -right(prediction, target))
    m.forms("L", {"doubled": "numbers.doubled", "whole numbers": "numbers.truncated", "zeros": "numbers.zeros"})
    return m


def squared_gradient():
    def right(prediction, target):
        return 2 * (prediction - target) / target.size

    m = Method("MeanSquaredError.gradient", ["G"], right)
    for n, k in ((3, 2), (2, 4), (1, 2)):
        m.probe(f"N = {n}, m = {k}", prediction=draw(n, k), target=draw(n, k))
    m.wrong("loss.two-missing", lambda prediction, target: right(prediction, target) / 2)
    m.wrong("batch.summed", lambda prediction, target: 2 * (prediction - target))
    m.wrong("batch.rows-only", lambda prediction, target: 2 * (prediction - target) / len(target))
    m.wrong("batch.columns-only", lambda prediction, target: 2 * (prediction - target) / target.shape[1])
    m.wrong("batch.twice", lambda prediction, target: right(prediction, target) / target.size)
    m.wrong("numbers.integer-division", lambda prediction, target: (prediction - target) * (2 // target.size))
    m.wrong("loss.absolute", lambda prediction, target: np.sign(prediction - target) / target.size)
    m.wrong("loss.absolute", lambda prediction, target: 2 * np.sign(prediction - target) / target.size)
    for count in range(3, 13):
        m.wrong("batch.fixed-count", lambda prediction, target: 2 * (prediction - target) / count)
    m.wrong("chain.loss-for-gradient", lambda prediction, target: (prediction - target) ** 2 / target.size)
    m.wrong("chain.loss-for-gradient", lambda prediction, target: (prediction - target) ** 2)
    m.wrong("chain.loss-for-gradient", lambda prediction, target: 2 * (prediction - target) ** 2 / target.size)
    m.wrong("loss.target-missing", lambda prediction, target: 2 * prediction / target.size)
    m.wrong("loss.sum-for-difference", lambda prediction, target: 2 * (prediction + target) / target.size)
    m.wrong("loss.not-squared", lambda prediction, target: np.ones_like(target) / target.size)
    m.wrong("loss.not-squared", lambda prediction, target: 2 * np.ones_like(target) / target.size)
    m.forms("G", PLACES | FACTORS | {"over N": "batch.twice"})
    return m


def methods():
    return {"Softmax": [softmax_method()], "CrossEntropy": [loss(), gradient()],
            "MeanSquaredError": [squared_loss(), squared_gradient()]}
