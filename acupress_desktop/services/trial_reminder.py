"""Says once a day what the day is, and asks once for its number, on the road of the reminders."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain import reminders as rules
from acupress_desktop.domain.reminders import QuietHours
from acupress_desktop.domain.trial import NUMBER, TURN, Trial
from acupress_desktop.services import trial_words as words
from acupress_desktop.services.ports import Alarm, Notification, Notifier, WallClock
from acupress_desktop.services.reminder_service import LATER, LONGEST_WAIT, START
from acupress_desktop.services.trial_service import TrialService

TELL = "tell"
#: An alarm that rings a little before its moment would have to be set a second time.
_MARGIN = 0.5


class TrialReminder:
    """`start` begins a session of a routine through the gate, `show` brings up where the number is told.
    `quiet` are the quiet hours of the reminders."""

    def __init__(
        self,
        catalogue: Catalogue,
        trial: TrialService,
        wall: WallClock,
        alarm: Alarm,
        notifier: Notifier,
        quiet: Callable[[], QuietHours | None],
        start: Callable[[str], None],
        show: Callable[[], None],
    ) -> None:
        self._catalogue, self._trial, self._wall, self._alarm = catalogue, trial, wall, alarm
        self._notifier, self._quiet, self._start, self._show = notifier, quiet, start, show
        self._told = ""

    def begin(self) -> None:
        """Follow the trial from now on."""
        self._trial.listen(self._changed)
        self.poll()

    def poll(self) -> None:
        """Time may have passed: end what is over, and tell what is due."""
        self._trial.poll()
        trials = self._trial.trials
        running = trials.running
        if running is None:
            self._alarm.cancel()
            return
        outcome = rules.check_due(replace(trials.asked, quiet=self._quiet()), self._wall.now())
        self._trial.keep_asked(replace(trials, asked=replace(outcome.reminders, quiet=None)))
        if outcome.due is not None:
            self._tell(running, outcome.due.routine)
        self._set_alarm()

    def _tell(self, running: Trial, what: str) -> None:
        note = self._turn(running) if what == TURN else self._number(running)
        if note is None:
            return
        self._told = what
        self._notifier.notify(note, lambda button: self._pressed(button, what), lambda: None)

    def _turn(self, running: Trial) -> Notification | None:
        kind = self._trial.kind_today
        if kind is None:
            return None
        plan, routine = running.plan, self._trial.pressed_today()
        minutes = math.ceil(self._trial.minutes(routine or plan.routine))
        text = words.day_words(plan, kind, minutes, self._catalogue)
        later = {LATER: self._catalogue.word("reminder.later")}
        start = {START: self._catalogue.word("reminder.start")} if routine is not None else {}
        return Notification(
            self._catalogue.word("trial.title"),
            text,
            {**start, **later},
            START if routine is not None else None,
        )

    def _number(self, running: Trial) -> Notification | None:
        if self._trial.open_day is None or self._trial.told_open is not None:
            return None
        buttons = {
            TELL: self._catalogue.word("trial.tell"),
            LATER: self._catalogue.word("reminder.later"),
        }
        return Notification(
            self._catalogue.word("trial.title"), words.question(running.plan, self._catalogue), buttons, TELL
        )

    def _pressed(self, button: str, what: str) -> None:
        self._told = ""
        routine = self._trial.pressed_today()
        if button == LATER:
            trials = self._trial.trials
            self._trial.keep_asked(replace(trials, asked=rules.snooze(trials.asked, what, self._wall.now())))
        elif button == TELL:
            self._show()
        elif button == START and routine is not None:
            self._start(routine)
        self._set_alarm()

    def _changed(self) -> None:
        """A number that was told, or a trial that is over, asks for nothing any more."""
        if self._told and (
            self._trial.running is None or (self._told == NUMBER and self._trial.told_open is not None)
        ):
            self._told = ""
            self._notifier.withdraw()
        self._set_alarm()

    def _set_alarm(self) -> None:
        trials = self._trial.trials
        if trials.running is None:
            self._alarm.cancel()
            return
        due = rules.next_due(replace(trials.asked, quiet=self._quiet()), self._wall.now())
        wait = LONGEST_WAIT if due is None else (due - self._trial.now).total_seconds()
        self._alarm.set(min(max(wait, 0.0) + _MARGIN, LONGEST_WAIT), self.poll)
