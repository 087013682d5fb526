"""Plays the chimes. Without a sound device it is silent and can say why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl

from acupress_desktop.domain.session import Cue

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

#: An effect that has not played for this long is dropped: an idle one keeps the device open.
_KEEP_MS = 10_000


class QtChimes:
    """One QSoundEffect a cue, made on its first play on the output device of that moment.

    Qt's multimedia module is imported on the first play, so that it costs nothing at start.
    """

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self._volume = 0.0
        self._effects: dict[Cue, QSoundEffect] = {}
        self._drop = QTimer(parent)
        self._drop.setSingleShot(True)
        self._drop.setInterval(_KEEP_MS)
        self._drop.timeout.connect(self._forget)

    def play(self, cue: Cue) -> None:
        if self._volume <= 0.0:
            return
        try:
            effect = self._effect(cue)
        except ImportError:  # built or installed without its multimedia libraries
            return
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
            return QCoreApplication.translate(
                "Chimes", "There is no sound: Qt's multimedia libraries are missing. The session shows each change instead."
            )
        if QMediaDevices.defaultAudioOutput().isNull():
            return QCoreApplication.translate(
                "Chimes", "This machine has no sound output. The session shows each change instead."
            )
        return None

    def _effect(self, cue: Cue) -> QSoundEffect | None:
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return None
        effect = self._effects.get(cue)
        if effect is None or effect.audioDevice() != device:
            effect = QSoundEffect(device, self._parent)
            effect.setSource(QUrl(f"qrc:/assets/audio/{cue.value}.wav"))
            self._effects[cue] = effect
        return effect

    def _forget(self) -> None:
        for effect in self._effects.values():
            effect.deleteLater()
        self._effects.clear()
