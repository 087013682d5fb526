"""The collection as entries that travel: one for each step, with a place of its own, so that what two
machines put in apart is in it on both."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from acupress_desktop.content.step_rules import fits
from acupress_desktop.domain.collected_places import placed
from acupress_desktop.domain.collection import MOST_STEPS, PointCollection
from acupress_desktop.domain.points import Point
from acupress_desktop.domain.routines import Step
from acupress_desktop.storage.carried_file import Entries, Followed, plain, stamp_of
from acupress_desktop.storage.collection_file import CollectionFile
from acupress_desktop.storage.files import is_there
from acupress_desktop.storage.shapes import shape_of
from acupress_desktop.storage.step_limits import STEP_LIMITS

_KIND = "own.collection"
#: Further places make no sense.
_FARTHEST = 1e9


class CarriedCollection:
    """Of one data folder. A key is a point and which of its steps it is, from 0."""

    kinds = (_KIND,)

    def __init__(self, folder: Path, points: Mapping[str, Point]) -> None:
        self._folder, self._points = folder, points
        self._path = folder / "collection.json"

    def stamp(self) -> object:
        """Another one where `now` may say something else."""
        return stamp_of(self._path)

    def now(self, before: Entries, _: Entries) -> Entries:
        """What is collected. A file that is broken or gone does not say that nothing is."""
        known = {key: value for (kind, key), value in before.items() if kind == _KIND}
        if not is_there(self._path):
            return _entries(known)
        file = CollectionFile(self._folder)
        steps = file.load().steps
        if file.trouble is not None:
            return _entries(known)
        keys = _keys(steps, known)
        places = placed(keys, {key: _place(value) for key, value in known.items()})
        return _entries(
            {key: {**plain(step), "place": places[key]} for key, step in zip(keys, steps, strict=True)}
        )

    def follow(self, kept: Entries, now: Entries, _: bool) -> Followed:
        """Have collected what is `kept`, as far as there is room. Raises KnownError where it cannot be
        written."""
        found = []
        for (kind, key), value in kept.items():
            step = self._step(value) if kind == _KIND else None
            if step is not None:
                found.append((_place(value), key, step, value))
        found.sort(key=lambda one: one[:2])
        del found[MOST_STEPS:]
        there = _entries({key: value for _, key, _, value in found})
        steps = tuple(step for _, _, step, _ in found)
        file = CollectionFile(self._folder)
        if (steps or now or is_there(self._path)) and file.load().steps != steps:
            file.save(PointCollection(steps))
        changed = sum(there.get(place) != now.get(place) for place in {*there, *now})
        return there, changed, ()

    def _step(self, value: object) -> Step | None:
        """None for what makes no sense here: another program's, or a point that is not known."""
        if not isinstance(value, dict):
            return None
        told = {name: each for name, each in value.items() if name != "place"}
        try:
            msgspec.convert({"version": 1, "steps": [told]}, shape_of(PointCollection, 1, STEP_LIMITS))
            step: Step = msgspec.convert(told, Step)
        except (ValueError, TypeError, OverflowError):
            return None
        return step if fits(step, self._points) else None


def _keys(steps: tuple[Step, ...], known: Mapping[str, object]) -> list[str]:
    """Of several steps of a point those that are known come first, as they stood."""
    waiting: dict[str, list[str]] = {}
    for key in sorted(known, key=lambda key: (_place(known[key]), key)):
        waiting.setdefault(_point(key), []).append(key)
    used: set[str] = set()
    keys = []
    for step in steps:
        names = waiting.get(step.point)
        key = names.pop(0) if names else _new_key(step.point, {*known, *used})
        used.add(key)
        keys.append(key)
    return keys


def _new_key(point: str, taken: set[str]) -> str:
    number = 0
    while (key := msgspec.json.encode([point, number]).decode()) in taken:
        number += 1
    return key


def _point(key: str) -> str:
    try:
        told = msgspec.json.decode(key)
    except ValueError:
        return ""
    return str(told[0]) if isinstance(told, list) and told else ""


def _place(value: object) -> float:
    told: Any = value.get("place") if isinstance(value, dict) else None
    if isinstance(told, bool) or not isinstance(told, int | float) or not abs(told) < _FARTHEST:
        return _FARTHEST
    return float(told)


def _entries(told: Mapping[str, object]) -> Entries:
    return {(_KIND, key): value for key, value in told.items()}
