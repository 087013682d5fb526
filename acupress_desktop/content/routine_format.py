"""The routine file as people write and share it, checked to its last key (docs/routine-file.md)."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import chain, count, islice
from typing import Any, TypeGuard

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_routines import TITLE_LIMIT, OwnRoutine
from acupress_desktop.content.routine_types import (
    FILE_KEYS,
    MORE_FILE_KEYS,
    MORE_STEP_KEYS,
    STEP_KEYS,
    Step2,
)
from acupress_desktop.content.step_rules import Fault, point_fault, pressure_fault, seconds_fault, sides_fault
from acupress_desktop.domain.collection import MOST_STEPS
from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.own_text import one_line
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.routines import STEP_NOTE_LIMIT, Practice, Routine, Step

FORMAT, VERSION = "acupress-routine", 2
#: Since this version a step may have the side “both”, a pressure and a note of its own; a file without any of
#: them is written as the version before.
_WITH_MORE = 2
#: No file of a routine is larger, in bytes.
MAX_BYTES = 128 * 1024
#: More of them are not told: nobody would read them, and a file may hold thousands.
MOST_FAULTS = 100
MAX_PRACTICES = 3
ID_LIMIT = 40

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_PLAIN_KEY = re.compile(r"\w+")
#: Windows keeps these names for devices; a pattern.
DEVICES = r"con|prn|aux|nul|(com|lpt)\d"


class _Object(dict[str, Any]):
    """A JSON object that knows which of its keys it was given twice."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        often = Counter(key for key, _ in pairs)
        self.twice = tuple(key for key, times in often.items() if times > 1)


def read_routine(content: bytes, catalogue: Catalogue) -> tuple[OwnRoutine | None, tuple[Fault, ...]]:
    """The routine of a file, or everything that is wrong with it, in the order of the file's keys."""
    if len(content) > MAX_BYTES:
        what = Message("routine.too-large", most=MAX_BYTES // 1024)
        return None, (Fault("$", what),)
    try:
        data = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_Object)
    except UnicodeDecodeError:
        return None, (Fault("$", Message("routine.no-text")),)
    except (ValueError, RecursionError) as error:
        return None, (Fault("$", Message("routine.no-json", why=_why(error))),)
    faults = tuple(islice(_faults(data, catalogue), MOST_FAULTS))
    return (None, faults) if faults else (_made(data, catalogue), ())


def write_routine(routine: Routine, title: str) -> bytes:
    """The file of a routine, as `read_routine` reads it."""
    steps = ",\n".join(f"  {json.dumps(_as_data(step), ensure_ascii=False)}" for step in routine.steps)
    version = _WITH_MORE if any(map(_says_more, routine.steps)) else _WITH_MORE - 1
    head = {"format": FORMAT, "version": version, "id": routine.id, "title": title}
    lines = [f" {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}," for key, value in head.items()]
    beside = {"opening": routine.opening, "closing": routine.closing}
    lines += [
        f" {json.dumps(key)}: {json.dumps([practice.id for practice in practices])},"
        for key, practices in beside.items()
        if practices
    ]
    return "\n".join(["{", *lines, ' "steps": [', f"{steps}]", "}", ""]).encode()


def free_id(title: str, taken: Callable[[str], bool]) -> str:
    """An id for a routine of that title: its letters where they are plain ones, else "routine", with a number
    where that is `taken`."""
    plain = unicodedata.normalize("NFKD", title.casefold()).encode("ascii", "ignore").decode()
    name = "-".join(re.findall("[a-z0-9]+", plain))[: ID_LIMIT - 4].strip("-")
    if not name or re.fullmatch(DEVICES, name):
        name = "routine"
    return numbered_id(name, taken)


def numbered_id(name: str, taken: Callable[[str], bool]) -> str:
    """An id as it is where it is not `taken`, else with the first number behind it that makes it free."""
    ends = chain([""], (f"-{number}" for number in count(2)))
    names = (name[: ID_LIMIT - len(end)].rstrip("-") + end for end in ends)
    return next(each for each in names if not taken(each))


def _as_data(step: Step) -> Step2:
    data: Step2 = {"point": step.point, "sides": list(step.sides), "seconds": step.seconds}
    if step.max_pressure is not None:
        data["pressure"] = step.max_pressure
    if step.note:
        data["note"] = step.note
    return data


def _says_more(step: Step) -> bool:
    """Than a file of the first version could."""
    return Side.BOTH in step.sides or step.max_pressure is not None or bool(step.note)


def _made(data: _Object, catalogue: Catalogue) -> OwnRoutine:
    def practices(key: str) -> tuple[Practice, ...]:
        return tuple(Practice(name, catalogue.practices[name].seconds) for name in data.get(key, ()))

    steps = tuple(
        Step(
            step["point"],
            tuple(map(Side, step["sides"])),
            int(step["seconds"]),
            int(step["pressure"]) if "pressure" in step else None,
            step.get("note", "").strip(),
        )
        for step in data["steps"]
    )
    return OwnRoutine(Routine(data["id"], steps, practices("opening"), practices("closing")), data["title"])


def _faults(data: object, catalogue: Catalogue) -> Iterator[Fault]:
    if not isinstance(data, _Object):
        yield Fault("$", Message("routine.no-object", keys=FILE_KEYS))
        return
    version = data.get("version")
    if _whole(version) and version > VERSION:
        newer = Message("routine.newer", version=version, known=VERSION)
        yield Fault("$.version", newer)  # what else looks wrong may be right there
        return
    yield from _keys("$", data, FILE_KEYS, MORE_FILE_KEYS)
    checks: dict[str, Callable[[Any], Iterator[Fault]]] = {
        "format": _format,
        "version": _version,
        "id": _id,
        "title": _title,
        "steps": lambda steps: _steps(steps, catalogue, version == _WITH_MORE),
        "opening": lambda names: _practices("$.opening", names, catalogue),
        "closing": lambda names: _practices("$.closing", names, catalogue),
    }
    for key, value in data.items():
        if key in checks:
            yield from checks[key](value)


def _keys(here: str, data: _Object, needed: tuple[str, ...], more: tuple[str, ...] = ()) -> Iterator[Fault]:
    for key in needed:
        if key not in data:
            yield Fault(f"{here}.{key}", Message("routine.no-key"))
    known = (*needed, *more)
    for key in data:
        if key not in known:
            yield Fault(_at(here, key), Message("routine.unknown-key", known=known))
    for key in data.twice:
        yield Fault(_at(here, key), Message("routine.twice"))


def _at(here: str, key: str) -> str:
    return f"{here}.{key}" if _PLAIN_KEY.fullmatch(key) else f"{here}[{json.dumps(key, ensure_ascii=True)}]"


def _format(value: object) -> Iterator[Fault]:
    if value != FORMAT:
        yield Fault("$.format", Message("routine.no-format", value=_shown(value), wanted=FORMAT))


def _version(value: object) -> Iterator[Fault]:
    if not _whole(value) or value not in range(1, VERSION + 1):
        yield Fault("$.version", Message("routine.no-version", value=_shown(value), newest=VERSION))


def _id(value: object) -> Iterator[Fault]:
    if not isinstance(value, str):
        yield Fault("$.id", Message("routine.not-text", value=_shown(value)))
    elif not _ID.fullmatch(value):
        yield Fault("$.id", Message("routine.id-letters", value=_shown(value)))
    elif len(value) > ID_LIMIT:
        yield Fault("$.id", Message("routine.too-long", letters=len(value), most=ID_LIMIT))
    elif re.fullmatch(DEVICES, value):
        yield Fault("$.id", Message("routine.id-taken", value=_shown(value)))


def _title(value: object) -> Iterator[Fault]:
    if isinstance(value, str) and not value.strip():
        yield Fault("$.title", Message("routine.empty"))
    else:
        yield from _line("$.title", value, TITLE_LIMIT)


def _line(here: str, value: object, most: int) -> Iterator[Fault]:
    """Words of the writer's own, on one line of so many letters."""
    if not isinstance(value, str):
        yield Fault(here, Message("routine.not-text", value=_shown(value)))
    elif len(value) > most:
        yield Fault(here, Message("routine.too-long", letters=len(value), most=most))
    elif not one_line(value):
        yield Fault(here, Message("routine.one-line"))


def _steps(value: object, catalogue: Catalogue, more: bool) -> Iterator[Fault]:
    """`more`: the file is of a version whose steps may say more than those of the first."""
    if not isinstance(value, list):
        yield Fault("$.steps", Message("routine.no-list", value=_shown(value)))
        return
    if not value:
        yield Fault("$.steps", Message("content.empty-routine"))
    if len(value) > MOST_STEPS:
        yield Fault("$.steps", Message("routine.many-steps", most=MOST_STEPS, number=len(value)))
    for number, step in enumerate(value):
        here = f"$.steps[{number}]"
        if isinstance(step, _Object):
            yield from _step(here, step, catalogue, more)
        else:
            yield Fault(here, Message("routine.no-step", keys=STEP_KEYS))


def _step(here: str, step: _Object, catalogue: Catalogue, more: bool) -> Iterator[Fault]:
    yield from _keys(here, step, STEP_KEYS, MORE_STEP_KEYS if more else ())
    code, points = step.get("point"), catalogue.points
    if "point" in step:
        if isinstance(code, str) and code.isprintable():
            yield from point_fault(f"{here}.point", code, points)
        else:
            yield Fault(f"{here}.point", Message("routine.no-code", value=_shown(code)))
    if "sides" in step:
        known = code if isinstance(code, str) and code in points else None
        yield from _sides(f"{here}.sides", step["sides"], known, catalogue, more)
    if "seconds" in step:
        yield from _number(f"{here}.seconds", step["seconds"], seconds_fault)
    if more and "pressure" in step:
        yield from _number(f"{here}.pressure", step["pressure"], pressure_fault)
    if more and "note" in step:
        yield from _line(f"{here}.note", step["note"], STEP_NOTE_LIMIT)


def _number(here: str, value: object, fault: Callable[[str, int], Iterator[Fault]]) -> Iterator[Fault]:
    if _whole(value):
        yield from fault(here, int(value))
    else:
        yield Fault(here, Message("routine.not-whole", value=_shown(value)))


def _sides(here: str, value: object, code: str | None, catalogue: Catalogue, more: bool) -> Iterator[Fault]:
    if not isinstance(value, list):
        yield Fault(here, Message("routine.no-sides", value=_shown(value)))
        return
    known = tuple(side for side in Side if more or side is not Side.BOTH)
    wrong = [number for number, side in enumerate(value) if side not in known]
    for number in wrong:
        said = Message("routine.no-side", value=_shown(value[number]), known=known)
        if value[number] == Side.BOTH:
            said = Message("routine.both-version", version=_WITH_MORE)
        yield Fault(f"{here}[{number}]", said)
    if not wrong and code is not None:
        yield from sides_fault(here, code, value, catalogue.points)


def _practices(here: str, value: object, catalogue: Catalogue) -> Iterator[Fault]:
    if not isinstance(value, list):
        yield Fault(here, Message("routine.no-list", value=_shown(value)))
        return
    if len(value) > MAX_PRACTICES:
        yield Fault(here, Message("routine.many-practices", most=MAX_PRACTICES, number=len(value)))
    for number, name in enumerate(value):
        if not isinstance(name, str) or name not in catalogue.practices:
            known = tuple(catalogue.practices)
            no_practice = Message("routine.no-practice", value=_shown(name), known=known)
            yield Fault(f"{here}[{number}]", no_practice)
        elif name in value[:number]:
            yield Fault(f"{here}[{number}]", Message("content.twice", name=name))


def _whole(value: Any) -> TypeGuard[int | float]:
    """JSON has one kind of number: 60.0 is 60."""
    return isinstance(value, int | float) and not isinstance(value, bool) and value % 1 == 0


def _why(error: Exception) -> Message:
    if isinstance(error, json.JSONDecodeError):
        return Message("data.malformed-at", line=error.lineno, column=error.colno)
    return Message("data.no-sense")


def _shown(value: object) -> Message | str:
    """A value in a sentence: short, and on one line; a text in the quotes of the sentence's language."""
    if isinstance(value, str) and value.isprintable():
        return Message("data.quoted", text=value if len(value) <= 38 else f"{value[:37]}…")
    text = json.dumps(value, ensure_ascii=True)
    return text if len(text) <= 40 else f"{text[:39]}…"
