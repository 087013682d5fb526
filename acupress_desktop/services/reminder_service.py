"""Reminds at the chosen times, gently and never twice; wakes up only for that, and to look at the clock."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain import reminders as rules
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.reminders import Due, Reminders
from acupress_desktop.domain.routines import duration_s
from acupress_desktop.services.ports import Alarm, Notification, Notifier, RemindersStore, WallClock
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.services.views import SessionView

#: The clock on the wall may be set, and the machine may sleep: so often it is looked at, in seconds.
LONGEST_WAIT = 300.0
#: An alarm that rings a little before its moment would have to be set a second time.
_MARGIN = 0.5
#: A reminder that comes later than this says what it was meant for.
_LATE = timedelta(minutes=5)

START, LATER, NOT_TODAY = "start", "later", "not-today"


class ReminderService:
    """The one holder of the reminders. `begin` is called once the program stands; `start` is how a session
    is started from a reminder: through the safety gate, asking what has to be asked.

    Who is blocked by the health answers is not reminded, nor of a routine that has too little left.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        store: RemindersStore,
        wall: WallClock,
        alarm: Alarm,
        notifier: Notifier,
        session: SessionService,
        safety: SafetyService,
        start: Callable[[str], None],
        held: Callable[[str], bool] = lambda _: False,
    ) -> None:
        """`held`: something else says on which days a routine is pressed, and reminds of it."""
        self._catalogue, self._store, self._wall, self._alarm = catalogue, store, wall, alarm
        self._notifier, self._session, self._safety, self._start = notifier, session, safety, start
        self._held = held
        self._reminders = store.load()
        self._told = False
        session.listen(self._session_changed)

    @property
    def reminders(self) -> Reminders:
        """The reminders as they are kept now."""
        return self._reminders

    @property
    def next_due(self) -> datetime | None:
        """When the next one comes, local and without a zone."""
        return rules.next_due(self._reminders, self._wall.now())

    @property
    def today(self) -> date:
        """The day by the wall clock, in its time zone."""
        return self._wall.now().date()

    @property
    def obstacle(self) -> Message | None:
        """Why no reminder comes whatever is chosen; None where they do."""
        view = self._safety.view
        return view.obstacle if view.blocked else None

    def begin(self) -> None:
        """Look for what was missed, and wait for what comes."""
        self.poll()

    def choose(self, **fields: Any) -> None:
        """Change `on`, `times` or `quiet`. It holds for this run even where it cannot be written (then
        KnownError is raised); what the rules refuse raises KnownError and changes nothing."""
        times = fields.pop("times", None)
        chosen = self._reminders if times is None else self._reminders.with_times(times)
        self._reminders = rules.chosen_anew(replace(chosen, **fields), self._wall.now())
        if not self._reminders.on:
            self._withdraw()
        self._set_alarm()
        self._store.save(self._reminders)

    def poll(self) -> None:
        """Time may have passed: remind if something is due."""
        view = self._session.view
        busy = view.active and not view.may_begin_anew
        outcome = rules.check_due(self._reminders, self._wall.now(), busy)
        self._keep(outcome.reminders)
        if outcome.due is not None:
            self._tell(outcome.due)
        self._set_alarm()

    def test(self) -> None:
        """Show a reminder now whose buttons only put it away."""
        routine = next(iter(self._catalogue.routines))
        self._notifier.notify(self._notification(routine, None), lambda _: None, lambda: None)

    def _tell(self, due: Due) -> None:
        routine = due.routine
        view = self._safety.view
        made = view.routines.get(routine)
        if self.obstacle is not None or made is None or made.too_little or self._held(routine):
            return
        self._told = True
        now = self._wall.now().replace(tzinfo=None)
        meant = due.at if now - due.at > _LATE else None
        self._notifier.notify(
            self._notification(routine, meant), lambda button: self._pressed(button, routine), lambda: None
        )

    def _notification(self, routine: str, meant: datetime | None) -> Notification:
        made = self._safety.view.routines[routine].routine
        minutes = math.ceil(duration_s(made) / 60)
        title = self._catalogue.title(routine)
        if meant is None:
            text = self._catalogue.say("reminder.text", routine=title, minutes=minutes)
        else:
            at = self._catalogue.words.time_of_day(meant.time())
            text = self._catalogue.say("reminder.late", routine=title, minutes=minutes, time=at)
        buttons = {button: self._word(button) for button in (START, LATER, NOT_TODAY)}
        note = Notification(self._word("title"), text, buttons, START)
        return replace(note, again=partial(self._again, note, routine, meant))

    def _again(self, before: Notification, routine: str, meant: datetime | None) -> Notification:
        """A routine of one's own may have been deleted since: then it reads as before."""
        there = routine in self._safety.view.routines
        return self._notification(routine, meant) if there else before

    def _pressed(self, button: str, routine: str) -> None:
        self._told = False
        if button == START:
            self._start(routine)
        elif button == LATER:
            self._keep(rules.snooze(self._reminders, routine, self._wall.now()))
        elif button == NOT_TODAY:
            self._keep(rules.not_today(self._reminders, self._wall.now()))
        self._set_alarm()

    def _session_changed(self, view: SessionView) -> None:
        """They are pressing: nobody needs to be reminded, now or in ten minutes."""
        if not view.active or view.may_begin_anew:
            return
        if self._told:
            self._withdraw()
        if self._reminders.snoozed is not None:
            self.poll()

    def _withdraw(self) -> None:
        self._told = False
        self._notifier.withdraw()

    def _keep(self, reminders: Reminders) -> None:
        if reminders == self._reminders:
            return
        self._reminders = reminders
        with contextlib.suppress(KnownError):  # it holds for this run; choosing says what is wrong
            self._store.save(reminders)

    def _set_alarm(self) -> None:
        due = self.next_due
        if due is None:
            self._alarm.cancel()
            return
        wait = (due - self._wall.now().replace(tzinfo=None)).total_seconds()
        self._alarm.set(min(max(wait, 0.0) + _MARGIN, LONGEST_WAIT), self.poll)

    def _word(self, key: str) -> str:
        return self._catalogue.word(f"reminder.{key}")
