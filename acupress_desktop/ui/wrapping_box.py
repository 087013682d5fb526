"""A check box whose words go on in the next line, which Qt's own do not."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from acupress_desktop.ui.breaking import break_places

_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextShowMnemonic)
#: Higher than any words.
_HIGH = 10_000


class WrappingBox(QCheckBox):
    """As high as its words need at its width; it can be as narrow as the longest part that no line breaks."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Of the longest part of its words."""
        whole = super().minimumSizeHint()
        places = [0, *break_places(self.text())]
        parts = [self.text()[a:b].rstrip() for a, b in pairwise(places)]
        widest = max(map(self._width_of, parts), default=0)
        return QSize(min(whole.width(), self._aside() + widest), whole.height())

    def hasHeightForWidth(self) -> bool:
        """Yes."""
        return True

    def heightForWidth(self, width: int) -> int:
        """In pixels, of its words in as many lines as they take."""
        one = super().sizeHint().height()
        room = QRect(0, 0, max(1, width - self._aside()), _HIGH)
        words = self.fontMetrics().boundingRect(room, _WRAPPED, self.text()).height()
        return one + max(0, words - self.fontMetrics().height())

    def hitButton(self, at: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box as Qt draws it, the words beside it in lines."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words, option.text = option.text, ""
        painter, style = QStylePainter(self), self.style()
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        room = style.subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        start = style.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = int(start) | int(Qt.AlignmentFlag.AlignVCenter) | _WRAPPED
        painter.drawItemText(room, flags, self.palette(), self.isEnabled(), words, self.foregroundRole())
        painter.end()

    def _aside(self) -> int:
        """What of its width are no words."""
        return super().sizeHint().width() - self._width_of(self.text())

    def _width_of(self, words: str) -> int:
        return self.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), words).width()
