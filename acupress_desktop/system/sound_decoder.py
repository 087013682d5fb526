"""Decodes what is no plain WAV file, with Qt's decoder, which is FFmpeg where Qt was installed whole."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer
from PySide6.QtMultimedia import QAudioDecoder, QAudioFormat

from acupress_desktop.domain.own_sound import MOST_SECONDS, Form, Sound, SoundFault
from acupress_desktop.domain.wav import CHANNELS, RATES

#: Ten seconds of sound are decoded in a fraction of one; who takes so long does not come to an end.
LIMIT_MS = 5_000
#: Qt does not tell the end of a sound whose last samples became none at another rate.
QUIET_MS = 1_500
#: A rate that every output takes.
_USUAL_RATE = 48_000
_FORMS = {
    QAudioFormat.SampleFormat.UInt8: Form.U8,
    QAudioFormat.SampleFormat.Int16: Form.S16,
    QAudioFormat.SampleFormat.Int32: Form.S32,
    QAudioFormat.SampleFormat.Float: Form.F32,
}

Decoded = Callable[[Sound | SoundFault], None]


class SoundDecoder(QObject):
    """Decodes one file's content, once, and no more of it than a chime may last. The content comes from
    memory, so that nothing else is opened whatever it names. `told` hears the end, never before `start` has
    returned."""

    def __init__(self, content: bytes, told: Decoded, parent: QObject) -> None:
        super().__init__(parent)
        self._told: Decoded | None = told
        self._content = QByteArray(content)
        self._samples = bytearray()
        self._format: QAudioFormat | None = None
        self._decoder: QAudioDecoder | None = None
        self._limit = self._timer(LIMIT_MS, lambda: self._end(SoundFault.SLOW))
        self._quiet = self._timer(QUIET_MS, self._finish)

    def start(self) -> None:
        """Begin to read the file in the next turn of the event loop; it has so long, then it is given up."""
        self._limit.start()
        QTimer.singleShot(0, self, self._begin)

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    def _begin(self, wanted: QAudioFormat | None = None) -> None:
        """As the file has it: Qt loses a little of what it changes to another rate."""
        self._decoder = decoder = QAudioDecoder(self)
        if not decoder.isSupported():
            self._end(SoundFault.NO_DECODER)
            return
        if wanted is not None:
            decoder.setAudioFormat(wanted)
        data = QBuffer(decoder)
        data.setData(self._content)
        data.open(QIODevice.OpenModeFlag.ReadOnly)
        decoder.setSourceDevice(data)
        decoder.bufferReady.connect(lambda: self._take(decoder))
        decoder.finished.connect(lambda: self._finished(decoder))
        decoder.error.connect(lambda error: self._fail(decoder, error))
        decoder.start()

    def _take(self, decoder: QAudioDecoder) -> None:
        while decoder is self._decoder and decoder.bufferAvailable():
            buffer = decoder.read()
            if not buffer.isValid() or buffer.frameCount() == 0:
                continue
            form = buffer.format()
            if self._format is None:
                wanted = _playable(form)
                if wanted != form and decoder.audioFormat() != wanted:
                    self._drop()
                    self._begin(wanted)
                    return
                self._format = form
            elif form != self._format:  # another sound is chained to the first
                self._finish()
                return
            self._samples += bytes(buffer.constData())
            if self._sound(form).seconds > MOST_SECONDS + 0.1:
                self._end(SoundFault.TOO_LONG)
                return
        if decoder is self._decoder and decoder.audioFormat().isValid():
            self._quiet.start()

    def _finished(self, decoder: QAudioDecoder) -> None:
        if decoder is self._decoder:
            self._take(decoder)
        if decoder is self._decoder:
            self._finish()

    def _fail(self, decoder: QAudioDecoder, error: QAudioDecoder.Error) -> None:
        if decoder is not self._decoder:
            return
        unsupported = error == QAudioDecoder.Error.NotSupportedError
        self._end(SoundFault.NO_DECODER if unsupported else SoundFault.NOT_SOUND)

    def _finish(self) -> None:
        self._end(SoundFault.NO_SOUND if self._format is None else self._sound(self._format))

    def _sound(self, form: QAudioFormat) -> Sound:
        kind = _FORMS[form.sampleFormat()]
        return Sound(form.channelCount(), form.sampleRate(), kind, bytes(self._samples))

    def _end(self, result: Sound | SoundFault) -> None:
        told, self._told = self._told, None
        self._limit.stop()
        self._quiet.stop()
        self._drop()
        if told is not None:
            self.deleteLater()
            told(result)

    def _drop(self) -> None:
        decoder, self._decoder = self._decoder, None
        if decoder is not None:
            decoder.stop()
            decoder.deleteLater()


def _playable(form: QAudioFormat) -> QAudioFormat:
    """The nearest that every output takes."""
    wanted = QAudioFormat(form)
    if form.channelCount() not in CHANNELS:
        wanted.setChannelConfig(QAudioFormat.ChannelConfig.ChannelConfigStereo)
    if not RATES[0] <= form.sampleRate() <= RATES[1]:
        wanted.setSampleRate(_USUAL_RATE)
    if form.sampleFormat() not in _FORMS:
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted
