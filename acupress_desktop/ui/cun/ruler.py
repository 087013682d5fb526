"""A ruler on the screen, in real centimetres, with a mark to be pulled to what is held against it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.ui.sizes import least, lettered, px
from acupress_desktop.ui.theme import LIGHT, Theme

_LEFT, _HEIGHT, _TOP = 10.0, 62, 12.0
_TICKS = {10: 20.0, 5: 14.0, 1: 9.0}


class Ruler(QWidget):
    """Left and right move the mark a tenth of a millimetre with Shift, else half a millimetre."""

    #: Where the mark was put, in cm.
    marked = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._pixels = 3.78
        self._mark: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        least(self, height=_HEIGHT)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self._name()

    def set_theme(self, theme: Theme) -> None:
        """Draw it in these colours."""
        self._theme = theme
        self.update()

    def show_scale(self, pixels_a_mm: float) -> None:
        """Draw a millimetre as so many pixels wide."""
        self._pixels = pixels_a_mm
        self.update()

    def show_mark(self, cm: float | None) -> None:
        """Put the mark somewhere without saying so; None takes it away."""
        self._mark = cm
        self._name()
        self.update()

    @property
    def reach(self) -> float:
        """How many cm it shows."""
        return (self.width() - 2 * _LEFT) / self._pixels / 10

    def sizeHint(self) -> QSize:
        """Some 10 cm on a screen of 96 dots an inch."""
        return QSize(420, px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move the mark, with Shift further; everything else is the dialog's."""
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        step = 0.01 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0.05
        self._take((self._mark or 0.0) + way * step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the mark where the mouse is."""
        self._pull(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the mark along while the button is held."""
        self._pull(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ticks of millimetres, and the mark with its length."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        painter.setPen(
            QPen(QColor(theme.jade if self.hasFocus() else theme.edge), 2 if self.hasFocus() else 1)
        )
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, _TOP, -1, -1), 6, 6)
        font = lettered(self.font(), 11)
        painter.setFont(font)
        for mm in range(int(self.reach * 10) + 1):
            x = _LEFT + mm * self._pixels
            size = next(length for every, length in _TICKS.items() if mm % every == 0)
            if self._pixels < 2.5 and mm % 5:
                continue
            painter.setPen(QPen(QColor(theme.ink if mm % 10 == 0 else theme.soft_ink), 1))
            painter.drawLine(QPointF(x, _TOP + 1), QPointF(x, _TOP + 1 + size))
            if mm % 10 == 0:
                words = QRectF(x - px(14), _TOP + size + 2, px(28), px(15))
                painter.drawText(words, Qt.AlignmentFlag.AlignCenter, f"{mm // 10}")
        self._paint_mark(painter)
        painter.end()

    def _paint_mark(self, painter: QPainter) -> None:
        if self._mark is None or self._mark > self.reach:
            return
        x = _LEFT + self._mark * 10 * self._pixels
        wash = QColor(self._theme.jade)
        wash.setAlphaF(0.16)
        painter.fillRect(QRectF(_LEFT, _TOP + 1, x - _LEFT, self.height() - _TOP - 2), wash)
        painter.setPen(QPen(QColor(self._theme.jade), 2))
        painter.drawLine(QPointF(x, 4), QPointF(x, self.height() - 2))
        painter.setBrush(QColor(self._theme.jade))
        painter.drawEllipse(QPointF(x, 6), 5, 5)

    def _pull(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._take((event.position().x() - _LEFT) / self._pixels / 10)

    def _take(self, cm: float) -> None:
        cm = round(min(max(cm, 0.0), self.reach), 2)
        if cm != self._mark:
            self.show_mark(cm)
            self.marked.emit(cm)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Ruler"))
        at = self.tr("no mark") if self._mark is None else fill(self.tr("mark at %1 cm"), f"{self._mark:g}")
        self.setAccessibleDescription(at)
