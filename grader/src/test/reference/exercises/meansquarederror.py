"""The mean squared error and its gradient: worked values and known mistakes."""
from arrays import array, ones_like, sign, sqrt
from atlas import Method
from draws import Draws
from forms import FACTORS, PLACES

draw = Draws(after=552).matrix


def worked():
    P, T = array([[1, 2, 3], [4, -1, 0.5]]), array([[0, 2, 5], [1, 1, 0]])
    return {"loss": ((P - T) ** 2).mean(), "gradient": 2 * (P - T) / P.size}


def loss():
    def right(prediction, target):
        return ((prediction - target) ** 2).mean()

    m = Method("MeanSquaredError.loss", ["L"], right)
    for n, k in ((3, 2), (2, 4), (5, 3), (4, 1)):
        m.probe(f"N = {n}, m = {k}", prediction=draw(n, k), target=draw(n, k))
    e = lambda p, t: p - t
    m.wrong("batch.summed", lambda prediction, target: (e(prediction, target) ** 2).sum())
    m.wrong("batch.rows-only", lambda prediction, target: (e(prediction, target) ** 2).sum() / len(target))
    m.wrong("batch.columns-only", lambda prediction, target: (e(prediction, target) ** 2).sum() / target.shape[1])
    m.wrong("batch.twice", lambda prediction, target: (e(prediction, target) ** 2).mean() / target.size)
    m.wrong("batch.twice", lambda prediction, target: (e(prediction, target) ** 2).mean() / len(target))
    m.wrong("loss.root", lambda prediction, target: sqrt((e(prediction, target) ** 2).mean()))
    m.wrong("loss.root", lambda prediction, target: sqrt((e(prediction, target) ** 2).sum()))
    m.wrong("loss.absolute", lambda prediction, target: abs(e(prediction, target)).mean())
    m.wrong("loss.absolute", lambda prediction, target: abs(e(prediction, target)).sum())
    m.wrong("loss.not-squared", lambda prediction, target: e(prediction, target).mean())
    m.wrong("loss.not-squared", lambda prediction, target: -e(prediction, target).mean())
    m.wrong("loss.not-squared", lambda prediction, target: e(prediction, target).sum())
    m.wrong("loss.square-of-mean", lambda prediction, target: e(prediction, target).mean() ** 2)
    m.wrong("loss.square-of-mean", lambda prediction, target: e(prediction, target).sum() ** 2)
    m.wrong("loss.square-of-mean", lambda prediction, target: e(prediction, target).sum() ** 2 / target.size)
    m.wrong("loss.squares-apart", lambda prediction, target: (prediction ** 2 - target ** 2).mean())
    m.wrong("loss.squares-apart", lambda prediction, target: (prediction ** 2).mean())
    m.wrong("loss.sum-for-difference", lambda prediction, target: ((prediction + target) ** 2).mean())
    m.wrong("batch.one-row", lambda prediction, target: (e(prediction, target)[0] ** 2).mean())
    m.wrong("batch.one-row", lambda prediction, target: e(prediction, target)[-1, -1] ** 2)
    m.wrong("batch.one-row", lambda prediction, target: (e(prediction, target) ** 2).max())
    for count in range(3, 13):
        m.wrong("batch.fixed-count", lambda prediction, target: (e(prediction, target) ** 2).sum() / count)
    m.wrong("loss.halved", lambda prediction, target: right(prediction, target) / 2)
    m.wrong("loss.halved", lambda prediction, target: (e(prediction, target) ** 2).sum() / 2)
    m.wrong("loss.halved", lambda prediction, target: (e(prediction, target) ** 2).sum() / len(target) / 2)
    m.wrong("loss.negative", lambda prediction, target: -right(prediction, target))
    m.forms("L", {"doubled": "numbers.doubled", "whole numbers": "numbers.truncated", "zeros": "numbers.zeros"})
    return m


def gradient():
    def right(prediction, target):
        return 2 * (prediction - target) / target.size

    m = Method("MeanSquaredError.gradient", ["G"], right)
    for n, k in ((3, 2), (2, 4), (1, 2)):
        m.probe(f"N = {n}, m = {k}", prediction=draw(n, k), target=draw(n, k))
    m.wrong("loss.two-missing", lambda prediction, target: right(prediction, target) / 2)
    m.wrong("batch.summed", lambda prediction, target: 2 * (prediction - target))
    m.wrong("batch.rows-only", lambda prediction, target: 2 * (prediction - target) / len(target))
    m.wrong("batch.columns-only", lambda prediction, target: 2 * (prediction - target) / target.shape[1])
    m.wrong("batch.twice", lambda prediction, target: right(prediction, target) / target.size)
    m.wrong("numbers.integer-division", lambda prediction, target: (prediction - target) * (2 // target.size))
    m.wrong("loss.absolute", lambda prediction, target: sign(prediction - target) / target.size)
    m.wrong("loss.absolute", lambda prediction, target: 2 * sign(prediction - target) / target.size)
    for count in range(3, 13):
        m.wrong("batch.fixed-count", lambda prediction, target: 2 * (prediction - target) / count)
    m.wrong("chain.loss-for-gradient", lambda prediction, target: (prediction - target) ** 2 / target.size)
    m.wrong("chain.loss-for-gradient", lambda prediction, target: (prediction - target) ** 2)
    m.wrong("chain.loss-for-gradient", lambda prediction, target: 2 * (prediction - target) ** 2 / target.size)
    m.wrong("loss.target-missing", lambda prediction, target: 2 * prediction / target.size)
    m.wrong("loss.sum-for-difference", lambda prediction, target: 2 * (prediction + target) / target.size)
    m.wrong("loss.not-squared", lambda prediction, target: ones_like(target) / target.size)
    m.wrong("loss.not-squared", lambda prediction, target: 2 * ones_like(target) / target.size)
    m.forms("G", PLACES | FACTORS | {"over N": "batch.twice"})
    return m


def methods():
    return [loss(), gradient()]
