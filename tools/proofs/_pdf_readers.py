"""Programs that read the text of a PDF, and ways that a PDF goes before it is read. None of them is ours."""

from __future__ import annotations

import logging
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

PDF_JS = "pdfjs-dist@4.10.38"
_SCRIPT = """
import * as pdfjs from './node_modules/pdfjs-dist/legacy/build/pdf.mjs';
import fs from 'fs';
const data = new Uint8Array(fs.readFileSync(process.argv[2]));
const file = await pdfjs.getDocument({data, verbosity: 0}).promise;
for (let number = 1; number <= file.numPages; number++) {
  const content = await (await file.getPage(number)).getTextContent();
  console.log(content.items.map(item => item.str + (item.hasEOL ? '\\n' : '')).join(''));
}
"""


@dataclass(frozen=True)
class Reader:
    """`read` gives the text of a file, as somebody would copy it."""

    name: str
    read: Callable[[Path], str]


@dataclass(frozen=True)
class Way:
    """`go` takes a file and gives the file that comes out."""

    name: str
    go: Callable[[Path], Path]


def readers(folder: Path, inside: bool = False) -> tuple[list[Reader], list[str]]:
    """Those that can be had, and the names of those that cannot; `inside`: only those that start quickly. In
    `folder` is what `fetch_pdf_js` put there."""
    found, missing = [Reader("pypdf", _pypdf)], []
    if shutil.which("pdftotext"):
        found.append(Reader("pdftotext", lambda file: _said("pdftotext", str(file), "-")))
    else:
        missing.append("pdftotext")
    if inside:
        return found, missing
    found.append(Reader("pdfminer.six", _pdfminer))
    if shutil.which("mutool"):
        found.append(Reader("mutool", lambda file: _said("mutool", "draw", "-q", "-F", "text", str(file))))
    else:
        missing.append("mutool")
    script = folder / "read.mjs"
    if (folder / "node_modules" / "pdfjs-dist").is_dir():
        found.append(Reader("pdf.js", lambda file: _said("node", str(script), str(file))))
    else:
        missing.append("pdf.js")
    return found, missing


def ways(folder: Path, inside: bool = False) -> list[Way]:
    """Read as it is; after Ghostscript; after PostScript and back, as most print queues do it."""
    found = [Way("as written", lambda file: file)]
    if shutil.which("gs") and not inside:
        found += [
            Way("Ghostscript pdfwrite", lambda file: _ghostscript(file, folder / "gs.pdf", "pdfwrite")),
            Way(
                "PostScript and back",
                lambda file: _ghostscript(
                    _ghostscript(file, folder / "gs.ps", "ps2write"), folder / "back.pdf", "pdfwrite"
                ),
            ),
        ]
    return found


def versions() -> list[str]:
    """Of what can be asked for its own."""
    import pdfminer
    import pypdf

    told = [f"pypdf {pypdf.__version__}", f"pdfminer.six {pdfminer.__version__}", PDF_JS]
    for call in (["pdftotext", "-v"], ["mutool", "-v"], ["gs", "--version"]):
        if shutil.which(call[0]):
            done = subprocess.run(call, capture_output=True, text=True, check=False)
            told.append(f"{call[0]}: {(done.stdout or done.stderr).splitlines()[0]}")
    return told


def _ghostscript(file: Path, to: Path, device: str) -> Path:
    call = ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", f"-sDEVICE={device}", f"-sOutputFile={to}"]
    subprocess.run([*call, str(file)], check=True, capture_output=True)
    return to


def _said(*call: str) -> str:
    return subprocess.run(call, check=True, capture_output=True).stdout.decode("utf-8", "replace")


def _pypdf(file: Path) -> str:
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.ERROR)  # it asks for fontTools, which it does without
    return "\n".join(page.extract_text() for page in PdfReader(file).pages)


def _pdfminer(file: Path) -> str:
    from pdfminer.high_level import extract_text

    return extract_text(str(file))


def fetch_pdf_js(folder: Path) -> None:
    """Put pdf.js into a folder, where npm is there and can."""
    if not shutil.which("node") or not shutil.which("npm"):
        return
    (folder / "package.json").write_text("{}")
    (folder / "read.mjs").write_text(_SCRIPT)
    call = ["npm", "install", "--silent", "--no-audit", "--no-fund", PDF_JS]
    subprocess.run(call, cwd=folder, capture_output=True, check=False)
