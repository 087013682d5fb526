"""What the two figures are called, in the settings and where something is printed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from acupress_desktop.domain.figures import Figure


def figure_words() -> dict[Figure, str]:
    """Both, in the order in which they are offered."""
    translate = QCoreApplication.translate
    return {
        Figure.FIRST: translate("FigureWords", "Man"),
        Figure.SECOND: translate("FigureWords", "Woman"),
    }
