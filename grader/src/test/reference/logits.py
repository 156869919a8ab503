"""Logits that show who overflows, and what overflows: for softmax and for the cross-entropy."""
from arrays import array, array_equal, exp
from atlas import ANY
from forms import FACTORS, PLACES

LARGE = array([[1000.0, 999, 998], [1001, 1003, 1002]])
APART = array([[1.0, 2, 3], [-1000, -1001, -999.5]])
WIDE = array([[1000.0, 0, -1000], [-1000, 1000, 0]])
MODERATE = array([[400.0, 399, 398], [401, 399, 402]])
LOW = array([[0.0, 0, -2000], [-2000, 1, 0]])
EXTREMES = (LARGE, APART, WIDE, LOW, MODERATE)

PROBABILITIES = PLACES | FACTORS | {"over columns": "batch.over-classes"}


def is_extreme(z):
    return abs(z).max() >= 100


def extreme(*which):
    """Whether logits are one of these extremes."""
    return lambda z: any(array_equal(z, each) for each in which)


# The ways to overflow, and the extremes in which each shows.
OVERFLOWS = {
    "logits.no-maximum": extreme(LARGE, APART, WIDE),
    "logits.one-maximum": extreme(APART),
}
WRONG_SHIFTS = (
    extreme(WIDE, LOW),  # the smallest logit of the row is subtracted
    extreme(WIDE),  # their mean
    extreme(LARGE, APART, LOW, MODERATE),  # the smallest is added
    extreme(LARGE, APART, WIDE, MODERATE),  # the largest is added
)


def sure(function):
    """A mistake of which only moderate logits tell: what it gives far away depends on how it is written."""
    return lambda logits, **rest: ANY if is_extreme(logits) else function(logits, **rest)


def rows(e):
    return e / e.sum(axis=1, keepdims=True)


def shifted(z):
    return exp(z - z.max(axis=1, keepdims=True))
