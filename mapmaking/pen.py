"""The pen that all parts of a map are painted with: figure paths as SVG ones, tones, numbers, colours."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

from mapmaking.figure_data import Path

Ramp = Sequence[tuple[float, str]]


class Pen:
    """Makes elements of one document, and turns figure paths (v up) into SVG ones (y down)."""

    def __init__(self, svg: Any, left: int, top: int) -> None:
        self.svg, self._left, self._top = svg, left, top

    def group(self, **attributes: Any) -> Any:
        """A group of elements that share attributes."""
        return self.svg.g(**attributes)

    def shape(self, loops: Iterable[Path], **attributes: Any) -> Any:
        """Closed loops in one path, filled by its group's rule."""
        return self.svg.path("".join(self._loop(loop) for loop in loops), **attributes)

    def at(self, place: tuple[int, int]) -> tuple[int, int]:
        """A place of the figure's in the document."""
        return place[0] - self._left, self._top - place[1]

    def _loop(self, path: Path) -> str:
        x, y, *curves = path
        curves[1::2] = [-down for down in curves[1::2]]
        numbers = " ".join(map(str, curves)).replace(" -", "-")
        return f"M{joined(self.at((x, y)))}c{numbers}z"


def paint_tones(pen: Pen, group: Any, tones: Sequence[tuple[Path, ...]], ramp: Ramp) -> None:
    """Nested areas from light to dark, in the colours of a ramp; the lightest is what lies under them."""
    for number, tone in enumerate(tones, start=1):
        if tone:  # a small garment may have no deep shade at all
            group.add(pen.shape(tone, fill=blend(ramp, number / len(tones))))


def blend(ramp: Ramp, place: float) -> str:
    """The colour at `place` (0 to 1) of a ramp of (place, "#rrggbb") stops."""
    for (low, dark), (high, light) in pairwise(ramp):
        if place <= high:
            part = (place - low) / (high - low)
            pairs = zip(_channels(dark), _channels(light), strict=True)
            return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in pairs)
    return ramp[-1][1]


def mixed(below: str, above: str, share: float) -> str:
    """The colour of one over another that it covers to a `share`."""
    return blend(((0.0, below), (1.0, above)), share)


def _channels(color: str) -> tuple[int, ...]:
    return tuple(int(color[at : at + 2], 16) for at in (1, 3, 5))


def joined(values: Iterable[float]) -> str:
    """Numbers with no more between them than a reader needs: "12-5 7"."""
    text = " ".join(number_text(value) for value in values)
    return text.replace(" -", "-")


def number_text(value: float) -> str:
    """As short as it goes, to a tenth of a unit (0.01 mm)."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text
