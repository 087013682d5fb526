"""How much is known about a point: marks, a word for them, and one honest line."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.points import Grade
from acupress_desktop.ui.panel.reading_label import ReadingLabel
from acupress_desktop.ui.plain import PlainLabel, set_tip
from acupress_desktop.ui.retelling import named, said
from acupress_desktop.ui.sides import painted, placed
from acupress_desktop.ui.sizes import fixed, px
from acupress_desktop.ui.theme import LIGHT, Theme

#: Filled marks of four. Mixed results do not add up to more than limited good ones.
_MARKS = {Grade.TRADITION: 0, Grade.INDIRECT: 1, Grade.LIMITED: 2, Grade.MIXED: 2}
_SIZE, _STEP, _ROW = 8, 13, 18


class EvidenceLine(QWidget):
    """The marks never stand alone: the grade's word is beside them, its meaning on hovering, and the
    sources on hovering the line."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = _Marks(self)
        self._head = said(
            PlainLabel(parent=self), lambda: catalogue.say("heading", title=self.tr("Evidence"))
        )
        self._head.setObjectName("head")
        named(self._head, lambda: self.tr("Evidence"))
        self._grade = PlainLabel(parent=self)
        self._grade.setObjectName("grade")
        self._grade.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._line = ReadingLabel("evidence", parent=self)

    def show_evidence(self, grade: Grade, word: str, meaning: str, line: str, sources: Iterable[str]) -> None:
        """`sources` are the citations behind the line, as printed."""
        self._marks.show_count(_MARKS[grade])
        self._grade.setText(word)
        set_tip(self._grade, meaning)
        self._grade.setAccessibleDescription(meaning)
        self._line.show_text(line)
        cited = "\n".join(sources)
        set_tip(self._line, cited)
        self._line.setAccessibleDescription(cited)
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """The colours of its marks."""
        self._marks.set_theme(theme)

    def heightForWidth(self, width: int) -> int:
        """Pixels of the row of marks and of the words below it."""
        return px(_ROW) + self._line.heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words wrap anew."""
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        width = self.width()
        word = self._grade.sizeHint().width()
        self._head.setGeometry(placed(QRect(0, 0, width // 2, px(_ROW)), width))
        self._grade.setGeometry(placed(QRect(width - word, 0, word, px(_ROW)), width))
        marks = QRect(
            QPoint(width - word - 8 - self._marks.width(), (px(_ROW) - px(_SIZE)) // 2), self._marks.size()
        )
        self._marks.setGeometry(placed(marks, width))
        self._line.setGeometry(0, px(_ROW), width, self.height() - px(_ROW))


class _Marks(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._count = LIGHT, 0
        fixed(self, 3 * _STEP + _SIZE, _SIZE)

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
            full = number < self._count
            painter.setPen(QPen(QColor(self._theme.gold if full else self._theme.edge), 1))
            painter.setBrush(QColor(self._theme.gold) if full else Qt.BrushStyle.NoBrush)
            disc = QRectF(px(number * _STEP), 0, px(_SIZE), px(_SIZE)).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawEllipse(painted(disc, self.width()))
        painter.end()
