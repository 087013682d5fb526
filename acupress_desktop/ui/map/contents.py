"""What a view of the map holds: its drawing, the spots on it, and what of it to look at first."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import QPointF

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.course_views import CourseView, course_views
from acupress_desktop.bodymap.crowd import spacing
from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.filters import FilterKind
from acupress_desktop.domain.points import Meridian, Region, Side, Spot
from acupress_desktop.domain.settings import ShownSides
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.ui.map.loaded_map import LoadedMap, check_spots, load_map
from acupress_desktop.ui.map.nearby import nearest, together

#: The side that is left out.
HIDDEN = {ShownSides.BOTH: None, ShownSides.LEFT: Side.RIGHT, ShownSides.RIGHT: Side.LEFT}
_WHOLE_BODY = frozenset({"front", "back", "left"})
#: What is narrowed to a few points of one part of the body.
_ZOOMED = frozenset({FilterKind.ROUTINE, FilterKind.ACHE, FilterKind.REGION})
#: Spots no further apart than this up and down the body (SVG units: 25 cm) are looked at together.
_NEAR = 2500.0


class MapContents:
    """Ties the maps to the catalogue's points and to the places that the atlas computed."""

    def __init__(self, catalogue: Catalogue, atlas: Atlas) -> None:
        self._order = [spot for point in catalogue.points.values() for spot in point.spots]
        self._regions = {point.code: point.region for point in catalogue.points.values()}
        self._atlas = atlas
        self._catalogue = catalogue
        self._expected: dict[MapKey, list[Spot]] = {}
        self._spacing: dict[MapKey, float] = {}
        self._courses: dict[tuple[Figure, str], tuple[CourseView, ...]] = {}

    def load(self, key: MapKey, dark: bool) -> LoadedMap:
        """The map of a view. Raises KnownError where it is missing, damaged, or lacks a spot that
        the atlas says is seen there."""
        loaded = load_map(key, dark)
        drawn = replace(key, mirrored=False)
        if drawn not in self._expected:
            self._expected[drawn] = self._atlas.drawn(key.view)
        check_spots(loaded.name, loaded.spots, self._expected[drawn])
        return loaded

    def places(
        self,
        loaded: LoadedMap,
        key: MapKey,
        sides: ShownSides = ShownSides.BOTH,
        flipped: bool = False,
        kept: Collection[Spot | None] = (),
    ) -> dict[Spot, QPointF]:
        """The catalogue's spots on a map as it is seen, in the catalogue's order: those of some `sides`
        where it shows both, and those `kept`. `flipped` mirrors a picture without its right becoming
        its left."""
        seen = loaded.places(key.mirrored)
        if flipped:
            seen = {spot: loaded.flipped(place) for spot, place in seen.items()}
        hidden = HIDDEN[sides] if VIEWS[key.view].both_sides else None
        return {
            spot: seen[spot]
            for spot in self._order
            if spot in seen and (spot.side is not hidden or spot in kept)
        }

    def spacing(self, key: MapKey) -> float:
        """How far apart all spots of a view lie, in units of the map; the same mirrored."""
        plain = replace(key, mirrored=False)
        if plain not in self._spacing:
            places = self.places(load_map(key, False), plain)
            self._spacing[plain] = spacing((place.x(), place.y()) for place in places.values())
        return self._spacing[plain]

    def course(self, meridian: str) -> tuple[CourseView, ...]:
        """The views that show a meridian's whole course; none for no meridian."""
        its = self._atlas.figure, meridian
        if not meridian:
            return ()
        if its not in self._courses:
            points = self._catalogue.points.values()
            codes = [point.code for point in points if point.meridian == meridian != Meridian.EX]
            codes.sort(key=lambda code: int(code[2:]))
            self._courses[its] = course_views(self._atlas, codes)
        return self._courses[its]

    def region_at(self, place: QPointF, places: dict[Spot, QPointF]) -> Region | None:
        """The part of the body at a place of a map: that of the nearest point, if one is near."""
        spot = nearest(place, places, _NEAR / 4)
        return self._regions[spot.code] if spot is not None else None

    def description(self, spot: Spot, safety: SafetyView) -> str:
        """Why a spot is not to be pressed, then why it asks for care."""
        return self._catalogue.words.listed(
            filter(None, (safety.reason(spot), self._catalogue.cautions(spot.code)))
        )

    def frame(self, view: ExploreView, places: dict[Spot, QPointF]) -> list[QPointF]:
        """What to zoom to on a whole figure: the chosen spot and those of the filter that lie near
        it, or near one that does. Small parts of the body, all points, and what a search that is
        still being typed finds, are shown whole."""
        if view.filter.kind not in _ZOOMED or view.text or view.key.view not in _WHOLE_BODY:
            return []
        shown = [spot for spot in places if spot.code in view.codes]
        start = view.spot if view.spot in shown else next(iter(shown), None)
        group = together(start, shown, places, _NEAR) if start is not None else []
        return [places[spot] for spot in group]
