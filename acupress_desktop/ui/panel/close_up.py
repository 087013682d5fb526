"""The close-up of a point: the skin around it, the lines along which it was measured, the hand that presses
it, and the whole body in the corner, small."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_cun import own_measure_label, own_sentence
from acupress_desktop.content.sentences import measure_ends, point_sentence
from acupress_desktop.domain.cun import Cun
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.services.hand_words import hand_words
from acupress_desktop.services.safety_views import NOTHING_HIDDEN, SafetyView
from acupress_desktop.ui.panel.framed_spot import EDGE, WORDED, FramedSpot
from acupress_desktop.ui.panel.framing import Framing
from acupress_desktop.ui.panel.marks import Marks, make_marks, paint_marks, paint_words
from acupress_desktop.ui.plain import set_tip
from acupress_desktop.ui.retelling import named
from acupress_desktop.ui.sizes import lettered, px

_CORNER = 11.0
#: A caption that would be narrower is left out.
_LEAST_CAPTION = 60
#: The side's name takes no more of the height than this: it is told beside a picture that is so small.
_MOST_WORDS = 0.26


class CloseUp(FramedSpot):
    """The figure is drawn beside the event loop: lines and dots come at once, the skin a moment later.
    `lead` makes it lead to the map and have the hand switched."""

    def __init__(self, catalogue: Catalogue, atlas: Atlas, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, atlas, parent)
        self._words, self._caption, self._both = "", "", False
        self._ends: tuple[str, str] = "", ""
        self._safety = NOTHING_HIDDEN
        named(self, lambda: self.tr("Close-up"))

    def show_spot(
        self,
        spot: Spot | None,
        wear: bool,
        cun: Cun,
        as_in_mirror: bool = False,
        safety: SafetyView = NOTHING_HIDDEN,
        both: bool = False,
        hands: bool = True,
        caption: str = "",
    ) -> None:
        """Show a spot where it is seen best, on a dressed or undressed figure, measured in cun; a view
        that faces the reader may stand as in a mirror. `both`: the other side is pressed too. `hands` press
        it. What is not to be pressed is hollow, as on the map, and says why. `caption` stands below."""
        self._as_in_mirror, self._safety, self._both = as_in_mirror, safety, both
        sights = self._hands.sights(spot) if spot is not None else ()
        self._spot, self._sight, self._wear = spot, sights[0] if sights else None, wear
        self._words, self._ends, self._caption = "", ("", ""), caption
        self._laid = self._framing_hands = ()
        self._chip.offer(spot is not None and bool(self._hands.pose(spot.code)) and not self._reason())
        if spot is not None:
            point = self._catalogue.points[spot.code]
            reason = safety.reason(spot)
            set_tip(self, reason or "")
            if reason is None and self._sight is not None:
                across = self._across(spot) if both else None
                self._framing_hands = self._hands.lay(spot, self._sight, across)
                self._laid = self._framing_hands if hands else ()
            words = (
                reason and self._catalogue.words.as_sentence(reason),
                hand_words(spot.code, self._hands, self._catalogue) if self._laid else "",
                point_sentence(point, self._catalogue),
                own_sentence(point, cun, self._catalogue),
            )
            self.setAccessibleDescription(self._catalogue.words.joined(words))
            measures = self._sight.measures if self._sight is not None else ()
            if (m := next((m for m in measures if m.amount), None)) is not None:
                self._words = own_measure_label(m.amount, m.of, m.unit, point, cun, self._catalogue)
                self._ends = measure_ends(point, self._catalogue)
        self._ask()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The part of the figure around the point, its dots and measure lines; empty until the picture is
        drawn."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(edge, _CORNER, _CORNER)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), QColor(self._theme.ground))
        framing = self._framed
        if framing is not None:
            image = self._images.get(self._request(framing))
            if image is not None:
                painter.drawImage(QRectF(self.rect()), image.image)
            if self._made is None:
                self._made = self._marks(framing)
            paint_marks(painter, self._made, self._font(), self._theme)
            self._paint_side(painter)
            if foot_words := self._below():
                color = self._theme.vermilion if self._reason() else self._theme.ink
                self._paint_short(painter, self._foot(foot_words), foot_words, color)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(edge, _CORNER, _CORNER)
        painter.end()

    def _marks(self, framing: Framing) -> Marks:
        assert self._sight is not None
        assert self._spot is not None
        room = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        reason = self._reason()
        if foot := self._below():
            room.setBottom(self._foot(foot).top() - 2)
        large = self.width() >= WORDED
        parts = [part for part in (self._chip, self.body) if not part.isHidden()]
        taken = [self._corner(), *(QRectF(part.geometry()).adjusted(-2, -2, 2, 2) for part in parts)]
        words, ends = (self._words, self._ends) if large else ("", ("", ""))
        across = self._across(self._spot)
        marks = make_marks(framing, self._sight, across, words, self._font(), room, taken, ends)
        other = self._spot.mirrored
        across_too = other != self._spot and self._safety.reason(other) is not None
        return replace(
            marks,
            hollow=reason is not None,
            other_hollow=across_too,
            both=self._both,
            ring=bool(self._laid),
        )

    def _reason(self) -> str | None:
        """Why the spot is not to be pressed."""
        return self._safety.reason(self._spot) if self._spot is not None else None

    def _below(self) -> str:
        """The reason, or the caption where there is room for it below the side's name."""
        if (reason := self._reason()) is not None or not self._caption:
            return reason or ""
        foot = self._foot(self._caption)
        wanted = min(float(px(_LEAST_CAPTION)), QFontMetricsF(self._font()).horizontalAdvance(self._caption))
        roomy = foot.width() >= wanted and foot.top() > self._corner().bottom() + 4
        return self._caption if roomy else ""

    def _foot(self, words: str) -> QRectF:
        """Where the reason stands, or the caption: beside what stands in the corners."""
        left, right = EDGE, self.width() - EDGE
        if not self._chip.isHidden():
            left = self._chip.geometry().right() + 5
        if not self.body.isHidden() and self.body.y() > EDGE:
            right = self.body.x() - 4
        width = max(0.0, min(QFontMetricsF(self._font()).horizontalAdvance(words) + 14, right - left))
        return QRectF(left, self.height() - EDGE - px(18), width, px(18))

    def _paint_side(self, painter: QPainter) -> None:
        """A hand or a foot does not show by itself whether it is the left one."""
        box = self._corner()
        if not box.isEmpty():
            self._paint_short(painter, box, self._side(), self._theme.soft_ink)

    def _paint_short(self, painter: QPainter, box: QRectF, words: str, color: str) -> None:
        """Words, with their end left out where they are too long."""
        font = self._font()
        fitting = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width() - 8)
        paint_words(painter, box, fitting, font, color, self._theme)

    def _corner(self) -> QRectF:
        """Where the side's name stands, empty for a point of the middle."""
        if not self._side() or px(18) > self.height() * _MOST_WORDS:
            return QRectF()
        width = QFontMetricsF(self._font()).horizontalAdvance(self._side()) + 12
        width = min(width, self.width() - 2 * EDGE)
        return QRectF(EDGE, EDGE, width, px(18))

    def _side(self) -> str:
        if self._spot is None or self._spot.side is Side.MIDLINE:
            return ""
        return self._catalogue.word(f"side.{Side.BOTH if self._both else self._spot.side}")

    def _font(self) -> QFont:
        return lettered(self.font(), 12)
