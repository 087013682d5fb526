"""The ring that empties while a stage lasts, with the time in its middle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.settings import Breathing, Settings
from acupress_desktop.services.offer_service import Offer
from acupress_desktop.services.session_words import clock, whole_seconds
from acupress_desktop.services.views import SessionView, State
from acupress_desktop.ui.font_features import set_feature
from acupress_desktop.ui.retelling import named
from acupress_desktop.ui.session.breath import BreathGuide
from acupress_desktop.ui.sizes import square
from acupress_desktop.ui.stillness import movement_allowed, when_stilled
from acupress_desktop.ui.theme import LIGHT, Theme

#: What the letters may take of the ring's width.
_WITHIN = 0.72
#: The least side that shows a time, and the least width of its line, in pixels.
_LEAST, _LEAST_LINE = 64, 3.0


class Ring(QProgressBar):
    """`follow` shows the time that is left of a press, `show_offer` how long a routine takes. To a screen
    reader it is a progress bar of seconds, whose value is there for who asks and is never called out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._side = 128
        self._share = 0.0
        self._resting = False
        self._seen: tuple[SessionView, Settings] | None = None
        self._breath = BreathGuide(self)
        self._breath.changed.connect(self.update)
        self._time = ""
        self.setObjectName("stepTime")
        named(self, lambda: self.tr("Time left"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        when_stilled(self, self._catch_up)

    def sizeHint(self) -> QSize:
        """Its side in pixels; it is as high as it is wide."""
        return square(self._side)

    def minimumSizeHint(self) -> QSize:
        """The time in it can be read in no less."""
        return square(min(_LEAST, self._side))

    def set_side(self, pixels: int) -> None:
        """How wide and high it likes to be; a small one is a sign, without the time."""
        self._side = pixels
        self.updateGeometry()

    def follow(self, view: SessionView, chosen: Settings) -> None:
        """Show a session: the time of the whole press, and a breath while it is pressed and seen."""
        self._seen = (view, chosen)
        finished = view.state is State.FINISHED
        share = 0.0 if finished or not view.part_s else view.part_left_s / view.part_s
        moving = view.stage is None or not view.stage.presses
        self._show(clock(view.part_left_s), share, view.paused or moving)
        self._tell(view.part_left_s, view.part_s)
        if chosen.breathing is Breathing.OFF or view.state is not State.HOLDING or not self.isVisible():
            self._breath.rest()
            return
        pressed = view.part_s - view.part_left_s
        self._breath.run(pressed, chosen.breathe_in_s, chosen.breathe_out_s, movement_allowed(self))

    def show_offer(self, offer: Offer) -> None:
        """There is no session: show how long the one on offer takes."""
        self._seen = None
        self._breath.rest()
        time = "–" if offer.minutes is None else fill(self.tr("%1 min"), offer.minutes)
        self._show(time, 0.0, resting=True)
        self._tell((offer.minutes or 0) * 60, (offer.minutes or 0) * 60)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was not drawn while it was hidden."""
        super().showEvent(event)
        self._catch_up()

    def hideEvent(self, event: QHideEvent) -> None:
        """Breathe for nobody."""
        super().hideEvent(event)
        self._breath.rest()

    def _catch_up(self) -> None:
        if self._seen is not None:
            self.follow(*self._seen)

    def _show(self, text: str, share: float, resting: bool) -> None:
        """`resting` draws the ring in the quiet colour: paused, or moving from point to point."""
        self._share, self._resting = share, resting
        self._time = text
        self._size_letters()
        self.update()

    def _tell(self, left_s: float, whole_s: float) -> None:
        """Have the seconds there for who asks. Qt calls out each new value of a bar that is seen, which a
        reader would say every second; of one that it takes for unseen it does not."""
        seen = Qt.WidgetAttribute.WA_WState_Visible
        before = self.testAttribute(seen)
        self.setAttribute(seen, False)
        self.setRange(0, max(1, whole_seconds(whole_s)))
        self.setValue(whole_seconds(left_s))
        self.setAttribute(seen, before)

    def text(self) -> str:
        """What stands in its middle: "0:42"."""
        return self._time

    @property
    def breath(self) -> BreathGuide:
        """The breathing guide in the middle."""
        return self._breath

    def set_theme(self, theme: Theme) -> None:
        """Draw it in these colours."""
        self._theme = theme
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The letters grow with it."""
        self._size_letters()
        super().resizeEvent(event)

    def _size_letters(self) -> None:
        """As large as the ring allows: "10 min" is wider than "0:42"."""
        share = 0.24 if len(self._time) < 6 else 0.19
        font = QFont(self.font())
        side = min(self.width(), self.height())
        font.setPixelSize(max(16, round(side * share)))
        font.setWeight(QFont.Weight.Bold)
        set_feature(font, "tnum", 1)
        needed, room = QFontMetricsF(font).horizontalAdvance(self._time), side * _WITHIN
        if needed > room > 0:  # other languages take more room for a minute
            font.setPixelSize(max(10, int(font.pixelSize() * room / needed)))
        if font != self.font():
            self.setFont(font)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is left of the stage as an arc, and the breath within."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        width = max(side * 0.072, _LEAST_LINE)
        box = QRectF(0, 0, side - width - 2, side - width - 2)
        box.moveCenter(QRectF(self.rect()).center())
        if self._breath.shown:
            self._paint_breath(painter, box.adjusted(width, width, -width, -width))
        pen = QPen(QColor(self._theme.line), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(box)
        if self._share > 0:
            pen.setColor(QColor(self._theme.jade if self._resting else self._theme.vermilion))
            painter.setPen(pen)
            painter.drawArc(box, 90 * 16, -round(self._share * 360 * 16))
        if self._side >= _LEAST:
            painter.setPen(QColor(self._theme.ink))
            painter.setFont(self.font())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._time)
        painter.end()

    def _paint_breath(self, painter: QPainter, room: QRectF) -> None:
        """A quiet disc that swells while one breathes in; its edge is a line while one breathes out."""
        side = room.width() * (0.74 + 0.24 * self._breath.level)
        disc = QRectF(0, 0, side, side)
        disc.moveCenter(room.center())
        edge = QPen(QColor(self._theme.jade), 1.6)
        edge.setStyle(Qt.PenStyle.SolidLine if self._breath.inwards else Qt.PenStyle.DotLine)
        painter.setPen(edge)
        painter.setBrush(QColor(self._theme.jade_wash))
        painter.drawEllipse(disc)
        painter.setBrush(Qt.BrushStyle.NoBrush)
