"""The settings: pages by name at the left, the chosen one at the right, each built when first seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.button_row import button_row
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.focus import tab_through
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.reader_rows import choose_by_reader
from acupress_desktop.ui.sides import sided
from acupress_desktop.ui.sizes import px, sized
from acupress_desktop.ui.theme import Theme

#: A page's name in the list.
_ROW = 38
_SIZE = QSize(780, 600)
_NAMES_WIDTH, _NAMES_NARROW = 180, 130


@dataclass(frozen=True)
class PageEntry:
    """A page: its id, its name in the list, and what builds it."""

    id: str
    title: str
    build: Callable[[], QWidget]


class SettingsDialog(QDialog):
    """Nothing has to be confirmed: every change is kept at once."""

    def __init__(
        self,
        pages: Callable[[], Sequence[PageEntry]],
        theme: Callable[[], Theme],
        parent: QWidget | None = None,
    ) -> None:
        """`pages` are named in the language of the moment, and look as `theme` does."""
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        fit(self, _SIZE.width(), _SIZE.height())
        self._at = 0
        self._anew = lay_out(self, lambda: self._lay_out(pages(), theme()))

    def render_theme(self) -> None:
        """Other colours hold: once what chose them has closed, for it is laid out anew."""
        QTimer.singleShot(0, self, self._anew)

    def _lay_out(self, pages: Sequence[PageEntry], theme: Theme) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self._pages = list(pages)
        self._built: dict[int, QWidget] = {}
        self.setStyleSheet(
            sized(
                f"QListWidget {{ background: {theme.surface}; border: 0;"
                + sided(f" border-right: 1px solid {theme.line};")
                + " padding: 10px 8px; outline: 0; }"
                f"QListWidget::item {{ padding: 9px 10px; border-radius: 8px; color: {theme.ink}; }}"
                f"QListWidget::item:selected {{ background: {theme.jade_wash}; color: {theme.ink}; }}"
                f"QListWidget:focus::item:selected {{ border: 2px solid {theme.jade}; padding: 7px 8px; }}"
            )
        )
        self._names = QListWidget()
        self._names.setObjectName("settingsPages")
        self._names.setAccessibleName(self.tr("Pages of the settings"))
        room = self.screen().availableSize().width()
        wide = room > px(_SIZE.width()) + 24
        self._names.setFixedWidth(px(_NAMES_WIDTH if wide else _NAMES_NARROW))
        for page in self._pages:
            name = QListWidgetItem(page.title, self._names)
            name.setSizeHint(QSize(0, px(_ROW)))  # the sheet's padding alone does not move the next name down
        self._stack = QStackedWidget()
        choose_by_reader(self._names)
        self._close = close = QPushButton(self.tr("Close"))
        close.setProperty("role", "plain")
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        foot = button_row(close)
        foot.setContentsMargins(16, 10, 16, 14)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._names)
        row.addLayout(right, 1)
        self._names.currentRowChanged.connect(self._show_page)
        self._names.setCurrentRow(self._at)

    def show_page(self, page_id: str) -> None:
        """Turn to a page by its id."""
        self._names.setCurrentRow([page.id for page in self._pages].index(page_id))

    def _show_page(self, row: int) -> None:
        self._at = row
        if row not in self._built:
            self._built[row] = self._pages[row].build()
            self._built[row].setAccessibleName(self._pages[row].title)
            self._stack.addWidget(self._built[row])
            tab_through(self._names, *self._built.values(), self._close)
        self._stack.setCurrentWidget(self._built[row])
