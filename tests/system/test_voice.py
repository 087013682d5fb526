"""The voice with Qt's mock engine, with engines that fail, and with none."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QObject, QThread
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from acupress_desktop.services.ports import VoiceChoice
from acupress_desktop.system import voice as voice_module
from acupress_desktop.system.voice import FOREIGN, MISSING, QtVoice, Silent

pytestmark = pytest.mark.qt_log_ignore("(?i)speech|speak|engine|pipewire|multimedia|pulse|alsa")
LONG = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
MOCK = VoiceChoice(engine="mock")


@pytest.fixture
def voice(qapp: object) -> Iterator[QtVoice]:
    parent = QObject()
    voice = QtVoice(parent)
    voice.choose(MOCK)
    yield voice
    voice.close()
    parent.deleteLater()


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch, voice: QtVoice) -> list[str]:
    """What reaches the engine."""
    said: list[str] = []
    voice._say.connect(said.append)
    return said


@pytest.fixture
def engines(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let this machine have these engines."""

    def have(*names: str) -> None:
        monkeypatch.setattr(QtVoice, "engines", lambda _: names)

    return have


def speech(voice: QtVoice) -> QTextToSpeech:
    found = voice._speech
    assert found is not None
    return found


def test_nothing_is_made_before_it_is_needed(voice: QtVoice) -> None:
    assert voice._speech is None
    assert (voice.voices(), voice.problem(), voice.loading) == ((), None, False)
    voice.stop()
    assert voice._speech is None


def test_getting_ready_finds_the_voices_of_the_language(voice: QtVoice) -> None:
    told: list[int] = []
    voice.listen(lambda: told.append(len(voice.voices())))
    voice.get_ready()
    assert {"Bob", "Anne"} <= set(voice.voices())
    assert told == [len(voice.voices())]
    assert (voice.problem(), voice.loading) == (None, False)
    made = speech(voice)
    voice.get_ready()
    assert speech(voice) is made


def test_it_says_what_it_is_told(voice: QtVoice, said: list[str], qtbot: QtBot) -> None:
    voice.say("Hold.")
    qtbot.waitUntil(lambda: speech(voice).state() is QTextToSpeech.State.Speaking)
    qtbot.waitUntil(lambda: speech(voice).state() is QTextToSpeech.State.Ready)
    assert said == ["Hold."]


def test_it_waits_for_its_moment(voice: QtVoice, said: list[str], qtbot: QtBot) -> None:
    voice.say("Hold.", after_s=0.1)
    assert said == []
    qtbot.waitUntil(lambda: said == ["Hold."])


def test_the_newest_words_are_heard(voice: QtVoice, said: list[str], qtbot: QtBot) -> None:
    voice.say(LONG)
    qtbot.waitUntil(lambda: speech(voice).state() is QTextToSpeech.State.Speaking)
    voice.say("Let go.", after_s=0.2)
    voice.say("Other side.", after_s=0.05)
    qtbot.waitUntil(lambda: said == [LONG, "Other side."])
    qtbot.waitUntil(lambda: not voice._speaking)
    assert said == [LONG, "Other side."]


def test_polite_words_never_interrupt(voice: QtVoice, said: list[str], qtbot: QtBot) -> None:
    voice.say(LONG)
    voice.say("In", polite=True)  # something waits to be said
    qtbot.waitUntil(lambda: speech(voice).state() is QTextToSpeech.State.Speaking)
    voice.say("In", polite=True)
    voice.stop()
    qtbot.waitUntil(lambda: not voice._speaking)
    voice.say("Out", polite=True)
    qtbot.waitUntil(lambda: said == [LONG, "Out"])


def test_words_that_were_stopped_before_they_began_hold_no_others_up(
    voice: QtVoice, said: list[str], qtbot: QtBot
) -> None:
    """An engine that was told to stop before it had begun tells of no change: it never spoke."""
    voice.get_ready()
    speech(voice).blockSignals(True)
    voice.say("In", polite=True)
    qtbot.waitUntil(lambda: said == ["In"])
    voice.stop()
    speech(voice).blockSignals(False)
    voice.say("Out", polite=True)
    qtbot.waitUntil(lambda: said == ["In", "Out"])


def test_stopping_is_at_once_and_forgets_what_waits(voice: QtVoice, said: list[str], qtbot: QtBot) -> None:
    voice.say(LONG)
    qtbot.waitUntil(lambda: speech(voice).state() is QTextToSpeech.State.Speaking)
    voice.stop()
    qtbot.waitUntil(lambda: speech(voice).state() is QTextToSpeech.State.Ready, timeout=500)
    voice.say("Let go.", after_s=0.03)
    voice.stop()
    qtbot.wait(60)
    assert said == [LONG]


def test_stopping_reaches_the_engine_also_between_two_sentences(voice: QtVoice) -> None:
    stops: list[None] = []
    voice._stop.connect(lambda: stops.append(None))
    voice.stop()
    assert stops == []  # nothing has been made yet
    voice.get_ready()
    assert not voice._speaking
    voice.stop()
    assert len(stops) == 1


def test_what_is_chosen_reaches_the_engine(voice: QtVoice) -> None:
    voice.choose(VoiceChoice("mock", "Anne", 50, -20))
    voice.get_ready()
    assert speech(voice).voice().name() == "Anne"
    assert speech(voice).volume() == pytest.approx(0.5)
    assert speech(voice).rate() == pytest.approx(-0.2)
    voice.choose(VoiceChoice("mock", "Bob", 100, 30))
    assert speech(voice).voice().name() == "Bob"
    assert speech(voice).volume() == pytest.approx(1.0)
    assert speech(voice).rate() == pytest.approx(0.3)


def test_a_voice_that_is_not_there_gives_way_to_one_that_is(voice: QtVoice) -> None:
    voice.choose(VoiceChoice("mock", "Nobody"))
    voice.get_ready()
    assert speech(voice).voice().name() in voice.voices()
    assert voice.problem() is None


def test_a_language_without_a_voice_is_a_problem(voice: QtVoice) -> None:
    voice.choose(VoiceChoice("mock", language="ga"))
    voice.get_ready()
    assert voice.voices() == ()
    assert voice.problem() == FOREIGN


def test_another_language_is_spoken_by_another_voice_or_by_none(voice: QtVoice) -> None:
    voice.get_ready()
    there = voice.voices()
    voice.choose(VoiceChoice("mock", language="ga"))
    assert (voice.voices(), voice.problem()) == ((), FOREIGN)
    voice.choose(VoiceChoice("mock", language="en"))
    assert (voice.voices(), voice.problem()) == (there, None)


class _Filed:
    """A speech service's voices as Qt files them: those of a language that it does not know under none."""

    _NAMES: tuple[str, ...] = (
        "Chinese (Mandarin, latin as English)",
        "Chinese (Mandarin, latin as Pinyin)",
        "Hakka Chinese",
    )

    def availableLocales(self) -> list[QLocale]:
        return [QLocale("de"), QLocale.c()]

    def allVoices(self, locale: QLocale) -> list[SimpleNamespace]:
        names = self._NAMES if locale.language() is QLocale.Language.C else ("German",)
        return [SimpleNamespace(name=lambda name=name: name) for name in names]


@pytest.mark.parametrize("language", ["zh", "zh-Hans", "zh-Hant"])
def test_the_voice_of_mandarin_that_reads_pinyin_is_found_where_qt_files_it(
    voice: QtVoice, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    voice.choose(VoiceChoice(language=language))
    monkeypatch.setattr(voice, "_speech", _Filed())
    monkeypatch.setattr(voice, "_voices", voice._list_voices())
    assert voice.voices() == ("Chinese (Mandarin, latin as Pinyin)",)
    voice.choose(VoiceChoice(language="de"))
    monkeypatch.undo()


def test_a_slow_engine_is_made_in_a_thread_of_its_own(
    voice: QtVoice, said: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voice_module, "_SLOW", frozenset({"mock"}))
    voice.say(LONG)
    assert voice.loading
    assert said == []
    qtbot.waitUntil(lambda: said == [LONG])
    assert not voice.loading
    assert speech(voice).thread() is not QThread.currentThread()
    qtbot.waitUntil(lambda: voice._speaking)
    voice.choose(VoiceChoice("mock", "Anne", 40))
    qtbot.waitUntil(lambda: speech(voice).voice().name() == "Anne")
    voice.stop()
    qtbot.waitUntil(lambda: not voice._speaking)
    thread = voice._thread
    assert thread is not None
    voice.close()
    assert thread.isFinished()


@pytest.mark.parametrize(("polite", "patience"), [(False, "STALE_MS"), (True, "POLITE_STALE_MS")])
def test_words_that_came_too_long_ago_are_not_said(
    voice: QtVoice,
    said: list[str],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    polite: bool,
    patience: str,
) -> None:
    monkeypatch.setattr(voice_module, patience, 0)
    monkeypatch.setattr(voice_module, "_SLOW", frozenset({"mock"}))
    monkeypatch.setattr(QtVoice, "_make_aside", lambda *_: None)  # it never answers
    voice.say("Get ready.", polite=polite)
    qtbot.waitUntil(lambda: voice._asked.isValid() and voice._asked.elapsed() > 0)
    speech(voice).setEngine("mock")
    voice._made()
    assert said == []
    voice.say("Hold.")
    qtbot.waitUntil(lambda: said == ["Hold."])


def test_another_engine_takes_over(
    voice: QtVoice, engines: Callable[..., None], said: list[str], qtbot: QtBot
) -> None:
    engines("mock")
    voice.choose(VoiceChoice(""))
    voice.get_ready()
    first = speech(voice)
    voice.choose(MOCK)
    assert speech(voice) is not first
    voice.say("Hold.")
    qtbot.waitUntil(lambda: said == ["Hold."])


def test_with_no_engine_it_says_once_that_it_is_silent(
    voice: QtVoice, engines: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    engines()
    voice.choose(VoiceChoice(""))
    told: list[Silent | None] = []
    voice.listen(lambda: told.append(voice.problem()))
    voice.say("Hold.")
    voice.say("Let go.")
    assert voice.problem() == MISSING
    assert len(told) == 1  # said once, not with every word
    engines("mock")
    voice.get_ready()  # installed meanwhile
    assert voice.problem() is None
    assert voice.voices()


def test_an_engine_that_cannot_begin_is_a_problem(
    voice: QtVoice, engines: Callable[..., None], qtbot: QtBot
) -> None:
    engines("nosuch")
    voice.choose(VoiceChoice(""))
    voice.say("Hold.")
    qtbot.waitUntil(lambda: voice.problem() is not None)
    assert not voice.loading
    voice.say("Let go.")
    voice.stop()


def test_an_error_of_the_engine_is_passed_on(voice: QtVoice) -> None:
    voice.get_ready()
    speech(voice).errorOccurred.emit(QTextToSpeech.ErrorReason.Playback, "the wire was cut")
    assert voice.problem() == Silent("refused", "the wire was cut")


def test_without_qts_speech_module_it_is_silent(voice: QtVoice, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def import_(name: str, *rest: Any, **options: Any) -> Any:
        if name == "PySide6.QtTextToSpeech":
            raise ImportError("libspeechd.so.2: cannot open shared object file")
        return real(name, *rest, **options)

    monkeypatch.setattr(builtins, "__import__", import_)
    voice.choose(VoiceChoice(""))
    assert voice.engines() == ()
    voice.say("Hold.")
    assert voice.problem() == MISSING


def test_the_mock_is_never_offered(voice: QtVoice) -> None:
    assert "mock" not in voice.engines()


def test_many_ways_of_speaking_are_offered_as_one_voice_each(
    voice: QtVoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Named:
        def __init__(self, name: str) -> None:
            self._name = name

        def name(self) -> str:
            return self._name

    names = ["English (America)", "English (America)+Adam", "English (America)+Zac", "English (Scotland)"]
    monkeypatch.setattr(voice, "_voices", [Named(name) for name in names])
    assert voice.voices() == ("English (America)", "English (Scotland)")
    voice.choose(VoiceChoice("mock", "English (America)+Zac"))
    assert voice.voices() == ("English (America)", "English (America)+Zac", "English (Scotland)")


def test_voices_are_listed_before_one_is_chosen_and_not_again(
    voice: QtVoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Listing takes another voice for a moment, and a thread that speaks would keep it."""
    listed: list[int] = []
    look = QtVoice._list_voices

    def count(self: QtVoice) -> list[Any]:
        listed.append(1)
        return list(look(self))

    monkeypatch.setattr(QtVoice, "_list_voices", count)
    voice.get_ready()
    for _ in range(3):
        assert voice.voices()
    voice.choose(VoiceChoice(engine="mock", rate=10))
    voice.say("Hold.")
    voice.stop()
    assert len(listed) == 1
