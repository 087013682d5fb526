"""A short sound, played from memory: what QSoundEffect does, without the way in which that hangs.

Qt 6.11's QSoundEffect now and then ends a voice in the sound server's thread although it belongs to ours;
the event loop then spins for ever. A QAudioSink a play has no such voice.
"""

from __future__ import annotations

import io
import os
import stat
from enum import Enum, auto

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice, QObject, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QAudio, QAudioDevice, QAudioFormat, QAudioSink

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.wav import WavHeader, read_header

_SAMPLES = {
    8: QAudioFormat.SampleFormat.UInt8,
    16: QAudioFormat.SampleFormat.Int16,
    24: QAudioFormat.SampleFormat.Int32,
    32: QAudioFormat.SampleFormat.Int32,
}


class SoundEffect(QObject):
    """One sound on one output. `statusChanged` comes after `setSource` and when the output refuses it."""

    class Status(Enum):
        Loading = auto()
        Ready = auto()
        Error = auto()

    statusChanged = Signal()

    def __init__(self, device: QAudioDevice, parent: QObject) -> None:
        super().__init__(parent)
        self._device = device
        self._source = QUrl()
        self._status = SoundEffect.Status.Loading
        self._volume = 1.0
        self._format = QAudioFormat()
        self._sound = QByteArray()
        self._sink: QAudioSink | None = None

    def audioDevice(self) -> QAudioDevice:
        return self._device

    def source(self) -> QUrl:
        return self._source

    def setSource(self, source: QUrl) -> None:
        """A WAV file, or a resource as "qrc:/...". What cannot be read is an error, told by the status."""
        self._source = source
        try:
            header, content = _read(source)
        except (KnownError, OSError):
            self._become(SoundEffect.Status.Error)
            return
        self._format.setChannelCount(header.channels)
        self._format.setSampleRate(header.rate)
        self._format.setSampleFormat(_SAMPLES[header.bits])
        self._sound = QByteArray(content)
        self._become(SoundEffect.Status.Ready)

    def status(self) -> Status:
        return self._status

    def volume(self) -> float:
        return self._volume

    def setVolume(self, volume: float) -> None:
        """A share of full loudness, 0 to 1; of what sounds already, too."""
        self._volume = volume
        if self._sink is not None:
            self._sink.setVolume(volume)

    def play(self) -> None:
        """From the beginning, also where it sounds still; an output that refused is tried anew."""
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


def _read(source: QUrl) -> tuple[WavHeader, bytes]:
    """Header and samples. Raises OSError or KnownError."""
    if source.isLocalFile() and not stat.S_ISREG(os.stat(source.toLocalFile()).st_mode):
        raise OSError("it is no file")  # a pipe would be waited for without end
    file = QFile(source.toLocalFile() if source.isLocalFile() else f":{source.path()}")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise OSError(file.errorString())
    content = bytes(file.readAll().data())
    file.close()
    header = read_header(io.BytesIO(content), len(content), source.fileName())
    sound = content[header.offset : header.offset + header.length]
    return header, _widened(sound) if header.bits == 24 else sound


def _widened(sound: bytes) -> bytes:
    """24 bits a sample as 32: a byte of nothing below each."""
    count = len(sound) // 3
    wide = bytearray(4 * count)
    for place in range(3):
        wide[place + 1 :: 4] = sound[place : 3 * count : 3]
    return bytes(wide)
