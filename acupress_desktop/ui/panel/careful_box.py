"""The box that asks for care: a sign, a bar, and one or two sentences."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.panel.labels import reading_label
from acupress_desktop.ui.theme import LIGHT, Theme

_CORNER, _BAR, _SIGN = 9.0, 3.0, 16


class CarefulBox(QWidget):
    """Never colour alone: the sign says it too, and a screen reader says "Careful"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._sign = QLabel()
        self._sign.setFixedSize(QSize(_SIGN + 2, _SIGN + 2))
        self._text = reading_label("careful")
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 7, 8, 7)
        row.setSpacing(6)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def show_text(self, text: str) -> None:
        self._text.setText(text)
        self._text.setAccessibleName(fill(self.tr("Careful: %1"), text))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._sign.setPixmap(
            icon("warning", theme.vermilion).pixmap(QSize(_SIGN, _SIGN), self.devicePixelRatioF())
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), _CORNER, _CORNER)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), QColor(self._theme.vermilion_wash))
        painter.fillRect(QRectF(0, 0, _BAR, self.height()), QColor(self._theme.vermilion))
        painter.end()
