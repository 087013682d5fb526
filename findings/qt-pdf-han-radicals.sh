#!/bin/sh
# QPdfWriter (Qt 6.11): Han characters that share a glyph with a Kangxi or CJK radical come out of the PDF as
# that radical, so that a search for the word finds nothing.
#
# Expected: text drawn into a PDF is found and copied as it was written: U+8C37 as U+8C37.
# What happens: the font's glyph of 谷 belongs to U+8C37 and to the radical U+2F95; the ToUnicode table that Qt
#   writes names the lower one. What a reader copies out is U+2F95, which looks the same and is another
#   character. NFKC mends the Kangxi radicals (U+2F00 to U+2FDF) in a text that was copied out, but nobody who
#   types 合谷 into a reader's search box finds it.
# Seen with: PySide6-Essentials 6.11.3, pypdf 6.4.0, Noto Sans CJK JP (noto-cjk-sans-jp-regular 0.0.1).
#   Source: ISO 32000-2, 9.10.3 (ToUnicode CMaps are for extracting the text as it was meant).
# Matters to: everyone who prints Chinese or Japanese from a Qt program to PDF: names, addresses, dictionaries,
#   invoices that shall be searched.
# Needs: python3 (3.10 or newer). Exit: 0 as described, 1 if it changed, 2 cannot be run.
set -u
command -v python3 >/dev/null || { echo "needs python3"; exit 2; }
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check \
    PySide6-Essentials==6.11.3 pypdf==6.4.0 noto-cjk-sans-jp-regular==0.0.1 >/dev/null 2>&1 ||
    { echo "pip failed"; exit 2; }
cat >"$dir/write.py" <<'PY'
"""Write one line with a known font and read it again with a reader that knows nothing of Qt."""
import pathlib, sys, unicodedata
import PySide6, pypdf
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPageSize, QPainter, QPdfWriter

app = QGuiApplication(sys.argv)
fonts = [p for kind in ("*.otf", "*.ttf", "*.ttc") for p in pathlib.Path(sys.prefix).rglob(kind) if "oto" in p.name]
if not fonts:
    sys.exit(2)
family = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(fonts[0])))[0]
wanted = "合谷 長門 足三里"
path = sys.argv[1]
writer = QPdfWriter(path)
writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
painter = QPainter(writer)
painter.setFont(QFont(family, 20))
painter.drawText(400, 800, wanted)
painter.end()
read = pypdf.PdfReader(path).pages[0].extract_text().strip()
print(f"PySide6 {PySide6.__version__}, pypdf {pypdf.__version__}, {family}")
print("written:", " ".join(f"U+{ord(c):04X}" for c in wanted))
print("read:   ", " ".join(f"U+{ord(c):04X}" for c in read))
radicals = [c for c in read if 0x2E80 <= ord(c) <= 0x2FDF]
for c in radicals:
    print(f"U+{ord(c):04X} is {unicodedata.name(c)}")
print("found by a search for 合谷:", "合谷" in read)
sys.exit(0 if radicals and "合谷" not in read else 1)
PY
QT_QPA_PLATFORM=offscreen "$dir/venv/bin/python" "$dir/write.py" "$dir/line.pdf" 2>/dev/null
code=$?
[ "$code" -eq 0 ] && echo "as described" || echo "not as described"
exit "$code"
