"""Before a trial: what shall change, what is pressed, against what, how long, and what one would notice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from typing import Any

from PySide6.QtCore import Qt, QTime
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.trial import QUESTION_LIMIT, WEEKS, Against, Design, Measure, blocks_of
from acupress_desktop.domain.trial_power import Model
from acupress_desktop.services.trial_service import Choice, TrialService
from acupress_desktop.ui.checks import when_turned
from acupress_desktop.ui.plain import on_button
from acupress_desktop.ui.safety.labels import head, line
from acupress_desktop.ui.sizes import least, px
from acupress_desktop.ui.theme import Theme
from acupress_desktop.ui.time_field import TimeField
from acupress_desktop.ui.trial.parts import button, card, choose, field_of, labelled
from acupress_desktop.ui.trial.promise_card import PromiseCard
from acupress_desktop.ui.trial.sealed_blocks import SealedBlocks

#: When a number is told, unless something else is chosen.
_MORNING, _EVENING = time(7), time(20)
#: Below this width there is one column.
_TWO_COLUMNS = 800


class ChoicePage(QWidget):
    """`choice` is what is chosen now; `remember` is told of every change, `begin` of the end of choosing."""

    def __init__(
        self,
        catalogue: Catalogue,
        trial: TrialService,
        choice: Choice,
        theme: Theme,
        remember: Callable[[Choice], None],
        begin: Callable[[Choice, tuple[float, ...]], None],
        close: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._trial, self._theme = catalogue, trial, theme
        self._remember, self._begin = remember, begin
        self.choice = choice
        model = trial.model()
        self._promise = PromiseCard(catalogue, model, model != Model(), theme)
        self._sealed = QVBoxLayout()
        page = self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(24)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(8)
        right.setSpacing(12)
        page.addLayout(left, 58)
        page.addLayout(right, 42)
        self._add_measure(left)
        self._add_routine(left)
        self._add_weeks(left)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.start = button(self._word("begin"), "primary", self._take)
        row.addWidget(self.start)
        row.addWidget(button(self._word("close"), "plain", close))
        row.addStretch(1)
        left.addStretch(1)
        right.addWidget(self._promise)
        right.addLayout(self._sealed)
        right.addLayout(row)  # in sight from the start, where the choices fill the height
        right.addWidget(line(self._word("begin.about"), theme.soft_ink, 12))
        right.addStretch(1)
        self._render()

    def fold(self, width: int) -> None:
        """In a narrow window what one would notice stands below what is chosen."""
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if width < px(_TWO_COLUMNS) else ways.LeftToRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In one column or in two."""
        self.fold(event.size().width())
        super().resizeEvent(event)

    def _add_measure(self, column: QVBoxLayout) -> None:
        column.addWidget(head(self._word("pick.measure"), 15))
        entries = [
            (each, self._word(f"measure.{each}"), self._word(f"measure.{each}.about")) for each in Measure
        ]
        choice = self.choice
        column.addWidget(
            choose(entries, choice.measure, 2, self._theme, self._take_measure, self._word("pick.measure"))
        )
        self._question = QLineEdit(choice.question)
        self._question.setMaxLength(QUESTION_LIMIT)
        self._question.textChanged.connect(lambda text: self._change(question=text))
        self._fewer = QCheckBox(on_button(self._word("pick.fewer")))
        self._fewer.setChecked(choice.fewer)
        when_turned(self._fewer, lambda on: self._change(fewer=on))
        self._own = QWidget()
        own = QVBoxLayout(self._own)
        own.setContentsMargins(0, 0, 0, 0)
        own.addWidget(labelled(self._word("pick.question"), self._question))
        own.addWidget(self._fewer)
        column.addWidget(self._own)
        times = QHBoxLayout()
        times.setSpacing(12)
        self._turn, self._at = TimeField(choice.turn_at), TimeField(choice.at)
        for key, field in (("turn", self._turn), ("at", self._at)):
            least(field, height=32)
            times.addWidget(labelled(self._word(f"pick.{key}"), field), 1)
            field.timeChanged.connect(lambda _: self._take_times())
        column.addLayout(times)
        column.addWidget(line(self._word("morning"), self._theme.soft_ink, 12))

    def _add_routine(self, column: QVBoxLayout) -> None:
        routines = [
            (name, self._catalogue.title(name))
            for name, routine in self._catalogue.routines.items()
            if routine.steps
        ]
        choice, name = self.choice, self._word("pick.routine")
        told = head(name, 15)
        column.addWidget(told)
        self._routine = field_of(routines, choice.routine, name)
        self._routine.currentIndexChanged.connect(lambda _: self._change(routine=self._routine.currentData()))
        told.setBuddy(self._routine)
        column.addWidget(self._routine)
        column.addWidget(head(self._word("pick.against"), 15))
        entries = [
            (each, self._word(f"against.{each}"), self._word(f"against.{each}.about")) for each in Against
        ]
        column.addWidget(
            choose(
                entries,
                choice.against,
                2,
                self._theme,
                lambda value: self._change(against=value),
                self._word("pick.against"),
            )
        )
        self._other = field_of(routines, choice.other, "")
        self._other.currentIndexChanged.connect(lambda _: self._change(other=self._other.currentData()))
        self._against_other = labelled(self._word("against.routine"), self._other)
        column.addWidget(self._against_other)

    def _add_weeks(self, column: QVBoxLayout) -> None:
        column.addWidget(head(self._word("pick.weeks"), 15))
        entries = [(weeks, self._catalogue.counted("trial.weeks", weeks), "") for weeks in WEEKS]
        column.addWidget(
            choose(entries, self.choice.weeks, 3, self._theme, self._take_weeks, self._word("pick.weeks"))
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        self._block = field_of([], None, "")
        self._fill_blocks()
        self._block.currentIndexChanged.connect(lambda _: self._take_block())
        points = [(points, self._catalogue.counted("trial.points", points)) for points in range(1, 6)]
        self._worth = field_of(points, self.choice.worth, "")
        self._worth.currentIndexChanged.connect(lambda _: self._change(worth=self._worth.currentData()))
        row.addWidget(labelled(self._word("pick.block"), self._block), 1)
        row.addWidget(labelled(self._word("pick.worth"), self._worth), 1)
        column.addLayout(row)
        self._first = QCheckBox()
        self._first.setChecked(self.choice.first_left_out)
        when_turned(self._first, lambda on: self._change(first_left_out=on))
        self._first.setAccessibleName(self._word("pick.first"))
        told = line(self._word("pick.first"), None, 13)
        told.setBuddy(self._first)
        beside = QHBoxLayout()
        beside.addWidget(self._first, 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(told, 1)
        column.addLayout(beside)

    def _take_measure(self, measure: Measure) -> None:
        """Sleep is told in the morning, everything else in the evening, unless a time was chosen."""
        at = self.choice.at
        if measure is Measure.SLEEP and at == _EVENING:
            at = _MORNING
        elif measure is not Measure.SLEEP and at == _MORNING:
            at = _EVENING
        self._change(measure=measure)
        if at != self.choice.at:
            self._at.setTime(QTime(at.hour, at.minute))

    def _take_times(self) -> None:
        turn, at = self._turn.time(), self._at.time()
        self._change(turn_at=time(turn.hour(), turn.minute()), at=time(at.hour(), at.minute()))

    def _take_weeks(self, weeks: int) -> None:
        self.choice = replace(self.choice, weeks=weeks)
        self._fill_blocks()
        self._take_block()

    def _take_block(self) -> None:
        block = self._block.currentData()
        self._change(block=block, first_left_out=self._first.isChecked() and block > 1)

    def _fill_blocks(self) -> None:
        """Only blocks with enough possible orders are offered."""
        before = self._block.blockSignals(True)
        self._block.clear()
        for block in blocks_of(self.choice.weeks):
            self._block.addItem(self._catalogue.counted("trial.days", block), block)
        self._block.setCurrentIndex(max(0, self._block.findData(self.choice.block)))
        self._block.blockSignals(before)
        self.choice = replace(self.choice, block=self._block.currentData())

    def _change(self, **fields: Any) -> None:
        self.choice = replace(self.choice, **fields)
        self._remember(self.choice)
        self._render()

    def _render(self) -> None:
        choice = self.choice
        self._own.setVisible(choice.measure is Measure.OWN)
        self._against_other.setVisible(choice.against is Against.ROUTINE)
        self._first.setEnabled(choice.block > 1)
        if choice.block == 1:
            self._first.setChecked(False)
        try:
            design: Design | None = choice.design
        except KnownError:
            design = None
        self._promise.show_design(design)
        self._show_sealed(design)

    def _show_sealed(self, design: Design | None) -> None:
        while (item := self._sealed.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if design is None:
            return
        box, column = card(self._theme, "sealedCard")
        column.addWidget(head(self._word("sealed.title"), 15))
        about = self._catalogue.say(
            "trial.sealed.about", days=design.days, pairs=design.pairs, orders=design.orders
        )
        column.addWidget(line(about, self._theme.soft_ink, 13))
        column.addWidget(SealedBlocks(design.pairs, self._word("sealed.name"), self._theme))
        self._sealed.addWidget(box)

    def _take(self) -> None:
        self._promise.finish()
        self._begin(self.choice, self._promise.shares)

    def _word(self, key: str) -> str:
        return self._catalogue.word(f"trial.{key}")
