#!/bin/sh
# QPdfWriter (Qt 6.11) and Ghostscript's pdfwrite: in a Qt PDF that went through Ghostscript, both bytes of every code point are
#   OR-ed into one, because Qt lists characters in the array of a bfrange; listed one by one (bfchar), they survive.
#
# Expected: a PDF that goes through `gs -sDEVICE=pdfwrite` is searched and copied as before.
# What happens: Qt's ToUnicode table is "<0001> <0009> [<0048> <00E9> <0067> <01D4> ...]", which ISO 32000-1, 9.10.3, allows and
#   readers understand. After Ghostscript ǔ (U+01D4) is Õ (U+00D5 = 01 | D4), 合 (U+5408) is a backslash (54 | 08). The same
#   file with the same mapping as lines of bfchar comes out right. The page looks the same all the time.
# Seen with: Ghostscript 10.00.0; PySide6-Essentials 6.11.3, pikepdf 10.1.0, pypdf 6.4.0, fontpkg-noto-sans 2.15.
#   Source: ISO 32000-1:2008, 9.10.3, example 2 (a bfrange with an array).
# Matters to: everyone whose Qt program prints or writes PDF on a system where files go through Ghostscript (print queues, compression,
#   PDF/A): nothing beyond Latin-1 is found or copied in the result, and no error is seen.
# Needs: python3 (3.10 or newer), gs. Exit: 0 as described, 1 if it changed, 2 cannot be run.
set -u
command -v python3 >/dev/null && command -v gs >/dev/null || { echo "needs python3 and gs"; exit 2; }
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check \
    PySide6-Essentials==6.11.3 pikepdf==10.1.0 pypdf==6.4.0 fontpkg-noto-sans==2.15 >/dev/null 2>&1 ||
    { echo "pip failed"; exit 2; }
cat >"$dir/write.py" <<'PY'
"""Qt's file as it is, and with its table line by line: what is read before and after Ghostscript."""
import pathlib, re, subprocess, sys
import pikepdf, PySide6, pypdf
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPainter, QPdfWriter

app = QGuiApplication(sys.argv[:1])
folder = pathlib.Path(sys.argv[1])
fonts = [p for p in pathlib.Path(sys.prefix).rglob("*.ttf") if "NotoSans" in p.name]
for font in fonts:
    QFontDatabase.addApplicationFont(str(font))
TEXT = "Hégǔ-Zúsānlǐ"
writer = QPdfWriter(str(folder / "array.pdf"))
painter = QPainter(writer)
painter.setFont(QFont("Noto Sans", 20))
painter.drawText(400, 800, TEXT)
painter.end()
with pikepdf.open(folder / "array.pdf") as pdf:
    for _, font in pdf.pages[0].Resources.Font.items():
        table = font.ToUnicode.read_bytes().decode()
        found = re.search(r"<(\w+)> <\w+> \[(.*?)\]\nendbfrange", table)
        assert found, table
        codes = [code.strip("<>") for code in found[2].split()]
        rows = "".join(f"<{int(found[1], 16) + n:04X}> <{code}>\n" for n, code in enumerate(codes))
        start = re.search(r"\d+ beginbfrange", table).start()
        lines = table[:start] + f"{len(codes)} beginbfchar\n{rows}endbfchar" + table[found.end():]
        font.ToUnicode = pdf.make_stream(lines.encode())
    pdf.save(folder / "lines.pdf")


def read(name):
    return pypdf.PdfReader(folder / name).pages[0].extract_text().strip()


results = {}
for name in ("array", "lines"):
    call = ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", f"-sOutputFile={folder / name}-gs.pdf"]
    subprocess.run([*call, str(folder / f"{name}.pdf")], check=True)
    results[name] = (read(f"{name}.pdf"), read(f"{name}-gs.pdf"))
    print(f"{name}: before {results[name][0]!r}, after {results[name][1]!r}")
gs = subprocess.run(["gs", "--version"], capture_output=True, text=True).stdout.strip()
print(f"Ghostscript {gs}, PySide6 {PySide6.__version__}, pikepdf {pikepdf.__version__}, pypdf {pypdf.__version__}")
right = results["array"][0] == TEXT and results["lines"] == (TEXT, TEXT)
merged = "".join(chr((ord(letter) >> 8) | (ord(letter) & 0xFF)) for letter in TEXT)
print(f"both bytes of each OR-ed: {merged!r}")
sys.exit(0 if right and results["array"][1] == merged else 1)
PY
QT_QPA_PLATFORM=offscreen "$dir/venv/bin/python" "$dir/write.py" "$dir"
code=$?
[ "$code" -eq 0 ] && echo "as described" || echo "not as described"
exit "$code"
