"""How large a screen shows things: its name for the settings, and a first guess before a card is held
against it. Pixels here are the screen's own, so that they stay true when the scaling changes."""

from __future__ import annotations

from PySide6.QtGui import QScreen

_MM_AN_INCH = 25.4
#: What a screen that does not know its own size is taken for, and what is believed of one that says so.
_USUAL, _LOW, _HIGH = 96 / _MM_AN_INCH, 1.5, 25.0


def screen_name(screen: QScreen) -> str:
    """The same for the same screen in every run; two of the same make differ by their number or plug."""
    parts = (screen.manufacturer(), screen.model(), screen.serialNumber(), screen.name())
    return " ".join(part for part in parts if part) or "screen"


def guess(screen: QScreen) -> float:
    """Pixels a mm as the screen itself says, within reason."""
    told = screen.physicalDotsPerInch() * screen.devicePixelRatio() / _MM_AN_INCH
    return told if _LOW <= told <= _HIGH else _USUAL * screen.devicePixelRatio()
