"""Plays the chimes. Where there is no sound it is silent and can say why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl

from acupress_desktop.domain.cues import Cue

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

#: Effects are dropped when nothing has played for this long: an idle one keeps the device open.
KEEP_MS = 10_000
#: Getting ready waits until the session's first picture has been painted.
READY_MS = 500


class QtChimes:
    """One QSoundEffect a cue, made on its first play on the default output of that moment.

    Qt's multimedia module is loaded when a session begins, so that it costs nothing when the
    program starts and the first chime is not late.
    """

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self._volume = 0.0
        self._failed = False
        self._effects: dict[Cue, QSoundEffect] = {}
        self._drop = QTimer(parent)
        self._drop.setSingleShot(True)
        self._drop.setInterval(KEEP_MS)
        self._drop.timeout.connect(self._forget)
        self._ready = QTimer(parent)
        self._ready.setSingleShot(True)
        self._ready.setInterval(READY_MS)
        self._ready.timeout.connect(self._open)

    def get_ready(self) -> None:
        if self._volume > 0.0:
            self._ready.start()

    def play(self, cue: Cue) -> None:
        if self._volume <= 0.0:
            return
        effect = self._effect(cue)
        if effect is None:
            return
        effect.setVolume(self._volume)
        effect.play()
        self._drop.start()

    def set_volume(self, percent: int) -> None:
        # The square of the share comes close to what the ear takes for even steps.
        self._volume = (max(0, min(100, percent)) / 100) ** 2
        for effect in self._effects.values():
            effect.setVolume(self._volume)

    def problem(self) -> str | None:
        try:
            from PySide6.QtMultimedia import QMediaDevices
        except ImportError:
            return _tr(
                "There is no sound: Qt's multimedia libraries are missing. The window shows each change."
            )
        if QMediaDevices.defaultAudioOutput().isNull():
            return _tr("This machine has no sound output. The window shows each change.")
        if self._failed:
            return _tr("The chimes could not be played on this sound output. The window shows each change.")
        return None

    def _effect(self, cue: Cue) -> QSoundEffect | None:
        """The cue's effect on the present default output; None where there is none."""
        try:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError:  # installed without its multimedia libraries
            return None
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return None
        effect = self._effects.get(cue)
        if effect is not None and effect.audioDevice() == device:
            return effect
        if effect is not None:
            effect.deleteLater()
        effect = QSoundEffect(device, self._parent)
        effect.statusChanged.connect(self._notice)
        effect.setSource(QUrl(f"qrc:/assets/audio/{cue.value}.wav"))
        self._effects[cue] = effect
        return effect

    def _open(self) -> None:
        if self._effect(Cue.START) is not None:
            self._drop.start()

    def _notice(self) -> None:
        """An effect has been loaded, or could not be."""
        self._failed = any(effect.status() == effect.Status.Error for effect in self._effects.values())

    def _forget(self) -> None:
        for effect in self._effects.values():
            effect.deleteLater()
        self._effects.clear()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Chimes", text)
