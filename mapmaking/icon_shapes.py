"""The program's icons as numbers: one family on a 24 grid, 1.8 wide lines with round ends.

Marks that stand for running, stopping and stepping are solid, since they are read from afar; all
others are lines. Only lines and cubic curves are used: SVG Tiny has no arcs.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

JADE = "#1f6f66"
VERMILION = "#c4512d"
GOLD = "#9a6a1f"
STONE = "#6e665e"
WHITE = "#ffffff"
TINT = "currentColor"
"""The program puts a colour of its theme in the place of this word."""


@dataclass(frozen=True)
class Mark:
    """One path and how it differs from its icon's line (attribute names with underscores)."""

    path: str
    paint: Mapping[str, str | float] = field(default_factory=dict)


@dataclass(frozen=True)
class Icon:
    """Marks on a square of `grid` units. `line` is the stroke of every mark, empty for none."""

    marks: tuple[Mark, ...]
    line: str = TINT
    width: float = 1.8
    grid: int = 24


def _circle(x: float, y: float, radius: float) -> str:
    """A circle as four curves."""
    r, k = radius, 0.5523 * radius
    return (
        f"M{x - r:.2f} {y:.2f}"
        f"c0 {-k:.2f} {r - k:.2f} {-r:.2f} {r:.2f} {-r:.2f}"
        f"s{r:.2f} {r - k:.2f} {r:.2f} {r:.2f}"
        f"s{k - r:.2f} {r:.2f} {-r:.2f} {r:.2f}"
        f"s{-r:.2f} {k - r:.2f} {-r:.2f} {-r:.2f}z"
    )


def _box(left: float, top: float, width: float, height: float, radius: float) -> str:
    """A rectangle with rounded corners."""
    r, k = radius, 0.4477 * radius
    across, down = width - 2 * r, height - 2 * r
    return (
        f"M{left:.2f} {top + r:.2f}"
        f"c0 {k - r:.2f} {k:.2f} {-r:.2f} {r:.2f} {-r:.2f}h{across:.2f}"
        f"c{r - k:.2f} 0 {r:.2f} {k:.2f} {r:.2f} {r:.2f}v{down:.2f}"
        f"c0 {r - k:.2f} {-k:.2f} {r:.2f} {-r:.2f} {r:.2f}h{-across:.2f}"
        f"c{k - r:.2f} 0 {-r:.2f} {-k:.2f} {-r:.2f} {-r:.2f}z"
    )


def _star(x: float, y: float, outer: float, inner: float) -> str:
    """A five-pointed star, one point up."""
    corners = []
    for step in range(10):
        angle = math.pi * step / 5
        radius = inner if step % 2 else outer
        corners.append(f"{x + radius * math.sin(angle):.2f} {y - radius * math.cos(angle):.2f}")
    return f"M{'L'.join(corners)}z"


def _lines(*paths: str) -> Icon:
    return Icon(tuple(Mark(path) for path in paths))


def _solid(*paths: str) -> Icon:
    """Filled shapes; the line around them rounds their corners."""
    return Icon(tuple(Mark(path, {"fill": TINT}) for path in paths))


def _dot(x: float, y: float, radius: float = 1.2, color: str = TINT) -> Mark:
    return Mark(_circle(x, y, radius), {"fill": color, "stroke": "none"})


def _tray(ground: str, *marks: Mark) -> Icon:
    """A coloured disc that shows on light and dark panels, with a white sign."""
    return Icon((Mark(_circle(11, 11, 10), {"fill": ground, "stroke": "none"}), *marks), WHITE, 1.6, 22)


_SPEAKER = "M3.8 9.7v4.6h3.4l4.6 3.9V5.8L7.2 9.7z"
_TRIANGLE = (
    "M12 4.3c.7 0 1.2.3 1.6 1l6.8 12.1c.7 1.2-.2 2.6-1.5 2.6"
    "H5.1c-1.3 0-2.2-1.4-1.5-2.6L10.4 5.3c.4-.7.9-1 1.6-1z"
)

ICONS: dict[str, Icon] = {
    "chart": _lines("M4 20h16", "M7.2 16.4v-4", "M12 16.4V5.6", "M16.8 16.4V9.4"),
    "back": _solid("M17.5 6.3v11.4L9.3 12z", "M6.5 6.3v11.4"),
    "hand": Icon(
        (
            Mark("M9 14V5.5C9 4.7 9.7 4 10.5 4S12 4.7 12 5.5V11"),
            Mark("M12 11c0-.8.7-1.4 1.4-1.4s1.4.6 1.4 1.4v1.2M14.8 12c0-.7.6-1.3 1.3-1.3s1.4.6 1.4 1.3v1"),
            Mark(
                "M17.5 13.2c0-.7.5-1.2 1.2-1.2s1.3.6 1.3 1.3v3.2c0 2.7-2.1 4.5-4.9 4.5h-1.6c-1.7 0-3-.7-4-2"
                "L5.6 14.7c-.5-.7-.3-1.6.4-2s1.5-.3 2 .4L9 14.4"
            ),
        )
    ),
    "bell": _lines(
        "M5.2 16.6c1.4-1.3 2-2.8 2-5.2v-1c0-2.8 2-4.9 4.8-4.9s4.8 2.1 4.8 4.9v1c0 2.4.6 3.9 2 5.2z",
        "M12 5.5V3.6",
        "M9.9 19.6c.5.6 1.2 1 2.1 1s1.6-.4 2.1-1",
    ),
    "bell-off": _lines(
        "M9.9 6c.6-.3 1.3-.5 2.1-.5 2.8 0 4.8 2.1 4.8 4.9v1c0 .8.1 1.5.2 2.1",
        "M7.2 10.4v1c0 2.4-.6 3.9-2 5.2h8.7",
        "M12 5.5V3.6",
        "M9.9 19.6c.5.6 1.2 1 2.1 1s1.6-.4 2.1-1",
        "M4.2 4.2l15.6 15.6",
    ),
    "check": _lines("M4.8 12.6l4.7 4.7L19.2 7"),
    "chevron-left": _lines("M14.6 5.8L8.4 12l6.2 6.2"),
    "chevron-right": _lines("M9.4 5.8l6.2 6.2-6.2 6.2"),
    "close": _lines("M6.2 6.2l11.6 11.6", "M17.8 6.2L6.2 17.8"),
    "fit": _lines(
        "M4.2 9V6.2c0-1.1.9-2 2-2H9",
        "M15 4.2h2.8c1.1 0 2 .9 2 2V9",
        "M19.8 15v2.8c0 1.1-.9 2-2 2H15",
        "M9 19.8H6.2c-1.1 0-2-.9-2-2V15",
    ),
    "info": Icon((Mark(_circle(12, 12, 8.7)), Mark("M12 11.4v4.8"), _dot(12, 8))),
    "list": Icon(
        (
            Mark("M9 6.2h11"),
            Mark("M9 12h11"),
            Mark("M9 17.8h11"),
            _dot(4.8, 6.2),
            _dot(4.8, 12),
            _dot(4.8, 17.8),
        )
    ),
    "minus": _lines("M5 12h14"),
    "next": _solid("M6.5 6.3v11.4l8.2-5.7z", "M17.5 6.3v11.4"),
    "note": _lines("M6 4h12v11.6L13.6 20H6z", "M18 15.6h-4.4V20", "M9.4 8.6h5.2", "M9.4 12h5.2"),
    "panel": _lines(_box(3.2, 4.6, 17.6, 14.8, 2.4), "M14.8 4.6v14.8"),
    "pause": _solid("M7.4 6.2h1.9v11.6H7.4z", "M14.7 6.2h1.9v11.6h-1.9z"),
    "play": _solid("M8 5.8v12.4L18.2 12z"),
    "plus": _lines("M5 12h14", "M12 5v14"),
    "print": _lines(
        "M7.2 8.4V3.8h9.6v4.6",
        "M7.2 16.8H5.4c-1.1 0-2-.9-2-2v-4.4c0-1.1.9-2 2-2h13.2c1.1 0 2 .9 2 2v4.4c0 1.1-.9 2-2 2h-1.8",
        "M7.2 13.8h9.6v6.4H7.2z",
    ),
    "search": _lines(_circle(10.4, 10.4, 6.5), "M15.2 15.2l5 5"),
    "shirt": _lines(
        "M8.6 4.4L3.2 7.2l1.7 4.4 2.5-.8v8.8h9.2v-8.8l2.5.8 1.7-4.4-5.4-2.8"
        "c-.5 1.5-1.8 2.4-3.4 2.4s-2.9-.9-3.4-2.4z"
    ),
    "star": _lines(_star(12, 12.7, 9, 4.1)),
    "star-filled": _solid(_star(12, 12.7, 9, 4.1)),
    "stop": _solid("M7.2 7.2h9.6v9.6H7.2z"),
    "swap": _lines("M4 8h15.6", "M15.8 4.2L19.6 8l-3.8 3.8", "M20 16H4.4", "M8.2 12.2L4.4 16l3.8 3.8"),
    "volume": _lines(
        _SPEAKER,
        "M15.4 9.2c.8.7 1.2 1.7 1.2 2.8s-.4 2.1-1.2 2.8",
        "M18 6.4c1.6 1.4 2.5 3.4 2.5 5.6s-.9 4.2-2.5 5.6",
    ),
    "volume-off": _lines(_SPEAKER, "M15.8 9.6l4.8 4.8", "M20.6 9.6l-4.8 4.8"),
    "volume-none": _lines(_SPEAKER, "M18.2 7.4v5.2", "M18.2 16.4v.1"),
    "warning": Icon((Mark(_TRIANGLE), Mark("M12 9.6v4.4"), _dot(12, 16.9, 1.1))),
    "app": Icon(
        (
            Mark(_box(2, 2, 60, 60, 15), {"fill": JADE, "stroke": "none"}),
            Mark(_circle(32, 32, 21), {"stroke_width": 2.4, "stroke_opacity": 0.4}),
            Mark(_circle(32, 32, 13.6)),
            _dot(32, 32, 6.2, WHITE),
        ),
        WHITE,
        3.6,
        64,
    ),
    "tray-asks": _tray(
        STONE,
        Mark("M8.1 8.7c0-1.7 1.2-2.8 2.9-2.8s2.9 1.1 2.9 2.6c0 2-2.9 2.1-2.9 4.1", {"stroke_width": 2}),
        _dot(11, 15.4, 1.3, WHITE),
    ),
    "tray-idle": _tray(JADE, Mark(_circle(11, 11, 5.8)), _dot(11, 11, 2.4, WHITE)),
    "tray-running": _tray(VERMILION, Mark("M8.6 6.9v8.2l6.8-4.1z", {"fill": WHITE})),
    "tray-paused": _tray(
        GOLD, Mark("M8 7.2h.6v7.6H8z", {"fill": WHITE}), Mark("M13.4 7.2h.6v7.6h-.6z", {"fill": WHITE})
    ),
}
