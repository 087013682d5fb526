"""The Learn page in its window; a translation that nobody has checked says so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupress_desktop.content.approvals import LEARN, is_unread
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.ui.learn.learn_page import learn_html
from acupress_desktop.ui.learn.reading_dialog import ReadingDialog
from acupress_desktop.ui.sides import margins
from acupress_desktop.ui.theme import Theme
from acupress_desktop.ui.unread_line import UnreadLine, english


class LearnDialog(ReadingDialog):
    """How to press, and who should not; in English at a click where nobody has checked the translation."""

    def __init__(
        self, title: Callable[[], str], catalogue: Catalogue, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """`title` is in the language of the moment."""
        self._title, self._catalogue, self._theme = title, catalogue, theme
        super().__init__(title, "learnDialog", lambda: learn_html(catalogue, title(), theme), theme, parent)

    def add_above_foot(self, column: QVBoxLayout) -> None:
        """That nobody has checked the page, where that is so."""
        if not is_unread(self._catalogue, LEARN):
            return
        unread = UnreadLine(self._catalogue)
        unread.set_theme(self._theme)
        unread.turned.connect(self._turn)
        unread.setContentsMargins(margins(18, 0, 18, 0))
        column.insertWidget(column.count() - 1, unread)

    def _turn(self, in_english: bool) -> None:
        shown = english() if in_english else self._catalogue
        self.page.setHtml(learn_html(shown, self._title(), self._theme))
