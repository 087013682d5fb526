"""The hands that press, as shapes to be laid over a figure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QFile, QIODevice

from acupress_desktop.domain.errors import KnownError

if TYPE_CHECKING:
    from acupress_desktop.bodymap.hands import LaidHand

_SHAPES = re.compile(rb'<g [^>]*id="hand".*</g>', re.S)
_SHADOW = re.compile(rb'<g [^>]*id="shadow".*?</g>', re.S)
_COLOR = re.compile(rb"#[0-9a-f]{6}\b")
_ID = re.compile(rb' id="[^"]*"')


def hands_svg(hands: Sequence[LaidHand], dark: bool = False) -> bytes:
    """Groups of an SVG, one a hand, in the units of the view that they lie on. Raises KnownError where a
    drawing is missing."""
    made = []
    for hand in hands:
        matrix = " ".join(f"{number:g}" for number in hand.matrix)
        shapes = hand_shapes(hand.name, dark, hand.shadow)
        made.append(b'<g transform="matrix(%b)">%b</g>' % (matrix.encode(), shapes))
    return b"".join(made)


@lru_cache(maxsize=16)
def hand_shapes(name: str, dark: bool = False, shadow: bool = True) -> bytes:
    """The shapes of a hand about the place that it touches, without ids, in the colours of a theme's figure,
    with its shadow or without.

    Raises KnownError where the drawing is missing or damaged.
    """
    file = QFile(f":/assets/svg/hands/{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise KnownError("map.missing", name=f"hands/{name}.svg")
    found = _SHAPES.search(bytes(file.readAll().data()))
    drawn = found[0] if found else b""
    shapes = _ID.sub(b"", drawn if shadow else _SHADOW.sub(b"", drawn))
    if not dark:
        return shapes
    from acupress_desktop.bodymap.hands import dark_colors

    other = {light.encode(): color.encode() for light, color in dark_colors().items()}
    return _COLOR.sub(lambda color: other.get(color[0], color[0]), shapes)
