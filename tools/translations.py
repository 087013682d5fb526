"""Qt's translations: what the sources hold (lupdate), the `.ts` files of languages, and their `.qm`.

python tools/translations.py              brings translations/acupress_xx.ts up to date with the sources
python tools/translations.py --new xx     begins another language
python tools/translations.py --compile    makes the .qm that the program loads, as every build does
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "acupress_desktop"
FOLDER = ROOT / "translations"


class Message(NamedTuple):
    """One sentence that Qt translates: the context that asks for it, its English words, and whether it has
    forms beside a number (%n)."""

    context: str
    source: str
    counted: bool


def extract(package: Path = PACKAGE) -> Iterator[Message]:
    """Every message of the sources, as Qt's own tool finds them."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "all.ts")
        update(file, package)
        yield from messages(file)


def messages(file: Path) -> Iterator[Message]:
    """Every message of a .ts file."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314
        for message in context.iter("message"):
            counted = message.get("numerus") == "yes"
            yield Message(context.findtext("name", ""), message.findtext("source", ""), counted)


def update(file: Path, package: Path = PACKAGE) -> None:
    """Have Qt's tool write what the sources hold into a .ts file; what was translated there stays. Raises
    RuntimeError with what the tool said."""
    sources = sorted(str(path) for path in package.rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder, "sources.lst")
        listed.write_text("\n".join(sources), encoding="utf-8")
        _call("lupdate", "-no-obsolete", "-locations", "none", f"@{listed}", "-ts", str(file))


def compile_all(root: Path = ROOT) -> list[Path]:
    """Write a .qm into the package for every .ts of the root, and none else; their paths. A sentence that is
    not translated yet is left out, so that it stands in English. Raises RuntimeError with what the compiler
    said."""
    folder = root / PACKAGE.name / "translations"
    shutil.rmtree(folder, ignore_errors=True)
    made = []
    for source in sorted(root.glob("translations/acupress_*.ts")):
        folder.mkdir(exist_ok=True)
        made.append(folder / f"{source.stem}.qm")
        _call("lrelease", "-silent", str(source), "-qm", str(made[-1]))
    return made


def _call(tool: str, *arguments: str) -> None:
    import PySide6

    program = Path(PySide6.__file__).parent / (f"{tool}.exe" if sys.platform == "win32" else tool)
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0 or done.stderr.strip():
        raise RuntimeError(f"{tool}: {done.stderr.strip() or done.returncode}")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Bring the .ts files up to date with the sources.")
    parser.add_argument("--new", metavar="xx", help="begin this language")
    parser.add_argument("--compile", action="store_true", help="make the .qm files")
    options = parser.parse_args(arguments)
    if options.compile:
        compile_all()
        return 0
    FOLDER.mkdir(exist_ok=True)
    begun = [FOLDER / f"acupress_{options.new}.ts"] if options.new else []
    for file in [*sorted(FOLDER.glob("acupress_*.ts")), *begun]:
        update(file)
        print(file.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
