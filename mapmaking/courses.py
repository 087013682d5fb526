"""The order in which a meridian's line runs through its points, and where it is broken.

A line runs from each point to the next by number, but for the breaks below. They follow the courses
that are commonly told of the meridians (branches, jumps to another part of the body, parts that run
inside it): a line over the skin there would show a way that the meridian does not take.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from acupress_desktop.domain.points import Meridian


@dataclass(frozen=True)
class Break:
    """Before point `before` a line ends, after going on to `joins` if that is given; the next line
    begins at the earlier point `start`, or at `before` itself."""

    before: str
    reason: str
    start: str | None = None
    joins: str | None = None


BREAKS: tuple[Break, ...] = (
    Break("LI20", "it changes to the other side of the face below the nose"),
    Break("ST9", "ST6 to ST8 are a branch up to the temple; the main line goes down from ST5", start="ST5"),
    Break("SI19", "it goes by the outer corner of the eye, which is no point of its own, to the ear"),
    Break("BL41", "the outer line of the back leaves the inner one at the nape", start="BL10"),
    Break("BL55", "the outer line of the back comes to the inner one at BL40", start="BL40", joins="BL40"),
    Break("KI11", "it enters the trunk at the tail bone and comes out at the pubic bone"),
    Break("TE21", "it goes into the ear from behind and comes out in front of it"),
    Break("GB13", "from behind the ear it turns back over the head to the forehead and begins a second row"),
    Break("GB22", "it runs inside from the hollow above the collar bone to below the armpit"),
)

#: Points that stand beside the line between their neighbours by number, with the way it really takes.
SWAPS: dict[str, str] = {
    "ST40": "ST39",  # level with ST38 and beside it: the line visits it before it goes on down to ST39
}


def lines(meridian: Meridian, codes: Collection[str]) -> list[list[str]]:
    """The codes that each line of a meridian runs through, of those there are; one code alone is no line.

    A line goes past points that are not there, unless it is broken between their neighbours.
    """
    if meridian is Meridian.EX:
        return []
    order = sorted((code for code in codes if code.startswith(meridian)), key=number)
    breaks = {number(b.before): b for b in BREAKS if b.before.startswith(meridian)}
    made: list[list[str]] = [[]]
    last = 0
    for code in order:
        for at in sorted(breaks):
            if last < at <= number(code):
                rift = breaks[at]
                if made[-1] and rift.joins is not None and rift.joins in codes:
                    made[-1].append(rift.joins)
                made.append([rift.start] if rift.start is not None and rift.start in codes else [])
        made[-1].append(code)
        last = number(code)
    return [_swapped(line) for line in made if len(line) > 1]


def number(code: str) -> int:
    """The number of a meridian's point: 23 of "BL23"."""
    return int(code[2:])


def _swapped(line: list[str]) -> list[str]:
    for early, late in SWAPS.items():
        if early in line and late in line:
            first, second = line.index(late), line.index(early)
            line[first], line[second] = line[second], line[first]
    return line
