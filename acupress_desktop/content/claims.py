"""What articles say about acupressure, and what was found."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from acupress_desktop.content.words import Words
from acupress_desktop.domain.value import dataclass


class Verdict(StrEnum):
    """Said as plainly either way."""

    SHOWN = "shown"
    PARTLY = "partly"
    NOT_SHOWN = "not-shown"
    CONTRADICTED = "contradicted"


@dataclass(frozen=True)
class Claim:
    """`said` is the claim in our words, `design` who was studied and how, `found` what came out, `judged`
    what we make of it."""

    id: str
    verdict: Verdict
    sources: tuple[str, ...]
    points: tuple[str, ...]
    said: str
    design: str
    found: str
    judged: str


@dataclass(frozen=True)
class Claims:
    """In the order of the page; `words` are the names and meanings of the verdicts and the lead."""

    claims: tuple[Claim, ...] = ()
    words: Words = field(default_factory=lambda: Words("en", {}))
