"""What a screen reader is told of a session, on the fake clock: which words, when, and nothing twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.routines import Pace, Routine, Step
from acupress_desktop.domain.safety import Answer
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.announcer import Announcer
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.speaker import Speaker
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeReader,
    FakeVoice,
    MemorySettings,
    RecordingChimes,
    nothing_applies,
    session_service,
)
from tests.shipped import load

CONTENT = load()
TWO = (Step("BL23", (Side.LEFT, Side.RIGHT), 60), Step("EX-HN3", (Side.MIDLINE,), 30))
CATALOGUE = replace(
    CONTENT,
    routines={"two": Routine("two", TWO), "tens": Routine("tens", TWO, pace=Pace(last_ten=True, rest=5))},
)


class World:
    def __init__(self, settings: Settings, voice: FakeVoice | None = None) -> None:
        self.clock = FakeClock(0.0)
        self.alarm = FakeAlarm(self.clock)
        self.settings = SettingsService(MemorySettings(settings))
        self.voice, self.reader = voice or FakeVoice(self.clock), FakeReader(self.clock)
        self.safety = nothing_applies(CATALOGUE)
        self.session = session_service(
            CATALOGUE, self.clock, self.alarm, RecordingChimes(self.clock), self.settings, self.safety
        )
        self.announcer = Announcer(CATALOGUE, self.reader, self.settings, self.voice)
        self.session.listen(self.announcer.render)


@pytest.fixture
def world() -> World:
    return World(Settings())


def test_a_whole_session_is_told_once_each(world: World) -> None:
    world.session.start("tens")
    world.alarm.advance(300.0)
    assert [(round(at), text) for at, text, _ in world.reader.heard] == [
        (0, "B L 23, shun shoo, left side, 1 minute."),
        (55, "Ten seconds left."),
        (65, "Other side: right."),
        (120, "Ten seconds left."),
        (135, "Next: E X H N 3, yeen tahng, 30 seconds."),
        (165, "Ten seconds left."),
        (175, "Well done."),
    ]
    assert not any(urgent for *_, urgent in world.reader.heard)


def test_a_pause_and_going_on_are_told_and_a_stop_is_urgent(world: World) -> None:
    world.session.start("two")
    world.alarm.advance(30.0)
    del world.reader.heard[:]
    world.session.pause()
    world.alarm.advance(8.0)
    world.session.resume()
    world.alarm.advance(8.0)
    world.session.stop()
    assert world.reader.heard == [
        (30.0, "Paused. Take your time.", False),
        (38.0, "B L 23, shun shoo, left side, 35 seconds.", False),
        (46.0, "Stopped: 0 of 3 holds done, 1 held in part, 2 not reached", True),
    ]


def test_a_finished_session_that_is_put_away_says_no_more(world: World) -> None:
    world.session.start("two")
    world.alarm.advance(300.0)
    said = len(world.reader.heard)
    world.session.stop()
    assert len(world.reader.heard) == said


def test_a_point_begun_anew_is_told_anew(world: World) -> None:
    world.session.start("two")
    world.alarm.advance(2.0)
    world.session.back()
    assert world.reader.texts == ["B L 23, shun shoo, left side, 1 minute."] * 2


def test_why_it_may_not_go_on_is_urgent_and_told_once(world: World) -> None:
    world.session.start("two")
    world.alarm.advance(30.0)
    del world.reader.heard[:]
    world.safety.answer(True, {**world.safety.answers.given, "Q5": Answer(yes=True)})
    world.alarm.advance(5.0)
    (_, text, urgent), *others = world.reader.heard
    assert urgent
    assert text.startswith("Stop pressing. ")
    assert "pregnancy" not in text  # a reader may be loud, and that is nobody else's business
    assert others == []


def test_where_the_voice_leads_the_reader_hears_of_pause_and_stop_alone() -> None:
    world = World(Settings(voice=True))
    world.session.start("two")
    world.alarm.advance(80.0)
    assert world.reader.heard == []
    world.session.pause()
    assert world.reader.texts == ["Paused. Take your time."]


def test_a_voice_that_cannot_speak_does_not_silence_the_reader() -> None:
    world = World(Settings(voice=True))
    world.voice.trouble = Message("voice.no-language")
    world.session.start("two")
    assert len(world.reader.heard) == 1


class LateVoice(FakeVoice):
    """Nothing is known of it until it has been asked for and has answered."""

    def get_ready(self) -> None:
        super().get_ready()
        self.loading = True

    def answer(self, trouble: Message | None) -> None:
        self.loading, self.trouble = False, trouble


@pytest.mark.parametrize("trouble", [None, Message("voice.none")])
def test_what_comes_before_a_voice_is_known_to_speak_is_the_readers(trouble: Message | None) -> None:
    voice = LateVoice()
    world = World(Settings(), voice)
    Speaker(CATALOGUE, voice, world.settings)
    world.settings.change(voice=True)
    world.session.start("two")
    first = "B L 23, shun shoo, left side, 1 minute."
    assert world.reader.texts == [first]
    voice.answer(trouble)
    world.alarm.advance(80.0)
    assert world.reader.texts == [first, *([] if trouble is None else ["Other side: right."])]


def test_muted_sounds_do_not_silence_the_reader() -> None:
    world = World(Settings(voice=True, muted=True))
    world.session.start("two")
    assert len(world.reader.heard) == 1
