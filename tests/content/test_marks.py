"""Marks are set as each language sets them: spaces before marks in French, quotes, pairs of ¿ and ?."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from acupress_desktop.content.words import TEXTS

TRANSLATIONS = Path(__file__).parents[2] / "translations"
NARROW, FIXED = "\u202f", "\u00a0"
#: Lists for software centres, which take a bare semicolon, and what is shown to be English.
NO_SENTENCE = ("menu.keywords", "english")

#: Language -> what none of its texts has, and how it is told.
WRONG = {
    "fr": {
        f"[^{NARROW}(][;!?](?=\\s|$)": "a narrow no-break space stands before ; ! ?",
        f"[^{FIXED}]:(?=\\s|$)": "a no-break space stands before a colon",
        f"«(?!{FIXED})|(?<!{FIXED})»": "a no-break space stands within « »",
        "'|[“”„]": "the apostrophe is ’, and the quotes are « »",
        r"\.\.\.| …": "an ellipsis is one sign, and no space stands before it",
    },
    "de": {
        r"[”«»]|(?<!\w)'": "the quotes are „ “",
        r"\s[;:!?]": "no space stands before a mark",
        r"\.\.\.| …": "an ellipsis is one sign, and no space stands before it",
    },
    "es": {
        r"[„«»]|(?<!\w)'": "the quotes are “ ”",
        r"\s[;:!?]": "no space stands before a mark",
        r"\.\.\.| …": "an ellipsis is one sign, and no space stands before it",
    },
}
#: Language -> marks of which there are as many as of the other.
PAIRS = {"de": ("„“",), "es": ("¿?", "¡!", "“”"), "fr": ("«»",)}


def _told(key: str, value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from _told(f"{key}.{name}" if key else name, inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _told(key, inner)


def _texts(language: str) -> Iterator[tuple[str, str]]:
    for path in sorted((TEXTS / language).rglob("*.json")):
        for key, text in _told("", json.loads(path.read_text(encoding="utf-8"))):
            if not key.endswith(NO_SENTENCE):
                yield f"{path.name}: {key}", text
    tree = ElementTree.parse(TRANSLATIONS / f"acupress_{language}.ts")
    for message in tree.iter("message"):
        for told in message.iter():
            if told.tag in {"translation", "numerusform"} and told.text and told.text.strip():
                yield f"{tree.getroot().tag}: {message.findtext('source')}", told.text


def _faults(language: str, text: str) -> list[str]:
    return [why for pattern, why in WRONG[language].items() if re.search(pattern, text)] + [
        f"{pair} go in pairs" for pair in PAIRS[language] if text.count(pair[0]) != text.count(pair[1])
    ]


@pytest.mark.parametrize("language", WRONG)
def test_marks_are_set_as_the_language_sets_them(language: str) -> None:
    faults = {key: found for key, text in _texts(language) if (found := _faults(language, text))}

    assert not faults


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Où est-ce ?"),
        ("fr", f"Où est-ce{FIXED}?"),
        ("fr", "Début : 3"),
        ("fr", "« Menu »"),
        ("fr", "l'os"),
        ("de", "Ordner wählen …"),
        ("de", "Das ist „alles”."),
        ("es", "Qué duele?"),
        ("es", "Elija «Salir»."),
    ],
)
def test_a_mark_that_is_set_otherwise_is_found(language: str, text: str) -> None:
    assert _faults(language, text)
