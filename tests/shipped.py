"""The shipped catalogue, read once for all tests of a process: nobody changes it, and reading takes long."""

from __future__ import annotations

from functools import cache

from acupress_desktop.content import load as reading
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.words import FALLBACK


@cache
def load(language: str = FALLBACK) -> Catalogue:
    """As `content.load.load` of the shipped content."""
    return reading.load(language)
