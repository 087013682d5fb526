"""The one road of words: `texts/<language>/*.json`, merged key by key over English.

A file maps keys to texts. A text is a string, or an object of its forms, of which "base" is the plain one
(`domain/phrases.py`). What another language lacks, or has with other slots than English, stands in English,
so that nothing is ever empty; `check` says what is wrong with a language, and a test asks it about each.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from acupress_desktop.domain.phrases import Phrase, filled, slots
from acupress_desktop.domain.plurals import CATEGORIES, plural_category

FALLBACK = "en"
TEXTS = Path(__file__).parent / "texts"
#: A file of this name holds every sentence that says what went wrong, by the code of the error.
ERRORS = "errors.json"
#: And this one the help of the command line and what is wrong with a call.
CLI = "cli.json"


class Words(Mapping[str, Phrase]):
    """All words of one language. A key that is not there is a mistake of ours: KeyError."""

    def __init__(self, language: str, texts: Mapping[str, Phrase]) -> None:
        self.language = language
        self._texts = texts

    def __getitem__(self, key: str) -> Phrase:
        return self._texts[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def say(self, key: str, /, **values: object) -> Phrase:
        """The template of `key` with its slots filled. Raises KeyError and ValueError (`filled`)."""
        return filled(self._texts[key], values)

    def counted(self, key: str, count: int, /, **values: object) -> Phrase:
        """The template of the form that `count` takes ("KEY-one"), or of `key` itself; the slot "count" is
        filled with the number where the template has it."""
        template = self._texts.get(f"{key}-{plural_category(self.language, count)}", self._texts.get(key))
        template = self._texts[f"{key}-other"] if template is None else template
        return filled(template, values | ({"count": count} if "count" in slots(template) else {}))


def read_words(language: str, *files: str, texts: Path = TEXTS) -> Words:
    """The words of these files, in `language` where it has them. Raises OSError or ValueError where English
    itself cannot be read; any other language gives way key by key."""
    language = known_language(language, texts)
    merged: dict[str, Phrase] = {}
    for name in files:
        english = read_texts(texts / FALLBACK / name)
        merged |= english
        if language != FALLBACK:
            merged |= fitting(english, _read_or_nothing(texts / language / name))
    return Words(language, merged)


def known_language(wanted: str, texts: Path = TEXTS) -> str:
    """The folder of a language such as "zh_TW" or "de-AT": its own, that of its script, of its base,
    or that of English."""
    parts = wanted.replace("_", "-").split(".")[0].split("-")
    folders = texts.iterdir() if texts.is_dir() else ()
    found = [entry.name for entry in folders if entry.is_dir()]
    found += [pack.stem for pack in texts.parent.glob("packs/*.pack")]  # a bundle has no other content
    names = {name.lower(): name for name in found}
    tries = ["-".join(parts[:number]).lower() for number in range(len(parts), 0, -1)]
    if parts[0].lower() == "zh" and {part.lower() for part in parts[1:]} & {"hant", "tw", "hk", "mo"}:
        tries.insert(0, "zh-hant")
    return next((names[name] for name in tries if name in names), FALLBACK)


def read_texts(file: Path) -> dict[str, Phrase]:
    """One file as it is. Raises OSError, or ValueError saying what and where."""
    found = json.loads(file.read_text(encoding="utf-8"), object_pairs_hook=_no_key_twice)
    if not isinstance(found, dict):
        raise ValueError(f"{file.name}: an object of texts is expected")
    return {key: _phrase(f"{file.name}: {key}", text) for key, text in found.items()}


def fitting(english: Mapping[str, Phrase], other: Mapping[str, Phrase]) -> dict[str, Phrase]:
    """Of another language's texts those that English knows with the same slots."""
    return {key: text for key, text in other.items() if not _fault(english, key, text)}


def check(english: Mapping[str, Phrase], other: Mapping[str, Phrase]) -> list[str]:
    """What is wrong with another language's file, one line a key: missing, unknown, other slots."""
    faults = [f"{key}: {fault}" for key, text in other.items() if (fault := _fault(english, key, text))]
    families = {_family(key) for key in other}
    return faults + [
        f"{key}: it is missing" for key in english if key not in other and _family(key) not in families
    ]


def _fault(english: Mapping[str, Phrase], key: str, text: Phrase) -> str:
    model = english.get(key)
    if model is None:
        model = next((english[name] for name in _relatives(key) if name in english), None)
    if model is None:
        return "there is no such key"
    wanted, there = slots(model), slots(text)
    if key != _family(key):  # beside one thing a language may leave the number out
        wanted, there = wanted - {"count"}, there - {"count"}
    return "" if wanted == there else f"its slots are {sorted(there)}, not {sorted(wanted)}"


def _family(key: str) -> str:
    """A key without its plural category."""
    name, dash, category = key.rpartition("-")
    return name if dash and category in CATEGORIES else key


def _relatives(key: str) -> list[str]:
    """The keys of the same text beside other numbers; only for a key that is such a form itself."""
    family = _family(key)
    return [] if family == key else [family, *(f"{family}-{category}" for category in CATEGORIES)]


def _read_or_nothing(file: Path) -> dict[str, Phrase]:
    try:
        return read_texts(file)
    except (OSError, ValueError):
        return {}


def _phrase(where: str, text: Any) -> Phrase:
    if isinstance(text, str) and text:
        return Phrase(text)
    if (
        isinstance(text, dict)
        and text.get("base")
        and all(isinstance(form, str) and form for form in text.values())
    ):
        return Phrase(text["base"], {name: form for name, form in text.items() if name != "base"})
    raise ValueError(f"{where}: a text, or an object of forms with “base”, is expected")


def _no_key_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        keys = [key for key, _ in pairs]
        raise ValueError(f"the key “{next(key for key in keys if keys.count(key) > 1)}” is there twice")
    return found
