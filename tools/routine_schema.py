"""Writes the JSON Schema of the routine file: `python tools/routine_schema.py`, or `--check` to see whether
it is current.

Its shape comes from the types of `content/routine_types.py`, its limits from the rules that the reader has,
its points, sides and practices from what is shipped. What a schema cannot say stands in docs/routine-file.md.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from itertools import permutations
from pathlib import Path
from typing import Any

import msgspec

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from acupress_desktop.content.catalogue import Catalogue  # noqa: E402
from acupress_desktop.content.load import load  # noqa: E402
from acupress_desktop.content.own_routines import TITLE_LIMIT  # noqa: E402
from acupress_desktop.content.routine_format import DEVICES, ID_LIMIT, MAX_PRACTICES  # noqa: E402
from acupress_desktop.content.routine_types import File1, File2, Step1, Step2  # noqa: E402
from acupress_desktop.domain.collection import MOST_STEPS  # noqa: E402
from acupress_desktop.domain.points import Point, Side  # noqa: E402
from acupress_desktop.domain.routines import (  # noqa: E402
    LEAST_PRESSURE,
    MAX_SECONDS,
    MIN_SECONDS,
    MOST_PRESSURE,
    STEP_NOTE_LIMIT,
)

PATH = ROOT / "docs" / "routine.schema.json"
#: Ranges of code points that are no plain letters of one line (`domain/own_text.one_line`): controls, what
#: turns letters round, surrogates, private ones, separators other than the space. As of Unicode 14; which
#: letters are not assigned at all each Python knows for itself.
HIDDEN = (
    (0x0, 0x1F), (0x7F, 0xA0), (0xAD, 0xAD), (0x600, 0x605), (0x61C, 0x61C), (0x6DD, 0x6DD), (0x70F, 0x70F),
    (0x890, 0x891), (0x8E2, 0x8E2), (0x1680, 0x1680), (0x180E, 0x180E), (0x2000, 0x200B), (0x200E, 0x200F),
    (0x2028, 0x202F), (0x205F, 0x2064), (0x2066, 0x206F), (0x3000, 0x3000), (0xD800, 0xF8FF),
    (0xFEFF, 0xFEFF), (0xFFF9, 0xFFFB), (0x110BD, 0x110BD), (0x110CD, 0x110CD), (0x13430, 0x13438),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A), (0xE0001, 0xE0001), (0xE0020, 0xE007F), (0xF0000, 0xFFFFD), (0x100000, 0x10FFFD),
)  # fmt: skip
#: The end of a text; "$" is before a last line break too, to some.
_END = r"(?![\s\S])"


def schema(catalogue: Catalogue) -> dict[str, Any]:
    """The schema, as JSON Schema 2020-12."""
    (one, two), defs = msgspec.json.schema_components((File1, File2), ref_template="#/$defs/{name}")
    for name, kind in (("File1", File1), ("File2", File2), ("Step1", Step1), ("Step2", Step2)):
        defs[name] |= {"additionalProperties": False, "title": kind.__name__}
    for name in ("File1", "File2"):
        keys = defs[name]["properties"]
        keys["id"] = _id()
        keys["title"] = _line(TITLE_LIMIT, blank=False)
        keys["steps"] |= {"minItems": 1, "maxItems": MOST_STEPS}
        for key in ("opening", "closing"):
            practices = {"items": {"enum": list(catalogue.practices)}, "maxItems": MAX_PRACTICES}
            keys[key] = {"type": "array", "uniqueItems": True, **practices}
    defs["Step2"]["properties"] |= {
        "pressure": {"type": "integer", "minimum": LEAST_PRESSURE, "maximum": MOST_PRESSURE},
        "note": _line(STEP_NOTE_LIMIT),
    }
    for name in ("Step1", "Step2"):
        defs[name]["properties"] |= {
            "point": {"type": "string"},
            "sides": {"type": "array"},
            "seconds": {"type": "integer", "minimum": MIN_SECONDS, "maximum": MAX_SECONDS},
        }
        defs[name]["anyOf"] = _points(catalogue.points.values(), both=name == "Step2")
    defs.pop("Side", None)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A routine of Acupress",
        "anyOf": [one, two],
        "$defs": defs,
    }


def _points(points: Iterable[Point], both: bool) -> list[dict[str, Any]]:
    """Which sides which points have, in which order; those that nobody should press are not among them."""
    groups: dict[tuple[tuple[Side, ...], bool], list[str]] = {}
    for point in points:
        if point.for_reference is None:
            groups.setdefault((tuple(point.sides), both and point.two_hands), []).append(point.code)
    return [
        {
            "properties": {
                "point": {"enum": codes},
                "sides": {
                    "enum": [
                        *(list(some) for many in range(len(sides)) for some in permutations(sides, many + 1)),
                        *([[Side.BOTH.value]] if two_hands else []),
                    ]
                },
            }
        }
        for (sides, two_hands), codes in groups.items()
    ]


def _id() -> dict[str, Any]:
    pattern = rf"^(?!({DEVICES}){_END})[a-z0-9]+(-[a-z0-9]+)*{_END}".replace(r"\d", "[0-9]")
    return {"type": "string", "maxLength": ID_LIMIT, "pattern": pattern}


def _line(most: int, blank: bool = True) -> dict[str, Any]:
    """Words of the writer's own, on one line."""
    hidden = "".join(f"{_letter(first)}-{_letter(last)}" for first, last in HIDDEN)
    not_blank = "" if blank else "(?= *[^ ])"
    pattern = f"^{not_blank}[^{hidden}]*{_END}"
    return {"type": "string", "maxLength": most, "pattern": pattern}


def _letter(point: int) -> str:
    """In a pattern."""
    return f"\\u{point:04x}" if point < 0x10000 else chr(point)


def content() -> bytes:
    """The file."""
    return (json.dumps(schema(load()), indent=1) + "\n").encode()


def main(arguments: list[str]) -> int:
    """Returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, say whether it is current")
    check = parser.parse_args(arguments).check
    made = content()
    if PATH.exists() and PATH.read_bytes() == made:
        return 0
    print(PATH.name)
    if not check:
        PATH.write_bytes(made)
    return 1 if check else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
