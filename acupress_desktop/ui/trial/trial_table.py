"""The days of a trial in words: for reading, for the keyboard and for screen readers."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.trial import Kind, Trial
from acupress_desktop.services.trial_words import kind_words
from acupress_desktop.ui.read_table import ReadTable
from acupress_desktop.ui.theme import Theme
from acupress_desktop.ui.trial.parts import short_date

_MOST_ROWS = 8


class TrialTable(ReadTable):
    """The first day first; only days that have come."""

    def __init__(
        self,
        trial: Trial,
        today: date,
        catalogue: Catalogue,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._trial, self._catalogue = trial, catalogue
        self.setObjectName("trialTable")
        self.setAccessibleName(catalogue.word("trial.table.name"))
        heads = [catalogue.word(f"trial.table.{head}") for head in ("day", "date", "kind", "level")]
        days = trial.revealed(today)
        self.fill(
            heads, [self._row(number, day, kind) for number, (day, kind) in enumerate(days)], _MOST_ROWS
        )

    def _row(self, number: int, day: date, kind: Kind) -> list[str]:
        plan, level = self._trial.plan, self._trial.levels.get(day)
        words = self._catalogue.words
        if level is None:
            told = self._catalogue.word("trial.table.missing")
        elif plan.design.counts(number):
            told = words.number(level)
        else:
            told = self._catalogue.say("trial.table.left-out", level=level)
        assert day == plan.first + timedelta(days=number)
        return [words.number(number + 1), short_date(day), kind_words(plan, kind, self._catalogue), told]
