"""Asks where points are: a round of questions from a set, each answered by a place of a view."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from enum import StrEnum

from acupress_desktop.bodymap.aim import miss
from acupress_desktop.bodymap.atlas import XY, Atlas, Sight
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.finding import Answer, Miss, Missed, Round
from acupress_desktop.domain.points import Meridian, Point, Region, Spot
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.collection_service import CollectionService
from acupress_desktop.services.own_points_service import OwnPointsService
from acupress_desktop.services.ports import MissedStore

#: How many questions a round may have.
LENGTHS = (5, 10, 20)
#: How far around a part of the body is seen, and the grid on which that ends, in units of the views.
_AROUND, _GRID = 500.0, 1300.0
#: What is seen more nearly edge on (armpit, perineum, under the chin) cannot be shown in a picture.
_LEAST_FACING = 0.4


class SetKind(StrEnum):
    """What points can be asked for. The last three take no value."""

    ROUTINE = "routine"
    REGION = "region"
    MERIDIAN = "meridian"
    FAVOURITES = "favourites"
    COLLECTION = "collection"
    MISSED = "missed"


@dataclass(frozen=True)
class PointSet:
    """Points to be asked for; `value` is a routine's id, a region or a meridian."""

    kind: SetKind
    value: str = ""


class FindService:
    """One round at a time. `chance` draws points, their order and their sides."""

    def __init__(
        self,
        catalogue: Catalogue,
        atlas: Atlas,
        store: MissedStore,
        own: OwnPointsService,
        collection: CollectionService,
        chance: random.Random | None = None,
    ) -> None:
        self._catalogue, self._atlas, self._store = catalogue, atlas, store
        self._own, self._collection = own, collection
        self._chance = chance or random.Random()  # noqa: S311 (which point is asked for is no secret)
        self._missed = store.load()
        self.round = Round(())

    @property
    def trouble(self) -> Message | None:
        """What was wrong when what was missed was loaded; None where all is well."""
        return self._store.trouble

    def sets(self) -> tuple[PointSet, ...]:
        """Every set that has a point which can be asked for, what was missed and the user's own first."""
        return tuple(each for each in self._every_set() if self.codes(each))

    def codes(self, chosen: PointSet) -> tuple[str, ...]:
        """The points of a set that a view shows, each once; none of a routine that is gone."""
        points = self._catalogue.points
        found = dict.fromkeys(code for code in self._codes(chosen) if code in points)
        return tuple(code for code in found if self._askable(points[code]))

    def begin(self, chosen: PointSet, length: int) -> Round:
        """A new round: so many points of the set, or all of fewer, each once and on one of its sides."""
        codes = self.codes(chosen)
        drawn = self._chance.sample(codes, min(length, len(codes)))
        self.round = Round(
            tuple(self._chance.choice(self._askable(self._catalogue.points[c])) for c in drawn)
        )
        return self.round

    @property
    def sight(self) -> Sight | None:
        """Where the point asked for is seen best; None where nothing is asked."""
        spot = self.round.asked
        return self.sight_of(spot) if spot is not None else None

    def sight_of(self, spot: Spot) -> Sight:
        """Where a point that can be asked for is seen best."""
        return self._atlas.sights(spot)[0]

    def area(self, spot: Spot, key: MapKey) -> tuple[float, float, float, float]:
        """What of a view to look at for a spot, as it is seen: left, top, right, bottom. All points of its
        part of the body lie in it, on both sides where the view shows both; its edges are on a grid, so that
        its middle says nothing of the spot."""
        region = self._catalogue.points[spot.code].region
        places = [
            self._atlas.seen_at(sight)
            for point in self._catalogue.points.values()
            if point.region is region
            for other in point.spots
            if (sight := self._atlas.sight(other, key)) is not None
        ]
        xs, ys = [x for x, _ in places], [y for _, y in places]
        first, last = (min(xs) - _AROUND, min(ys) - _AROUND), (max(xs) + _AROUND, max(ys) + _AROUND)
        left, top = (math.floor(value / _GRID) * _GRID for value in first)
        right, bottom = (math.ceil(value / _GRID) * _GRID for value in last)
        return left, top, right, bottom

    def answer(self, at: XY | None, middle: float = 0.0) -> Answer:
        """Grade a place of the view as it is seen, in its units; `middle` is the x of its middle. None says
        that the learner does not know. What was answered holds for this run even where it cannot be kept
        (then KnownError is raised)."""
        spot, sight = self.round.asked, self.sight
        assert spot is not None
        assert sight is not None
        found: Miss | None = None
        if at is not None:
            found = miss(self._atlas, self._catalogue.points[spot.code], sight, spot.side, at, middle)
        self.round = self.round.answered(found)
        answer = self.round.answers[-1]
        self._keep(self._missed.after(answer))
        return answer

    def _keep(self, missed: Missed) -> None:
        if missed != self._missed:
            self._missed = missed
            self._store.save(missed)

    def _askable(self, point: Point) -> list[Spot]:
        """The sides of a point that some view shows well enough for a place there to be one on the skin."""
        best = {spot: self._atlas.sights(spot) for spot in point.spots}
        return [spot for spot, sights in best.items() if sights and sights[0].facing >= _LEAST_FACING]

    def _every_set(self) -> Iterator[PointSet]:
        for kind in (SetKind.MISSED, SetKind.FAVOURITES, SetKind.COLLECTION):
            yield PointSet(kind)
        yield from (PointSet(SetKind.ROUTINE, routine) for routine in self._catalogue.routines)
        yield from (PointSet(SetKind.REGION, region) for region in Region)
        yield from (PointSet(SetKind.MERIDIAN, meridian) for meridian in Meridian)

    def _codes(self, chosen: PointSet) -> tuple[str, ...]:
        points = self._catalogue.points.values()
        match chosen.kind:
            case SetKind.ROUTINE:
                routine = self._catalogue.routines.get(chosen.value)
                return routine.points if routine is not None else ()
            case SetKind.REGION:
                return tuple(point.code for point in points if point.region == chosen.value)
            case SetKind.MERIDIAN:
                return tuple(point.code for point in points if point.meridian == chosen.value)
            case SetKind.FAVOURITES:
                return self._own.favourites
            case SetKind.COLLECTION:
                return tuple(step.point for step in self._collection.collection.steps)
        return self._missed.codes
