"""The facts about places that `relations.json` holds, as `check_places.py` measures them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

RELATIONS = Path(__file__).with_name("relations.json")
#: How far a measure may be off, in cun.
TOLERANCE = 0.3
#: The sharpest turn within a stretch of a meridian, in degrees.
_TURN = 90.0

Name = str | tuple[str, str]


class Relation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A fact about a point's place. A name is a point's, or a landmark's ("T3_spinous.lower",
    "brow_medial.opposite"); two names mean the middle between them. `kind` is one of

    beside    `cun` from the midline (`over` the skin)
    offset    `cun` away from `from` in a direction
    distance  `cun` away from `from`, whichever way
    level     as high as `with` (along the limb)
    above     straight above or below `from`: as far from the midline
    fore      as far forward as `from`
    tape      `cun` from `from` on the midline of the scalp
    between   `part` of `of` on the line from `start` to `end`, and not beside it
    on_line   not beside that line
    curve     `part` of `of` on the curve through the points of `course`
    edge      `cun` from the nearest place of an edge, told by landmarks in `course`
    course    `cun` from the first of them, along that curve
    amid      somewhere between `start` and `end` (the tolerance is a share of the line)
    beyond    further `toward` than `from`

    `why` is the written reason for a wider `tolerance` than the usual one.
    """

    point: str
    says: str
    kind: str
    scale: str
    cun: float = 0.0
    from_: Name = msgspec.field(default="", name="from")
    with_: Name = msgspec.field(default="", name="with")
    toward: str = ""
    axis: str = ""
    start: Name = ""
    end: Name = ""
    part: float = 0.0
    of: float = 1.0
    course: tuple[str, ...] = ()
    over: bool = False
    lengthwise: bool = False
    tolerance: float = TOLERANCE
    why: str = ""

    @property
    def id(self) -> str:
        return f"{self.point}: {self.says} ({self.kind})"

    @property
    def names(self) -> Iterator[str]:
        """Every point and landmark that it speaks of."""
        yield self.point
        yield from self.course
        for name in (self.from_, self.with_, self.start, self.end):
            yield from (name,) if isinstance(name, str) else name


class Run(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A stretch of a meridian whose points follow each other in one direction."""

    toward: str
    points: tuple[str, ...]
    turn: float = _TURN

    @property
    def id(self) -> str:
        return f"{self.points[0]}–{self.points[-1]}"


class Facts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`axes` are the lengthwise lines of the limbs by scale, from the distal to the proximal end.

    `exceptions` are the checks by name that may fail, each with its reason; `exceptions_second` those that
    may fail on the second figure besides.
    """

    axes: dict[str, tuple[Name, Name]]
    relations: tuple[Relation, ...]
    runs: tuple[Run, ...]
    exceptions: dict[str, str]
    exceptions_second: dict[str, str]


def load_facts() -> Facts:
    return msgspec.json.decode(RELATIONS.read_bytes(), type=Facts)
