#!/bin/sh
# QLocale.setDefault (Qt 6.11) changes which glyphs a font draws: one Han character gets the shape of another country.
#
# Expected: QLocale.setDefault, documented for numbers, dates and conversions, does not touch drawing; a font named
#   "Noto Sans CJK JP" draws 骨 and 直 as Japanese readers write them.
# What happens: the shaper is given the language of the default QLocale (at first the system's) and applies the font's
#   feature `locl`: with zh_CN the Japanese font draws the simplified Chinese shapes, with ja_JP or en its own. QFont
#   has no language; only QFont.setFeature(QFont.Tag("locl"), 0) keeps the font's own shapes whatever the locale.
# Seen with: PySide6-Essentials 6.11.3, noto-cjk-sans-jp-regular 0.0.1.
#   Source: https://doc.qt.io/qt-6/qlocale.html#setDefault (formatting and conversion alone); OpenType, `locl`.
# Matters to: dictionaries, language courses and every program that shows words of one East Asian language to readers of
#   another, or switches its language while it runs: a date format changes the letters, and tests in English see nothing.
# Needs: python3 (3.10 or newer). Exit: 0 as described, 1 if it changed, 2 cannot be run.
set -u
command -v python3 >/dev/null || { echo "needs python3"; exit 2; }
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check \
    PySide6-Essentials==6.11.3 noto-cjk-sans-jp-regular==0.0.1 >/dev/null 2>&1 ||
    { echo "pip failed"; exit 2; }
cat >"$dir/draw.py" <<'PY'
"""Draw two characters with one font under several default locales and compare the pictures."""
import hashlib, pathlib, sys
import PySide6
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QImage, QPainter

app = QGuiApplication(sys.argv)
fonts = [p for kind in ("*.otf", "*.ttf", "*.ttc") for p in pathlib.Path(sys.prefix).rglob(kind) if "oto" in p.name]
if not fonts:
    sys.exit(2)
family = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(fonts[0])))[0]

def drawn(locale: str, locl: bool) -> str:
    QLocale.setDefault(QLocale(locale))
    font = QFont(family)
    font.setPixelSize(60)
    if not locl:
        font.setFeature(QFont.Tag("locl"), 0)
    image = QImage(160, 90, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(5, 70, "骨直")
    painter.end()
    return hashlib.sha256(bytes(image.constBits())).hexdigest()[:12]

print(f"PySide6 {PySide6.__version__}, {family}")
shapes = {locale: (drawn(locale, True), drawn(locale, False)) for locale in ("en", "ja_JP", "zh_CN")}
for locale, (as_is, without) in shapes.items():
    print(f"{locale:6} as it is: {as_is}   without locl: {without}")
changed = shapes["zh_CN"][0] != shapes["ja_JP"][0] == shapes["en"][0]
same = len({without for _, without in shapes.values()}) == 1
sys.exit(0 if changed and same else 1)
PY
LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen "$dir/venv/bin/python" "$dir/draw.py" 2>/dev/null
code=$?
[ "$code" -eq 0 ] && echo "as described" || echo "not as described"
exit "$code"
