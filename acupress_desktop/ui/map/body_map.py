"""The body map: the heart of the window."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStyle, QWidget

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.explore_service import ExploreService, ExploreView
from acupress_desktop.services.safety_views import NOTHING_HIDDEN, SafetyView
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import SessionView, State
from acupress_desktop.ui.map.contents import MapContents
from acupress_desktop.ui.map.crowd import dot_size, shows_labels, shows_others, spacing
from acupress_desktop.ui.map.dots import Dot
from acupress_desktop.ui.map.map_canvas import EDGE, MapCanvas
from acupress_desktop.ui.map.map_chips import MapChips, map_words
from acupress_desktop.ui.map.nearby import WAYS, Way, nearest, neighbour, next_of_pile
from acupress_desktop.ui.map.overlay import Overlay
from acupress_desktop.ui.map.pulse import Pulse
from acupress_desktop.ui.map.scale_bar import ScaleBar
from acupress_desktop.ui.map.spot_buttons import TARGET, SpotButtons
from acupress_desktop.ui.map.spot_painter import Scene, dot_bounds, paint_spots
from acupress_desktop.ui.theme import Theme

#: What the chips' own height may overlap of the padding that every map has.
_CLEAR = 10


class BodyMap(MapCanvas):
    """Shows the spots on the figure, in the same selection as list and panel."""

    #: Someone who was asked to point at the body did: a Region, or None beside the figure.
    region_pressed = Signal(object)

    def __init__(
        self,
        catalogue: Catalogue,
        atlas: Atlas,
        explore: ExploreService,
        settings: SettingsService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._explore, self._settings = catalogue, explore, settings
        self._contents = MapContents(catalogue, atlas)
        self._view: ExploreView | None = None
        self._session = SessionView()
        self._safety = NOTHING_HIDDEN
        self._places: dict[Spot, QPointF] = {}
        #: Those of the filter, and the others: dots where there is room, else specks, for the mouse alone.
        self._live: list[Spot] = []
        self._faint: list[Spot] = []
        self._others, self._codes = False, frozenset[str]()
        self._spacing = 0.0
        self._hovered: Spot | None = None
        self._by_key = False
        self._asking = False
        self._themed = False
        self._overlay = Overlay(catalogue)
        self.setObjectName("bodyMap")
        self.setAccessibleName(self.tr("Body map"))
        self.setMinimumSize(280, 240)
        self._chips = MapChips(self)
        self._chips.move(EDGE, EDGE)
        self._chips.chosen.connect(explore.show)
        self._chips.wished.connect(self._change)
        self.scale_bar = ScaleBar(catalogue, atlas, settings, self)
        self._spots = SpotButtons(self)
        self._spots.pressed.connect(explore.select)
        self._spots.reached.connect(self._reach)
        self._spots.left.connect(self.update)
        self._typing = QTimer(self, singleShot=True, interval=200)
        self._typing.timeout.connect(self._make_stops)
        self._pulse = Pulse(self)
        self._pulse.changed.connect(self._update_active)
        self._spots.lower()
        settings.listen(self._dress_anew)

    def render_view(self, view: ExploreView) -> None:
        """Show the chosen spot among those of the filter; zoom to them where view or filter changed."""
        before, self._view = self._view, view
        if before is None or before.key != view.key or before.codes != view.codes:
            self._show(frame=True)
        elif before.spot != view.spot and view.spot not in self._places:
            self._show()
        elif before.spot != view.spot:
            self._spots.set_stop(view.spot)
            self._order_stops()
            self.scale_bar.follow(self.camera, self._view, self._places)
            self.update()
        if view.spot in self._places:
            self.reveal(self._places[view.spot], 3.0 * TARGET)

    def render_safety(self, view: SafetyView) -> None:
        """What is not to be pressed is hollow and says why."""
        self._safety = view
        self._spots.describe(lambda spot: self._contents.description(spot, view))
        self.update()

    def render_session(self, view: SessionView) -> None:
        """Mark the spot that is being held."""
        before, self._session = self._active, view
        if before != self._active:
            self._show()  # which also shows it whatever side the settings leave out
        self._run_pulse()

    def set_theme(self, theme: Theme) -> None:
        if self._themed and theme == self.theme:
            return
        self._themed = True
        super().set_theme(theme)
        self._chips.set_theme(theme)
        self.scale_bar.set_theme(theme)
        self._show()

    def ask_region(self, asking: bool = True) -> None:
        """Have the next click on the figure mean a part of the body, not a point."""
        self._asking = asking
        self.setCursor(Qt.CursorShape.CrossCursor if asking else Qt.CursorShape.ArrowCursor)
        if asking:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def clicked_at(self, at: QPointF) -> None:
        camera = self.camera
        if self._asking and camera is not None:
            self.ask_region(False)
            self.region_pressed.emit(self._contents.region_at(camera.to_map(at), self._places))
            return
        chosen = self._view.spot if self._view else None
        spot = next_of_pile(at, chosen, self._in_window(self._live), TARGET * 0.6) or self._spot_at(at)
        if spot is None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            return
        if spot in self._live and not self._typing.isActive():
            self._spots.button(spot).setFocus(Qt.FocusReason.MouseFocusReason)
        self._explore.select(spot)

    def hovered_at(self, at: QPointF | None) -> None:
        spot = self._spot_at(at) if at is not None and not self._asking else None
        if spot != self._hovered:
            self._hovered = spot
            self.setCursor(Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor)
            self.update()

    def camera_moved(self) -> None:
        """The dots have other places; closer or further apart, others come or go with them."""
        view = self._view
        if view is not None and self._crowded(view) != self._others:
            self._others = not self._others
        if not self._typing.isActive():
            self._spots.place(self._live_places())
        self.scale_bar.follow(self.camera, self._view, self._places)

    def taken_above(self) -> float:
        """The chips' height where they reach the figure."""
        reaches = self._chips.geometry().right() > self.width() * 0.3
        return float(self._chips.geometry().bottom() - _CLEAR) if reaches else 0.0

    def paint_over(self, painter: QPainter) -> None:
        if (scene := self.scene()) is not None:
            paint_spots(painter, scene, self._catalogue, self.theme)

    def scene(self) -> Scene | None:
        """What is painted over the figure; None while there is no map."""
        camera, view = self.camera, self._view
        if camera is None or view is None:
            return None
        places = self._live_places()
        taken = tuple(QRectF(part.geometry()) for part in (self._chips, self.controls, self.scale_bar))
        return Scene(
            view.key,
            places,
            {spot: self._dot(spot) for spot in places},
            self._named,
            self._spots.focused if self._by_key else None,
            self._pulse.value,
            QRectF(self.rect()),
            taken,
            dot_size(self._spacing * camera.scale),
            shows_labels(self._spacing * camera.scale),
            () if self._others else tuple(self._in_window(self._faint).values()),
            self._overlay.flipped,
            self._overlay.bone_labels(camera, places.values(), taken, QRectF(self.rect()), self.font()),
            self._safety.reasons,
        )

    def _live_places(self) -> dict[Spot, QPointF]:
        """Where the spots that can be seen and touched are, in pixels of this widget."""
        return self._in_window([*self._live, *(s for s in self._faint if self._others or s == self._hovered)])

    def _in_window(self, spots: list[Spot]) -> dict[Spot, QPointF]:
        places = {spot: self._places[spot] for spot in spots}
        return self.camera.all_to_window(places) if self.camera is not None else {}

    def _crowded(self, view: ExploreView) -> bool:
        """Whether there is room for the spots that the filter leaves out."""
        scale = self.camera.scale if self.camera is not None else 0.0
        return shows_others(self._contents.spacing(view.key) * scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._typing.isActive():
            self._make_stops()
        if key == Qt.Key.Key_Escape and self._asking:
            self.ask_region(False)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._live:
            self._spots.button(self._live[0 if key == Qt.Key.Key_Home else -1]).setFocus()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and self._live:
            self._step(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in WAYS and self._live:
            self._travel(WAYS[Qt.Key(key)])
        elif event.modifiers() or not self._chips.press(Qt.Key(key)):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._chips.arrange()
        self._spots.setGeometry(self.rect())
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run_pulse()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._run_pulse()

    @property
    def _active(self) -> Spot | None:
        return self._session.spot if self._session.active else None

    @property
    def _named(self) -> Spot | None:
        """The spot that is named: under the mouse, else with the keyboard, else the chosen one."""
        chosen = self._view.spot if self._view else None
        focused = self._spots.focused if self._by_key else None
        for spot in (self._hovered, focused, chosen):
            if spot is not None and (spot in self._live or spot == self._hovered):
                return spot
        return None

    def _dot(self, spot: Spot) -> Dot:
        if spot == self._active:
            return Dot.ACTIVE
        if self._view is not None and spot == self._view.spot:
            return Dot.SELECTED
        return Dot.SHOWN if spot.code in self._codes else Dot.OTHER

    def _show(self, frame: bool = False) -> None:
        """Bring everything up to the current view, settings and theme, once there are both."""
        view = self._view
        if view is None or not self._themed:
            return
        frame = frame or self.camera is None
        settings = self._settings.settings
        try:
            loaded = self._contents.load(view.key, self.theme.dark)
        except KnownError as error:
            self._places, self._live, self._faint = {}, [], []
            self._spots.show_spots({}, None)
            self._overlay.put_on(None, view.key, settings)
            self._chips.render_view(view.key, settings, frozenset())
            self.show_trouble(error)
            self.scale_bar.follow(None, view, {})
            return
        self._overlay.put_on(loaded, view.key, settings)
        self._chips.render_view(view.key, settings, loaded.layers)
        which = settings.sides, self._overlay.flipped, {view.spot, self._active}
        self._places = self._contents.places(loaded, view.key, *which)
        codes = self._codes = frozenset(view.codes)
        self._spacing = spacing(place for spot, place in self._places.items() if spot.code in codes)
        self._others = self._crowded(view)
        self._name_spots(view)
        self._hovered = self._hovered if self._hovered in self._places else None
        places = self._contents.frame(view, self._places)
        self.show_figure(loaded, self._overlay.look(self.theme), places if frame else None)

    def _name_spots(self, view: ExploreView) -> None:
        self.setAccessibleDescription(map_words(view.key.view))
        codes = {*view.codes, *(spot.code for spot in (view.spot, self._active) if spot)}
        self._live = [spot for spot in self._places if spot.code in codes]
        self._faint = [spot for spot in self._places if spot.code not in codes]
        # Hundreds of buttons come and go with a letter of a search: they can wait for the end of the word.
        self._typing.start() if view.text else self._make_stops()

    def _make_stops(self) -> None:
        """A button for each spot of the filter, for the keyboard and screen readers."""
        self._typing.stop()
        spoken, told, safety = self._catalogue.spoken, self._contents.description, self._safety
        names = {spot: (spoken(spot), told(spot, safety)) for spot in self._live}
        self._spots.show_spots(names, self._view.spot if self._view else None)
        self._spots.place(self._live_places())
        # Without a spot to stop at, the Tab key stops at the map itself, for the keys that zoom.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus if self._live else Qt.FocusPolicy.StrongFocus)
        self._order_stops()

    def _reach(self, spot: Spot, by_key: bool) -> None:
        """The keyboard came to a spot: it is the Tab key's stop from now on, and can be seen."""
        self._by_key = by_key
        self._spots.set_stop(spot)
        self._order_stops()
        self.update()
        self.reveal(self._places[spot], 2.0 * TARGET)

    def _order_stops(self) -> None:
        """The Tab key goes from the chips to the one spot that stops it, the zoom buttons, the scale."""
        stop = self._spots.stop
        if stop is not None:
            QWidget.setTabOrder(self._chips.last, stop)
        QWidget.setTabOrder(self.controls.follow(stop or self._chips.last), self.scale_bar)

    def _travel(self, way: Way) -> None:
        start = self._spots.focused
        if start is None:
            self._spots.button(self._named or self._live[0]).setFocus()
            return
        target = neighbour(start, way, {spot: self._places[spot] for spot in self._live})
        if target is not None:
            self._spots.button(target).setFocus()

    def _step(self, by: int) -> None:
        """Go through the spots in the list's order, which also reaches those that lie on one another."""
        start = self._spots.focused or self._named
        number = self._live.index(start) + by if start in self._live else 0
        self._spots.button(self._live[number % len(self._live)]).setFocus()

    def _spot_at(self, at: QPointF) -> Spot | None:
        """The spot under a finger."""
        live, faint = self._in_window(self._live), self._in_window(self._faint)
        return nearest(at, live, TARGET * 0.6) or nearest(at, faint, TARGET * (0.6 if self._others else 0.25))

    def _change(self, field: str, value: object) -> None:
        # Where it cannot be written it holds for this run, and who keeps the settings says why.
        with contextlib.suppress(KnownError):
            self._settings.change(**{field: value})

    def _dress_anew(self, settings: Settings) -> None:
        if not self._overlay.suits(settings):
            self._show()

    def _run_pulse(self) -> None:
        """The pulse moves only while a spot is held and seen, and where the system allows movement."""
        allowed = bool(self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self))
        self._pulse.run(self._session.state is State.HOLDING and self.isVisible() and allowed)

    def _update_active(self) -> None:
        camera, spot = self.camera, self._active
        if camera is not None and spot in self._places:
            at = camera.to_window(self._places[spot])
            self.update(dot_bounds(at, Dot.ACTIVE).toAlignedRect())
