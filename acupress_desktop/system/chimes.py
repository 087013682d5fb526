"""Plays the chimes, in the process that is there for it. Without sound it is silent and can say why."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl

from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.own_sound import SoundFault
from acupress_desktop.services.listeners import Listeners, Stop
from acupress_desktop.system.sound_shelf import SoundShelf

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices

    from acupress_desktop.system.sound_effect import SoundEffect

#: Effects are dropped when nothing has played for this long: their sounds are kept in memory.
KEEP_MS = 10_000
#: Getting ready waits until the session's first picture has been painted.
READY_MS = 500


class Silence(StrEnum):
    """Why nothing can be heard."""

    LIBRARIES = "libraries"
    OUTPUT = "output"
    REFUSED = "refused"


class QtChimes:
    """One SoundEffect a cue, made on its first play on the default output of that moment: another output
    is followed with the next chime.

    Qt's multimedia module is loaded when a session begins, so that it costs nothing when the
    program starts and the first chime is not late.
    """

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self.shelf = SoundShelf(parent)
        self._volume = 0.0
        self._failed = False
        self._silent: frozenset[Cue] = frozenset()
        self._own: dict[Cue, str] = {}
        self._missing: set[Cue] = set()
        self._broken: dict[Cue, SoundFault] = {}
        self._unheard: set[Cue] = set()  # asked to play, and not loaded yet
        self._effects: dict[Cue, SoundEffect] = {}
        self._devices: QMediaDevices | None = None
        self._listeners: Listeners[()] = Listeners()
        self._drop = QTimer(parent)
        self._drop.setSingleShot(True)
        self._drop.setInterval(KEEP_MS)
        self._drop.timeout.connect(self._forget)
        self._ready = QTimer(parent)
        self._ready.setSingleShot(True)
        self._ready.setInterval(READY_MS)
        self._ready.timeout.connect(self._open)

    @property
    def lost(self) -> dict[Cue, SoundFault]:
        """Cues whose own file cannot be played, each with the reason."""
        return {**dict.fromkeys(self._missing, SoundFault.GONE), **self._broken}

    def get_ready(self) -> None:
        """Begin to load the sounds; muted there is nothing to get ready for."""
        if self._volume > 0.0:
            self._ready.start()

    def play(self, cue: Cue) -> None:
        """Play a cue now, unless it was chosen to be silent or everything is muted."""
        if self._volume > 0.0 and cue not in self._silent:
            self._play(cue, self._volume)

    def try_out(self, cue: Cue, percent: int) -> str | None:
        """Play a cue at a volume in percent, silent or not; the name of the device that it goes to, None
        where there is none."""
        effect = self._play(cue, _for_the_ear(percent))
        return None if effect is None else effect.audioDevice().description()

    def set_volume(self, percent: int) -> None:
        """For what is playing, too; percent as the ear hears it, 0 mutes."""
        self._volume = _for_the_ear(percent)
        for effect in self._effects.values():
            effect.setVolume(self._volume)

    def choose(self, silent: Collection[Cue], own: Mapping[Cue, str]) -> None:
        """Cues that are not to be played, and the user's own files by cue; what was known of a file that
        changed is forgotten."""
        self._silent = frozenset(silent)
        changed = {cue for cue in Cue if own.get(cue) != self._own.get(cue)}
        self._missing -= changed
        self._broken = {cue: why for cue, why in self._broken.items() if cue not in changed}
        self._own = dict(own)

    def listen(self, listener: Callable[[], None]) -> Stop:
        """Hear when `problem` or `lost` may have changed."""
        return self._listeners.add(listener)

    def problem(self) -> Silence | None:
        """Why nothing can be heard; None where sound works."""
        devices = self._outputs()
        if devices is None:
            return Silence.LIBRARIES
        if devices.defaultAudioOutput().isNull():
            return Silence.OUTPUT
        return Silence.REFUSED if self._failed else None

    def output(self) -> str | None:
        """The name of the present output."""
        devices = self._outputs()
        device = None if devices is None else devices.defaultAudioOutput()
        return None if device is None or device.isNull() else device.description()

    def _play(self, cue: Cue, volume: float) -> SoundEffect | None:
        effect = self._effect(cue)
        if effect is None:
            return None
        effect.setVolume(volume)
        effect.play()
        if effect.status() != effect.Status.Ready:
            self._unheard.add(cue)
        self._drop.start()
        return effect

    def _effect(self, cue: Cue) -> SoundEffect | None:
        """The cue's effect on the present default output; None where there is none."""
        devices = self._outputs()
        device = None if devices is None else devices.defaultAudioOutput()
        if device is None or device.isNull():
            return None
        from acupress_desktop.system.sound_effect import SoundEffect

        source = self._source(cue)
        effect = self._effects.get(cue)
        if effect is not None and effect.audioDevice() == device and effect.source() == source:
            return effect
        if effect is not None:
            effect.deleteLater()
        effect = SoundEffect(device, self._parent, self.shelf)
        self._effects[cue] = effect
        effect.statusChanged.connect(lambda: self._notice(cue, effect))
        effect.setSource(source)
        return effect

    def _outputs(self) -> QMediaDevices | None:
        """Qt's list of outputs; None where Qt was installed without its multimedia libraries."""
        if self._devices is None:
            try:
                from PySide6.QtMultimedia import QMediaDevices
            except ImportError:
                return None
            self._devices = QMediaDevices(self._parent)
            # An output that went and came back has its old name, and effects made before stay silent.
            self._devices.audioOutputsChanged.connect(self._forget)
            self._devices.audioOutputsChanged.connect(self._tell)
        return self._devices

    def _source(self, cue: Cue) -> QUrl:
        """The user's own file while it is there and can be played, else ours."""
        own = self._own.get(cue)
        self._missing.discard(cue)
        if own is not None and not os.path.isfile(own):
            self._missing.add(cue)
        if own is None or cue in self.lost:
            return QUrl(f"qrc:/assets/audio/{cue.value}.wav")
        return QUrl.fromLocalFile(own)

    def _open(self) -> None:
        """The output, and the user's own sounds, so that the first of them is not late and one that cannot
        be played is known before its moment."""
        for cue in {Cue.START: None, **self._own}:
            if cue not in self._silent and self._effect(cue) is not None:
                self._drop.start()

    def _notice(self, cue: Cue, effect: SoundEffect) -> None:
        """An effect has been loaded, or could not be."""
        self._heed(cue, effect)
        self._tell()

    def _heed(self, cue: Cue, effect: SoundEffect) -> None:
        if self._effects.get(cue) is not effect or effect.status() == effect.Status.Loading:
            return
        heard = cue not in self._unheard
        self._unheard.discard(cue)
        if effect.status() != effect.Status.Error:
            self._failed = False
            return
        if not effect.source().isLocalFile():
            self._failed = True
            return
        # From now on ours, and now too where something should be heard.
        self._broken[cue] = effect.fault() or SoundFault.REFUSED
        ours = self._effect(cue)
        if ours is not None and not heard:
            ours.setVolume(effect.volume())
            ours.play()

    def _forget(self) -> None:
        for effect in self._effects.values():
            effect.deleteLater()
        self._effects.clear()
        self._unheard.clear()

    def _tell(self) -> None:
        self._listeners.notify()


def _for_the_ear(percent: int) -> float:
    """The square of the share comes close to what the ear takes for even steps."""
    return float((max(0, min(100, percent)) / 100) ** 2)
