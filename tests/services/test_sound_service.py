"""What is chosen about sounds reaches the chimes, is kept, and is tried out."""

from __future__ import annotations

import pytest

from acupress_desktop.content.error_words import told
from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.own_sound import SoundFault
from acupress_desktop.domain.settings import OwnSound, Settings
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.sound_service import SoundService
from tests.fakes import FakeSoundFiles, MemorySettings, RecordingChimes
from tests.refused import full_disk, refused
from tests.shipped import load

CATALOGUE = load()


class World:
    def __init__(self, settings: Settings | None = None, problem: str | None = None) -> None:
        self.store = MemorySettings(settings)
        self.settings = SettingsService(self.store)
        self.chimes = RecordingChimes(problem=problem)
        self.files = FakeSoundFiles()
        self.sounds = SoundService(CATALOGUE, self.settings, self.chimes, self.files)
        self.told: list[Message | None] = []

    def choose(self, cue: Cue, path: str) -> None:
        self.sounds.choose_own(cue, path, self.told.append)


@pytest.fixture
def world() -> World:
    return World()


def test_every_cue_has_a_plain_name_of_its_own(world: World) -> None:
    names = [world.sounds.name(cue) for cue in Cue]
    assert len(set(names)) == len(names) == 6
    assert world.sounds.name(Cue.CHANGE_SIDE) == "Other side"


def test_what_was_kept_holds_from_the_start() -> None:
    world = World(Settings(silent_cues=(Cue.FINISH,), own_sounds=(OwnSound(Cue.START, "/gong.wav"),)))
    assert (world.chimes.silent, world.chimes.own) == (frozenset({Cue.FINISH}), {Cue.START: "/gong.wav"})


def test_only_the_last_ten_seconds_are_off_at_first(world: World) -> None:
    assert [cue for cue in Cue if not world.sounds.is_on(cue)] == [Cue.LAST_TEN]


@pytest.mark.parametrize("cue", Cue)
def test_each_is_switched_by_itself(world: World, cue: Cue) -> None:
    before = {other: world.sounds.is_on(other) for other in Cue if other is not cue}
    for on in (True, False, False, True):
        world.sounds.switch(cue, on)
        assert world.sounds.is_on(cue) is on
        assert (cue in world.chimes.silent) is not on
        assert {other: world.sounds.is_on(other) for other in before} == before


def test_the_last_ten_seconds_are_a_stage_of_the_session(world: World) -> None:
    world.sounds.switch(Cue.LAST_TEN, True)
    assert world.store.kept.last_ten
    world.sounds.switch(Cue.LAST_TEN, False)
    assert not world.store.kept.last_ten


def test_an_own_sound_is_kept_and_given_up_again(world: World) -> None:
    world.choose(Cue.START, "/gong.wav")
    world.choose(Cue.FINISH, "/bell.wav")
    world.choose(Cue.START, "/bowl.wav")
    assert world.chimes.own == {Cue.FINISH: "/bell.wav", Cue.START: "/bowl.wav"}
    assert world.sounds.own(Cue.START) == "/bowl.wav"
    assert len(world.store.kept.own_sounds) == 2
    world.sounds.back_to_ours(Cue.START)
    assert (world.sounds.own(Cue.START), world.chimes.own) == (None, {Cue.FINISH: "/bell.wav"})


@pytest.mark.parametrize("seen_at_once", [True, False])
def test_a_bad_file_changes_nothing(world: World, seen_at_once: bool) -> None:
    world.choose(Cue.START, "/gong.wav")
    faults = world.files.faults if seen_at_once else world.chimes.faults
    faults["/a/song.mp3"] = SoundFault.TOO_LONG
    world.choose(Cue.START, "/a/song.mp3")
    assert world.told == [None, Message("sound.fault.too-long", name="song.mp3", most=10)]
    said = "“song.mp3” is too long for a chime. Choose a shorter sound, of 10 s at most."
    assert told(world.told[1]) == said
    assert world.sounds.own(Cue.START) == "/gong.wav"
    assert world.chimes.own == {Cue.START: "/gong.wav"}
    assert ("/a/song.mp3" in world.chimes.checks) is not seen_at_once


@pytest.mark.parametrize("fault", SoundFault)
def test_every_reason_is_one_sentence_that_says_what_to_do(world: World, fault: SoundFault) -> None:
    world.files.faults["/a/x\n%2.mp3"] = fault
    world.choose(Cue.START, "/a/x\n%2.mp3")
    said = told(world.told[0])
    assert said is not None
    assert "\n" not in said
    assert "%2.mp3”" in said
    assert "Choose" in said
    assert said.endswith(".")


def test_the_last_choice_wins_whichever_is_tried_longer(world: World) -> None:
    world.chimes.later = []
    world.choose(Cue.START, "/first.mp3")
    world.choose(Cue.START, "/second.mp3")
    world.choose(Cue.FINISH, "/third.mp3")
    for answer in reversed(world.chimes.later):
        answer()
    assert world.chimes.own == {Cue.START: "/second.mp3", Cue.FINISH: "/third.mp3"}
    assert world.told == [None, None]
    world.chimes.later = []
    world.choose(Cue.START, "/fourth.mp3")
    world.sounds.back_to_ours(Cue.START)
    world.chimes.later[0]()
    assert world.sounds.own(Cue.START) is None


def test_trying_out_takes_the_volume_also_while_muted(world: World) -> None:
    world.settings.change(volume=35, muted=True)
    heard: list[str | None] = []
    world.sounds.try_out(Cue.EASE_OUT, heard.append)
    world.chimes.output = None
    world.sounds.try_out(Cue.FINISH, heard.append)
    assert heard == ["Loudspeaker", None]
    assert world.chimes.tried == [(Cue.EASE_OUT, 35), (Cue.FINISH, 35)]


def test_one_that_disappeared_is_said(world: World) -> None:
    world.choose(Cue.NEXT_POINT, "/bell.wav")
    assert (world.sounds.lost(), world.sounds.problem()) == ({}, None)
    world.files.faults["/bell.wav"] = SoundFault.GONE
    said = (
        "Instead of your own sound for “Next point” ours is played: “/bell.wav” is not there any more."
        " Choose another file."
    )
    assert {cue: told(lost) for cue, lost in world.sounds.lost().items()} == {Cue.NEXT_POINT: said}
    assert told(world.sounds.problem()) == said


def test_one_that_the_output_refused_is_said(world: World) -> None:
    world.choose(Cue.START, "/gong.wav")
    lost = SoundFault.REFUSED
    world.chimes.lost = {Cue.START: lost, Cue.FINISH: lost}  # the second has no own sound any more
    assert list(world.sounds.lost()) == [Cue.START]
    assert world.sounds.problem() == Message(
        "sound.lost",
        cue=world.sounds.name(Cue.START),
        why=Message("sound.fault.refused", name="gong.wav"),
    )


def test_no_output_at_all_is_said_first() -> None:
    world = World(Settings(own_sounds=(OwnSound(Cue.START, "/gong.wav"),)), problem="No sound output.")
    world.files.faults["/gong.wav"] = SoundFault.GONE
    assert world.sounds.problem() == "No sound output."


def test_a_choice_that_cannot_be_written_holds_for_this_run(world: World) -> None:
    world.store.failure = full_disk()
    with refused(KnownError, match="No space"):
        world.sounds.switch(Cue.START, False)
    assert not world.sounds.is_on(Cue.START)
    assert world.chimes.silent == frozenset({Cue.START})


def test_an_own_sound_that_cannot_be_written_is_told_and_holds_for_this_run(world: World) -> None:
    world.store.failure = full_disk()
    world.choose(Cue.START, "/gong.mp3")
    assert world.told == [full_disk().message]
    assert world.chimes.own == {Cue.START: "/gong.mp3"}
