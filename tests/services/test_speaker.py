"""A session led by voice, on the fake clock: what is said, when, and when it is cut short."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from acupress_desktop.content.error_words import told
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.routines import Pace, Routine, Step
from acupress_desktop.domain.safety import Answer
from acupress_desktop.domain.settings import Breathing, Settings
from acupress_desktop.services.ports import VoiceChoice
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.speaker import AFTER_CHIME_S, Speaker
from acupress_desktop.services.spoken_words import seconds_to_say
from tests.fakes import (
    FakeAlarm,
    FakeClock,
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
    routines={
        "two": Routine("two", TWO),
        "tens": Routine("tens", TWO, pace=Pace(last_ten=True, rest=5)),
        "abrupt": Routine("abrupt", TWO, pace=Pace(ease_in=0, ease_out=0)),
    },
)


class World:
    def __init__(self, settings: Settings) -> None:
        self.clock = FakeClock(0.0)
        self.alarm = FakeAlarm(self.clock)
        self.chimes = RecordingChimes(self.clock)
        self.settings = SettingsService(MemorySettings(settings))
        self.voice = FakeVoice(self.clock)
        self.safety = nothing_applies(CATALOGUE)
        self.session = session_service(
            CATALOGUE, self.clock, self.alarm, self.chimes, self.settings, self.safety
        )
        self.speaker = Speaker(CATALOGUE, self.voice, self.settings)
        self.session.listen(self.speaker.render)


@pytest.fixture
def world() -> World:
    return World(Settings(voice=True, breathing=Breathing.OFF))


def test_a_whole_session_is_led(world: World) -> None:
    world.session.start("two")
    world.alarm.advance(200.0)
    after = AFTER_CHIME_S
    assert world.voice.said == [
        (0.0, "B L 23, shun shoo, left side, 1 minute."),
        (5.0 + after, "Lean in slowly."),
        (15.0, "Hold."),
        (60.0 + after, "Let go slowly."),
        (65.0 + after, "Other side: right."),
        (70.0 + after, "Lean in slowly."),
        (80.0, "Hold."),
        (125.0 + after, "Let go slowly."),
        (130.0 + after, "Next: E X H N 3, yeen tahng, 30 seconds."),
        (140.0 + after, "Lean in slowly."),
        (150.0, "Hold."),
        (165.0 + after, "Let go slowly."),
        (170.0 + after, "Well done."),
    ]


def test_nothing_is_said_over_a_chime_or_over_other_words(world: World) -> None:
    world.session.start("tens")
    world.alarm.advance(200.0)
    ends = 0.0
    for begins, text in world.voice.said:
        assert begins >= ends, text
        ends = begins + seconds_to_say(text)
    for chime in world.chimes.at:
        assert all(not chime <= begins < chime + AFTER_CHIME_S - 1e-6 for begins, _ in world.voice.said)
        assert all(not begins < chime < begins + seconds_to_say(text) for begins, text in world.voice.said)


def test_the_last_ten_seconds_and_a_rest_are_said(world: World) -> None:
    world.session.start("tens")
    world.alarm.advance(200.0)
    assert world.voice.texts.count("Ten seconds left.") == 3
    assert world.voice.texts.count("Rest.") == 1


def test_a_press_without_easing_is_said_to_begin(world: World) -> None:
    world.session.start("abrupt")
    world.alarm.advance(10.0)
    assert world.voice.said[-1] == (5.0 + AFTER_CHIME_S, "Press.")


def test_pausing_cuts_it_short_and_going_on_says_where(world: World) -> None:
    world.session.start("two")
    world.alarm.advance(30.0)
    stops, said = world.voice.stops, len(world.voice.said)
    world.session.pause()
    assert world.voice.stops == stops + 1
    world.alarm.advance(8.0)
    assert len(world.voice.said) == said
    world.session.resume()
    assert world.voice.said[said:] == [(38.0, "B L 23, shun shoo, left side, 35 seconds.")]


def test_going_on_just_before_the_end_says_nothing(world: World) -> None:
    world.session.start("two")
    world.alarm.advance(62.0)
    said = len(world.voice.said)
    world.session.pause()
    world.session.resume()
    assert len(world.voice.said) == said


def test_stopping_cuts_it_short_and_says_nothing(world: World) -> None:
    world.session.start("two")
    world.alarm.advance(5.5)
    world.session.stop()
    assert world.voice.stops == 1
    assert world.voice.texts[-1] == "Lean in slowly."
    world.alarm.advance(60.0)
    assert world.voice.texts[-1] == "Lean in slowly."


def test_muting_cuts_it_short_until_it_is_loud_again(world: World) -> None:
    world.session.start("two")
    world.settings.change(muted=True)
    assert world.voice.stops == 1
    world.alarm.advance(20.0)
    assert len(world.voice.said) == 1
    world.settings.change(muted=False)
    assert len(world.voice.said) == 1
    world.alarm.advance(45.0)
    assert world.voice.texts[1] == "Let go slowly."


def test_a_repeated_press_is_said_again(world: World) -> None:
    world.session.start("two")
    world.alarm.advance(9.0)
    world.session.back()
    assert world.voice.texts[-2:] == ["Lean in slowly.", "Lean in slowly."]


def test_going_on_by_hand_says_the_new_stage(world: World) -> None:
    world.session.start("two")
    world.session.next()
    world.session.next()
    assert world.voice.texts[-1] == "Other side: right."


def test_off_it_is_never_asked_for(world: World) -> None:
    world.settings.change(voice=False)
    world.speaker.get_ready()
    world.session.start("two")
    world.alarm.advance(200.0)
    assert (world.voice.said, world.voice.readied) == ([], 0)
    world.settings.change(voice=True)
    assert world.voice.readied == 1
    world.speaker.get_ready()
    assert world.voice.readied == 2


def test_a_voice_that_is_switched_on_is_looked_for_at_once() -> None:
    world = World(Settings(breathing=Breathing.OFF))
    world.settings.change(voice_volume=40)
    assert world.voice.readied == 0
    world.settings.change(voice=True)
    assert world.voice.readied == 1
    world.settings.change(breathing=Breathing.SPOKEN)  # it is there already
    world.settings.change(voice=False)
    assert world.voice.readied == 1
    world.settings.change(breathing=Breathing.OFF)
    world.settings.change(breathing=Breathing.SPOKEN)
    assert world.voice.readied == 2


def test_switched_off_in_the_middle_it_is_cut_short(world: World) -> None:
    world.session.start("two")
    world.settings.change(voice=False)
    assert world.voice.stops == 1


def test_the_choice_reaches_the_voice(world: World) -> None:
    assert world.voice.choice == VoiceChoice("", "", 80, 0, "en")
    world.settings.change(voice_engine="speechd", voice_name="Bob", voice_volume=50, voice_rate=-20)
    assert world.voice.choice == VoiceChoice("speechd", "Bob", 50, -20, "en")


def test_a_slower_voice_says_less(world: World) -> None:
    world.settings.change(voice_rate=-50)
    world.session.start("two")
    assert world.voice.texts == ["B L 23, left side"]


def test_trying_out_is_heard_also_while_muted(world: World) -> None:
    world.settings.change(muted=True)
    world.speaker.try_out()
    assert world.voice.texts == ["B L 23, shun shoo, both sides at once, 1 minute."]


def test_breaths_are_spoken_from_the_beginning_of_the_press() -> None:
    world = World(Settings(breathing=Breathing.SPOKEN, breathe_in_s=4, breathe_out_s=6))
    world.session.start("two")
    world.alarm.advance(66.0)
    first, *rest = world.voice.said
    assert first == (5.0 + AFTER_CHIME_S, "In")
    inwards = [(5.0 + 10.0 * n, "In") for n in range(1, 6)]
    outwards = [(9.0 + 10.0 * n, "Out") for n in range(6)]
    assert rest == sorted(inwards + outwards)


def test_breaths_wait_for_announcements() -> None:
    world = World(Settings(voice=True, breathing=Breathing.SPOKEN))
    world.session.start("two")
    world.alarm.advance(66.0)
    said = world.voice.said
    assert [text for moment, text in said if moment < 16.0] == [
        "B L 23, shun shoo, left side, 1 minute.",
        "Lean in slowly.",
        "Out",
        "Hold.",
    ]
    assert [text for moment, text in said if 20.0 <= moment < 30.0] == ["In", "Out"]


def test_other_breaths_are_kept_to_and_none_is_spoken_while_nothing_is_pressed() -> None:
    world = World(Settings(breathing=Breathing.SPOKEN, breathe_in_s=3, breathe_out_s=5))
    world.session.start("two")
    world.alarm.advance(69.0)
    moments = [moment for moment, _ in world.voice.said]
    assert [round(b - a, 1) for a, b in pairwise(moments[1:])] == [5.0, 3.0] * 7
    assert moments[-1] < 65.0


@pytest.mark.parametrize("breathing", [Breathing.OFF, Breathing.SHOWN])
def test_a_silent_guide_says_nothing(breathing: Breathing) -> None:
    world = World(Settings(breathing=breathing))
    world.session.start("two")
    world.alarm.advance(70.0)
    assert world.voice.said == []


def test_breaths_stop_with_the_pause_and_go_on_in_step() -> None:
    world = World(Settings(breathing=Breathing.SPOKEN))
    world.session.start("two")
    world.alarm.advance(10.5)  # 5.5 s into the press
    world.session.pause()
    assert world.voice.stops == 1
    world.alarm.advance(7.0)
    said = len(world.voice.said)
    world.session.resume()
    assert len(world.voice.said) == said  # in the middle of a breath
    world.alarm.advance(4.5)
    assert world.voice.said[said:] == [(22.0, "In")]


def test_a_session_that_is_halted_says_why_once(world: World) -> None:
    world.session.start("two")
    world.alarm.advance(20.0)
    world.safety.something_changed()
    world.alarm.advance(30.0)
    said = "Stop pressing. Something has changed since you answered the health questions."
    assert world.voice.texts[-1] == said
    assert world.voice.texts.count(said) == 1


@pytest.mark.parametrize("quiet", [{"muted": True}, {"voice": False}])
def test_who_wants_no_voice_hears_none_then_either(world: World, quiet: dict[str, bool]) -> None:
    world.session.start("two")
    world.alarm.advance(20.0)
    world.settings.change(**quiet)
    before = list(world.voice.texts)
    world.safety.something_changed()
    world.alarm.advance(30.0)
    assert world.voice.texts == before


def test_what_is_said_of_it_names_no_illness(world: World) -> None:
    """The first sentence alone, without what stands in brackets."""
    world.session.start("two")
    world.alarm.advance(20.0)
    world.safety.answer(True, {**world.safety.answers.given, "Q5": Answer(yes=True)})
    assert "pregnancy" in (told(world.session.view.obstacle) or "")
    said = world.voice.texts[-1]
    assert said.startswith("Stop pressing. ")
    assert "pregnancy" not in said
    assert "(" not in said
