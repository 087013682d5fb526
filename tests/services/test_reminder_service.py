"""Reminders as the user meets them: told once, started through the gate, asleep in between."""

from __future__ import annotations

from datetime import UTC, datetime, time

from acupress_desktop.domain.errors import KnownError, Message, QuestionsFirst
from acupress_desktop.domain.reminders import EVERY_DAY, QuietHours, Reminder, Reminders
from acupress_desktop.domain.safety import Answer
from acupress_desktop.services.reminder_service import LONGEST_WAIT, ReminderService
from acupress_desktop.services.settings_service import SettingsService
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeWallClock,
    MemoryAnswers,
    MemoryReminders,
    MemorySettings,
    RecordingChimes,
    RecordingNotifier,
    answered,
    session_service,
)
from tests.refused import refused
from tests.shipped import load

CATALOGUE = load()
TEN = Reminders(True, (Reminder(time(10), EVERY_DAY, "lower-back"),))


class Desk:
    """Someone at a desk; `pass_` lets time go by on every clock."""

    def __init__(
        self,
        reminders: Reminders = TEN,
        given: dict[str, Answer] | None = None,
        failure: KnownError | None = None,
    ) -> None:
        self.wall = FakeWallClock(datetime(2026, 11, 25, 9, tzinfo=UTC))
        self.clock = FakeClock()
        self.alarm = FakeAlarm(self.clock)
        self.store = MemoryReminders(reminders, failure)
        self.notifier = RecordingNotifier()
        self.safety = answered(CATALOGUE, given or {}, self.wall)
        chimes, settings = RecordingChimes(), SettingsService(MemorySettings())
        self.session_alarm = FakeAlarm(self.clock)
        self.session = session_service(
            CATALOGUE, self.clock, self.session_alarm, chimes, settings, self.safety, wall=self.wall
        )
        self.refused: list[KnownError] = []
        self.service = ReminderService(
            CATALOGUE,
            self.store,
            self.wall,
            self.alarm,
            self.notifier,
            self.session,
            self.safety,
            self.start,
        )
        self.service.begin()

    def start(self, routine: str) -> None:
        """As the window's asker does: what is refused is shown."""
        try:
            self.session.start(routine)
        except KnownError as error:
            self.refused.append(error)

    def pass_(self, minutes: float) -> None:
        until = self.clock.reading + minutes * 60
        while self.alarm.due is not None and self.alarm.due <= until:
            step = max(self.alarm.due - self.clock.reading, 0.0)
            self.wall.advance(seconds=step)
            self.alarm.advance(step)
        self.wall.advance(seconds=until - self.clock.reading)
        self.alarm.advance(until - self.clock.reading)

    def sleep(self, hours: float) -> None:
        self.wall.advance(hours=hours)
        self.alarm.sleep(hours * 3600)


def test_told_at_its_time_with_three_buttons() -> None:
    desk = Desk()
    desk.pass_(59.9)
    assert desk.notifier.told == []
    desk.pass_(0.2)
    (note,) = desk.notifier.told
    assert note.title == "Time for a few minutes of pressing"
    assert note.text.startswith("Lower back, about ")
    assert note.buttons == {"start": "Start", "later": "In 10 minutes", "not-today": "Not today"}
    assert note.click == "start"


def test_start_starts_the_session_and_the_notification_is_gone() -> None:
    desk = Desk()
    desk.pass_(61)
    desk.notifier.press("start")
    assert desk.session.view.routine == "lower-back"
    assert desk.session.view.active
    assert desk.refused == []


def test_start_passes_the_gate() -> None:
    desk = Desk()
    desk.pass_(61)
    desk.safety.something_changed()
    desk.notifier.press("start")
    assert not desk.session.view.active
    assert isinstance(desk.refused[0], QuestionsFirst)


def test_in_ten_minutes_it_comes_again() -> None:
    desk = Desk()
    desk.pass_(61)
    desk.notifier.press("later")
    desk.pass_(9.9)
    assert len(desk.notifier.told) == 1
    desk.pass_(0.2)
    assert len(desk.notifier.told) == 2


def test_not_today_holds_for_the_day() -> None:
    desk = Desk()
    desk.pass_(61)
    desk.notifier.press("not-today")
    desk.pass_(22 * 60)
    assert len(desk.notifier.told) == 1
    desk.pass_(3 * 60)
    assert len(desk.notifier.told) == 2


def test_three_nights_asleep_mean_one_reminder_that_says_what_it_was_meant_for() -> None:
    desk = Desk()
    desk.sleep(3 * 24 + 1.5)
    (note,) = desk.notifier.told
    assert note.text.endswith("It was meant for 10:00.")


def test_none_while_a_session_runs_and_none_right_after_it() -> None:
    desk = Desk()
    desk.pass_(58)
    desk.session.start("lower-back")
    desk.pass_(3)
    desk.session.stop()
    desk.pass_(60)
    assert desk.notifier.told == []


def test_a_session_that_is_started_by_hand_takes_the_notification_away() -> None:
    desk = Desk()
    desk.pass_(61)
    desk.session.start("calm-sleep")
    assert desk.notifier.shown is None
    desk = Desk()
    desk.pass_(61)
    desk.notifier.press("later")
    desk.session.start("calm-sleep")
    desk.session.stop()
    desk.pass_(30)
    assert len(desk.notifier.told) == 1


def test_who_is_blocked_is_not_reminded_and_the_page_says_why() -> None:
    desk = Desk(given={"Q1": Answer(yes=True)})
    desk.pass_(90)
    assert desk.notifier.told == []
    assert desk.service.obstacle


def test_a_routine_that_has_too_little_left_or_is_gone_is_not_reminded_of() -> None:
    gone = Reminders(True, (Reminder(time(10), EVERY_DAY, "no-such-routine"),))
    desk = Desk(gone)
    desk.pass_(90)
    assert desk.notifier.told == []


def test_who_has_not_answered_yet_is_reminded_and_asked_on_starting() -> None:
    desk = Desk()
    desk.safety.erase()
    assert isinstance(desk.safety.answers, type(MemoryAnswers().load()))
    desk.pass_(61)
    assert desk.service.obstacle is None
    desk.notifier.press("start")
    assert isinstance(desk.refused[0], QuestionsFirst)


def test_off_it_never_wakes_up() -> None:
    desk = Desk(Reminders())
    desk.pass_(24 * 60)
    assert desk.alarm.rings == 0


def test_on_it_wakes_far_less_than_once_a_minute() -> None:
    desk = Desk()
    desk.pass_(24 * 60)
    assert desk.alarm.rings <= 24 * 3600 / LONGEST_WAIT + 3
    assert len(desk.notifier.told) == 1


def test_a_clock_that_is_set_forth_is_noticed_within_minutes() -> None:
    desk = Desk()
    desk.wall.advance(hours=1.2)
    desk.pass_(LONGEST_WAIT / 60 + 0.1)
    assert len(desk.notifier.told) == 1


def test_what_was_told_is_kept_for_the_next_run() -> None:
    desk = Desk()
    desk.pass_(61)
    again = Desk(desk.store.kept)
    again.pass_(90)
    assert again.notifier.told == []


def test_choosing_a_time_that_has_passed_tells_nothing_late() -> None:
    desk = Desk(Reminders())
    desk.service.choose(on=True, times=(Reminder(time(8), EVERY_DAY, "lower-back"),))
    desk.pass_(30)
    assert desk.notifier.told == []
    assert desk.service.next_due == datetime(2026, 11, 26, 8)


def test_what_the_rules_refuse_changes_nothing() -> None:
    desk = Desk()
    many = [Reminder(time(hour), EVERY_DAY, "lower-back") for hour in (9, 10, 11)]
    with refused(KnownError, match="twice a day"):
        desk.service.choose(times=tuple(many))
    assert desk.service.reminders.times == TEN.times
    assert desk.store.kept == TEN


def test_what_cannot_be_written_holds_for_this_run() -> None:
    desk = Desk(failure=KnownError("file.unwritable", path="reminders.json", why=Message("system.ENOSPC")))
    with refused(KnownError, match=r"reminders\.json"):
        desk.service.choose(quiet=QuietHours(time(22), time(7)))
    assert desk.service.reminders.quiet == QuietHours(time(22), time(7))
    desk.pass_(61)
    assert len(desk.notifier.told) == 1


def test_switching_off_takes_away_what_is_shown() -> None:
    desk = Desk()
    desk.pass_(61)
    desk.service.choose(on=False)
    assert desk.notifier.shown is None
    desk.pass_(48 * 60)
    assert len(desk.notifier.told) == 1


def test_trying_one_starts_nothing() -> None:
    desk = Desk(Reminders())
    desk.service.test()
    desk.notifier.press("start")
    assert not desk.session.view.active
