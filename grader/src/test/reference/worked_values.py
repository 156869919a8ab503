"""Computes the worked values of the checks, independently of any Java code.

python3 worked_values.py           prints them
python3 worked_values.py --check   says which of them do not stand in the check class of their exercise, and which of the
                                   calls that comments show are not in the solution

The numbers that are stated there come from here: a second implementation, in another language, that shares nothing with the
kit but the formulas of the lesson.
"""
import re
import sys

import course
from arrays import Array, array

NUMBER = re.compile(r"(?<![\w.])-?\d[\d_]*(?:\.\d+)?(?:[eE]-?\d+)?")
EXACT, SIX_DIGITS = 1e-12, 6e-6


def stated(path):
    """The numbers in a source, in their order."""
    return [float(number.replace("_", "")) for number in NUMBER.findall(path.read_text(encoding="utf-8"))]


def entries(value):
    value = array(value)
    return value.data if isinstance(value, Array) else (value,)


def missing(path, values, tolerance):
    """The values that do not stand in a source, one entry after another."""
    numbers = stated(path)
    for name, value in values.items():
        due = entries(value)
        if not any(all(abs(x - y) <= tolerance * max(1e-3, abs(x)) for x, y in zip(due, numbers[start:]))
                   for start in range(len(numbers) - len(due) + 1)):
            yield f"{path}: {name} is not there: {list(due)}"


def shown_call(id):
    return getattr(course.module(id), "shown_call", dict)()


def show(values):
    for name, value in values.items():
        value = array(value)
        print(name, "=", [list(row) for row in value.rows()] if isinstance(value, Array) else value)


def main(*options):
    problems = []
    for id in course.ids():
        if "--check" in options:
            problems += missing(course.checks(id), course.module(id).worked(), EXACT)
            problems += missing(course.solution(id), shown_call(id), SIX_DIGITS)
        else:
            print("---", id)
            show(course.module(id).worked())
            show({f"{name} of the call that is shown": value for name, value in shown_call(id).items()})
    if problems:
        sys.exit("\n".join(problems))


if __name__ == "__main__":
    main(*sys.argv[1:])
