"""Sheets of random points for random people: every number in a picture, nothing over anything else."""

from __future__ import annotations

import math
import os
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import acupress_desktop
from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.load import load
from acupress_desktop.content.routine_code import PREFIX
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.points import NEVER_PRESS, Region, Side
from acupress_desktop.domain.safety import Answer, capped
from acupress_desktop.domain.settings import Paper
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.sheet_figures import SEEN, Numbered, SheetFigure
from acupress_desktop.services.sheet_service import Sheet, SheetService
from tests.fakes import answered
from tools.proofs import Outcome
from tools.proofs._boxes import collisions

if TYPE_CHECKING:
    from acupress_desktop.ui.sheet.figures import Picture
    from acupress_desktop.ui.sheet.paper import PageLayout

COUNT, SLICE = 2000, 25

_MOST_POINTS = 30
#: It lives as long as the process: tests that come after use the same.
_APP: list[object] = []
#: Lengths that differ by less are the same, mm.
_HAIR = 0.02
#: Nothing is printed nearer to the edge of the paper, mm.
_EDGE = 5.0
_CODE_WORDS = "With this code another program takes in the routine that stands here, as it was written, " * 2
_TITLES = (
    "Acupressure points",
    "Neck & back <b>x</b> &amp; %1",
    "أسفل الظهر والرقبة 12",
    "Every evening before going to bed, slowly, and with the window open wide, 30 x",
    "肩こりと腰痛のためのとても長い題名がここにあります全部で四十文字くらいになるはずです",
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung",
)


def prove(seed: int, count: int) -> Outcome:
    """Lay out `count` sheets; nothing is painted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QResource
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        _APP.append(QApplication([]))
    QResource.registerResource(str(Path(acupress_desktop.__file__).with_name("resources.rcc")))
    chance, shipped, atlas = random.Random(seed), load(), Atlas.load()
    seen: Counter[str] = Counter()
    failures: list[str] = []
    for number in range(count):
        safety, told = _person(chance, shipped)
        codes = chance.sample(list(shipped.points), chance.randint(1, _MOST_POINTS))
        paper = chance.choice((Paper.A4, Paper.LETTER))  # `layouts` has the others
        title = chance.choice(_TITLES)
        try:
            sheet = SheetService(shipped, atlas, safety).for_points(codes, date(2026, 11, 23))
        except KnownError:
            seen["refused"] += 1
            continue
        code = chance.choice(("", "", f"{PREFIX}{'A1' * chance.choice((60, 100, 300, 1000, 3000))}"))
        sheet = replace(sheet, title=title, code=code, code_words=_CODE_WORDS, code_long=_CODE_WORDS)
        faults = [
            *_content_faults(sheet, shipped, safety),
            *_page_faults(sheet, paper, chance.random() < 0.8, seen),
        ]
        failures += [f"{number} ({','.join(codes)}; {told}; {paper}): {fault}" for fault in faults]
    lines = [
        f"{seen['sheets']} sheets on {seen['pages']} pages, {seen['pictures']} pictures;"
        f" {seen['refused']} refused because nothing was left",
        f"{seen['numbers']} numbers in pictures, of which {seen['moved']} were moved beside their places",
    ]
    return Outcome(tuple(lines), tuple(failures))


def _person(chance: random.Random, shipped: Catalogue) -> tuple[SafetyService, str]:
    """Someone with random answers, and which were yes."""
    from acupress_desktop.content.catalogue import Catalogue

    assert isinstance(shipped, Catalogue)
    given = {}
    for rule in shipped.safety.rules:
        if rule.effect.block is not None and rule.cleared is None:
            continue  # who may press nothing gets no sheet
        if chance.random() < 0.12:
            given[rule.id] = Answer(
                yes=True,
                cleared=rule.effect.block is not None or chance.random() < 0.5,
                regions=frozenset(chance.sample(list(Region), chance.randint(1, 3))),
                side=chance.choice((None, Side.LEFT, Side.RIGHT)) if rule.asks_side else None,
            )
    return answered(shipped, given), " ".join(given) or "no yes"


def _content_faults(sheet: Sheet, shipped: Catalogue, safety: SafetyService) -> Iterator[str]:
    """Cautions and pressures, by the facts."""
    limits = safety.view.limits
    for entry in sheet.entries:
        point = shipped.points[entry.code]
        for caution in set(point.cautions) - NEVER_PRESS:
            if shipped.word(f"careful.{caution}") not in entry.careful:
                yield f"{entry.code} does not say {caution}"
        if not entry.careful:
            yield f"{entry.code} has no caution at all"
        pressure = capped(point.pressure, limits.max_pressure)
        if str(pressure.high) not in entry.pressure or str(pressure.low) not in entry.pressure:
            yield f"{entry.code} says {entry.pressure}"
    for warning in safety.view.warnings:
        if warning not in sheet.note:
            yield f"the note lacks “{warning}”"


def _page_faults(sheet: Sheet, paper: Paper, hanzi: bool, seen: Counter[str]) -> Iterator[str]:
    from acupress_desktop.ui.sheet.layout import lay_out

    pages = lay_out(sheet, paper, hanzi)
    seen["sheets"] += 1
    seen["pages"] += len(pages)
    shown = {entry.number: entry.shown for entry in sheet.entries}
    entries = [disc.number for page in pages for disc in page.numbers]
    if entries != [entry.number for entry in sheet.entries]:
        yield f"the entries are {entries}"
    for at, page in enumerate(pages, start=1):
        yield from (f"page {at}: {fault}" for fault in _overlaps(page))
        wanted = {(disc.number, side) for disc in page.numbers for side in shown[disc.number].sides}
        for picture in page.pictures:
            seen["pictures"] += 1
            seen["numbers"] += sum(disc.at is not None for disc in picture.discs)
            seen["moved"] += sum(disc.moved for disc in picture.discs)
            yield from (f"page {at}, {picture.figure.key.view}: {fault}" for fault in _disc_faults(picture))
            for disc in picture.discs:
                if disc.at is not None:
                    wanted -= _told(shown[disc.number], picture.figure)
        for number, side in sorted(wanted):
            yield f"page {at}: {number} {side} is in no picture that shows it well"


def _overlaps(page: PageLayout) -> Iterator[str]:
    """What leaves the page, or stands over something else."""
    from PySide6.QtCore import QRectF

    from acupress_desktop.ui.sheet.paper import NUMBER

    found = [(f"“{text.runs[0][0][:20]}”", text.box) for text in page.texts]
    if page.code is not None:
        found.append(("the code", page.code.box))
        if page.code.box.width() < 15:
            yield "the code is too small"
    found += [(f"the picture {picture.figure.key.view}", picture.room) for picture in page.pictures]
    found += [
        (f"the number {disc.number}", QRectF(disc.x - NUMBER, disc.y - NUMBER, 2 * NUMBER, 2 * NUMBER))
        for disc in page.numbers
    ]
    yield from collisions(found, page.size, _EDGE, _HAIR)
    for panel in page.panels:
        for name, box in found:
            if box.intersects(panel.box) and not panel.box.contains(box):
                yield f"{name} stands across a box"


def _disc_faults(picture: Picture) -> Iterator[str]:
    """Numbers over numbers, over places, or outside."""
    from acupress_desktop.ui.sheet.discs import DOT
    from acupress_desktop.ui.sheet.figures import RADIUS

    room = picture.room.adjusted(RADIUS, RADIUS, -RADIUS, -RADIUS)
    for disc in picture.discs:
        if disc.at is None:
            continue
        x, y = disc.at
        if not (room.left() <= x <= room.right() and room.top() <= y <= room.bottom()):
            yield f"{disc.number} leaves the picture"
        if disc.moved and math.dist(disc.at, disc.place) < RADIUS + DOT:
            yield f"{disc.number} covers its own place"
        for other in picture.discs:
            if other is disc:
                continue
            if other.at is not None and math.dist(disc.at, other.at) < 2 * RADIUS:
                yield f"{disc.number} covers {other.number}"
            if (other.moved or other.at is None) and math.dist(disc.at, other.place) < RADIUS + DOT:
                yield f"{disc.number} covers the place of {other.number}"


def _told(point: Numbered, figure: SheetFigure) -> set[tuple[int, Side]]:
    """The sides that a picture tells of: those that it shows well, and the other one where its caption says
    that it is the same."""
    best = {side: max(seen.facing for seen in point.seen if seen.side is side) for side in point.sides}
    well = {
        seen.side: seen.key
        for seen in point.seen
        if seen.key.view == figure.key.view and seen.facing >= min(SEEN, best[seen.side])
    }
    same = "same on the right" in figure.caption
    return {(point.number, side) for side, key in well.items() if key == figure.key or same}
