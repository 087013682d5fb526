"""Any sequence of events against a plain model: one number that says how far the session has come."""

from __future__ import annotations

from itertools import accumulate, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from acupress_desktop.domain import session as machine
from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.routines import Pace, Practice, Routine, StageKind, Step, duration_s, plan
from acupress_desktop.domain.session import AWAY_S, BEGUN_S, Held, Outcome, Phase

ROUTINE = Routine(
    "any",
    (
        Step("BL40", (Side.LEFT, Side.RIGHT), 30),
        Step("BL23", (Side.BOTH,), 30),
        Step("EX-HN3", (Side.MIDLINE,), 10),
        Step("LI4", (Side.RIGHT, Side.LEFT), 15),
    ),
    (Practice("warmth", 20),),
    (Practice("stretch", 30), Practice("rest", 10)),
    Pace(rest=15, last_ten=True),
)
STAGES = plan(ROUTINE)
#: Where each stage begins, and last where the session ends.
BEGINS = [0.0, *accumulate(stage.seconds for stage in STAGES)]
#: What is one to the user: whole presses, and every other stage.
PART_OF = [
    *accumulate(
        (
            0 if after.kind.presses and before.kind.presses and after.step == before.step else 1
            for before, after in pairwise(STAGES)
        ),
        initial=0,
    )
]
PARTS = [BEGINS[PART_OF.index(number)] for number in range(PART_OF[-1] + 1)] + BEGINS[-1:]
DOES = [
    STAGES[PART_OF.index(number)].kind in (StageKind.EASE_IN, StageKind.PRACTICE)
    for number in range(PART_OF[-1] + 1)
]
#: Where each press begins, where its stages meet and, last, where it ends.
PRESSES = [
    sorted(
        {BEGINS[n + end] for n, s in enumerate(STAGES) if s.kind.presses and s.step == step for end in (0, 1)}
    )
    for step in range(STAGES[-1].step + 1)
]
#: Quarters of a second add up without rounding.
quarters = st.integers(0, round(AWAY_S * 4)).map(lambda n: n / 4)


class SessionEvents(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.now = 1000.0
        self.session, _ = machine.start(ROUTINE, self.now)
        self.cues: list[Cue] = []
        # the model
        self.phase = Phase.RUNNING
        self.place = 0.0
        self.unseen = 0.0
        self.done: set[int] = set()
        self.partly: set[int] = set()

    # What happens

    @rule(seconds=quarters)
    def wait(self, seconds: float) -> None:
        self.now += seconds
        if self.phase is Phase.RUNNING:
            self.unseen += seconds

    @rule(seconds=st.integers(round(AWAY_S) + 1, 100_000))
    def sleep(self, seconds: int) -> None:
        self.wait(float(seconds))

    @rule()
    def look(self) -> None:
        self._take(machine.advance(self.session, self.now))
        self._see()

    @rule()
    def pause(self) -> None:
        self._take(machine.pause(self.session, self.now))
        self._see()
        if self.phase is Phase.RUNNING:
            self.phase = Phase.PAUSED

    @rule()
    def resume(self) -> None:
        self._take(machine.resume(self.session, self.now))
        self._see()
        if self.phase is Phase.PAUSED:
            self.phase = Phase.RUNNING

    @rule()
    def next(self) -> None:
        self._take(machine.skip(self.session, self.now))
        self._see()
        if self.phase in (Phase.RUNNING, Phase.PAUSED):
            self._leave()
            self.place = PARTS[self._part() + 1]
            self._end()

    @rule()
    def back(self) -> None:
        self._take(machine.back(self.session, self.now))
        self._see()
        if self.phase not in (Phase.RUNNING, Phase.PAUSED):
            return
        self._leave()
        part = self._part()
        if part == 0:
            self.place = 0.0
        elif DOES[part] and self.place - PARTS[part] > BEGUN_S:
            self.place = PARTS[part]
        else:
            doing = [number for number in range(len(DOES)) if DOES[number]]
            earlier = [number for number in doing if number < part]
            self.place = PARTS[earlier[-1] if earlier else doing[0]]

    @rule()
    def repeat(self) -> None:
        self._take(machine.repeat(self.session, self.now))
        self._see()
        if self.phase in (Phase.RUNNING, Phase.PAUSED):
            self.phase = Phase.RUNNING
            self._leave()
            self.place = PARTS[self._part()]

    @precondition(lambda self: self.phase is not Phase.STOPPED)
    @rule(really=st.integers(0, 9))
    def stop(self, really: int) -> None:
        if really == 0:  # seldom, or hardly any session would come to its end
            self._take(machine.stop(self.session, self.now))
            before = self.phase, self.place
            self._see()
            if self.phase is not Phase.FINISHED:
                self._leave()
            elif before[0] is not Phase.FINISHED:
                self.place = before[1]  # nobody hears of an end that comes while it is being stopped
            self.phase = Phase.STOPPED

    # What must hold

    @invariant()
    def it_is_where_the_model_is(self) -> None:
        assert self.session.phase is self.phase
        if self.phase in (Phase.RUNNING, Phase.PAUSED):
            assert self.session.index == self._stage()
            assert self.session.session_left(self.session.seen) == BEGINS[-1] - self.place
        else:
            assert self.session.session_left(self.now) == 0.0

    @invariant()
    def what_is_left_lies_within_the_stage(self) -> None:
        assert 0.0 <= self.session.stage_left(self.now) <= self.session.stage.seconds

    @invariant()
    def what_was_held_is_told(self) -> None:
        """Done is that whose time ran, once; the rest was held in part, skipped, or is still to come."""
        held = self.session.held
        assert len(held) == self.session.steps
        assert _steps(held, Held.DONE) == self.done
        assert _steps(held, Held.PARTLY) == self.partly
        if self.phase is not Phase.STOPPED:
            passed = {step for step, places in enumerate(PRESSES) if places[-1] <= self.place}
            assert _steps(held, Held.SKIPPED) == passed - self.done - self.partly
        if self.phase is Phase.FINISHED:
            assert Held.OPEN not in held

    @invariant()
    def the_end_is_told_once(self) -> None:
        assert self.cues.count(Cue.FINISH) == (1 if self.place == BEGINS[-1] else 0)

    # The model

    def _take(self, outcome: Outcome) -> None:
        before = self.session
        self.session, cues = outcome
        self.cues += cues
        if before.phase in (Phase.FINISHED, Phase.STOPPED):
            assert cues == ()

    def _see(self) -> None:
        unseen, self.unseen = self.unseen, 0.0
        if self.phase is not Phase.RUNNING:
            return
        if unseen > AWAY_S:
            self.phase = Phase.PAUSED
        else:
            before, self.place = self.place, min(self.place + unseen, BEGINS[-1])
            self.done |= {step for step, places in enumerate(PRESSES) if before < places[-1] <= self.place}
            self.partly -= self.done
            self._end()

    def _leave(self) -> None:
        """A press is left: how long it was held decides what it counts for."""
        for step, places in enumerate(PRESSES):
            if places[0] + BEGUN_S < self.place < places[-1] and step not in self.done:
                self.partly.add(step)

    def _end(self) -> None:
        if self.place == BEGINS[-1]:
            self.phase = Phase.FINISHED

    def _stage(self) -> int:
        return max(i for i in range(len(STAGES)) if BEGINS[i] <= self.place)

    def _part(self) -> int:
        return PART_OF[self._stage()]


def _steps(held: tuple[Held, ...], what: Held) -> set[int]:
    return {step for step, became in enumerate(held) if became is what}


TestSessionEvents = SessionEvents.TestCase
TestSessionEvents.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)


@given(
    runs=st.lists(
        st.tuples(st.floats(0.001, AWAY_S - 0.1), st.floats(0.0, 10_000.0), st.booleans()),
        min_size=1,
        max_size=60,
    )
)
@settings(deadline=None)
def test_pausing_at_any_moment_loses_nothing(runs: list[tuple[float, float, bool]]) -> None:
    now = 12345.678
    session, _ = machine.start(ROUTINE, now)
    ran = 0.0
    for run, rest, pauses in runs:
        now += run
        ran += run
        session, _ = machine.pause(session, now) if pauses else machine.advance(session, now)
        if pauses:
            now += rest
            session, _ = machine.resume(session, now)
        assert abs(session.session_left(now) - max(0.0, duration_s(ROUTINE) - ran)) < 1e-6
