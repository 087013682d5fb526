"""What can go wrong in a way the user can mend.

Everything that is not a `KnownError` is our own fault and keeps its traceback.
"""

from __future__ import annotations

from typing import ClassVar

from acupress_desktop.domain.own_text import apart, visible


class KnownError(Exception):
    """One clear sentence about what is wrong and what to do.

    `template` holds "%1", "%2", ... where `values` go, so that a translator can reorder them.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, template: str, *values: object) -> None:
        super().__init__(template, *values)
        self.template = template
        self.values = tuple(visible(str(value)) for value in values)

    def __str__(self) -> str:
        return fill(self.template, *self.values)


class UsageError(KnownError):
    """The call itself is wrong: an option or argument that does not exist."""

    exit_code: ClassVar[int] = 2


class NothingRunning(KnownError):
    """A command for a running program found none, or no session in it."""

    exit_code: ClassVar[int] = 3


class QuestionsFirst(KnownError):
    """No session before health questions have been answered; where there is a window, it asks them. `rules`
    are the ids of those that are missing, empty where all are to be gone through."""

    def __init__(self, template: str, *values: object, rules: tuple[str, ...] = ()) -> None:
        super().__init__(template, *values)
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
