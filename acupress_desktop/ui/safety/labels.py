"""Labels for pages of questions: a head, a line with a dot, a quiet line."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from acupress_desktop.content.approvals import is_unread, texts_of
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.ui.in_sight import bring_in_sight
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.sides import margins, sided
from acupress_desktop.ui.sizes import letters, sized
from acupress_desktop.ui.theme import Theme
from acupress_desktop.ui.unread_line import UnreadLine, english


def head(text: str, pixels: int = 20) -> QLabel:
    """A title that wraps."""
    label = PlainLabel(text)
    letters(label, pixels, QFont.Weight.DemiBold)
    label.setWordWrap(True)
    return label


def line(text: str, color: str | None = None, pixels: int = 14) -> QLabel:
    """A line of text to read."""
    label = PlainLabel(text)
    letters(label, pixels)
    label.setWordWrap(True)
    if color is not None:
        label.setStyleSheet(f"color: {color};")
    return label


def standing_out(theme: Theme, name: str) -> QFrame:
    """An empty box for what must not be passed over; `name` is its object name."""
    box = QFrame()
    box.setObjectName(name)
    sheet = (
        f"QFrame#{name} {{ background: {theme.vermilion_wash}; border: 0;"
        f" border-left: 4px solid {theme.vermilion}; border-radius: 9px; }}"
    )
    box.setStyleSheet(sized(sided(sheet)))
    return box


def sign(text: str) -> QWidget:
    """One idea of a list: its second line begins where the first does."""
    row = QWidget()
    dot, words = line("•"), line(text)
    dot.setAlignment(Qt.AlignmentFlag.AlignTop)
    box = QHBoxLayout(row)
    box.setContentsMargins(margins(6, 0, 0, 0))
    box.setSpacing(8)
    box.addWidget(dot)
    box.addWidget(words, 1)
    return row


def add_unread(
    column: QVBoxLayout,
    catalogue: Catalogue,
    key: str,
    theme: Theme,
    page: QVBoxLayout | None = None,
    texts: Callable[[Catalogue], Iterable[str]] | None = None,
) -> None:
    """Below a health text that no second reader has approved: that it is so, and the English text at a
    click; that comes into `page`, where it is another one, and is scrolled to. `texts` are all that stand
    behind the key unless they are given."""
    if not is_unread(catalogue, key):
        return
    unread, told = UnreadLine(catalogue), line("", theme.soft_ink)
    unread.set_theme(theme)
    told.setObjectName("english")
    told.hide()

    def show(on: bool) -> None:
        said = texts(english()) if texts is not None else texts_of(english(), key)
        told.setText("\n".join(said) if on else "")
        told.setVisible(on)
        if on and page is not None:
            QTimer.singleShot(0, told, lambda: bring_in_sight(told, 0))

    unread.turned.connect(show)
    column.addWidget(unread)
    (page or column).addWidget(told)
