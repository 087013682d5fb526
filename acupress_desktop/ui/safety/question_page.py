"""One question: a title, one idea a line, yes or no, and what a yes asks for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from acupress_desktop.content.approvals import question_key
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.points import Region, Side
from acupress_desktop.domain.safety import Answer, Rule
from acupress_desktop.ui.plain import set_tip
from acupress_desktop.ui.safety.asked_page import AskedPage
from acupress_desktop.ui.safety.labels import add_unread, head, line, sign
from acupress_desktop.ui.safety.region_picker import RegionPicker
from acupress_desktop.ui.safety.yes_no import YesNo
from acupress_desktop.ui.theme import Theme

#: Lets someone mark parts on the figure, beginning with those marked already.
PointAt = Callable[[frozenset[Region], QWidget], frozenset[Region]]


class QuestionPage(AskedPage):
    """Emits `answered` once the answer is whole. A former answer is told, never taken over by itself."""

    answered = Signal(Answer)
    #: A yes whose rest is still to be asked: until then it counts in full.
    said_yes = Signal(Answer)
    #: More is asked for below, or the keyboard went there: the part of the page that should be in sight.
    grown = Signal(QWidget)

    def __init__(
        self,
        catalogue: Catalogue,
        rule: Rule,
        before: Answer | None,
        theme: Theme,
        point_at: PointAt | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._rule = rule
        words = catalogue.safety_texts.questions[rule.id]
        self.setAccessibleName(words.title)
        self.setAccessibleDescription(
            catalogue.words.joined(map(catalogue.words.as_sentence, (*words.signs, *words.notes)))
        )
        self._answer = YesNo(of_a_list=bool(words.signs))
        self._cleared = QCheckBox()
        self._cleared_words = line(words.cleared)
        self._where = line(words.where)
        self._regions = RegionPicker(catalogue)
        self._regions.setAccessibleName(words.where)
        self._point = QPushButton(self.tr("&Point at the body…"))
        self._point.setProperty("role", "plain")
        self._point.setAutoDefault(False)
        self._point.setHidden(True)
        self._pointing = point_at
        self._point.clicked.connect(self._point_at)
        self._side_words = line(words.side)
        self._sides = self._make_sides()
        self._go_on = QPushButton(self.tr("&Go on"))
        self._go_on.setProperty("role", "primary")
        self._go_on.setAutoDefault(False)
        self._go_on.clicked.connect(self._finish)
        self._answer.yes.connect(self._answer_yes)
        self._answer.no.connect(lambda: self.answered.emit(Answer(yes=False)))
        self._cleared.setAccessibleName(words.cleared)
        self._cleared.toggled.connect(lambda _: self._render())
        self._cleared_words.setBuddy(self._cleared)
        self._regions.changed.connect(self._render)
        column = self.column
        column.addWidget(head(words.title))
        for text in words.signs:
            column.addWidget(sign(text))
        for text in words.notes:
            column.addWidget(line(text, theme.soft_ink))
        add_unread(column, catalogue, question_key(rule.id), theme)
        if before is not None and before.yes is not None:
            last = self.tr("Last time: yes") if before.yes else self.tr("Last time: no")
            column.addWidget(line(last, theme.soft_ink, 12))
        column.addSpacing(4)
        column.addWidget(self._answer)
        self._more = self._lay_out_more()
        column.addWidget(self._more)
        if before is not None and before.yes:
            self._cleared.setChecked(before.cleared)
            self._regions.mark(before.regions)
            self._sides[before.side].setChecked(True)
        self._more.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Y and N, in the letters of the language, answer."""
        if not self._answer.obey_key(event, self):
            super().keyPressEvent(event)
        elif self._answer.isAncestorOf(self.focusWidget()):
            self.grown.emit(self._answer)  # a long list may stand above it

    def _answer_yes(self) -> None:
        if self._rule.cleared is None and not self._rule.asks_regions and not self._rule.asks_side:
            self.answered.emit(Answer(yes=True))
            return
        self.said_yes.emit(Answer(yes=True))
        self.ask_more()
        first = self._cleared if self._rule.cleared is not None else self._sides[None]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def asks_more(self) -> bool:
        """A yes was said, and its rest is being asked for."""
        return not self._more.isHidden()

    def ask_more(self) -> None:
        """Show what a yes asks for."""
        self._more.show()
        self._render()

    def _render(self) -> None:
        """Parts of the body are asked for only where they matter, and then must be marked."""
        effect = self._rule.cleared if self._cleared.isChecked() else self._rule.effect
        where = effect is not None and effect.affected_regions
        self._where.setVisible(where)
        self._regions.setVisible(where)
        self._point.setVisible(where and self._pointing is not None)
        self._go_on.setEnabled(not where or bool(self._regions.regions))
        self.grown.emit(self._more)
        set_tip(self._go_on, "" if self._go_on.isEnabled() else self.tr("Mark at least one part"))

    def _point_at(self) -> None:
        if self._pointing is not None:
            marked = self._pointing(self._regions.regions, self.window())
            if isValid(self):  # meanwhile the program may have taken up another language
                self._regions.mark(marked)

    def _finish(self) -> None:
        side = next(side for side, button in self._sides.items() if button.isChecked())
        regions = self._regions.regions if self._rule.asks_regions else frozenset()
        self.answered.emit(Answer(True, self._cleared.isChecked(), regions, side))

    def _make_sides(self) -> dict[Side | None, QRadioButton]:
        both = QRadioButton(self.tr("Both, or not sure"))
        both.setChecked(True)
        return {
            None: both,
            Side.LEFT: QRadioButton(self.tr("Left")),
            Side.RIGHT: QRadioButton(self.tr("Right")),
        }

    def _lay_out_more(self) -> QWidget:
        more = QWidget(self)
        column = QVBoxLayout(more)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        cleared = QHBoxLayout()
        cleared.setSpacing(8)
        cleared.addWidget(self._cleared)
        cleared.addWidget(self._cleared_words, 1)
        column.addLayout(cleared)
        for part in (self._cleared, self._cleared_words):
            part.setHidden(self._rule.cleared is None)
        column.addWidget(self._where)
        column.addWidget(self._regions)
        column.addWidget(self._point, 0, Qt.AlignmentFlag.AlignLeft)
        if self._rule.asks_side:
            column.addWidget(self._side_words)
            row = QHBoxLayout()
            for button in self._sides.values():
                row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
        column.addWidget(self._go_on, 0, Qt.AlignmentFlag.AlignLeft)
        return more
