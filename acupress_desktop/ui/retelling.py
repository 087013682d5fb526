"""Words that are told anew when the program takes up another language."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from acupress_desktop.services.listeners import Listeners
from acupress_desktop.ui.opening import until_gone

_told: Listeners[()] = Listeners()

Labelled = TypeVar("Labelled", bound="QAbstractButton | QLabel")


def retell(owner: QObject, tell: Callable[[], None]) -> None:
    """Tell now, and again in every other language, as long as `owner` lives."""
    tell()
    when_retold(owner, tell)


def when_retold(owner: QObject, tell: Callable[[], None]) -> None:
    """Tell again in every other language, as long as `owner` lives: the oldest owners first."""
    until_gone(owner, _told.add(tell))


def tell_anew() -> None:
    """The program speaks another language now."""
    _told.notify()


def said(widget: Labelled, words: Callable[[], str]) -> Labelled:
    """Give a label or a button its words, in every language; the widget itself, to be laid out."""
    retell(widget, lambda: widget.setText(words()))
    return widget


def titled(window: QWidget, words: Callable[[], str]) -> None:
    """Give a window its title, in every language."""
    retell(window, lambda: window.setWindowTitle(words()))


def named(widget: QWidget, words: Callable[[], str]) -> None:
    """Give a widget its name for screen readers, in every language."""
    retell(widget, lambda: widget.setAccessibleName(words()))
