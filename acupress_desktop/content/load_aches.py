"""Reads `aches.json`: what hurts, where on the body, and the points used for it."""

from __future__ import annotations

from collections.abc import Collection, Container
from pathlib import Path

import msgspec

from acupress_desktop.content.catalogue import AcheText
from acupress_desktop.content.content_file import ContentFile
from acupress_desktop.content.language_files import LanguageFiles
from acupress_desktop.domain.aches import Ache, Use, Why
from acupress_desktop.domain.points import Region


class _Ache(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    id: str
    regions: tuple[Region, ...]
    points: dict[str, Why]


class _AcheWords(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    title: str
    words: str = ""


def load_aches(folder: Path, points: Container[str]) -> dict[str, Ache]:
    """Every ache by its id.

    Raises KnownError with the JSON path of an id or a region that is there twice, or of an unknown point.
    """
    file = ContentFile(folder, "aches.json")
    made: dict[str, Ache] = {}
    taken: dict[Region, str] = {}
    for number, ache in enumerate(file.read(list[_Ache])):
        here = f"$[{number}]"
        if ache.id in made:
            raise file.wrong(f"{here}.id", "content.twice", name=ache.id)
        for region in ache.regions:
            if region in taken:
                raise file.wrong(f"{here}.regions", "content.taken", region=region, ache=taken[region])
            taken[region] = ache.id
        for code in ache.points:
            if code not in points:
                raise file.wrong(f"{here}.points", "content.no-point", name=code)
        if not ache.points:
            raise file.wrong(f"{here}.points", "content.no-points")
        made[ache.id] = Ache(
            ache.id, ache.regions, tuple(Use(code, why) for code, why in ache.points.items())
        )
    return made


def ache_texts(files: LanguageFiles, aches: Collection[str]) -> dict[str, AcheText]:
    """The words of every ache. Raises KnownError where English has words for one that is not there."""
    optional = {f"{ache}.words" for ache in aches}
    words = files.read("aches.json", dict[str, _AcheWords], optional)
    texts: dict[str, AcheText] = {}
    for key in words:
        ache = key.partition(".")[0]
        if ache not in aches:
            raise files.english("aches.json").wrong(f"$.{ache}", "content.no-ache")
        texts[ache] = AcheText(words[f"{ache}.title"], words.get(f"{ache}.words", ""))
    return texts
