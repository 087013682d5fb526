"""What can be done with the map: turn it to a view, zoom it, and choose what lies over the figure."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from functools import cached_property, partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from acupress_desktop.bodymap.views import VIEWS, Group, MapKey
from acupress_desktop.domain.errors import KnownError, fill
from acupress_desktop.domain.settings import Settings, ShownSides
from acupress_desktop.services.explore_service import ExploreService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.actions.map_words import group_words, side_words
from acupress_desktop.ui.actions.worded import Told, WordedActions
from acupress_desktop.ui.map.view_words import LETTERS, key_words, view_words


class MapActions(WordedActions):
    """`render_view` shows which view is chosen, `offer` what can be chosen around it; what a map does not
    have is not visible, and its key does nothing. Their letters are obeyed by the map and by the list of
    all views, the keys with Control by the whole window. The first paint needs few: the others come late."""

    #: Someone asked for a view (and was not led there by a point or a session).
    turned = Signal(MapKey)

    def __init__(
        self, explore: ExploreService, settings: SettingsService, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._explore, self._settings = explore, settings
        self._key = MapKey("back")
        self._aspects: dict[str, QAction] = {}
        self._one_aspect = QActionGroup(self)
        self.left = self._make(lambda: self.tr("Left"), do=lambda: self._turn(mirrored=False))
        self.right = self._make(lambda: self.tr("Right"), do=lambda: self._turn(mirrored=True))
        self._one_of((self.left, self.right))
        self.sides = self._make(
            lambda: fill(self.tr("Points shown: %1"), side_words(settings.settings.sides)),
            "S",
            self._next_sides,
            lambda: self.tr("Show the points of both sides, or of one (S)"),
        )
        self.lines = self._switch(
            "meridian_lines",
            "M",
            lambda: self.tr("Meridian lines"),
            lambda: self.tr("Show the lines of the meridians (M)"),
        )
        self.bones = self._switch(
            "bones",
            "B",
            lambda: self.tr("Bones"),
            lambda: self.tr("Show bones and landmarks to find points by (B)"),
        )
        self.mirror = self._switch(
            "as_in_mirror",
            "X",
            lambda: self.tr("As in a mirror"),
            lambda: self.tr("Have the figure's left on the left of the picture, as in a mirror (X)"),
        )
        self.wear = self._switch(
            "wear",
            "",
            lambda: self.tr("Clothes"),
            lambda: self.tr("Show the figure with or without clothes"),
        )
        self.hands = self._switch(
            "hands",
            "",
            lambda: self.tr("Hand"),
            lambda: self.tr("Show the hand that presses the point in its pictures"),
        )
        self.zoom_in = self._zoom(lambda: self.tr("Zoom in"), "+", "=")
        self.zoom_out = self._zoom(lambda: self.tr("Zoom out"), "-", "_")
        self.show_all = self._zoom(lambda: self.tr("Show all"), "0")
        #: What they tell is connected by the map of the large window, the only one that obeys them.
        self.where = self._make(
            lambda: self.tr("Where am I"),
            "R",
            tip=lambda: self.tr("Say where on the map you are, and what is near (R)"),
        )
        self.around = self._make(
            lambda: self.tr("Bones and meridians near"),
            "V",
            tip=lambda: self.tr("Say which bones and meridians are near (V)"),
        )
        self.near = [self.sides, self.lines, self.bones, self.mirror]
        self.near += [self.zoom_in, self.zoom_out, self.show_all]
        for action in (*self.near, self.where, self.around):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @cached_property
    def groups(self) -> dict[Group, QAction]:
        """The parts of the body; each again for its next view."""
        made = {group: self._group(number, group) for number, group in enumerate(Group, start=1)}
        self._one_of(made.values())
        made[VIEWS[self._key.view].group].setChecked(True)
        return made

    @cached_property
    def all_views(self) -> QAction:
        """Lists all views."""
        return self._make(
            lambda: self.tr("All views"),
            "Ctrl+9",
            tip=lambda: self.tr("All views, of the left and of the right (Ctrl+9)"),
        )

    @cached_property
    def views(self) -> dict[MapKey, QAction]:
        """Every view of either side, with its letter; for the map, too, once it has been painted."""
        made = {key: self._view(key) for key in _every_key()}
        self._one_of(made.values())
        made[self._plain_key()].setChecked(True)
        for action in made.values():
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return made

    def aspect(self, view: str) -> QAction:
        """A view, of the side that is shown."""
        if view not in self._aspects:
            action = self._make(
                lambda: view_words(view),
                do=lambda: self._show(MapKey(view, self._key.mirrored)),
                tip=lambda: fill(self.tr("%1 (%2)"), view_words(view), LETTERS[view]),
            )
            action.setCheckable(True)
            self._one_aspect.addAction(action)
            action.setChecked(self._key.view == view)
            self._aspects[view] = action
        return self._aspects[view]

    @property
    def everywhere(self) -> list[QAction]:
        """Those with keys that the whole window obeys; `near` and `views` are those that the map does."""
        return [*self.groups.values(), self.all_views]

    def render_view(self, key: MapKey) -> None:
        """The map shows another view, or is about to."""
        self._key = MapKey(key.view, key.mirrored)  # an action is that of either figure
        if "groups" in self.__dict__:
            self.groups[VIEWS[key.view].group].setChecked(True)
        if "views" in self.__dict__:
            self.views[self._plain_key()].setChecked(True)
        if key.view in self._aspects:
            self._aspects[key.view].setChecked(True)
        (self.right if key.mirrored else self.left).setChecked(True)

    def offer_zoom(self, scale: float, smallest: float, largest: float) -> None:
        """Offer to zoom in and out as far as the map goes; pixels a unit of the map."""
        self.zoom_in.setEnabled(scale < largest * 0.999)
        self.zoom_out.setEnabled(scale > smallest * 1.001)

    def offer(self, key: MapKey, settings: Settings, layers: frozenset[str]) -> None:
        """Offer what can be chosen around a view; `layers` are the groups that its map has."""
        self.render_view(key)
        view = VIEWS[key.view]
        for action in (self.left, self.right):
            action.setVisible(not view.both_sides)
        self.name(self.sides)
        self.sides.setVisible(view.both_sides)
        for action, offered, checked in (
            (self.lines, "meridians" in layers, settings.meridian_lines),
            (self.bones, "landmarks" in layers, settings.bones),
            (self.mirror, view.face_to_face, settings.as_in_mirror),
            (self.wear, "wear" in layers, settings.wear),
        ):
            action.setVisible(offered)
            action.setChecked(checked)

    def _group(self, number: int, group: Group) -> QAction:
        return self._make(
            lambda: group_words(group),
            f"Ctrl+{number}",
            lambda: self._choose_group(group),
            lambda: fill(self.tr("%1 (Ctrl+%2, again for more)"), group_words(group), number),
        )

    def _view(self, key: MapKey) -> QAction:
        letter = LETTERS[key.view]

        def tip() -> str:
            spelt = fill(self.tr("Shift+%1") if key.mirrored else "%1", letter)
            return fill(self.tr("%1 (%2 on the map)"), key_words(key), spelt)

        action = self._make(lambda: key_words(key), do=lambda: self._show(key), tip=tip)
        with_shift = QKeySequence(f"Shift+{letter}")
        if VIEWS[key.view].both_sides:
            action.setShortcuts([QKeySequence(letter), with_shift])
        else:
            action.setShortcut(with_shift if key.mirrored else QKeySequence(letter))
        return action

    def _switch(self, field: str, key: str, words: Told, tip: Told) -> QAction:
        """Turns a field of the settings on and off."""
        action = self._make(words, key, tip=tip)
        action.setCheckable(True)
        action.setChecked(bool(getattr(self._settings.settings, field)))
        action.toggled.connect(partial(self._change, field))
        return action

    def _zoom(self, words: Told, *keys: str) -> QAction:
        action = self._make(words, tip=lambda: fill(self.tr("%1 (%2)"), words(), keys[0]))
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setAutoRepeat(True)  # held down, it goes on
        return action

    def _make(
        self, words: Told, key: str = "", do: Callable[[], None] | None = None, tip: Told | None = None
    ) -> QAction:
        action = self.worded(words, key, tip)
        if do is not None:
            action.triggered.connect(lambda _=False: do())
        return action

    def _one_of(self, actions: Iterable[QAction]) -> None:
        exclusive = QActionGroup(self)
        for action in actions:
            action.setCheckable(True)
            exclusive.addAction(action)

    def _choose_group(self, group: Group) -> None:
        views = [view.id for view in VIEWS.values() if view.group is group]
        shown = views.index(self._key.view) if self._key.view in views else -1
        self._show(MapKey(views[(shown + 1) % len(views)], self._key.mirrored))

    def _turn(self, mirrored: bool) -> None:
        self._show(MapKey(self._key.view, mirrored))

    def _plain_key(self) -> MapKey:
        """A view of both sides is one and the same for either."""
        return MapKey(self._key.view, self._key.mirrored and not VIEWS[self._key.view].both_sides)

    def _show(self, key: MapKey) -> None:
        self._explore.show(key)
        self.turned.emit(key)

    def _next_sides(self) -> None:
        order = list(ShownSides)
        self._change("sides", order[(order.index(self._settings.settings.sides) + 1) % len(order)])

    def _change(self, field: str, value: object) -> None:
        if getattr(self._settings.settings, field) == value:
            return
        # Where it cannot be written it holds for this run, and who keeps the settings says why.
        with contextlib.suppress(KnownError):
            self._settings.change(**{field: value})


def _every_key() -> list[MapKey]:
    return [
        MapKey(view.id, mirrored)
        for view in VIEWS.values()
        for mirrored in ((False,) if view.both_sides else (False, True))
    ]
