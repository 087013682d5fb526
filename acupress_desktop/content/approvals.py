"""Which translated health texts a second reader has approved, of those that want it: the questions, what is
told instead of a session and when something feels wrong, advice, and what a point's page says about care.
`load_approvals.py` reads the approvals themselves."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.words import FALLBACK
from acupress_desktop.domain.follow_up import Advice
from acupress_desktop.domain.safety import Block

#: The question before all others, about the age.
ADULT = "question.adult"
#: What is asked before each session, the answers as they are listed, what to do when something feels wrong,
#: and the page that teaches.
TODAY, ANSWERS, UNWELL, LEARN = "today", "answers", "unwell", "learn"
_UNWELL = (
    "unwell.title",
    "unwell.sentence",
    "unwell.rest",
    "unwell.watch.title",
    "unwell.watch",
    "unwell.help.title",
    "unwell.help.1",
    "unwell.help.2",
    "unwell.help.3",
    "unwell.doctor.title",
    "unwell.doctor",
)


def is_unread(catalogue: Catalogue, key: str) -> bool:
    """Whether a text is a translation that no second reader has approved. English is what was written."""
    return catalogue.language != FALLBACK and key not in catalogue.approved


def question_key(rule: str) -> str:
    """The key of a health question with all that belongs to it."""
    return f"question.{rule}"


def caution_key(code: str) -> str:
    """The key of what the page of a point says about care."""
    return f"careful.{code}"


def block_key(block: Block | None) -> str:
    """The key of what someone reads who may not press; None stands for their age."""
    return f"block.{block or 'adult'}"


def advice_key(advice: Advice) -> str:
    """The key of what the last weeks of pain ask for."""
    return f"follow-up.{advice}"


def keys(catalogue: Catalogue) -> Iterator[str]:
    """Of every text that wants an approval."""
    yield ADULT
    yield from map(question_key, catalogue.safety_texts.questions)
    yield from (TODAY, ANSWERS, UNWELL, LEARN)
    yield from map(block_key, (None, *catalogue.safety_texts.blocks))
    yield from map(advice_key, Advice)
    yield from map(caution_key, catalogue.points)


def texts_of(catalogue: Catalogue, key: str) -> tuple[str, ...]:
    """All sentences that stand behind a key; none for a key that there is not."""
    kind, _, name = key.partition(".")
    texts = catalogue.safety_texts
    words = texts.words
    if key == ADULT:
        return words.say("adult.title", age=catalogue.safety.adult_age), words["adult.why"]
    if kind == "question" and name in texts.questions:
        asked = texts.questions[name]
        more = (asked.cleared, asked.where, asked.side, asked.warn)
        return tuple(filter(None, (asked.title, *asked.signs, *asked.notes, *more)))
    if kind == "block" and name == "adult":
        return words["adult.block-title"], words["adult.sentence"], words["adult.do"]
    if kind == "block" and name in texts.blocks:
        told = texts.blocks[Block(name)]
        return told.title, told.sentence, *told.do
    if kind == "careful" and name in catalogue.points:
        return (catalogue.text(name).careful,)
    if key == TODAY:
        return tuple(texts.questions[rule.id].short for rule in catalogue.safety.rules if rule.every_session)
    if key == ANSWERS:
        return tuple(texts.questions[rule.id].short for rule in catalogue.safety.rules)
    if key == UNWELL:
        return tuple(words[each] for each in _UNWELL)
    if key == LEARN:
        return tuple(_learnt(catalogue))
    return (words[key],) if key in map(advice_key, Advice) else ()


def _learnt(catalogue: Catalogue) -> Iterator[str]:
    for section in catalogue.learn:
        yield from (section.head, *section.text)
    for practice in catalogue.practice_texts.values():
        yield from (practice.title, practice.how, practice.not_if)


def hash_of(texts: tuple[str, ...]) -> str:
    """Of sentences, each with the end of a line: the beginning of their SHA-256, in hexadecimal."""
    made = hashlib.sha256()
    for text in texts:
        made.update(text.encode("utf-8") + b"\n")
    return made.hexdigest()[:32]
