#!/bin/sh
# Ghostscript's ps2write (what cups-filters asks for PostScript by default): text in a CID font becomes pictures of letters, and
#   whoever reads the result finds signs of Zapf Dingbats (✁✂✄☎) in the place of the words.
#
# Expected: a PDF whose text can be searched is printed to a queue that makes PostScript of it and a PDF of that again (cups-pdf), and
#   the words are still there, or at least nothing is read in their place.
# What happens: of a CID font (as Qt embeds every font) ps2write makes a Type 3 font of bitmaps whose glyphs are called a0, a1, a2, ...;
#   pdfwrite takes these for the glyph names of Zapf Dingbats and writes a ToUnicode table of them. A simple Type 1 font (here
#   the standard Helvetica) goes the same way as text, and is read as before.
# Seen with: Ghostscript 10.00.0; PySide6-Essentials 6.11.3, pypdf 6.4.0, fpdf2 2.8.4.
#   Source: https://ghostscript.readthedocs.io/en/latest/VectorDevices.html (ps2write); /usr/lib/cups/filter/pdftops of cups-filters 1.28.
# Matters to: everyone who prints from a Qt program (or any that embeds CID fonts) to a PDF queue and searches the archive later.
# Needs: python3 (3.10 or newer), gs. Exit: 0 as described, 1 if it changed, 2 cannot be run.
set -u
command -v python3 >/dev/null && command -v gs >/dev/null || { echo "needs python3 and gs"; exit 2; }
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check \
    PySide6-Essentials==6.11.3 pypdf==6.4.0 fpdf2==2.8.4 >/dev/null 2>&1 ||
    { echo "pip failed"; exit 2; }
cat >"$dir/write.py" <<'PY'
"""The same words in a CID font and in a Type 1 font, read before and after PostScript."""
import pathlib, subprocess, sys
import fpdf, PySide6, pypdf
from PySide6.QtGui import QFont, QGuiApplication, QPainter, QPdfWriter

app = QGuiApplication(sys.argv[:1])
folder = pathlib.Path(sys.argv[1])
TEXT = "Printed-words"
writer = QPdfWriter(str(folder / "cid.pdf"))
painter = QPainter(writer)
painter.setFont(QFont("Sans Serif", 20))
painter.drawText(400, 800, TEXT)
painter.end()
made = fpdf.FPDF()
made.add_page()
made.set_font("helvetica", size=20)
made.text(20, 40, TEXT)
made.output(str(folder / "type1.pdf"))


def gs(device, source, target):
    call = ["gs", "-q", "-dNOPAUSE", "-dBATCH", f"-sDEVICE={device}", f"-sOutputFile={folder / target}"]
    subprocess.run([*call, str(folder / source)], check=True)


def read(name):
    return "".join(pypdf.PdfReader(folder / name).pages[0].extract_text().split())


results = {}
for name in ("cid", "type1"):
    gs("ps2write", f"{name}.pdf", f"{name}.ps")
    gs("pdfwrite", f"{name}.ps", f"{name}-back.pdf")
    results[name] = (read(f"{name}.pdf"), read(f"{name}-back.pdf"))
    print(f"{name}: before {results[name][0]!r}, after {results[name][1]!r}")
version = subprocess.run(["gs", "--version"], capture_output=True, text=True).stdout.strip()
print(f"Ghostscript {version}, PySide6 {PySide6.__version__}, pypdf {pypdf.__version__}, fpdf2 {fpdf.__version__}")
signs = [letter for letter in results["cid"][1] if "\u2600" <= letter <= "\u27bf"]
kept = results["type1"] == (TEXT, TEXT) and results["cid"][0] == TEXT
sys.exit(0 if kept and len(signs) > len(TEXT) / 2 else 1)
PY
QT_QPA_PLATFORM=offscreen "$dir/venv/bin/python" "$dir/write.py" "$dir" 2>/dev/null
code=$?
[ "$code" -eq 0 ] && echo "as described" || echo "not as described"
exit "$code"
