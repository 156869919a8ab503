"""Known mistakes in the two-layer network: its first weights, its logits and predictions, its loss and gradients."""
import numpy as np

from atlas import ANY, Method, draw, labels
from known_activations import relu, sigmoid
from lesson import cross_entropy, cross_entropy_gradient, softmax

NAMES = ["W1", "b1", "W2", "b2"]


def parameters(d, h, c):
    return {"W1": draw(d, h, low=-1, high=1), "b1": draw(1, h, low=-1, high=1),
            "W2": draw(h, c, low=-1, high=1), "b2": draw(1, c, low=-1, high=1)}


def sizes(n, d, h, c):
    return f"N = {n}, d = {d}, h = {h}, C = {c}"


def flat(matrices):
    return np.concatenate([m.ravel() for m in matrices])


class Net:
    """A network as the exercise has it: four values, four gradients, and whatever a mistake keeps."""

    def __init__(self, W1, b1, W2, b2):
        self.p = [np.copy(v) for v in (W1, b1, W2, b2)]
        self.g = [np.zeros_like(v) for v in self.p]
        self.first = [np.copy(v) for v in self.p]
        self.kept = {}

    def scale(self, factor):
        self.p = [factor * v for v in self.p]
        self.g = [np.zeros_like(v) for v in self.p]


def initialize():
    def right_parts(**change):
        parts = {"shapes": [160, 120, 1, 120, 120, 300, 1, 300], "biases": 1, "same": 1, "seed1": 1, "seed2": 1,
                 "layers": 1, "units": 1, "v1": 1, "v2": 1, "m1": 0, "m2": 0}
        parts.update(change)
        return lambda inputs, hidden, classes, seed: list(parts.values())

    m = Method("TwoLayerNetwork.initialize",
               ["W1, b1, W2, b2", "b1 = 0, b2 = 0?", "same seed, same network?", "other seed, other W1?",
                "other seed, other W2?", "W1 ≠ W2?", "unit ≠ unit?", "var(W1) ÷ (2/d)", "var(W2) ÷ (2/h)", "mean(W1) ÷ σ",
                "mean(W2) ÷ σ"],
               right_parts(), tolerance=0.04)
    d, h, c = 160, 120, 300
    m.probe(f"d = {d}, h = {h}, C = {c}", inputs=d, hidden=h, classes=c, seed=3)

    def wrong(id, **change):
        m.wrong(id, right_parts(**change))

    wrong("start.zeros", v1=0, v2=0, m1=np.nan, m2=np.nan, seed1=0, seed2=0, layers=0, units=0)
    wrong("start.zeros", v1=0, m1=np.nan, seed1=0, units=0)
    wrong("start.zeros", v2=0, m2=np.nan, seed2=0)
    wrong("start.units-alike", v1=ANY, m1=ANY, units=0)
    wrong("start.units-alike", v1=ANY, m1=ANY, v2=ANY, m2=ANY, units=0)
    wrong("start.layers-alike", layers=0)
    wrong("start.no-seed", same=0)
    wrong("start.fixed-seed", seed1=0, seed2=0)
    wrong("start.fixed-seed", seed1=0)
    wrong("start.fixed-seed", seed2=0)
    ratios = {
        "start.half-variance": (0.5, 0.5),
        "start.fan-out": (d / h, h / c),
        "start.both-fans": (d / (d + h), h / (h + c)),
        "start.variance-for-deviation": (2 / d, 2 / h),
        "start.not-scaled": (d / 2, h / 2),
        "start.too-small": (1e-4 * d / 2, 1e-4 * h / 2),
    }
    for id, (first, second) in ratios.items():
        wrong(id, v1=first, v2=second)
        if id != "start.fan-out":
            wrong(id, v1=first)
        wrong(id, v2=second)
    wrong("start.fan-out", v1=d / h)
    wrong("start.wrong-layer", v2=h / d)
    wrong("start.doubled-deviation", v1=4, v2=4)
    wrong("start.too-small", v1=1e-6 * d / 2, v2=1e-6 * h / 2)
    variance = 1 / 12  # of draws between 0 and 1
    one_sided = 0.5 / np.sqrt(variance)
    wrong("start.one-sided", v1=variance, m1=one_sided, v2=variance, m2=one_sided)
    wrong("start.one-sided", v1=variance, m1=one_sided)
    wrong("start.one-sided", v2=variance, m2=one_sided)
    wrong("start.one-sided", v1=variance * d / 2, m1=one_sided, v2=variance * h / 2, m2=one_sided)
    wrong("start.one-sided", v1=ANY, m1=one_sided, v2=ANY, m2=one_sided)
    wrong("start.uniform", v1=1 / 3, v2=1 / 3)
    wrong("start.uniform", v1=1 / 3)
    wrong("start.uniform", v2=1 / 3)
    wrong("start.uniform", v1=1 / 6, v2=1 / 6)
    wrong("start.uniform", v1=1 / 6)
    wrong("start.uniform", v2=1 / 6)
    folded = 1 - 2 / np.pi  # the variance of |x| for a normal x, whose mean is √(2/π)
    wrong("start.one-sided", v1=folded, m1=np.sqrt(2 / np.pi / folded))
    wrong("start.one-sided", v2=folded, m2=np.sqrt(2 / np.pi / folded))
    wrong("start.one-sided", v1=folded, m1=np.sqrt(2 / np.pi / folded), v2=folded, m2=np.sqrt(2 / np.pi / folded))
    wrong("start.uniform", v1=d / 6, v2=h / 6)
    wrong("start.biases", biases=0)
    wrong("shapes.transposed", shapes=[160, 120, 1, 120, 300, 120, 1, 300])
    wrong("shapes.transposed", shapes=[120, 160, 1, 120, 120, 300, 1, 300])
    wrong("shapes.transposed", shapes=[120, 160, 1, 120, 300, 120, 1, 300])
    wrong("shapes.transposed", shapes=[160, 120, 120, 1, 120, 300, 300, 1])
    return m


def logits():
    def scenario(step):
        def run(W1, b1, W2, b2, X, X2):
            net = Net(W1, b1, W2, b2)
            yield step(net, X)
            net.p = [-2 * v for v in net.p]
            yield step(net, X)
            yield step(net, X2)
            yield flat([W1, b1, W2, b2]) * 3
        return run

    def forward(net, X, act=relu, out=lambda L: L, p=None):
        W1, b1, W2, b2 = p or net.p
        return out(act(X @ W1 + b1) @ W2 + b2)

    m = Method("TwoLayerNetwork.logits", ["logits", "logits@moved", "logits@other-batch", "∇"], scenario(forward),
               kept={"∇": "state.gradients-changed"})
    for n, d, h, c in ((5, 2, 3, 4), (2, 4, 5, 3), (3, 3, 3, 3)):
        m.probe(sizes(n, d, h, c), **parameters(d, h, c), X=draw(n, d), X2=draw(n, d))

    def wrong(id, step):
        m.wrong(id, scenario(step))

    def using(**change):
        return lambda net, X: forward(net, X, **change)

    def without(k):
        return lambda net, X: forward(net, X, p=[v * 0 if i == k else v for i, v in enumerate(net.p)])

    wrong("network.no-bias", without(3))
    wrong("network.no-bias", without(1))
    wrong("network.no-bias", lambda net, X: relu(X @ net.p[0]) @ net.p[2])
    wrong("activation.missing", using(act=lambda Z: Z))
    for act in (np.tanh, sigmoid, np.abs):
        wrong("activation.other", using(act=act))
    wrong("network.activated-logits", using(out=relu))
    wrong("network.activated-logits", using(out=np.tanh))
    wrong("network.activated-logits", using(out=sigmoid))
    wrong("network.activated-logits", using(act=lambda Z: Z, out=relu))
    wrong("network.softmax-logits", using(out=softmax))
    wrong("network.log-softmax", using(out=lambda L: np.log(softmax(L))))
    wrong("activation.misplaced", lambda net, X: relu(X) @ net.p[0] @ net.p[2] + net.p[1] @ net.p[2] + net.p[3])
    wrong("activation.before-bias", lambda net, X: (relu(X @ net.p[0]) + net.p[1]) @ net.p[2] + net.p[3])
    wrong("network.w1-twice", lambda net, X: relu(X @ net.p[0] + net.p[1]) @ net.p[0] + net.p[3])
    wrong("network.w1-twice", lambda net, X: relu(X @ net.p[2] + net.p[1]) @ net.p[2] + net.p[3])
    wrong("network.b1-twice", lambda net, X: relu(X @ net.p[0] + net.p[1]) @ net.p[2] + net.p[1])
    wrong("network.one-layer", lambda net, X: X @ net.p[0] + net.p[1])
    wrong("network.one-layer", lambda net, X: relu(X @ net.p[0] + net.p[1]))
    wrong("network.layers-swapped", lambda net, X: relu(X @ net.p[2] + net.p[3]) @ net.p[0] + net.p[1])
    wrong("numbers.zeros", lambda net, X: np.zeros((len(X), net.p[3].shape[1])))
    for old in ((0,), (1,), (2,), (3,), (0, 1), (2, 3), (0, 2), (0, 1, 2, 3)):
        wrong("state.first-values", lambda net, X: forward(net, X, p=[net.first[k] if k in old else net.p[k] for k in range(4)]))

    def keeping(what, when):
        def step(net, X):
            W1, b1, W2, b2 = net.p
            H = relu(X @ W1 + b1)
            value = {"H": H, "L": H @ W2 + b2}[what]
            if what not in net.kept or not when(net.kept["X"], X):
                net.kept[what], net.kept["X"] = value, X
            return net.kept[what] if what == "L" else net.kept["H"] @ W2 + b2
        return step

    for what in "HL":
        wrong("state.kept-forward", keeping(what, lambda old, new: len(old) == len(new)))
        wrong("state.kept-forward", keeping(what, np.array_equal))
    return m


def decided_differently(n, d, h, c):
    """A network and a batch in which every class wins somewhere."""
    while True:
        inputs = {**parameters(d, h, c), "X": draw(n, d)}
        L = relu(inputs["X"] @ inputs["W1"] + inputs["b1"]) @ inputs["W2"] + inputs["b2"]
        if len(set(L.argmax(axis=1))) == c:
            return inputs


def predict():
    def scenario(choose, keeps=False):
        def run(W1, b1, W2, b2, X):
            once = choose(relu(X @ W1 + b1) @ W2 + b2)
            yield once
            yield once if keeps else choose(relu(X[::-1] @ W1 + b1) @ W2 + b2)
            yield choose(np.full((len(X), b2.shape[1]), 1.0))
            yield flat([W1, b1, W2, b2])
            yield flat([W1, b1, W2, b2]) * 3
        return run

    first = lambda L: L.argmax(axis=1)
    m = Method("TwoLayerNetwork.predict", ["argmax", "argmax@other-batch", "argmax@ties", "θ", "∇"], scenario(first),
               kept={"θ": "state.values-changed", "∇": "state.gradients-changed"})
    for n, d, h, c in ((6, 2, 3, 4), (8, 4, 5, 3)):
        m.probe(sizes(n, d, h, c), **decided_differently(n, d, h, c))
    m.wrong("predict.last-of-equals", scenario(lambda L: L.shape[1] - 1 - L[:, ::-1].argmax(axis=1)))
    m.wrong("labels.off-by-one", scenario(lambda L: first(L) + 1))
    m.wrong("labels.off-by-one", scenario(lambda L: first(L) - 1))
    m.wrong("state.kept-forward", scenario(first, keeps=True))

    def hidden(W1, b1, W2, b2, X):
        yield relu(X @ W1 + b1).argmax(axis=1)
        yield relu(X[::-1] @ W1 + b1).argmax(axis=1)
        yield relu(X @ W1 + b1).argmax(axis=1)
        yield flat([W1, b1, W2, b2])
        yield flat([W1, b1, W2, b2]) * 3

    m.wrong("predict.hidden", hidden)
    m.wrong("predict.smallest", scenario(lambda L: L.argmin(axis=1)))
    m.wrong("predict.columns", scenario(lambda L: L.argmax(axis=0)))
    m.wrong("predict.absolute", scenario(lambda L: np.abs(L).argmax(axis=1)))
    m.wrong("predict.first-row", scenario(lambda L: np.full(len(L), first(L)[0])))
    m.wrong("predict.never-first", scenario(lambda L: L[:, 1:].argmax(axis=1) + 1))
    m.wrong("predict.never-last", scenario(lambda L: L[:, :-1].argmax(axis=1)))
    m.wrong("predict.threshold", scenario(lambda L: (L[:, 0] > 0) * 1))
    m.wrong("numbers.zeros", scenario(lambda L: np.zeros(len(L))))
    return m


def backward():
    def scenario(step):
        def run(W1, b1, W2, b2, X, y, X2, y2, X3, y3):
            net = Net(W1, b1, W2, b2)
            yield step(net, X, y)
            yield from [np.copy(g) for g in net.g]
            yield flat([W1, b1, W2, b2])
            yield y
            yield step(net, X2, y2)
            yield from [np.copy(g) for g in net.g]
            net.scale(-0.5)
            yield step(net, X2, y2)
            yield from [np.copy(g) for g in net.g]
            net.scale(1)
            yield step(net, X3, y3)
            yield from [np.copy(g) for g in net.g]
        return run

    grads = [f"∇{name}" for name in NAMES]
    parts = ["L", *grads, "θ", "labels"]
    parts += [f"{part}@{when}" for when in ("again", "moved", "other-batch") for part in ["L", *grads]]

    def add(net, gradients, how=lambda k, old, new: old + new):
        net.g = [how(k, old, new) for k, (old, new) in enumerate(zip(net.g, gradients))]

    def passes(net, X, y, act=relu, mask=lambda Z, dH: dH * (Z > 0), out=lambda L: L, scale=1.0,
               d=lambda d, y: d, H_back=lambda X, Z, H: H, W_back=lambda W1, W2: W2, change=lambda g, n: g,
               out_back=lambda L, d: d, p=None):
        W1, b1, W2, b2 = p or net.p
        Z = X @ W1 + b1
        H = act(Z)
        raw = H @ W2 + b2
        L = out(raw)
        dL = out_back(raw, d(cross_entropy_gradient(L, y), y))
        dZ = mask(Z, dL @ W_back(W1, W2).T)
        H = H_back(X, Z, H)
        gradients = [X.T @ dZ, dZ.sum(axis=0, keepdims=True), H.T @ dL, dL.sum(axis=0, keepdims=True)]
        for k in range(4):
            if gradients[k].shape != net.p[k].shape:
                raise ValueError("a gradient has the shape of its parameter")
        return cross_entropy(L, y) * (scale(len(y)) if callable(scale) else scale), change(gradients, len(y))

    def right(net, X, y, how=lambda k, old, new: old + new, **change):
        loss, gradients = passes(net, X, y, **change)
        add(net, gradients, how)
        return loss

    m = Method("TwoLayerNetwork.lossAndBackward", parts, scenario(right),
               kept={"θ": "state.values-changed", "labels": "labels.changed"})
    for n, d, h, c in ((5, 2, 3, 4), (4, 3, 2, 5), (4, 3, 3, 3)):
        m.probe(sizes(n, d, h, c), **parameters(d, h, c), X=draw(n, d), y=labels(n, c), X2=draw(n, d), y2=labels(n, c),
                X3=draw(n - 1, d), y3=labels(n - 1, c))

    def wrong(id, general=False, **change):
        m.wrong(id, scenario(lambda net, X, y: right(net, X, y, **change)), general)

    def only(which, factor):
        return lambda g, n: [v * (factor(n) if callable(factor) else factor) if k in which else v for k, v in enumerate(g)]

    def where(which, f):
        return lambda k, old, new: f(old, new) if k in which else old + new

    groups = [(0, 1, 2, 3), (0,), (1,), (2,), (3,), (0, 2), (1, 3)]
    for which in groups:
        wrong("batch.summed", change=only(which, lambda n: n))
        wrong("batch.twice", change=only(which, lambda n: 1 / n))
        wrong("numbers.negated", change=only(which, -1))
        wrong("numbers.doubled", change=only(which, 2))
        wrong("numbers.halved", change=only(which, 0.5))
        wrong("accumulate.left-out", change=only(which, 0))
        wrong("accumulate.overwritten", how=where(which, lambda old, new: new))
        wrong("accumulate.old-doubled", how=where(which, lambda old, new: 2 * old + new))
        wrong("accumulate.averaged", how=where(which, lambda old, new: (old + new) / 2))
    wrong("batch.summed", scale=lambda n: n)
    wrong("batch.summed", scale=lambda n: n, change=only(groups[0], lambda n: n))
    wrong("batch.twice", scale=lambda n: 1 / n)
    wrong("batch.twice", scale=lambda n: 1 / n, change=only(groups[0], lambda n: 1 / n))
    wrong("loss.negative", scale=-1)
    wrong("numbers.zeros", scale=0)
    wrong("activation.missing", act=lambda Z: Z)
    wrong("activation.missing", act=lambda Z: Z, mask=lambda Z, dH: dH)
    wrong("chain.no-derivative", mask=lambda Z, dH: dH)
    wrong("chain.mask-of-upstream", mask=lambda Z, dH: relu(dH))
    wrong("chain.inverted-mask", mask=lambda Z, dH: dH * (Z < 0))
    wrong("chain.mask-ignores-upstream", mask=lambda Z, dH: (Z > 0) * 1.0)
    wrong("activation.other", act=np.tanh, mask=lambda Z, dH: dH * (1 - np.tanh(Z) ** 2))
    wrong("activation.other", act=sigmoid, mask=lambda Z, dH: dH * sigmoid(Z) * (1 - sigmoid(Z)))
    wrong("activation.other", act=np.tanh)
    wrong("activation.other", act=sigmoid)
    wrong("chain.other-derivative", mask=lambda Z, dH: dH * (1 - np.tanh(Z) ** 2))
    wrong("chain.other-derivative", mask=lambda Z, dH: dH * sigmoid(Z) * (1 - sigmoid(Z)))
    wrong("chain.arguments-swapped", mask=lambda Z, dH: Z * (dH > 0))
    wrong("network.activated-logits", out=relu)
    wrong("network.activated-logits", out=relu, out_back=lambda L, d: d * (L > 0))
    wrong("network.softmax-logits", out=softmax)
    wrong("network.softmax-logits", out=softmax, out_back=lambda L, d: softmax(L) * (d - (d * softmax(L)).sum(axis=1, keepdims=True)))
    wrong("chain.no-labels", d=lambda d, y: d + np.eye(d.shape[1])[y] / len(y))
    wrong("chain.upstream-ignored", d=lambda d, y: np.ones_like(d))
    wrong("network.w1-twice", W_back=lambda W1, W2: W1)
    wrong("shapes.untransposed", W_back=lambda W1, W2: W2.T)
    wrong("network.wrong-kept", H_back=lambda X, Z, H: Z)
    wrong("network.wrong-kept", H_back=lambda X, Z, H: X)
    wrong("network.wrong-kept", H_back=lambda X, Z, H: softmax(H))
    for old in ((0,), (2,), (0, 1), (2, 3), (0, 2), (0, 1, 2, 3)):
        m.wrong("state.first-values", scenario(lambda net, X, y: right(
            net, X, y, p=[net.first[k] if k in old else net.p[k] for k in range(4)])))

    def softmax_gradient_only(net, X, y):
        """Softmax goes between the loss's gradient and the loss, or before the gradient alone."""
        loss, _ = passes(net, X, y)
        _, gradients = passes(net, X, y, out=softmax)
        add(net, gradients)
        return loss

    def softmax_loss_only(net, X, y):
        _, gradients = passes(net, X, y)
        loss, _ = passes(net, X, y, out=softmax)
        add(net, gradients)
        return loss

    def relu_loss_only(net, X, y):
        _, gradients = passes(net, X, y)
        loss, _ = passes(net, X, y, out=relu)
        add(net, gradients)
        return loss

    def sorted_labels(net, X, y):
        loss, gradients = passes(net, X, y)
        add(net, gradients)
        return passes(net, X, np.sort(y))[0]

    def loss_before(net, X, y):
        loss = right(net, X, y)
        previous, net.kept["loss"] = net.kept.get("loss", 0.0), loss
        return previous

    m.wrong("labels.reordered", scenario(sorted_labels))
    m.wrong("state.kept-forward", scenario(loss_before))
    m.wrong("network.softmax-logits", scenario(softmax_gradient_only))
    m.wrong("network.softmax-logits", scenario(softmax_loss_only))
    m.wrong("network.activated-logits", scenario(relu_loss_only))

    def keeping(names, when):
        """Keeps some of X, Z, H and the logits while `when` holds; rebuilds the passes from what it has."""
        def step(net, X, y):
            W1, b1, W2, b2 = net.p
            fresh = not ("X0" in net.kept and when(net.kept["X0"], X))
            if fresh:
                net.kept = {"X0": X, "X": X}

            def value(name, now):
                if name in names:
                    return net.kept.setdefault(name, now)
                return now

            x = value("X", X) if "X" in names else X
            Z = value("Z", X @ W1 + b1)
            H = value("H", relu(Z))
            L = value("L", H @ W2 + b2) if "only H back" not in names else relu(X @ W1 + b1) @ W2 + b2
            dL = cross_entropy_gradient(L, y)
            dZ = (dL @ W2.T) * ((Z if "only H back" not in names else X @ W1 + b1) > 0)
            add(net, [x.T @ dZ, dZ.sum(axis=0, keepdims=True), H.T @ dL, dL.sum(axis=0, keepdims=True)])
            return cross_entropy(L, y)
        return step

    def same_rows(old, new):
        return len(old) == len(new)

    for when in (same_rows, np.array_equal):
        for names in ("Z", "H", "L", "ZH", "ZHL", "XZH", "XZHL", "HL", "XH", "X"):
            if when is np.array_equal and names == "X":
                continue
            m.wrong("state.kept-forward", scenario(keeping(set(names), when)))
        m.wrong("state.kept-forward", scenario(keeping({"H", "only H back"}, when)))

    return m


def methods():
    return {"TwoLayerNetwork": [initialize(), logits(), predict(), backward()]}
