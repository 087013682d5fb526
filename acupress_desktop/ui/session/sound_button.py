"""Mute and volume of the chimes, or the sentence that says why there is no sound."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QSlider, QToolButton, QVBoxLayout, QWidget, QWidgetAction

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import SessionView
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.plain import PlainLabel, set_tip
from acupress_desktop.ui.theme import LIGHT, Theme


class SoundButton(QToolButton):
    """A click mutes or unmutes; its arrow opens the volume."""

    def __init__(
        self, settings: SettingsService, problem: Callable[[], str | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._problem = settings, problem
        self._theme = LIGHT
        self._silence: str | None = None
        self.setProperty("role", "icon")
        self.setIconSize(QSize(20, 20))
        self.setFixedSize(44, 44)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda _: self.showMenu())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._toggle)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, 100)
        self._slider.setFixedWidth(180)
        self._slider.setAccessibleName(self.tr("Volume of the chimes"))
        self._slider.valueChanged.connect(lambda value: self._change(volume=value, muted=False))
        self._trouble = PlainLabel()
        self._trouble.setWordWrap(True)
        self._trouble.setFixedWidth(220)
        self.setMenu(self._volume_menu())

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._draw(self._settings.settings.muted)

    def show_silence(self, sentence: str | None) -> None:
        """Why nothing can be heard, whatever is chosen here; None where something can."""
        self._silence = sentence
        self._draw(self._settings.settings.muted)

    def render_session(self, view: SessionView) -> None:
        self._slider.blockSignals(True)
        self._slider.setValue(view.volume)
        self._slider.blockSignals(False)
        self._draw(view.muted)

    def _draw(self, muted: bool) -> None:
        name = self.tr("Sound on") if muted else self.tr("Mute")
        self.setAccessibleName(name)
        if self._silence is None:
            self.setIcon(icon("volume-off" if muted else "volume", self._theme.ink))
            set_tip(self, self.tr("%1 (hold for the volume)").replace("%1", name))
        else:
            self.setIcon(icon("volume-none", self._theme.vermilion))
            set_tip(self, self._silence)
        self.setAccessibleDescription(self._silence or "")

    def _toggle(self) -> None:
        self._change(muted=not self._settings.settings.muted)

    def _change(self, **fields: object) -> None:
        try:
            self._settings.change(**fields)
        except KnownError as error:  # it holds for this run all the same
            set_tip(self, sentence(error))

    def _volume_menu(self) -> QMenu:
        menu = QMenu(self)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(PlainLabel(self.tr("Volume of the chimes")))
        column.addWidget(self._slider)
        column.addWidget(self._trouble)
        action = QWidgetAction(menu)
        action.setDefaultWidget(page)
        menu.addAction(action)
        menu.aboutToShow.connect(self._ask_for_trouble)
        return menu

    def _ask_for_trouble(self) -> None:
        problem = self._problem()
        self._trouble.setText(problem or "")
        self._trouble.setVisible(problem is not None)
