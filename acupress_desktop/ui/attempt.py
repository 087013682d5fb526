"""What may be refused, and is told where it was asked for."""

from __future__ import annotations

from collections.abc import Callable

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError


def attempt(command: Callable[[], object], show_message: Callable[[str], object]) -> bool:
    """Do it, or show in one sentence why it cannot be done; whether it was done."""
    try:
        command()
    except KnownError as error:
        show_message(sentence(error))
        return False
    return True
