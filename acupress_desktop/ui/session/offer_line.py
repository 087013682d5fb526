"""The folded dock's words: what would start, and what that is, in one line."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from acupress_desktop.ui.announcing import Announcement
from acupress_desktop.ui.plain import PlainLabel, set_tip
from acupress_desktop.ui.sizes import letters
from acupress_desktop.ui.theme import Theme


class OfferLine(QWidget):
    """A title and a sentence beside each other. Where there is no room for both, the sentence gives way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._line, self._aloud = _Short(), _Short(), Announcement(self)
        letters(self._title, 14, QFont.Weight.DemiBold)
        letters(self._line, 13)
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._title)
        row.addWidget(self._line, 1)

    def set_theme(self, theme: Theme) -> None:
        """The title in full ink, the sentence softer."""
        self._title.setStyleSheet(f"color: {theme.ink};")
        self._line.setStyleSheet(f"color: {theme.soft_ink};")

    def show_offer(self, title: str, line: str) -> None:
        """Show what would start."""
        self._title.show_text(title)
        self._line.show_text(line)

    def show_message(self, sentence: str) -> None:
        """Say why something was not done, in the place of what would start."""
        self._line.show_text(sentence)
        self._aloud.tell(sentence)


class _Short(PlainLabel):
    """Leaves out its end where it has no room, and is whole to a reader and in its tip."""

    def __init__(self) -> None:
        super().__init__()
        self._all = ""

    def show_text(self, text: str) -> None:
        """Show as much of it as there is room for."""
        self._all = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """Room for all of it, in pixels."""
        return QSize(self.fontMetrics().horizontalAdvance(self._all) + 4, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """It pushes nothing out of the window."""
        return QSize(0, super().minimumSizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        """Leave out what does not fit, now that the width is known."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out anew what does not fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect().width() - 2
        font = self.fontMetrics()
        fits = not self.isVisible() or font.horizontalAdvance(self._all) <= room
        self.setText(self._all if fits else font.elidedText(self._all, Qt.TextElideMode.ElideRight, room))
        set_tip(self, "" if fits else self._all)
