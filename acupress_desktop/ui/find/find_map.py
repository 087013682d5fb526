"""The map on which a point is looked for: skin alone, and a cross that keys move."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from acupress_desktop.bodymap.atlas import Sight
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.actions.map_actions import MapActions
from acupress_desktop.ui.find.find_marks import paint_answer, paint_cross
from acupress_desktop.ui.map.camera import Camera
from acupress_desktop.ui.map.figure_images import Appearance
from acupress_desktop.ui.map.loaded_map import load_map
from acupress_desktop.ui.map.map_canvas import EDGE, MapCanvas
from acupress_desktop.ui.map.spot_painter import paint_sides
from acupress_desktop.ui.map.view_words import key_words
from acupress_desktop.ui.panel.framing import Framing
from acupress_desktop.ui.panel.marks import Marks, make_marks, paint_words
from acupress_desktop.ui.sizes import lettered, px
from acupress_desktop.ui.theme import Theme

#: How far a key moves the cross, in pixels of the window, and how far with Shift.
_STEP, _LEAP = 4.0, 32.0
_WAYS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
#: How much of the window what is framed may take, and the smallest piece that is framed, in units of the map.
_SHARE, _LEAST = 0.86, 2400.0
#: The cross and the right place keep so far from the edges, in pixels.
_ROOM = 60.0
#: What the letters of the sides take at the edges, and the view's name at the upper one, in pixels.
_BESIDE, _BELOW = 26, 30


@dataclass(frozen=True)
class Shown:
    """What is shown of an answer: the point's `sight` in this view, a cun in units of the map (from side to
    side, up and down), the learner's `own` place, the words of the measure, of the right place and of the own
    one; `hollow` is not to be pressed."""

    sight: Sight
    cun: tuple[float, float]
    own: tuple[float, float] | None
    measure: str
    here: str
    yours: str
    hollow: bool = False


class FindMap(MapCanvas):
    """`answered` says which place of the view, as it is seen, was clicked or chosen by Enter."""

    answered = Signal(float, float)

    def __init__(self, catalogue: Catalogue, actions: MapActions, parent: QWidget | None = None) -> None:
        super().__init__(actions, parent)
        for action in (actions.sides, actions.lines, actions.bones, actions.mirror):
            self.removeAction(action)  # there is nothing here that they would show
        self.setObjectName("findMap")
        self._catalogue = catalogue
        self._key = MapKey("front")
        self._wear = True
        self._asking = False
        self._cross = QPointF()
        self._area = QRectF()
        self._shown: Shown | None = None

    @property
    def key(self) -> MapKey:
        """The view that is shown."""
        return self._key

    @property
    def middle(self) -> float:
        """The x of the view's middle."""
        return self._box.center().x()

    @property
    def _box(self) -> QRectF:
        """The whole picture; empty while there is none to see."""
        return self.camera.box if self.camera is not None else QRectF()

    @property
    def cross(self) -> tuple[float, float]:
        """Where the cross is, in units of the view as it is seen."""
        return self._cross.x(), self._cross.y()

    def set_theme(self, theme: Theme) -> None:
        """Draw the figure of the theme."""
        super().set_theme(theme)
        self._draw()

    def look_at(self, key: MapKey, wear: bool, area: QRectF) -> None:
        """Show a view and nothing else, `area` (of the view as it is seen) large; empty shows all of it."""
        self._key, self._wear, self._area = key, wear, area
        self._shown, self._asking = None, False
        self._draw()
        self._frame()

    def ask(self) -> None:
        """Wait for a place: the cross stands in the middle of what is seen."""
        self._asking = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._put(self._middle_seen())

    def rest(self) -> None:
        """Wait for nothing."""
        self._asking = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.unsetCursor()
        self.setAccessibleDescription("")
        self.update()

    def show_answer(self, shown: Shown) -> None:
        """Show the right place, how it is measured, the bones there and the learner's own place."""
        self.rest()
        self._shown = shown
        self._draw()
        self.reveal(QPointF(*self._seen(shown.sight.x, shown.sight.y)), _ROOM)
        self.update()

    def clicked_at(self, at: QPointF) -> None:
        """A click is an answer."""
        if self._asking and self.camera is not None:
            self._put(self.camera.to_map(at))
            self.answered.emit(*self.cross)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move the cross, Enter answers."""
        way = _WAYS.get(Qt.Key(event.key()))
        if not self._asking or self.camera is None:
            super().keyPressEvent(event)
        elif way is not None:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._put(self._cross + way * ((_LEAP if shift else _STEP) / self.camera.scale))
            self.reveal(self._cross, _ROOM)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():  # held down on the button before, it answers nothing
                self.answered.emit(*self.cross)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """After a drag a place is waited for as before."""
        super().mouseReleaseEvent(event)
        if self._asking:
            self.setCursor(Qt.CursorShape.CrossCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cross stays where it is."""
        super().resizeEvent(event)
        if self._asking:
            self._put(self._cross)

    def paint_over(self, painter: QPainter, part: QRect | None = None) -> None:
        """The view's name, the sides, and the cross or the answer."""
        if self.camera is None:
            return
        room = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        font = lettered(self.font(), 12)
        painter.setFont(font)
        paint_sides(painter, self._key.view, self._key.mirrored, QRectF(self.rect()), self.theme)
        painter.setFont(font)
        name = key_words(self._key)
        name = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, round(room.width()) - 20)
        width = painter.fontMetrics().horizontalAdvance(name) + 20
        paint_words(
            painter, QRectF(room.left(), room.top(), width, px(24)), name, font, self.theme.ink, self.theme
        )
        if self._asking:
            paint_cross(painter, self.camera.to_window(self._cross))
        elif self._shown is not None:
            shown = self._shown
            inner = room.adjusted(_BESIDE, _BELOW, -_BESIDE, 0)
            marks = self._marks(shown, font, inner)
            own = self.camera.to_window(QPointF(*shown.own)) if shown.own is not None else None
            cun = (shown.cun[0] * self.camera.scale, shown.cun[1] * self.camera.scale)
            words = (shown.here, shown.yours)
            clear = (QRectF(self.controls.geometry()),)
            paint_answer(painter, marks, own, cun, words, font, inner, clear, self.theme)

    def _marks(self, shown: Shown, font: QFont, room: QRectF) -> Marks:
        camera = self.camera
        assert camera is not None
        corner, box = camera.to_map(QPointF(0, 0)), camera.box
        across = 2 * box.x() + box.width() if self._key.mirrored else None
        framing = Framing(self._key, QRectF(corner, camera.size / camera.scale), camera.scale, across)
        marks = make_marks(framing, shown.sight, None, shown.measure, font, room)
        return replace(marks, hollow=shown.hollow)

    def _seen(self, x: float, y: float) -> tuple[float, float]:
        """A place of the view as it is drawn, as it is seen."""
        box = self._box
        return (2 * box.x() + box.width() - x if self._key.mirrored else x), y

    def _draw(self) -> None:
        bones = frozenset({"landmarks"}) if self._shown is not None else frozenset[str]()
        try:
            loaded = load_map(self._key.view, self.theme.dark)
            look = Appearance(
                self._key, self.theme.dark, self._wear, self.theme.ground, bones & loaded.layers
            )
            self.show_figure(loaded, look, None)
        except KnownError as error:
            self.show_trouble(error)

    def _frame(self) -> None:
        """Zoom to the area, in the middle of the window; no further than a hand is seen whole."""
        if self._area.isEmpty() or self.camera is None:
            self.show_all()
            return
        self.frame((self._area.topLeft(), self._area.bottomRight()))

    def _reframe(self, camera: Camera) -> None:
        """The area stays framed as it was, until a hand zooms or all is shown."""
        super()._reframe(camera)
        if not self._framed:
            return
        area, size = self._area, camera.size
        wide, high = max(area.width(), _LEAST), max(area.height(), _LEAST)
        scale = min(size.width() / wide, size.height() / high) * _SHARE
        camera.fit()
        camera.zoom(scale / camera.scale, QPointF(size.width() / 2, size.height() / 2))
        camera.centre = area.center()
        camera.pan(QPointF(0, 0))

    def _middle_seen(self) -> QPointF:
        return self.camera.to_map(QPointF(self.rect().center())) if self.camera is not None else QPointF()

    def _put(self, place: QPointF) -> None:
        """Move the cross, within the picture."""
        box = self._box
        x = min(max(place.x(), box.left()), box.right())
        y = min(max(place.y(), box.top()), box.bottom())
        self._cross = QPointF(x, y)
        self.tell_cross()
        self.update()

    def tell_cross(self) -> None:
        """Say where the cross is, in the language of the moment."""
        box = self._box
        if box.isEmpty():
            return
        across = (self._cross.x() - box.left()) / box.width()
        down = (self._cross.y() - box.top()) / box.height()
        words = self._catalogue.say("seek.cross", across=round(across * 100), down=round(down * 100))
        self.setAccessibleDescription(words)
