"""What the window looks at: the chosen spot, the view of the map, and what both are narrowed to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.filters import ALL, Filter, FilterKind, reach
from acupress_desktop.domain.points import Region, Spot
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.listeners import Listeners, Stop
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.services.views import SessionView

if TYPE_CHECKING:
    from acupress_desktop.services.search import Search


@dataclass(frozen=True)
class ExploreView:
    """`codes` are the points that list and map show: those of the filter, or, while `text` is being
    searched for, those that match it, the closest first; `meant` are those that a code stands for which means
    several. `both`: a session presses the chosen spot and the one of the other side at once."""

    spot: Spot | None
    key: MapKey
    filter: Filter
    codes: tuple[str, ...]
    text: str = ""
    both: bool = False
    meant: tuple[str, ...] = ()

    @property
    def routine(self) -> str | None:
        """The routine that the points were narrowed to, None for any other way."""
        return self.filter.value if self.filter.kind is FilterKind.ROUTINE else None


def other_codes_only(before: ExploreView | None, view: ExploreView) -> bool:
    """Whether two views differ in nothing but the points found: so they do with a letter of a search."""
    if before is None or before.codes == view.codes:
        return False
    return before == replace(view, codes=before.codes, text=before.text, meant=before.meant)


class ExploreService:
    """One selection for map, list and panel alike; it follows the running session's spot, if it is given
    the session."""

    def __init__(
        self,
        catalogue: Catalogue,
        atlas: Atlas,
        session: SessionService | None,
        routine: str | None,
        favourites: Callable[[], tuple[str, ...]] = tuple,
    ) -> None:
        self._catalogue = catalogue
        self._atlas = atlas
        self._favourites = favourites
        self._search: Search | None = None
        self._session_routine: str | None = None
        self._session_spot: Spot | None = None
        self._parts: tuple[Spot, ...] = ()
        self._listeners: Listeners[ExploreView] = Listeners()
        chosen = Filter(FilterKind.ROUTINE, routine) if routine else ALL
        codes = self._codes(chosen)
        first = catalogue.points[codes[0]].spots[0]
        self._view = ExploreView(first, self._best(first), chosen, codes)
        if session is not None:
            session.listen(self._follow)
            self._follow(session.view)  # one that was interrupted waits to go on

    @property
    def view(self) -> ExploreView:
        """What map, list and panel show now."""
        return self._view

    def listen(self, listener: Callable[[ExploreView], None]) -> Stop:
        """Call `listener` with the new view after every change; returns what stops that."""
        return self._listeners.add(listener)

    def select(self, spot: Spot) -> None:
        """Choose a spot; the map turns to the view that shows it best unless it is well seen already."""
        self._show(self._at(spot, self._view))

    def _at(self, spot: Spot, before: ExploreView) -> ExploreView:
        shown = self._atlas.sight(spot, before.key)
        key = before.key if shown is not None and shown.facing >= 0.6 else self._best(spot)
        view = replace(before, spot=spot, key=key)
        if spot.code not in view.codes:
            view = replace(view, filter=ALL, codes=self._codes(ALL), text="", meant=())
        return view

    def show(self, key: MapKey) -> None:
        """Turn the map to a view of the figure that is shown; a view of both sides is never mirrored."""
        mirrored = key.mirrored and not VIEWS[key.view].both_sides
        self._show(replace(self._view, key=MapKey(key.view, mirrored, self._atlas.figure)))

    def show_ache_of(self, region: Region | None) -> bool:
        """Show what is used for an ache in a region of the body; whether there is anything."""
        aches = self._catalogue.aches.values()
        ache = next((ache for ache in aches if region in ache.regions), None)
        if ache is not None:
            self.filter(Filter(FilterKind.ACHE, ache.id))
        return ache is not None

    def filter(self, chosen: Filter) -> None:
        """Narrow list and map down, ending a search; the selection moves to a point that is shown."""
        codes = self._codes(chosen)
        view = replace(self._view, filter=chosen, codes=codes, text="", meant=())
        if codes and (view.spot is None or view.spot.code not in codes):
            spot = self._catalogue.points[codes[0]].spots[0]
            view = replace(view, spot=spot, key=self._best(spot))
        self._show(view)

    def search(self, text: str) -> None:
        """Show what matches, of all points whatever the filter; an empty text brings the filter back.
        The selection stays: who is still typing has chosen nothing yet."""
        text = text.strip()
        if text:
            found = self.get_ready().match(text)
            self._show(replace(self._view, codes=found.codes, meant=found.meant, text=text))
        else:
            self._show(replace(self._view, codes=self._codes(self._view.filter), meant=(), text=""))

    def get_ready(self) -> Search:
        """Make the search ready before the first letter is typed; it takes some ten milliseconds."""
        # Late: nothing that the map is painted with looks for names.
        from acupress_desktop.services.search import Search

        if self._search is None:
            self._search = Search(self._catalogue).get_ready()
        return self._search

    def renew(self) -> None:
        """The favourites or the routines changed: bring what is shown of them up to date. What is shown of a
        routine that is gone becomes the first one."""
        view, routines = self._view, self._catalogue.routines
        if view.routine is not None and view.routine not in routines:
            first = Filter(FilterKind.ROUTINE, next(iter(routines)))
            if view.text:
                self._show(replace(view, filter=first))
            else:
                self.filter(first)
        elif view.filter.kind is FilterKind.FAVOURITES and not view.text:
            self._show(replace(view, codes=self._codes(view.filter)))
        elif view.routine is not None and not view.text and self._codes(view.filter) != view.codes:
            self.filter(view.filter)

    def show_figure(self) -> None:
        """The atlas is another figure's: show the same of that one."""
        self._show(replace(self._view, key=replace(self._view.key, figure=self._atlas.figure)))

    def retell(self) -> None:
        """The words are those of another language: what is searched for may be found elsewhere."""
        self._search = None
        if self._view.text:
            self.search(self._view.text)

    def _codes(self, chosen: Filter) -> tuple[str, ...]:
        """The points of a filter in the order of the list. Raises KnownError for an unknown routine."""
        points = self._catalogue.points.values()
        match chosen.kind:
            case FilterKind.ROUTINE:
                return self._catalogue.routine(chosen.value).points
            case FilterKind.ACHE:
                return self._catalogue.aches[chosen.value].points
            case FilterKind.FAVOURITES:
                return self._favourites()
            case FilterKind.MERIDIAN:
                return tuple(point.code for point in points if point.meridian == chosen.value)
            case FilterKind.REGION:
                return tuple(point.code for point in points if point.region == chosen.value)
            case FilterKind.REACH:
                return tuple(point.code for point in points if chosen.value in reach(point))
        return tuple(self._catalogue.points)

    def _best(self, spot: Spot) -> MapKey:
        return self._atlas.best(spot) or MapKey("back", figure=self._atlas.figure)

    def _follow(self, session: SessionView) -> None:
        """Turn to the routine that begins and to the spots it comes to; leave the user alone in between."""
        routine, held = (session.routine, session.spot) if session.active else (None, None)
        view = self._view
        parts = held.parts if held is not None else ()
        # Of both sides at once the one that is chosen already, else the left one.
        spot = view.spot if view.spot in parts else next(iter(parts), None)
        if routine != self._session_routine:
            self._session_routine = routine
            if routine in self._catalogue.routines and view.routine != routine:
                chosen = Filter(FilterKind.ROUTINE, str(routine))
                view = replace(view, filter=chosen, codes=self._codes(chosen), text="", meant=())
                view = self._at(
                    self._catalogue.points[view.codes[0]].spots[0] if spot is None else spot, view
                )
        if spot is not None and held != self._session_spot:
            view = self._at(spot, view)
        self._session_spot = held
        self._parts = parts if len(parts) > 1 else ()
        self._show(view)

    def _show(self, view: ExploreView) -> None:
        view = replace(view, both=view.spot in self._parts)
        if view == self._view:
            return
        self._view = view
        self._listeners.notify(view)
