"""The ways of a map's bones as paths that can be painted and asked what is in them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

_OTHER = re.compile(r"[A-BD-LN-Za-bd-y]")
_PART = re.compile(r"([MCcz])([^MCcz]*)")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def bone_paths(ways: Mapping[str, str]) -> dict[str, QPainterPath]:
    """By id, in units of the map. Ways with commands that our maps do not use are left out."""
    found = {
        name: _path(way) for name, way in ways.items() if way and not re.search(r"[A-BD-LN-Za-bd-y]", way)
    }
    return {name: path for name, path in found.items() if not path.isEmpty()}


def _path(way: str) -> QPainterPath:
    path = QPainterPath()
    for command, text in _PART.findall(way):
        numbers = [float(number) for number in _NUMBER.findall(text)]
        if command == "z":
            path.closeSubpath()
        elif command == "M":
            path.moveTo(*numbers[:2])
        else:
            for at in range(0, len(numbers) - 5, 6):
                start = path.currentPosition() if command == "c" else QPointF()
                ax, ay, bx, by, cx, cy = numbers[at : at + 6]
                x, y = start.x(), start.y()
                path.cubicTo(x + ax, y + ay, x + bx, y + by, x + cx, y + cy)
    return path
