"""Which theme holds: the system's or the user's choice, with more contrast for who has told the system so."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette

from acupress_desktop.domain.settings import ThemeChoice
from acupress_desktop.ui.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Theme, contrast


class ThemeWatch(QObject):
    """Follows the system's colour scheme, or the user's choice, and says when the theme switches. Where the
    system has colours of its own for who needs contrast (Windows' contrast themes), those are taken."""

    changed = Signal(object)

    def __init__(self, app: QGuiApplication, own_colors: Callable[[], QPalette | None] | None = None) -> None:
        """`own_colors` are the system's, where its colours are to win."""
        super().__init__(app)
        self._app, self._hints = app, app.styleHints()
        self._own_colors = own_colors or self._colors_of_windows
        self._choice = ThemeChoice.SYSTEM
        self._told = False
        self._theme = self._find()
        self._hints.colorSchemeChanged.connect(self._switch)
        if (wishes := _wishes(app)) is not None:
            wishes.contrastPreferenceChanged.connect(self._switch)
        app.applicationStateChanged.connect(self._switch)  # another contrast theme of Windows

    @property
    def theme(self) -> Theme:
        """The theme that holds now."""
        return self._theme

    def choose(self, choice: ThemeChoice) -> None:
        """Follow the system, or stay with one theme."""
        self._choice = choice
        self._switch()

    def raise_contrast(self, more: bool) -> None:
        """The desktop asks for more contrast, or no longer, where Qt does not hear of it."""
        self._told = more
        self._switch()

    def _switch(self, *_: object) -> None:
        theme = self._find()
        if theme != self._theme:
            self._theme = theme
            self.changed.emit(theme)

    def _find(self) -> Theme:
        dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        if self._choice is not ThemeChoice.SYSTEM:
            dark = self._choice is ThemeChoice.DARK
        if not (self._told or _qt_wants_more(self._app)):
            return DARK if dark else LIGHT
        colors = self._own_colors()
        forced = forced_theme(colors) if colors is not None else None
        return forced or (HIGH_DARK if dark else HIGH_LIGHT)

    def _colors_of_windows(self) -> QPalette | None:
        if sys.platform != "win32":
            return None
        ours = self._app.palette()
        self._app.setPalette(QPalette())  # takes ours away for a moment: what is left is the system's
        system = self._app.palette()
        self._app.setPalette(ours)
        return system


def _qt_wants_more(app: QGuiApplication) -> bool:
    wishes = _wishes(app)
    return wishes is not None and wishes.contrastPreference() == Qt.ContrastPreference.HighContrast


def _wishes(app: QGuiApplication) -> Any:
    """What Qt hears of who needs contrast; None of that of Debian 13 (6.8), which does not ask."""
    hints: Any = app.styleHints()
    return hints.accessibility() if hasattr(hints, "accessibility") else None


def forced_theme(palette: QPalette) -> Theme | None:
    """A theme of a system's own colours and no others. None where its words could not be read on its grounds:
    a palette without colours is no theme."""

    def color(role: QPalette.ColorRole, group: QPalette.ColorGroup = QPalette.ColorGroup.Active) -> str:
        return palette.color(group, role).name()

    roles = QPalette.ColorRole
    paper, surface, ink = color(roles.Window), color(roles.Base), color(roles.WindowText)
    if min(contrast(ink, paper), contrast(ink, surface)) < 4.5:
        return None
    touch, on_touch = color(roles.Highlight), color(roles.HighlightedText)
    if min(contrast(touch, paper), contrast(touch, surface), contrast(touch, on_touch)) < 4.5:
        touch, on_touch = ink, paper
    return Theme(
        dark=contrast(paper, "#ffffff") > contrast(paper, "#000000"),
        paper=paper,
        surface=surface,
        ground=paper,
        ink=ink,
        soft_ink=ink,
        line=ink,
        edge=ink,
        jade=touch,
        jade_wash=paper,
        on_jade=on_touch,
        vermilion=ink,
        vermilion_wash=paper,
        gold=ink,
        disabled=color(roles.WindowText, QPalette.ColorGroup.Disabled),
        high=True,
    )
