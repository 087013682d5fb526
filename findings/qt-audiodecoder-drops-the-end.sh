#!/bin/sh
# QAudioDecoder (Qt 6.11): asked for another sampling rate than the file's, it leaves out the last samples.
#
# Expected: a file of exactly one second, decoded to another rate, gives one second: 48,000 frames at 48 kHz.
# What happens: the samples that the converter still holds at the end of the file are never handed out; at the
#   file's own rate every frame comes. `finished` is sent in both cases as if all were well.
# Seen with: PySide6-Essentials and PySide6-Addons 6.11.3 (FFmpeg backend), Linux. Source: doc.qt.io, QAudioDecoder
#   ("setAudioFormat: the decoded audio will be in this format"), where no loss is named.
# Matters to: whoever decodes short sounds (a chime, a key click, a syllable) or joins decoded parts: the end is
#   clipped, and parts drift. Decode at the file's own rate and convert afterwards.
# Needs: python3 (3.10 or newer). Exit: 0 as described, 1 if it changed, 2 cannot be run.
set -u
command -v python3 >/dev/null || { echo "needs python3"; exit 2; }
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check \
    PySide6-Essentials==6.11.3 PySide6-Addons==6.11.3 >/dev/null 2>&1 || { echo "pip failed"; exit 2; }
cat >"$dir/decode.py" <<'PY'
"""Decode a second of sound at its own rate and at another, and count what comes."""
import math, struct, sys, wave
import PySide6
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtMultimedia import QAudioDecoder, QAudioFormat

RATE = 44_100
with wave.open(sys.argv[1], "wb") as file:
    file.setnchannels(1); file.setsampwidth(2); file.setframerate(RATE)
    file.writeframes(b"".join(struct.pack("<h", int(9000 * math.sin(i / 20))) for i in range(RATE)))
app = QCoreApplication(sys.argv)

def frames(rate: int) -> int:
    wanted = QAudioFormat()
    wanted.setSampleRate(rate); wanted.setChannelCount(1); wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    decoder, counted = QAudioDecoder(), []
    decoder.setAudioFormat(wanted)
    decoder.setSource(QUrl.fromLocalFile(sys.argv[1]))
    decoder.bufferReady.connect(lambda: counted.append(decoder.read().frameCount()))
    decoder.finished.connect(app.quit)
    decoder.error.connect(lambda *_: app.exit(2))
    QTimer.singleShot(30_000, lambda: app.exit(2))
    decoder.start()
    if app.exec() == 2:
        sys.exit(2)
    return sum(counted)

own, other = frames(RATE), frames(48_000)
print(f"PySide6 {PySide6.__version__}: {own} of {RATE} frames at the file's rate, {other} of 48000 at another")
sys.exit(0 if own == RATE and other < 48_000 else 1)
PY
QT_QPA_PLATFORM=offscreen "$dir/venv/bin/python" "$dir/decode.py" "$dir/second.wav" 2>/dev/null
code=$?
[ "$code" -eq 0 ] && echo "as described" || echo "not as described"
exit "$code"
