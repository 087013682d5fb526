"""Buttons that are checked: by mouse, by key, and by what a screen reader offers first, "toggle", which is no
click."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton


def show_checked(button: QAbstractButton, on: bool) -> None:
    """Show what holds; nobody has pressed it."""
    before = button.blockSignals(True)
    button.setChecked(on)
    button.blockSignals(before)


def when_turned(button: QAbstractButton, do: Callable[[bool], object]) -> None:
    """Call `do` with whether it is on, each time that somebody turns it."""
    button.toggled.connect(lambda on: do(on))
