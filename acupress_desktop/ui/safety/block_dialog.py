"""The page of someone who should not press now: what to do instead."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from acupress_desktop.content.approvals import block_key, texts_of
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.safety_table import BlockText
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.safety import ADULT, Limits
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.safety_words import SafetyWords
from acupress_desktop.ui.button_row import button_row
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.safety.labels import add_unread, head, line, sign, standing_out
from acupress_desktop.ui.theme import Theme


class BlockDialog(QDialog):
    """Calm and plain; closing it leads back to the map, never to a session. Its result is `ANSWER_AGAIN`
    where the answers are to be gone through once more."""

    ANSWER_AGAIN = 2

    def __init__(
        self, catalogue: Catalogue, view: SafetyView, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("blockDialog")
        fit(self, 520, 430)
        lay_out(self, lambda: self._lay_out(catalogue, view, theme))

    def _lay_out(self, catalogue: Catalogue, view: SafetyView, theme: Theme) -> None:
        words = self._words(catalogue, view.limits)
        self.setWindowTitle(words.title)
        box = standing_out(theme, "blockBox")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(18, 16, 18, 16)
        inside.setSpacing(8)
        inside.addWidget(head(words.title, 22))
        for step in words.do:
            inside.addWidget(sign(step))
        told = SafetyWords(catalogue)
        why = told.tell(told.reason(view.limits.blocked_by))
        because = line(fill(self.tr("Because of what you answered: %1."), why), theme.soft_ink, 13)
        note = line(
            self.tr("This is no diagnosis; the questions err on the safe side."),
            theme.soft_ink,
            12,
        )
        page = QWidget()
        words_in_it = QVBoxLayout(page)
        words_in_it.setContentsMargins(0, 0, 0, 0)
        words_in_it.setSpacing(12)
        for part in (box, because, note):
            words_in_it.addWidget(part)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        scroll.setAccessibleName(words.title)
        scroll.setAccessibleDescription(catalogue.words.joined(words.do))
        close = QPushButton(self.tr("&Close"))
        close.setProperty("role", "plain")
        close.clicked.connect(self.accept)
        again = QPushButton(self.tr("&Answer again…"))
        again.setProperty("role", "plain")
        again.setAutoDefault(False)
        again.clicked.connect(lambda: self.done(self.ANSWER_AGAIN))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(12)
        column.addWidget(scroll, 1)
        add_unread(column, catalogue, _key(view.limits), theme, words_in_it, partial(_told, view.limits))
        words_in_it.addStretch(1)
        column.addLayout(button_row(close, first=[again]))
        self.setAccessibleName(words.title)
        self.setAccessibleDescription(words.sentence)
        close.setFocus()

    def _words(self, catalogue: Catalogue, limits: Limits) -> BlockText:
        own = catalogue.safety_texts.words
        if limits.block is None or limits.blocked_by == (ADULT,):
            return BlockText(own["adult.block-title"], own["adult.sentence"], (own["adult.do"],))
        return catalogue.safety_texts.blocks[limits.block]


def _key(limits: Limits) -> str:
    return block_key(None if limits.blocked_by == (ADULT,) else limits.block)


def _told(limits: Limits, catalogue: Catalogue) -> tuple[str, ...]:
    """What to do, and because of what."""
    told = SafetyWords(catalogue)
    title, _, *do = texts_of(catalogue, _key(limits))
    return title, *do, told.tell(told.reason(limits.blocked_by))
