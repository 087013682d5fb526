"""A trial with one person: draws the order and keeps it sealed, takes one number a day, and ends where it
must."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import Blocked, KnownError, Message
from acupress_desktop.domain.follow_up import Advice
from acupress_desktop.domain.points import Point, Region
from acupress_desktop.domain.routines import MAX_SECONDS, MIN_SECONDS, Routine, Step, duration_s
from acupress_desktop.domain.trial import (
    Against,
    Design,
    End,
    Kind,
    Measure,
    Plan,
    Trial,
    Trials,
    offered,
)
from acupress_desktop.domain.trial_power import Model, spread_of
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.listeners import Listeners, Stop
from acupress_desktop.services.ports import WallClock
from acupress_desktop.services.routines_service import RoutinesService
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.safety_views import SafetyView

if TYPE_CHECKING:
    from acupress_desktop.services.ports import TrialStore

#: The ups and downs of one's own pain are those of the days told within so long.
_OWN_DAYS = timedelta(weeks=8)
#: Seconds of a step are whole fives.
_STEP_S = 5


@dataclass(frozen=True)
class Choice:
    """What is chosen before a trial: as `Plan`, but that `other` is a routine of `Against.ROUTINE` alone,
    and the design is told by weeks and blocks."""

    routine: str
    measure: Measure = Measure.PAIN
    question: str = ""
    fewer: bool = True
    at: time = time(20)
    turn_at: time = time(18)
    against: Against = Against.REST
    other: str | None = None
    weeks: int = 4
    block: int = 2
    first_left_out: bool = False
    worth: int = 1

    @property
    def design(self) -> Design:
        """Raises KnownError where it is not offered."""
        return offered(self.weeks, self.block, self.first_left_out)


class TrialService:
    """The one holder of the trials, read when it is first asked for anything. `seed` draws what the order
    comes from. What cannot be written holds for this run, and KnownError is raised after everyone has been
    told."""

    def __init__(
        self,
        catalogue: Catalogue,
        store: TrialStore,
        wall: WallClock,
        safety: SafetyService,
        history: HistoryService,
        routines: RoutinesService,
        seed: Callable[[], str] = lambda: secrets.token_hex(16),
    ) -> None:
        self._catalogue, self._store, self._wall = catalogue, store, wall
        self._safety, self._history, self._routines, self._seed = safety, history, routines, seed
        self._trials = store.load()
        self._listeners: Listeners[()] = Listeners()
        safety.listen(self._see_safety)
        history.when_changed(self.reload)

    def listen(self, listener: Callable[[], None]) -> Stop:
        """Call `listener` after every change."""
        return self._listeners.add(listener)

    @property
    def trials(self) -> Trials:
        """As they are kept now."""
        return self._trials

    @property
    def running(self) -> Trial | None:
        """The trial that is not over."""
        return self._trials.running

    @property
    def trouble(self) -> Message | None:
        """What was wrong with the file."""
        return self._store.trouble

    @property
    def today(self) -> date:
        """The day by the wall clock, in its time zone."""
        return self._wall.now().date()

    @property
    def now(self) -> datetime:
        """The time here, without a zone."""
        return self._wall.now().replace(tzinfo=None)

    @property
    def kind_today(self) -> Kind | None:
        """What today is; None where no trial runs, or on a day outside it."""
        return self.running.kind_of(self.today) if self.running is not None else None

    @property
    def open_day(self) -> date | None:
        """The day whose number can be told now."""
        return self.running.plan.open_day(self.now) if self.running is not None else None

    @property
    def told_open(self) -> int | None:
        """The number that was told of that day."""
        day = self.open_day
        return self.running.levels.get(day) if self.running is not None and day is not None else None

    def holds(self, routine: str) -> bool:
        """Whether a trial says on which days a routine is pressed: other reminders of it are silent then."""
        running = self.running
        return running is not None and routine in (running.plan.routine, running.plan.other)

    def pressed_today(self) -> str | None:
        """The routine of today, None where today is for rest or outside a trial."""
        running, kind = self.running, self.kind_today
        if running is None or kind is None:
            return None
        return running.plan.routine if kind is Kind.PRESS else running.plan.other

    def model(self) -> Model:
        """What a promise is reckoned for: one's own ups and downs, where enough days of pain were told."""
        try:
            pains = self._history.read().pains
        except KnownError:
            return Model()
        lately = [pain.level for pain in pains if timedelta(0) <= self.today - pain.day <= _OWN_DAYS]
        spread = spread_of(lately)
        return Model() if spread is None else Model(spread=spread)

    def minutes(self, routine: str) -> float:
        """How long a routine takes as it is for this person."""
        made = self._safety.tailor(self._safety.chosen(self._routines.find(routine)))
        return duration_s(made.routine) / 60

    def begin(self, choice: Choice, promised: Sequence[float] = ()) -> None:
        """Draw the order and begin: today, where there is time left for it, else tomorrow. Raises KnownError
        for what cannot be, for who may not press, and for pain that asks for a clinician."""
        self.refuse(choice)
        now, design = self._wall.now(), choice.design
        other = choice.other if choice.against is Against.ROUTINE else None
        if choice.against is Against.ELSEWHERE:
            other = self._elsewhere(choice.routine)
        plan = Plan(
            design,
            self.first_day(choice),
            choice.at,
            choice.turn_at,
            choice.measure,
            choice.routine,
            choice.against,
            self._seed(),
            other,
            choice.question.strip() if choice.measure is Measure.OWN else "",
            choice.fewer if choice.measure is Measure.OWN else choice.measure is not Measure.SLEEP,
            choice.worth,
            tuple(round(1000 * share) for share in promised),
            round(10 * self.model().spread),
        )
        self._keep(self._trials.begin(plan, now))

    def first_day(self, choice: Choice) -> date:
        """The first day of a trial that is begun now."""
        late = self.now.time() >= choice.turn_at
        return self.today + timedelta(days=late)

    def refuse(self, choice: Choice) -> None:
        """Raises KnownError for what cannot be begun."""
        if self.running is not None:
            raise KnownError("trial.runs")
        choice.design  # noqa: B018 - raises
        if choice.measure is Measure.OWN and not choice.question.strip():
            raise KnownError("trial.no-question")
        if choice.against is Against.ROUTINE and choice.other in (None, choice.routine):
            raise KnownError("trial.same-routine")
        view = self._safety.view
        if view.blocked and view.obstacle is not None:
            raise Blocked.of(view.obstacle)
        self._safety.refuse_too_little(
            self._safety.tailor(self._safety.chosen(self._routines.find(choice.routine)))
        )
        if self._asks_for_clinician():
            raise KnownError("trial.worse")

    def tell(self, level: int) -> None:
        """The number of the day that is open. Raises KnownError where none is."""
        running, day = self.running, self.open_day
        if running is None or day is None:
            raise KnownError("trial.not-open")
        self._keep(replace(self._trials, current=running.tell(day, level)))
        self.poll()

    def stop(self) -> None:
        """Break it off; what was told so far is shown."""
        self._end(End.STOPPED)

    def poll(self) -> None:
        """Time may have passed: end what is over."""
        running = self.running
        if running is None:
            return
        if running.worse(self.today) or self._asks_for_clinician():
            self._end(End.WORSE)
        elif running.over_by(self.now):
            self._end(End.DONE)

    def reload(self) -> None:
        """The file was changed or erased beside this."""
        self._trials = self._store.load()
        self._listeners.notify()

    def keep_asked(self, trials: Trials) -> None:
        """What has become of the reminders; it holds for this run where it cannot be written."""
        if trials != self._trials:
            self._trials = trials
            with contextlib.suppress(KnownError):
                self._store.save(trials)

    def _end(self, why: End) -> None:
        running = self.running
        if running is not None:
            self._keep(replace(self._trials, current=running.end(self.today, why)))

    def _keep(self, trials: Trials) -> None:
        self._trials = trials
        self._listeners.notify()
        self._store.save(trials)

    def _see_safety(self, view: SafetyView) -> None:
        """A warning sign ends it. Questions that are to be asked again do not."""
        if view.blocked:
            with contextlib.suppress(KnownError):  # it holds for this run
                self._end(End.SIGN)

    def _asks_for_clinician(self) -> bool:
        try:
            return self._history.advice() is Advice.WORSE
        except KnownError:
            return False

    def _elsewhere(self, routine: str) -> str:
        """A routine of the user's own that takes the same minutes with points elsewhere, made and kept.
        Raises KnownError where there are none, and where it cannot be written."""
        whole = self._routines.find(routine)
        steps = elsewhere(whole, self._catalogue)
        if not steps:
            raise KnownError("trial.nothing-elsewhere")
        title = self._catalogue.say("trial.elsewhere-title", routine=self._catalogue.title(routine))
        for name, own in self._catalogue.routines.items():
            if own.steps == steps and self._catalogue.routine_texts[name].own:
                return name
        return self._routines.keep(replace(whole, steps=steps, opening=(), closing=()), title).routine.id


def elsewhere(routine: Routine, catalogue: Catalogue) -> tuple[Step, ...]:
    """As many steps in as many minutes, with points of the shipped routines that lie in none of the parts of
    the body that a routine presses; no step where there are none."""
    points = catalogue.points
    regions: set[Region] = {points[code].region for code in routine.points if code in points}
    found = list(
        dict.fromkeys(
            code
            for name, shipped in catalogue.routines.items()
            if not catalogue.routine_texts[name].own
            for code in shipped.points
            if points[code].region not in regions
        )
    )
    if not found:
        return ()
    budgets = [step.seconds * len(step.sides) for step in routine.steps]
    wanted = duration_s(routine)
    steps: tuple[Step, ...] = ()
    share = 1.0
    for _ in range(4):  # what lies between the steps takes time too, and the moves before and after
        steps = tuple(
            _step(points[found[at % len(found)]], budget * share) for at, budget in enumerate(budgets)
        )
        held = sum(step.seconds * len(step.sides) for step in steps)
        share *= max(0.1, (held + wanted - duration_s(Routine("", steps, pace=routine.pace))) / held)
    return steps


def _step(point: Point, seconds: float) -> Step:
    """As a point is pressed, for so long in all."""
    a_side = round(seconds / len(point.hold_sides) / _STEP_S) * _STEP_S
    return Step(point.code, point.hold_sides, min(MAX_SECONDS, max(MIN_SECONDS, a_side)))
