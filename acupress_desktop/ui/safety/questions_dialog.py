"""Health questions, one a page."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.safety import Answer, Block, Rule
from acupress_desktop.services.safety_views import Questions
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.safety.adult_page import AdultPage
from acupress_desktop.ui.safety.labels import line
from acupress_desktop.ui.safety.question_page import PointAt, QuestionPage
from acupress_desktop.ui.sizes import fixed, sized
from acupress_desktop.ui.theme import Theme

#: So much of the page is seen below what is brought in sight, in pixels.
_AIR = 8


class QuestionsDialog(QDialog):
    """Accepted once all are answered. `adult` and `given` hold what was answered until then, so that a
    yes counts also where someone leaves half-way. A yes that names signs of an emergency ends it at once:
    there is something more urgent to read than the next question."""

    def __init__(
        self,
        catalogue: Catalogue,
        before: Answers,
        theme: Theme,
        parent: QWidget | None = None,
        point_at: PointAt | None = None,
        asked: Questions | None = None,
    ) -> None:
        """`before` are the answers of the last time; `asked` is all that everybody is asked unless it says
        otherwise."""
        super().__init__(parent)
        self._point_at = point_at
        self._catalogue, self._before, self._theme = catalogue, before, theme
        asked = asked or Questions(catalogue.safety.for_everybody)
        #: None stands for the question about the age.
        self._pages: tuple[Rule | None, ...] = (None, *asked.rules) if asked.all_of_them else asked.rules
        self._at = 0
        self.adult: bool | None = None
        self.given: dict[str, Answer] = {}
        self._page: AdultPage | QuestionPage | None = None
        self.setObjectName("questionsDialog")
        fit(self, 600, 640)
        lay_out(self, self._lay_out)

    def _lay_out(self) -> None:
        theme = self._theme
        self.setWindowTitle(self.tr("Is it for you?"))
        self._told = PlainLabel()
        self._told.setStyleSheet(sized(f"color: {theme.soft_ink}; font-size: 12px;"))
        self._bar = self._progress_bar(theme)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(self._told)
        column.addWidget(self._bar)
        column.addWidget(self._scroll, 1)
        for part in (self._told, self._bar):
            part.setHidden(len(self._pages) == 1)
        column.addLayout(foot)
        asking = isinstance(self._page, QuestionPage) and self._page.asks_more
        self._show_page()
        if asking and isinstance(self._page, QuestionPage):
            self._page.ask_more()

    def _progress_bar(self, theme: Theme) -> QProgressBar:
        bar = QProgressBar()
        bar.setRange(0, len(self._pages))
        bar.setTextVisible(False)
        fixed(bar, height=6)
        bar.setAccessibleName(self.tr("Questions answered"))
        bar.setStyleSheet(
            sized(
                f"QProgressBar {{ background: {theme.line}; border: 0; border-radius: 3px; }}"
                f"QProgressBar::chunk {{ background: {theme.jade}; border-radius: 3px; }}"
            )
        )
        return bar

    def _show_page(self) -> None:
        self._told.setText(fill(self.tr("Question %1 of %2"), self._at + 1, len(self._pages)))
        self._bar.setValue(self._at)
        self._back.setEnabled(self._at > 0)
        self._back.setHidden(len(self._pages) == 1)
        page: AdultPage | QuestionPage
        rule = self._pages[self._at]
        if rule is None:
            page = AdultPage(self._catalogue, self._theme)
            page.answered.connect(self._take_adult)
        else:
            before = self.given.get(rule.id) or self._before.given.get(rule.id)
            page = QuestionPage(self._catalogue, rule, before, self._theme, self._point_at)
            page.answered.connect(self._take)
            page.grown.connect(self._reveal)
            page.said_yes.connect(self._note)
        old = self._scroll.takeWidget()
        self._scroll.setWidget(page)
        self._scroll.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        self._page = page
        page.show()
        page.begin()
        if old is not None:  # it is still busy telling its answer
            old.deleteLater()

    def _reveal(self, part: QWidget) -> None:
        """Once the page has its new height."""
        QTimer.singleShot(0, part, lambda: self._scroll.ensureVisible(0, part.geometry().bottom(), 0, _AIR))

    def _take_adult(self, adult: bool) -> None:
        self.adult = adult
        self._go_on()

    def _take(self, answer: Answer) -> None:
        rule = self._pages[self._at]
        assert rule is not None
        self.given[rule.id] = answer
        if answer.yes and rule.effect.block is Block.EMERGENCY:
            self.reject()
        else:
            self._go_on()

    def _note(self, answer: Answer) -> None:
        """Said, though not finished: it counts if they leave now."""
        rule = self._pages[self._at]
        assert rule is not None
        self.given[rule.id] = answer

    def _go_on(self) -> None:
        if self._at == len(self._pages) - 1:
            self.accept()
            return
        self._at += 1
        self._show_page()

    def _go_back(self) -> None:
        self._at = max(0, self._at - 1)
        self._show_page()
