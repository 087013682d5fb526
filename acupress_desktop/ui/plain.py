"""Text as text. Qt takes words that look like HTML for markup, and an ampersand for the key of a button;
what people write themselves, and names of files and printers, hold both."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as QtOfGui  # these functions of the same name space stand there
from PySide6.QtWidgets import QLabel, QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.ui.sides import directed, undirected


class PlainLabel(QLabel):
    """A label that shows its text as it is. Every label of the program is one, unless a page of ours is
    written as HTML."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text, whose lines begin where those of the language begin."""
        super().setText(directed(text))

    def text(self) -> str:
        """As it was set."""
        return undirected(super().text())


class _Tipped(Protocol):
    def setToolTip(self, text: str, /) -> None: ...


def set_tip(widget: _Tipped, text: str) -> None:
    """Give a widget or an action a tooltip that reads as it is written."""
    if QtOfGui.mightBeRichText(text):
        from html import escape  # late: tooltips of ours seldom look like markup

        text = f"<span>{escape(text)}</span>"
    widget.setToolTip(text)


def share_tip(widget: _Tipped, action: QAction) -> None:
    """Give a widget the tooltip of an action, which reads as it is written already."""
    widget.setToolTip(action.toolTip())


def chained(template: str, parts: Iterable[str]) -> str:
    """Parts one after the other by a template for two of them, "%1, %2", which a language orders and
    separates as it does; "" for none. For widgets that have no catalogue (`Words.listed`)."""
    texts = list(parts)
    return reduce(lambda before, part: fill(template, before, part), texts) if texts else ""


def on_button(text: str) -> str:
    """Words for a button, a menu or a check box, with no key in them."""
    return text.replace("&", "&&")
