"""The sign of what to be careful of, which is seen without colours too."""

from __future__ import annotations

from acupress_desktop.ui.sheet.strokes import Line
from acupress_desktop.ui.theme import LIGHT


def warning_sign(x: float, y: float, size: float) -> tuple[Line, ...]:
    """A triangle with a mark in it, from its upper left corner on."""
    top, left, right = (x + size / 2, y), (x, y + size * 0.9), (x + size, y + size * 0.9)
    thick = size * 0.09
    sides = [(top, left), (left, right), (right, top)]
    mark = x + size / 2
    return (
        *(Line(*a, *b, LIGHT.vermilion, thick) for a, b in sides),
        Line(mark, y + size * 0.34, mark, y + size * 0.6, LIGHT.vermilion, thick),
        Line(mark, y + size * 0.68, mark, y + size * 0.77, LIGHT.vermilion, thick),
    )
