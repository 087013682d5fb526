"""Which bones and borders a point is found by, and where these are in a view.

`atlas/bones.json` is written by `tools/draw_maps.py`, together with the maps that show the bones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from acupress_desktop.bodymap.atlas import read_atlas
from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.location import Border, Landmark, Place, leaves
from acupress_desktop.domain.points import Point
from acupress_desktop.domain.value import dataclass

XY = tuple[float, float]
Box = tuple[float, float, float, float]
#: What is lit, on skin and bone in every theme.
LIT = "#0E8C78"
#: What the levels of the back are counted from: the crest of the hip at L4, the shoulder blade at T3 and T7.
_COUNTED = {
    **dict.fromkeys(("L2", "L3", "L4", "L5"), "iliac_crest"),
    **dict.fromkeys(("T2", "T3", "T4"), "scapula_spine"),
    **dict.fromkeys(("T6", "T7", "T8"), "scapula_inferior_angle"),
}
_SPINOUS = re.compile(r"([CTL]\d+)_spinous")
#: The lines that landmarks lie on, by how their names begin.
EDGES = ("iliac_crest", "scapula_spine", "scapula_medial_border", "tibial_crest", "clavicle_lower_border")


@dataclass(frozen=True)
class Mark:
    """Something that a point is found by: its landmark, or the name of a border that levels are counted
    from; the bones that are lit for it, and the line or place of theirs, "" for none; all without a side."""

    landmark: Landmark | None
    border: str
    bones: tuple[str, ...]


class BoneMarks:
    """The shipped file of a figure, read when it is first asked for."""

    def __init__(self, figure: Figure = Figure.FIRST) -> None:
        self._figure = figure

    @cached_property
    def _data(self) -> Mapping[str, Any]:
        """Raises KnownError where it cannot be read."""
        return read_atlas("bones", self._figure)

    def boxes(self, view: str) -> dict[str, Box]:
        """Around the landmarks of a view that can be named and are not drawn, as the view is drawn."""
        return {name: (a, b, c, d) for name, (a, b, c, d) in self._view(view, "boxes").items()}

    def line(self, view: str, name: str) -> tuple[XY, ...]:
        """A border or place ("iliac_crest_L") as the view is drawn; nothing where it is not seen."""
        return tuple((x, y) for x, y in self._view(view, "lines").get(name, ()))

    def found_by(self, place: Place, points: Mapping[str, Point]) -> tuple[Mark, ...]:
        """What a place is told from, in the order of the telling, each once; what is not of bone is left
        out. Levels of the back bring what one counts them from."""
        bones: Mapping[str, list[str]] = self._data.get("landmarks", {})
        marks = []
        for landmark in dict.fromkeys(_landmarks(place, points)):
            lit = tuple(bones.get(landmark.landmark, ()))
            if lit:
                marks.append(Mark(landmark, _border(landmark), lit))
            level = _SPINOUS.fullmatch(landmark.landmark)
            if level is not None and level[1] in _COUNTED:
                marks.append(Mark(None, _COUNTED[level[1]], ()))
        return tuple(dict.fromkeys(marks))

    def _view(self, view: str, kind: str) -> dict[str, Any]:
        found: dict[str, Any] = self._data.get(view, {}).get(kind, {})
        return found


def _landmarks(place: Place, points: Mapping[str, Point]) -> Iterator[Landmark]:
    for leaf in leaves(place):
        if isinstance(leaf, Landmark):
            yield leaf
        else:
            yield from _landmarks(points[leaf.point].place, points)


def _border(landmark: Landmark) -> str:
    """The line or place of bones that a landmark names."""
    name = landmark.landmark
    if (level := _SPINOUS.fullmatch(name)) is not None:
        return f"spinous_{level[1]}_{'lower_border' if landmark.border is Border.LOWER else 'tip'}"
    if name.startswith("clavicle_lower"):
        return "clavicle_lower_border"
    if name.startswith("scapula_medial_border"):
        return "scapula_medial_border"
    return next((edge for edge in EDGES if name.startswith(edge)), name)
