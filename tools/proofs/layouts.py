"""Every layout with random points, papers, sizes of type, people and languages: nothing over anything else,
nothing off the page, no word torn apart, nothing under ten points, and all that keeps from harm."""

from __future__ import annotations

import os
import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

import acupress_desktop
from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import VIEWS
from acupress_desktop.content.languages import FINISHED
from acupress_desktop.content.load import load
from acupress_desktop.domain.cun import BodyMeasure, Cun, Measure
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.look import LEAST_SIZE, MOST_SIZE, Look, PosterSize, Section
from acupress_desktop.domain.own_points import OwnPoints
from acupress_desktop.domain.settings import Layout, Paper
from acupress_desktop.services.sheet_service import Sheet, SheetService
from tools.proofs import Outcome
from tools.proofs._boxes import collisions
from tools.proofs._parts import Part, in_parts
from tools.proofs.sheets import _APP, _TITLES, _disc_faults, _person

if TYPE_CHECKING:
    from acupress_desktop.ui.sheet.paper import PageLayout

COUNT, SLICE = 5000, 5

_LAYOUTS = tuple(layout for layout in Layout if layout not in (Layout.RULER, Layout.DOCTOR))
_MOST_POINTS = 14
_HAIR, _EDGE, _WIDER, _SHORT = 0.05, 3.0, 0.3, 5
_NOTES = ("", "", "gut ❤", "Nach dem Duschen, im Sitzen, nie vor dem Schlafengehen. " * 4)
#: What a line may break at: spaces and hyphens; Chinese and Japanese nearly anywhere.
_BREAKS = re.compile(r"[\s\u200b-]+|(?<=[/–—])")
_PIECES = re.compile(r"\s+|(?<=[。！；、，])")
_ANYWHERE = re.compile("[\u2e80-\u9fff\u3040-\u30ff\uff00-\uffef\uac00-\ud7af]")


def prove(seed: int, count: int) -> Outcome:
    """Lay out `count` documents; nothing is painted. Each has chances of its own, so that one of them can be
    looked at alone."""
    parts = list(in_parts(partial(_part, seed), f"layouts-{seed}", count))
    seen: Counter[str] = Counter()
    for part in parts:
        seen.update(part.seen)
    each = ", ".join(f"{seen[layout]} {layout}" for layout in _LAYOUTS)
    lines = (
        f"{each}; on {seen['pages']} pages",
        f"{seen['close-ups']} close-ups, {seen['pictures']} pictures",
        f"{seen['refused']} refused because nothing was left",
    )
    return Outcome(lines, tuple(failure for part in parts for failure in part.failures))


def _part(seed: int, numbers: range) -> Part:
    """Those with these numbers."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QResource
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        _APP.append(QApplication([]))
    QResource.registerResource(str(Path(acupress_desktop.__file__).with_name("resources.rcc")))
    from acupress_desktop.ui.sheet.kept import Kept, keeping

    atlas = Atlas.load()
    shipped = {language: cache(lambda language=language: load(language)) for language in FINISHED}
    seen: Counter[str] = Counter()
    failures: list[str] = []
    for number in numbers:
        chance = random.Random(f"{seed}/{number}")
        catalogue = shipped[chance.choice(list(shipped))]()
        safety, told = _person(chance, catalogue)
        codes = chance.sample(list(catalogue.points), chance.randint(1, _MOST_POINTS))
        look = _look(chance)
        measure = chance.choice((None, BodyMeasure(Measure.FOREARM, 24.6)))
        own = OwnPoints(notes={code: chance.choice(_NOTES) for code in codes})
        service = SheetService(catalogue, atlas, safety, cun=Cun(atlas.figure_cun, measure), own=own)
        try:
            sheet = service.for_points(codes, date(2026, 11, 30))
        except KnownError:
            seen["refused"] += 1
            continue
        sheet = replace(sheet, title=chance.choice((sheet.title, *_TITLES)))
        what = f"{number} ({catalogue.language}; {','.join(codes)}; {told}; {_told(look)})"
        with keeping(Kept()):
            faults = list(_faults(sheet, look, chance.random() < 0.8, seen))
        failures += [f"{what}: {fault}" for fault in faults]
    return Part(dict(seen), tuple(failures))


def _look(chance: random.Random) -> Look:
    return Look(
        layout=chance.choice(_LAYOUTS),
        paper=chance.choice(list(Paper)),
        landscape=chance.random() < 0.4,
        size=chance.choice((None, None, chance.randint(LEAST_SIZE, MOST_SIZE))),
        plain=chance.random() < 0.3,
        without=tuple(section for section in Section if chance.random() < 0.15),
        patient=chance.choice(("", "Frau Elisabeth von Hohenlohe-Schillingsfürst")),
        practice=chance.choice(("", "Praxis am Markt, Marktgasse 3, 4051 Basel, +41 61 000 00 00")),
        dated=chance.random() < 0.8,
        poster=chance.choice(list(PosterSize)),
        tiled=chance.random() < 0.5,
        view=chance.choice(("", "", *VIEWS)),
    )


def _told(look: Look) -> str:
    lies = "landscape" if look.landscape else "upright"
    poster = f"{look.poster} {look.view} {'tiled' if look.tiled else 'whole'}"
    of_poster = poster if look.layout is Layout.POSTER else ""
    return f"{look.layout} {look.paper} {lies} {look.size} {','.join(look.without)} {of_poster}".rstrip()


def _faults(sheet: Sheet, look: Look, hanzi: bool, seen: Counter[str]) -> Iterator[str]:
    from acupress_desktop.ui.sheet.pages import pages_of
    from acupress_desktop.ui.sheet.writing import written_in

    pages = pages_of(sheet, look, hanzi)
    seen[look.layout] += 1
    seen["pages"] += len(pages)
    with written_in(sheet.language):
        if any(block.cut is not None for page in pages for block in page.blocks):
            yield from _uncovered(sheet, look, hanzi, pages)
            pages = pages_of(sheet, replace(look, tiled=False), hanzi)
        for at, page in enumerate(pages, start=1):
            seen["close-ups"] += len(page.close_ups)
            seen["pictures"] += len(page.pictures)
            yield from (f"page {at}: {fault}" for fault in overlaps(page))
            yield from (f"page {at}: {fault}" for fault in torn(page))
            for picture in page.pictures:
                yield from (f"page {at}: {fault}" for fault in _disc_faults(picture))
    said = _squeezed(" ".join(run for page in pages for text in page.texts for run, _ in text.runs))
    for words in (sheet.stop, sheet.not_today, sheet.note):
        if not _says(said, words):
            yield f"it does not say “{words[:40]}”"
    if look.layout is Layout.DIARY:
        return
    for entry in sheet.entries:
        for name, words in (
            ("careful", entry.careful),
            ("pressure", _pressure(look, entry.pressure, entry.force)),
        ):
            if not _says(said, words):
                yield f"{entry.code} lacks its {name}"


def _uncovered(sheet: Sheet, look: Look, hanzi: bool, pages: list[PageLayout]) -> Iterator[str]:
    """What of a poster is on none of the pages that it is put together from; and marks that leave a page."""
    from PySide6.QtCore import QRectF

    from acupress_desktop.ui.sheet.pages import pages_of
    from acupress_desktop.ui.sheet.type import Text

    whole = pages_of(sheet, replace(look, tiled=False), hanzi)
    [size] = {(page.size.width(), page.size.height()) for page in whole if page.size == whole[0].size}
    parts = [next((block.cut for block in page.blocks if block.cut is not None), None) for page in pages]
    seen = [part.window.translated(-part.x, -part.y) for part in parts if part is not None]
    for x in (0.5, size[0] / 2, size[0] - 0.5):
        for y in (0.5, size[1] / 2, size[1] - 0.5):
            if not any(room.contains(x, y) for room in seen):
                yield f"the pages lack the place {x}, {y}"
    for page in pages:
        own = [part for block in page.blocks if block.cut is None for part in block.parts]
        found = [(part.runs[0][0], part.box) for part in own if isinstance(part, Text)]
        windows = [block.cut.window for block in page.blocks if block.cut is not None][:1]
        found += [("the poster", QRectF(window)) for window in windows]
        yield from collisions(found, page.size, _EDGE, _HAIR)


def _pressure(look: Look, pressure: str, force: str) -> str:
    return force if look.layout in (Layout.BOOKLET, Layout.CARDS) else pressure


def _says(said: str, words: str) -> bool:
    """As a whole or, where it goes on on another page, in pieces: word by word then."""
    if _squeezed(words) in said:
        return True
    return all(
        all(letter in said for letter in word) if _ANYWHERE.search(word) else word in said
        for word in _PIECES.split(words)
    )


def _squeezed(words: str) -> str:
    """Long texts stand in pieces: spaces say nothing."""
    return re.sub(r"\s+", "", words)


def overlaps(page: PageLayout) -> Iterator[str]:
    from PySide6.QtCore import QRectF

    from acupress_desktop.ui.sheet.logo import Logo
    from acupress_desktop.ui.sheet.poster_figure import PosterFigure

    found = [(f"“{text.runs[0][0][:20]}”", text.box) for text in page.texts if any(r for r, _ in text.runs)]
    found += [(f"the picture {picture.figure.key.view}", picture.room) for picture in page.pictures]
    found += [(f"the close-up {near.drawing.key.view}", near.drawing.target) for near in page.close_ups]
    found += [("the figure", part.drawing.target) for part in page.parts if isinstance(part, PosterFigure)]
    found += [("the logo", part.box) for part in page.parts if isinstance(part, Logo)]
    found += [
        (f"the number {n.number}", QRectF(n.x - n.radius, n.y - n.radius, 2 * n.radius, 2 * n.radius))
        for n in page.numbers
    ]
    yield from collisions(found, page.size, _EDGE, _HAIR)
    for panel in page.panels:
        inner = panel.box.adjusted(-_HAIR, -_HAIR, _HAIR, _HAIR)
        for name, box in found:
            if box.intersects(panel.box) and not inner.contains(box):
                yield f"{name} stands across a box"
    for near in page.close_ups:
        if near.label is not None and not near.drawing.target.contains(near.label.box):
            yield "the words of a close-up leave it"


def torn(page: PageLayout) -> Iterator[str]:
    """Words that are wider than their text, and type that is too small."""
    from acupress_desktop.ui.sheet.type import width_of

    for text in page.texts:
        for words, ink in text.runs:
            if ink.size < LEAST_SIZE:
                yield f"“{words[:20]}” in {ink.size} points"
            for word in set(_BREAKS.split(words)):
                whole = len(word) <= _SHORT or _ANYWHERE.search(word) or word.strip(":") in _LONG
                if not whole and width_of((word, ink)) > text.box.width() + _WIDER:
                    yield f"“{word}” is torn ({ink.size} points)"


#: Words of titles that no paper has room for.
_LONG = frozenset(word for title in _TITLES for word in title.split() if len(word) > 30)
