"""Writes what each known mistake gives, for the diagnosis, and holds what stands there against it.

python3 write_atlas.py           writes the atlas of each exercise
python3 write_atlas.py --check   says which atlas is not what this program would write; up to rounding, because the last
                                 digit of an exponential is not the same on every machine
"""
import json
import sys

import atlas
import course


def alike(one, other):
    """Whether two pieces of JSON say the same, numbers up to 1e-12 times the larger."""
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(alike(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(alike, one, other))
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return abs(one - other) <= 1e-12 * max(abs(one), abs(other), 1e-3)
    return one == other


def differences(id, text):
    """What an atlas on record says otherwise."""
    path = course.atlas(id)
    recorded = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {"methods": []}
    old = {method["method"]: method for method in recorded["methods"]}
    new = {method["method"]: method for method in json.loads(text)["methods"]}
    if list(old) != list(new):
        yield f"{path}: is for {list(old)}, and not for {list(new)}"
    for name in new:
        for key in new[name]:
            if name in old and not alike(old[name].get(key), new[name][key]):
                yield f"{path}: {name}: {key} differ from what exercises/{id.lower()} gives"


def main(*options):
    problems = []
    for id in course.ids():
        methods = course.module(id).methods()
        text = atlas.text(methods)
        if "--check" in options:
            problems += differences(id, text)
        else:
            with open(course.atlas(id), "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            print("\n".join(map(atlas.summary, methods)))
    if problems:
        sys.exit("\n".join(problems) + "\npython3 write_atlas.py writes them anew.")


if __name__ == "__main__":
    main(*sys.argv[1:])
