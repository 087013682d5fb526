"""The session service on a fake world: cues on time, one view a change, an alarm only while needed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import accumulate, pairwise
from random import Random

import pytest

from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.errors import KnownError, NothingRunning
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.routines import Pace, Practice, Routine, StageKind, Step, duration_s, plan
from acupress_desktop.domain.session import AWAY_S
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import SessionView, State
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeWallClock,
    MemorySettings,
    RecordingChimes,
    nothing_applies,
    session_service,
)
from tests.refused import refused
from tests.shipped import load

BOTH = (Side.LEFT, Side.RIGHT)
#: A press is one stage here.
PLAIN = Pace(ease_in=0, ease_out=0)
SHORT = Routine("short", (Step("BL23", BOTH, 60), Step("EX-HN3", (Side.MIDLINE,), 30)), pace=PLAIN)
LONG = Routine("long", tuple(Step(f"BL{number}", BOTH, 60) for number in range(11, 25)), pace=PLAIN)
EASED = Routine("eased", SHORT.steps, (Practice("warmth", 30),), (Practice("stretch", 20),))
CATALOGUE = replace(load(), routines={"short": SHORT, "long": LONG, "eased": EASED})


class World:
    """A service and everything around it."""

    def __init__(self, jitter: Random | None = None, most_s: float = 0.0) -> None:
        self.clock = FakeClock()
        self.alarm = FakeAlarm(self.clock, lambda: jitter.uniform(0.0, most_s) if jitter else 0.0)
        self.chimes = RecordingChimes(self.clock)
        self.settings = SettingsService(MemorySettings(Settings(volume=40)))
        self.wall = FakeWallClock()
        self.service = session_service(
            CATALOGUE,
            self.clock,
            self.alarm,
            self.chimes,
            self.settings,
            nothing_applies(CATALOGUE),
            wall=self.wall,
        )
        self.views: list[SessionView] = []
        self.service.listen(self.views.append)

    def start(self, routine: str = "short") -> SessionView:
        self.service.start(routine)
        return self.service.view


@pytest.fixture
def world() -> World:
    return World()


def test_nothing_runs_at_first(world: World) -> None:
    assert world.service.view == SessionView(volume=40)
    assert not world.service.view.active
    assert world.alarm.due is None


def test_getting_ready_shows_the_coming_spot(world: World) -> None:
    view = world.start()
    assert (view.state, view.stage) == (State.PREPARING, StageKind.PREPARE)
    assert (view.spot, view.next_spot) == (Spot("BL23", Side.LEFT), Spot("BL23", Side.RIGHT))
    assert (view.step, view.steps, view.stage_left_s, view.session_left_s) == (1, 3, 5.0, 170.0)
    assert view.holds == tuple(
        (spot, seconds) for spot, seconds in zip(SHORT.spots, (60, 60, 30), strict=True)
    )
    assert (world.chimes.played, world.chimes.readied) == ([], 1)


def test_a_whole_session_walks_through_its_states(world: World) -> None:
    world.start()
    world.alarm.advance(171.0)
    walked = [(view.state, view.step) for view in world.views]
    assert list(dict.fromkeys(walked)) == [
        (State.PREPARING, 1),
        (State.HOLDING, 1),
        (State.RESTING, 2),
        (State.HOLDING, 2),
        (State.RESTING, 3),
        (State.HOLDING, 3),
        (State.FINISHED, 3),
    ]
    assert world.chimes.played == [
        *(Cue.START, Cue.CHANGE_SIDE, Cue.START, Cue.NEXT_POINT, Cue.START, Cue.FINISH)
    ]
    assert world.service.view.next_spot is None


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_half_an_hour_of_late_alarms_stays_within_20_ms(seed: int) -> None:
    world = World(Random(seed), most_s=0.015)
    begin = world.clock.reading
    world.start("long")
    world.alarm.advance(duration_s(LONG) + 1.0)
    due = [begin + moment for moment in accumulate(stage.seconds for stage in plan(LONG))]
    assert due[-1] - begin > 30 * 60
    assert len(world.chimes.at) == len(due)
    late = [heard - meant for heard, meant in zip(world.chimes.at, due, strict=True)]
    assert min(late) >= 0.0
    assert max(late) <= 0.020
    assert world.service.view.state is State.FINISHED


def test_a_very_late_alarm_delays_one_cue_and_no_other() -> None:
    late = World()
    late.alarm.lateness = lambda: 2.5 if late.clock.reading == 1004.0 else 0.0
    late.start()
    late.alarm.advance(200.0)
    assert late.chimes.at == pytest.approx([1007.5, 1065.0, 1070.0, 1130.0, 1140.0, 1170.0], abs=0.002)


def test_the_shown_second_changes_when_it_should(world: World) -> None:
    world.start()
    world.alarm.advance(30.4)
    world.service.pause()
    world.alarm.advance(7.77)
    world.service.resume()
    world.views.clear()
    world.alarm.advance(10.0)
    assert len(world.views) == 10
    assert [view.stage_left_s % 1 for view in world.views] == pytest.approx([0.0] * 10, abs=0.002)


def test_the_alarm_rings_about_once_a_second_and_only_while_it_runs(world: World) -> None:
    world.start()
    world.alarm.advance(60.0)
    assert 59 <= world.alarm.rings <= 62
    world.service.pause()
    assert world.alarm.due is None
    world.service.resume()
    assert world.alarm.due is not None
    world.service.stop()
    assert world.alarm.due is None
    world.start()
    world.alarm.advance(500.0)
    assert world.service.view.state is State.FINISHED
    assert world.alarm.due is None


def test_pause_and_resume_lose_nothing(world: World) -> None:
    world.start()
    world.alarm.advance(25.3)
    world.service.pause()
    left = world.service.view.session_left_s
    world.alarm.advance(3600.0)
    assert (world.service.view.state, world.service.view.session_left_s) == (State.PAUSED, left)
    assert world.service.view.stage is StageKind.HOLD
    world.service.resume()
    assert world.service.view.session_left_s == pytest.approx(left)
    world.alarm.advance(left + 0.01)
    assert world.service.view.state is State.FINISHED


def test_sleep_pauses_says_how_long_and_stays_silent(world: World) -> None:
    world.start()
    world.alarm.advance(15.0)
    world.alarm.sleep(7200.0)
    view = world.service.view
    assert (view.state, view.step) == (State.PAUSED, 1)
    assert view.stage_left_s == pytest.approx(50.0, abs=0.01)
    assert view.away_s == pytest.approx(7200.0, abs=1.1)
    assert world.chimes.played == [Cue.START]
    world.service.resume()
    assert world.service.view.away_s == 0.0
    assert world.service.view.state is State.HOLDING


def test_several_stages_missed_at_once_ring_only_for_the_last(world: World) -> None:
    world.start()
    world.alarm.advance(64.5)
    world.alarm.sleep(AWAY_S - 2.0)
    assert world.chimes.played == [Cue.START, Cue.START]
    assert world.service.view.step == 2


def test_every_listener_gets_one_view_a_change(world: World) -> None:
    other: list[SessionView] = []
    world.service.listen(other.append)
    world.start()
    world.service.pause()
    world.service.pause()
    world.service.poll()
    world.service.resume()
    world.service.next()
    world.service.stop()
    states = [view.state for view in world.views]
    assert states == [State.PREPARING, State.PAUSED, State.PREPARING, State.HOLDING, State.IDLE]
    assert other == world.views


def test_a_second_start_is_refused_and_disturbs_nothing(world: World) -> None:
    world.start()
    world.alarm.advance(10.0)
    with refused(KnownError, match="running already"):
        world.service.start("long")
    world.service.pause()
    with refused(KnownError, match="running already"):
        world.service.start("short")
    assert (world.service.view.routine, world.service.view.step) == ("short", 1)


def test_an_unknown_routine_is_named_together_with_those_that_are_known(world: World) -> None:
    with refused(KnownError, match=r"“knees”.*short, long, eased"):
        world.service.start("knees")
    assert world.views == []


def test_a_finished_session_stays_to_be_seen_until_stop_or_start(world: World) -> None:
    world.start()
    world.alarm.advance(300.0)
    for command in (world.service.pause, world.service.resume, world.service.next, world.service.back):
        with pytest.raises(NothingRunning):
            command()
    assert world.service.view.state is State.FINISHED
    world.service.stop()
    assert world.service.view == SessionView(volume=40)
    world.start()
    world.alarm.advance(300.0)
    world.start("long")
    assert (world.service.view.state, world.service.view.routine) == (State.PREPARING, "long")


@pytest.mark.parametrize("command", ["pause", "resume", "next", "back", "stop"])
def test_with_no_session_every_command_says_so(world: World, command: str) -> None:
    with refused(NothingRunning, match="No session is running"):
        getattr(world.service, command)()
    assert world.views == []


def test_next_skips_and_the_clock_follows(world: World) -> None:
    world.start()
    world.service.next()
    assert (world.service.view.state, world.service.view.stage_left_s) == (State.HOLDING, 60.0)
    world.alarm.advance(60.0)
    assert world.service.view.state is State.RESTING
    world.service.back()
    assert (world.service.view.step, world.service.view.stage_left_s) == (1, 60.0)


def test_volume_and_mute_reach_the_chimes_at_once(world: World) -> None:
    assert world.chimes.volume == 40
    world.settings.change(volume=90)
    assert (world.chimes.volume, world.service.view.volume) == (90, 90)
    world.settings.change(muted=True)
    assert (world.chimes.volume, world.service.view.muted) == (0, True)
    world.settings.change(muted=False)
    assert world.chimes.volume == 90
    assert len(world.views) == 3
    world.settings.change(wear=False)
    assert len(world.views) == 3


def test_what_is_left_only_shrinks(world: World) -> None:
    world.start()
    world.alarm.advance(200.0)
    left = [view.session_left_s for view in world.views]
    assert all(later <= earlier for earlier, later in pairwise(left))
    assert left[-1] == 0.0


def test_changing_the_wall_clock_or_the_zone_changes_nothing(world: World) -> None:
    world.start()
    world.alarm.advance(20.0)
    before = world.service.view
    for moment in (
        datetime(2026, 11, 1, tzinfo=UTC),
        datetime(2031, 1, 1, 3, tzinfo=timezone(timedelta(hours=9))),
    ):
        world.wall.moment = moment
        world.service.poll()
        assert world.service.view == before
    world.alarm.advance(45.0)
    assert (world.service.view.stage, world.service.view.away_s) == (StageKind.CHANGE_SIDE, 0.0)


def test_what_felt_wrong_is_told_once(world: World) -> None:
    world.start()
    world.views.clear()
    world.service.stop_unwell()
    assert [view.ended and view.ended.unwell for view in world.views] == [True]


def test_what_felt_wrong_after_a_stop_is_told_too(world: World) -> None:
    world.start()
    world.service.stop()
    world.views.clear()
    world.service.stop_unwell()
    assert [view.ended and view.ended.unwell for view in world.views] == [True]
    world.service.stop_unwell()
    assert len(world.views) == 1
