"""Which translated health texts a second reader has approved, of those that want it: the health questions,
and what a point's page says about care. `load_approvals.py` reads the approvals themselves."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.words import FALLBACK

#: The question before all others, about the age.
ADULT = "question.adult"


def is_unread(catalogue: Catalogue, key: str) -> bool:
    """Whether a text is a translation that no second reader has approved. English is what was written."""
    return catalogue.language != FALLBACK and key not in catalogue.approved


def question_key(rule: str) -> str:
    """The key of a health question with all that belongs to it."""
    return f"question.{rule}"


def caution_key(code: str) -> str:
    """The key of what the page of a point says about care."""
    return f"careful.{code}"


def keys(catalogue: Catalogue) -> Iterator[str]:
    """Of every text that wants an approval."""
    yield ADULT
    yield from map(question_key, catalogue.safety_texts.questions)
    yield from map(caution_key, catalogue.points)


def texts_of(catalogue: Catalogue, key: str) -> tuple[str, ...]:
    """All sentences that stand behind a key; none for a key that there is not."""
    kind, _, name = key.partition(".")
    if key == ADULT:
        words = catalogue.safety_texts.words
        return words.say("adult.title", age=catalogue.safety.adult_age), words["adult.why"]
    if kind == "question" and name in catalogue.safety_texts.questions:
        asked = catalogue.safety_texts.questions[name]
        more = (asked.cleared, asked.where, asked.side, asked.warn)
        return tuple(filter(None, (asked.title, *asked.signs, *asked.notes, *more)))
    if kind == "careful" and name in catalogue.points:
        return (catalogue.text(name).careful,)
    return ()


def hash_of(texts: tuple[str, ...]) -> str:
    """Of sentences, each with the end of a line: the beginning of their SHA-256, in hexadecimal."""
    made = hashlib.sha256()
    for text in texts:
        made.update(text.encode("utf-8") + b"\n")
    return made.hexdigest()[:32]
