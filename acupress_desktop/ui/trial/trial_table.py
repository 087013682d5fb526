"""The days of a trial in words: for reading, for the keyboard and for screen readers."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.trial import Kind, Result, Trial
from acupress_desktop.services.trial_words import kind_words
from acupress_desktop.ui.history.day_table import table_style
from acupress_desktop.ui.reader_rows import choose_by_reader
from acupress_desktop.ui.sizes import px
from acupress_desktop.ui.theme import Theme
from acupress_desktop.ui.trial.parts import short_date

_MOST_ROWS, _ROW = 8, 28


class TrialTable(QTableWidget):
    """The first day first; only days that have come."""

    def __init__(
        self,
        trial: Trial,
        result: Result,
        today: date,
        catalogue: Catalogue,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        days = trial.revealed(today)
        super().__init__(len(days), 4, parent)
        self._trial, self._catalogue = trial, catalogue
        self.setObjectName("trialTable")
        self.setAccessibleName(catalogue.word("trial.table.name"))
        self.setHorizontalHeaderLabels(
            [catalogue.word(f"trial.table.{head}") for head in ("day", "date", "kind", "level")]
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for row, (day, kind) in enumerate(days):
            for place, words in enumerate(self._row(row, day, kind)):
                self.setItem(row, place, QTableWidgetItem(words))
        choose_by_reader(self)
        self.setFixedHeight(px(36) + px(_ROW) * min(max(len(days), 1), _MOST_ROWS))
        self.setStyleSheet(table_style(theme))

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
