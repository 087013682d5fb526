"""The sentence of an error: its code's template in `errors.json`, with its facts.

Only the edge asks for it: the command line, a window, the log. It needs no catalogue, so that a call that is
refused is answered without reading one.
"""

from __future__ import annotations

from functools import lru_cache

from acupress_desktop.content import spoken
from acupress_desktop.content.words import CLI, ERRORS, Words, read_words
from acupress_desktop.domain.errors import KnownError, Message, Said
from acupress_desktop.domain.own_text import visible

#: Where the words themselves cannot be read: in the only language that is left.
_NO_WORDS = "Install Acupress again."


def sentence(said: Said, language: str | None = None) -> str:
    """What is told, in one sentence, in `language` or in that of this process. Never fails: without words the
    code and its facts are told."""
    if isinstance(said, str):
        return said
    if isinstance(said, KnownError):
        said = said.message
    words = _words(language or spoken.language)
    try:
        return _filled(words, said) if words is not None else _bare(said)
    except (KeyError, ValueError):  # a code without words is a mistake of ours, and no reason to say nothing
        return _bare(said)


def told(said: Said | None) -> str | None:
    """The sentence, None where nothing is told."""
    return None if said is None else sentence(said)


@lru_cache(maxsize=8)
def _words(language: str) -> Words | None:
    try:
        return read_words(language, ERRORS, CLI)
    except (OSError, ValueError):
        return None


def _filled(words: Words, said: Message) -> str:
    values = {name: _value(words, value) for name, value in said.facts.items()}
    if said.code in words:
        return words.say(said.code, **values)
    count = said.facts["count"]
    if not isinstance(count, int):
        raise KeyError(said.code)
    del values["count"]
    return words.counted(said.code, count, **values)


def _value(words: Words, value: object) -> object:
    if isinstance(value, Message):
        return _filled(words, value)
    if isinstance(value, tuple):
        return _listed(words, [_value(words, one) for one in value])
    return visible(str(value))


def _listed(words: Words, items: list[object]) -> object:
    """ "a, b, c", as the language puts things one after the other."""
    if not items:
        return ""
    listed = items[0]
    for item in items[1:]:
        listed = words.say("list", before=listed, item=item)
    return listed


def _bare(said: Message) -> str:
    return f"{visible(str(said))}. {_NO_WORDS}"
