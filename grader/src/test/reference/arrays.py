"""Matrices and lists of numbers, with the names and the meaning that numpy gives them, so far as the atlas needs them.

They need nothing but Python, and give the same on every machine: numpy's products depend on the processor. They never
change.
"""
import math
import operator

import ieee


class Array:
    """A list (of shape n) or a matrix (of shape rows, columns): its entries stand in `data`, row by row."""

    __slots__ = ("shape", "data")

    def __init__(self, shape, data):
        self.shape, self.data = tuple(shape), tuple(data)

    ndim = property(lambda self: len(self.shape))
    size = property(lambda self: len(self.data))
    T = property(lambda self: matrix([self.column(j) for j in range(self.shape[1])], self.shape[0]))

    def __len__(self):
        return self.shape[0]

    def __iter__(self):
        return iter(self.data if self.ndim == 1 else map(vector, self.rows()))

    def rows(self):
        """The rows as tuples; a list is one row."""
        n = self.shape[-1]
        return [self.data[i * n:(i + 1) * n] for i in range(len(self) if self.ndim == 2 else 1)]

    def column(self, j):
        return self.data[j::self.shape[1]]

    def ravel(self):
        return vector(self.data)

    def map(self, function):
        return Array(self.shape, map(function, self.data))

    def __getitem__(self, key):
        if isinstance(key, tuple):
            return self.__places(*key)
        if isinstance(key, int):
            if not -len(self) <= key < len(self):
                raise IndexError(f"there is no row {key}")
            return self.data[key] if self.ndim == 1 else vector(self.rows()[key])
        which = range(len(self))[key] if isinstance(key, slice) else key
        found = [self[i] for i in which]
        return vector(found) if self.ndim == 1 else matrix([row.data for row in found], self.shape[1])

    def __places(self, i, j):
        if j is None:
            return Array((len(self), 1), self.data)
        if isinstance(i, Array):
            return vector([self[row][column] for row, column in zip(i, j)])
        if isinstance(i, int):
            return self[i][j]
        found = [row[j] for row in self[i]]
        return vector(found) if isinstance(j, int) else matrix([row.data for row in found], len(range(self.shape[1])[j]))

    def __neg__(self):
        return self.map(operator.neg)

    def __abs__(self):
        return self.map(abs)

    def __matmul__(self, other):
        if self.shape[-1] != other.shape[0]:
            raise ValueError(f"{self.shape} @ {other.shape}")
        if self.ndim == 1:
            return dot(self.data, other.data)
        columns = [other.column(j) for j in range(other.shape[1])]
        return matrix([[dot(row, column) for column in columns] for row in self.rows()], other.shape[1])

    def reduce(self, function, axis, keepdims=False):
        """Reduces all entries to one, or each column (axis 0) or row (axis 1)."""
        if axis is None:
            return function(self.data)
        if axis == 0:
            found = [function(self.column(j)) for j in range(self.shape[1])]
            return matrix([found], len(found)) if keepdims else vector(found)
        found = [function(row) for row in self.rows()]
        return Array((len(found), 1), found) if keepdims else vector(found)

    def sum(self, axis=None, keepdims=False):
        return self.reduce(ieee.total, axis, keepdims)

    def mean(self, axis=None, keepdims=False):
        return self.reduce(lambda values: ieee.divide(ieee.total(values), len(values)), axis, keepdims)

    def max(self, axis=None, keepdims=False):
        return self.reduce(ieee.largest, axis, keepdims)

    def min(self, axis=None, keepdims=False):
        return -(-self).max(axis, keepdims)

    def argmax(self, axis=None):
        return self.reduce(lambda values: [x == ieee.largest(values) or x != x for x in values].index(True), axis)

    def argmin(self, axis=None):
        return (-self).argmax(axis)

    def any(self):
        return any(self.data)

    def all(self):
        return all(self.data)

    def cumsum(self):
        return vector([ieee.total(self.data[:i + 1]) for i in range(self.size)])


def vector(values):
    values = tuple(values)
    return Array((len(values),), values)


def matrix(rows, columns):
    return Array((len(rows), columns), [x for row in rows for x in row])


def array(value, dtype=None):
    """What a list, or a list of lists of the same length, or a single number says; a number stays one."""
    if isinstance(value, (list, tuple)):
        rows = [array(each) for each in value]
        if rows and isinstance(rows[0], Array):
            value = matrix([row.data for row in rows], len(rows[0]))
        else:
            value = vector(rows)
    if dtype is None:
        return value
    return value.map(dtype) if isinstance(value, Array) else dtype(value)


def atleast_2d(value):
    if not isinstance(value, Array):
        return matrix([[value]], 1)
    return value if value.ndim == 2 else matrix([value.data], value.size)


def dot(one, other):
    return ieee.total(map(operator.mul, one, other))


def elementwise(function):
    """A function of one number, or of two, for arrays too: a single row, column or number goes with each of the other's."""
    def of_all(*values):
        shape = broadcast([value.shape for value in values if isinstance(value, Array)])
        if shape is None:
            return function(*values)
        return Array(shape, map(function, *(stretched(value, shape) for value in values)))
    return of_all


def broadcast(shapes):
    found = None
    for shape in shapes:
        if found is None or found == shape:
            found = shape
            continue
        one, other = ((1,) * (2 - len(each)) + each for each in (found, shape))
        if any(m != n and 1 not in (m, n) for m, n in zip(one, other)):
            raise ValueError(f"{one} does not go with {other}")
        joined = tuple(n if m == 1 else m for m, n in zip(one, other))
        found = joined if 2 in (len(found), len(shape)) else joined[1:]
    return found


def stretched(value, shape):
    """The entries of a value where there are as many as a shape has."""
    count = shape[0] * shape[1] if len(shape) == 2 else shape[0]
    if not isinstance(value, Array):
        return [value] * count
    if value.shape == shape:
        return value.data
    rows = value.rows()
    rows = [row * shape[-1] if len(row) == 1 else row for row in rows]
    return [x for row in (rows * (count // shape[-1]) if len(rows) == 1 else rows) for x in row]


def operation(function, name):
    both = elementwise(function)
    setattr(Array, f"__{name}__", both)
    setattr(Array, f"__r{name}__", lambda self, other: both(other, self))


for each in "add", "sub", "mul", "mod":
    operation(getattr(operator, each), each)
operation(ieee.divide, "truediv")
operation(ieee.power, "pow")
for each in "lt", "le", "gt", "ge", "eq", "ne":
    setattr(Array, f"__{each}__", elementwise(getattr(operator, each)))

exp, log, sqrt, sign, trunc = map(elementwise, (ieee.exp, ieee.log, ieee.sqrt, ieee.sign, ieee.trunc))
log1p, tanh, tan, arctan = map(elementwise, (math.log1p, math.tanh, math.tan, math.atan))
maximum, minimum = elementwise(ieee.larger), elementwise(ieee.smaller)
where = elementwise(lambda condition, a, b: a if condition else b)
isfinite = elementwise(math.isfinite)


def clip(values, low, high):
    return minimum(maximum(values, low), high)


def full(shape, value):
    shape = shape if isinstance(shape, tuple) else (shape,)
    return Array(shape, [value] * math.prod(shape))


def zeros(shape):
    return full(shape, 0.0)


def ones(shape):
    return full(shape, 1.0)


def full_like(values, value):
    return full(values.shape, value)


def zeros_like(values):
    return values.map(lambda x: x * 0 if isinstance(x, int) else 0.0)


def ones_like(values):
    return full_like(values, 1.0)


def eye(n):
    return matrix([[float(i == j) for j in range(n)] for i in range(n)], n)


def arange(*limits):
    return vector(range(*limits))


def concatenate(vectors):
    return vector([x for each in vectors for x in each])


def vstack(matrices):
    return matrix([row for each in matrices for row in each.rows()], matrices[0].shape[1])


def hstack(matrices):
    return vstack([each.T for each in matrices]).T


def repeat(row, count):
    """A matrix all of whose rows are one."""
    return matrix(row.rows() * count, row.shape[1])


def roll(values, by, axis):
    if axis == 1:
        return roll(values.T, by, 0).T
    rows = values.rows()
    return matrix(rows[-by:] + rows[:-by], values.shape[1])


def outer(one, other):
    return one[:, None] * other


def sort(values):
    return vector(sorted(values))


def array_equal(one, other):
    return one.shape == other.shape and one.data == other.data


def allclose(one, other, atol):
    """Whether no two entries differ by more than `atol`; NaN is NaN here, and an infinity itself."""
    return all(a == b or abs(a - b) <= atol or (a != a and b != b) for a, b in zip(one.data, other.data))
