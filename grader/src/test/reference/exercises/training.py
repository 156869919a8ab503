"""The loop that trains: its worked values and its known mistakes."""
from arrays import arange
from atlas import Method
from draws import Draws
from ieee import divide
from loop import train
from networks import NAMES, Net, parameters, sizes, worked_network

numbers = Draws(after=9924)
draw, labels = numbers.matrix, numbers.labels


def worked():
    """Three epochs in batches of two, the last of which has one example, and two more; then two epochs of one batch."""
    net, X, y = worked_network()
    values = {"losses": train(net, X, y, 3, 2, 0.5, 7), **dict(zip(NAMES, net.p))}
    values["losses of a second training"] = train(net, X, y, 2, 3, 0.25, 8)
    net, X, y = worked_network()
    values["losses of batches of one"] = train(net, X, y, 2, 1, 0.1, 7)
    net, X, y = worked_network()
    return {**values, "losses of one batch": train(net, X, y, 2, 5, 0.25, 7)}


def loop():
    def scenario(**change):
        def run(W1, b1, W2, b2, X, y, epochs, size, rate, seed):
            net = Net(W1, b1, W2, b2)
            yield train(net, X, y, epochs, size, rate, seed, **change)
            yield from net.p
            yield y
            yield 1
        return run

    m = Method("Training.train", ["L", *NAMES, "labels", "same seed, same training?"], scenario(),
               kept={"labels": "labels.changed", "same seed, same training?": "training.unseeded"})
    for (n, d, h, c), size, epochs, rate in (
            ((7, 2, 3, 4), 3, 3, 0.3), ((5, 3, 4, 2), 2, 2, 0.2), ((4, 2, 5, 3), 100, 3, 0.4)):
        m.probe(f"{sizes(n, d, h, c)}, epochs = {epochs}, batchSize = {size}, η = {rate}, seed = 5",
                **parameters(draw, d, h, c), X=draw(n, d), y=labels(n, c), epochs=epochs, size=size, rate=rate, seed=5)

    def wrong(id, **change):
        m.wrong(id, scenario(**change))

    wrong("training.never-cleared", clear="never")
    wrong("training.never-cleared", clear="once")
    wrong("training.cleared-once-an-epoch", clear="epoch")
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
    for mean in (lambda total, N, count, seen: total / N, lambda total, N, count, seen: divide(total, seen),
                 lambda total, N, count, seen: total / seen if seen else 0.0):
        wrong("training.last-batch-dropped", skip=lambda batch, size, k: len(batch) < size, mean=mean)
        wrong("training.first-batch-dropped", skip=lambda batch, size, k: k == 0, mean=mean)
    wrong("training.last-batch-weighted", eta=lambda eta, n, size: eta * n / size)
    wrong("training.labels-apart", label=lambda y, batch, seen: y[seen:seen + len(batch)])
    wrong("training.labels-apart", label=lambda y, batch, seen: y[:len(batch)])
    wrong("training.labels-apart", rows=lambda batch, seen: arange(seen, seen + len(batch)))
    wrong("training.not-shuffled", rows=lambda batch, seen: arange(seen, seen + len(batch)),
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
    return [loop()]
