"""Qt's translations: what the sources hold (lupdate), and the `.ts` files of languages.

python tools/translations.py              brings translations/acupress_xx.ts up to date with the sources
python tools/translations.py --new xx     begins another language
"""

from __future__ import annotations

import argparse
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


def _call(tool: str, *arguments: str) -> None:
    import PySide6

    program = Path(PySide6.__file__).parent / (f"{tool}.exe" if sys.platform == "win32" else tool)
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0 or done.stderr.strip():
        raise RuntimeError(f"{tool}: {done.stderr.strip() or done.returncode}")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Bring the .ts files up to date with the sources.")
    parser.add_argument("--new", metavar="xx", help="begin this language")
    new = parser.parse_args(arguments).new
    FOLDER.mkdir(exist_ok=True)
    begun = [FOLDER / f"acupress_{new}.ts"] if new else []
    for file in [*sorted(FOLDER.glob("acupress_*.ts")), *begun]:
        update(file)
        print(file.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
