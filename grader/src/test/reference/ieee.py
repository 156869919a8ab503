"""Arithmetic as IEEE and Java have it: what has no number is an infinity or NaN, and no exception."""
import math

nan = math.nan


def divide(a, b):
    try:
        return a / b
    except ZeroDivisionError:
        return nan if a == 0 or a != a else math.copysign(math.inf, a) * math.copysign(1, b)


def power(a, b):
    if b == 2:
        return a * a
    try:
        return a ** b
    except OverflowError:
        return math.inf


def exp(x):
    try:
        return math.exp(x)
    except OverflowError:
        return math.inf


def log(x):
    return math.log(x) if x > 0 else -math.inf if x == 0 else nan


def sqrt(x):
    return math.sqrt(x) if x >= 0 else nan


def sign(x):
    return x if x != x else float((x > 0) - (x < 0))


def trunc(x):
    return float(math.trunc(x)) if math.isfinite(x) else x


def larger(a, b):
    return a if a != a or a >= b else b


def smaller(a, b):
    return a if a != a or a <= b else b


def largest(values):
    found = values[0]
    for value in values:
        found = larger(found, value)
    return found


def total(values):
    """The sum from left to right; Python's own differs between its versions."""
    found = 0
    for value in values:
        found += value
    return found
