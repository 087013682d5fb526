"""What the window looks at: the chosen spot, the view of the map, the routine that filters both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.points import Spot
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.services.views import SessionView


@dataclass(frozen=True)
class ExploreView:
    """`routine` None means all points; `codes` are the points that the list and the map show."""

    spot: Spot | None
    key: MapKey
    routine: str | None
    codes: tuple[str, ...]


class ExploreService:
    """One selection for map, list and panel alike; it follows the running session's spot."""

    def __init__(
        self, catalogue: Catalogue, atlas: Atlas, session: SessionService, routine: str | None
    ) -> None:
        self._catalogue = catalogue
        self._atlas = atlas
        self._session_spot: Spot | None = None
        self._listeners: list[Callable[[ExploreView], None]] = []
        first = (
            catalogue.routine(routine).spots[0] if routine else next(iter(catalogue.points.values())).spots[0]
        )
        self._view = ExploreView(first, self._best(first), routine, self._codes(routine))
        session.listen(self._follow)

    @property
    def view(self) -> ExploreView:
        return self._view

    def listen(self, listener: Callable[[ExploreView], None]) -> None:
        self._listeners.append(listener)

    def select(self, spot: Spot) -> None:
        """Choose a spot; the map turns to the view that shows it best unless it is well seen already."""
        shown = self._atlas.sight(spot, self._view.key)
        key = self._view.key if shown is not None and shown.facing >= 0.6 else self._best(spot)
        codes = self._view.codes
        routine = self._view.routine
        if spot.code not in codes:
            routine, codes = None, self._codes(None)
        self._show(replace(self._view, spot=spot, key=key, routine=routine, codes=codes))

    def show(self, key: MapKey) -> None:
        """Turn the map to a view; a view of both sides is never mirrored."""
        self._show(replace(self._view, key=MapKey(key.view, key.mirrored and not VIEWS[key.view].both_sides)))

    def filter(self, routine: str | None) -> None:
        """Show the points of one routine, or all; the selection moves to a point that is shown."""
        codes = self._codes(routine)
        view = replace(self._view, routine=routine, codes=codes)
        if view.spot is None or view.spot.code not in codes:
            spot = self._catalogue.points[codes[0]].spots[0]
            view = replace(view, spot=spot, key=self._best(spot))
        self._show(view)

    def _codes(self, routine: str | None) -> tuple[str, ...]:
        return self._catalogue.routine(routine).points if routine else tuple(self._catalogue.points)

    def _best(self, spot: Spot) -> MapKey:
        return self._atlas.best(spot) or MapKey("back", mirrored=False)

    def _follow(self, session: SessionView) -> None:
        """Turn to the spot that the session came to; leave the user alone in between."""
        spot = session.spot if session.active else None
        if spot is not None and spot != self._session_spot:
            self._session_spot = spot
            self.select(spot)
        elif spot is None:
            self._session_spot = None

    def _show(self, view: ExploreView) -> None:
        if view == self._view:
            return
        self._view = view
        for listener in self._listeners:
            listener(view)
