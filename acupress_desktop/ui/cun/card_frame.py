"""A frame to be pulled to the size of a real bank card, so that the ruler beside it is true."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from acupress_desktop.ui.theme import LIGHT, Theme

#: ISO/IEC 7810, format ID-1, in mm; the corners' radius is 3.18.
WIDTH_MM, HEIGHT_MM, CORNER_MM = 85.60, 53.98, 3.18
_EDGE, _HANDLE = 8, 9.0
_GROW = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Plus: 1}
_SHRINK = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Minus: -1}
_KEYS = _GROW | _SHRINK


class CardFrame(QWidget):
    """The mouse pulls its corner; arrow keys make it a pixel larger or smaller, with Shift ten."""

    #: Pixels of this widget in a mm of the card.
    changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._pixels = 3.78
        self._held = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._name()

    @property
    def pixels_a_mm(self) -> float:
        """How many pixels of this screen a millimetre is, as the frame is drawn now."""
        return self._pixels

    def set_theme(self, theme: Theme) -> None:
        """Draw it in these colours."""
        self._theme = theme
        self.update()

    def show_scale(self, pixels_a_mm: float) -> None:
        """Take a size without saying so."""
        self._pixels = min(max(pixels_a_mm, 1.0), self._most())
        self._name()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The card as it is drawn now, and room around it."""
        card = self._card()
        return QSize(round(card.right()) + 2 * _EDGE, round(card.bottom()) + 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:
        """Narrower than the card: it may be pulled larger than the dialog is."""
        return QSize(120, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows, plus and minus change the size, with Shift by more."""
        by = _KEYS.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
            return
        step = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        self._take((self._card().width() + by * step) / WIDTH_MM)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the corner."""
        self._held = event.button() == Qt.MouseButton.LeftButton
        self._pull(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the corner that is held, or show that it can be pulled."""
        near = (event.position() - self._card().bottomRight()).manhattanLength() < 40
        self.setCursor(Qt.CursorShape.SizeFDiagCursor if near or self._held else Qt.CursorShape.ArrowCursor)
        self._pull(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the corner."""
        self._held = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bank card's outline (ISO/IEC 7810 ID-1), to be made as large as the card held before it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, card = self._theme, self._card()
        corner = CORNER_MM * self._pixels
        painter.setPen(QPen(QColor(theme.jade), 2 if self.hasFocus() else 1.4))
        painter.setBrush(QColor(theme.jade_wash))
        painter.drawRoundedRect(card, corner, corner)
        painter.setPen(QColor(theme.soft_ink))
        words = card.adjusted(12, 12, -12, -12)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words())
        painter.setPen(QPen(QColor(theme.surface), 2))
        painter.setBrush(QColor(theme.jade))
        painter.drawEllipse(card.bottomRight() - QPointF(corner, corner) * 0.3, _HANDLE, _HANDLE)
        painter.end()

    def _card(self) -> QRectF:
        return QRectF(_EDGE, _EDGE, WIDTH_MM * self._pixels, HEIGHT_MM * self._pixels)

    def _most(self) -> float:
        """As large as the widget is wide once it is laid out."""
        return (self.width() - 2 * _EDGE) / WIDTH_MM if self.isVisible() else 40.0

    def _pull(self, at: QPointF) -> None:
        if self._held:  # whichever side was pulled further
            across, down = (at.x() - _EDGE) / WIDTH_MM, (at.y() - _EDGE) / HEIGHT_MM
            self._take(max(across, down))

    def _take(self, pixels: float) -> None:
        before = self._pixels
        self.show_scale(pixels)
        if self._pixels != before:
            self.changed.emit(self._pixels)

    def _words(self) -> str:
        return self.tr("A bank card is just as large")

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Frame of a bank card"))
        wide = round(self._card().width())
        self.setAccessibleDescription(self.tr("%n pixels wide. Arrow keys change its size.", "", wide))
