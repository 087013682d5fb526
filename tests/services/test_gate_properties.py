"""Any sequence of events, by any door: nothing is pressed while the gate would refuse a start."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from acupress_desktop.content.own_routines import OwnRoutine, with_own
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.choices import as_chosen
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.points import Region, Side
from acupress_desktop.domain.routines import Routine, Step
from acupress_desktop.domain.safety import Answer, evaluate
from acupress_desktop.domain.settings import ShownSides
from acupress_desktop.services.commands import CommandService
from acupress_desktop.services.media_service import MediaService
from acupress_desktop.services.ports import MediaKey
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.session_controller import SessionController
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import SessionView, State
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeMediaKeys,
    MemoryAnswers,
    MemorySession,
    MemorySettings,
    RecordingChimes,
    session_service,
)
from tests.shipped import load

BELLY = Routine("belly", (Step("CV12", (Side.MIDLINE,), 20), Step("PC6", (Side.LEFT, Side.RIGHT), 20), *()))
CATALOGUE = with_own(load(), [OwnRoutine(BELLY, "Belly")])
ROUTINES = ("lower-back", "upper-back-neck", "calm-sleep", "belly")
PRESSING = (State.PREPARING, State.HOLDING, State.RESTING)
RULES = {rule.id: rule for rule in CATALOGUE.safety.rules}
BELLY_REGIONS = {Region.ABDOMEN, Region.GROIN, Region.PERINEUM}
DAY = 86400.0


class TiedWall:
    """A wall clock that goes with the fake clock, and can be set."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock, self.ahead = clock, timedelta()

    def now(self) -> datetime:
        return datetime(2026, 11, 25, 9, tzinfo=UTC) + self.ahead + timedelta(seconds=self._clock.reading)


class Gate(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.clock = FakeClock(0.0)
        self.alarm = FakeAlarm(self.clock)
        self.wall = TiedWall(self.clock)
        self.settings = SettingsService(MemorySettings())
        self.store, self.disk = MemoryAnswers(), MemorySession()
        self.open()

    @rule()
    def open(self) -> None:
        """The program begins, or begins again after a crash."""
        self.alarm.cancel()
        self.safety = SafetyService(
            CATALOGUE, self.store, self.wall, lambda routine: as_chosen(routine, self.settings.settings)
        )
        self.session = session_service(
            CATALOGUE,
            self.clock,
            self.alarm,
            RecordingChimes(),
            self.settings,
            self.safety,
            self.disk,
            self.wall,  # type: ignore[arg-type]
        )
        self.last: SessionView = self.session.view
        self.session.listen(self._hear)
        self.controllers = [
            SessionController(self.session, lambda *_: False, lambda _: None, interactive)
            for interactive in (True, False)
        ]
        self.keys = FakeMediaKeys()
        MediaService(CATALOGUE, self.session, self.keys, self.controllers[1], lambda: None, lambda: None)
        self.commands = CommandService(self.session, lambda: None)

    def _hear(self, view: SessionView) -> None:
        self.last = view

    @initialize()
    def healthy(self) -> None:
        self.safety.answer(True, self._all_no())

    @rule(seconds=st.sampled_from([0.3, 1.0, 4.0, 9.5, 30.0, 700.0]))
    def wait(self, seconds: float) -> None:
        self.alarm.advance(seconds)

    @rule(seconds=st.sampled_from([60.0, 3600.0, 13 * 3600.0, 31 * DAY]))
    def sleep(self, seconds: float) -> None:
        self.alarm.sleep(seconds)

    @rule(hours=st.sampled_from([-48.0, -13.0, -1.0, 1.0, 11.999, 12.0, 13.0, 24 * 29.999, 24 * 40.0]))
    def set_the_clock(self, hours: float) -> None:
        self.wall.ahead += timedelta(hours=hours)
        self.alarm.advance(1.1)

    @rule(
        name=st.sampled_from([*RULES]),
        yes=st.booleans(),
        cleared=st.booleans(),
        region=st.sampled_from([Region.LOW_BACK, Region.HAND, Region.FACE]),
        whole=st.booleans(),
    )
    def answer(self, name: str, yes: bool, cleared: bool, region: Region, whole: bool) -> None:
        told = {name: Answer(yes, cleared, frozenset({region}))}
        if whole:
            self.safety.answer(True, {**self._all_no(), **told})
        else:
            self.safety.answer(None, told, finished=False)

    @rule()
    def answer_all_no(self) -> None:
        self.safety.answer(True, self._all_no())

    @rule(yes=st.booleans(), finished=st.booleans())
    def answer_some(self, yes: bool, finished: bool) -> None:
        asked = self.safety.questions().rules
        self.safety.answer_some({rule.id: Answer(yes and rule is asked[-1]) for rule in asked}, finished)

    @rule(yes=st.booleans())
    def answer_the_belly(self, yes: bool) -> None:
        self.safety.answer_some({"Q9": Answer(yes)})

    @rule(name=st.sampled_from(["nothing_new", "something_changed", "feels_wrong", "erase", "poll"]))
    def tell(self, name: str) -> None:
        getattr(self.safety, name)()

    @rule(routine=st.sampled_from(ROUTINES), controller=st.integers(0, 1))
    def start(self, routine: str, controller: int) -> None:
        self.controllers[controller].start(routine)

    @rule(
        name=st.sampled_from(["pause", "pause_or_resume", "resume", "repeat", "start_again", "next", "back"]),
        controller=st.integers(0, 1),
    )
    def press(self, name: str, controller: int) -> None:
        getattr(self.controllers[controller], name)()

    @rule(key=st.sampled_from([MediaKey.PLAY, MediaKey.PLAY_PAUSE, MediaKey.NEXT, MediaKey.PREVIOUS]))
    def press_key(self, key: MediaKey) -> None:
        self.keys.press(key)

    @rule(name=st.sampled_from(["resume", "next", "back", "status", "stop"]))
    def command(self, name: str) -> None:
        self.commands.carry_out(name)

    @rule(sides=st.sampled_from(list(ShownSides)))
    def choose_sides(self, sides: ShownSides) -> None:
        self.settings.change(sides=sides)
        self.safety.renew()

    @rule()
    def unwell(self) -> None:
        self.session.stop_unwell()

    def _all_no(self) -> dict[str, Answer]:
        return {rule.id: Answer(False) for rule in CATALOGUE.safety.for_everybody}

    @invariant()
    def nothing_is_pressed_that_may_not_be(self) -> None:
        """By the domain's own plain functions, beside the service."""
        view = self.session.view
        if view.state not in PRESSING:
            return
        answers, now = self.store.kept, self.wall.now()
        assert not answers.changed
        assert answers.adult
        assert all(answers.given[rule.id].yes is not None for rule in CATALOGUE.safety.for_everybody)
        assert answers.answered is not None
        assert -timedelta(days=1) <= now - answers.answered < timedelta(days=30)
        assert answers.checked is not None
        assert -timedelta(hours=12) <= now - answers.checked < timedelta(hours=12)
        pressed = {spot.code for spot, _ in view.holds}
        given = {"Q9": Answer(False), **answers.given}
        limits = evaluate(CATALOGUE.safety.rules, given, CATALOGUE.points.values(), answers.adult)
        assert limits.block is None
        spots = {part for spot, _ in view.holds for part in spot.parts}
        assert not spots & set(limits.hidden)
        assert view.max_pressure == limits.max_pressure
        assert all(seconds <= (limits.max_seconds or seconds) for _, seconds in view.holds)
        if any(CATALOGUE.points[code].region in BELLY_REGIONS for code in pressed):
            assert answers.given["Q9"].yes is False
        self.safety.admit(CATALOGUE.routine(view.routine or ""), interactive=False)

    @invariant()
    def who_is_kept_from_going_on_is_told_why(self) -> None:
        view = self.session.view
        if view.obstacle is None:
            return
        assert view.paused
        with contextlib.suppress(KnownError):
            self.session.resume()
            raise AssertionError(f"it went on, though: {view.obstacle}")


TestGate = Gate.TestCase
TestGate.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)


def test_the_kept_answers_are_those_that_count() -> None:
    """The invariants read the store: it holds what the service acts on."""
    gate = Gate()
    gate.healthy()
    assert isinstance(gate.store.kept, Answers)
    assert gate.store.kept == gate.safety.answers
