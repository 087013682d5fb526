"""The page of the reminders: chosen, refused, taken away, exported; and starting at login."""

from __future__ import annotations

from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QTimeEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.reminders import EVERY_DAY, Day, QuietHours, Reminder, Reminders
from acupress_desktop.domain.safety import Answer
from acupress_desktop.services.reminder_service import ReminderService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.settings.reminder_row import ReminderRow
from acupress_desktop.ui.settings.reminders_page import RemindersPage
from acupress_desktop.ui.theme import LIGHT
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeWallClock,
    MemoryAutostart,
    MemoryReminders,
    MemorySettings,
    RecordingChimes,
    RecordingNotifier,
    answered,
    session_service,
)
from tests.refused import FULL, full_disk
from tests.shipped import load

pytestmark = pytest.mark.usefixtures("resources")
CATALOGUE = load()
WEEK = frozenset({Day.MON, Day.TUE, Day.WED, Day.THU, Day.FRI})
TEN = Reminders(True, (Reminder(time(10), EVERY_DAY, "lower-back"),))


class Stage:
    def __init__(
        self,
        qtbot: QtBot,
        reminders: Reminders | None = None,
        given: dict[str, Answer] | None = None,
        failure: KnownError | None = None,
    ) -> None:
        self.qtbot = qtbot
        wall = FakeWallClock(datetime(2026, 11, 25, 9, tzinfo=UTC))
        clock = FakeClock()
        settings = SettingsService(MemorySettings())
        safety = answered(CATALOGUE, given or {}, wall)
        session = session_service(
            CATALOGUE, clock, FakeAlarm(clock), RecordingChimes(), settings, safety, wall=wall
        )
        self.store = MemoryReminders(reminders, failure)
        self.autostart = MemoryAutostart(failure)
        self.exported: list[Path] = []
        self.service = ReminderService(
            CATALOGUE,
            self.store,
            wall,
            FakeAlarm(clock),
            RecordingNotifier(),
            session,
            safety,
            lambda _: None,
        )
        self.page = RemindersPage(
            CATALOGUE, self.service, settings, self.autostart, self.exported.append, LIGHT
        )
        qtbot.addWidget(self.page)
        self.page.resize(600, 600)
        self.page.show()
        qtbot.waitExposed(self.page)

    def box(self, words: str) -> QCheckBox:
        return next(b for b in self.page.findChildren(QCheckBox) if b.text() == words)

    def button(self, words: str) -> QPushButton:
        return next(b for b in self.page.findChildren(QPushButton) if b.text().startswith(words))

    @property
    def rows(self) -> list[ReminderRow]:
        QApplication.processEvents()  # a layout shows new rows in the next turn of the event loop
        return [row for row in self.page.findChildren(ReminderRow) if not row.isHidden()]

    def in_row(self, number: int, kind: type[QWidget], name: str) -> QWidget:
        found = self.rows[number].findChildren(kind)
        return next(w for w in found if isinstance(w, QWidget) and w.accessibleName().startswith(name))

    def label(self, name: str) -> str:
        found = self.page.findChild(QLabel, name)
        assert isinstance(found, QLabel)
        return found.text()

    @property
    def times(self) -> tuple[Reminder, ...]:
        return self.store.kept.times


def test_they_are_off_until_someone_ticks_the_box(qtbot: QtBot) -> None:
    stage = Stage(qtbot)
    assert not stage.box("Remind me to press").isChecked()
    assert stage.rows == []
    stage.box("Remind me to press").click()
    assert stage.store.kept.on
    assert stage.times == (Reminder(time(10, 30), WEEK, "lower-back"),)
    assert len(stage.rows) == 1
    assert stage.label("nextReminder") == "The next one: today, 10:30."


def test_off_again_the_times_stay(qtbot: QtBot) -> None:
    stage = Stage(qtbot, TEN)
    stage.box("Remind me to press").click()
    assert not stage.store.kept.on
    assert stage.times == TEN.times
    assert not stage.rows[0].isEnabled()
    assert stage.label("nextReminder") == ""


@pytest.mark.en301549("11.3.2.2")
def test_time_days_and_routine_are_kept_at_once(qtbot: QtBot) -> None:
    stage = Stage(qtbot, TEN)
    edit = stage.in_row(0, QTimeEdit, "Time of the reminder")
    assert isinstance(edit, QTimeEdit)
    edit.setTime(QTime(8, 15))
    qtbot.waitUntil(lambda: stage.times[0].at == time(8, 15))
    day = stage.in_row(0, QPushButton, "Sunday")
    assert isinstance(day, QPushButton)
    day.click()
    qtbot.waitUntil(lambda: Day.SUN not in stage.times[0].days)
    routine = stage.in_row(0, QComboBox, "Routine")
    assert isinstance(routine, QComboBox)
    routine.setCurrentIndex(routine.findText("Calm and sleep"))
    routine.activated.emit(routine.currentIndex())
    qtbot.waitUntil(lambda: stage.times[0].routine == "calm-sleep")


def test_the_last_day_stays(qtbot: QtBot) -> None:
    stage = Stage(qtbot, Reminders(True, (Reminder(time(10), frozenset({Day.MON}), "lower-back"),)))
    day = stage.in_row(0, QPushButton, "Monday")
    assert isinstance(day, QPushButton)
    day.click()
    assert day.isChecked()
    assert stage.times[0].days == {Day.MON}


@pytest.mark.en301549("11.3.3.1.1")
def test_a_second_is_added_a_third_is_refused_in_one_sentence(qtbot: QtBot) -> None:
    stage = Stage(qtbot, TEN)
    stage.button("Add a time").click()
    assert [r.at for r in stage.times] == [time(10), time(10, 30)]
    stage.button("Add a time").click()
    # Monday to Friday are full now; the weekend has room for one more.
    assert [sorted(r.days) for r in stage.times][-1] == [Day.SAT, Day.SUN]
    stage.button("Add a time").click()
    assert len(stage.times) == 3
    assert stage.label("said").startswith("Acupress reminds you twice a day at the most")


def test_a_change_that_is_refused_is_shown_as_it_was(qtbot: QtBot) -> None:
    both = Reminders(
        True, (Reminder(time(10), EVERY_DAY, "lower-back"), Reminder(time(20), EVERY_DAY, "calm-sleep"))
    )
    stage = Stage(qtbot, both)
    edit = stage.in_row(1, QTimeEdit, "Time of the reminder")
    assert isinstance(edit, QTimeEdit)
    edit.setTime(QTime(10, 0))
    qtbot.waitUntil(lambda: "already" in stage.label("said"))
    assert stage.times == both.times
    shown = stage.in_row(1, QTimeEdit, "Time of the reminder")
    assert isinstance(shown, QTimeEdit)
    assert shown.time() == QTime(20, 0)


def test_one_is_removed_with_the_keyboard(qtbot: QtBot) -> None:
    stage = Stage(qtbot, TEN)
    remove = stage.in_row(0, QToolButton, "Remove the reminder at 10:00")
    remove.setFocus()
    qtbot.keyClick(remove, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: stage.times == ())
    assert stage.label("nextReminder") == "No time is chosen yet."
    assert not stage.button("Save as a calendar").isEnabled()


def test_quiet_hours(qtbot: QtBot) -> None:
    stage = Stage(qtbot, TEN)
    stage.box("No reminders from").click()
    assert stage.store.kept.quiet == QuietHours(time(21), time(8))
    begin = next(e for e in stage.page.findChildren(QTimeEdit) if e.accessibleName() == "Quiet hours begin")
    begin.setTime(QTime(22, 30))
    assert stage.store.kept.quiet == QuietHours(time(22, 30), time(8))
    stage.box("No reminders from").click()
    assert stage.store.kept.quiet is None
    assert not begin.isEnabled()


def test_who_is_blocked_reads_why_none_comes(qtbot: QtBot) -> None:
    stage = Stage(qtbot, TEN, given={"Q1": Answer(yes=True)})
    assert stage.label("nextReminder").startswith("No reminder comes for now. ")


def test_the_calendar_is_written_where_it_was_asked_for(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stage = Stage(qtbot, TEN)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    stage.button("Save as a calendar").click()
    assert stage.exported == []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.ics"), ""))
    stage.button("Save as a calendar").click()
    assert stage.exported == [tmp_path / "a.ics"]


def test_starting_at_login(qtbot: QtBot) -> None:
    stage = Stage(qtbot)
    stage.box("Start in the tray when I log in").click()
    assert stage.autostart.on
    stage.box("Start in the tray when I log in").click()
    assert not stage.autostart.on


def test_what_cannot_be_done_is_said_and_not_shown_as_done(qtbot: QtBot) -> None:
    stage = Stage(qtbot, TEN, failure=full_disk())
    stage.box("Start in the tray when I log in").click()
    assert stage.label("said") == FULL
    assert not stage.box("Start in the tray when I log in").isChecked()
