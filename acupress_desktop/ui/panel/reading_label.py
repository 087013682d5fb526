"""Text of a point's page, to read, to mark and to copy."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QStaticText,
    QTextOption,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.sides import from_right, margins, placed

#: How far a step's text hangs behind its number.
_HANG = 18
#: Several paragraphs, and letters that are written from the right: Qt's label places them otherwise.
_QTS_OWN = re.compile(
    "[\n\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


class ReadingLabel(PlainLabel):
    """It wraps, the Tab key reaches it, and its text can be marked. `number` hangs out to where lines begin.

    Qt lays marked text out five times as slowly as plain text, so the text becomes one that can be
    marked when the mouse or the keyboard comes to it. Until then it is laid out once, for its height and
    for its painting; Qt's own label would do it anew for each.
    """

    def __init__(self, name: str = "", number: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._number = number
        self._kept: tuple[int, QFont, QStaticText] | None = None
        self._qts_own = False
        self.setObjectName(name)
        self.setProperty("reading", True)
        self.setWordWrap(True)
        self.setIndent(0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def show_text(self, text: str) -> None:
        """Show other words; they can be selected once somebody goes there."""
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._kept, self._qts_own = None, from_right() or _QTS_OWN.search(text) is not None
        self.setText(text)
        if self._number is not None:
            self.setContentsMargins(margins(_HANG, 0, 0, 0))
            self.setAccessibleName(f"{self._number}. {text}")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Make the text selectable: to do so for every label at once takes longer than to show a page."""
        self._make_selectable()
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make the text selectable first, so that this very press selects."""
        self._make_selectable()
        super().mousePressEvent(event)

    def heightForWidth(self, width: int) -> int:
        """Pixels that the text takes in a label of that width."""
        if self._is_left_to_qt():  # it takes the height of the letters, which may be lower than the number
            return max(super().heightForWidth(width), self.fontMetrics().height() if self._number else 0)
        edges = self.contentsMargins()
        laid = self._laid_out(width - edges.left() - edges.right())
        return round(laid.size().height()) + edges.top() + edges.bottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and the step's number in the margin before it."""
        inner = self.contentsRect()
        if qts := self._is_left_to_qt():
            super().paintEvent(event)
        if not self.text():
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        if not qts:
            laid = self._laid_out(inner.width())
            below = (inner.height() - round(laid.size().height()) + 1) // 2
            painter.drawStaticText(inner.topLeft() + QPoint(0, below), laid)
        if self._number is None:
            painter.end()
            return
        high = max(inner.height(), self.height(), self.fontMetrics().height())
        box = placed(QRect(1, inner.top(), _HANG, high), self.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignTop, f"{self._number}.")
        painter.end()

    def _is_left_to_qt(self) -> bool:
        """What can be marked, too."""
        return self._qts_own or self.textInteractionFlags() != Qt.TextInteractionFlag.NoTextInteraction

    def _laid_out(self, width: int) -> QStaticText:
        font = self.font()
        if self._kept is None or self._kept[:2] != (width, font):
            laid = QStaticText(self.text())
            laid.setTextFormat(Qt.TextFormat.PlainText)
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WordWrap)
            laid.setTextOption(option)
            laid.setTextWidth(width)
            laid.prepare(QTransform(), font)
            self._kept = width, font, laid
        return self._kept[2]

    def _make_selectable(self) -> None:
        selectable = (
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        if self.textInteractionFlags() != selectable:
            self.setTextInteractionFlags(selectable)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
