"""Writes what each known mistake gives, for the diagnosis: python3 write_atlas.py (needs numpy)."""
import importlib
import pathlib

import atlas

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "main" / "resources" / "fromscratch" / "grader" / "exercises"

for module in ("known_linear", "known_activations", "known_losses", "known_network", "known_training"):
    for exercise, methods in importlib.import_module(module).methods().items():
        atlas.write(FOLDER / exercise.lower() / "atlas.json", methods)
