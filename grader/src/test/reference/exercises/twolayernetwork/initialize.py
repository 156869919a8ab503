"""Known mistakes in the first weights of a network."""
import math

from arrays import sqrt
from atlas import ANY, Method


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

    wrong("start.zeros", v1=0, v2=0, m1=math.nan, m2=math.nan, seed1=0, seed2=0, layers=0, units=0)
    wrong("start.zeros", v1=0, m1=math.nan, seed1=0, units=0)
    wrong("start.zeros", v2=0, m2=math.nan, seed2=0)
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
    one_sided = 0.5 / sqrt(variance)
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
    folded = 1 - 2 / math.pi  # the variance of |x| for a normal x, whose mean is √(2/π)
    wrong("start.one-sided", v1=folded, m1=sqrt(2 / math.pi / folded))
    wrong("start.one-sided", v2=folded, m2=sqrt(2 / math.pi / folded))
    wrong("start.one-sided", v1=folded, m1=sqrt(2 / math.pi / folded), v2=folded, m2=sqrt(2 / math.pi / folded))
    wrong("start.uniform", v1=d / 6, v2=h / 6)
    wrong("start.biases", biases=0)
    wrong("shapes.transposed", shapes=[160, 120, 1, 120, 300, 120, 1, 300])
    wrong("shapes.transposed", shapes=[120, 160, 1, 120, 120, 300, 1, 300])
    wrong("shapes.transposed", shapes=[120, 160, 1, 120, 300, 120, 1, 300])
    wrong("shapes.transposed", shapes=[160, 120, 120, 1, 120, 300, 300, 1])
    return m
