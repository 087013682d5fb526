"""The routine file as people write and share it, checked to its last key (docs/routine-file.md)."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_routines import OwnRoutine
from acupress_desktop.content.step_rules import Fault, point_fault, seconds_fault, sides_fault
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.own_text import one_line
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.routines import Practice, Routine, Step

FORMAT, VERSION = "acupress-routine", 2
#: Since this version a step may have the side “both”; a file without it is written as the version before.
_WITH_BOTH = 2
#: No file of a routine is larger, in bytes.
MAX_BYTES = 64 * 1024
#: More of them are not told: nobody would read them, and a file may hold thousands.
MOST_FAULTS = 100
MAX_POINTS, MAX_STEPS, MAX_PRACTICES = 10, 20, 3
ID_LIMIT, TITLE_LIMIT = 40, 60

_KEYS = ("format", "version", "id", "title", "steps")
_MORE_KEYS = ("opening", "closing")
_STEP_KEYS = ("point", "sides", "seconds")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_PLAIN_KEY = re.compile(r"\w+")
#: Windows keeps these names for devices.
_DEVICES = re.compile(r"con|prn|aux|nul|(com|lpt)\d")


class _Object(dict[str, Any]):
    """A JSON object that knows which of its keys it was given twice."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        often = Counter(key for key, _ in pairs)
        self.twice = tuple(key for key, times in often.items() if times > 1)


def read_routine(content: bytes, catalogue: Catalogue) -> tuple[OwnRoutine | None, tuple[Fault, ...]]:
    """The routine of a file, or everything that is wrong with it, in the order of the file's keys."""
    if len(content) > MAX_BYTES:
        what = fill("the file is too large for a routine, it may have %1 kB", MAX_BYTES // 1024)
        return None, (Fault("$", what),)
    try:
        data = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_Object)
    except UnicodeDecodeError:
        return None, (Fault("$", "this is not text in UTF-8"),)
    except (ValueError, RecursionError) as error:
        said = str(error) if isinstance(error, json.JSONDecodeError) else "it makes no sense"
        return None, (Fault("$", fill("this is not JSON (%1)", said)),)
    faults = tuple(islice(_faults(data, catalogue), MOST_FAULTS))
    return (None, faults) if faults else (_made(data, catalogue), ())


def write_routine(routine: Routine, title: str) -> bytes:
    """The file of a routine, as `read_routine` reads it."""
    steps = ",\n".join(f"  {json.dumps(_as_data(step))}" for step in routine.steps)
    both = any(Side.BOTH in step.sides for step in routine.steps)
    version = _WITH_BOTH if both else _WITH_BOTH - 1
    head = {"format": FORMAT, "version": version, "id": routine.id, "title": title}
    lines = [f" {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}," for key, value in head.items()]
    beside = {"opening": routine.opening, "closing": routine.closing}
    lines += [
        f" {json.dumps(key)}: {json.dumps([practice.id for practice in practices])},"
        for key, practices in beside.items()
        if practices
    ]
    return "\n".join(["{", *lines, ' "steps": [', f"{steps}]", "}", ""]).encode()


def _as_data(step: Step) -> dict[str, Any]:
    return {"point": step.point, "sides": [side.value for side in step.sides], "seconds": step.seconds}


def _made(data: _Object, catalogue: Catalogue) -> OwnRoutine:
    def practices(key: str) -> tuple[Practice, ...]:
        return tuple(Practice(name, catalogue.practices[name].seconds) for name in data.get(key, ()))

    steps = tuple(
        Step(step["point"], tuple(map(Side, step["sides"])), step["seconds"]) for step in data["steps"]
    )
    return OwnRoutine(Routine(data["id"], steps, practices("opening"), practices("closing")), data["title"])


def _faults(data: object, catalogue: Catalogue) -> Iterator[Fault]:
    if not isinstance(data, _Object):
        yield Fault("$", fill("a routine is an object with the keys %1", ", ".join(_KEYS)))
        return
    version = data.get("version")
    if isinstance(version, int) and version > VERSION:
        newer = fill("%1 is from a newer Acupress; this one knows %2", version, VERSION)
        yield Fault("$.version", newer)  # what else looks wrong may be right there
        return
    yield from _keys("$", data, _KEYS, _MORE_KEYS)
    checks: dict[str, Callable[[Any], Iterator[Fault]]] = {
        "format": _format,
        "version": _version,
        "id": _id,
        "title": _title,
        "steps": lambda steps: _steps(steps, catalogue, _sides_of(version)),
        "opening": lambda names: _practices("$.opening", names, catalogue),
        "closing": lambda names: _practices("$.closing", names, catalogue),
    }
    for key, value in data.items():
        if key in checks:
            yield from checks[key](value)


def _keys(here: str, data: _Object, needed: tuple[str, ...], more: tuple[str, ...] = ()) -> Iterator[Fault]:
    for key in needed:
        if key not in data:
            yield Fault(f"{here}.{key}", "it is missing")
    known = (*needed, *more)
    for key in data:
        if key not in known:
            yield Fault(_at(here, key), fill("there is no such key; known are %1", ", ".join(known)))
    for key in data.twice:
        yield Fault(_at(here, key), "it is there twice")


def _at(here: str, key: str) -> str:
    return f"{here}.{key}" if _PLAIN_KEY.fullmatch(key) else f"{here}[{json.dumps(key, ensure_ascii=True)}]"


def _format(value: object) -> Iterator[Fault]:
    if value != FORMAT:
        yield Fault("$.format", fill("%1 is not “%2”", _shown(value), FORMAT))


def _version(value: object) -> Iterator[Fault]:
    if not _whole(value) or value not in range(1, VERSION + 1):
        yield Fault("$.version", fill("%1 is no version; it is 1 to %2", _shown(value), VERSION))


def _sides_of(version: object) -> tuple[Side, ...]:
    """The sides that a file of a version may name."""
    return tuple(side for side in Side if side is not Side.BOTH or version == _WITH_BOTH)


def _id(value: object) -> Iterator[Fault]:
    if not isinstance(value, str):
        yield Fault("$.id", fill("%1 is no text", _shown(value)))
    elif not _ID.fullmatch(value):
        yield Fault(
            "$.id", fill("%1 must be small letters and digits with single hyphens between", _shown(value))
        )
    elif len(value) > ID_LIMIT:
        yield Fault("$.id", fill("it has %1 letters; %2 at most", len(value), ID_LIMIT))
    elif _DEVICES.fullmatch(value):
        yield Fault("$.id", fill("%1 cannot be a file's name", _shown(value)))


def _title(value: object) -> Iterator[Fault]:
    if not isinstance(value, str):
        yield Fault("$.title", fill("%1 is no text", _shown(value)))
    elif not value.strip():
        yield Fault("$.title", "it is empty")
    elif len(value) > TITLE_LIMIT:
        yield Fault("$.title", fill("it has %1 letters; %2 at most", len(value), TITLE_LIMIT))
    elif not one_line(value):
        yield Fault("$.title", "it must be one line of plain letters")


def _steps(value: object, catalogue: Catalogue, known: tuple[Side, ...]) -> Iterator[Fault]:
    if not isinstance(value, list):
        yield Fault("$.steps", fill("%1 is no list", _shown(value)))
        return
    if not value:
        yield Fault("$.steps", "the routine holds no point")
    if len(value) > MAX_STEPS:
        yield Fault("$.steps", fill("a routine has %1 steps at most; these are %2", MAX_STEPS, len(value)))
    named = [step.get("point") for step in value if isinstance(step, _Object)]
    codes = {code for code in named if isinstance(code, str)}
    if len(codes) > MAX_POINTS:
        yield Fault(
            "$.steps", fill("a routine holds %1 points at most; these are %2", MAX_POINTS, len(codes))
        )
    for number, step in enumerate(value):
        here = f"$.steps[{number}]"
        if isinstance(step, _Object):
            yield from _step(here, step, catalogue, known)
        else:
            yield Fault(here, fill("a step is an object with the keys %1", ", ".join(_STEP_KEYS)))


def _step(here: str, step: _Object, catalogue: Catalogue, sides: tuple[Side, ...]) -> Iterator[Fault]:
    yield from _keys(here, step, _STEP_KEYS)
    code, points = step.get("point"), catalogue.points
    if "point" in step:
        if isinstance(code, str) and code.isprintable():
            yield from point_fault(f"{here}.point", code, points)
        else:
            yield Fault(f"{here}.point", fill("%1 is no code of a point", _shown(code)))
    if "sides" in step:
        known = code if isinstance(code, str) and code in points else None
        yield from _sides(f"{here}.sides", step["sides"], known, catalogue, sides)
    if "seconds" in step:
        seconds = step["seconds"]
        if _whole(seconds):
            yield from seconds_fault(f"{here}.seconds", seconds)
        else:
            yield Fault(f"{here}.seconds", fill("%1 is not a whole number", _shown(seconds)))


def _sides(
    here: str, value: object, code: str | None, catalogue: Catalogue, known: tuple[Side, ...]
) -> Iterator[Fault]:
    if not isinstance(value, list):
        yield Fault(here, fill('%1 is no list, such as ["left", "right"]', _shown(value)))
        return
    wrong = [number for number, side in enumerate(value) if side not in known]
    for number in wrong:
        said = fill("%1 is no side; known are %2", _shown(value[number]), ", ".join(known))
        if value[number] == Side.BOTH:
            said = fill("“both” needs the version %1", _WITH_BOTH)
        yield Fault(f"{here}[{number}]", said)
    if not wrong and code is not None:
        yield from sides_fault(here, code, value, catalogue.points)


def _practices(here: str, value: object, catalogue: Catalogue) -> Iterator[Fault]:
    if not isinstance(value, list):
        yield Fault(here, fill("%1 is no list", _shown(value)))
        return
    if len(value) > MAX_PRACTICES:
        yield Fault(here, fill("%1 practices at most; these are %2", MAX_PRACTICES, len(value)))
    for number, name in enumerate(value):
        if not isinstance(name, str) or name not in catalogue.practices:
            known = ", ".join(catalogue.practices)
            yield Fault(f"{here}[{number}]", fill("%1 is no practice; known are %2", _shown(name), known))
        elif name in value[:number]:
            yield Fault(f"{here}[{number}]", fill("“%1” is there twice", name))


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _shown(value: object) -> str:
    """A value in a sentence: short, and on one line."""
    text = json.dumps(value, ensure_ascii=True)
    text = f"“{value}”" if isinstance(value, str) and value.isprintable() else text
    return text if len(text) <= 40 else f"{text[:39]}…"
