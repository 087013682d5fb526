"""The figure of a close-up, framed for a spot, with what stands in its corners."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from acupress_desktop.bodymap.atlas import Atlas, Sight
from acupress_desktop.bodymap.bodies import on_body
from acupress_desktop.bodymap.hands import Hands, LaidHand
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.points import Spot
from acupress_desktop.ui.actions.bind import Press
from acupress_desktop.ui.map.figure_images import Appearance, FigureArtist, FigureImage, FigureRequest
from acupress_desktop.ui.map.loaded_map import load_map
from acupress_desktop.ui.opening import until_gone
from acupress_desktop.ui.panel.body_inset import BodyInset
from acupress_desktop.ui.panel.framing import Framing, frame
from acupress_desktop.ui.panel.hand_chip import HandChip
from acupress_desktop.ui.panel.marks import Marks
from acupress_desktop.ui.theme import LIGHT, Theme

EDGE = 6
#: In a smaller picture the line has no words, and how to press is shown, not how it is measured.
WORDED = 240
#: Pictures kept: every spot of a routine once.
_KEPT = 12
#: The body in the corner has so much of the height, within limits; a lower picture has neither it nor a chip.
_BODY, _LEAST_BODY, _MOST_BODY, _LOWEST = 0.36, 44, 84, 100


class FramedSpot(QWidget):
    """The figure is drawn beside the event loop; who paints finds it among the images. `lead` makes it lead
    to the map and have the hand switched."""

    def __init__(self, catalogue: Catalogue, atlas: Atlas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._atlas, self._hands = catalogue, atlas, Hands(atlas)
        #: The hands that are shown, and those by which the picture is framed: it stays when they go.
        self._laid: tuple[LaidHand, ...] = ()
        self._framing_hands: tuple[LaidHand, ...] = ()
        self._on_map: Callable[[], None] | None = None
        self._chip, self.body = HandChip(self), BodyInset(self)
        self._theme = LIGHT
        self._wear, self._as_in_mirror = True, False
        self._spot: Spot | None = None
        self._sight: Sight | None = None
        self._artist = FigureArtist()
        self._artist.drawn.connect(self._keep)
        until_gone(self, self._artist.close)
        self._images: dict[FigureRequest, FigureImage] = {}
        # As long as nothing else is shown: it is painted once for the lines and once for the skin.
        self._framed: Framing | None = None
        self._made: Marks | None = None

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

    def _arrange(self) -> None:
        """Put the chip and the body into the lower corners."""
        low = self.height() - EDGE
        self._chip.fit(self.width() >= WORDED, self.height() >= _LOWEST)
        size = self._chip.sizeHint()
        self._chip.setGeometry(EDGE, low - size.height(), size.width(), size.height())
        high = min(max(round(self.height() * _BODY), _LEAST_BODY), _MOST_BODY)
        spot = self._spot
        on = on_body(spot, self._atlas) if spot is not None and self.height() >= _LOWEST else None
        shown = self._framed.source.size().toSize() if self._framed is not None else QSize()
        self.body.show_body(on, shown)
        width = self.body.width_for(high)
        box = QRect(self.width() - EDGE - width, low - high, width, high)
        if self._covers(box):
            above = QRect(box.x(), EDGE, width, high)
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

    def _framing(self) -> Framing | None:
        if self._sight is None or self.width() < 8 or self.height() < 8:
            return None
        box = load_map(self._sight.key, self._theme.dark).view_box
        measured = self.width() >= WORDED  # a small one shows how to press
        hands = self._framing_hands
        return frame(self._sight, box, self.size(), self._as_in_mirror, hands=hands, measured=measured)

    def _request(self, framing: Framing) -> FigureRequest:
        """The shown part at the screen's own resolution."""
        ratio = self.devicePixelRatioF()
        box = load_map(framing.key, self._theme.dark).view_box
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

    def _across(self, spot: Spot) -> Sight | None:
        """The other side of it, in the same view."""
        if spot.mirrored == spot or self._sight is None:
            return None
        return self._atlas.sight(spot.mirrored, self._sight.key)
