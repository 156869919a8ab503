"""The linear layer: its worked values and its known mistakes."""
from arrays import arange, array, exp, full, maximum, ones, ones_like, outer, tanh, zeros
from atlas import keeping, Method, strict
from draws import Draws
from forms import FACTORS, PLACES

draw = Draws(after=0).matrix


def worked():
    X = array([[1, -2, 3], [0.5, 4, -1]])
    W = array([[2, -1, 0.5, 1], [0, 3, -2, 1], [1, 1, 1.5, -1]])
    b = array([[10, 20, 30, 40]])
    dZ = array([[1, -1, 2, 0.5], [3, 0, -2, 1]])
    return {"Z": X @ W + b, "dX": dZ @ W.T, "dW": X.T @ dZ, "db": dZ.sum(axis=0, keepdims=True)}


def sizes(n, d, h):
    return f"N = {n}, d = {d}, h = {h}"


def forward():
    m = Method("Linear.forward", ["Z"], lambda X, W, b: X @ W + b)
    for n, d, h in ((3, 2, 4), (2, 4, 3), (3, 3, 3), (3, 3, 3)):
        m.probe(sizes(n, d, h), X=draw(n, d), W=draw(d, h), b=draw(1, h))
    other_shape = lambda old, new: old["X"].shape != new["X"].shape or old["W"].shape != new["W"].shape
    product = keeping(lambda X, W, b: X @ W, other_shape)
    m.wrong("state.kept-forward", lambda X, W, b: product(X=X, W=W, b=b) + b)
    m.wrong("state.kept-forward", keeping(lambda X, W, b: X @ W + b, other_shape))
    m.wrong("linear.no-bias", lambda X, W, b: X @ W)
    m.wrong("linear.bias-by-row", lambda X, W, b: X @ W + array([[b[0, i]] for i in range(len(X))]))
    m.wrong("linear.bias-too-often", lambda X, W, b: X @ W + X.shape[1] * b)
    m.wrong("linear.bias-too-often", lambda X, W, b: X @ W + X.shape[0] * b)
    m.wrong("linear.bias-too-often", lambda X, W, b: X @ W + 2 * b)
    m.wrong("linear.bias-subtracted", lambda X, W, b: X @ W - b)
    m.wrong("linear.bias-one-number", lambda X, W, b: X @ W + b[0, 0])
    m.wrong("linear.bias-one-number", lambda X, W, b: X @ W + b.sum())
    m.wrong("linear.bias-one-row", lambda X, W, b: X @ W + b * (arange(len(X)) == 0)[:, None])
    m.wrong("linear.bias-one-row", lambda X, W, b: X @ W + b * (arange(len(X)) == len(X) - 1)[:, None])
    m.wrong("linear.no-product", lambda X, W, b: zeros((len(X), W.shape[1])) + b)
    m.wrong("linear.bias-multiplied", lambda X, W, b: (X @ W) * b)
    m.wrong("linear.bias-before", lambda X, W, b: array([[X[i] @ (W + b)[:, j] for j in range(W.shape[1])] for i in range(len(X))]))
    m.wrong("shapes.order", lambda X, W, b: W @ X + b)
    m.wrong("shapes.transposed-factor", lambda X, W, b: X @ W.T + b)
    m.wrong("shapes.transposed-factor", lambda X, W, b: X.T @ W + b)
    m.wrong("shapes.transposed-factor", lambda X, W, b: X.T @ W.T + b)
    m.wrong("shapes.entrywise", lambda X, W, b: strict(X, W) and X * W + b)
    m.wrong("linear.not-summed", lambda X, W, b: outer(X[:, -1], W[-1]) + b)
    m.wrong("linear.feature-missing", lambda X, W, b: X[:, :-1] @ W[:-1] + b)
    m.wrong("linear.feature-missing", lambda X, W, b: X[:, 1:] @ W[1:] + b)
    m.wrong("batch.averaged", lambda X, W, b: X @ W / len(X) + b)
    m.wrong("linear.averaged", lambda X, W, b: X @ W / X.shape[1] + b)
    m.wrong("linear.activated", lambda X, W, b: maximum(X @ W + b, 0))
    m.wrong("linear.activated", lambda X, W, b: tanh(X @ W + b))
    m.wrong("linear.activated", lambda X, W, b: 1 / (1 + exp(-X @ W - b)))
    m.forms("Z", PLACES | FACTORS | {"over N": "batch.averaged", "over columns": "linear.averaged", "times N": "batch.n-times", "whole numbers": "numbers.truncated"})
    return m


def backward():
    def right(X, W, dZ):
        return dZ @ W.T, X.T @ dZ, dZ.sum(axis=0, keepdims=True)

    m = Method("Linear.backward", ["dX", "dW", "db"], right)
    for n, d, h in ((3, 2, 4), (2, 4, 3), (3, 3, 3), (3, 3, 3)):
        m.probe(sizes(n, d, h), X=draw(n, d), W=draw(d, h), dZ=draw(n, h))
    m.wrong("state.kept-forward", keeping(right, lambda old, new: False))
    m.wrong("state.kept-forward", keeping(right, lambda old, new: old["X"].shape != new["X"].shape))
    # The probe calls forward with X + 1 first.
    m.wrong("state.kept-forward", lambda X, W, dZ: (dZ @ W.T, (X + 1).T @ dZ, dZ.sum(axis=0, keepdims=True)))
    for part in range(3):
        m.wrong("state.never-reset", growing(right, part))

    def wrong(id, dX=None, dW=None, db=None):
        def mistaken(X, W, dZ):
            a, b, c = right(X, W, dZ)
            return (dX(X, W, dZ) if dX else a, dW(X, W, dZ) if dW else b, db(X, W, dZ) if db else c)
        m.wrong(id, mistaken)

    wrong("shapes.untransposed", dX=lambda X, W, dZ: dZ @ W)
    wrong("shapes.untransposed", dW=lambda X, W, dZ: X @ dZ)
    wrong("shapes.order", dX=lambda X, W, dZ: W.T @ dZ)
    wrong("shapes.order", dX=lambda X, W, dZ: W @ dZ)
    wrong("shapes.order", dW=lambda X, W, dZ: dZ @ X.T)
    wrong("shapes.order", dW=lambda X, W, dZ: dZ @ X)
    wrong("chain.wrong-factor", dX=lambda X, W, dZ: dZ @ X.T)
    wrong("chain.wrong-factor", dW=lambda X, W, dZ: W.T @ dZ)
    wrong("shapes.entrywise", dX=lambda X, W, dZ: strict(dZ, W) and dZ * W)
    wrong("shapes.entrywise", dW=lambda X, W, dZ: strict(X, dZ) and X * dZ)
    wrong("shapes.swapped", dX=lambda X, W, dZ: X.T @ dZ, dW=lambda X, W, dZ: dZ @ W.T)
    wrong("batch.not-summed", db=lambda X, W, dZ: dZ)
    wrong("batch.one-row", db=lambda X, W, dZ: dZ[:1])
    wrong("batch.one-row", db=lambda X, W, dZ: dZ[-1:])
    wrong("batch.one-row", dW=lambda X, W, dZ: X[:1].T @ dZ[:1])
    wrong("batch.one-row", dW=lambda X, W, dZ: X[-1:].T @ dZ[-1:])
    wrong("batch.wrong-axis", db=lambda X, W, dZ: dZ.sum(axis=1, keepdims=True))
    wrong("batch.wrong-axis", db=lambda X, W, dZ: dZ.sum(axis=1, keepdims=True).T)
    wrong("batch.wrong-axis", db=lambda X, W, dZ: full((1, 1), dZ.sum()))
    wrong("batch.wrong-axis", db=lambda X, W, dZ: full((1, dZ.shape[1]), dZ.sum()))
    wrong("chain.upstream-ignored", dX=lambda X, W, dZ: ones_like(dZ) @ W.T)
    wrong("chain.upstream-ignored", dW=lambda X, W, dZ: X.T @ ones_like(dZ))
    wrong("chain.upstream-ignored", db=lambda X, W, dZ: ones((1, dZ.shape[1])))
    wrong("chain.upstream-ignored", db=lambda X, W, dZ: full((1, dZ.shape[1]), len(dZ)))
    for part in m.parts:
        m.forms(part, PLACES | FACTORS | {"over N": "batch.averaged", "times N": "batch.n-times", "whole numbers": "numbers.truncated"})
    return m


def growing(right, part):
    """A part that is added to that of the call before, where it has the same shape."""
    before = []

    def call(**inputs):
        values = list(right(**inputs))
        if before and before[0].shape == values[part].shape:
            values[part] = values[part] + before[0]
        before[:] = [values[part]]
        return values
    return call


def methods():
    return [forward(), backward()]
