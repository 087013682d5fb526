"""The colours of the two themes, by role. Nothing else in the program names a colour."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication

from acupress_desktop.domain.settings import ThemeChoice
from acupress_desktop.domain.value import dataclass


@dataclass(frozen=True)
class Theme:
    """Colours as "#rrggbb". Jade is what can be touched, vermilion what happens or endangers."""

    dark: bool
    paper: str
    surface: str
    ground: str
    ink: str
    soft_ink: str
    line: str
    jade: str
    jade_wash: str
    on_jade: str
    vermilion: str
    vermilion_wash: str
    gold: str
    disabled: str

    def color(self, role: str) -> QColor:
        """The colour of a role by its field name."""
        return QColor(getattr(self, role))


LIGHT = Theme(
    dark=False,
    paper="#F6F3EE",
    surface="#FFFFFF",
    ground="#FBF9F5",
    ink="#2A2724",
    soft_ink="#6E665E",
    line="#E3DCD2",
    jade="#1F6F66",
    jade_wash="#E4F0EE",
    on_jade="#FFFFFF",
    vermilion="#C4512D",
    vermilion_wash="#FBEDE7",
    gold="#B7832F",
    disabled="#B8B0A6",
)

DARK = Theme(
    dark=True,
    paper="#1B1A19",
    surface="#242220",
    ground="#1F1D1C",
    ink="#EFEAE3",
    soft_ink="#A79E94",
    line="#393531",
    jade="#5DB8AB",
    jade_wash="#1F2B29",
    on_jade="#14211F",
    vermilion="#E98863",
    vermilion_wash="#3D2A22",
    gold="#D9A95A",
    disabled="#5C554E",
)


class ThemeWatch(QObject):
    """Follows the system's colour scheme, or the user's choice, and says when the theme switches."""

    changed = Signal(object)

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._hints = app.styleHints()
        self._choice = ThemeChoice.SYSTEM
        self._theme = _theme(self._hints.colorScheme())
        self._hints.colorSchemeChanged.connect(lambda _: self._switch())

    @property
    def theme(self) -> Theme:
        """The theme that holds now."""
        return self._theme

    def choose(self, choice: ThemeChoice) -> None:
        """Follow the system, or stay with one theme."""
        self._choice = choice
        self._switch()

    def _switch(self) -> None:
        fixed = {ThemeChoice.LIGHT: LIGHT, ThemeChoice.DARK: DARK}.get(self._choice)
        theme = fixed or _theme(self._hints.colorScheme())
        if theme != self._theme:
            self._theme = theme
            self.changed.emit(theme)


def _theme(scheme: Qt.ColorScheme) -> Theme:
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
