"""The map by keyboard and for screen readers: travelling among the spots, and the order of the stops."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from acupress_desktop.domain.points import Spot
from acupress_desktop.ui.map.figure_layer import REST_MS
from acupress_desktop.ui.map.map_canvas import MapCanvas
from acupress_desktop.ui.map.map_chips import MapChips
from acupress_desktop.ui.map.nearby import WAYS, Way, neighbour
from acupress_desktop.ui.map.shown_spots import ShownSpots
from acupress_desktop.ui.map.spot_buttons import SpotButtons
from acupress_desktop.ui.retelling import when_retold


class MapStops(QObject):
    """A button for each spot of the filter; the Tab key stops at one of them, then at what else lies
    over the map. `name` and `description` give what a spot is called, and what is said of it beside that.

    `reached` says that the keyboard or the mouse came to a spot, `pressed` that it was chosen.
    """

    pressed = Signal(Spot)
    reached = Signal(Spot)
    left = Signal()

    def __init__(
        self,
        body_map: MapCanvas,
        shown: ShownSpots,
        chips: MapChips,
        last: QWidget,
        name: Callable[[Spot], str],
        description: Callable[[Spot], str],
    ) -> None:
        super().__init__(body_map)
        self._map, self.shown, self._chips, self._last = body_map, shown, chips, last
        self._chosen: Spot | None = None
        self._by_key = False
        self._buttons = SpotButtons(body_map, name, description)
        self._buttons.pressed.connect(self.pressed)
        self._buttons.reached.connect(self._reach)
        self._buttons.left.connect(self.left)
        self._buttons.lower()
        self._typing = QTimer(self, singleShot=True, interval=200)
        self._typing.timeout.connect(self.make)
        self._moving = QTimer(self, singleShot=True, interval=REST_MS)
        self._moving.timeout.connect(self.place)
        when_retold(self, self._buttons.rename)

    @property
    def by_key(self) -> Spot | None:
        """The spot that has the keyboard, if keys brought it there."""
        return self._buttons.focused if self._by_key else None

    @property
    def at(self) -> Spot | None:
        """The spot that keys brought one to, else the chosen one; None where neither is on the map."""
        at = self.by_key or self._chosen
        return at if self.shown.is_live(at) else None

    def renew(self, chosen: Spot | None, typing: bool) -> None:
        """Other spots are shown, and one is chosen. Hundreds of buttons come and go with a letter of a
        search: while someone is `typing` they wait for the end of the word."""
        self._chosen = chosen
        self._typing.start() if typing else self.make()

    def choose(self, chosen: Spot | None) -> None:
        """Another spot of those that are shown was chosen."""
        self._chosen = chosen
        self._stop_at(chosen)

    def describe(self) -> None:
        """What is told of the spots changed."""
        self._buttons.describe()

    def cover(self) -> None:
        """Cover the whole map."""
        self._buttons.setGeometry(self._map.rect())

    def place(self, moving: bool = False) -> None:
        """The dots have other places in the window. Under a `moving` hand the buttons, which nobody sees,
        follow a moment later: hundreds of them take longer than the picture."""
        if moving:
            self._moving.start()
        elif not self._typing.isActive():
            self._moving.stop()
            self._buttons.place(self.shown.seen(self._map.camera))

    def make(self) -> None:
        """Have the buttons that belong to what is shown, now."""
        self._typing.stop()
        self._buttons.show_spots(self.shown.live, self._chosen)
        self.place()
        # Without a spot to stop at, the Tab key stops at the map itself, for the keys that zoom.
        bare = Qt.FocusPolicy.ClickFocus if self.shown.live else Qt.FocusPolicy.StrongFocus
        self._map.setFocusPolicy(bare)
        self._order()

    def clear(self) -> None:
        """There is no map."""
        self._typing.stop()
        self._buttons.show_spots((), None)

    def focus(self, spot: Spot) -> None:
        """A click chose a spot: the keyboard goes on from there."""
        if spot in self.shown.live and not self._typing.isActive():
            self._buttons.button(spot).setFocus(Qt.FocusReason.MouseFocusReason)

    def press(self, key: int, named: Spot | None) -> bool:
        """Travel by a key, from the spot with the keyboard or else the `named` one; say whether it was one
        of the keys for that."""
        if self._typing.isActive():
            self.make()
        live = self.shown.live
        if not live:
            return False
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._buttons.button(live[0 if key == Qt.Key.Key_Home else -1]).setFocus()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._step(1 if key == Qt.Key.Key_PageDown else -1, named)
        elif key in WAYS:
            self._travel(WAYS[Qt.Key(key)], named)
        else:
            return False
        return True

    def _travel(self, way: Way, named: Spot | None) -> None:
        start, live = self._buttons.focused, self.shown.live
        if start is None:
            self._buttons.button(named if named in live and named is not None else live[0]).setFocus()
            return
        target = neighbour(start, way, {spot: self.shown.places[spot] for spot in live})
        if target is not None:
            self._buttons.button(target).setFocus()

    def _step(self, by: int, named: Spot | None) -> None:
        """Go through the spots in the list's order, which also reaches those that lie on one another."""
        start, live = self._buttons.focused or named, self.shown.live
        number = live.index(start) + by if start in live else 0
        self._buttons.button(live[number % len(live)]).setFocus()

    def _reach(self, spot: Spot, by_key: bool) -> None:
        """It is the Tab key's stop from now on."""
        self._by_key = by_key
        self._stop_at(spot)
        self.reached.emit(spot)

    def _stop_at(self, spot: Spot | None) -> None:
        self._buttons.set_stop(spot)
        self._order()

    def _order(self) -> None:
        """The Tab key goes from the chips to the one spot that stops it, the zoom buttons, the last."""
        stop = self._buttons.stop
        if stop is not None:
            QWidget.setTabOrder(self._chips.last, stop)
        QWidget.setTabOrder(self._map.controls.follow(stop or self._chips.last), self._last)
