"""A page to read, in a window of its own: by mouse, keyboard and screen reader."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTextBrowser,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from acupress_desktop.ui.button_row import button_row
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.focus import tab_through
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.sizes import lettered, sized
from acupress_desktop.ui.theme import Theme


class ReadingDialog(QDialog):
    """`html` is laid out in a column that is easy to read. A link is copied, not followed: nothing here goes
    to the network."""

    def __init__(
        self,
        title: Callable[[], str],
        name: str,
        html: Callable[[], str],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """`title` and `html` are in the language of the moment."""
        super().__init__(parent)
        self.setObjectName(name)
        fit(self, 680, 720)
        lay_out(self, lambda: self._lay_out(title(), html(), theme))

    def _lay_out(self, title: str, html: str, theme: Theme) -> None:
        self.setWindowTitle(title)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(self._copy)
        self.page.setAccessibleName(title)
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.page.document().setDocumentMargin(18)
        self.page.document().setDefaultStyleSheet(sized(_sheet(theme)))
        self.page.setStyleSheet(
            f"QTextBrowser {{ background: {theme.surface}; color: {theme.ink}; border: 0; }}"
        )
        font = lettered(self.page.font(), 14)
        self.page.document().setDefaultFont(font)
        self.page.setHtml(html)
        close = QPushButton(self.tr("&Close"))
        close.setProperty("role", "plain")
        close.clicked.connect(self.accept)
        self.foot = button_row(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(12)
        column.addWidget(self.page, 1)
        self.foot.setContentsMargins(18, 0, 18, 0)
        column.addLayout(self.foot)
        self.add_to_foot(self.foot)
        self.add_above_foot(column)
        places = [self.foot.itemAt(place) for place in range(self.foot.count())]
        buttons = [part for place in places if place is not None and (part := place.widget()) is not None]
        tab_through(buttons[0], *buttons[1:])
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_to_foot(self, foot: QHBoxLayout) -> None:
        """What else stands beside the button that closes."""

    def add_above_foot(self, column: QVBoxLayout) -> None:
        """What else stands between the page and the buttons, before the last part of the column."""

    def _copy(self, link: QUrl) -> None:
        QGuiApplication.clipboard().setText(link.toString())
        QToolTip.showText(QCursor.pos(), self.tr("The address was copied."), self.page)


def _sheet(theme: Theme) -> str:
    return (
        f"body {{ color: {theme.ink}; }}"
        "h1 { font-size: 22px; font-weight: 600; margin-bottom: 4px; }"
        "h2 { font-size: 16px; font-weight: 600; margin-top: 18px; margin-bottom: 2px; }"
        "p { margin-top: 4px; margin-bottom: 6px; }"
        f".soft {{ color: {theme.soft_ink}; font-size: 12px; }}"
        f".label {{ color: {theme.soft_ink}; }}"
        f".gold {{ color: {theme.gold}; }} .red {{ color: {theme.vermilion}; }} a {{ color: {theme.jade}; }}"
    )
