"""My pain and sessions: a chart, the same as a table, and what may be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from acupress_desktop.content.approvals import advice_key
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import sentence
from acupress_desktop.content.words import Words
from acupress_desktop.domain.diary import Note, NoteKind, Told, Weekly
from acupress_desktop.domain.errors import KnownError, fill
from acupress_desktop.domain.follow_up import Advice, change
from acupress_desktop.domain.history import Day, History
from acupress_desktop.services.history_service import HistoryService, new_words
from acupress_desktop.services.pain_words import around_words, change_marks, change_words
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.button_row import button_row
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.focus import tab_through
from acupress_desktop.ui.history.copy_box import CopyBox
from acupress_desktop.ui.history.day_table import DayTable
from acupress_desktop.ui.history.note_text import NoteText
from acupress_desktop.ui.history.pain_chart import PainChart
from acupress_desktop.ui.history.pain_scale import PainScale
from acupress_desktop.ui.history.week_box import WeekBox
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.opening import confirm
from acupress_desktop.ui.safety.labels import add_unread, head, line, standing_out
from acupress_desktop.ui.save_dialog import ask_where_to_save
from acupress_desktop.ui.sides import margins
from acupress_desktop.ui.sizes import sized
from acupress_desktop.ui.status_line import StatusLine
from acupress_desktop.ui.theme import Theme

#: Over so long the pain right before and after sessions is averaged.
_AROUND = timedelta(weeks=12)


class HistoryDialog(QDialog):
    """Shows what is kept; every change is kept, and shown, at once. Where nothing can be read it says why,
    and where the file was broken it is restored with one click."""

    def __init__(
        self,
        catalogue: Catalogue,
        history: HistoryService,
        theme: Theme,
        parent: QWidget | None = None,
        doctor: Callable[[QWidget], None] | None = None,
    ) -> None:
        """`doctor` shows the sheet for a doctor, before this."""
        super().__init__(parent)
        self._doctor = doctor
        self._catalogue, self._history, self._theme = catalogue, history, theme
        self.setObjectName("historyDialog")
        fit(self, 660, 680)
        lay_out(self, self._lay_out)

    @property
    def _words(self) -> Words:
        return self._catalogue.safety_texts.words

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("My pain and sessions"))
        self._said = StatusLine("said")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Chart and table"))
        self._export = self._button(self.tr("E&xport…"), self._choose_export)
        self._erase_button = self._button(self.tr("&Erase…"), self._erase)
        read_in = self._button(self.tr("&Read in…"), self._choose_import)
        close = self._button(self.tr("&Close"), self.accept)
        close.setDefault(True)
        self._sheet = self._button(self._catalogue.word("history.doctor"), self._show_sheet)
        self._foot = (self._sheet, self._export, read_in, self._erase_button, close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        column.addWidget(head(self.tr("My pain and sessions")))
        column.addWidget(self._scroll, 1)
        column.addWidget(self._said)
        column.addLayout(button_row(close, first=[*self._foot[:-1]]))
        self._sheet.setVisible(self._doctor is not None)  # without a place yet it would be a window
        self._render()
        close.setFocus()

    def export(self, file: Path) -> None:
        """Write everything, and say so or why not."""
        self._do(
            lambda: self._history.write_copy(file),
            lambda: fill(self.tr("Saved as %1."), file.name),
        )

    def take_in(self, file: Path) -> None:
        """Take in what is new in a file, and say how much or why not."""
        new: list[History] = []
        self._do(
            lambda: new.append(self._history.take_in(file)),
            lambda: new_words(self._catalogue, new[0]),
        )
        self._render()

    def restore(self) -> None:
        """Take back what was lost, and say how much or why not."""
        new: list[History] = []
        self._do(lambda: new.append(self._history.restore()), lambda: new_words(self._catalogue, new[0]))
        self._render()

    def done(self, result: int) -> None:
        """What was being written is kept first."""
        self._keep_notes()
        super().done(result)

    def _keep_notes(self) -> None:
        for field in self.findChildren(NoteText):
            field.keep()

    def _show_sheet(self) -> None:
        self._keep_notes()
        if self._doctor is not None:
            self._doctor(self)

    def _render(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(margins(0, 0, 8, 0))
        column.setSpacing(12)
        try:
            history = self._history.beside()
            days = self._history.days(history)
            kept = not self._history.empty or self._history.tally().count > 0
        except KnownError as error:
            column.addWidget(line(sentence(error), self._theme.vermilion))
            history, days, kept = None, (), False
        if history is not None:
            attempt(lambda: self._offer_copy(column), self._say_wrong)
            self._fill(column, history, days)
        column.addStretch(1)
        self._sheet.setEnabled(bool(days))
        self._export.setEnabled(kept)
        self._erase_button.setEnabled(kept)
        old = self._scroll.takeWidget()
        self._scroll.setWidget(page)
        tab_through(self._scroll, page, *self._foot)
        if old is not None:
            old.deleteLater()

    def _offer_copy(self, column: QVBoxLayout) -> None:
        day = self._history.backup_day
        if day is None:
            return
        box = CopyBox(self._catalogue, day, self._history.trouble, self._theme)
        box.wanted.connect(self.restore)
        column.addWidget(box)

    def _fill(self, column: QVBoxLayout, history: History, days: Sequence[Day]) -> None:
        today = self._history.today
        scale = PainScale(next((pain.level for pain in history.pains if pain.day == today), None))
        scale.said.connect(self._record_pain)
        week = WeekBox(self._catalogue, history, today)
        week.told.connect(lambda what, level: self._keep(Told(today, Weekly(what), level)))
        week.wrote.connect(lambda kind, text: self._keep(Note(today, NoteKind(kind), text.strip())))
        if not days:
            words = self.tr(
                "Here will be how much it hurt, day by day, and the sessions of each day. Begin with today."
            )
            for part in (line(words), scale, week):
                column.addWidget(part)
            return
        advice = self._history.advice(history)
        if advice is not None:
            column.addWidget(self._advice(advice))
        changed = change(history.pains, today)
        if changed is not None:
            column.addWidget(line(change_words(changed, self._catalogue)))
        marked = change_marks(changed, self._catalogue)
        column.addWidget(PainChart(days, today, self._theme, changed=changed, marked=marked))
        column.addWidget(line(self._words["follow-up.honest"], self._theme.soft_ink, 13))
        column.addWidget(scale)
        column.addWidget(week)
        around = self._history.around(today - _AROUND)
        if around is not None:
            column.addWidget(line(around_words(around, self._catalogue)))
        column.addWidget(DayTable(days, self._theme))
        column.addWidget(line(self._words["follow-up.noticeable"], self._theme.soft_ink, 12))

    def _keep(self, said: Told | Note) -> None:
        self._do(lambda: self._history.keep(said), lambda: self.tr("Noted for today."))
        for button in (self._export, self._erase_button):
            button.setEnabled(True)

    def _advice(self, advice: Advice) -> QWidget:
        box = standing_out(self._theme, "adviceBox")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.addWidget(line(self._words[advice_key(advice)]))
        add_unread(inside, self._catalogue, advice_key(advice), self._theme)
        return box

    def _record_pain(self, level: int) -> None:
        self._do(lambda: self._history.record_pain(level), lambda: self.tr("Noted for today."))
        self._render()

    def _erase(self) -> None:
        if confirm(
            self,
            lambda: self.tr("Erase"),
            lambda: self.tr(
                "Erase all sessions, all you said about pain and all you learned from this computer?"
            ),
        ):
            self._do(self._history.erase, lambda: self.tr("Everything has been erased."))
            self._render()

    def _choose_export(self) -> None:
        kinds = {".csv": self.tr("Table"), ".json": self.tr("To read in again")}
        file = ask_where_to_save(self, lambda: self.tr("Export"), "acupress-history.csv", kinds)
        if file is not None:
            self.export(file)

    def _choose_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Read in"), "", self.tr("History of Acupress (*.json)")
        )
        if name:
            self.take_in(Path(name))

    def _do(self, command: Callable[[], object], told: Callable[[], str]) -> None:
        if attempt(command, self._say_wrong):
            self._show_result(told(), self._theme.soft_ink)

    def _say_wrong(self, why: str) -> None:
        self._show_result(why, self._theme.vermilion)

    def _show_result(self, sentence: str, color: str) -> None:
        self._said.setStyleSheet(sized(f"color: {color}; font-size: 13px;"))
        self._said.tell(sentence)

    def _button(self, words: str, command: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "plain")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: command())
        return button
