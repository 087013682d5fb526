"""How much is known about a point: marks, a word for them, and one honest line."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from acupress_desktop.domain.points import Grade
from acupress_desktop.ui.panel.labels import head_label, reading_label
from acupress_desktop.ui.theme import LIGHT, Theme

#: Filled marks of four. Mixed results do not add up to more than limited good ones.
_MARKS = {Grade.TRADITION: 0, Grade.INDIRECT: 1, Grade.LIMITED: 2, Grade.MIXED: 2}
_SIZE, _STEP = 8, 13


class EvidenceLine(QWidget):
    """The marks never stand alone: the grade's word is beside them, its meaning on hovering, and the
    sources on hovering the line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = _Marks()
        self._grade, self._line = QLabel(), reading_label("evidence")
        self._grade.setObjectName("grade")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(head_label(self.tr("Evidence")))
        row.addStretch(1)
        row.addWidget(self._marks, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._grade)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(row)
        column.addWidget(self._line)

    def show_evidence(self, grade: Grade, word: str, meaning: str, line: str, sources: Iterable[str]) -> None:
        """`sources` are the citations behind the line, as printed."""
        self._marks.show_count(_MARKS[grade])
        self._grade.setText(word)
        self._grade.setToolTip(meaning)
        self._grade.setAccessibleDescription(meaning)
        self._line.setText(line)
        cited = "\n".join(sources)
        self._line.setToolTip(cited)
        self._line.setAccessibleDescription(cited)

    def set_theme(self, theme: Theme) -> None:
        self._marks.set_theme(theme)


class _Marks(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._theme, self._count = LIGHT, 0
        self.setFixedSize(QSize(3 * _STEP + _SIZE, _SIZE))

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
            painter.drawEllipse(QRectF(number * _STEP, 0, _SIZE, _SIZE))
        painter.end()
