"""The cross-entropy and its gradient: worked values and known mistakes."""
from arrays import arange, array, clip, exp, eye, full_like, log, maximum, sort, zeros_like
from atlas import ANY, Method, NOT_FINITE, shown
from draws import Draws
from forms import FACTORS, PLACES
from lesson import cross_entropy, cross_entropy_gradient, sigmoid, softmax
from logits import APART, extreme, EXTREMES, is_extreme, LOW, OVERFLOWS, shifted, WIDE, WRONG_SHIFTS

draw = Draws(after=492).matrix
LOGITS, LABELS = array([[1, 2, 3], [0, -1, 4], [2, 2, 0.5], [-3, 0.5, 1]]), array([2, 0, 1, 2])


def worked():
    return {"loss": cross_entropy(LOGITS, LABELS), "gradient": cross_entropy_gradient(LOGITS, LABELS)}


def shown_call():
    return {"loss": cross_entropy(LOGITS[:2], LABELS[:2]), "gradient": cross_entropy_gradient(LOGITS[:2], LABELS[:2])}


def nll(z, y):
    """The loss of each example."""
    return array([cross_entropy(z[i:i + 1], y[i:i + 1]) for i in range(len(y))])


def pick(values, y):
    """One entry a row, by an index that must exist."""
    if (y < 0).any() or (y >= values.shape[1]).any():
        raise IndexError("no such column")
    return values[arange(len(y)), y]


def loss():
    m = Method("CrossEntropy.loss", ["L", "labels"], lambda logits, labels: (cross_entropy(logits, labels), labels),
               kept={"labels": "labels.changed"})
    m.probe("N = 4, C = 3", logits=draw(4, 3), labels=array([2, 0, 1, 1]))
    m.probe("N = 2, C = 5", logits=draw(2, 5), labels=array([3, 1]))
    m.probe("N = 3, C = 4", logits=draw(3, 4, low=0.1, high=4), labels=array([1, 2, 1]))
    for z, y in ((WIDE, [0, 1]), (WIDE, [1, 0]), (APART, [1, 0]), (LOW, [0, 2])):
        m.probe(f"{shown('logits', z)}, labels = {y}", logits=z, labels=array(y))
    loses = lambda z, y: is_extreme(z) and bool((pick(softmax(z), y) == 0).any())
    right = cross_entropy
    m.wrong("logits.no-maximum", lambda logits, labels: (NOT_FINITE if extreme(WIDE, APART)(logits) else right(logits, labels), labels))
    m.wrong("logits.one-maximum", lambda logits, labels: (NOT_FINITE if extreme(APART)(logits) else right(logits, labels), labels))
    m.wrong("logits.log-of-zero", lambda logits, labels: (NOT_FINITE if loses(logits, labels) else right(logits, labels), labels))
    for eps in [10.0 ** -k for k in range(5, 21)] + [2.0 ** -52, 2.0 ** -1074, 2.0 ** -1022, 1e-30, 1e-50, 1e-100, 1e-200, 1e-300]:
        m.wrong("logits.capped", lambda logits, labels, eps=eps: (-log(pick(softmax(logits), labels) + eps).mean(), labels))
        m.wrong("logits.capped", lambda logits, labels, eps=eps: (-log(maximum(pick(softmax(logits), labels), eps)).mean(), labels))

    def wrong(id, f):
        m.wrong(id, lambda logits, labels: (ANY if is_extreme(logits) else f(logits, labels), labels))

    lse = lambda z: log(exp(z).sum(axis=1))
    wrong("softmax.twice", lambda z, y: right(softmax(z), y))
    wrong("logits.taken-as-probabilities", lambda z, y: -log(pick(z, y)).mean())
    wrong("logits.maximum-not-returned", lambda z, y: (log(shifted(z).sum(axis=1)) - pick(z, y)).mean())
    wrong("labels.off-by-one", lambda z, y: nll(z, (y + 1) % z.shape[1]).mean())
    wrong("labels.off-by-one", lambda z, y: nll(z, (y - 1) % z.shape[1]).mean())
    wrong("labels.off-by-one", lambda z, y: (lse(z) - pick(z, y - 1)).mean())
    wrong("labels.off-by-one", lambda z, y: (lse(z) - pick(z, y + 1)).mean())
    wrong("labels.predicted", lambda z, y: nll(z, z.argmax(axis=1)).mean())
    wrong("labels.one-for-all", lambda z, y: nll(z, full_like(y, y[0])).mean())
    wrong("labels.one-for-all", lambda z, y: nll(z, zeros_like(y)).mean())
    wrong("labels.ignored", lambda z, y: -log(softmax(z)).sum(axis=1).mean())
    wrong("labels.ignored", lambda z, y: -log(softmax(z)).mean())
    wrong("labels.ignored", lambda z, y: lse(z).mean())
    wrong("labels.ignored", lambda z, y: lse(z).sum())
    wrong("labels.ignored", lambda z, y: -(softmax(z) * log(softmax(z))).sum(axis=1).mean())
    wrong("loss.no-normalizer", lambda z, y: -pick(z, y).mean())
    wrong("loss.no-normalizer", lambda z, y: -pick(z, y).sum())
    wrong("loss.base", lambda z, y: right(z, y) / log(2))
    wrong("loss.base", lambda z, y: right(z, y) / log(10))
    for base in (2, 10):
        wrong("loss.base", lambda z, y: (lse(z) / log(base) - pick(z, y)).mean())
        wrong("loss.base", lambda z, y: (z.max(axis=1) + log(shifted(z).sum(axis=1)) / log(base) - pick(z, y)).mean())
    hot = lambda z, y: eye(z.shape[1])[y]
    each = lambda z, y: hot(z, y) * log(sigmoid(z)) + (1 - hot(z, y)) * log(1 - sigmoid(z))
    both = lambda z, y: hot(z, y) * log(softmax(z)) + (1 - hot(z, y)) * log(1 - softmax(z))
    for f in (each, both):
        wrong("loss.binary", lambda z, y: -f(z, y).sum(axis=1).mean())
        wrong("loss.binary", lambda z, y: -f(z, y).mean())
        wrong("loss.binary", lambda z, y: -f(z, y).sum())
    wrong("softmax.sigmoid", lambda z, y: -log(pick(sigmoid(z), y)).mean())
    wrong("loss.squared", lambda z, y: ((softmax(z) - hot(z, y)) ** 2).sum(axis=1).mean())
    wrong("loss.squared", lambda z, y: ((softmax(z) - hot(z, y)) ** 2).mean())
    wrong("loss.no-logarithm", lambda z, y: 1 - pick(softmax(z), y).mean())
    wrong("loss.no-logarithm", lambda z, y: pick(softmax(z), y).mean())
    wrong("loss.no-logarithm", lambda z, y: -pick(softmax(z), y).mean())
    wrong("loss.no-logarithm", lambda z, y: (shifted(z).sum(axis=1) + z.max(axis=1) - pick(z, y)).mean())
    wrong("softmax.columns", lambda z, y: -log(pick(softmax(z.T).T, y)).mean())
    wrong("softmax.total", lambda z, y: -log(pick(exp(z) / exp(z).sum(), y)).mean())
    wrong("batch.one-row", lambda z, y: nll(z, y)[0])
    wrong("batch.one-row", lambda z, y: nll(z, y)[-1])
    wrong("batch.one-row", lambda z, y: nll(z, y)[0] / len(y))
    wrong("batch.one-row", lambda z, y: nll(z, y)[-1] / len(y))
    wrong("batch.one-row", lambda z, y: nll(z, y).max())
    wrong("batch.classes-for-n", lambda z, y: nll(z, y).sum() / z.shape[1])
    wrong("loss.maximum-only", lambda z, y: (z.max(axis=1) - pick(z, y)).mean())
    wrong("loss.log-of-mean", lambda z, y: (lse(z) - log(z.shape[1]) - pick(z, y)).mean())
    for some in (lambda z: z[:, :-1], lambda z: z[:, 1:], lambda z: z[:, :3]):
        wrong("softmax.partial-sum", lambda z, y: (log(exp(some(z)).sum(axis=1)) - pick(z, y)).mean())
    for bound in (20, 30, 50, 88, 100, 300, 500, 700, 709):
        m.wrong("logits.clipped", lambda logits, labels, bound=bound: (right(clip(logits, -bound, bound), labels), labels))
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
    m.probe("N = 4, C = 3", logits=draw(4, 3), labels=array([2, 0, 1, 1]))
    m.probe("N = 2, C = 5", logits=draw(2, 5), labels=array([3, 1]))
    m.probe("N = 1, C = 4", logits=draw(1, 4), labels=array([2]))
    for z in EXTREMES:
        m.probe(shown("logits", z), logits=z, labels=array([1, 2]))
    for id, shows in (*OVERFLOWS.items(), *(("logits.wrong-shift", shows) for shows in WRONG_SHIFTS)):
        m.wrong(id, lambda logits, labels, shows=shows: (NOT_FINITE if shows(logits) else right(logits, labels)[0], labels))

    hot = lambda z, y: eye(z.shape[1])[y]

    def wrong(id, f):
        m.wrong(id, lambda logits, labels: (ANY if is_extreme(logits) else f(logits, labels), labels))

    def column(z, y):
        """A one-hot row for each label; none where there is no such column."""
        return array([[1.0 if j == k else 0.0 for j in range(z.shape[1])] for k in y])

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
    wrong("labels.one-for-all", lambda z, y: (softmax(z) - hot(z, full_like(y, y[0]))) / n(y))
    wrong("labels.one-for-all", lambda z, y: (softmax(z) - hot(z, zeros_like(y))) / n(y))
    wrong("labels.whole-column", lambda z, y: (softmax(z) - hot(z, y).max(axis=0)) / n(y))
    wrong("chain.softmax-twice", lambda z, y: jacobian(z, (softmax(z) - hot(z, y)) / n(y)))
    wrong("chain.softmax-twice", lambda z, y: softmax(z) * (1 - softmax(z)) * (softmax(z) - hot(z, y)) / n(y))
    wrong("chain.stops-at-p", lambda z, y: -hot(z, y) / softmax(z) / n(y))
    wrong("chain.stops-at-p", lambda z, y: -hot(z, y) / softmax(z))
    wrong("softmax.twice", lambda z, y: (softmax(softmax(z)) - hot(z, y)) / n(y))
    wrong("softmax.sigmoid", lambda z, y: (sigmoid(z) - hot(z, y)) / n(y))
    wrong("softmax.columns", lambda z, y: (softmax(z.T).T - hot(z, y)) / n(y))
    wrong("softmax.total", lambda z, y: (exp(z) / exp(z).sum() - hot(z, y)) / n(y))
    wrong("softmax.not-normalized", lambda z, y: (exp(z) - hot(z, y)) / n(y))
    wrong("softmax.not-normalized", lambda z, y: (shifted(z) - hot(z, y)) / n(y))
    wrong("batch.partly", lambda z, y: softmax(z) / n(y) - hot(z, y))
    wrong("batch.partly", lambda z, y: softmax(z) - hot(z, y) / n(y))
    wrong("numbers.plus", lambda z, y: (softmax(z) + hot(z, y)) / n(y))
    wrong("loss.squared", lambda z, y: (softmax(z) - hot(z, y)) ** 2 / n(y))
    m.wrong("batch.over-classes", lambda logits, labels: (right(logits, labels)[0] / logits.shape[1], labels))
    m.wrong("batch.classes-for-n", lambda logits, labels: (right(logits, labels)[0] * len(labels) / logits.shape[1], labels))
    m.wrong("numbers.integer-division", lambda logits, labels: (right(logits, labels)[0] * (1 // len(labels)), labels))
    m.wrong("labels.changed", lambda logits, labels: (right(logits, sort(labels))[0], sort(labels)))
    m.forms("G", PLACES | FACTORS | {"times N": "batch.summed", "over N": "batch.twice"})
    return m


def jacobian(z, above):
    p = softmax(z)
    return p * (above - (above * p).sum(axis=1, keepdims=True))


def methods():
    return [loss(), gradient()]
