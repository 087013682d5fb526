"""Where on the map one is, in words: the view, what is near, and what lies in which direction."""

from __future__ import annotations

import math
from collections.abc import Mapping
from enum import StrEnum

from acupress_desktop.bodymap.view_scales import UNITS_A_CM, view_scale
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_cun import own_sentence
from acupress_desktop.content.sentences import point_sentence
from acupress_desktop.domain.cun import BodyMeasure, Cun, FigureCun, region_scale
from acupress_desktop.domain.points import Meridian, Spot
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.bone_names import bone_name
from acupress_desktop.services.safety_views import SafetyView

#: A place of a map, in its units; y runs down.
XY = tuple[float, float]
#: The edges of a box: left, top, right, bottom.
Box = tuple[float, float, float, float]
#: No more is named than can be kept in mind, and nothing further away (cun of the figure).
_MOST, _FURTHEST = 4, 8.0
#: What is hardly larger than all of it is all of it.
_HARDLY = 1.05


class Away(StrEnum):
    """Where something lies on the picture, as the arrow keys lead there."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    HERE = "here"


@dataclass(frozen=True)
class Here:
    """What is seen of a map, as the picture stands: `view` is what it is called, `times` how much larger it
    is than all of it. `at` is the spot that one is at, None for none: then one is at `middle`, the middle of
    what is seen. `steps` are where the arrow keys lead from there. `places` are those of every spot of the
    view, `shown` the spots of the filter, `seen` those of them that are in sight; `bones` are boxes by id."""

    view: str
    view_id: str
    times: float
    at: Spot | None
    middle: XY
    steps: Mapping[Away, Spot]
    places: Mapping[Spot, XY]
    shown: tuple[Spot, ...]
    seen: tuple[Spot, ...]
    bones: Mapping[str, Box]


class HereWords:
    """Tells it in the catalogue's language, a sentence each."""

    def __init__(self, catalogue: Catalogue, figure: FigureCun) -> None:
        self._catalogue, self._figure = catalogue, figure

    def where(self, here: Here, measure: BodyMeasure | None, safety: SafetyView) -> list[str]:
        """The view and how much of it is seen; then the point one is at, with its neighbours, how it is found
        and how far that is on a person; without a point what is near the middle."""
        return [*self._view(here), *(self._point(here, measure, safety) if here.at else self._middle(here))]

    def around(self, here: Here) -> list[str]:
        """The bones and the meridians that are near, the nearest first."""
        say, bones, lines = self._catalogue.say, self._bones(here), self._meridians(here)
        return [
            say("here.bones", items=self._catalogue.words.listed(bones, "semicolon"))
            if bones
            else self._catalogue.word("here.no_bones"),
            say("here.meridians", items=self._catalogue.words.listed(lines, "semicolon"))
            if lines
            else self._catalogue.word("here.no_meridians"),
        ]

    def _view(self, here: Here) -> list[str]:
        say = self._catalogue.say
        if here.times <= _HARDLY:
            view = say("here.whole", view=here.view)
        else:
            view = say("here.part", view=here.view, percent=round(here.times * 100))
        return [view, say("here.count", seen=len(here.seen), count=len(here.shown))]

    def _middle(self, here: Here) -> list[str]:
        near = sorted(here.seen, key=lambda spot: _between(here.places[spot], here.middle))[:_MOST]
        if not near:
            return []
        named = [self._catalogue.spoken(spot) for spot in near]
        return [self._catalogue.say("here.middle", points=self._catalogue.words.listed(named, "semicolon"))]

    def _point(self, here: Here, measure: BodyMeasure | None, safety: SafetyView) -> list[str]:
        spot, say, words = here.at, self._catalogue.say, self._catalogue.words
        assert spot is not None
        point = self._catalogue.points[spot.code]
        told = [say("here.at", point=self._catalogue.spoken(spot)), safety.reason(spot) or ""]
        steps = [
            say(
                f"here.to.{way}",
                point=self._catalogue.spoken(there),
                distance=self._distance(here, _between(here.places[there], here.places[spot])),
            )
            for way, there in here.steps.items()
        ]
        told.append(
            say("here.steps", steps=words.listed(steps, "semicolon"))
            if steps
            else self._catalogue.word("here.alone")
        )
        told.append(say("here.found", place=point_sentence(point, self._catalogue)))
        told.append(own_sentence(point, Cun(self._figure, measure), self._catalogue))
        return [sentence for sentence in told if sentence]

    def _bones(self, here: Here) -> list[str]:
        """Of a pair, and of bones that are called alike, the nearest."""
        start, found = self._start(here), dict[str, tuple[float, Away]]()
        for name, box in here.bones.items():
            called = bone_name(name, self._catalogue)
            to = _to_box(start, box)
            if called is not None:
                far = _between(start, to), _way(start, to)
                found[called] = min(found.get(called, far), far)
        return self._nearest(here, found)

    def _meridians(self, here: Here) -> list[str]:
        """By the nearest of their points, whether it is one of the filter's or not."""
        start, nearest = self._start(here), dict[str, tuple[float, Away, str]]()
        for spot, place in here.places.items():
            meridian = self._catalogue.points[spot.code].meridian
            far = _between(start, place), _way(start, place), spot.code
            if meridian is not Meridian.EX:
                nearest[meridian] = min(nearest.get(meridian, far), far)
        found = {
            self._catalogue.say(
                "here.meridian", meridian=self._catalogue.word(f"meridian.{meridian}"), point=code
            ): (units, way)
            for meridian, (units, way, code) in nearest.items()
        }
        return self._nearest(here, found)

    def _nearest(self, here: Here, found: Mapping[str, tuple[float, Away]]) -> list[str]:
        reach = _FURTHEST * self._cun(here)
        near = sorted((far, called) for called, far in found.items() if far[0] <= reach)[:_MOST]
        return [
            self._catalogue.say("here.by.here", name=called)
            if way is Away.HERE
            else self._catalogue.say(f"here.by.{way}", name=called, distance=self._distance(here, units))
            for (units, way), called in near
        ]

    def _start(self, here: Here) -> XY:
        return here.places[here.at] if here.at is not None else here.middle

    def _cun(self, here: Here) -> float:
        """One cun of the region that one is in, in units of the map."""
        at = here.at
        scale = region_scale(self._catalogue.points[at.code].region) if at else view_scale(here.view_id)
        return self._figure.cm[scale] * UNITS_A_CM

    def _distance(self, here: Here, units: float) -> str:
        """As the picture shows it, to half a cun, below one to a tenth: a body is round."""
        cun = units / self._cun(here)
        return self._catalogue.counted("unit.cun", round(cun * 2) / 2 if cun >= 1 else round(cun, 1))


def _between(one: XY, other: XY) -> float:
    return math.dist(one, other)


def _way(start: XY, to: XY) -> Away:
    """The arrow that points there most nearly."""
    across, down = to[0] - start[0], to[1] - start[1]
    if not across and not down:
        return Away.HERE
    if abs(across) > abs(down):
        return Away.LEFT if across < 0 else Away.RIGHT
    return Away.UP if down < 0 else Away.DOWN


def _to_box(start: XY, box: Box) -> XY:
    """The place of a box that is nearest."""
    left, top, right, bottom = box
    return min(max(start[0], left), right), min(max(start[1], top), bottom)
