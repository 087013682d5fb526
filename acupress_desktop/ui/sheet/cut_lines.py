"""Cuts lines of straight stretches where a picture ends. Plain geometry, without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from acupress_desktop.ui.sheet.discs import XY


def cut_between(line: Sequence[XY], top: float, bottom: float) -> list[list[XY]]:
    """What of a line lies between two heights, in as many parts as it takes."""
    parts: list[list[XY]] = []
    for a, b in pairwise(line):
        if min(a[1], b[1]) > bottom or max(a[1], b[1]) < top:
            continue
        one, other = (_within(end, a, b, top, bottom) for end in (a, b))
        if parts and parts[-1][-1] == one:
            parts[-1].append(other)
        else:
            parts.append([one, other])
    return parts


def _within(end: XY, a: XY, b: XY, top: float, bottom: float) -> XY:
    """An end of a stretch, or where the stretch is cut on that side."""
    y = min(max(end[1], top), bottom)
    return end if y == end[1] else (a[0] + (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]), y)
