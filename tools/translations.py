"""Qt's translations: what the sources hold (lupdate), the `.ts` files of languages, and their `.qm`.

python tools/translations.py              brings translations/acupress_xx.ts up to date with the sources
python tools/translations.py --new xx     begins another language
python tools/translations.py --compile    makes the .qm that the program loads, as every build does
python tools/check_language.py xx         says what is wrong with one, too
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "acupress_desktop"
FOLDER = ROOT / "translations"
_SLOT = re.compile("%L?[0-9]+|%n|%[a-zA-Z]")
#: Which files a dialog offers, as Qt reads it: in plain brackets, at the end.
_FILES = re.compile(r"\(\*[^()]*\)$")
_TAG = re.compile("</?[a-zA-Z][^>]*>")
#: Letters that no font has, and signs that steer and are not to be seen; soft hyphens and spaces are none.
_ODD = re.compile("[\ufffd\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\x00-\x08\x0b-\x1f\x7f]")


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


def faults(file: Path, asked: Collection[Message] | None = None) -> list[str]:
    """What is wrong with a .ts file, one line each with the context and the English words: other slots, forms
    beside a number, what cannot be read; with the messages that are `asked` for also what is missing or
    unknown."""
    try:
        root = ET.parse(file).getroot()  # noqa: S314
    except (OSError, ET.ParseError) as error:
        return [f"{file.name}: {error}"]
    found, seen = [], set()
    times = Counter((message, comment) for message, comment, _ in _elements(root))
    for message, comment, told in _elements(root):
        fault = _fault(message, told) if times[message, comment] == 1 else "it is there twice"
        seen.add(message)
        if fault:
            found.append(f"{file.name}: {message.context}: “{message.source}”: {fault}")
    if asked is not None:
        missing = sorted(message for message in asked if message not in seen)
        found += [f"{file.name}: {context}: “{source}”: it is missing" for context, source, _ in missing]
        unknown = sorted(message for message in seen if message not in asked)
        found += [f"{file.name}: {context}: “{source}”: nobody asks for it" for context, source, _ in unknown]
    return found


def _elements(root: ET.Element) -> Iterator[tuple[Message, str, ET.Element]]:
    """Every message with the comment that tells it from others and its translation; those that nobody asks
    for any more are left out."""
    for context in root.iter("context"):
        for element in context.iter("message"):
            told = element.find("translation")
            if told is not None and told.get("type") not in ("vanished", "obsolete"):
                counted = element.get("numerus") == "yes"
                message = Message(context.findtext("name", ""), element.findtext("source", ""), counted)
                yield message, element.findtext("comment", ""), told


def _fault(message: Message, told: ET.Element) -> str:
    forms = [form.text or "" for form in told.findall("numerusform")]
    if message.counted is not bool(forms):
        return "it has the wrong forms beside a number"
    for text in forms or [told.text or ""]:
        if told.get("type") == "unfinished" or not text.strip():
            return "it is not translated"
        if odd := _ODD.search(text):
            return f"U+{ord(odd[0]):04X} stands in it"
        wanted, there = set(_SLOT.findall(message.source)), set(_SLOT.findall(text))
        if message.counted:  # beside one thing a language may leave the number out
            wanted, there = wanted - {"%n"}, there - {"%n"}
        if wanted != there:
            return f"its slots are {sorted(there)}, not {sorted(wanted)}"
        if sorted(_TAG.findall(message.source)) != sorted(_TAG.findall(text)):
            return "its tags are others"
        if _FILES.findall(message.source) != _FILES.findall(text):
            return "it offers other files"
    return ""


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
        with tempfile.TemporaryDirectory() as place:
            _call("lrelease", "-silent", str(_without_faults(source, Path(place))), "-qm", str(made[-1]))
    return made


def _without_faults(source: Path, folder: Path) -> Path:
    """The .ts itself or, where a sentence in it is wrong, a copy without that sentence."""
    try:
        tree = ET.parse(source)  # noqa: S314
    except ET.ParseError as error:
        raise RuntimeError(f"{source.name}: {error}") from error
    wrong = [told for message, _, told in _elements(tree.getroot()) if _fault(message, told)]
    if not wrong:
        return source
    for told in wrong:
        told.set("type", "unfinished")
        for part in [told, *told]:
            part.text = ""
    tree.write(folder / source.name, encoding="utf-8", xml_declaration=True)
    return folder / source.name


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
