"""The health questions, one a page."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.safety import Answer
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.safety.adult_page import AdultPage
from acupress_desktop.ui.safety.labels import line
from acupress_desktop.ui.safety.question_page import PointAt, QuestionPage
from acupress_desktop.ui.theme import Theme


class QuestionsDialog(QDialog):
    """Accepted once all are answered. `adult` and `given` hold what was answered until then, so that a
    yes counts also where someone leaves half-way."""

    def __init__(
        self,
        catalogue: Catalogue,
        before: Answers,
        theme: Theme,
        parent: QWidget | None = None,
        point_at: PointAt | None = None,
    ) -> None:
        super().__init__(parent)
        self._point_at = point_at
        self._catalogue, self._before, self._theme = catalogue, before, theme
        self._rules = catalogue.safety.rules
        self._at = 0
        self.adult: bool | None = None
        self.given: dict[str, Answer] = {}
        self.setWindowTitle(self.tr("Is it for you?"))
        self.setObjectName("questionsDialog")
        self._progress = PlainLabel()
        self._progress.setStyleSheet(f"color: {theme.soft_ink}; font-size: 12px;")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the page in it has the keyboard
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._back = QPushButton(self.tr("&Back"))
        self._back.setProperty("role", "plain")
        self._back.setAutoDefault(False)
        self._back.clicked.connect(self._go_back)
        later = QPushButton(self.tr("Not now"))
        later.setProperty("role", "plain")
        later.setAutoDefault(False)
        later.clicked.connect(self.reject)
        private = line(self.tr("Your answers stay on this computer."), theme.soft_ink, 12)
        foot = QHBoxLayout()
        foot.addWidget(private, 1)
        foot.addWidget(self._back)
        foot.addWidget(later)
        fit(self, 600, 640)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(self._progress)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)
        self._show_page()

    def _show_page(self) -> None:
        count = len(self._rules) + 1
        self._progress.setText(fill(self.tr("Question %1 of %2"), self._at + 1, count))
        self._back.setEnabled(self._at > 0)
        page: AdultPage | QuestionPage
        if self._at == 0:
            page = AdultPage(self._catalogue)
            page.answered.connect(self._take_adult)
        else:
            rule = self._rules[self._at - 1]
            before = self.given.get(rule.id) or self._before.given.get(rule.id)
            page = QuestionPage(self._catalogue, rule, before, self._theme, self._point_at)
            page.answered.connect(self._take)
            page.grown.connect(self._reveal)
        old = self._scroll.takeWidget()
        self._scroll.setWidget(page)
        self._scroll.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        page.show()
        page.begin()
        if old is not None:  # it is still busy telling its answer
            old.deleteLater()

    def _reveal(self, part: QWidget) -> None:
        """Once the page has its new height."""
        QTimer.singleShot(0, part, lambda: self._scroll.ensureVisible(0, part.geometry().bottom(), 0, 0))

    def _take_adult(self, adult: bool) -> None:
        self.adult = adult
        self._go_on()

    def _take(self, answer: Answer) -> None:
        self.given[self._rules[self._at - 1].id] = answer
        self._go_on()

    def _go_on(self) -> None:
        if self._at == len(self._rules):
            self.accept()
            return
        self._at += 1
        self._show_page()

    def _go_back(self) -> None:
        self._at = max(0, self._at - 1)
        self._show_page()
