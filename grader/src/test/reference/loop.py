"""The loop that trains, with every place in it that can go wrong."""
from lesson import epoch, JavaRandom

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
            value = net.backward(X[rows(batch, seen)], label(y, batch, seen))
            if clear == "between":
                zero()
            if order != "step first" and not once_an_epoch:
                length = eta(rate, len(batch), size) * decay(e)
                net.p = [v - length * g if i in moved else v for i, (v, g) in enumerate(zip(net.p, net.g))]
            if clear == "after":
                zero()
            if loss == "after":
                value = net.loss(X[batch], y[batch])
            total += value * weight(len(batch))
            last, seen, count = value, seen + len(batch), count + 1
            if loss == "each":
                losses.append(value)
            if stop(k):
                break
        if once_an_epoch:
            net.p = [v - rate * g for v, g in zip(net.p, net.g)]
        if loss == "whole set after":
            losses.append(net.loss(X, y))
        elif loss == "each":
            pass
        elif loss == "last":
            losses.append(last)
        else:
            losses.append(mean(total, len(X), count, seen))
    return noted(losses)
