"""The exercises of the course, and where their files lie: names follow from the ids, as in the grader."""
import importlib
import json
import pathlib

PROJECT = pathlib.Path(__file__).resolve().parents[4]
MAIN = PROJECT / "grader" / "src" / "main"
GRADER = pathlib.Path("fromscratch", "grader")


def ids():
    with open(MAIN / "resources" / GRADER / "course" / "course.json", encoding="utf-8") as file:
        return json.load(file)["exercises"]


def module(id):
    """What is known of an exercise here.

    `worked()` gives its worked values, `methods()` its known mistakes, and `shown_call()` the values of the call that the
    comments show, where the worked values are too long to read.
    """
    return importlib.import_module(f"exercises.{id.lower()}")


def atlas(id):
    return MAIN / "resources" / GRADER / "exercises" / id.lower() / "atlas.json"


def checks(id):
    return MAIN / "java" / GRADER / "exercises" / id.lower() / f"{id}Checks.java"


def solution(id):
    return PROJECT / "solutions" / "src" / "main" / "java" / "fromscratch" / f"{id}.java"
