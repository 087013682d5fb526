"""Playing the chimes where there is no sound, and where Qt believes that there is."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QObject, QUrl, Signal
from pytestqt.qtbot import QtBot

from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.own_sound import SoundFault
from acupress_desktop.system import chimes as chimes_module
from acupress_desktop.system.chimes import QtChimes, Silence


class Device:
    def __init__(self, name: str | None) -> None:
        self.name = name

    def isNull(self) -> bool:
        return self.name is None

    def description(self) -> str | None:
        return self.name

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Device) and other.name == self.name

    def __hash__(self) -> int:
        return hash(self.name)


class Effect(QObject):
    """A SoundEffect that makes no sound."""

    class Status:
        Loading, Ready, Error = 0, 1, 2

    statusChanged = Signal()
    made: ClassVar[list[Effect]] = []
    why: SoundFault | None = None
    status_at_first = Status.Ready

    def __init__(self, device: Device, parent: QObject, shelf: object) -> None:
        super().__init__(parent)
        self.device, self.plays, self.loudness, self.url = device, 0, -1.0, QUrl()
        self._status = self.status_at_first
        Effect.made.append(self)

    def audioDevice(self) -> Device:
        return self.device

    def setSource(self, source: QUrl) -> None:
        self.url = source

    def source(self) -> QUrl:
        return self.url

    def setVolume(self, volume: float) -> None:
        self.loudness = volume

    def volume(self) -> float:
        return self.loudness

    def play(self) -> None:
        self.plays += 1

    def status(self) -> int:
        return self._status

    def fault(self) -> SoundFault | None:
        return self.why

    def fail(self, why: SoundFault | None = None) -> None:
        self.why = why
        self._status = Effect.Status.Error
        self.statusChanged.emit()


class Media:
    """Stands in for QtMultimedia."""

    def __init__(self) -> None:
        self.present = Device("speakers")
        self.watches: list[Any] = []
        media = self

        class QMediaDevices(QObject):
            audioOutputsChanged = Signal()

            def __init__(self, parent: QObject) -> None:
                super().__init__(parent)
                media.watches.append(self)

            @staticmethod
            def defaultAudioOutput() -> Device:
                return media.present

        self.QMediaDevices = QMediaDevices
        self.SoundEffect = Effect


@pytest.fixture
def importing(monkeypatch: pytest.MonkeyPatch) -> Callable[[object], None]:
    """Give whoever imports QtMultimedia something else: an object, or an error to raise."""
    real = builtins.__import__

    def use(instead: object) -> None:
        def import_(name: str, *rest: Any, **options: Any) -> Any:
            if name not in ("PySide6.QtMultimedia", "acupress_desktop.system.sound_effect"):
                return real(name, *rest, **options)
            if isinstance(instead, Exception):
                raise instead
            return instead

        monkeypatch.setattr(builtins, "__import__", import_)

    return use


@pytest.fixture
def media(importing: Callable[[object], None]) -> Iterator[Media]:
    media = Media()
    Effect.made.clear()
    importing(media)
    yield media
    Effect.made.clear()


@pytest.fixture
def parent(qapp: object) -> Iterator[QObject]:
    parent = QObject()
    yield parent
    parent.deleteLater()


def test_nothing_is_made_before_the_first_chime(media: Media, parent: QObject) -> None:
    chimes = QtChimes(parent)
    chimes.set_volume(50)
    assert Effect.made == []
    chimes.play(Cue.START)
    chimes.play(Cue.START)
    chimes.play(Cue.FINISH)
    assert [(effect.url.toString(), effect.plays) for effect in Effect.made] == [
        ("qrc:/assets/audio/start.wav", 2),
        ("qrc:/assets/audio/finish.wav", 1),
    ]
    assert chimes.problem() is None


def test_getting_ready_opens_the_output_before_the_first_chime_and_closes_it_again(
    media: Media, parent: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chimes_module, "READY_MS", 20)
    monkeypatch.setattr(chimes_module, "KEEP_MS", 60)
    chimes = QtChimes(parent)
    chimes.get_ready()
    qtbot.wait(100)
    assert Effect.made == []
    chimes.set_volume(50)
    chimes.get_ready()
    assert Effect.made == []
    qtbot.waitUntil(lambda: len(Effect.made) == 1)
    assert Effect.made[0].plays == 0
    chimes.play(Cue.START)
    assert [effect.plays for effect in Effect.made] == [1]
    qtbot.waitUntil(lambda: parent.findChildren(Effect) == [])


@pytest.mark.parametrize(("percent", "volume"), [(100, 1.0), (50, 0.25), (10, 0.01), (150, 1.0)])
def test_the_volume_is_even_to_the_ear(media: Media, parent: QObject, percent: int, volume: float) -> None:
    chimes = QtChimes(parent)
    chimes.set_volume(percent)
    chimes.play(Cue.START)
    assert Effect.made[0].loudness == pytest.approx(volume)
    chimes.set_volume(20)
    assert Effect.made[0].loudness == pytest.approx(0.04)


@pytest.mark.parametrize("percent", [0, -5])
def test_at_no_volume_nothing_is_opened(media: Media, parent: QObject, percent: int) -> None:
    chimes = QtChimes(parent)
    chimes.set_volume(percent)
    chimes.play(Cue.START)
    assert Effect.made == []


def test_effects_are_dropped_a_while_after_the_last_chime(
    media: Media, parent: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chimes_module, "KEEP_MS", 40)
    chimes = QtChimes(parent)
    chimes.set_volume(50)
    chimes.play(Cue.START)
    qtbot.waitUntil(lambda: parent.findChildren(Effect) == [])
    chimes.play(Cue.START)
    assert len(Effect.made) == 2


def test_it_follows_the_default_output(media: Media, parent: QObject, qtbot: QtBot) -> None:
    chimes = QtChimes(parent)
    chimes.set_volume(50)
    chimes.play(Cue.START)
    media.present = Device("headphones")
    chimes.play(Cue.START)
    assert [effect.device.name for effect in Effect.made] == ["speakers", "headphones"]
    qtbot.waitUntil(lambda: len(parent.findChildren(Effect)) == 1)
    media.present = Device(None)
    chimes.play(Cue.START)
    assert len(Effect.made) == 2
    assert chimes.problem() is Silence.OUTPUT


def test_an_output_that_went_and_came_back_is_opened_anew(
    media: Media, parent: QObject, qtbot: QtBot
) -> None:
    chimes = QtChimes(parent)
    chimes.set_volume(50)
    chimes.play(Cue.START)
    (watch,) = media.watches
    watch.audioOutputsChanged.emit()  # it has the same name, and is another one
    qtbot.waitUntil(lambda: parent.findChildren(Effect) == [])
    chimes.play(Cue.START)
    chimes.play(Cue.START)
    assert [effect.plays for effect in Effect.made] == [1, 2]
    assert len(media.watches) == 1


def test_a_chime_that_cannot_be_played_is_a_problem_and_no_error(media: Media, parent: QObject) -> None:
    chimes = QtChimes(parent)
    chimes.set_volume(50)
    chimes.play(Cue.START)
    Effect.made[0].fail()
    assert chimes.problem() is Silence.REFUSED


def test_without_qts_multimedia_libraries_it_is_silent(
    importing: Callable[[object], None], parent: QObject
) -> None:
    importing(ImportError("libpulse.so.0: cannot open shared object file"))
    chimes = QtChimes(parent)
    chimes.set_volume(80)
    chimes.play(Cue.START)
    assert chimes.problem() is Silence.LIBRARIES


def test_a_cue_that_is_switched_off_is_silent(media: Media, parent: QObject) -> None:
    chimes = QtChimes(parent)
    chimes.set_volume(50)
    chimes.choose({Cue.START, Cue.FINISH}, {})
    chimes.play(Cue.START)
    chimes.play(Cue.EASE_OUT)
    assert [effect.url.fileName() for effect in Effect.made] == ["ease-out.wav"]
    chimes.choose((), {})
    chimes.play(Cue.START)
    assert Effect.made[-1].url.fileName() == "start.wav"


def test_trying_out_is_heard_while_muted_or_off_and_names_the_output(media: Media, parent: QObject) -> None:
    chimes = QtChimes(parent)
    chimes.set_volume(0)
    chimes.choose(set(Cue), {})
    assert chimes.try_out(Cue.LAST_TEN, 50) == "speakers"
    assert [(effect.plays, effect.loudness) for effect in Effect.made] == [(1, 0.25)]
    media.present = Device(None)
    assert chimes.try_out(Cue.LAST_TEN, 50) is None


def test_an_own_sound_is_played_for_its_cue(media: Media, parent: QObject, tmp_path: Path) -> None:
    gong = tmp_path / "göng 1.wav"
    gong.write_bytes(b"RIFF")
    chimes = QtChimes(parent)
    chimes.set_volume(50)
    chimes.choose((), {Cue.START: str(gong)})
    chimes.play(Cue.START)
    chimes.play(Cue.FINISH)
    assert [effect.url.toLocalFile() for effect in Effect.made] == [str(gong), ""]
    chimes.choose((), {})
    chimes.play(Cue.START)
    assert Effect.made[-1].url.toString() == "qrc:/assets/audio/start.wav"
    assert chimes.lost == {}


def test_one_that_disappears_gives_way_to_ours_until_it_is_back(
    media: Media, parent: QObject, tmp_path: Path
) -> None:
    gong = tmp_path / "gong.wav"
    gong.write_bytes(b"RIFF")
    chimes = QtChimes(parent)
    chimes.set_volume(50)
    chimes.choose((), {Cue.START: str(gong)})
    chimes.play(Cue.START)
    gong.unlink()
    chimes.play(Cue.START)
    assert (Effect.made[-1].url.toString(), Effect.made[-1].plays) == ("qrc:/assets/audio/start.wav", 1)
    assert chimes.lost == {Cue.START: SoundFault.GONE}
    assert chimes.problem() is None  # something is heard
    gong.write_bytes(b"RIFF")
    chimes.play(Cue.START)
    assert Effect.made[-1].url.toLocalFile() == str(gong)
    assert chimes.lost == {}


@pytest.mark.parametrize("played", [True, False])
def test_one_that_the_output_refuses_gives_way_to_ours_at_once(
    media: Media, parent: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, played: bool
) -> None:
    monkeypatch.setattr(chimes_module, "READY_MS", 1)
    monkeypatch.setattr(Effect, "status_at_first", Effect.Status.Loading)
    gong = tmp_path / "gong.wav"
    gong.write_bytes(b"RIFF")
    chimes = QtChimes(parent)
    chimes.set_volume(50)
    chimes.choose((), {Cue.START: str(gong)})
    if played:
        chimes.play(Cue.START)
    else:
        chimes.get_ready()
        qtbot.waitUntil(lambda: len(Effect.made) == 1)
    Effect.made[0].fail()
    assert [effect.url.isLocalFile() for effect in Effect.made] == [True, False]
    assert Effect.made[1].plays == int(played)
    assert chimes.lost == {Cue.START: SoundFault.REFUSED}
    assert chimes.problem() is None
    chimes.choose((), {Cue.START: str(tmp_path / "other.wav")})
    assert chimes.lost == {}


@pytest.mark.qt_log_ignore("(?i)pulse|pipewire|alsa|ffmpeg|multimedia")
def test_the_real_thing_never_raises_whatever_this_machine_has(parent: QObject, qtbot: QtBot) -> None:
    chimes = QtChimes(parent)
    chimes.set_volume(1)
    for cue in Cue:
        chimes.play(cue)
    assert chimes.problem() in (None, *Silence)


def test_own_sounds_are_read_before_their_moment_and_bad_ones_known(
    media: Media, parent: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(chimes_module, "READY_MS", 1)
    gong = tmp_path / "gong.mp3"
    gong.write_bytes(b"some text")
    chimes = QtChimes(parent)
    chimes.set_volume(50)
    chimes.choose([Cue.EASE_OUT], {Cue.FINISH: str(gong), Cue.EASE_OUT: str(gong)})
    chimes.get_ready()
    qtbot.waitUntil(lambda: len(Effect.made) == 2)
    assert [effect.url.fileName() for effect in Effect.made] == ["start.wav", "gong.mp3"]
    Effect.made[1].fail(SoundFault.NOT_SOUND)
    assert chimes.lost == {Cue.FINISH: SoundFault.NOT_SOUND}
    assert all(effect.plays == 0 for effect in Effect.made)
