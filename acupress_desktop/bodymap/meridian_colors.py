"""The fourteen colours of the meridians, one family in which a couple shares a hue.

Yang meridians and the two vessels have solid lines, yin ones dashed, so that only like lines are told apart
by their colour alone. `tests/ui/test_color_vision.py` holds how far apart they are to eyes of every kind.
"""

from __future__ import annotations

from acupress_desktop.domain.points import Meridian

#: On a figure, which is light in every theme, and on light ground.
ON_BODY: dict[Meridian, str] = {
    Meridian.LU: "#166381",
    Meridian.LI: "#447b90",
    Meridian.ST: "#a27b03",
    Meridian.SP: "#7d4d00",
    Meridian.HT: "#9b325b",
    Meridian.SI: "#d3407f",
    Meridian.BL: "#5a7fd9",
    Meridian.KI: "#2f487e",
    Meridian.PC: "#4f0b76",
    Meridian.TE: "#7151d4",
    Meridian.GB: "#4c7224",
    Meridian.LR: "#2c4504",
    Meridian.GV: "#7f6c63",
    Meridian.CV: "#684c41",
}
#: On dark ground, where signs have them and no line runs.
ON_DARK: dict[Meridian, str] = {
    Meridian.LU: "#6db4c3",
    Meridian.LI: "#b8f0ff",
    Meridian.ST: "#e6a43e",
    Meridian.SP: "#cfad58",
    Meridian.HT: "#f57a99",
    Meridian.SI: "#f7b4ca",
    Meridian.BL: "#74a7fb",
    Meridian.KI: "#6e85e5",
    Meridian.PC: "#b275b5",
    Meridian.TE: "#d6b6ff",
    Meridian.GB: "#92c78b",
    Meridian.LR: "#819962",
    Meridian.GV: "#f3dfbb",
    Meridian.CV: "#b69783",
}
#: Those with a dashed line.
YIN = frozenset({Meridian.LU, Meridian.SP, Meridian.HT, Meridian.KI, Meridian.PC, Meridian.LR})
#: The chosen line has this on both sides, and is seen against it wherever it runs.
HALO = "#fffdf9"
