"""What a session begins with where no routine was named: the routine that the list shows, or its points as
they stand."""

from __future__ import annotations

import math

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_routines import THESE_POINTS
from acupress_desktop.domain.collection import MOST_STEPS, usual_step
from acupress_desktop.domain.filters import ALL
from acupress_desktop.domain.routines import Routine, Step, duration_s
from acupress_desktop.domain.tailoring import Tailored
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.explore_service import ExploreService, ExploreView
from acupress_desktop.services.routines_service import RoutinesService
from acupress_desktop.services.safety_service import SafetyService


@dataclass(frozen=True)
class Offer:
    """`minutes` is None for what is not for this person now; `why` says what is left out or forbidden, empty
    for most people, and `line` that, or what the routine is."""

    routine: str
    title: str
    line: str
    minutes: int | None
    why: str = ""


class OfferService:
    """Follows the list. Where it shows everything, or more than a session may hold, or nothing that is
    pressed, the routine that was on offer before stays so."""

    def __init__(self, explore: ExploreService, routines: RoutinesService, safety: SafetyService) -> None:
        self._explore, self._routines, self._safety = explore, routines, safety
        self._last = explore.view.routine
        explore.listen(self._follow)

    @property
    def offered(self) -> Routine:
        """A routine, whole and with its practices, or `THESE_POINTS` for the points of the list."""
        catalogue, steps = self._routines.catalogue, self._listed()
        if 0 < len(steps) <= MOST_STEPS:
            return Routine(THESE_POINTS, steps)
        last = self._explore.view.routine or self._last
        known = last if last is not None and last in catalogue.routines else next(iter(catalogue.routines))
        return catalogue.routine(known)

    def take(self) -> str:
        """Have it ready to be started, as it is now, by its id, which this is."""
        offered = self.offered
        if offered.id == THESE_POINTS:
            self._routines.take_points(offered.steps)
        return offered.id

    @property
    def listed(self) -> Routine:
        """What the list shows, as a routine would press it: a routine with its practices, or points; no
        step where it shows everything or nothing that is pressed, the first ones of more than fit."""
        routine = self._explore.view.routine
        if routine is not None and not self._explore.view.text:
            return self._routines.catalogue.routine(routine)
        return Routine(THESE_POINTS, self._listed()[:MOST_STEPS])

    @property
    def pressed(self) -> int:
        """How many points of the list are pressed where it is no routine, also more than a routine has."""
        return len(self._listed())

    def now(self, routine_id: str | None = None) -> Offer:
        """What is said before it starts, of what is on offer or of a routine that was named."""
        routine = self._routines.find(routine_id) if routine_id is not None else self.offered
        name, catalogue, safety = routine.id, self._routines.catalogue, self._safety.view
        made = safety.routines.get(name) or self._safety.tailor(self._safety.chosen(routine))
        words = self._safety.words
        blocked = safety.obstacle if safety.limits.block is not None else None
        why = words.tell(blocked or words.left_out(made, safety.limits))
        refused = blocked is not None or made.too_little or not made.routine.steps
        minutes = math.ceil(duration_s(made.routine) / 60)
        about = catalogue.routine_texts[name].about
        title = self._title(name, made, catalogue)
        return Offer(name, title, why or about, None if refused else minutes, why)

    def _follow(self, view: ExploreView) -> None:
        self._last = view.routine or self._last

    def _listed(self) -> tuple[Step, ...]:
        """Those points of the list that are pressed, where it is neither a routine nor everything."""
        view = self._explore.view
        if not view.text and (view.routine is not None or view.filter == ALL):
            return ()
        points = (self._routines.catalogue.points[code] for code in view.codes)
        return tuple(usual_step(point) for point in points if point.for_reference is None)

    @staticmethod
    def _title(name: str, made: Tailored, catalogue: Catalogue) -> str:
        """Points that are no routine are counted."""
        if name != THESE_POINTS:
            return catalogue.title(name)
        return catalogue.counted("sheet.points", len(made.routine.points))
