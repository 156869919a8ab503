"""General ways to mistake a matrix, whatever it is of, and the names they have where no other fits better."""
from arrays import Array, full, hstack, repeat, roll, trunc, vstack, zeros_like


def rows_of(inputs):
    """N of a method without a batch of its own is that of its first matrix."""
    return next(value for value in inputs.values() if isinstance(value, Array)).shape[0]


FORMS = {
    "times N": lambda v, inputs: v * rows_of(inputs),
    "over N": lambda v, inputs: v / rows_of(inputs),
    "times columns": lambda v, inputs: v * v.shape[1],
    "over columns": lambda v, inputs: v / v.shape[1],
    "doubled": lambda v, inputs: v * 2,
    "halved": lambda v, inputs: v / 2,
    "negated": lambda v, inputs: -v,
    "transposed": lambda v, inputs: v.T,
    "rows shifted": lambda v, inputs: roll(v, 1, axis=0),
    "rows shifted back": lambda v, inputs: roll(v, -1, axis=0),
    "columns shifted": lambda v, inputs: roll(v, 1, axis=1),
    "columns shifted back": lambda v, inputs: roll(v, -1, axis=1),
    "rows reversed": lambda v, inputs: v[::-1],
    "columns reversed": lambda v, inputs: v[:, ::-1],
    "first row in all": lambda v, inputs: repeat(v[:1], v.shape[0]),
    "mean row in all": lambda v, inputs: repeat(v.mean(axis=0, keepdims=True), v.shape[0]),
    "first row alone": lambda v, inputs: v[:1],
    "other rows zero": lambda v, inputs: vstack([v[:1], zeros_like(v[1:])]),
    "last row missing": lambda v, inputs: vstack([v[:-1], zeros_like(v[:1])]),
    "last column missing": lambda v, inputs: hstack([v[:, :-1], zeros_like(v[:, :1])]),
    "summed over rows": lambda v, inputs: v.sum(axis=0, keepdims=True),
    "summed over columns": lambda v, inputs: v.sum(axis=1, keepdims=True),
    "summed": lambda v, inputs: full((1, 1), v.sum()),
    "whole numbers": lambda v, inputs: trunc(v),
    "zeros": lambda v, inputs: zeros_like(v),
}

PLACES = {
    "transposed": "shapes.transposed", "rows shifted": "shapes.shifted", "rows shifted back": "shapes.shifted",
    "columns shifted": "shapes.shifted", "columns shifted back": "shapes.shifted",
    "rows reversed": "shapes.permuted", "columns reversed": "shapes.permuted",
    "first row in all": "shapes.broadcast", "mean row in all": "shapes.broadcast",
    "first row alone": "batch.one-row", "other rows zero": "batch.one-row",
    "last row missing": "numbers.last-missing", "last column missing": "numbers.last-missing",
    "summed over rows": "shapes.summed", "summed over columns": "shapes.summed", "summed": "shapes.summed",
    "zeros": "numbers.zeros",
}

FACTORS = {"doubled": "numbers.doubled", "halved": "numbers.halved", "negated": "numbers.negated"}
