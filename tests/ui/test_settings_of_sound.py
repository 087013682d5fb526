"""The settings' pages of sounds and voice: what is shown, heard, kept, and said where it cannot be."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QPushButton,
    QSlider,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.own_sound import SoundFault
from acupress_desktop.domain.settings import OwnSound, Settings
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.sound_service import SoundService
from acupress_desktop.services.speaker import Speaker
from acupress_desktop.ui.settings.settings_dialog import PageEntry, SettingsDialog
from acupress_desktop.ui.settings.sounds_page import SoundsPage
from acupress_desktop.ui.settings.voice_page import VoicePage
from acupress_desktop.ui.theme import LIGHT
from tests.fakes import FakeSoundFiles, FakeVoice, MemorySettings, RecordingChimes
from tests.shipped import load

CATALOGUE = load()
W = TypeVar("W", bound=QWidget)

pytestmark = pytest.mark.usefixtures("resources")


class World:
    """Both pages over a fake world."""

    def __init__(self, qtbot: QtBot, settings: Settings | None = None, problem: str | None = None) -> None:
        self.qtbot = qtbot
        self.store = MemorySettings(settings)
        self.settings = SettingsService(self.store)
        self.chimes = RecordingChimes(problem=problem)
        self.files = FakeSoundFiles()
        self.sounds = SoundService(CATALOGUE, self.settings, self.chimes, self.files)
        self.voice = FakeVoice()
        self.speaker = Speaker(CATALOGUE, self.voice, self.settings)

    def sounds_page(self) -> SoundsPage:
        return self._show(SoundsPage(self.settings, self.sounds, LIGHT))

    def voice_page(self) -> VoicePage:
        return self._show(VoicePage(self.settings, self.speaker, self.voice, LIGHT))

    def _show(self, page: W) -> W:
        self.qtbot.addWidget(page)
        page.resize(600, 700)
        page.show()
        return page

    def click(self, button: QWidget) -> None:
        if isinstance(button, QCheckBox):  # its middle may lie beside its words
            self.qtbot.keyClick(button, Qt.Key.Key_Space)
        else:
            self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def world(qtbot: QtBot) -> World:
    return World(qtbot)


@pytest.fixture
def pick(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let the user pick a file in the file dialog, or none."""

    def will(path: str) -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))

    return will


def named(kind: type[W], page: QWidget, name: str) -> W:
    return next(
        widget for widget in page.findChildren(kind) if name in (widget.accessibleName(), _text(widget))
    )


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QCheckBox | QPushButton | QLabel) else ""


def row(page: QWidget, cue: Cue) -> QWidget:
    found = page.findChild(QWidget, f"cue-{cue}")
    assert found is not None
    return found


def combo(page: QWidget, name: str) -> QComboBox:
    found = page.findChild(QComboBox, name)
    assert found is not None
    return found


def label(page: QWidget, name: str) -> QLabel:
    found = page.findChild(QLabel, name)
    assert found is not None
    return found


def said(page: QWidget) -> str:
    return label(page, "said").text()


def file_line(page: QWidget, cue: Cue) -> QLabel:
    return row(page, cue).findChildren(QLabel)[0]


def test_each_cue_is_learned_by_playing_it_under_its_name(world: World) -> None:
    page = world.sounds_page()
    for cue in Cue:
        world.click(named(QToolButton, page, f"Play “{world.sounds.name(cue)}”"))
    assert world.chimes.tried == [(cue, 70) for cue in Cue]
    assert label(page, "heard").text() == "Played on Loudspeaker."


def test_the_test_button_names_the_output_also_after_another_one_came(world: World) -> None:
    page = world.sounds_page()
    test = named(QPushButton, page, "Play a test sound")
    assert label(page, "heard").text() == ""
    world.click(test)
    assert label(page, "heard").text() == "Played on Loudspeaker."
    world.chimes.output = "Headphones"
    world.click(test)
    assert label(page, "heard").text() == "Played on Headphones."


def test_without_an_output_the_page_says_so_at_once(qtbot: QtBot) -> None:
    world = World(qtbot, problem="This machine has no sound output. The window shows each change.")
    world.chimes.output = None
    page = world.sounds_page()
    assert "no sound output" in label(page, "heard").text()
    world.click(named(QPushButton, page, "Play a test sound"))
    assert "no sound output" in label(page, "heard").text()


def test_at_no_volume_it_says_why_nothing_is_heard(qtbot: QtBot) -> None:
    world = World(qtbot, Settings(volume=0))
    page = world.sounds_page()
    world.click(named(QPushButton, page, "Play a test sound"))
    assert "Turn it up" in label(page, "heard").text()


@pytest.mark.en301549("11.1.4.2")
def test_volume_and_mute_are_the_sessions_own(world: World) -> None:
    page = world.sounds_page()
    slider = named(QSlider, page, "Volume of the chimes")
    assert slider.value() == 70
    slider.setValue(25)
    world.click(named(QCheckBox, page, "Mute every sound, the voice too"))
    assert (world.store.kept.volume, world.store.kept.muted) == (25, True)
    assert any(text.text() == "25 %" for text in page.findChildren(QLabel))


def test_each_is_switched_off_and_on(world: World) -> None:
    page = world.sounds_page()
    boxes = {cue: row(page, cue).findChildren(QCheckBox)[0] for cue in Cue}
    assert [cue for cue, box in boxes.items() if not box.isChecked()] == [Cue.LAST_TEN]
    world.click(boxes[Cue.NEXT_POINT])
    world.click(boxes[Cue.LAST_TEN])
    assert world.store.kept.silent_cues == (Cue.NEXT_POINT,)
    assert world.store.kept.last_ten
    world.click(boxes[Cue.NEXT_POINT])
    assert not world.store.kept.silent_cues


def test_an_own_sound_is_picked_and_ours_taken_back(world: World, pick: Callable[[str], None]) -> None:
    page = world.sounds_page()
    back = named(QPushButton, page, "Our sound for “Other side”")
    assert not back.isVisible()
    pick("/music/gong.wav")
    world.click(named(QPushButton, page, "Own sound for “Other side”…"))
    assert world.store.kept.own_sounds == (OwnSound(Cue.CHANGE_SIDE, "/music/gong.wav"),)
    assert file_line(page, Cue.CHANGE_SIDE).text() == "gong.wav"
    assert back.isVisible()
    pick("")  # the dialog was closed
    world.click(named(QPushButton, page, "Own sound for “Other side”…"))
    assert file_line(page, Cue.CHANGE_SIDE).text() == "gong.wav"
    world.click(back)
    assert not world.store.kept.own_sounds
    assert not back.isVisible()


@pytest.mark.en301549("11.3.3.1.1")
def test_a_bad_file_is_refused_in_one_sentence_and_the_old_one_stays(
    world: World, pick: Callable[[str], None]
) -> None:
    page = world.sounds_page()
    pick("/music/gong.wav")
    world.click(named(QPushButton, page, "Own sound for “Well done”…"))
    world.chimes.faults["/music/song.wav"] = SoundFault.TOO_LARGE
    pick("/music/song.wav")
    world.click(named(QPushButton, page, "Own sound for “Well done”…"))
    assert said(page) == "“song.wav” is too large for a chime. Choose a file of at most 20 MB."
    assert label(page, "said").isVisible()
    assert file_line(page, Cue.FINISH).text() == "gong.wav"
    assert world.store.kept.own_sound(Cue.FINISH) == "/music/gong.wav"
    pick("/music/bell.wav")
    world.click(named(QPushButton, page, "Own sound for “Well done”…"))
    assert (said(page), file_line(page, Cue.FINISH).text()) == ("", "bell.wav")


def test_one_that_disappeared_is_said_in_its_row(qtbot: QtBot) -> None:
    world = World(qtbot, Settings(own_sounds=(OwnSound(Cue.START, "/gone.wav"),)))
    world.files.faults["/gone.wav"] = SoundFault.GONE
    page = world.sounds_page()
    assert file_line(page, Cue.START).text().startswith("Instead of your own sound for “Begin pressing” ours")
    assert label(page, "heard").text() == ""


def test_while_a_file_is_tried_the_page_says_so_and_may_be_closed(
    world: World, pick: Callable[[str], None]
) -> None:
    page = world.sounds_page()
    world.chimes.later = []
    pick("/music/gong.mp3")
    world.click(named(QPushButton, page, "Own sound for “Well done”…"))
    assert said(page) == "Trying “gong.mp3”…"
    world.chimes.later.pop()()
    assert (said(page), file_line(page, Cue.FINISH).text()) == ("", "gong.mp3")
    pick("/music/bell.mp3")
    world.click(named(QPushButton, page, "Own sound for “Well done”…"))
    page.deleteLater()
    world.qtbot.waitUntil(lambda: not _alive(page))
    world.chimes.later.pop()()
    assert world.store.kept.own_sound(Cue.FINISH) == "/music/bell.mp3"


def test_the_voice_is_off_until_it_is_chosen(world: World) -> None:
    page = world.voice_page()
    box = named(QCheckBox, page, "Say the next point, side and time")
    assert not box.isChecked()
    world.click(box)
    assert world.store.kept.voice


def test_opening_the_page_looks_for_a_voice(world: World) -> None:
    world.voice.loading = True
    world.voice.offered = ()
    page = world.voice_page()
    test = named(QPushButton, page, "Say a test sentence")
    assert world.voice.readied == 1
    assert (label(page, "voiceState").text(), test.isEnabled()) == ("Looking for a voice…", False)
    world.voice.loading = False
    world.voice.offered = ("Anne", "Bob")
    world.voice.tell()
    assert (label(page, "voiceState").isVisible(), test.isEnabled()) == (False, True)
    voices = combo(page, "voice")
    assert [voices.itemText(index) for index in range(voices.count())] == ["Automatic", "Anne", "Bob"]


def test_engine_and_voice_are_chosen_and_tried(world: World) -> None:
    world.voice.there = ("speechd", "flite")
    page = world.voice_page()
    engines, voices = combo(page, "engine"), combo(page, "voice")
    assert [engines.itemText(index) for index in range(3)] == ["Automatic", "Speech Dispatcher", "Flite"]
    voices.setCurrentIndex(2)
    voices.activated.emit(2)
    assert (world.store.kept.voice_name, world.voice.choice.name) == ("Bob", "Bob")
    engines.setCurrentIndex(1)
    engines.activated.emit(1)
    assert (world.voice.choice.engine, world.voice.choice.name) == ("speechd", "")
    named(QSlider, page, "Volume of the voice").setValue(40)
    named(QSlider, page, "Slower or faster").setValue(-20)
    assert (world.voice.choice.volume, world.voice.choice.rate) == (40, -20)
    world.click(named(QPushButton, page, "Say a test sentence"))
    assert world.voice.texts == ["B L 23, shun shoo, both sides at once, 1 minute."]


@pytest.mark.en301549("11.3.3.3")
def test_with_no_engine_the_page_says_what_to_install_and_works(world: World) -> None:
    world.voice.there = world.voice.offered = ()
    world.voice.trouble = "This machine has no voice. Install speech-dispatcher."
    page = world.voice_page()
    state = label(page, "voiceState")
    assert (state.text(), state.isVisible()) == (world.voice.trouble, True)
    assert state.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse  # to be copied
    assert not named(QPushButton, page, "Say a test sentence").isEnabled()
    assert not combo(page, "engine").isEnabled()
    world.click(named(QCheckBox, page, "Say the next point, side and time"))
    assert world.store.kept.voice  # for the day on which one is installed


def test_a_chosen_voice_that_is_gone_stays_chosen_and_is_said_to_be_gone(qtbot: QtBot) -> None:
    world = World(qtbot, Settings(voice_name="Zoë"))
    page = world.voice_page()
    assert combo(page, "voice").currentText() == "Zoë (not there)"
    assert world.store.kept.voice_name == "Zoë"


def test_a_page_that_was_closed_is_told_nothing(world: World) -> None:
    page = VoicePage(world.settings, world.speaker, world.voice, LIGHT)
    page.deleteLater()
    world.qtbot.waitUntil(lambda: not _alive(page))
    world.voice.tell()


def _alive(widget: QWidget) -> bool:
    from shiboken6 import isValid

    return isValid(widget)


def test_the_names_of_the_pages_stand_below_one_another(world: World) -> None:
    entries = [PageEntry(str(n), f"Page {n}", lambda: QLabel("page")) for n in range(4)]
    dialog = SettingsDialog(lambda: entries, lambda: LIGHT)
    world.qtbot.addWidget(dialog)
    dialog.show()
    (names,) = dialog.findChildren(QListWidget)
    boxes = [names.visualItemRect(names.item(n)) for n in range(4)]
    assert all(box.height() > 30 for box in boxes)
    assert all(not a.intersects(b) for a, b in pairwise(boxes))
