"""Softmax: its worked values and its known mistakes."""
from arrays import array, clip, exp, eye, log, maximum, sqrt
from atlas import Method, NOT_FINITE, shown
from draws import Draws
from lesson import sigmoid, softmax
from logits import EXTREMES, OVERFLOWS, PROBABILITIES, rows, shifted, sure, WRONG_SHIFTS

draw = Draws(after=470).matrix
LOGITS = array([[1, 2, 3], [0, -1, 4], [2, 2, 0.5], [-3, 0.5, 1]])


def worked():
    return {"softmax": softmax(LOGITS)}


def shown_call():
    return {"softmax": softmax(LOGITS[:2])}


def forward():
    m = Method("Softmax.forward", ["P"], lambda logits: softmax(logits))
    for n, c in ((4, 3), (2, 5)):
        m.probe(f"N = {n}, C = {c}", logits=draw(n, c))
    for z in EXTREMES:
        m.probe(shown("logits", z), logits=z)
    for id, shows in (*OVERFLOWS.items(), *(("logits.wrong-shift", shows) for shows in WRONG_SHIFTS)):
        m.wrong(id, lambda logits, shows=shows: NOT_FINITE if shows(logits) else softmax(logits))
    m.wrong("logits.no-maximum", lambda logits: exp(logits - log(exp(logits).sum(axis=1, keepdims=True))))

    def wrong(id, f):
        m.wrong(id, sure(f))

    wrong("softmax.columns", lambda z: shifted(z) / shifted(z).sum(axis=0))
    wrong("softmax.columns", lambda z: exp(z) / exp(z).sum(axis=0))
    wrong("softmax.total", lambda z: shifted(z) / shifted(z).sum())
    wrong("softmax.total", lambda z: exp(z) / exp(z).sum())
    wrong("softmax.twice", lambda z: softmax(softmax(z)))
    wrong("softmax.not-normalized", shifted)
    wrong("softmax.not-normalized", exp)
    wrong("softmax.column-maximum", lambda z: rows(exp(z - z.max(axis=0))))
    wrong("softmax.no-exponential", rows)
    wrong("softmax.no-exponential", lambda z: rows(abs(z)))
    wrong("softmax.no-exponential", lambda z: rows(z - z.max(axis=1, keepdims=True)))
    wrong("softmax.no-exponential", lambda z: rows(z - z.min(axis=1, keepdims=True)))
    wrong("softmax.logarithm", lambda z: log(softmax(z)))
    wrong("softmax.one-hot", lambda z: eye(z.shape[1])[z.argmax(axis=1)])
    wrong("softmax.base", lambda z: rows(2.0 ** z))
    wrong("softmax.base", lambda z: rows(10.0 ** z))
    wrong("softmax.sign", lambda z: softmax(-z))
    wrong("softmax.sigmoid", sigmoid)
    wrong("softmax.partial-sum", lambda z: shifted(z) / shifted(z)[:, :max(1, z.shape[1] - 1)].sum(axis=1, keepdims=True))
    wrong("softmax.partial-sum", lambda z: shifted(z) / shifted(z)[:, 1:].sum(axis=1, keepdims=True))
    wrong("softmax.partial-sum", lambda z: shifted(z) / shifted(z)[:, :3].sum(axis=1, keepdims=True))
    wrong("softmax.length", lambda z: shifted(z) / sqrt((shifted(z) ** 2).sum(axis=1, keepdims=True)))
    for bound in (20, 30, 50, 88, 100, 300, 500, 700, 709):
        m.wrong("logits.clipped", lambda logits, bound=bound: softmax(clip(logits, -bound, bound)))
    for eps in [10.0 ** -k for k in range(3, 9)]:
        m.wrong("softmax.clipped", lambda logits, eps=eps: clip(softmax(logits), eps, 1 - eps))
        m.wrong("softmax.clipped", lambda logits, eps=eps: maximum(softmax(logits), eps))
    wrong("softmax.divided-by-largest", lambda z: shifted(z) / shifted(z).max(axis=0))
    wrong("softmax.first-sum", lambda z: shifted(z) / shifted(z).sum(axis=1)[0])
    wrong("softmax.running-sum", lambda z: shifted(z) / shifted(z).sum(axis=1).cumsum()[:, None])
    m.forms("P", PROBABILITIES)
    return m


def methods():
    return [forward()]
