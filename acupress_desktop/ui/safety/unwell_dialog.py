"""The page of someone to whom pressing felt wrong: stop, rest, what to watch, whom to call and when."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from acupress_desktop.content.approvals import UNWELL
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.words import Words
from acupress_desktop.ui.button_row import button_row
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.safety.labels import add_unread, head, line, sign, standing_out
from acupress_desktop.ui.sizes import sized
from acupress_desktop.ui.theme import Theme

_DOCTOR = ("unwell.doctor.title", "unwell.doctor")
_HELP = ("unwell.help.1", "unwell.help.2", "unwell.help.3")


class UnwellDialog(QDialog):
    """To be read first, before anything is asked. Accepted goes on to the questions that matter now."""

    def __init__(self, catalogue: Catalogue, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unwellDialog")
        fit(self, 560, 600)
        lay_out(self, lambda: self._lay_out(catalogue, theme))

    def _lay_out(self, catalogue: Catalogue, theme: Theme) -> None:
        words = catalogue.safety_texts.words
        self.setWindowTitle(words["unwell.title"])
        self.setAccessibleName(words["unwell.title"])
        self.setAccessibleDescription(words["unwell.sentence"])
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.setSpacing(8)
        inside.addWidget(head(words["unwell.title"], 22))
        inside.addWidget(line(words["unwell.rest"]))
        self._add(inside, words, "unwell.watch")
        inside.addSpacing(4)
        inside.addWidget(self._help(words, theme))
        self._add(inside, words, "unwell.doctor")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setObjectName("unwellPage")
        scroll.setStyleSheet(
            sized(
                "QScrollArea#unwellPage { border: 2px solid transparent; border-radius: 9px; }"
                f"QScrollArea#unwellPage:focus {{ border-color: {theme.jade}; }}"
            )
        )
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        scroll.setAccessibleName(words["unwell.title"])
        read = ("unwell.rest", "unwell.watch", "unwell.help.title", *_HELP, *_DOCTOR)
        scroll.setAccessibleDescription(words.joined(words.as_sentence(words[key]) for key in read))
        go_on = QPushButton(self.tr("&Go on to some questions"))
        go_on.setProperty("role", "primary")
        go_on.setAutoDefault(False)
        go_on.clicked.connect(self.accept)
        close = QPushButton(self.tr("&Close"))
        close.setProperty("role", "plain")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(12)
        column.addWidget(scroll, 1)
        add_unread(column, catalogue, UNWELL, theme, inside)
        inside.addStretch(1)
        column.addLayout(button_row(go_on, first=[close]))
        scroll.setFocus()  # a hasty Enter or Space turns no page: this is to be read

    def _add(self, column: QVBoxLayout, words: Words, part: str) -> None:
        column.addSpacing(4)
        column.addWidget(head(words[f"{part}.title"], 16))
        column.addWidget(line(words[part]))

    def _help(self, words: Words, theme: Theme) -> QWidget:
        """What cannot wait stands out."""
        box = standing_out(theme, "helpBox")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(6)
        inside.addWidget(head(words["unwell.help.title"], 16))
        for key in _HELP:
            inside.addWidget(sign(words[key]))
        return box
