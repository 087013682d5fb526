"""Which views show a meridian's whole course, and for which of its points each is looked at."""

from __future__ import annotations

from collections.abc import Iterable

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import VIEWS
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.value import dataclass

#: A point that is turned further away than this is looked for in another view.
_FACING = 0.5


@dataclass(frozen=True)
class CourseView:
    """A view by its id, and the points of a course that are looked for there, in the course's order."""

    view: str
    codes: tuple[str, ...]


def course_views(atlas: Atlas, codes: Iterable[str]) -> tuple[CourseView, ...]:
    """As few views as show all of the points, in the order in which the course comes to them. A point that no
    view shows is in none."""
    order = list(codes)
    seen = _seen(atlas, order)
    left = {code for code in order if any(code in shown for shown in seen.values())}
    made: list[CourseView] = []
    while left:
        views = (view for view in VIEWS if view in seen)
        best = max(views, key=lambda view: len(left & seen[view]))
        made.append(CourseView(best, tuple(code for code in order if code in left & seen[best])))
        left -= seen[best]
    return tuple(sorted(made, key=lambda it: (order.index(it.codes[0]), order.index(it.codes[-1]))))


def _seen(atlas: Atlas, order: list[str]) -> dict[str, set[str]]:
    wanted, seen = set(order), dict[str, set[str]]()
    for spot in atlas.spots:
        if spot.code not in wanted or spot.side is Side.RIGHT:
            continue
        for rank, sight in enumerate(atlas.sights(spot)):
            if rank == 0 or sight.facing >= _FACING:
                seen.setdefault(sight.key.view, set()).add(spot.code)
    return seen
