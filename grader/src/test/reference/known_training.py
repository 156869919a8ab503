"""Known mistakes in the update by hand and in the loop that trains."""
import math

import numpy as np

from atlas import Method, draw, labels
from known_network import NAMES, Net, flat, parameters, sizes
from lesson import JavaRandom, cross_entropy, cross_entropy_gradient, epoch


def step_method():
    shapes = {"W": (2, 3), "b": (1, 3), "U": (3, 2), "c": (1, 2)}

    def scenario(update):
        """update(value, gradient, rate, name, index) gives the new value."""
        def run(rate, rate2, **v):
            values = {name: v[name] for name in shapes}
            for prefix, eta in (("d", rate), ("e", rate2)):
                values = {name: update(values[name], v[prefix + name], eta, name, k)
                          for k, name in enumerate(shapes)}
                yield from values.values()
                yield flat([v[prefix + name] for name in shapes])
        return run

    m = Method("Sgd.step", ["W", "b", "U", "c", "∇", "W@again", "b@again", "U@again", "c@again", "∇@again"],
               scenario(lambda v, g, eta, name, k: v - eta * g),
               kept={"∇": "state.gradients-changed", "∇@again": "state.gradients-changed"})
    for first, second in ((0.3, 0.05), (2.0, 0.7)):
        m.probe(f"η = {first}, {second}", rate=first, rate2=second, **{name: draw(*shape) for name, shape in shapes.items()},
                **{prefix + name: draw(*shape) for prefix in "de" for name, shape in shapes.items()})

    def wrong(id, update):
        m.wrong(id, scenario(update))

    def momentum(share):
        def run(**v):
            before = {}

            def update(value, g, eta, name, k):
                before[name] = eta * g + share * before.get(name, 0)
                return value - before[name]
            yield from scenario(update)(**v)
        return run

    def some(which):
        return lambda v, g, eta, name, k: v - eta * g if which(v, k) else v

    wrong("update.uphill", lambda v, g, eta, name, k: v + eta * g)
    wrong("update.rate-twice", lambda v, g, eta, name, k: v - eta * eta * g)
    wrong("update.no-rate", lambda v, g, eta, name, k: v - g)
    wrong("update.lost", lambda v, g, eta, name, k: v)
    for rate in (0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.3, 0.5):
        wrong("update.fixed-rate", lambda v, g, eta, name, k, rate=rate: v - rate * g)
    wrong("update.biases-forgotten", some(lambda v, k: v.shape[0] > 1))
    wrong("update.weights-forgotten", some(lambda v, k: v.shape[0] == 1))
    wrong("update.only-first", some(lambda v, k: k == 0))
    wrong("update.first-left-out", some(lambda v, k: k > 0))
    wrong("update.last-left-out", some(lambda v, k: k < 3))
    wrong("update.only-first", some(lambda v, k: k < 2))
    wrong("update.divided", lambda v, g, eta, name, k: v - eta * g / g.shape[0])
    wrong("update.divided", lambda v, g, eta, name, k: v - eta * g / g.shape[1])
    wrong("update.divided", lambda v, g, eta, name, k: v - eta * g / g.size)
    wrong("update.divided", lambda v, g, eta, name, k: v - g / eta)
    wrong("update.value-lost", lambda v, g, eta, name, k: -eta * g)
    wrong("update.value-lost", lambda v, g, eta, name, k: eta * g)
    wrong("update.value-lost", lambda v, g, eta, name, k: g)
    wrong("update.value-scaled", lambda v, g, eta, name, k: eta * (v - g))
    wrong("update.value-scaled", lambda v, g, eta, name, k: eta * v - g)
    wrong("update.value-scaled", lambda v, g, eta, name, k: v * (1 - eta) - eta * g)
    wrong("update.multiplied", lambda v, g, eta, name, k: v - eta * g * v)
    wrong("update.multiplied", lambda v, g, eta, name, k: v * eta * g)
    wrong("update.sign-only", lambda v, g, eta, name, k: v - eta * np.sign(g))
    wrong("update.swapped", lambda v, g, eta, name, k: eta * g - v)
    for share in (1e-5, 1e-4, 5e-4, 1e-3, 1e-2, 0.1):
        wrong("update.decay", lambda v, g, eta, name, k: v - eta * (g + share * v))
    for bound in (0.5, 1, 2):
        wrong("update.clipped", lambda v, g, eta, name, k: v - eta * np.clip(g, -bound, bound))
    for share in (0.5, 0.9, 0.95, 0.99):
        m.wrong("update.momentum", momentum(share))
    wrong("update.step-doubled", lambda v, g, eta, name, k: v - 2 * eta * g)
    wrong("update.step-halved", lambda v, g, eta, name, k: v - eta * g / 2)
    return m


def zero_method():
    shapes = {"W": (2, 3), "b": (1, 3), "U": (3, 2), "c": (1, 2)}

    def scenario(clear):
        def run(**v):
            yield from [clear(v["d" + name], v[name], k) for k, name in enumerate(shapes)]
            yield flat([v[name] for name in shapes])
        return run

    m = Method("Sgd.zeroGrad", ["∇W", "∇b", "∇U", "∇c", "θ"], scenario(lambda g, v, k: g * 0),
               kept={"θ": "update.values-cleared"})
    for _ in range(2):
        m.probe("W: 2×3, b: 1×3, U: 3×2, c: 1×2", **{name: draw(*shape) for name, shape in shapes.items()},
                **{"d" + name: draw(*shape) for name, shape in shapes.items()})

    def some(which):
        return scenario(lambda g, v, k: g * 0 if which(v, k) else g)

    m.wrong("update.not-cleared", scenario(lambda g, v, k: g))
    m.wrong("update.biases-forgotten", some(lambda v, k: v.shape[0] > 1))
    m.wrong("update.weights-forgotten", some(lambda v, k: v.shape[0] == 1))
    m.wrong("update.only-first", some(lambda v, k: k == 0))
    m.wrong("update.only-first", some(lambda v, k: k < 2))
    m.wrong("update.first-left-out", some(lambda v, k: k > 0))
    m.wrong("update.last-left-out", some(lambda v, k: k < 3))
    m.wrong("update.ones-for-zeros", scenario(lambda g, v, k: g * 0 + 1))
    m.wrong("update.value-for-gradient", scenario(lambda g, v, k: v))
    m.wrong("update.not-cleared", scenario(lambda g, v, k: -g))
    return m


def gradients(net, X, y):
    W1, b1, W2, b2 = net.p
    Z = X @ W1 + b1
    H = np.maximum(Z, 0)
    L = H @ W2 + b2
    d = cross_entropy_gradient(L, y)
    dZ = (d @ W2.T) * (Z > 0)
    found = [X.T @ dZ, dZ.sum(axis=0, keepdims=True), H.T @ d, d.sum(axis=0, keepdims=True)]
    net.g = [old + new for old, new in zip(net.g, found)]
    return cross_entropy(L, y)


def loss_of(net, X, y):
    W1, b1, W2, b2 = net.p
    return cross_entropy(np.maximum(X @ W1 + b1, 0) @ W2 + b2, y)


ALL = (0, 1, 2, 3)


def train(net, X, y, epochs, size, rate, seed, clear="before", cleared=ALL, moved=ALL, eta=lambda eta, n, size: eta,
          skip=lambda batch, size, index: False, pick=lambda batches, k: batches[k], label=lambda y, batch, seen: y[batch],
          loss="before", weight=lambda n: n, mean=lambda total, N, batches, seen: total / N, reseed=False, whole=False,
          only_epochs=None, rows=lambda batch, seen: batch, order="zero, pass, step",
          noted=lambda losses: losses, stop=lambda k: False, once_an_epoch=False, of_epoch=lambda seed, e: None, decay=lambda e: 1):
    """The loop, with every place in it that can go wrong."""
    def zero():
        net.g = [g * 0 if k in cleared else g for k, g in enumerate(net.g)]

    random, losses = JavaRandom(seed), []
    if clear == "once":
        zero()
    for e in range(only_epochs(epochs) if only_epochs else epochs):
        if reseed:
            random = JavaRandom(seed)
        if of_epoch(seed, e) is not None:
            random = JavaRandom(of_epoch(seed, e))
        if clear == "epoch":
            zero()
        total, seen, count = 0.0, 0, 0
        batches = epoch(len(X), len(X) if whole else size, random)
        for k in range(len(batches)):
            batch = pick(batches, k)
            if skip(batch, size, k):
                continue
            if order == "step first":
                net.p = [v - rate * g for v, g in zip(net.p, net.g)]
            if clear == "before":
                zero()
            value = gradients(net, X[rows(batch, seen)], label(y, batch, seen))
            if clear == "between":
                zero()
            if order != "step first" and not once_an_epoch:
                length = eta(rate, len(batch), size) * decay(e)
                net.p = [v - length * g if i in moved else v for i, (v, g) in enumerate(zip(net.p, net.g))]
            if clear == "after":
                zero()
            if loss == "after":
                value = loss_of(net, X[batch], y[batch])
            total += value * weight(len(batch))
            last, seen, count = value, seen + len(batch), count + 1
            if loss == "each":
                losses.append(value)
            if stop(k):
                break
        if once_an_epoch:
            net.p = [v - rate * g for v, g in zip(net.p, net.g)]
        if loss == "whole set after":
            losses.append(loss_of(net, X, y))
        elif loss == "each":
            pass
        elif loss == "last":
            losses.append(last)
        else:
            losses.append(mean(total, len(X), count, seen))
    return noted(losses)


def train_method():
    def scenario(**change):
        def run(W1, b1, W2, b2, garbage, X, y, epochs, size, rate, seed):
            net = Net(W1, b1, W2, b2)
            net.g = [garbage * v for v in net.p]
            yield train(net, X, y, epochs, size, rate, seed, **change)
            yield from net.p
            yield y
            yield 1
        return run

    m = Method("Training.train", ["L", *NAMES, "labels", "same seed, same training?"], scenario(),
               kept={"labels": "labels.changed", "same seed, same training?": "training.unseeded"})
    for (n, d, h, c), size, epochs, rate, garbage in (
            ((7, 2, 3, 4), 3, 3, 0.3, 0), ((5, 3, 4, 2), 2, 2, 0.2, -3), ((4, 2, 5, 3), 100, 3, 0.4, 0)):
        m.probe(f"{sizes(n, d, h, c)}, epochs = {epochs}, batchSize = {size}, η = {rate}, seed = 5",
                **parameters(d, h, c), garbage=garbage, X=draw(n, d), y=labels(n, c), epochs=epochs, size=size, rate=rate, seed=5)

    def wrong(id, **change):
        m.wrong(id, scenario(**change))

    wrong("training.never-cleared", clear="never")
    wrong("training.never-cleared", clear="once")
    wrong("training.cleared-once-an-epoch", clear="epoch")
    wrong("training.cleared-after", clear="after")
    wrong("training.no-learning", clear="between")
    for cleared in ((0, 2), (1, 3), (0, 1), (2, 3), (0,), (1,), (2,), (3,)):
        wrong("training.partly-cleared", cleared=cleared)
    wrong("update.uphill", eta=lambda eta, n, size: -eta)
    wrong("update.rate-twice", eta=lambda eta, n, size: eta * eta)
    wrong("update.no-rate", eta=lambda eta, n, size: 1)
    for fixed in (0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5):
        wrong("update.fixed-rate", eta=lambda eta, n, size: fixed)
    wrong("training.step-over-n", eta=lambda eta, n, size: eta / n)
    wrong("training.step-over-n", eta=lambda eta, n, size: eta / size)
    wrong("training.step-times-n", eta=lambda eta, n, size: eta * n)
    wrong("update.biases-forgotten", moved=(0, 2))
    wrong("update.weights-forgotten", moved=(1, 3))
    wrong("update.only-first", moved=(0, 1))
    wrong("update.only-first", moved=(0,))
    wrong("update.first-left-out", moved=(2, 3))
    for mean in (lambda total, N, count, seen: total / N, lambda total, N, count, seen: np.float64(total) / seen,
                 lambda total, N, count, seen: total / seen if seen else 0.0):
        wrong("training.last-batch-dropped", skip=lambda batch, size, k: len(batch) < size, mean=mean)
        wrong("training.first-batch-dropped", skip=lambda batch, size, k: k == 0, mean=mean)
    wrong("training.last-batch-weighted", eta=lambda eta, n, size: eta * n / size)
    wrong("training.labels-apart", label=lambda y, batch, seen: y[seen:seen + len(batch)])
    wrong("training.labels-apart", label=lambda y, batch, seen: y[:len(batch)])
    wrong("training.labels-apart", rows=lambda batch, seen: np.arange(seen, seen + len(batch)))
    wrong("training.not-shuffled", rows=lambda batch, seen: np.arange(seen, seen + len(batch)),
          label=lambda y, batch, seen: y[seen:seen + len(batch)])
    wrong("training.same-batch", pick=lambda batches, k: batches[0])
    wrong("training.same-batch", pick=lambda batches, k: batches[-1])
    wrong("training.same-deal", reseed=True)
    wrong("training.whole-set", whole=True)
    wrong("training.one-epoch", only_epochs=lambda epochs: 1)
    wrong("training.loss-after-step", loss="after")
    wrong("training.loss-after-step", loss="whole set after")
    wrong("training.loss-of-last-batch", loss="last")
    wrong("training.loss-unweighted", weight=lambda n: 1, mean=lambda total, N, count, seen: total / count)
    wrong("training.loss-summed", mean=lambda total, N, count, seen: total)
    wrong("training.loss-summed", weight=lambda n: 1, mean=lambda total, N, count, seen: total)
    wrong("training.loss-over-n", weight=lambda n: 1)
    wrong("training.loss-over-n", weight=lambda n: n, mean=lambda total, N, count, seen: total / N / N)
    wrong("training.epoch-count", only_epochs=lambda epochs: epochs + 1)
    wrong("training.epoch-count", only_epochs=lambda epochs: epochs - 1)
    wrong("training.losses-reversed", noted=lambda losses: losses[::-1])
    wrong("training.last-loss-only", noted=lambda losses: losses[-1:])
    wrong("training.loss-per-batch", loss="each")
    wrong("training.first-batch-only", stop=lambda k: k == 0)
    wrong("training.first-batch-only", stop=lambda k: k == 0, mean=lambda total, N, count, seen: total / seen)
    wrong("training.reseeded", of_epoch=lambda seed, e: seed + e)
    wrong("training.step-first", order="step first")
    wrong("training.step-an-epoch", once_an_epoch=True)
    wrong("training.whole-set-each-step", rows=lambda batch, seen: slice(None), label=lambda y, batch, seen: y)
    wrong("training.rate-decays", decay=lambda e: 1 / (e + 1))
    wrong("training.rate-decays", decay=lambda e: 0.9 ** e)
    wrong("training.rate-decays", decay=lambda e: 0.5 ** e)

    def refusing(X, size, **rest):
        if size > len(X):
            raise ValueError("refused")
        yield from scenario()(X=X, size=size, **rest)

    m.wrong("training.large-batch-refused", refusing)
    every = []

    def growing(**inputs):
        parts = list(scenario()(**inputs))
        every.extend(parts[0])
        parts[0] = list(every)
        every.extend(list(scenario()(**inputs))[0])  # the probe trains twice
        yield from parts

    m.wrong("state.never-reset", growing)
    wrong("training.no-learning", moved=())
    return m


def methods():
    return {"Sgd": [step_method(), zero_method()], "Training": [train_method()]}
