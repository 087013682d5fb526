"""What no text of a language may hold, whatever it says: signs that cannot be seen or that turn lines round,
placeholders that are none, figures that are no figures."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from acupress_desktop.domain.phrases import SLOT, Phrase
from acupress_desktop.domain.plurals import CATEGORIES, categories, plural_category

#: Signs that steer a machine or a line, halves of characters, and what stands where one was lost.
_STEERING = re.compile("[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffd\ud800-\udfff]")
#: Signs of no class of their own that show nothing.
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
#: What is left of a text without its placeholders, where one of them is none.
_PLACEHOLDER = re.compile(r"[{}]|%(?:\d|L\d|[a-z]\b)")
#: Forms that no text has to have: the names of a point have them (`called.py`), and what a voice says in the
#: place of what it cannot read.
GIVEN_FORMS = frozenset({"hanzi", "traditional", "pinyin", "own", "kana", "spoken"})
_FIGURES = "0123456789"
#: A number that has a text of its own.
_NUMBER = re.compile("0|[1-9][0-9]*")
_HALVES = (0.5, 1.5)


def is_readable(text: object) -> bool:
    """Something to be read: not empty to the eye, and no signs that steer."""
    return isinstance(text, str) and not _STEERING.search(text) and any(map(_is_seen, text))


def fault_of(name: str, text: str) -> str:
    """What is wrong with the text of a key, by itself; "" for nothing."""
    forms = text.forms.values() if isinstance(text, Phrase) else ()
    for part in (str(text), *forms):
        if odd := _PLACEHOLDER.search(SLOT.sub("", part)):
            return f"“{odd[0]}” is no placeholder"
    if name == "number.figures" and not _are_figures(text):
        return f"these are not the {len(_FIGURES)} figures of one script, in their order"
    if name == "number.decimal" and (len(text) != 1 or text.isalnum()):
        return "it is one sign that is no figure and no letter"
    return ""


def odd_form(family: str, key: str, language: str) -> str:
    """What is wrong with the form beside a number that a key is for; "" for nothing."""
    form = key[len(family) + 1 :]
    if key == family:
        return ""
    if form not in CATEGORIES:
        return "" if _NUMBER.fullmatch(form) else "a number is written without noughts before it"
    there = categories(language) | {plural_category(language, half) for half in _HALVES}
    return "" if form in there else f"{language} has no form “{form}”"


def asked_forms(text: str) -> Iterator[str]:
    """The forms that a text asks of the words in its slots."""
    forms = text.forms.values() if isinstance(text, Phrase) else ()
    for part in (str(text), *forms):
        yield from (found[2] for found in SLOT.finditer(part) if found[2])


def _is_seen(sign: str) -> bool:
    return unicodedata.category(sign)[0] not in "ZC" and sign not in _BLANK


def _are_figures(text: str) -> bool:
    return len(text) == len(_FIGURES) and all(
        unicodedata.decimal(sign, -1) == number and ord(sign) == ord(text[0]) + number
        for number, sign in enumerate(text)
    )
