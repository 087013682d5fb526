"""What one would notice: of ten such trials, how many would show a difference. Reckoned bit by bit."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.trial import Design
from acupress_desktop.domain.trial_power import Model, Reckoning
from acupress_desktop.services import trial_words as words
from acupress_desktop.ui.safety.labels import head, line
from acupress_desktop.ui.sides import painted
from acupress_desktop.ui.sizes import fixed, px, sized
from acupress_desktop.ui.theme import Theme

#: So many trials are made up before the window is served again.
_AT_ONCE = 40
#: After so many a first answer is shown: it may change by a dot.
_SOON = 400
_DISC, _STEP = 11.0, 16.0


class _TenDots(QWidget):
    """Ten discs, of which some are full."""

    def __init__(self, full: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full, self._theme = full, theme
        fixed(self, 10 * _STEP, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """From where lines begin."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        jade, disc = QColor(self._theme.jade), px(_DISC)
        for number in range(10):
            place = QRectF(1 + number * px(_STEP), (self.height() - disc) / 2, disc, disc)
            box = painted(place, self.width())
            full = number < self._full
            painter.setPen(QPen(jade if full else QColor(self._theme.soft_ink), 1.2))
            painter.setBrush(jade if full else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box)
        painter.end()


class PromiseCard(QFrame):
    """`show_design` reckons what a design promises; `shares` is that, once it is there."""

    def __init__(
        self, catalogue: Catalogue, model: Model, own: bool, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("promiseCard")
        self._catalogue, self._model, self._own, self._theme = catalogue, model, own, theme
        self._known: dict[Design, Reckoning] = {}
        self._design: Design | None = None
        sheet = (
            f"QFrame#promiseCard {{ background: {theme.surface}; border: 1px solid {theme.line};"
            " border-radius: 12px; }"
        )
        self.setStyleSheet(sized(sheet))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 18, 14)
        self._page: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @property
    def shares(self) -> tuple[float, ...]:
        """The share of trials that show each difference; empty while it is being reckoned."""
        reckoning = self._known.get(self._design) if self._design is not None else None
        return reckoning.shares if reckoning is not None and reckoning.done else ()

    def show_design(self, design: Design | None) -> None:
        """Reckon it, where it was not yet; None shows nothing."""
        self._design = design
        if design is not None and design not in self._known:
            self._known[design] = Reckoning(design, self._model)
        self._render()
        self._timer.start(0)

    def finish(self) -> None:
        """Reckon to the end at once: whoever begins is promised something."""
        while not self.shares and self._design is not None:
            self._known[self._design].go_on(_AT_ONCE)

    def _go_on(self) -> None:
        reckoning = self._known.get(self._design) if self._design is not None else None
        if reckoning is None or reckoning.done:
            self._timer.stop()
            return
        before = reckoning.made // _SOON
        reckoning.go_on(_AT_ONCE)
        if reckoning.done:
            self._timer.stop()
        if reckoning.done or (not before and reckoning.made >= _SOON):
            self._render()

    def _render(self) -> None:
        if self._page is not None:
            self._column.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._column.addWidget(self._page)
        self.setVisible(self._design is not None)
        if self._design is None:
            return
        say, soft = self._catalogue.say, self._theme.soft_ink
        column.addWidget(head(say("trial.promise.title", days=self._design.days), 16))
        reckoning = self._known[self._design]
        if not reckoning.done:
            column.addWidget(line(self._catalogue.word("trial.promise.reckoning"), soft, 13))
        if reckoning.made < _SOON and not reckoning.done:
            return
        shares = reckoning.shares
        column.addWidget(line(self._catalogue.word("trial.promise.about"), soft, 13))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for row, (points, tenths, told) in enumerate(words.promise_lines(shares, self._catalogue)):
            grid.addWidget(line(points, None, 13), row, 0)
            grid.addWidget(_TenDots(tenths, self._theme), row, 1)
            grid.addWidget(line(told, None, 13), row, 2)
        column.addLayout(grid)
        column.addWidget(line(words.promise_words(self._design, shares, self._catalogue), None, 13))
        column.addWidget(line(words.model_words(self._model, self._own, self._catalogue), soft, 12))
