"""A short sound, played from memory: what QSoundEffect does, without the way in which that hangs.

Qt 6.11's QSoundEffect now and then ends a voice in the sound server's thread although it belongs to ours;
the event loop then spins for ever. A QAudioSink a play has no such voice.
"""

from __future__ import annotations

import time
from enum import Enum, auto

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QAudio, QAudioDevice, QAudioFormat, QAudioSink

from acupress_desktop.domain.cues import STALE_S
from acupress_desktop.domain.own_sound import Form, Sound, SoundFault
from acupress_desktop.domain.wav import read_plain
from acupress_desktop.system.sound_shelf import SoundShelf

_SAMPLES = {
    Form.U8: QAudioFormat.SampleFormat.UInt8,
    Form.S16: QAudioFormat.SampleFormat.Int16,
    Form.S32: QAudioFormat.SampleFormat.Int32,
    Form.F32: QAudioFormat.SampleFormat.Float,
}


class SoundEffect(QObject):
    """One sound on one output. `statusChanged` comes after `setSource` and when the output refuses it."""

    class Status(Enum):
        """As QSoundEffect has it: what the file has come to."""

        Loading = auto()
        Ready = auto()
        Error = auto()

    statusChanged = Signal()

    def __init__(self, device: QAudioDevice, parent: QObject, shelf: SoundShelf) -> None:
        """The user's own files are fetched from the `shelf`."""
        super().__init__(parent)
        self._device = device
        self._shelf = shelf
        self._fault: SoundFault | None = None
        self._wanted: float | None = None  # when it was to be heard and was not loaded yet
        self._source = QUrl()
        self._status = SoundEffect.Status.Loading
        self._volume = 1.0
        self._format = QAudioFormat()
        self._sound = QByteArray()
        self._sink: QAudioSink | None = None

    def audioDevice(self) -> QAudioDevice:
        """The device that it is played on, as QSoundEffect has it."""
        return self._device

    def source(self) -> QUrl:
        """The file, as QSoundEffect has it."""
        return self._source

    def setSource(self, source: QUrl) -> None:
        """A user's file, or a resource as "qrc:/...". What cannot be read is an error, told by the status."""
        self._source = source
        if source.isLocalFile():
            there = [True]  # until it is given up, which may be before its sound comes
            self.destroyed.connect(lambda: there.clear())
            self._shelf.fetch(source.toLocalFile(), lambda found: self._load(found) if there else None)
        else:
            self._load(_read_resource(source))

    def fault(self) -> SoundFault | None:
        """What is wrong with the file; None also where the output refused it."""
        return self._fault

    def _load(self, found: Sound | SoundFault) -> None:
        if isinstance(found, SoundFault):
            self._fault = found
            self._become(SoundEffect.Status.Error)
            return
        self._format.setChannelCount(found.channels)
        self._format.setSampleRate(found.rate)
        self._format.setSampleFormat(_SAMPLES[found.form])
        self._sound = QByteArray(found.samples)
        self._become(SoundEffect.Status.Ready)
        if self._wanted is not None and time.monotonic() - self._wanted < STALE_S:
            self.play()

    def status(self) -> Status:
        """What the file has come to, as QSoundEffect has it."""
        return self._status

    def volume(self) -> float:
        """From 0 to 1, linear, as QSoundEffect has it."""
        return self._volume

    def setVolume(self, volume: float) -> None:
        """A share of full loudness, 0 to 1; of what sounds already, too."""
        self._volume = volume
        if self._sink is not None:
            self._sink.setVolume(volume)

    def play(self) -> None:
        """From the beginning, also where it sounds still; an output that refused is tried anew. One that is
        not loaded yet is heard as soon as it is, if that is soon."""
        self._wanted = time.monotonic()
        if self._sound.isEmpty():
            return
        self._end()
        if self._status is SoundEffect.Status.Error:
            self._become(SoundEffect.Status.Ready)
        self._sink = sink = QAudioSink(self._device, self._format, self)
        data = QBuffer(sink)
        data.setData(self._sound)
        data.open(QIODevice.OpenModeFlag.ReadOnly)
        sink.setVolume(self._volume)
        sink.stateChanged.connect(lambda _: self._follow(sink))
        sink.start(data)

    def _follow(self, sink: QAudioSink) -> None:
        if sink is not self._sink:
            return
        # By name: PySide has these enumerations twice, and importing QAudio's makes the signal arrive at all.
        state = sink.state().name
        if state == QAudio.State.IdleState.name:  # all of it has been heard
            self._end()
        elif state == QAudio.State.StoppedState.name and sink.error().name != QAudio.Error.NoError.name:
            self._end()
            self._become(SoundEffect.Status.Error)

    def _end(self) -> None:
        sink, self._sink = self._sink, None
        if sink is not None:
            sink.stop()
            sink.deleteLater()

    def _become(self, status: Status) -> None:
        """Told a turn of the event loop later, when whoever caused it has come to an end."""
        self._status = status
        QTimer.singleShot(0, self, self.statusChanged.emit)


def _read_resource(source: QUrl) -> Sound | SoundFault:
    """One of ours."""
    file = QFile(f":{source.path()}")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return SoundFault.GONE
    content = bytes(file.readAll().data())
    file.close()
    return read_plain(content) or SoundFault.NOT_SOUND
