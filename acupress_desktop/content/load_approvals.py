"""Reads `approvals.json`: what a second reader has approved, with the reader's name, the date, and the hash
of the text that was read. A text that has changed since is not approved any more."""

from __future__ import annotations

from pathlib import Path

import msgspec

from acupress_desktop.content.approvals import hash_of, texts_of
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.content_file import ContentFile

_FILE = "approvals.json"


class Approval(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text of a language, by its key, as somebody read it on a day (2026-11-30)."""

    language: str
    key: str
    reader: str
    date: str
    hash: str


class _File(msgspec.Struct, forbid_unknown_fields=True):
    approvals: list[Approval]


def read_approvals(folder: Path) -> list[Approval]:
    """All that were given. Raises KnownError where the file is missing or wrong."""
    return ContentFile(folder, _FILE).read(_File).approvals


def approved(catalogue: Catalogue, folder: Path) -> frozenset[str]:
    """The keys of the texts that were approved as they are now. Raises KnownError as `read_approvals`."""
    return frozenset(
        given.key
        for given in read_approvals(folder)
        if given.language == catalogue.language and given.hash == hash_of(texts_of(catalogue, given.key))
    )
