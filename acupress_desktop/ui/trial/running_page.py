"""While a trial runs: what today is, and its number. How it goes is not shown."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.trial import OPEN_FOR, Kind, Trial
from acupress_desktop.services import trial_words as words
from acupress_desktop.services.trial_service import TrialService
from acupress_desktop.ui.history.pain_scale import PainScale
from acupress_desktop.ui.safety.labels import head, line
from acupress_desktop.ui.theme import Theme
from acupress_desktop.ui.trial.parts import button, card, date_words


class RunningPage(QWidget):
    """`start` begins a session of a routine, `tell` takes a number; `obstacle` keeps sessions from
    starting."""

    def __init__(
        self,
        catalogue: Catalogue,
        trial: TrialService,
        theme: Theme,
        obstacle: str,
        start: Callable[[str], None],
        tell: Callable[[int], None],
        stop: Callable[[], None],
        close: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._trial, self._theme = catalogue, trial, theme
        running = trial.running
        assert running is not None
        self.first: QWidget | None = None
        self.scale: PainScale | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(line(words.compared(running.plan, catalogue), theme.soft_ink))
        column.addWidget(self._today(running, obstacle, start))
        column.addWidget(self._number(running, tell))
        days = catalogue.say("trial.told-days", told=len(running.told), days=running.plan.design.days)
        column.addWidget(line(days, None, 13))
        column.addWidget(line(catalogue.word("trial.honest"), theme.soft_ink, 13))
        column.addWidget(line(catalogue.word("trial.begin.about"), theme.soft_ink, 13))
        row = QHBoxLayout()
        ends = button(catalogue.word("trial.close"), "plain", close)
        row.addWidget(ends)
        row.addWidget(button(catalogue.word("trial.stop"), "plain", stop))
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.first = self.first or ends

    @property
    def said(self) -> str:
        """What a screen reader is told when the page is there."""
        return self._said

    def _today(self, running: Trial, obstacle: str, start: Callable[[str], None]) -> QWidget:
        plan, kind, catalogue = running.plan, self._trial.kind_today, self._catalogue
        box, column = card(self._theme, "todayCard")
        number = plan.number(self._trial.today)
        if number is not None:
            day = catalogue.say("trial.day", day=number + 1, days=plan.design.days)
            column.addWidget(line(day, self._theme.soft_ink, 12))
        if kind is not None:
            routine = self._trial.pressed_today()
            minutes = math.ceil(self._trial.minutes(routine or plan.routine))
            self._said = words.day_words(plan, kind, minutes, catalogue)
        elif self._trial.today < plan.first:
            self._said = catalogue.say("trial.today.begins", date=date_words(plan.first))
        else:
            self._said = catalogue.word("trial.today.over")
        column.addWidget(head(self._said))
        if kind is None:
            return box
        if obstacle:
            column.addWidget(line(obstacle, self._theme.vermilion, 13))
        if (routine := self._trial.pressed_today()) is not None and (
            kind is Kind.PRESS or plan.other is not None
        ):
            title = catalogue.say("trial.start", routine=words.title(routine, catalogue))
            begin: QPushButton = button(title, "primary", lambda: start(routine))
            row = QHBoxLayout()
            row.addWidget(begin)
            row.addStretch(1)
            column.addLayout(row)
            self.first = begin
        return box

    def _number(self, running: Trial, tell: Callable[[int], None]) -> QWidget:
        plan, catalogue, day = running.plan, self._catalogue, self._trial.open_day
        box, column = card(self._theme, "numberCard")
        clock = catalogue.words.time_of_day
        if day is None:
            asked = line(words.question(plan, catalogue))
            column.addWidget(asked)
            column.addWidget(
                line(catalogue.say("trial.tell.next", time=clock(plan.at)), self._theme.soft_ink, 13)
            )
            return box
        level = self._trial.told_open
        scale = PainScale(
            level,
            asked=words.question(plan, catalogue),
            ends=catalogue.word(f"trial.ends.{plan.measure}"),
        )
        scale.said.connect(tell)
        self.scale = scale
        if level is None:
            self.first = scale.button(0)
        column.addWidget(scale)
        until = clock((plan.asked_at(day) + OPEN_FOR).time())
        key = "trial.tell.until" if level is None else "trial.told"
        values = {"time": until} if level is None else {"time": until, "level": level}
        column.addWidget(line(catalogue.say(key, **values), self._theme.soft_ink, 13))
        return box
