"""The welcome in a few short steps: what this is, on which figure, is it for you, what hurts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import fill
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.safety.labels import head, line, sign
from acupress_desktop.ui.sizes import sized
from acupress_desktop.ui.theme import Theme


class WelcomeDialog(QDialog):
    """`routine` holds what was chosen at the end, None for the map. Everything may be skipped; a session
    still begins with the questions. `learn` opens the page that teaches, `questions` the questions; `figures`
    makes the choice of a figure, without which there is no such step."""

    def __init__(
        self,
        catalogue: Catalogue,
        theme: Theme,
        learn: Callable[[], None],
        questions: Callable[[], None],
        parent: QWidget | None = None,
        figures: Callable[[], QWidget] | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._theme = catalogue, theme
        self.routine: str | None = None
        self.setObjectName("welcomeDialog")
        self._at = 0
        fit(self, 560, 460)
        lay_out(self, lambda: self._lay_out(learn, questions, figures))

    def _lay_out(
        self,
        learn: Callable[[], None],
        questions: Callable[[], None],
        figures: Callable[[], QWidget] | None,
    ) -> None:
        self.setWindowTitle(self.tr("Welcome"))
        theme = self._theme
        self._progress = PlainLabel()
        self._progress.setStyleSheet(sized(f"color: {theme.soft_ink}; font-size: 12px;"))
        self._pages = QStackedWidget()
        pages = [self._what(learn), self._for_you(questions), self._choose()]
        if figures is not None:
            pages.insert(1, self._figure(figures))
        for page in pages:
            self._pages.addWidget(page)
        skip = QPushButton(self.tr("&To the map"))
        self._back = QPushButton(self.tr("&Back"))
        self._next = QPushButton(self.tr("&Next"))
        for button in (skip, self._back):
            button.setProperty("role", "plain")
            button.setAutoDefault(True)
        self._next.setProperty("role", "primary")
        self._next.setDefault(True)
        skip.clicked.connect(self.reject)
        self._back.clicked.connect(lambda: self._turn(-1))
        self._next.clicked.connect(lambda: self._turn(1))
        foot = QHBoxLayout()
        foot.addWidget(skip)
        foot.addStretch(1)
        foot.addWidget(self._back)
        foot.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 18)
        column.setSpacing(12)
        column.addWidget(self._progress)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)
        self._turn(0)

    def _turn(self, by: int) -> None:
        self._at = at = self._at + by
        self._pages.setCurrentIndex(at)
        self._progress.setText(fill(self.tr("Step %1 of %2"), at + 1, self._pages.count()))
        self._back.setEnabled(at > 0)
        self._next.setVisible(at + 1 < self._pages.count())

    def _what(self, learn: Callable[[], None]) -> QWidget:
        how = self._plain(self.tr("&How to press"))
        how.clicked.connect(lambda: learn())
        return self._page(
            self.tr("Press where it helps"),
            line(self.tr("Acupress shows where points lie, how to press them, and leads you through it.")),
            sign(self.tr("About ten minutes a day, with your own fingers")),
            sign(self.tr("What studies found, and what they did not")),
            sign(self.tr("Acupress sends nothing anywhere")),
            line(self._catalogue.word("about.disclaimer"), self._theme.soft_ink, 12),
            how,
        )

    def _figure(self, figures: Callable[[], QWidget]) -> QWidget:
        return self._page(
            self.tr("Which figure?"),
            line(self.tr("Everything is shown on it. The settings change it at any time.")),
            figures(),
        )

    def _for_you(self, questions: Callable[[], None]) -> QWidget:
        ask = self._plain(self.tr("&Answer now"))
        ask.clicked.connect(lambda: questions())
        return self._page(
            self.tr("Is it for you?"),
            line(
                self.tr("Most aches are harmless. A few signs are not, and some points are not for everyone.")
            ),
            line(
                self.tr(
                    "Some short questions find out. They are asked before the first session, at the latest."
                )
            ),
            ask,
        )

    def _choose(self) -> QWidget:
        parts: list[QWidget] = []
        for routine in self._catalogue.routines:
            text = self._catalogue.routine_texts[routine]
            button = self._plain(text.what_hurts)
            button.setAccessibleDescription(text.about)
            button.clicked.connect(lambda _=False, r=routine: self._take(r))
            parts += [button, line(text.about, self._theme.soft_ink, 13)]
        lead = line(self.tr("This starts a session. The map shows everything else."), self._theme.soft_ink)
        return self._page(self.tr("What hurts?"), lead, *parts)

    def _take(self, routine: str) -> None:
        self.routine = routine
        self.accept()

    def _plain(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("role", "plain")
        button.setAutoDefault(True)  # Enter presses what is framed
        return button

    def _page(self, title: str, *parts: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(head(title, 22))
        for part in parts:
            left = isinstance(part, QPushButton)
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag(0))
        column.addStretch(1)
        scroll = QScrollArea()  # at 200 % a page may be longer than the screen is high
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        scroll.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        return scroll
