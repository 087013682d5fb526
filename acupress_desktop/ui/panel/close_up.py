"""The close-up of a point: the skin around it, the lines along which it was measured, the hand that presses
it, and the whole body in the corner, small."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from acupress_desktop.bodymap.atlas import Atlas, Sight
from acupress_desktop.bodymap.bodies import on_body
from acupress_desktop.bodymap.hands import Hands, LaidHand
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_cun import own_measure_label, own_sentence
from acupress_desktop.content.sentences import measure_ends, point_sentence
from acupress_desktop.domain.cun import Cun
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.services.hand_words import hand_words
from acupress_desktop.services.safety_views import NOTHING_HIDDEN, SafetyView
from acupress_desktop.ui.actions.bind import Press
from acupress_desktop.ui.map.figure_images import Appearance, FigureArtist, FigureImage, FigureRequest
from acupress_desktop.ui.map.loaded_map import load_map
from acupress_desktop.ui.opening import until_gone
from acupress_desktop.ui.panel.body_inset import BodyInset
from acupress_desktop.ui.panel.framing import Framing, frame
from acupress_desktop.ui.panel.hand_chip import HandChip
from acupress_desktop.ui.panel.marks import Marks, make_marks, paint_marks, paint_words
from acupress_desktop.ui.plain import set_tip
from acupress_desktop.ui.retelling import named
from acupress_desktop.ui.sizes import lettered, px
from acupress_desktop.ui.theme import LIGHT, Theme

_CORNER, _EDGE = 11.0, 6
#: Pictures kept: every spot of a routine once.
_KEPT = 12
#: The body in the corner has so much of the height, within limits; a lower picture has neither it nor a chip.
_BODY, _LEAST_BODY, _MOST_BODY, _LOWEST = 0.36, 44, 84, 100
#: In a smaller picture the line has no words; a caption that would be narrower is left out.
_WORDED, _LEAST_CAPTION = 240, 60
#: The side's name takes no more of the height than this: it is told beside a picture that is so small.
_MOST_WORDS = 0.26


class CloseUp(QWidget):
    """The figure is drawn beside the event loop: lines and dots come at once, the skin a moment later.
    `lead` makes it lead to the map and have the hand switched."""

    def __init__(self, catalogue: Catalogue, atlas: Atlas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._atlas, self._hands = catalogue, atlas, Hands(atlas)
        #: The hands that are shown, and those by which the picture is framed: it stays when they go.
        self._laid: tuple[LaidHand, ...] = ()
        self._framing_hands: tuple[LaidHand, ...] = ()
        self._on_map: Callable[[], None] | None = None
        self._caption = ""
        self._ends: tuple[str, str] = "", ""
        self._chip, self.body = HandChip(self), BodyInset(self)
        self._theme = LIGHT
        self._wear, self._as_in_mirror, self._both = True, False, False
        self._spot: Spot | None = None
        self._sight: Sight | None = None
        self._words = ""
        self._safety = NOTHING_HIDDEN
        self._artist = FigureArtist()
        self._artist.drawn.connect(self._keep)
        until_gone(self, self._artist.close)
        self._images: dict[FigureRequest, FigureImage] = {}
        # As long as nothing else is shown: it is painted once for the lines and once for the skin.
        self._framed: Framing | None = None
        self._made: Marks | None = None
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

    def lead(self, on_map: QAction, hands: QAction, press: Press = QAction.trigger) -> None:
        """A click on the picture, or on the body in its corner, is `on_map`, done by `press`; a chip is
        `hands`."""
        self._on_map = lambda: press(on_map)
        self.body.take(on_map, press)
        self._chip.take(hands)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._arrange()

    def follow(self, widget: QWidget) -> QWidget:
        """Come after a widget in the tab order; what comes last of it is returned."""
        for stop in (self._chip, self.body):
            QWidget.setTabOrder(widget, stop)
            widget = stop
        return widget

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click is one once it is let go."""
        event.setAccepted(self._on_map is not None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show the place on the map."""
        inside = self.rect().contains(event.position().toPoint())
        if self._on_map is not None and inside and event.button() is Qt.MouseButton.LeftButton:
            self._on_map()
        else:
            super().mouseReleaseEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """The picture of the theme is asked for."""
        self._theme = theme
        self._chip.set_theme(theme)
        self.body.set_theme(theme)
        self._ask()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A picture of the new size is asked for."""
        self._ask()
        super().resizeEvent(event)

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
        other = _other(self._spot)
        room = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        reason = self._reason()
        if foot := self._below():
            room.setBottom(self._foot(foot).top() - 2)
        large = self.width() >= _WORDED
        parts = [part for part in (self._chip, self.body) if not part.isHidden()]
        taken = [self._corner(), *(QRectF(part.geometry()).adjusted(-2, -2, 2, 2) for part in parts)]
        words, ends = (self._words, self._ends) if large else ("", ("", ""))
        across = self._across(self._spot)
        marks = make_marks(framing, self._sight, across, words, self._font(), room, taken, ends)
        across_too = other is not None and self._safety.reason(other) is not None
        return replace(
            marks,
            hollow=reason is not None,
            other_hollow=across_too,
            both=self._both,
            ring=bool(self._laid),
        )

    def _across(self, spot: Spot) -> Sight | None:
        """The other side of it, in the same view."""
        other = _other(spot)
        if other is None or self._sight is None:
            return None
        return self._atlas.sight(other, self._sight.key)

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
        left, right = _EDGE, self.width() - _EDGE
        if not self._chip.isHidden():
            left = self._chip.geometry().right() + 5
        if not self.body.isHidden() and self.body.y() > _EDGE:
            right = self.body.x() - 4
        width = max(0.0, min(QFontMetricsF(self._font()).horizontalAdvance(words) + 14, right - left))
        return QRectF(left, self.height() - _EDGE - px(18), width, px(18))

    def _arrange(self) -> None:
        """Put the chip and the body into the lower corners."""
        low = self.height() - _EDGE
        self._chip.fit(self.width() >= _WORDED, self.height() >= _LOWEST)
        size = self._chip.sizeHint()
        self._chip.setGeometry(_EDGE, low - size.height(), size.width(), size.height())
        high = min(max(round(self.height() * _BODY), _LEAST_BODY), _MOST_BODY)
        spot = self._spot
        on = on_body(spot, self._atlas) if spot is not None and self.height() >= _LOWEST else None
        shown = self._framed.source.size().toSize() if self._framed is not None else QSize()
        self.body.show_body(on, shown)
        width = self.body.width_for(high)
        box = QRect(self.width() - _EDGE - width, low - high, width, high)
        if self._covers(box):
            above = QRect(box.x(), _EDGE, width, high)
            box = box if self._covers(above) else above
        self.body.setGeometry(box)
        self.body.setVisible(on is not None)

    def _covers(self, box: QRect) -> bool:
        """Whether something in the corner would hide what was measured."""
        framing, sight = self._framed, self._sight
        if framing is None or sight is None:
            return False
        lines = [m.path for m in sight.measures if m.amount]
        places = [(sight.x, sight.y), *(place for line in lines for place in (line[0], line[-1]))]
        return any(box.adjusted(-8, -8, 8, 8).contains(framing.at(*place).toPoint()) for place in places)

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
        width = min(width, self.width() - 2 * _EDGE)
        return QRectF(_EDGE, _EDGE, width, px(18))

    def _side(self) -> str:
        if self._spot is None or self._spot.side is Side.MIDLINE:
            return ""
        return self._catalogue.word(f"side.{Side.BOTH if self._both else self._spot.side}")

    def _font(self) -> QFont:
        return lettered(self.font(), 12)

    def _framing(self) -> Framing | None:
        if self._sight is None or self.width() < 8 or self.height() < 8:
            return None
        box = load_map(self._sight.key.view, self._theme.dark).view_box
        measured = self.width() >= _WORDED  # a small one shows how to press
        hands = self._framing_hands
        return frame(self._sight, box, self.size(), self._as_in_mirror, hands=hands, measured=measured)

    def _request(self, framing: Framing) -> FigureRequest:
        """The shown part at the screen's own resolution."""
        ratio = self.devicePixelRatioF()
        box = load_map(framing.key.view, self._theme.dark).view_box
        scale = framing.scale * ratio
        clip = (
            round((framing.source.x() - box.x()) * scale),
            round((framing.source.y() - box.y()) * scale),
            round(self.width() * ratio),
            round(self.height() * ratio),
        )
        theme = self._theme
        appearance = Appearance(framing.key, theme.dark, self._wear, theme.ground, hands=self._laid)
        return FigureRequest(appearance, round(box.width() * scale), round(box.height() * scale), clip)

    def _ask(self) -> None:
        framing = self._framed = self._framing()
        self._made = None
        self._arrange()
        if framing is None:
            return
        request = self._request(framing)
        if request not in self._images:
            self._artist.ask(request)

    def _keep(self, image: FigureImage) -> None:
        while len(self._images) >= _KEPT:
            del self._images[next(iter(self._images))]
        self._images[image.request] = image
        self.update()


def _other(spot: Spot) -> Spot | None:
    other = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}.get(spot.side)
    return None if other is None else Spot(spot.code, other)
