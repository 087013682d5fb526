"""The line drawings of the Learn page as numbers: 320 by 120 units, strokes with round ends.

A stroke names the role of its colour; light and dark follow from it.
"""

from __future__ import annotations

from dataclasses import dataclass

SIZE = (320, 120)
INK, SOFT, TOUCH, STOP = "ink", "soft", "touch", "stop"


@dataclass(frozen=True)
class Stroke:
    """One path. `fill` paints its inside faintly in the same colour."""

    path: str
    role: str = INK
    width: float = 2.2
    fill: bool = False


@dataclass(frozen=True)
class Word:
    """A short mark in the drawing, such as a number: the same in every language."""

    text: str
    x: float
    y: float
    role: str = SOFT


def _finger(left: float, top: float, width: float) -> str:
    """A finger that comes up from the lower edge."""
    half = width / 2
    return (
        f"M{left:g} 114V{top + half:g}c0 {-half * 0.6:g} {half * 0.4:g} {-half:g} {half:g} {-half:g}"
        f"s{half:g} {half * 0.4:g} {half:g} {half:g}V114"
    )


def _bar(left: float, right: float) -> str:
    return f"M{left:g} 16H{right:g}M{left:g} 9v14M{right:g} 9v14"


_TICKS = "".join(f"M{30 + 26 * number} 62v16" for number in range(11))

LESSONS: dict[str, tuple[Stroke | Word, ...]] = {
    "measure": (
        Stroke(_finger(44, 36, 44)),
        Stroke("M55 60c0-9 4-14 11-14s11 5 11 14z", SOFT, 1.8),
        Stroke(_bar(44, 88), TOUCH, 2.6),
        Word("1", 66, 32, TOUCH),
        *(Stroke(_finger(160 + 30 * n, top, 30)) for n, top in enumerate((46, 38, 42, 56))),
        Stroke(_bar(160, 280), TOUCH, 2.6),
        Word("3", 220, 33, TOUCH),
    ),
    "press": (
        Stroke("M20 90h110c16 0 18 14 32 14s16-14 32-14h106"),
        Stroke("M142 10l8 70c1 12 5 19 13 19s13-7 13-17l-3-72", INK, 2.2),
        Stroke("M156 92c0-8 3-13 8-13s7 5 7 13", SOFT, 1.8),
        Stroke("M100 26v38M90 54l10 12 10-12", TOUCH, 2.6),
        Stroke("M246 50c0 10-8 18-18 18s-18-8-18-18 8-18 18-18c7 0 13 4 16 10M246 28v14h-14", TOUCH, 2.6),
    ),
    "scale": (
        Stroke("M30 70H290", SOFT, 2.0),
        Stroke(_TICKS, SOFT, 1.6),
        Stroke("M108 70H134", TOUCH, 9.0),
        Stroke("M82 70h0.1", TOUCH, 9.0),
        Stroke("M160 44v52", STOP, 2.8),
        *(Word(str(number), 30 + 26 * number, 100 if number != 5 else 114) for number in range(11)),
    ),
    "breath": (
        Stroke("M24 92C50 92 52 30 84 30", SOFT, 2.2),
        Stroke("M84 30C140 30 160 92 292 92M280 83l13 9-13 9", TOUCH, 3.0),
        Stroke("M20 108H300", SOFT, 1.2),
    ),
    "stop": (
        Stroke("M72 14h36l26 26v38l-26 26H72L46 78V40z", STOP, 2.8),
        Stroke(
            "M80 94c-7-8-13-17-17-26 6-5 10 1 14 8V46c0-7 8-7 8 0v14V38c0-7 8-7 8 0v22V41c0-7 8-7 8 0v22"
            "V50c0-7 8-7 8 0v26c0 11-7 18-13 18z",
            INK,
            2.0,
        ),
        Stroke("M226 14l-24 48h22l-16 44 46-58h-26l18-34z", STOP, 2.6, fill=True),
    ),
}
