"""How much is known about a point: marks, a word for them, and one honest line."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from acupress_desktop.domain.points import Grade
from acupress_desktop.ui.theme import LIGHT, Theme

#: Filled marks of four. Mixed results do not add up to more than limited good ones.
_MARKS = {Grade.TRADITION: 0, Grade.INDIRECT: 1, Grade.LIMITED: 2, Grade.MIXED: 2}


class EvidenceLine(QWidget):
    """The marks never stand alone: the grade's word is beside them, its meaning on hovering."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = _Marks()
        self._grade, self._line = QLabel(), QLabel()
        self._grade.setStyleSheet("font-weight: 600; font-size: 13px;")
        self._line.setStyleSheet("font-size: 13px;")
        self._line.setWordWrap(True)
        self._line.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._marks)
        row.addWidget(self._grade, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._line)

    def show_evidence(self, grade: Grade, word: str, meaning: str, line: str) -> None:
        self._marks.show_count(_MARKS[grade])
        self._grade.setText(word)
        self._grade.setToolTip(meaning)
        self._grade.setAccessibleDescription(meaning)
        self._line.setText(line)

    def set_theme(self, theme: Theme) -> None:
        self._marks.set_theme(theme)


class _Marks(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._theme, self._count = LIGHT, 0
        self.setFixedSize(QSize(62, 14))

    def show_count(self, count: int) -> None:
        self._count = count
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(4):
            painter.setBrush(QColor(self._theme.gold if number < self._count else self._theme.line))
            painter.drawEllipse(QRectF(number * 16, 2, 10, 10))
        painter.end()
