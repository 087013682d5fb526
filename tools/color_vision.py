"""What colours are to eyes that lack a kind of cone, and how far two colours are apart.

The matrices are those of G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A physiologically-based model
for simulation of color vision deficiency", IEEE Transactions on Visualization and Computer Graphics 15(6),
2009, doi:10.1109/TVCG.2009.113, for a severity of 1.0; they are for linear light. Distances are those of
OKLab (B. Ottosson, 2020), times 100, as the design of the program reckons them.
"""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

Rgb = tuple[float, float, float]
Matrix = tuple[Rgb, Rgb, Rgb]

#: Kind of eyes -> what red, green and blue of linear light become.
KINDS: dict[str, Matrix] = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


@cache
def seen(color: str, kind: str) -> str:
    """What a colour "#rrggbb" is to a kind of eyes; to usual ones ("") what it is."""
    if not kind:
        return color.lower()
    light = _light(color)
    parts = [sum(share * part for share, part in zip(row, light, strict=True)) for row in KINDS[kind]]
    return "#" + "".join(f"{round(255 * _code(min(max(part, 0.0), 1.0))):02x}" for part in parts)


def distance(one: str, other: str) -> float:
    """How far two colours are apart in OKLab, times 100: under 2 hardly anyone sees a difference."""
    return 100 * math.dist(_oklab(one), _oklab(other))


def picture_seen(image: QImage, kind: str) -> QImage:
    """A whole picture as it is to a kind of eyes."""
    from PySide6.QtGui import QColor, QImage

    made = image.convertToFormat(QImage.Format.Format_RGB32)
    known: dict[int, int] = {}
    for y in range(made.height()):
        for x in range(made.width()):
            before = made.pixel(x, y)
            if before not in known:
                known[before] = QColor(seen(f"#{before & 0xFFFFFF:06x}", kind)).rgb()
            made.setPixel(x, y, known[before])
    return made


@cache
def _light(color: str) -> Rgb:
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return red, green, blue


def _code(light: float) -> float:
    return light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055


def _oklab(color: str) -> Rgb:
    red, green, blue = _light(color)
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    middle = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )
