"""Sentences of a language as templates: named slots, the forms of a word, and the forms beside a number.

A word that other sentences need in several forms says so ("the navel" is "der Nabel", "dem Nabel" and "am
Nabel" in German); which forms there are, and what they are called, each language decides for itself. A
template asks for one by its name, "{place:dat}", and a word that lacks it stands there in its plain form.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from acupress_desktop.domain.own_text import apart

_SLOT = re.compile(r"\{([a-z_]+)(?::([a-z_]+))?\}")


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
        return self.forms.get(name, self)

    def __reduce__(self) -> tuple[type[Phrase], tuple[str, Mapping[str, str]]]:
        return Phrase, (str(self), self.forms)


def slots(template: str) -> frozenset[str]:
    """The names of the slots of a template and of all its forms."""
    texts = (template, *template.forms.values()) if isinstance(template, Phrase) else (template,)
    return frozenset(name for text in texts for name, _ in _SLOT.findall(text))


def filled(template: str, values: Mapping[str, object]) -> Phrase:
    """Every slot, in every form of the template, with its value, in the form that the slot asks for.

    Words that are written from the right are kept apart from those around them. A slot without a value, or a
    value without a slot, is a mistake of ours: ValueError.
    """
    wanted = slots(template)
    if wanted != values.keys():
        raise ValueError(f"“{template}” has the slots {sorted(wanted)}, and {sorted(values)} are given")

    def fill(text: str) -> str:
        return _SLOT.sub(lambda found: _value(values[found[1]], found[2]), text)

    forms = (
        {name: fill(text) for name, text in template.forms.items()} if isinstance(template, Phrase) else {}
    )
    return Phrase(fill(str(template)), forms)


def _value(value: object, form: str | None) -> str:
    text = value.form(form) if isinstance(value, Phrase) and form else str(value)
    return apart(text) if text else text
