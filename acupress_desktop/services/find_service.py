"""Asks for points: a round of questions from a set, answered by a place of a view, a name, or a choice."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from enum import StrEnum

from acupress_desktop.bodymap.aim import cun_apart, miss
from acupress_desktop.bodymap.atlas import XY, Atlas, Sight
from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.finding import Answer, Grade, Kind, Miss, Round
from acupress_desktop.domain.points import Meridian, Point, Region, Side, Spot
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.collection_service import CollectionService
from acupress_desktop.services.landmarks import landmark_of, sight_of_landmark
from acupress_desktop.services.learn_service import LearnService
from acupress_desktop.services.own_points_service import OwnPointsService
from acupress_desktop.services.search import Search

#: How many questions a round may have.
LENGTHS = (5, 10, 20)
#: How far around a part of the body is seen, and the grid on which that ends, in units of the views.
_AROUND, _GRID = 500.0, 1300.0
#: What is seen more nearly edge on (armpit, perineum, under the chin) cannot be shown in a picture.
_LEAST_FACING = 0.4
#: Among how many names one is chosen; from how many of the nearest points the others are drawn, and how far
#: apart they lie at least, in cun of the point asked for.
_AMONG, _NEAREST, _APART = 4, 8, 0.4


class SetKind(StrEnum):
    """What points can be asked for. The last four take no value."""

    ROUTINE = "routine"
    REGION = "region"
    MERIDIAN = "meridian"
    FAVOURITES = "favourites"
    COLLECTION = "collection"
    MISSED = "missed"
    DUE = "due"


@dataclass(frozen=True)
class PointSet:
    """Points to be asked for; `value` is a routine's id, a region or a meridian."""

    kind: SetKind
    value: str = ""


class FindService:
    """One round at a time. `chance` draws points, their order, their sides and what else may be chosen;
    `learn` keeps every answer."""

    def __init__(
        self,
        catalogue: Catalogue,
        atlas: Atlas,
        learn: LearnService,
        own: OwnPointsService,
        collection: CollectionService,
        chance: random.Random | None = None,
    ) -> None:
        self._catalogue, self._atlas, self.learn = catalogue, atlas, learn
        self._own, self._collection = own, collection
        self._chance = chance or random.Random()  # noqa: S311 (which point is asked for is no secret)
        self._search: Search | None = None
        self.round = Round(())

    @property
    def trouble(self) -> Message | None:
        """What was wrong when the answers were read; None where all is well."""
        return self.learn.trouble

    def sets(self, kind: Kind = Kind.SHOW) -> tuple[PointSet, ...]:
        """Every set that has a point which can be asked for so: what is due, what was missed and the user's
        own first."""
        return tuple(self.counted(kind))

    def counted(self, kind: Kind = Kind.SHOW) -> dict[PointSet, int]:
        """The same sets, each with the number of points that can be asked for so."""
        counted = ((each, len(self.codes(each, kind))) for each in self._every_set())
        return {each: count for each, count in counted if count}

    def codes(self, chosen: PointSet, kind: Kind = Kind.SHOW) -> tuple[str, ...]:
        """The points of a set that a view shows, each once; none of a routine that is gone. Of those that are
        due no more than may come today."""
        points = self._catalogue.points
        found = dict.fromkeys(code for code in self._codes(chosen) if code in points)
        codes = tuple(code for code in found if self._askable(points[code], kind))
        return codes[: self.learn.left_today] if chosen.kind is SetKind.DUE else codes

    def begin(self, chosen: PointSet, length: int, kind: Kind = Kind.SHOW) -> Round:
        """A new round: so many points of the set, or all of fewer, each once and on one of its sides."""
        codes = self.codes(chosen, kind)
        drawn = self._chance.sample(codes, min(length, len(codes)))
        spots = tuple(self._chance.choice(self._askable(self._catalogue.points[c], kind)) for c in drawn)
        four = {Kind.FOUR: self._four, Kind.LANDMARK: self._four_landmarks}.get(kind)
        choices = tuple(four(spot) for spot in spots) if four is not None else ()
        self.round = Round(spots, (), kind, choices)
        return self.round

    @property
    def sight(self) -> Sight | None:
        """Where the point asked for is seen best, or its landmark where that is asked for; None where nothing
        is asked."""
        spot = self.round.asked
        if spot is None or self.round.kind is not Kind.LANDMARK:
            return self.sight_of(spot) if spot is not None else None
        return sight_of_landmark(self._catalogue.points[spot.code], self.sight_of(spot))

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
        return self._take(self.round.answered(found))

    def choose(self, code: str) -> Answer:
        """Grade a code, or a landmark, that was chosen among four. Raises as `answer` does."""
        asked = self.round.asked
        right = asked is not None and code == self.answer_to(asked)
        return self._take(self.round.answered(None, Grade.GOOD if right else Grade.AGAIN, code))

    def answer_to(self, spot: Spot) -> str:
        """What is right among four: its code, or its landmark where that is asked for."""
        named = landmark_of(self._catalogue.points[spot.code]) if self.round.kind is Kind.LANDMARK else None
        return spot.code if named is None else named

    def say_side(self, side: Side) -> Answer:
        """Grade the side on which the point is said to lie. Raises as `answer` does."""
        asked = self.round.asked
        right = asked is not None and asked.side is side
        return self._take(self.round.answered(None, Grade.GOOD if right else Grade.AGAIN, side))

    def name(self, text: str) -> Answer:
        """Grade a name or a code, in any spelling that search knows. What means other points too, or has a
        typing mistake, is near. Raises as `answer` does."""
        asked = self.round.asked
        assert asked is not None
        if self._search is None:
            self._search = Search(self._catalogue)
        meant = self._search.points_meant(text)
        points = self._catalogue.points
        if asked.code in meant and all(self._namesakes(points[code], asked.code) for code in meant):
            grade = Grade.GOOD  # some points beside the standard's have one name for several
        else:
            near = meant or tuple(self._search.find(text)[:1])
            grade = Grade.NEAR if asked.code in near else Grade.AGAIN
        return self._take(self.round.answered(None, grade, text.strip()))

    def _take(self, answered: Round) -> Answer:
        self.round = answered
        answer = answered.answers[-1]
        self.learn.take(answer.spot.code, answered.kind, answer.grade)
        return answer

    def _askable(self, point: Point, kind: Kind = Kind.SHOW) -> list[Spot]:
        """The sides of a point that some view shows well enough for a place there to be one on the skin; for
        the question of the side, those that are seen beside the other one."""
        best = {spot: self._atlas.sights(spot) for spot in point.spots}
        spots = [spot for spot, sights in best.items() if sights and sights[0].facing >= _LEAST_FACING]
        if kind is Kind.LANDMARK:
            return [spot for spot in spots if self._landmark_seen(point, best[spot][0])]
        if kind is not Kind.SIDE:
            return spots
        beside = [spot for spot in spots if spot.side is not Side.MIDLINE]
        return [spot for spot in beside if VIEWS[best[spot][0].key.view].both_sides]

    def _four(self, spot: Spot) -> tuple[str, ...]:
        """Its code and three of the nearest in the same view, then of the whole body, in any order."""
        try:
            near = self._near(spot)
        except KnownError:  # our own files do not tell what is near
            near = []
        points = self._catalogue.points.values()
        rest = [
            each.code for each in points if each.code not in near and not self._namesakes(each, spot.code)
        ]
        pool = near[:_NEAREST] if len(near) >= _AMONG - 1 else [*near, *rest[: _AMONG - 1 - len(near)]]
        four = [spot.code, *self._chance.sample(pool, _AMONG - 1)]
        self._chance.shuffle(four)
        return tuple(four)

    def _landmark_seen(self, point: Point, sight: Sight) -> bool:
        try:
            return f"landmark.{landmark_of(point)}" in self._catalogue.words and (
                sight_of_landmark(point, sight) is not None
            )
        except KnownError:  # our own files do not tell where
            return False

    def _four_landmarks(self, spot: Spot) -> tuple[str, ...]:
        """Its landmark and three of points that lie near by, then of any, each with words of its own, in any
        order."""
        points, words = self._catalogue.points, self._catalogue.words
        right = landmark_of(points[spot.code])
        assert right is not None
        try:
            near = self._near(spot)
        except KnownError:  # our own files do not tell what is near
            near = []
        rest = [code for code in points if code not in near]
        self._chance.shuffle(rest)
        told = {words[f"landmark.{right}"]: right}
        for code in (*near, *rest):
            name = landmark_of(points[code])
            if name is not None and f"landmark.{name}" in words and len(told) < _AMONG:
                told.setdefault(words[f"landmark.{name}"], name)
        four = list(told.values())
        self._chance.shuffle(four)
        return tuple(four)

    def _near(self, spot: Spot) -> list[str]:
        """The other points that are seen in the same view, the nearest first, each name once; none that lies
        at its place or is called as it is. Raises KnownError where our own files are damaged."""
        point, sight = self._catalogue.points[spot.code], self.sight_of(spot)
        apart: dict[str, float] = {}
        for other in self._catalogue.points.values():
            for there in other.spots if not self._namesakes(other, spot.code) else ():
                if (seen := self._atlas.sight(there, sight.key)) is not None:
                    cun = cun_apart(self._atlas, point, sight, seen)
                    apart[other.code] = min(cun, apart.get(other.code, cun))
        near = sorted((code for code in apart if apart[code] >= _APART), key=lambda code: apart[code])
        names = {self._catalogue.points[code].hanzi: code for code in reversed(near)}
        return [code for code in near if names[self._catalogue.points[code].hanzi] == code]

    def _namesakes(self, point: Point, code: str) -> bool:
        return point.hanzi == self._catalogue.points[code].hanzi

    def _every_set(self) -> Iterator[PointSet]:
        for kind in (SetKind.DUE, SetKind.MISSED, SetKind.FAVOURITES, SetKind.COLLECTION):
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
            case SetKind.DUE:
                return self.learn.due
        return self.learn.missed
