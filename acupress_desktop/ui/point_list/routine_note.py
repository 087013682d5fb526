"""Below the points of a routine: its times in a sentence, and the way to what the studies did."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QStyle, QStyleOptionFocusRect, QStylePainter, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.ui.actions.bind import bind
from acupress_desktop.ui.plain import set_tip
from acupress_desktop.ui.retelling import when_retold
from acupress_desktop.ui.sizes import letters, px, resize_with
from acupress_desktop.ui.theme import LIGHT, Theme

_MARGIN, _FONT = 16, 12


class RoutineNote(QAbstractButton):
    """A few lines that open `evidence`; gone where the list shows no routine."""

    def __init__(self, catalogue: Catalogue, evidence: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._theme = LIGHT
        self._rail = False
        self._told: tuple[str, str] | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        letters(self, _FONT)
        bind(self, evidence, own_name=True)
        self._view: ExploreView | None = None
        self.hide()
        when_retold(self, self._retell)
        resize_with(self, self._fit)

    def render_view(self, view: ExploreView) -> None:
        """Tell the times of the routine; hidden while none is shown or something is searched for."""
        self._view = view
        routine = view.routine if not view.text else None
        words = self._catalogue.dose(routine) if routine is not None else ""
        studied = self._catalogue.routine_texts[routine].studied if routine is not None else ""
        if (words, studied) == self._told:
            return  # another point of the same routine
        self._told = words, studied
        self.setText(words)
        self.setAccessibleName(words)
        set_tip(self, studied)
        self.setAccessibleDescription(self.tr("What the studies did"))
        self._fit()

    def _retell(self) -> None:
        self._told = None
        if self._view is not None:
            self.render_view(self._view)

    def set_theme(self, theme: Theme) -> None:
        """Draw it in these colours."""
        self._theme = theme
        self.update()

    def set_rail(self, rail: bool) -> None:
        """A strip of codes has no room for a sentence."""
        self._rail = rail
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as its words at the width that it has."""
        return QSize(px(200), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths take other heights."""
        self.setFixedHeight(self._height())
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line, the words, and below them where a click leads."""
        painter = QStylePainter(self)
        painter.setPen(self._theme.line)
        painter.drawLine(0, 0, self.width(), 0)
        words = self._words(self.width())
        painter.setPen(self._theme.soft_ink)
        painter.drawText(words, _FLAGS, self.text())
        font = self.font()
        font.setUnderline(self.underMouse() or self.hasFocus())
        painter.setFont(font)
        painter.setPen(self._theme.jade)
        below = QRect(words.left(), words.bottom() + 5, words.width(), self._line())
        painter.drawText(below, _FLAGS, self.accessibleDescription())
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            option.rect = self.rect().adjusted(4, 4, -4, -4)
            painter.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option)

    def _fit(self) -> None:
        self.setVisible(bool(self.text()) and not self._rail)
        self.setFixedHeight(self._height())
        self.update()

    def _line(self) -> int:
        return QFontMetrics(self.font()).lineSpacing()

    def _words(self, width: int) -> QRect:
        room = QRect(_MARGIN, 10, width - 2 * _MARGIN, 4000)
        return QFontMetrics(self.font()).boundingRect(room, _FLAGS, self.text())

    def _height(self) -> int:
        return self._words(self.width()).bottom() + 5 + self._line() + 10


_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
