"""Known mistakes in the logits of a network, and in what it predicts."""
from arrays import array_equal, full, log, tanh, zeros
from atlas import Method
from draws import Draws
from lesson import relu, sigmoid, softmax
from networks import Net, flat, parameters, sizes

draw = Draws(after=650).matrix


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
        m.probe(sizes(n, d, h, c), **parameters(draw, d, h, c), X=draw(n, d), X2=draw(n, d))

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
    for act in (tanh, sigmoid, abs):
        wrong("activation.other", using(act=act))
    wrong("network.activated-logits", using(out=relu))
    wrong("network.activated-logits", using(out=tanh))
    wrong("network.activated-logits", using(out=sigmoid))
    wrong("network.activated-logits", using(act=lambda Z: Z, out=relu))
    wrong("network.softmax-logits", using(out=softmax))
    wrong("network.log-softmax", using(out=lambda L: log(softmax(L))))
    wrong("activation.misplaced", lambda net, X: relu(X) @ net.p[0] @ net.p[2] + net.p[1] @ net.p[2] + net.p[3])
    wrong("activation.before-bias", lambda net, X: (relu(X @ net.p[0]) + net.p[1]) @ net.p[2] + net.p[3])
    wrong("network.w1-twice", lambda net, X: relu(X @ net.p[0] + net.p[1]) @ net.p[0] + net.p[3])
    wrong("network.w1-twice", lambda net, X: relu(X @ net.p[2] + net.p[1]) @ net.p[2] + net.p[3])
    wrong("network.b1-twice", lambda net, X: relu(X @ net.p[0] + net.p[1]) @ net.p[2] + net.p[1])
    wrong("network.one-layer", lambda net, X: X @ net.p[0] + net.p[1])
    wrong("network.one-layer", lambda net, X: relu(X @ net.p[0] + net.p[1]))
    wrong("network.layers-swapped", lambda net, X: relu(X @ net.p[2] + net.p[3]) @ net.p[0] + net.p[1])
    wrong("numbers.zeros", lambda net, X: zeros((len(X), net.p[3].shape[1])))
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
        wrong("state.kept-forward", keeping(what, array_equal))
    return m


def decided_differently(n, d, h, c):
    """A network and a batch in which every class wins somewhere."""
    while True:
        inputs = {**parameters(draw, d, h, c), "X": draw(n, d)}
        L = relu(inputs["X"] @ inputs["W1"] + inputs["b1"]) @ inputs["W2"] + inputs["b2"]
        if len(set(L.argmax(axis=1))) == c:
            return inputs


def predict():
    def scenario(choose, keeps=False):
        def run(W1, b1, W2, b2, X):
            once = choose(relu(X @ W1 + b1) @ W2 + b2)
            yield once
            yield once if keeps else choose(relu(X[::-1] @ W1 + b1) @ W2 + b2)
            yield choose(full((len(X), b2.shape[1]), 1.0))
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
    m.wrong("predict.absolute", scenario(lambda L: abs(L).argmax(axis=1)))
    m.wrong("predict.first-row", scenario(lambda L: full(len(L), first(L)[0])))
    m.wrong("predict.never-first", scenario(lambda L: L[:, 1:].argmax(axis=1) + 1))
    m.wrong("predict.never-last", scenario(lambda L: L[:, :-1].argmax(axis=1)))
    m.wrong("predict.threshold", scenario(lambda L: (L[:, 0] > 0) * 1))
    m.wrong("numbers.zeros", scenario(lambda L: zeros(len(L))))
    return m
