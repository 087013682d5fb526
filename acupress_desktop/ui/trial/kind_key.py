"""What the signs of a trial's days mean."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.trial import Kind, Result, Trial
from acupress_desktop.services.trial_words import kind_words
from acupress_desktop.ui.sides import painted
from acupress_desktop.ui.sizes import fixed, lettered, px
from acupress_desktop.ui.theme import Theme
from acupress_desktop.ui.trial.dot_plot import paint_kind


class KindKey(QWidget):
    """What the two signs mean, each with the mean of its days."""

    def __init__(
        self, trial: Trial, result: Result, catalogue: Catalogue, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = []
        for kind in Kind:
            name = kind_words(trial.plan, kind, catalogue)
            mean = result.means.get(kind)
            number = "" if mean is None else catalogue.words.number(round(float(mean), 1), 1)
            self._lines.append((kind, name, number))
        said = [part for _, name, number in self._lines for part in (name, number) if part]
        self.setAccessibleName(catalogue.words.listed(said))
        fixed(self, height=24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One after the other."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = lettered(self.font(), 13)
        font.setBold(True)
        painter.setFont(font)
        x = 8.0
        for kind, name, number in self._lines:
            color = QColor(self._theme.jade if kind is Kind.PRESS else self._theme.gold)
            at = painted(QRectF(x - 5, self.height() / 2 - 5, 10, 10), self.width()).center()
            paint_kind(painter, at, kind, color, self._theme)
            for words in (name, number):
                if not words:
                    continue
                wide = painter.fontMetrics().horizontalAdvance(words) + 4.0
                painter.setPen(QColor(self._theme.ink))
                box = painted(QRectF(x + px(12), 0, wide, self.height()), self.width())
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter, words)
                x += wide + 2
            x += px(34)
        painter.end()
