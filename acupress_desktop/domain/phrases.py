"""Sentences of a language as templates: named slots, the forms of a word, and the forms beside a number.

A word that other sentences need in several forms says so ("the navel" is "der Nabel", "dem Nabel" and "am
Nabel" in German); which forms there are, and what they are called, each language decides for itself. A
template asks for one by its name, "{place:dat}", and a word that lacks it stands there in its plain form.

Four forms every word has without being told: "capital" (its first letter is a capital one), "small" (it is a
small one), "capitals" (all are) and "inside" (a sentence without the stop that ends it). So a template says
whether a sentence or a heading wants them: English does, German keeps its nouns, Chinese has none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from functools import lru_cache

from acupress_desktop.domain.own_text import apart

#: A slot: its name, and the form that it asks for.
SLOT = re.compile(r"\{([a-z_]+)(?::([a-z_]+))?\}")
#: What ends a sentence that is only told, in any script.
_STOPS = (".", "。", "．", "।", "۔")
_ALWAYS: dict[str, Callable[[str], str]] = {
    "capital": lambda text: f"{text[:1].upper()}{text[1:]}",
    "small": lambda text: f"{text[:1].lower()}{text[1:]}",
    "capitals": str.upper,
    "inside": lambda text: text[:-1] if text.endswith(_STOPS) else text,
}
#: The names of the forms that every word has.
ALWAYS = frozenset(_ALWAYS)


class Phrase(str):
    """Words in their plain form, as text; `forms` are the others by their names."""

    __slots__ = ("forms",)
    forms: Mapping[str, str]

    def __new__(cls, text: str, forms: Mapping[str, str] | None = None) -> Phrase:
        """`forms` map the names of forms to their texts."""
        made = super().__new__(cls, text)
        made.forms = forms or {}
        return made

    def form(self, name: str) -> str:
        """The form that is called so, or the plain one."""
        return form_of(self, name)

    def __reduce__(self) -> tuple[type[Phrase], tuple[str, Mapping[str, str]]]:
        return Phrase, (str(self), self.forms)


def form_of(text: str, name: str) -> str:
    """A form of a word, or of one that has none but those that every word has."""
    told = text.forms.get(name) if isinstance(text, Phrase) else None
    if told is not None:
        return told
    return _ALWAYS[name](str(text)) if name in _ALWAYS else text


def slots(template: str) -> frozenset[str]:
    """The names of the slots of a template and of all its forms."""
    found = _slots(str(template))
    if isinstance(template, Phrase):
        found = found.union(*map(_slots, template.forms.values()))
    return found


def filled(template: str, values: Mapping[str, object], whole: Collection[str] = ()) -> str:
    """Every slot, in every form of the template, with its value, in the form that the slot asks for: a Phrase
    where the template has forms.

    Words that are written from the right are kept apart from those around them, but for the slots that are
    `whole`: what stands there is a sentence, or the beginning of a list, of its own. A slot without a value,
    or a value without a slot, is a mistake of ours: ValueError.
    """
    wanted = slots(template)
    if wanted != values.keys():
        raise ValueError(f"“{template}” has the slots {sorted(wanted)}, and {sorted(values)} are given")
    if not isinstance(template, Phrase):
        return _fill(template, values, whole)
    forms = {name: _fill(text, values, whole) for name, text in template.forms.items()}
    return Phrase(_fill(str(template), values, whole), forms)


def _fill(text: str, values: Mapping[str, object], whole: Collection[str]) -> str:
    first, *rest = _parts(text)
    told = [first]
    for at in range(0, len(rest), 3):
        name, form, after = rest[at : at + 3]
        value = _value(values[name], form)
        told += value if name in whole else apart(value), after
    return "".join(told)


def _value(value: object, form: str) -> str:
    return str(form_of(value, form) if form and isinstance(value, str) else value)


@lru_cache(maxsize=4096)
def _parts(text: str) -> tuple[str, ...]:
    """Words, and for each slot its name, its form ("" for the plain one) and the words after it."""
    return tuple(part or "" for part in SLOT.split(text))


@lru_cache(maxsize=4096)
def _slots(text: str) -> frozenset[str]:
    return frozenset(_parts(text)[1::3])
