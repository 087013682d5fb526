"""What can go wrong in a way the user can mend.

Everything that is not a `KnownError` is our own fault and keeps its traceback. No sentence stands here or in
any other room below the edge: an error is a code with its facts, and `content/error_words.py` makes its
sentence of the words in `errors.json` and `safety.json`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar, Self

from acupress_desktop.domain.own_text import apart


class Message:
    """Something to be told: a code, such as "file.unreadable", and the facts that its sentence names.

    A fact is a text, a number, a path, another message or error, or a sequence of these, which is told as a
    list (`listed`, `joined`). Where the code has a form for each number ("CODE-one", "CODE-other"), the fact
    `count` chooses it.
    """

    __slots__ = ("code", "facts")

    code: str
    facts: Mapping[str, object]

    def __init__(self, code: str, /, **facts: object) -> None:
        self.code = code
        self.facts = {name: _plain(value) for name, value in facts.items()}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Message) and (self.code, self.facts) == (other.code, other.facts)

    def __hash__(self) -> int:
        return hash(self.code)

    def __str__(self) -> str:
        """For who reads a traceback or a program: "file.unreadable (path=x.json, why=Permission denied)"."""
        if not self.facts:
            return self.code
        return f"{self.code} ({', '.join(f'{name}={_shown(value)}' for name, value in self.facts.items())})"

    def __repr__(self) -> str:
        return f"Message({self})"


#: The code of several sentences one after the other.
JOINED = "sentence.next"
#: What the code of a list begins with; the kind of list follows it.
LISTED = "list."


def listed(items: Iterable[object], kind: str = "comma") -> Message:
    """Facts as a list of this kind ("comma", "semicolon", "and"), as each language puts them."""
    return Message(f"{LISTED}{kind}", items=tuple(items))


def joined(sentences: Iterable[object]) -> Message:
    """Sentences one after the other, as each language puts them; nothing, where there is none."""
    return Message(JOINED, items=tuple(sentences))


def _plain(value: object) -> object:
    """Equal errors are told alike, and a message may outlive the error that it is of."""
    if isinstance(value, KnownError):
        return value.message
    if isinstance(value, (list, tuple)):
        return tuple(map(_plain, value))
    return str(value) if isinstance(value, BaseException) else value


def _shown(value: object) -> str:
    return f"[{', '.join(map(str, value))}]" if isinstance(value, tuple) else str(value)


class KnownError(Exception):
    """What is wrong, and what to do, as a code with its facts (`Message`)."""

    exit_code: ClassVar[int] = 1

    def __init__(self, code: str, /, **facts: object) -> None:
        super().__init__(code)
        self.message = Message(code, **facts)

    @classmethod
    def of(cls, message: Message) -> Self:
        """The error that says a message."""
        error = cls(message.code)
        error.message = message
        return error

    @property
    def code(self) -> str:
        """Which error it is."""
        return self.message.code

    @property
    def facts(self) -> Mapping[str, object]:
        """What its sentence names."""
        return self.message.facts

    def __str__(self) -> str:
        return str(self.message)


#: What can be told: a sentence that stands already, or what has its words in a file of texts.
Said = str | Message | KnownError


class BadData(KnownError, ValueError):
    """Data of which nothing can be made, whatever they are read from. Who reads a file says which one."""


class UsageError(KnownError):
    """The call itself is wrong: an option or argument that does not exist."""

    exit_code: ClassVar[int] = 2


class NothingRunning(KnownError):
    """A command for a running program found none, or no session in it."""

    exit_code: ClassVar[int] = 3


class QuestionsFirst(KnownError):
    """No session before health questions have been answered; where there is a window, it asks them. `rules`
    are the ids of those that are missing, empty where all are to be gone through."""

    def __init__(self, code: str, /, *, rules: tuple[str, ...] = (), **facts: object) -> None:
        super().__init__(code, **facts)
        self.rules = rules


class CheckFirst(KnownError):
    """No session before someone said whether anything is new today."""


class StartAgain(KnownError):
    """A session cannot go on as it began: what its person may press has changed since."""


class Blocked(KnownError):
    """The answers allow no session; the sentence says what to do instead."""


def fill(template: str, *values: object) -> str:
    """Put values[0] where "%1" stands, values[1] where "%2" stands, and so on; words that are written from
    the right are kept apart from the rest of the sentence."""
    text = template
    for number in range(len(values), 0, -1):
        text = text.replace(f"%{number}", f"\x00{number}\x00")
    for number, value in enumerate(values, start=1):
        text = text.replace(f"\x00{number}\x00", apart(str(value)))
    return text
