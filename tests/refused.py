"""What is refused, by the sentence that people read, or by its code and facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

import pytest

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError, Message

E = TypeVar("E", bound=KnownError)


@contextmanager
def refused(kind: type[E], match: str) -> Iterator[pytest.ExceptionInfo[E]]:
    """As `pytest.raises`, of the sentence that people read."""
    with pytest.raises(kind) as caught:
        yield caught
    said = sentence(caught.value)
    assert re.search(match, said), said


@contextmanager
def refused_as(code: str, /, **facts: object) -> Iterator[pytest.ExceptionInfo[KnownError]]:
    """Exactly this error, with exactly these facts."""
    with pytest.raises(KnownError) as caught:
        yield caught
    assert caught.value.message == Message(code, **facts)


def full_disk() -> KnownError:
    """What a store raises where nothing more fits; `FULL` is its sentence."""
    return KnownError("file.unwritable", path="it", why=Message("system.ENOSPC"))


FULL = "it cannot be written (No space left on device)."
