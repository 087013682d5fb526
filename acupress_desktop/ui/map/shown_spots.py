"""The spots on the map now: where they are, and what lies under a finger."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QPointF

from acupress_desktop.bodymap.crowd import shows_others, spacing
from acupress_desktop.domain.points import Spot
from acupress_desktop.ui.map.camera import Camera
from acupress_desktop.ui.map.nearby import nearest, next_of_pile
from acupress_desktop.ui.map.spot_buttons import TARGET

#: How far from a dot's middle a finger still means it, in shares of a target; a speck is for the mouse.
_DOT, _SPECK = 0.6, 0.25


class ShownSpots:
    """`live` are the spots of the filter; the others are faint: dots where there is room, else specks,
    for the mouse alone. `places` are in units of the map, all else in pixels of its widget."""

    def __init__(self) -> None:
        self.places: dict[Spot, QPointF] = {}
        self.codes: frozenset[str] = frozenset()
        self.live: list[Spot] = []
        self.hovered: Spot | None = None
        #: The distance that the filter's spots keep, and all of the view's, in units of the map.
        self.spacing = self._all_spacing = 0.0
        #: The same, to be asked.
        self.live_set: frozenset[Spot] = frozenset()
        self._faint: list[Spot] = []
        self._others = False
        # Asked for several times in each frame: where the spots are seen, until the camera moves. Another
        # filter, as with each letter of a search, only deals them out anew.
        self._at: list[tuple[Spot, float, float]] = []
        self._seen_from: tuple[float, float, float] | None = None
        self._all_seen: dict[Spot, QPointF] = {}
        self._dealt = False
        self._live_seen: dict[Spot, QPointF] = {}
        self._faint_seen: dict[Spot, QPointF] = {}

    def move_to(self, places: dict[Spot, QPointF], all_spacing: float) -> None:
        """Another map, or other places on it: call `sort` next."""
        self.places, self._all_spacing = places, all_spacing
        self._at = [(spot, place.x(), place.y()) for spot, place in places.items()]
        self._seen_from = None
        self.hovered = self.hovered if self.hovered in places else None

    def sort(self, codes: Iterable[str], kept: Collection[Spot | None]) -> None:
        """Tell the spots of the filter, and those that are `kept` whatever it is, from the others."""
        self.codes = frozenset(codes)
        self.spacing = spacing((x, y) for spot, x, y in self._at if spot.code in self.codes)
        live = self.codes | {spot.code for spot in kept if spot is not None}
        self.live, self._faint = [], []
        for spot in self.places:
            (self.live if spot.code in live else self._faint).append(spot)
        self.live_set = frozenset(self.live)
        self._dealt = False

    def clear(self) -> None:
        """There is no map."""
        self.move_to({}, 0.0)
        self.sort((), ())

    def is_live(self, spot: Spot | None) -> bool:
        """Whether it is one of the filter's."""
        return spot in self.live_set

    def make_room(self, camera: Camera | None) -> None:
        """Closer or further apart, the others come as dots or go."""
        self._others = shows_others(self._all_spacing * (camera.scale if camera is not None else 0.0))

    def seen(self, camera: Camera | None) -> dict[Spot, QPointF]:
        """Where the dots are."""
        live, faint = self._in_window(camera)
        if self._others:
            return live | faint
        return live | {self.hovered: faint[self.hovered]} if self.hovered in faint else live

    def specks(self, camera: Camera | None) -> tuple[QPointF, ...]:
        """Where there is too little room for dots."""
        return () if self._others else tuple(self._in_window(camera)[1].values())

    def under(self, at: QPointF, camera: Camera | None) -> Spot | None:
        """The spot under a finger."""
        live, faint = self._in_window(camera)
        reach = TARGET * (_DOT if self._others else _SPECK)
        return nearest(at, live, TARGET * _DOT) or nearest(at, faint, reach)

    def pressed(self, at: QPointF, chosen: Spot | None, camera: Camera | None) -> Spot | None:
        """The spot that a click means: the next of a pile whose chosen one lies there."""
        live, _ = self._in_window(camera)
        return next_of_pile(at, chosen, live, TARGET * _DOT) or self.under(at, camera)

    def _in_window(self, camera: Camera | None) -> tuple[dict[Spot, QPointF], dict[Spot, QPointF]]:
        """Where the spots of the filter are seen, and the others."""
        if camera is None:
            return {}, {}
        if camera.sight != self._seen_from:
            self._seen_from = camera.sight
            self._all_seen = camera.all_to_window(self._at)
            self._dealt = False
        if not self._dealt:
            self._dealt = True
            seen = self._all_seen
            self._live_seen = {spot: seen[spot] for spot in self.live}
            self._faint_seen = {spot: seen[spot] for spot in self._faint}
        return self._live_seen, self._faint_seen
