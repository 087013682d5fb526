"""The body map: the heart of the window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.filters import ALL, FilterKind
from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.explore_service import ExploreService, ExploreView, other_codes_only
from acupress_desktop.services.safety_views import NOTHING_HIDDEN, SafetyView
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import SessionView, State
from acupress_desktop.ui.actions.course_actions import CourseActions
from acupress_desktop.ui.actions.map_actions import MapActions
from acupress_desktop.ui.focus import make_home
from acupress_desktop.ui.map.bone_tips import BoneTips
from acupress_desktop.ui.map.contents import MapContents
from acupress_desktop.ui.map.dots import Dot
from acupress_desktop.ui.map.map_canvas import EDGE, MapCanvas
from acupress_desktop.ui.map.map_chips import MapChips
from acupress_desktop.ui.map.map_stops import MapStops
from acupress_desktop.ui.map.overlay import Overlay
from acupress_desktop.ui.map.pulse import Pulse
from acupress_desktop.ui.map.scale_bar import ScaleBar
from acupress_desktop.ui.map.scene import Scene
from acupress_desktop.ui.map.scene_maker import SceneMaker
from acupress_desktop.ui.map.shown_spots import ShownSpots
from acupress_desktop.ui.map.spot_buttons import TARGET
from acupress_desktop.ui.map.spot_painter import Marked, dot_bounds, marked, paint_spots
from acupress_desktop.ui.map.view_words import announce_turn, map_words
from acupress_desktop.ui.opening import until_gone
from acupress_desktop.ui.retelling import named, when_retold
from acupress_desktop.ui.sizes import factor, resize_with
from acupress_desktop.ui.stillness import movement_allowed, when_stilled
from acupress_desktop.ui.theme import Theme

#: What the chips' own height may overlap of the padding that every map has.
_CLEAR = 10
#: Who types pauses no longer than this.
_LETTERS_MS = 300


class BodyMap(MapCanvas):
    """Shows the spots on the figure, in the same selection as list and panel."""

    #: Someone who was asked to point at the body did: a Region, or None beside the figure; or ended that.
    region_pressed, asking_ended = Signal(object), Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        atlas: Atlas,
        explore: ExploreService,
        settings: SettingsService,
        actions: MapActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(actions, parent)
        self._catalogue, self._explore, self._settings = catalogue, explore, settings
        self._contents = MapContents(catalogue, atlas)
        self._view: ExploreView | None = None
        self._session, self._safety = SessionView(), NOTHING_HIDDEN
        self._asking = self._themed = False
        self._shown, self.overlay = ShownSpots(), Overlay()
        self._scenes = SceneMaker(catalogue, atlas, settings, self._shown, self.overlay)
        self._courses = CourseActions(catalogue, actions, self)
        #: Where the window shows now which spot is chosen, named or has the keyboard.
        self._marked = Marked()
        self.setObjectName("bodyMap")
        make_home(self)
        named(self, lambda: self.tr("Body map"))
        # Of a window that is low for its letters the words have more.
        resize_with(self, lambda: self.setMinimumSize(280, round(240 / factor() ** 2)))
        self._chips = MapChips(self, actions)
        self._chips.move(EDGE, EDGE)
        actions.turned.connect(partial(announce_turn, self))
        self.scale_bar = ScaleBar(catalogue, atlas, settings, self)
        #: Between two letters of a search nothing is placed anew.
        self._typing = QTimer(self, singleShot=True, interval=_LETTERS_MS)
        self._typing.setObjectName("typing")
        self._typing.timeout.connect(self.update)
        self._pulse = Pulse(self)
        self._pulse.changed.connect(self._update_active)
        described = lambda spot: self._contents.description(spot, self._safety)  # noqa: E731
        self.stops = MapStops(self, self._shown, self._chips, self.scale_bar, catalogue.spoken, described)
        points = catalogue.points
        press = lambda at: self._answer(points[at.code].region) if self._asking else explore.select(at)  # noqa: E731
        self.stops.pressed.connect(press)
        self.stops.reached.connect(self._reach)
        self.stops.left.connect(self._mark)
        self.tips = BoneTips(self, catalogue)
        until_gone(self, settings.listen(self._redraw_changed))
        when_retold(self, self._show)
        when_stilled(self, self._run_pulse)

    def render_view(self, view: ExploreView) -> None:
        """Show the chosen spot among those of the filter; zoom to them where view or filter changed."""
        before, self._view = self._view, view
        if self.camera is not None and other_codes_only(before, view):
            self._refill(view)
        elif before is None or before.key != view.key or before.codes != view.codes:
            self._show(frame=True)
        elif before.filter != view.filter or (
            before.spot != view.spot and view.spot not in self._shown.places
        ):
            self._show()
        elif before.spot != view.spot:
            if self._settings.settings.meridian_lines or self._settings.settings.bones:
                self.update()  # another meridian may be the chosen one, and other bones are lit
            self.stops.choose(view.spot)
            self.scale_bar.follow(self.camera, self._view, self._shown.places)
            self._mark()
        if view.spot in self._shown.places:
            self.reveal(self._shown.places[view.spot], 3.0 * TARGET)

    def render_safety(self, view: SafetyView) -> None:
        """What is not to be pressed is hollow and says why."""
        self._safety = view
        self.stops.describe()
        self.update()

    def render_session(self, view: SessionView) -> None:
        """Mark what is being held."""
        before, self._session = self._active, view
        if before != self._active:
            self._show()  # which also shows it whatever side the settings leave out
        self._run_pulse()

    def set_theme(self, theme: Theme) -> None:
        """The figure of the theme is drawn anew, unless it is the one that is shown."""
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
        if asking and not self.isAncestorOf(self.window().focusWidget() or self):  # a point may have it
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, region: object) -> None:
        """A part of the body was asked for, and this is it."""
        self.ask_region(False)
        self.region_pressed.emit(region)

    def clicked_at(self, at: QPointF) -> None:
        """Choose the spot there; while a part of the body is asked for, tell that part."""
        if self._asking and self.camera is not None:
            self._answer(self._contents.region_at(self.camera.to_map(at), self._shown.places))
        elif (spot := self.pressed_at(at)) is None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            self.stops.focus(spot)
            self._explore.select(spot)

    def pressed_at(self, at: QPointF) -> Spot | None:
        """The spot that a press there means."""
        return self._shown.pressed(at, self._view.spot if self._view else None, self.camera)

    def hovered_at(self, at: QPointF | None) -> None:
        """Name the spot under the mouse, and show that it can be clicked."""
        spot = self._shown.under(at, self.camera) if at is not None and not self._asking else None
        if spot != self._shown.hovered:
            self._shown.hovered = spot
            self.setCursor(Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor)
            self._mark()

    def camera_moved(self, moving: bool) -> None:
        """The dots have other places; closer or further apart, others come or go with them."""
        self._shown.make_room(self.camera)
        self.stops.place(moving)
        self.scale_bar.follow(self.camera, self._view, self._shown.places)

    def leave_corner(self, pixels: int) -> None:
        """Something else stands in the corner behind the chips and is so wide: they wrap before it."""
        if self._chips.spare != pixels:
            self._chips.spare = pixels
            self._chips.arrange()
            self.make_room()

    def taken_above(self) -> float:
        """The chips' height where they reach the figure."""
        reaches = self._chips.width() + EDGE > self.width() * 0.3
        return float(self._chips.geometry().bottom() - _CLEAR) if reaches else 0.0

    def paint_over(self, painter: QPainter, part: QRect | None = None) -> None:
        """The dots and their names, over the figure."""
        if (scene := self.scene()) is not None:
            self._marked = marked(scene, self.font(), self._catalogue)
            whole = QRectF(part or self.rect())
            beside = lambda box: self._layer.is_beside(box, self.devicePixelRatioF())  # noqa: E731
            paint_spots(painter, scene, self._catalogue, self.theme, whole, self._marked.codes, beside)

    def _mark(self) -> None:
        """Another spot is chosen, named or has the keyboard: paint where that was told, and where it is."""
        if (scene := self.scene()) is not None:
            self.update(self._marked.changed(marked(scene, self.font(), self._catalogue)))

    def scene(self) -> Scene | None:
        """What is painted over the figure; None while there is no map."""
        if (camera := self.camera) is None or (view := self._view) is None:
            return None
        taken = self._chips.boxes_over(self.controls, self.scale_bar)
        return self._scenes.make(
            *(view, camera, self._safety, self._active, self._session.active, self._typing.isActive()),
            *(self.named, self.stops.by_key, self._pulse.value, taken, self.font()),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Travel among the spots; Escape ends the asking for a part of the body."""
        if (key := event.key()) == Qt.Key.Key_Escape and self._asking:
            if not event.isAutoRepeat():  # held down, it ends one thing and not the next
                self.ask_region(False)
                self.asking_ended.emit()
        elif not self.stops.press(key, self.named):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Chips and spots' buttons take what room there is."""
        self._chips.arrange()
        self.stops.cover()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The pulse of a held spot runs only while somebody sees it."""
        super().showEvent(event)
        self._run_pulse()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing moves that nobody sees."""
        super().hideEvent(event)
        self._run_pulse()

    @property
    def _active(self) -> tuple[Spot, ...]:
        """The dots under the hands: two where both sides are pressed at once."""
        session = self._session
        return session.spot.parts if session.active and session.spot is not None else ()

    @property
    def named(self) -> Spot | None:
        """The spot that is named: under the mouse, else with the keyboard, else the chosen one."""
        chosen = self._view.spot if self._view else None
        for spot in (self._shown.hovered, self.stops.by_key, chosen):
            if spot is not None and (self._shown.is_live(spot) or spot == self._shown.hovered):
                return spot
        return None

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
            self._scenes.clear()
            self.stops.clear()
            self.overlay.put_on(None, view.key, settings)
            self._offer(view.key, settings, frozenset())
            self.show_trouble(error)
            self.scale_bar.follow(None, view, {})
            return
        self.overlay.put_on(loaded, view.key, settings)
        self._offer(view.key, settings, loaded.layers)
        which = settings.sides, self.overlay.flipped, {view.spot, *self._active}
        places = self._contents.places(loaded, view.key, *which)
        self._scenes.move_to(loaded, view.key, places, self._contents.spacing(view.key))
        self._sort_spots(view)
        around = self._contents.frame(view, places) if frame else None
        self.show_figure(loaded, self.overlay.appearance(self.theme), around)

    def _offer(self, key: MapKey, settings: Settings, layers: frozenset[str]) -> None:
        """Offer what can be chosen around a view; without a map, nothing that lies over one."""
        self._actions.offer(key, settings, layers)
        view = self._view
        chosen = view.filter if view is not None else ALL
        course = self._contents.course(chosen.value if chosen.kind is FilterKind.MERIDIAN else "")
        self._chips.render_view(key, settings, self._courses.of(course, key.view))

    def _refill(self, view: ExploreView) -> None:
        """Other points were found: figure, chips and places stay."""
        self._typing.start()
        self._sort_spots(view)
        self.frame(self._contents.frame(view, self._shown.places))

    def _sort_spots(self, view: ExploreView) -> None:
        self._shown.sort(view.codes, (view.spot, *self._active))
        self._shown.make_room(self.camera)
        self.setAccessibleDescription(map_words(view.key.view))
        self.stops.renew(view.spot, typing=bool(view.text))

    def _reach(self, spot: Spot) -> None:
        """The keyboard came to a spot, which should be seen; what a mouse came to is."""
        self._mark()
        over = self._chips.boxes_over(self.controls, self.scale_bar) if self.stops.by_key == spot else ()
        self.reveal(self._shown.places[spot], 2.0 * TARGET, over)

    def _redraw_changed(self, settings: Settings) -> None:
        if not self.overlay.suits(settings):
            self._show()
        self._mark()  # by another name

    def _run_pulse(self) -> None:
        """The pulse moves only while a spot is held and seen, and where the system allows movement."""
        held = self._session.state is State.HOLDING and self.isVisible()
        self._pulse.run(held and movement_allowed(self))

    def _update_active(self) -> None:
        camera = self.camera
        for spot in self._active:
            if camera is not None and spot in self._shown.places:
                at = camera.to_window(self._shown.places[spot])
                self.update(dot_bounds(at, Dot.ACTIVE).toAlignedRect())
