"""The kept health answers: to be seen, changed and erased."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from acupress_desktop.content.approvals import ANSWERS
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import sentence, told
from acupress_desktop.domain.errors import KnownError, fill
from acupress_desktop.domain.safety import Answer
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.safety_views import Asked
from acupress_desktop.ui.button_row import button_row
from acupress_desktop.ui.dates import in_full
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.opening import confirm
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.safety.labels import add_unread, head, line
from acupress_desktop.ui.sides import margins
from acupress_desktop.ui.sizes import least, sized
from acupress_desktop.ui.status_line import StatusLine
from acupress_desktop.ui.theme import Theme


class AnswersDialog(QDialog):
    """Accepted asks to go through the questions again."""

    def __init__(
        self, catalogue: Catalogue, safety: SafetyService, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._safety, self._theme = catalogue, safety, theme
        self.setObjectName("answersDialog")
        fit(self, 620, 640)
        lay_out(self, self._lay_out)

    def _lay_out(self) -> None:
        safety, theme = self._safety, self._theme
        self.setWindowTitle(self.tr("Your health answers"))
        self._message = StatusLine()
        self._message.setStyleSheet(sized(f"color: {theme.vermilion}; font-size: 14px;"))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        listed = QWidget()
        page = QVBoxLayout(listed)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._table())
        scroll.setWidget(listed)
        scroll.setAccessibleName(self.tr("Questions and answers"))
        erase = QPushButton(self.tr("&Erase…"))
        change = QPushButton(self._change_words())
        close = QPushButton(self.tr("C&lose"))
        for button in (erase, close):
            button.setProperty("role", "plain")
            button.setAutoDefault(False)
        change.setProperty("role", "primary")
        erase.setEnabled(bool(safety.answers.given) or safety.answers.adult is not None)
        erase.clicked.connect(self._erase)
        change.clicked.connect(self.accept)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        column.addWidget(head(self.tr("Your health answers")))
        column.addWidget(line(self._when(), theme.soft_ink, 13))
        column.addWidget(scroll, 1)
        add_unread(column, self._catalogue, ANSWERS, theme, page, self._listed)
        page.addStretch(1)
        for text in self._consequences():
            column.addWidget(line(text, None, 13))
        column.addWidget(self._message)
        column.addLayout(button_row(close, change, first=[erase]))
        change.setDefault(True)
        change.setFocus()

    def _change_words(self) -> str:
        if self._safety.view.asked is Asked.UNANSWERED:
            return self.tr("&Answer the questions")
        return self.tr("&Change")

    def _when(self) -> str:
        moment = self._safety.answers.answered
        if moment is None:
            return self.tr("There are no complete answers yet. They stay on this computer.")
        local = moment.astimezone()
        day = in_full(QDate(local.year, local.month, local.day), QLocale(), weekday=True)
        return fill(self.tr("Answered on %1. They stay on this computer."), day)

    def _table(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(margins(0, 0, 8, 0))
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        adult = self._safety.answers.adult
        age = fill(self.tr("%1 or older"), self._catalogue.safety.adult_age)
        texts, given = self._catalogue.safety_texts.questions, self._safety.answers.given
        rows = [(age, Answer(yes=adult))]
        asked = self._safety.questions_known
        rows += [(texts[rule.id].short, given.get(rule.id, Answer())) for rule in asked]
        for number, (text, answer) in enumerate(rows):
            said = PlainLabel(self._told(answer))
            said.setWordWrap(True)
            least(said, width=150)
            yes = answer.yes and number > 0
            said.setStyleSheet("font-weight: 600;" if yes else f"color: {self._theme.soft_ink};")
            grid.addWidget(line(text, None, 13), number, 0)
            grid.addWidget(said, number, 1, Qt.AlignmentFlag.AlignTop)
        return table

    def _listed(self, catalogue: Catalogue) -> list[str]:
        """What stands in the table, in another language."""
        return [catalogue.safety_texts.questions[rule.id].short for rule in self._safety.questions_known]

    def _told(self, answer: Answer) -> str:
        if answer.yes is None:
            return self.tr("not answered, counts as yes")
        if not answer.yes:
            return self.tr("no")
        parts = [self.tr("yes")]
        if answer.cleared:
            parts.append(self.tr("a clinician agrees"))
        if answer.side is not None:
            parts.append(self._catalogue.word(f"side.{answer.side}"))
        own = self._catalogue.safety_texts.words
        parts += [
            own.get(f"region.{region}") or self._catalogue.word(f"region.{region}")
            for region in sorted(answer.regions)
        ]
        return self._catalogue.words.listed(parts)

    def _consequences(self) -> list[str]:
        view = self._safety.view
        hidden = {spot.code for spot in view.limits.hidden}
        said = [told(view.obstacle)]
        if hidden:
            said.append(self._catalogue.counted("answers.left-out", len(hidden)))
        words = self._safety.words
        said.append(words.tell(words.gentler(view.limits)))
        return [text for text in said if text]

    def _erase(self) -> None:
        if not confirm(
            self,
            lambda: self.tr("Erase"),
            lambda: self.tr("Erase all health answers from this computer? No session starts until new ones."),
        ):
            return
        try:
            self._safety.erase()
        except KnownError as error:
            self._message.tell(sentence(error))
        else:
            self.reject()
