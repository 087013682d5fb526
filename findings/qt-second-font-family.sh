#!/bin/sh
# QFont.setFamilies (Qt 6.11): the second family is that of whichever font asked first, not the one that was set.
#
# Expected: "QFont.setFamilies: sets the list of family names for the font ... the first family in the list is the one
#   that will be used, the rest as fallbacks": a QFont with the families A and C draws what A lacks with C.
# What happens: Qt keeps the fonts that a text is taken from under the first family alone. After a QFont(A, B) has drawn
#   once, every QFont(A, C) of that size and weight draws what A lacks with B, for the life of the process; asked in the
#   other order, all are drawn with C. families() goes on telling what was set. A different style hint (or size, or
#   weight) makes the difference be seen.
# Seen with: PySide6-Essentials 6.11.3, fontpkg-noto-sans 2.15, fontpkg-noto-kufi-arabic 2.109, fontpkg-noto-sans-arabic
#   2.12. Source: https://doc.qt.io/qt-6/qfont.html#setFamilies
# Matters to: whoever shows one script in the shapes of several readers (Chinese and Japanese names, Arabic and Persian),
#   or lets people choose a fallback font: the second choice has no effect until a restart, and tests of one language
#   see nothing.
# Needs: python3 (3.10 or newer). Exit: 0 as described, 1 if it changed, 2 cannot be run.
set -u
command -v python3 >/dev/null || { echo "needs python3"; exit 2; }
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check \
    PySide6-Essentials==6.11.3 fontpkg-noto-sans==2.15 fontpkg-noto-kufi-arabic==2.109 \
    fontpkg-noto-sans-arabic==2.12 >/dev/null 2>&1 ||
    { echo "pip failed"; exit 2; }
cat >"$dir/draw.py" <<'PY'
"""Which font do Arabic letters come from, where a Latin family stands first and one of two Arabic ones second?"""
import importlib.metadata, pathlib, sys
import PySide6
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextLayout

app = QGuiApplication(sys.argv[:1])
LATIN, KUFI, ARABIC = "Noto Sans", "Noto Kufi Arabic", "Noto Sans Arabic"
files = [p for kind in ("*.otf", "*.ttf") for p in pathlib.Path(sys.prefix).rglob(kind) if "oto" in p.name]
for file in files:
    QFontDatabase.addApplicationFont(str(file))
if not {LATIN, KUFI, ARABIC} <= set(QFontDatabase.families()):
    print("fonts not found:", sorted(p.name for p in files))
    sys.exit(2)


def used(families, hint=QFont.StyleHint.AnyStyle, pixels=20):
    font = QFont()
    font.setPixelSize(pixels)
    font.setFamilies(families)
    font.setStyleHint(hint)
    layout = QTextLayout("\u0633\u0644\u0627\u0645", font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return sorted({run.rawFont().familyName() for run in layout.glyphRuns()}), font.families()


first, second = (KUFI, ARABIC) if sys.argv[1] == "1" else (ARABIC, KUFI)
one, _ = used([LATIN, first])
other, told = used([LATIN, second])
hinted, _ = used([LATIN, second], QFont.StyleHint.System)
larger, _ = used([LATIN, second], pixels=21)
print(f"PySide6 {PySide6.__version__}; first asked: {[LATIN, first]} drawn with {one}")
print(f"  then {told} drawn with {other}; with another style hint {hinted}; one pixel larger {larger}")
sys.exit(0 if (one, other, hinted, larger) == ([first], [first], [second], [second]) else 1)
PY
code=0
for order in 1 2; do
    LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen "$dir/venv/bin/python" "$dir/draw.py" $order 2>/dev/null
    found=$?
    [ "$found" -gt "$code" ] && code=$found
done
"$dir/venv/bin/pip" list 2>/dev/null | grep -i fontpkg
[ "$code" -eq 0 ] && echo "as described" || echo "not as described"
exit "$code"
