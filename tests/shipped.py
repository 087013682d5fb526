"""The shipped catalogue, read once for all tests of a process: nobody changes it, and reading takes long."""

from __future__ import annotations

from functools import cache

from acupress_desktop.content import load as reading
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.words import FALLBACK

#: The language of who asks for none. A tool that opens the tests' dialogs sets its own.
language = FALLBACK


def load(asked: str | None = None) -> Catalogue:
    """As `content.load.load` of the shipped content."""
    return _read(asked or language)


@cache
def _read(asked: str) -> Catalogue:
    return reading.load(asked)
