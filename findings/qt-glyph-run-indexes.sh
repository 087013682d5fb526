#!/bin/sh
# QTextLine.glyphRuns (Qt 6.11): where one piece of text needs two fonts, the string indexes of the second font's glyphs
#   begin again at the start of the piece.
#
# Expected: "QGlyphRun::stringIndexes: returns the string indexes corresponding to each glyph index, if the glyph run has
#   been constructed from a string and string indexes have been requested from the layout."
# What happens: with RetrieveStringIndexes, "漢 a" is set as one glyph of a Chinese font and two of a Latin one; the glyph of the
#   space is said to be that of character 0 (漢), not of character 1. glyphRuns(from, length) for one character at a time
#   gives the right glyphs, and the positions are always right.
# Seen with: PySide6-Essentials 6.11.3, noto-cjk-sans-jp-regular 0.0.1, fontpkg-noto-sans 2.15.
#   Source: https://doc.qt.io/qt-6/qglyphrun.html#stringIndexes (6.5), https://doc.qt.io/qt-6/qtextline.html#glyphRuns
# Matters to: whoever maps glyphs back to text (PDF writers, hit tests, editors that paint glyphs themselves): only texts that mix
#   scripts go wrong, and only after the first change of fonts, so that tests with one font see nothing.
# Needs: python3 (3.10 or newer). Exit: 0 as described, 1 if it changed, 2 cannot be run.
set -u
command -v python3 >/dev/null || { echo "needs python3"; exit 2; }
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check \
    PySide6-Essentials==6.11.3 noto-cjk-sans-jp-regular==0.0.1 fontpkg-noto-sans==2.15 >/dev/null 2>&1 ||
    { echo "pip failed"; exit 2; }
cat >"$dir/ask.py" <<'PY'
"""Ask a line for its glyphs with the characters that they stand for."""
import pathlib, sys
import PySide6
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextLayout

app = QGuiApplication(sys.argv)
files = [p for kind in ("*.otf", "*.ttf", "*.ttc") for p in pathlib.Path(sys.prefix).rglob(kind) if "oto" in p.name]
families = {f for p in files for f in QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(p)))}
chinese = next((f for f in families if "CJK" in f or "JP" in f), None)
if chinese is None or "Noto Sans" not in families:
    print("fonts not found:", sorted(families))
    sys.exit(2)
font = QFont()
font.setFamilies(["Noto Sans", chinese])
text = "漢 a"
layout = QTextLayout(text, font)
layout.beginLayout()
line = layout.createLine()
layout.endLayout()
every = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll
print(f"PySide6 {PySide6.__version__}, {text!r}")
seen = []
for run in line.glyphRuns(-1, -1, every):
    at = [round(place.x(), 1) for place in run.positions()]
    seen += list(run.stringIndexes())
    print(f"  {run.rawFont().familyName()}: glyphs {run.glyphIndexes()} at {at}, characters {run.stringIndexes()}")
for number in range(len(text)):
    (run,) = line.glyphRuns(number, 1, every)
    print(f"  asked for character {number} alone: {run.rawFont().familyName()} {run.glyphIndexes()}")
wrong = sorted(seen) != list(range(len(text)))
sys.exit(0 if wrong and seen.count(0) == 2 else 1)
PY
QT_QPA_PLATFORM=offscreen "$dir/venv/bin/python" "$dir/ask.py" 2>/dev/null
code=$?
[ "$code" -eq 0 ] && echo "as described" || echo "not as described"
exit "$code"
