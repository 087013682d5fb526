"""When to be reminded, when not, the same as a calendar, and starting at login."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.reminders import MAX_A_DAY, Day, QuietHours, Reminder, on_day
from acupress_desktop.services.ports import Autostart
from acupress_desktop.services.reminder_service import ReminderService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.checks import show_checked, when_turned
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.save_dialog import ask_where_to_save
from acupress_desktop.ui.settings.reminder_row import ReminderRow
from acupress_desktop.ui.settings.settings_page import SettingsPage
from acupress_desktop.ui.sizes import beside, least
from acupress_desktop.ui.theme import Theme
from acupress_desktop.ui.time_field import TimeField
from acupress_desktop.ui.wrapping_box import WrappingBox

#: What a new reminder begins with: the working days, late in the morning, then in the afternoon.
_WEEK = frozenset({Day.MON, Day.TUE, Day.WED, Day.THU, Day.FRI})
_OFFERED = (time(10, 30), time(15, 30))
_NIGHT = QuietHours(time(21), time(8))


class RemindersPage(SettingsPage):
    """Every change holds at once. `export` writes a calendar file; it raises KnownError where it cannot."""

    def __init__(
        self,
        catalogue: Catalogue,
        reminders: ReminderService,
        settings: SettingsService,
        autostart: Autostart,
        export: Callable[[Path], None],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(settings, theme, parent)
        self._catalogue, self._service = catalogue, reminders
        self._autostart, self._write = autostart, export
        self._add_times()
        self._add_quiet()
        self._add_calendar()
        self._add_start()
        self.finish()
        self._show()

    def _add_times(self) -> None:
        self.head(self.tr("Reminders"))
        self._on = self._box(self.tr("Remind me to press"), self._turn)
        self.note(
            self.tr(
                "The article that Acupress follows says two to three times a day. The studies of pressing by"
                " oneself mostly had once a day, so Acupress reminds you twice a day at the most."
            )
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.column.addLayout(self._rows)
        self._add = self._button(self.tr("Add a time"), self._add_one)
        self._line(self._add)
        self._next = self.note("")
        self._next.setObjectName("nextReminder")

    def _add_quiet(self) -> None:
        self.head(self.tr("Quiet hours"))
        self._quiet = self._box(self.tr("No reminders from"), lambda _: self._keep_quiet())
        quiet = self._service.reminders.quiet or _NIGHT
        self._begin = self._time_edit(quiet.begin, self.tr("Quiet hours begin"))
        self._end = self._time_edit(quiet.end, self.tr("Quiet hours end"))
        self._line(self._quiet, self._begin, PlainLabel(self.tr("to")), self._end)
        self.note(
            self.tr("What falls into them, or was missed while the computer slept, comes once after it.")
        )

    def _add_calendar(self) -> None:
        self.head(self.tr("Calendar"))
        self._export = self._button(self.tr("Save as a calendar file (.ics)…"), self._ask_where)
        self._line(self._export)

    def _add_start(self) -> None:
        self.head(self.tr("Start-up"))
        self._start = self._box(self.tr("Start in the tray when I log in"), self._turn_start)
        self.note(self.tr("Reminders come only while Acupress runs, if only in the tray."))

    def render_routines(self) -> None:
        """Routines have come, gone or changed."""
        self._show()

    def _show(self) -> None:
        """What is chosen now."""
        chosen = self._service.reminders
        show_checked(self._on, chosen.on)
        show_checked(self._quiet, chosen.quiet is not None)
        show_checked(self._start, self._autostart.on)
        for edit in (self._begin, self._end):
            edit.setEnabled(chosen.quiet is not None)
        self._export.setEnabled(bool(chosen.times))
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        titles = {routine: self._catalogue.title(routine) for routine in self._catalogue.routines}
        for number, reminder in enumerate(chosen.times):
            row = ReminderRow(reminder, titles, self.theme)
            row.changed.connect(partial(self._replace, number), Qt.ConnectionType.QueuedConnection)
            row.removed.connect(partial(self._remove, number), Qt.ConnectionType.QueuedConnection)
            row.setEnabled(chosen.on)
            self._rows.addWidget(row)
        self._add.setEnabled(chosen.on)
        self._next.setText(self._next_words())

    def _next_words(self) -> str:
        obstacle, due = self._service.obstacle, self._service.next_due
        if not self._service.reminders.on:
            return ""
        if obstacle is not None:
            return fill(self.tr("No reminder comes for now. %1"), sentence(obstacle))
        if due is None:
            return self.tr("No time is chosen yet.")
        return fill(
            self.tr("The next one: %1, %2."), self._day(due), self._catalogue.words.time_of_day(due.time())
        )

    def _day(self, due: datetime) -> str:
        days = (due.date() - self._service.today).days
        if days < 2:
            return self.tr("tomorrow") if days == 1 else self.tr("today")
        return QLocale().standaloneDayName(due.isoweekday(), QLocale.FormatType.LongFormat)

    def _turn(self, on: bool) -> None:
        if on and not self._service.reminders.times:
            self._choose(on=True, times=(self._new(_OFFERED[0], _WEEK),))
        else:
            self._choose(on=on)

    def _add_one(self) -> None:
        """A second time on the same days, or the first one on days that have none."""
        times = self._service.reminders.times
        free = [day for day, there in on_day(times).items() if len(there) < MAX_A_DAY]
        week = _WEEK.intersection(free) or frozenset(free)
        taken = {reminder.at for reminder in times}
        at = next((at for at in _OFFERED if at not in taken), None)
        if at is None:
            late = datetime.combine(self._service.today, max(taken)) + timedelta(hours=1)
            at = late.time()
        self._choose(times=(*times, self._new(at, week or _WEEK)))

    def _new(self, at: time, days: frozenset[Day]) -> Reminder:
        chosen = self.settings.settings.routine
        routines = self._catalogue.routines
        return Reminder(at, days, chosen if chosen in routines else next(iter(routines)))

    def _replace(self, number: int, reminder: Reminder) -> None:
        times = list(self._service.reminders.times)
        times[number] = reminder
        self._choose(times=tuple(times))

    def _remove(self, number: int) -> None:
        times = self._service.reminders.times
        self._choose(times=times[:number] + times[number + 1 :])

    def _keep_quiet(self) -> None:
        begin, end = self._begin.time(), self._end.time()
        hours = QuietHours(time(begin.hour(), begin.minute()), time(end.hour(), end.minute()))
        self._choose(quiet=hours if self._quiet.isChecked() else None)

    def _choose(self, **fields: object) -> None:
        self._try(lambda: self._service.choose(**fields))

    def _turn_start(self, on: bool) -> None:
        self._try(lambda: self._autostart.turn(on))

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kinds = {".ics": self.tr("Calendar")}
        offered = str(Path(folder) / "acupress.ics")
        file = ask_where_to_save(self, lambda: self.tr("Save reminders as a calendar"), offered, kinds)
        if file is not None:
            self._try(lambda: self._write(file))

    def _try(self, do: Callable[[], None]) -> None:
        self.attempt(do)
        self._show()

    def _box(self, words: str, turn: Callable[[bool], None]) -> QCheckBox:
        box = WrappingBox(words)
        when_turned(box, turn)
        self.column.addWidget(box)
        return box

    def _button(self, words: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "plain")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _: do())
        return button

    def _time_edit(self, at: time, name: str) -> TimeField:
        edit = TimeField(at)
        edit.setAccessibleName(name)
        least(edit, width=76)
        edit.timeChanged.connect(lambda _: self._keep_quiet())
        return edit

    def _line(self, *widgets: QWidget) -> None:
        line = beside()
        line.setSpacing(10)
        for widget in widgets:
            line.addWidget(widget)
        line.addStretch(1)
        self.column.addLayout(line)
