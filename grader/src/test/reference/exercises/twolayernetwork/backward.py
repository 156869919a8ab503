"""Known mistakes in the loss of a network and in its gradients."""
from arrays import array_equal, eye, ones_like, sort, tanh
from atlas import Method
from draws import Draws
from lesson import cross_entropy, cross_entropy_gradient, relu, sigmoid, softmax
from networks import NAMES, Net, flat, parameters, sizes

numbers = Draws(after=9570)
draw, labels = numbers.matrix, numbers.labels


def backward():
    def scenario(step):
        def run(W1, b1, W2, b2, X, y, X2, y2, X3, y3):
            net = Net(W1, b1, W2, b2)
            yield step(net, X, y)
            yield from net.g
            yield flat([W1, b1, W2, b2])
            yield y
            yield step(net, X2, y2)
            yield from net.g
            net.scale(-0.5)
            yield step(net, X2, y2)
            yield from net.g
            net.scale(1)
            yield step(net, X3, y3)
            yield from net.g
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
        m.probe(sizes(n, d, h, c), **parameters(draw, d, h, c), X=draw(n, d), y=labels(n, c), X2=draw(n, d), y2=labels(n, c),
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
    wrong("activation.other", act=tanh, mask=lambda Z, dH: dH * (1 - tanh(Z) ** 2))
    wrong("activation.other", act=sigmoid, mask=lambda Z, dH: dH * sigmoid(Z) * (1 - sigmoid(Z)))
    wrong("activation.other", act=tanh)
    wrong("activation.other", act=sigmoid)
    wrong("chain.other-derivative", mask=lambda Z, dH: dH * (1 - tanh(Z) ** 2))
    wrong("chain.other-derivative", mask=lambda Z, dH: dH * sigmoid(Z) * (1 - sigmoid(Z)))
    wrong("chain.arguments-swapped", mask=lambda Z, dH: Z * (dH > 0))
    wrong("network.activated-logits", out=relu)
    wrong("network.activated-logits", out=relu, out_back=lambda L, d: d * (L > 0))
    wrong("network.softmax-logits", out=softmax)
    wrong("network.softmax-logits", out=softmax, out_back=lambda L, d: softmax(L) * (d - (d * softmax(L)).sum(axis=1, keepdims=True)))
    wrong("chain.no-labels", d=lambda d, y: d + eye(d.shape[1])[y] / len(y))
    wrong("chain.upstream-ignored", d=lambda d, y: ones_like(d))
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
        return passes(net, X, sort(y))[0]

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

    for when in (same_rows, array_equal):
        for names in ("Z", "H", "L", "ZH", "ZHL", "XZH", "XZHL", "HL", "XH", "X"):
            if when is array_equal and names == "X":
                continue
            m.wrong("state.kept-forward", scenario(keeping(set(names), when)))
        m.wrong("state.kept-forward", scenario(keeping({"H", "only H back"}, when)))

    return m
