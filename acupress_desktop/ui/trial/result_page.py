"""After a trial: one sentence, how sure it is, every day, and what it does not say."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from acupress_desktop.content.approvals import advice_key
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.follow_up import Advice
from acupress_desktop.domain.trial import End, Trial, result
from acupress_desktop.services import trial_words as words
from acupress_desktop.services.trial_service import TrialService
from acupress_desktop.ui.safety.labels import add_unread, head, line, standing_out
from acupress_desktop.ui.theme import Theme
from acupress_desktop.ui.trial.dot_plot import DotPlot
from acupress_desktop.ui.trial.interval_plot import IntervalPlot
from acupress_desktop.ui.trial.kind_key import KindKey
from acupress_desktop.ui.trial.parts import button, card, date_words
from acupress_desktop.ui.trial.trial_table import TrialTable


class ResultPage(QWidget):
    """ "We cannot tell" stands as large as a difference."""

    def __init__(
        self,
        catalogue: Catalogue,
        service: TrialService,
        trial: Trial,
        theme: Theme,
        save: Callable[[], None],
        again: Callable[[], None],
        close: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._theme, self._trial = catalogue, theme, trial
        self._result = result(trial)
        self.said = words.headline(trial, self._result, catalogue)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        plan = trial.plan
        column.addWidget(line(words.compared(plan, catalogue), theme.soft_ink))
        if trial.why is End.WORSE:
            column.addWidget(self._advice())
        column.addWidget(self._headline())
        column.addWidget(self._days())
        column.addLayout(self._notes())
        column.addWidget(TrialTable(trial, service.today, catalogue, theme))
        row = QHBoxLayout()
        self.first = button(catalogue.word("trial.close"), "plain", close, default=True)
        row.addWidget(button(catalogue.word("trial.save"), "plain", save))
        row.addWidget(button(catalogue.word("trial.again"), "plain", again))
        row.addStretch(1)
        row.addWidget(self.first)
        column.addLayout(row)
        column.addStretch(1)

    def _headline(self) -> QWidget:
        catalogue, found = self._catalogue, self._result
        box, column = card(self._theme, "resultCard")
        told = QVBoxLayout()
        told.setSpacing(8)
        told.addWidget(head(self.said, 24))
        told.addWidget(line(words.result_words(found, catalogue), None, 15))
        if worth := words.worth_words(self._trial.plan, found, catalogue):
            told.addWidget(line(worth, self._theme.soft_ink, 13))
        told.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(told, 57)
        if found.finding is not None and found.finding.low is not None:
            row.addWidget(IntervalPlot(self._trial.plan, found.finding, catalogue, self._theme), 43)
        column.addLayout(row)
        return box

    def _days(self) -> QWidget:
        catalogue = self._catalogue
        box, column = card(self._theme, "daysCard")
        column.addWidget(head(catalogue.word("trial.plot.title"), 14))
        about = catalogue.words.joined(
            (words.question(self._trial.plan, catalogue), catalogue.word("trial.plot.about"))
        )
        column.addWidget(line(about, self._theme.soft_ink, 12))
        column.addWidget(KindKey(self._trial, self._result, catalogue, self._theme))
        column.addWidget(DotPlot(self._trial, self._result, catalogue, self._theme))
        return box

    def _notes(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        drawn = date_words(self._trial.plan.first)
        for number, (title, text) in enumerate(
            words.notes(self._trial, self._result, drawn, self._catalogue)
        ):
            note = QVBoxLayout()
            note.setSpacing(2)
            note.addWidget(head(title, 13))
            note.addWidget(line(text, self._theme.soft_ink, 12))
            note.addStretch(1)
            grid.addLayout(note, number // 3, number % 3)
        for at in range(3):
            grid.setColumnStretch(at, 1)
        return grid

    def _advice(self) -> QWidget:
        """As where pain is asked for: what a week that was worse asks for."""
        box = standing_out(self._theme, "adviceBox")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(14, 10, 14, 10)
        key = advice_key(Advice.WORSE)
        inside.addWidget(line(self._catalogue.safety_texts.words[key]))
        add_unread(inside, self._catalogue, key, self._theme)
        return box
