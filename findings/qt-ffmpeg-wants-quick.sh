#!/bin/sh
# Qt Multimedia 6.11 of PySide6: without libQt6Quick no audio file can be decoded, and nothing raises.
#
# Expected: QAudioDecoder, a part of Qt Multimedia (no QML, no windows), works where Qt Quick's libraries are left out,
#   as size-trimmed bundles of widget programs do; or its import, or QAudioDecoder.start, says what is missing.
# What happens: the FFmpeg plugin, the only decoder on Linux, is linked to libQt6Quick and libQt6Qml, for two symbols
#   of QQuickWindow that only filming a window needs. Without them the plugin is skipped: the import works, playing
#   works (QSoundEffect needs no plugin), QAudioDecoder.isSupported() is False and QMediaFormat knows no codec; the one
#   sign is a line on standard error that names neither library. A library that has just the two names brings all back.
# Seen with: PySide6-Essentials and PySide6-Addons 6.11.3 (Linux, x86_64). Needs about 300 MB for the while.
#   Source: `readelf -d` and `nm -D` of plugins/multimedia/libffmpegmediaplugin.so; https://doc.qt.io/qt-6/qtmultimedia-index.html
# Matters to: who bundles widget programs (PyInstaller, Nuitka, AppImage) and drops Qt Quick: chimes still sound in every
#   test, and MP3, OGG and AAC files stay silent at the users' machines.
# Needs: python3 (3.10 or newer), as and ld (binutils), libGL, libEGL, libpulse, libXrandr. Exit: 0 as described,
#   1 if it changed, 2 cannot be run.
set -u
for tool in python3 as ld readelf; do command -v $tool >/dev/null || { echo "needs $tool"; exit 2; }; done
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check \
    PySide6-Essentials==6.11.3 PySide6-Addons==6.11.3 >/dev/null 2>&1 || { echo "pip failed"; exit 2; }
cat >"$dir/ask.py" <<'PY'
"""Which codecs can be decoded, as Qt Multimedia says itself."""
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QCoreApplication
from PySide6.QtMultimedia import QAudioDecoder, QMediaFormat

app = QCoreApplication(sys.argv)
codecs = QMediaFormat().supportedAudioCodecs(QMediaFormat.ConversionMode.Decode)
print("supported", QAudioDecoder().isSupported(), "codecs", len(codecs))
PY
qt=$(ls -d "$dir"/venv/lib/python3*/site-packages/PySide6/Qt)
plugin=$qt/plugins/multimedia/libffmpegmediaplugin.so
ask() { "$dir/venv/bin/python" "$dir/ask.py" 2>"$dir/said"; }
echo "PySide6 6.11.3; the plugin is linked to: $(readelf -d "$plugin" | grep -o 'libQt6Q[^]]*' | tr '\n' ' ')"
whole=$(ask) || { echo "cannot be run: $(tail -1 "$dir/said")"; exit 2; }
echo "with Qt Quick:        $whole"
mkdir "$dir/aside" && mv "$qt"/lib/libQt6Quick.so* "$qt"/lib/libQt6Qml.so* "$dir/aside/"
trimmed=$(ask); code=$?
echo "without it:           $trimmed (exit code $code); said: $(grep -v -i pipewire "$dir/said" | head -1)"
cd "$dir" || exit 2
printf '%s\n' .data '.globl _ZN12QQuickWindow16staticMetaObjectE' '.type _ZN12QQuickWindow16staticMetaObjectE, @object' \
    '.size _ZN12QQuickWindow16staticMetaObjectE, 64' '_ZN12QQuickWindow16staticMetaObjectE: .zero 64' \
    '.globl _ZN12QQuickWindow10grabWindowEv' '.type _ZN12QQuickWindow10grabWindowEv, @function' \
    '_ZN12QQuickWindow10grabWindowEv: .zero 64' >stub.s
echo 'Qt_6 { global: *; };' >versions
as -o stub.o stub.s
for name in libQt6Quick libQt6Qml; do
    ld -shared -soname $name.so.6 --version-script versions -o "$qt/lib/$name.so.6" stub.o 2>/dev/null
done
stubbed=$(ask)
echo "with two empty names: $stubbed"
case "$whole|$trimmed|$stubbed" in
"supported True"*"|supported False codecs 0|supported True"*) [ $code = 0 ] && { echo "as described"; exit 0; } ;;
esac
echo "changed"
exit 1
