"""The colours of a page, or the greys in their place where it is to need no colours.

Jade and vermilion are about as light as each other: as greys nobody could tell them apart, and what is
washed in one of them would be darker than paper for nothing. So each has a grey of its own, dark where it is
read.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QColor

from acupress_desktop.ui.theme import LIGHT

_now = [False]
_GREYS = {
    LIGHT.ink: "#000000",
    LIGHT.soft_ink: "#3A3A3A",
    LIGHT.jade: "#2B2B2B",
    LIGHT.vermilion: "#000000",
    LIGHT.jade_wash: "#EFEFEF",
    LIGHT.vermilion_wash: "#FFFFFF",
    LIGHT.ground: "#FFFFFF",
    LIGHT.line: "#8C8C8C",
}


@contextmanager
def in_greys(greys: bool) -> Iterator[None]:
    """Paint without colours, or with them."""
    _now.append(greys)
    try:
        yield
    finally:
        _now.pop()


def without_colours() -> bool:
    """Whether what is painted now has none."""
    return _now[-1]


def shade(color: str) -> str:
    """A colour as it is painted now."""
    return grey_of(color) if _now[-1] else color


def grey_of(color: str) -> str:
    """What stands for a colour where there are none. In any thread."""
    if color in _GREYS:
        return _GREYS[color]
    found = QColor(color)
    grey = round(0.299 * found.red() + 0.587 * found.green() + 0.114 * found.blue())
    return QColor(grey, grey, grey).name()
