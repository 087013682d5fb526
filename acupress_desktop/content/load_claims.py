"""Reads `claims.json`: what articles say, what was found, and our verdict."""

from __future__ import annotations

from collections.abc import Container
from pathlib import Path

import msgspec

from acupress_desktop.content.claims import Claim, Claims, Verdict
from acupress_desktop.content.content_file import ContentFile
from acupress_desktop.content.language_files import LanguageFiles


class _Claim(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    id: str
    verdict: Verdict
    sources: tuple[str, ...]
    points: tuple[str, ...] = ()


class _ClaimWords(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    said: str
    design: str
    found: str
    verdict: str


class _Words(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    words: dict[str, str]
    claims: dict[str, _ClaimWords]


def load_claims(
    folder: Path, files: LanguageFiles, sources: Container[str], points: Container[str]
) -> Claims:
    """All claims with their words.

    Raises KnownError with the JSON path of an unknown source or point, of a claim that is there twice, or
    of one that says it was shown and names no source.
    """
    file = ContentFile(folder, "claims.json")
    words = files.read("claims.json", _Words)
    made: dict[str, Claim] = {}
    for number, claim in enumerate(file.read(list[_Claim])):
        here = f"$[{number}]"
        if claim.id in made:
            raise file.wrong(f"{here}.id", "content.twice", name=claim.id)
        for index, name in enumerate(claim.sources):
            if name not in sources:
                raise file.wrong(f"{here}.sources[{index}]", "content.no-source", name=name)
        for index, name in enumerate(claim.points):
            if name not in points:
                raise file.wrong(f"{here}.points[{index}]", "content.no-point", name=name)
        if not claim.sources and claim.verdict is not Verdict.NOT_SHOWN:
            raise file.wrong(f"{here}.sources", "content.no-claim")
        text = words.under(f"claims.{claim.id}.")
        if not text:
            raise files.english("claims.json").wrong(f"$.claims.{claim.id}", "content.no-text")
        made[claim.id] = Claim(
            claim.id,
            claim.verdict,
            claim.sources,
            claim.points,
            text["said"],
            text["design"],
            text["found"],
            text["verdict"],
        )
    return Claims(tuple(made.values()), words.under("words."))
