"""Reads `sources.json`: a list in CSL-JSON, as reference managers read and write it.

Only what was seen in the source itself stands there. What we say of one stands in `texts/`, in each language:
a note, and a title of our own, in square brackets, where the printed one was not seen.
"""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from acupress_desktop.content.catalogue import Source
from acupress_desktop.content.content_file import ContentFile
from acupress_desktop.content.language_files import LanguageFiles

_DOI = re.compile(r"10\.\d{4,9}/\S+")
_NUMBER = re.compile(r"\d{1,8}")


class _Name(msgspec.Struct, forbid_unknown_fields=True, frozen=True, omit_defaults=True):
    family: str | None = None
    given: str | None = None
    literal: str | None = None


class _Date(msgspec.Struct, forbid_unknown_fields=True, frozen=True, rename="kebab"):
    date_parts: tuple[tuple[int, ...], ...]


class _Item(msgspec.Struct, forbid_unknown_fields=True, frozen=True, omit_defaults=True):
    id: str
    type: str
    title: str | None = None
    author: tuple[_Name, ...] = ()
    container_title: str | None = msgspec.field(name="container-title", default=None)
    publisher: str | None = None
    number: str | None = None
    volume: str | None = None
    issue: str | None = None
    page: str | None = None
    issued: _Date | None = None
    doi: str | None = msgspec.field(name="DOI", default=None)
    pmid: str | None = msgspec.field(name="PMID", default=None)
    pmcid: str | None = msgspec.field(name="PMCID", default=None)
    url: str | None = msgspec.field(name="URL", default=None)
    note: str | None = None


class _OwnWords(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A title of our own, and a note."""

    title: str | None = None
    note: str | None = None


def load_sources(folder: Path, texts: LanguageFiles) -> dict[str, Source]:
    """Every source by its id. Raises KnownError with the JSON path of one that is there twice, that has no
    title or two, or whose DOI or PMID cannot be one."""
    file = ContentFile(folder, "sources.json")
    own = texts.read("sources.json", dict[str, _OwnWords])
    made: dict[str, Source] = {}
    for number, item in enumerate(file.read(list[_Item])):
        here = f"$[{number}]"
        if item.id in made:
            raise file.wrong(f"{here}.id", "content.twice", name=item.id)
        if item.doi is not None and not _DOI.fullmatch(item.doi):
            raise file.wrong(f"{here}.DOI", "content.no-doi", name=item.doi)
        if item.pmid is not None and not _NUMBER.fullmatch(item.pmid):
            raise file.wrong(f"{here}.PMID", "content.no-pmid", name=item.pmid)
        if (item.title is None) is (f"{item.id}.title" not in own):
            raise file.wrong(f"{here}.title", "content.no-text")
        said = msgspec.structs.replace(
            item, title=own.get(f"{item.id}.title", item.title), note=own.get(f"{item.id}.note", item.note)
        )
        csl = msgspec.json.format(msgspec.json.encode(said), indent=1).decode()
        made[item.id] = Source(item.id, _citation(said), item.doi, item.pmid, csl, item.url)
    for name in (key.rpartition(".")[0] for key in own):
        if name not in made:
            raise texts.english("sources.json").wrong(f"$.{name}", "content.no-source", name=name)
    return made


def _citation(item: _Item) -> str:
    """As it is printed: who, what, where, when; and our note, a sentence with its own end."""
    authors = ", ".join(name.literal or f"{name.family} {name.given or ''}".strip() for name in item.author)
    cited = [f"{part.rstrip('.')}." for part in (authors, item.title, _where(item)) if part]
    return " ".join([*cited, item.note] if item.note else cited)


def _where(item: _Item) -> str:
    year = "–".join(str(part[0]) for part in item.issued.date_parts) if item.issued is not None else ""
    name = item.container_title or item.publisher or ""
    number = item.volume or ""
    if item.issue:
        number += f"({item.issue})"
    if item.page:
        number += f":{item.page}" if number else item.page
    return " ".join(
        filter(None, (name, item.number, f"{year};{number}" if number and year else year or number))
    )
