"""What can be done with the sounds of a session."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from acupress_desktop.content.error_words import told
from acupress_desktop.domain.errors import fill
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.sound_service import SoundService
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.opening import until_gone
from acupress_desktop.ui.plain import set_tip
from acupress_desktop.ui.retelling import retell


class SoundActions(QObject):
    """`mute` has the tip that says what keeps the sounds from being heard, where anything does."""

    #: Sounds come or go, or can be heard no longer.
    changed = Signal()

    def __init__(
        self, settings: SettingsService, sounds: SoundService, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._sounds = settings, sounds
        #: Mutes, or brings the sound back.
        self.mute = QAction(self)
        self.mute.setShortcut(QKeySequence("Ctrl+Shift+M"))
        self.mute.setAutoRepeat(False)
        self.mute.triggered.connect(self._turn)
        until_gone(self, settings.listen(lambda _: self._render()))
        until_gone(self, sounds.listen(self._render))
        retell(self, self._render)

    @property
    def silence(self) -> str | None:
        """Why nothing can be heard, whatever is chosen; None where something can."""
        return told(self._sounds.silence())

    def problem(self) -> str | None:
        """What is known to keep a sound from being heard; None where nothing is."""
        return told(self._sounds.problem())

    def _render(self) -> None:
        self.mute.setText(self.tr("Sound on") if self._settings.settings.muted else self.tr("Mute"))
        hint = fill(self.tr("%1 (Ctrl+Shift+M; hold for the volume)"), self.mute.text())
        set_tip(self.mute, self.silence or hint)
        self.changed.emit()

    def _turn(self) -> None:
        # What cannot be kept holds for this run all the same.
        muted = not self._settings.settings.muted
        attempt(lambda: self._settings.change(muted=muted), partial(set_tip, self.mute))
