"""Two languages that nobody speaks, made of English: every sentence longer by 40 %, in letters that no
English word has, in brackets. What still reads as English is not translated; what is cut has no closing
bracket; what was glued together in code has brackets within a sentence.

`en-XA` has accents; `ar-XB` is written from the right in Arabic letters and has all six plural categories.
They are made for tests and pictures and are never shipped:

python tools/pseudo.py FOLDER        a copy of the program that has them; run it with
PYTHONPATH=FOLDER .venv/bin/python -m acupress_desktop --locale ar-XB

python tools/pseudo.py --pictures OUT      a picture of every window in both, on the screen that there is
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from acupress_desktop.domain.plurals import CATEGORIES
from tools.translations import PACKAGE, ROOT, compile_all, update

ACCENTED, FROM_RIGHT = "en-XA", "ar-XB"
OPEN, CLOSE = "⟦", "⟧"
LONGER = 0.4
_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_LETTERS = {
    ACCENTED: str.maketrans(_PLAIN, "áƀçďéƒğĥíĵķľṁñóṗɋŕšťúṽŵẋýžÁƁÇĎÉƑĞĤÍĴĶĽṀÑÓṖɊŔŠŤÚṼŴẊÝŽ"),
    FROM_RIGHT: str.maketrans(_PLAIN, "ابتثجحخدذرزسشصضطظعغفقكلمنه" * 2),
}
#: What makes a sentence longer: words of its own, so that lines break as they do in a real language.
_FILLING = {ACCENTED: "łőŋğ éẋťŕá ", FROM_RIGHT: "طويل جدا "}
#: CLDR's categories in the order that Qt has the forms of a .ts file in.
_FORMS = {ACCENTED: ("one", "other"), FROM_RIGHT: CATEGORIES}
#: The language whose plural forms a .ts file has.
_GRAMMAR = {ACCENTED: "en_US", FROM_RIGHT: "ar_EG"}
#: Slots of both roads, tags, entities and addresses: what a translator leaves as it is.
_KEPT = re.compile(r"\{[a-z_]+(?::[a-z_]+)?\}|%L?[0-9n]|<[^>]*>|&[a-z]+;|\\n|https?://\S+")
#: Fields of the JSON files that hold no words for people.
_NO_WORDS = ("spoken.language", "drawing")


def pseudo(text: str, language: str) -> str:
    """A text in one of the two languages. One without a letter, such as "%1 · %2", stays as it is."""
    parts = _KEPT.split(text)
    if not any(letter in _PLAIN for part in parts for letter in part):
        return text
    slots = [*_KEPT.findall(text), ""]
    told = "".join(part.translate(_LETTERS[language]) + slot for part, slot in zip(parts, slots, strict=True))
    more = max(1, round(LONGER * sum(map(len, parts))))
    filling = _FILLING[language]
    return f"{OPEN}{told}{(filling * (more // len(filling) + 1))[:more].rstrip() or filling[0]}{CLOSE}"


def pseudo_json(found: Any, language: str) -> Any:
    """A JSON file of texts: every string in it, and of a sentence beside a number every form."""
    if isinstance(found, str):
        return pseudo(found, language)
    if isinstance(found, list):
        return [pseudo_json(part, language) for part in found]
    if not isinstance(found, dict):
        return found
    made = {key: text if key in _NO_WORDS else pseudo_json(text, language) for key, text in found.items()}
    for family in {key.rpartition("-")[0] for key in found if key.endswith("-one")}:
        model = found.get(f"{family}-other", found.get(family))
        for category in _FORMS[language]:
            if model is not None and f"{family}-{category}" not in made:
                made[f"{family}-{category}"] = pseudo_json(model, language)
    return made


def write_ts(file: Path, language: str) -> None:
    """A .ts file with every sentence of the sources. Raises RuntimeError with what Qt's tool said."""
    update(file)
    tree = ET.parse(file)  # noqa: S314
    tree.getroot().set("language", _GRAMMAR[language])
    for message in tree.getroot().iter("message"):
        told = pseudo(message.findtext("source", ""), language)
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.clear()
        for old in list(translation):
            translation.remove(old)
        if message.get("numerus") == "yes":
            for _ in _FORMS[language]:
                ET.SubElement(translation, "numerusform").text = told
        else:
            translation.text = told
    tree.write(file, encoding="utf-8", xml_declaration=True)


def build(folder: Path) -> Path:
    """A copy of the program in `folder` that speaks both languages; the folder, for PYTHONPATH."""
    program = folder / PACKAGE.name
    # With the compiled modules, which stay good; a catalogue that was kept beside them would not be of here.
    without = shutil.ignore_patterns("*.pack", "*.lines", "packs")
    shutil.copytree(PACKAGE, program, ignore=without, dirs_exist_ok=True)
    english = program / "content" / "texts" / "en"
    (folder / "translations").mkdir(exist_ok=True)
    for language in (ACCENTED, FROM_RIGHT):
        for file in english.rglob("*.json"):
            made = english.with_name(language) / file.relative_to(english)
            made.parent.mkdir(parents=True, exist_ok=True)
            texts = pseudo_json(json.loads(file.read_text(encoding="utf-8")), language)
            made.write_text(json.dumps(texts, ensure_ascii=False), encoding="utf-8")
        write_ts(folder / "translations" / f"acupress_{language}.ts", language)
    compile_all(folder)
    return folder


def letters_of(language: str) -> frozenset[str]:
    """The letters that only this one of the two languages has, and no name in pinyin."""
    return frozenset(map(chr, _LETTERS[language].values())) - frozenset("áéíóúÁÉÍÓÚ")


def go_through(folder: Path, language: str | None, pictures: Path | None = None) -> subprocess.Popen[str]:
    """Begin the tour of the program that was built in `folder`, in a language or (None) from one into the
    other; it prints what it found as JSON."""
    tour = ["tools.switch_tour"] if language is None else ["tools.pseudo_tour", language]
    code = [sys.executable, "-m", *tour, *([str(pictures)] if pictures else [])]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join((str(folder), str(ROOT)))}
    return subprocess.Popen(
        code, cwd=folder, env=env, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def take_pictures(out: Path) -> int:
    """A picture of every window in both languages, on the screen that there is; what was cut is told."""
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder))
        for language in (ACCENTED, FROM_RIGHT):
            place = out / language
            place.mkdir(parents=True, exist_ok=True)
            told, complaints = go_through(Path(folder), language, place).communicate()
            if not told:
                print(complaints, file=sys.stderr)
                return 1
            found = json.loads(told)
            print(f"{language}: {len(list(place.iterdir()))} pictures in {place}")
            print("\n".join([*dict.fromkeys(found["cut"]), *found["failed"]]))
    return 0


def main(arguments: list[str]) -> int:
    if len(arguments) == 2 and arguments[0] == "--pictures":
        return take_pictures(Path(arguments[1]).resolve())
    if len(arguments) != 1:
        print(__doc__)
        return 2
    print(build(Path(arguments[0]).resolve()))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
