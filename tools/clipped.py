"""Which texts are cut, run over their room or lie over another one, in each language that ships and in the
two that nobody speaks.

python tools/clipped.py [LANGUAGE ...]    prints the table; with --write it goes into TABLE, too
python tools/clipped.py --text 200 [LANGUAGE ...]    with letters of 200 %

Every window, dialog, page, sheet and message is gone through in a process of its own, at the sizes that the
tour (`tools/pseudo_tour.py`) gives the windows, without a screen; the program is the whole one. Exits 1 where
a text is cut or a window did not open.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from acupress_desktop.content.words import languages
from tools.pseudo import ACCENTED, FROM_RIGHT, build
from tools.translations import ROOT

TABLE = ROOT / "docs" / "translations" / "clipped.md"
_HEAD = """# Texts that are cut, by language

Made by `python tools/clipped.py --write` on {day}: every window, dialog, page, sheet and message, without a
screen, with the fonts of the machine. A text is counted that is larger than its room, leaves its widget or
lies over another one, whether Qt shows it or it is painted by hand. `en-XA` and `ar-XB` are the two languages
that nobody speaks (`docs/translating.md`).

| language | windows and pages | texts read | cut | did not open |
| --- | --- | --- | --- | --- |
"""


class Row(NamedTuple):
    """What the tour through one language found."""

    language: str
    places: int
    texts: int
    cut: list[str]
    failed: list[str]


def look(language: str, folder: Path = ROOT, text: int = 100) -> Row:
    """Go through the program that lies in `folder`, with letters of `text` percent. Raises RuntimeError with
    what it said where it broke."""
    paths = dict.fromkeys((str(folder), str(ROOT)))
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "QT_QPA_PLATFORM": "offscreen"}
    env["ACUPRESS_TEXT"] = str(text)
    call = [sys.executable, "-m", "tools.pseudo_tour", language]
    done = subprocess.run(call, cwd=folder, env=env, capture_output=True, text=True, check=False)
    if not done.stdout:
        raise RuntimeError(f"{language}: {done.stderr[-2000:]}")
    seen = json.loads(done.stdout)
    places = {where for where, _, _ in seen["found"]}
    return Row(language, len(places), len(seen["found"]), list(dict.fromkeys(seen["cut"])), seen["failed"])


def table(rows: list[Row], day: date) -> str:
    """The page of the documents."""
    lines = [
        f"| {row.language} | {row.places} | {row.texts} | {len(row.cut)} | {len(row.failed)} |\n"
        for row in rows
    ]
    return _HEAD.replace("{day}", f"{day:%-d %B %Y}") + "".join(lines)


def main(arguments: list[str]) -> int:
    """See above."""
    parser = argparse.ArgumentParser(description="Which texts are cut, in each language.")
    parser.add_argument("languages", nargs="*")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--text", type=int, default=100, help="percent of the usual size of letters")
    asked = parser.parse_args(arguments)
    if asked.write and (asked.languages or asked.text != 100):
        parser.error("--write is for the whole table at 100 %: name no language and no size")
    wanted = asked.languages or [*languages(), ACCENTED, FROM_RIGHT]
    with tempfile.TemporaryDirectory() as folder:
        made = build(Path(folder)) if {ACCENTED, FROM_RIGHT} & {*wanted} else ROOT
        rows = []
        for language in wanted:
            place = made if language in (ACCENTED, FROM_RIGHT) else ROOT
            rows.append(row := look(language, place, asked.text))
            print(f"{language}: {len(row.cut)} cut", *row.cut, *row.failed, sep="\n  ", flush=True)
    text = table(rows, date.today())
    print(text)
    if asked.write:
        TABLE.write_text(text, encoding="utf-8")
    return int(any(row.cut or row.failed for row in rows))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
