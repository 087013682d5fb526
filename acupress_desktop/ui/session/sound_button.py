"""Mute and volume of the chimes, or the sentence that says why there is no sound."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QSlider, QToolButton, QVBoxLayout, QWidget, QWidgetAction

from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import SessionView
from acupress_desktop.ui.actions.bind import bind
from acupress_desktop.ui.actions.sound_actions import SoundActions
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.plain import PlainLabel, set_tip
from acupress_desktop.ui.retelling import named, said
from acupress_desktop.ui.sizes import fixed, sign_button
from acupress_desktop.ui.status_line import StatusLine
from acupress_desktop.ui.theme import LIGHT, Theme


class SoundButton(QToolButton):
    """A click mutes or unmutes; its arrow opens the volume."""

    def __init__(
        self,
        settings: SettingsService,
        actions: SoundActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._actions = settings, actions
        self._theme = LIGHT
        self.setProperty("role", "icon")
        sign_button(self, 44, 44, 20)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda _: self.showMenu())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        bind(self, actions.mute)
        actions.changed.connect(self._draw)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, 100)
        fixed(self._slider, width=180)
        named(self._slider, lambda: self.tr("Volume of the chimes"))
        self._slider.valueChanged.connect(lambda value: self._change(volume=value, muted=False))
        self._trouble = StatusLine()
        fixed(self._trouble, width=220)
        self.setMenu(self._volume_menu())

    def set_theme(self, theme: Theme) -> None:
        """Draw the sign in these colours."""
        self._theme = theme
        self._draw()

    def render_session(self, view: SessionView) -> None:
        """The slider shows the volume; nobody has moved it."""
        self._slider.blockSignals(True)
        self._slider.setValue(view.volume)
        self._slider.blockSignals(False)

    def _draw(self) -> None:
        silence = self._actions.silence
        if silence is None:
            muted = self._settings.settings.muted
            self.setIcon(icon("volume-off" if muted else "volume", self._theme.ink))
        else:
            self.setIcon(icon("volume-none", self._theme.vermilion))
        self.setAccessibleDescription(silence or "")

    def _change(self, **fields: object) -> None:
        # What cannot be kept holds for this run all the same.
        attempt(lambda: self._settings.change(**fields), partial(set_tip, self))

    def _volume_menu(self) -> QMenu:
        menu = QMenu(self)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(said(PlainLabel(), lambda: self.tr("Volume of the chimes")))
        column.addWidget(self._slider)
        column.addWidget(self._trouble)
        action = QWidgetAction(menu)
        action.setDefaultWidget(page)
        menu.addAction(action)
        menu.aboutToShow.connect(self._ask_for_trouble)
        return menu

    def _ask_for_trouble(self) -> None:
        self._trouble.tell(self._actions.problem() or "")
