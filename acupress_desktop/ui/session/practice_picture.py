"""The figure of a practice."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.ui.plain import set_tip
from acupress_desktop.ui.sizes import fixed
from acupress_desktop.ui.theme import LIGHT, Theme

#: Width to height of every figure.
_SHAPE = 160 / 120


class PracticePicture(QWidget):
    """Hidden while there is no practice to show. It is drawn anew at every size, so it is never blurred."""

    def __init__(self, catalogue: Catalogue, height: int, parent: QWidget | None = None) -> None:
        """`height` is in pixels; the width follows."""
        super().__init__(parent)
        self._catalogue = catalogue
        self._theme = LIGHT
        self._practice: str | None = None
        self._renderer: QSvgRenderer | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        fixed(self, round(height * _SHAPE), height)
        self.hide()

    def show_practice(self, practice: str | None) -> None:
        """Show the figure of a practice by its id, or none."""
        if practice == self._practice:
            return
        self._practice = practice
        self._load()
        self.retell()
        self.setVisible(practice is not None)

    def retell(self) -> None:
        """Say in the language of now what it shows."""
        practice = self._practice
        text = self._catalogue.practice_texts[practice] if practice is not None else None
        self.setAccessibleName(text.title if text is not None else "")
        set_tip(self, f"{text.how} {text.not_if}" if text is not None else "")

    def set_theme(self, theme: Theme) -> None:
        """The figure in the theme's colours is loaded."""
        self._theme = theme
        self._load()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The figure, as large as the place allows."""
        if self._renderer is not None:
            painter = QPainter(self)
            self._renderer.render(painter, QRectF(self.rect()))
            painter.end()

    def _load(self) -> None:
        folder = "dark/" if self._theme.dark else ""
        name = self._practice
        self._renderer = QSvgRenderer(f":/assets/svg/practice/{folder}{name}.svg") if name else None
        self.update()
