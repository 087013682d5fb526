"""The font of the codes beside dots."""

from __future__ import annotations

from PySide6.QtGui import QFont

from acupress_desktop.ui.sizes import lettered

#: Small: there may be hundreds.
PIXELS = 10.0


def code_font(font: QFont) -> QFont:
    """As it is for a list's points, which need more room than others."""
    made = lettered(font, PIXELS)
    made.setWeight(QFont.Weight.DemiBold)
    return made
