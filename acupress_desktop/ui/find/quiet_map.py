"""A figure on which nothing is told but what is asked for: a mark, what is known, or an answer."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget

from acupress_desktop.bodymap.atlas import Sight
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.learning import Known
from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.actions.map_actions import MapActions
from acupress_desktop.ui.find.find_marks import paint_answer, paint_known, paint_mark
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

#: How much of the window what is framed may take, and the smallest piece that is framed, in units of the map.
_SHARE, _LEAST = 0.86, 2400.0
#: The cross, the mark and the right place keep so far from the edges, in pixels.
ROOM = 60.0
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


class QuietMap(MapCanvas):
    """Subclasses have their own sign on it while they wait for a place (`waiting`)."""

    def __init__(self, catalogue: Catalogue, actions: MapActions, parent: QWidget | None = None) -> None:
        super().__init__(actions, parent)
        for action in (actions.sides, actions.lines, actions.bones, actions.mirror):
            self.removeAction(action)  # there is nothing here that they would show
        self._catalogue = catalogue
        self._key = MapKey("front")
        self._wear = True
        self.waiting = False
        self._area = QRectF()
        self._shown: Shown | None = None
        self._mark: Sight | None = None
        self._plain = False
        self._known: tuple[tuple[Sight, Known], ...] = ()

    @property
    def key(self) -> MapKey:
        """The view that is shown."""
        return self._key

    @property
    def middle(self) -> float:
        """The x of the view's middle."""
        return self.box.center().x()

    @property
    def box(self) -> QRectF:
        """The whole picture; empty while there is none to see."""
        return self.camera.box if self.camera is not None else QRectF()

    def set_theme(self, theme: Theme) -> None:
        """Draw the figure of the theme."""
        super().set_theme(theme)
        self._draw()

    def look_at(self, key: MapKey, wear: bool, area: QRectF) -> None:
        """Show a view and nothing else, `area` (of the view as it is seen) large; empty shows all of it."""
        self._key, self._wear, self._area = key, wear, area
        self._shown, self.waiting = None, False
        self._mark, self._plain, self._known = None, False, ()
        self._draw()
        self._frame()

    def mark(self, sight: Sight, plain: bool) -> None:
        """Mark a place without a word; `plain` leaves out which side is which, too."""
        self._mark, self._plain = sight, plain
        self.reveal(QPointF(*self._seen(sight.x, sight.y)), ROOM)
        self.update()

    @property
    def shows_known(self) -> bool:
        """Whether it shows how well points are known."""
        return bool(self._known)

    def show_known(self, known: tuple[tuple[Sight, Known], ...]) -> None:
        """Show how well each of these points is known."""
        self._known = known
        self.update()

    def rest(self) -> None:
        """Wait for nothing."""
        self.waiting = False
        self.setAccessibleDescription("")
        self.update()

    def show_answer(self, shown: Shown) -> None:
        """Show the right place, how it is measured, the bones there and the learner's own place."""
        self.rest()
        self._shown, self._mark, self._plain = shown, None, False
        self._draw()
        self.reveal(QPointF(*self._seen(shown.sight.x, shown.sight.y)), ROOM)
        self.update()

    def mark_words(self) -> str:
        """Where the mark is in the picture; empty where there is none."""
        if self._mark is None or self.box.isEmpty():
            return ""
        return self.place_words("seek.mark-at", QPointF(*self._seen(self._mark.x, self._mark.y)))

    def place_words(self, key: str, place: QPointF) -> str:
        """Where a place is in the picture, in percent from its left and its top."""
        box = self.box
        across = (place.x() - box.left()) / box.width()
        down = (place.y() - box.top()) / box.height()
        return self._catalogue.say(key, across=round(across * 100), down=round(down * 100))

    def paint_over(self, painter: QPainter, part: QRect | None = None) -> None:
        """The view's name, the sides, and the cross or the answer."""
        if self.camera is None:
            return
        room = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        font = lettered(self.font(), 12)
        painter.setFont(font)
        if not self._plain:
            paint_sides(painter, self._key.view, self._key.mirrored, QRectF(self.rect()), self.theme)
        painter.setFont(font)
        name = key_words(self._key)
        name = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, round(room.width()) - 20)
        width = painter.fontMetrics().horizontalAdvance(name) + 20
        paint_words(
            painter, QRectF(room.left(), room.top(), width, px(24)), name, font, self.theme.ink, self.theme
        )
        if self.waiting:
            self.paint_waiting(painter, self.camera)
        elif self._mark is not None:
            paint_mark(painter, self._at(self._mark))
        elif self._known:
            paint_known(painter, ((self._at(sight), known) for sight, known in self._known), self.theme)
        elif self._shown is not None:
            shown = self._shown
            inner = room.adjusted(_BESIDE, _BELOW, -_BESIDE, 0)
            marks = self._marks(shown, font, inner)
            own = self.camera.to_window(QPointF(*shown.own)) if shown.own is not None else None
            cun = (shown.cun[0] * self.camera.scale, shown.cun[1] * self.camera.scale)
            words = (shown.here, shown.yours)
            clear = (QRectF(self.controls.geometry()),)
            paint_answer(painter, marks, own, cun, words, font, inner, clear, self.theme)

    def paint_waiting(self, painter: QPainter, camera: Camera) -> None:
        """A subclass's sign of a place that it waits for."""

    def _marks(self, shown: Shown, font: QFont, room: QRectF) -> Marks:
        camera = self.camera
        assert camera is not None
        corner, box = camera.to_map(QPointF(0, 0)), camera.box
        across = 2 * box.x() + box.width() if self._key.mirrored else None
        framing = Framing(self._key, QRectF(corner, camera.size / camera.scale), camera.scale, across)
        marks = make_marks(framing, shown.sight, None, shown.measure, font, room)
        return replace(marks, hollow=shown.hollow)

    def _at(self, sight: Sight) -> QPointF:
        assert self.camera is not None
        return self.camera.to_window(QPointF(*self._seen(sight.x, sight.y)))

    def _seen(self, x: float, y: float) -> tuple[float, float]:
        """A place of the view as it is drawn, as it is seen."""
        box = self.box
        return (2 * box.x() + box.width() - x if self._key.mirrored else x), y

    def _draw(self) -> None:
        bones = frozenset({"landmarks"}) if self._shown is not None else frozenset[str]()
        try:
            loaded = load_map(self._key, self.theme.dark)
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
