"""The pages put together as the program does: what is exported, and what the buttons try."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop import setup_pages
from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.reminders import EVERY_DAY, Reminder, Reminders
from acupress_desktop.services.checkup import CheckState, Checkup, Finding, Probe
from acupress_desktop.services.reminder_service import ReminderService
from acupress_desktop.services.routines_service import RoutinesService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.sound_service import SoundService
from acupress_desktop.services.speaker import Speaker
from acupress_desktop.setup_pages import checkup_page, reminders_page
from acupress_desktop.ui.theme import LIGHT
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeVoice,
    FakeWallClock,
    MemoryReminders,
    MemoryRoutines,
    MemorySettings,
    RecordingChimes,
    RecordingNotifier,
    fake_ports,
    nothing_applies,
    session_service,
)
from tests.shipped import load

pytestmark = pytest.mark.usefixtures("resources")


class Stage:
    """Everything on fakes."""

    def __init__(self, folder: Path) -> None:
        catalogue = load()
        clock, wall = FakeClock(), FakeWallClock(datetime(2026, 11, 25, 9, tzinfo=UTC))
        alarm = FakeAlarm(clock)
        self.chimes, self.voice, self.notifier = RecordingChimes(), FakeVoice(), RecordingNotifier()
        store = MemoryReminders(Reminders(True, (Reminder(time(10), EVERY_DAY, "lower-back"),)))
        settings = SettingsService(MemorySettings())
        safety = nothing_applies(catalogue, wall)
        session = session_service(catalogue, clock, alarm, self.chimes, settings, safety, wall=wall)
        ports = fake_ports(
            chimes=self.chimes, voice=self.voice, notifier=self.notifier, wall=wall, reminders=store
        )
        reminders = ReminderService(
            catalogue,
            store,
            wall,
            ports.reminder_alarm,
            self.notifier,
            session,
            safety,
            lambda _: None,
        )
        self.sheets = 0
        self.sounds = SoundService(catalogue, settings, self.chimes, ports.sound_files)
        self.speaker = Speaker(catalogue, self.voice, settings)
        self.catalogue, self.settings, self.reminders, self.ports = catalogue, settings, reminders, ports
        self.folder = folder

    def reminders_page(self) -> QWidget:
        routines = RoutinesService(self.catalogue, MemoryRoutines())
        return reminders_page(routines, self.settings, self.reminders, self.ports, LIGHT)

    def checkup_page(self) -> QWidget:
        return checkup_page(
            self.folder,
            self.settings,
            self.reminders,
            self.sounds,
            self.speaker,
            self.voice,
            self.print_sheet,
            LIGHT,
        )

    def print_sheet(self) -> None:
        self.sheets += 1


def button(page: QWidget, words: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.text().startswith(words))


def test_the_calendar_is_a_whole_one(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = Stage(tmp_path).reminders_page()
    qtbot.addWidget(page)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.ics"), ""))
    button(page, "Save as a calendar").click()
    events: list[Any] = Calendar.from_ical((tmp_path / "a.ics").read_bytes()).walk("VEVENT")
    (event,) = events
    assert str(event["SUMMARY"]) == "Acupress: Lower back"


def test_each_button_tries_what_it_says(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fine = Finding(CheckState.OK, "It is there.")
    names = ("sound", "speech", "notifications", "printers")
    probes = [Probe(name, name.title(), lambda: fine) for name in names]
    monkeypatch.setattr(setup_pages, "make_checkup", lambda _: Checkup(probes))
    stage = Stage(tmp_path)
    page = stage.checkup_page()
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.findChild(QWidget, "check-printers") is not None)
    button(page, "Play a chime").click()
    button(page, "Say a sentence").click()
    button(page, "Show one").click()
    button(page, "Print sheet").click()
    assert [cue for cue, _ in stage.chimes.tried] == [Cue.START]
    assert stage.voice.said
    assert stage.notifier.shown is not None
    assert stage.sheets == 1


def test_what_kept_a_chime_from_being_heard_is_said_when_it_is_known(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    probe = Probe("sound", "Sound", lambda: Finding(CheckState.OK, "It is there."))
    monkeypatch.setattr(setup_pages, "make_checkup", lambda _: Checkup([probe]))
    stage = Stage(tmp_path)
    answers: list[Callable[[str | None], None]] = []
    known: list[str] = []
    monkeypatch.setattr(stage.chimes, "try_out", lambda _cue, _percent, told: answers.append(told))
    monkeypatch.setattr(stage.chimes, "problem", lambda: known[-1] if known else None)
    page = stage.checkup_page()
    page.show()
    qtbot.waitUntil(lambda: page.findChild(QWidget, "check-sound") is not None)
    button(page, "Play a chime").click()
    said = page.findChild(QLabel, "said")
    assert isinstance(said, QLabel)
    assert said.text() == ""
    known.append("This machine has no sound output now.")  # found out by playing
    answers[0](None)
    assert said.text() == known[0]
    button(page, "Play a chime").click()
    page.deleteLater()
    QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    answers[1](None)  # too late, and disturbs nobody
