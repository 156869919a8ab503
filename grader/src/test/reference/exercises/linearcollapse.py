"""Two linear layers in one: the worked values and the known mistakes."""
from arrays import array, maximum
from atlas import Method, strict
from draws import Draws
from forms import FACTORS, PLACES

draw = Draws(after=189).matrix


def worked():
    W1, b1 = array([[1, 2, 0], [-1, 3, 2]]), array([[1, 0, -2]])
    W2, b2 = array([[2, 0, 1, -1], [1, 1, 0, 2], [0, -3, 1, 1]]), array([[5, 6, 7, 8]])
    return {"W": W1 @ W2, "b": b1 @ W2 + b2}


def collapse():
    def right(W1, b1, W2, b2):
        return W1 @ W2, b1 @ W2 + b2

    m = Method("LinearCollapse.collapse", ["W", "b"], right)
    for d, h, c in ((2, 3, 4), (4, 2, 3), (3, 3, 3)):
        m.probe(f"d = {d}, h = {h}, C = {c}", W1=draw(d, h), b1=draw(1, h), W2=draw(h, c), b2=draw(1, c))

    def wrong(id, W=None, b=None):
        def mistaken(**v):
            first, second = right(**v)
            return (W(**v) if W else first, b(**v) if b else second)
        m.wrong(id, mistaken)

    wrong("collapse.b1-skips", b=lambda W1, b1, W2, b2: strict(b1, b2) and b1 + b2)
    wrong("collapse.no-b2", b=lambda W1, b1, W2, b2: b1 @ W2)
    wrong("collapse.no-b1", b=lambda W1, b1, W2, b2: b2)
    wrong("collapse.b1-alone", b=lambda W1, b1, W2, b2: b1)
    wrong("collapse.b2-through", b=lambda W1, b1, W2, b2: b1 @ W2 + b2 @ W2)
    wrong("collapse.b2-through", b=lambda W1, b1, W2, b2: b1 + b2 @ W2)
    wrong("collapse.wrong-layer", b=lambda W1, b1, W2, b2: b1 @ W1 + b2)
    wrong("numbers.subtracted", b=lambda W1, b1, W2, b2: b1 @ W2 - b2)
    wrong("collapse.multiplied", b=lambda W1, b1, W2, b2: (b1 @ W2) * b2)
    wrong("shapes.order", W=lambda W1, b1, W2, b2: W2 @ W1)
    wrong("collapse.added", W=lambda W1, b1, W2, b2: strict(W1, W2) and W1 + W2)
    wrong("shapes.entrywise", W=lambda W1, b1, W2, b2: strict(W1, W2) and W1 * W2)
    wrong("collapse.one-layer", W=lambda W1, b1, W2, b2: W1)
    wrong("collapse.one-layer", W=lambda W1, b1, W2, b2: W2)
    wrong("shapes.transposed-factor", W=lambda W1, b1, W2, b2: W1.T @ W2)
    wrong("shapes.transposed-factor", W=lambda W1, b1, W2, b2: W1 @ W2.T)
    wrong("collapse.b2-twice", b=lambda W1, b1, W2, b2: b1 @ W2 + 2 * b2)
    wrong("collapse.activated", W=lambda W1, b1, W2, b2: maximum(W1, 0) @ W2, b=lambda W1, b1, W2, b2: maximum(b1, 0) @ W2 + b2)
    wrong("collapse.activated", W=lambda W1, b1, W2, b2: maximum(W1, 0) @ W2)
    for part in m.parts:
        m.forms(part, PLACES | FACTORS | {"whole numbers": "numbers.truncated"})
    return m


def methods():
    return [collapse()]
