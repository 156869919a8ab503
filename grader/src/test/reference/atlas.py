"""What comes out of a method when it is right, and what comes out when it is wrong in a known way.

A Method holds a few random inputs ("probes") and functions that mistake it in one known way each; what they give is
written down as numbers. The grader compares a student's values with these numbers, so that it can name a mistake and
still hold no formula.

A function returns the parts of its outcome, or yields them one after another. If it raises, the parts that are left
"threw". Other words for a part: NOT_FINITE, where some entry is NaN or infinite, and ANY.
"""
import json
import math
import types

from arrays import Array, allclose, array, atleast_2d, isfinite
from forms import FORMS

THREW = "threw"
NOT_FINITE = "not-finite"
ANY = "any"


def shown(name, matrix):
    """An input that is small enough to be shown as a whole."""
    return f"{name} = [" + ", ".join("[" + ", ".join(f"{x:g}" for x in row) + "]" for row in matrix) + "]"


def keeping(compute, fresh):
    """A mistake that keeps what it computed for one input and gives it back for later ones until `fresh` says otherwise."""
    kept = {}

    def call(**inputs):
        if not kept or fresh(kept["inputs"], inputs):
            kept["inputs"], kept["value"] = inputs, compute(**inputs)
        return kept["value"]
    return call


def strict(A, B):
    """Matrix does not broadcast: shapes that differ are an error."""
    if A.shape != B.shape:
        raise ValueError("the shapes differ")
    return True


def outcome(function, inputs, parts):
    """The parts of what a function gives; those that an exception keeps from coming back are THREW."""
    found = []
    try:
        values = function(**inputs)
        if not isinstance(values, (types.GeneratorType, tuple, list)):
            values = [values]
        for value in values:
            found.append(value if isinstance(value, str) else atleast_2d(array(value, dtype=float)))
    except (ValueError, IndexError):
        pass
    return found + [THREW] * (parts - len(found))


def same(a, b, tolerance=1e-9):
    """Whether two parts look the same to whoever compares them."""
    if isinstance(a, str) or isinstance(b, str):
        if ANY in (a if isinstance(a, str) else "", b if isinstance(b, str) else ""):
            return True
        if isinstance(a, str) and isinstance(b, str):
            return a == b
        word, value = (a, b) if isinstance(a, str) else (b, a)
        return word == NOT_FINITE and not isfinite(value).all()
    if a.shape != b.shape:
        return False
    largest = max([abs(x) for x in a.data + b.data if math.isfinite(x)] + [0])
    return allclose(a, b, 3 * tolerance * (largest or 1))


class Method:
    """One method: its probes, its right outcome and the ways to mistake it."""

    def __init__(self, id, parts, right, tolerance=1e-9, kept=None):
        """parts: their names; after an @ the key of the words that say when such a part was seen.

        kept: parts that hold an input after the call, with the name of the mistake of changing it.
        """
        self.id, self.parts, self.right, self.tolerance, self.kept = id, parts, right, tolerance, kept or {}
        self.probes, self.mistakes = [], []

    def probe(self, sizes, **inputs):
        self.probes.append((sizes, inputs, outcome(self.right, inputs, len(self.parts))))
        return self

    def wrong(self, id, function, general=False):
        """One way to mistake the method. A general form gives way to a mistake with a name of its own."""
        found = [outcome(function, inputs, len(self.parts)) for _, inputs, _ in self.probes]
        off = [any(not same(values[k], right[k], self.tolerance) for values, (_, _, right) in zip(found, self.probes))
               or all(isinstance(values[k], str) and values[k] == ANY for values in found)
               for k in range(len(self.parts))]
        if not any(off):
            if general:
                return self
            raise ValueError(f"{self.id}: {id} cannot be told from what is right")
        for other, others, others_off in self.mistakes:
            shared = [k for k in range(len(self.parts)) if off[k] and others_off[k]]
            told_apart = not shared or any(
                not same(mine[k], theirs[k], self.tolerance) for mine, theirs in zip(found, others) for k in shared)
            if not told_apart:
                if general:
                    return self
                if other != id and off == others_off:
                    raise ValueError(f"{self.id}: {id} cannot be told from {other}")
                if other == id and off == others_off:
                    return self
        self.mistakes.append((id, found, off))
        return self

    def forms(self, part, names):
        """The general ways to mistake one part of the outcome, by the name that each has here."""
        k = self.parts.index(part)
        for form, id in names.items():
            def mistaken(form=form, **inputs):
                values = outcome(self.right, inputs, len(self.parts))
                if not isinstance(values[k], str):
                    values[k] = FORMS[form](values[k], inputs)
                return values
            self.wrong(id, mistaken, general=True)
        return self

    def json(self):
        return {
            "method": self.id,
            "tolerance": self.tolerance,
            "parts": self.parts,
            "kept": self.kept,
            "probes": [{"sizes": sizes,
                        "inputs": {name: written(value) for name, value in inputs.items()},
                        "right": [written(part) for part in right]}
                       for sizes, inputs, right in self.probes],
            "mistakes": [{"id": id,
                          "values": [[as_right(part, due) if is_off else None for part, due, is_off in zip(values, right, off)]
                                     for values, (_, _, right) in zip(found, self.probes)]}
                         for id, found, off in self.mistakes],
        }


def as_right(value, right):
    """A part of a mistake: "=" where it is as it should be, and short, for it need not be told from it more closely."""
    if not isinstance(value, str) and not isinstance(right, str) and value.shape == right.shape and allclose(
            value, right, 1e-12):
        return "="
    return written(value, 10)


def written(value, digits=17):
    if isinstance(value, str) or value is None:
        return value
    if isinstance(value, Array):
        return [written(v, digits) for v in value] if value.ndim else number(float(value), digits)
    return number(value, digits)


def number(value, digits):
    if isinstance(value, int):
        return int(value)
    value = float(value)
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    rounded = 0.0 if abs(value) < 1e-15 else float(f"{value:.{digits}g}")
    return int(rounded) if rounded == int(rounded) and abs(rounded) < 1e9 else rounded


def text(methods):
    """The atlas of an exercise, as it stands in its file."""
    return ('{"schema": "fromscratch/atlas/v1", "methods": [\n'
            + ",\n".join(lines(method.json()) for method in methods) + "\n]}\n")


def summary(method):
    return (f"{method.id}: {len(method.probes)} probes, {len({m[0] for m in method.mistakes})} names,"
            f" {len(method.mistakes)} mistakes")


def lines(method):
    """A method with one line for each probe and each mistake, so that a change shows what it changes."""
    text = {key: json.dumps(method[key]) for key in ("method", "tolerance", "parts", "kept")}
    for key in ("probes", "mistakes"):
        text[key] = "[\n" + ",\n".join("   " + json.dumps(one, separators=(",", ":")) for one in method[key]) + "]"
    return " {" + ",\n  ".join(f'"{key}": {value}' for key, value in text.items()) + "}"
