"""The sentence of an error: its code's template in the files of texts, with its facts.

Only the edge asks for it: the command line, a window, the log. It needs no catalogue, so that a call that is
refused is answered without reading one.
"""

from __future__ import annotations

from functools import lru_cache

from acupress_desktop.content import spoken
from acupress_desktop.content.words import (
    CLI,
    ERRORS,
    PRACTICES,
    ROUTINES,
    SAFETY,
    WORDS,
    Words,
    read_words,
)
from acupress_desktop.domain.errors import JOINED, LISTED, KnownError, Message, Said, listed
from acupress_desktop.domain.own_text import visible

#: Where the words themselves cannot be read: in the only language that is left.
_NO_WORDS = "Install Acupress again."
#: Read one after the other until all words of a message are there: what most errors need, what lists and
#: numbers need, and what is said of a person's routine.
FILES = ((ERRORS, CLI), (WORDS,), (SAFETY, ROUTINES, PRACTICES))


def sentence(said: Said, language: str | None = None) -> str:
    """What is told, in one sentence, in `language` or in that of this process. Never fails: without words the
    code and its facts are told."""
    if isinstance(said, str):
        return said
    if isinstance(said, KnownError):
        said = said.message
    for number in range(1, len(FILES) + 1):
        try:
            return tell(_words(language or spoken.language, number), said)
        except KeyError:  # a word of it stands in the files that have not been read yet
            continue
        except (OSError, ValueError):  # no files, or a mistake of ours: no reason to say nothing
            break
    return f"{visible(str(said))}. {_NO_WORDS}"


def told(said: Said | None) -> str | None:
    """The sentence, None where nothing is told."""
    return None if said is None else sentence(said)


def tell(words: Words, said: Message) -> str:
    """A message in these words. Raises KeyError for a code that they lack, ValueError for facts that do not
    fit its template."""
    items = said.facts.get("items")
    if isinstance(items, tuple) and said.code == JOINED:
        return words.joined(_text(words, item) for item in items)
    if isinstance(items, tuple) and said.code.startswith(LISTED):
        return words.listed((_text(words, item) for item in items), said.code.removeprefix(LISTED))
    values = {name: _text(words, fact) for name, fact in said.facts.items()}
    if said.code in words:
        return words.say(said.code, **values)
    count = said.facts.get("count")
    if not isinstance(count, (int, float)):
        raise KeyError(said.code)
    del values["count"]
    return words.counted(said.code, count, **values)


def _text(words: Words, fact: object) -> str:
    if isinstance(fact, tuple):
        fact = listed(fact)
    if isinstance(fact, Message):
        return tell(words, fact)
    if isinstance(fact, (int, float)) and not isinstance(fact, bool):
        return words.number(fact)
    return visible(str(fact))


@lru_cache(maxsize=12)
def _words(language: str, number: int) -> Words:
    """Those of so many of `FILES`. Raises OSError or ValueError where English lacks one."""
    return read_words(language, *(name for files in FILES[:number] for name in files))
