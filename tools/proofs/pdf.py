"""Every name of every point is found in a PDF, in every language, by five readers and after Ghostscript.

Files are tagged, small, and the same for the same sheet.
"""

from __future__ import annotations

import io
import multiprocessing
import os
import random
import re
import tempfile
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

import pikepdf

import acupress_desktop
from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.languages import FINISHED
from acupress_desktop.content.load import load
from acupress_desktop.content.own_names import name_of
from acupress_desktop.domain.names import NameKind, ShownName
from acupress_desktop.domain.points import Point
from acupress_desktop.domain.routines import Step
from acupress_desktop.domain.settings import Paper, Settings
from acupress_desktop.services.sheet_figures import Numbered
from acupress_desktop.services.sheet_service import Sheet, SheetService
from acupress_desktop.services.shown_names import chosen_names
from tests.fakes import nothing_applies
from tools.pdf_checks import faults
from tools.proofs import Outcome
from tools.proofs._pdf_readers import Reader, Way, fetch_pdf_js, readers, versions, ways

#: How many points.
COUNT, SLICE = 409, 8
MOST_A_PAGE = 150_000

_DAY = date(2026, 11, 30)
_APP: list[object] = []
#: In the place of a language: names of every kind.
_EVERY = ""
_KINDS = [kind for kind in NameKind if kind not in (NameKind.NONE, NameKind.USUAL) and "code" not in kind]


@dataclass(frozen=True)
class _Case:
    """What is written and what is looked for; `wrapped`: names may go over the end of a line."""

    title: str
    sheet: Sheet
    names: Sequence[str]
    wrapped: bool = False


def prove(seed: int, count: int) -> Outcome:
    """Write sheets with the names of `count` points, and read them."""
    chance, whole = random.Random(seed), count >= COUNT
    codes = sorted(load().points) if whole else chance.sample(sorted(load().points), count)
    languages = FINISHED if whole else (chance.choice(FINISHED),)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if not whole:
            told = [_of_language(language, codes, chance.random(), folder, True) for language in languages]
        else:
            fetch_pdf_js(folder)
            spawn = multiprocessing.get_context("spawn")
            with ProcessPoolExecutor(max_workers=os.cpu_count(), mp_context=spawn) as pool:
                asked = [
                    pool.submit(_of_language, language, codes, chance.random(), folder, False)
                    for language in (*languages, _EVERY)
                ]
                told = [each.result() for each in asked]
        missing = readers(folder)[1] if whole else []
    lines = [*versions(), ""] * whole + [line for said, _ in told for line in said]
    lines += [f"Not there, so not asked: {', '.join(missing)}."] * bool(missing)
    return Outcome(tuple(lines), tuple(failure for _, failures in told for failure in failures))


def _of_language(
    language: str, codes: Sequence[str], chance: float, folder: Path, inside: bool
) -> tuple[list[str], list[str]]:
    """What is told, and the failures, of one language or of names of every kind; where there are many, in a
    process of its own."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QResource
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        _APP.append(QApplication([]))
    QResource.registerResource(str(Path(acupress_desktop.__file__).with_name("resources.rcc")))
    case = _every_kind(codes) if language == _EVERY else _usual(language, codes)
    with tempfile.TemporaryDirectory() as own:
        lines, failures = _look(case, readers(folder, inside)[0], ways(Path(own), inside), Path(own))
    if language != _EVERY:
        told, wrong = _small(language, codes[:3] if inside else codes, random.Random(chance))
        lines, failures = [*lines, *told, ""], failures + wrong
    return lines, failures


def _usual(language: str, codes: Sequence[str]) -> _Case:
    """The two names that readers of a language expect."""
    catalogue = load(language)
    shown = partial(chosen_names, catalogue=catalogue, settings=Settings())
    names = [name.text for code in codes for name in shown(catalogue.points[code])]
    return _Case(f"{language}: its usual names", _sheet_of(catalogue, codes, shown), [*names, *codes])


def _every_kind(codes: Sequence[str]) -> _Case:
    """All names of every point, ten kinds of them."""
    catalogue = load()

    def shown(point: Point) -> tuple[ShownName, ...]:
        found = ((kind, name_of(kind, point, catalogue)) for kind in _KINDS)
        return tuple(ShownName(text, kind.script) for kind, text in found if text)

    names = [name.text for code in codes for name in shown(catalogue.points[code])]
    return _Case("en: names of every kind", _sheet_of(catalogue, codes, shown), names, wrapped=True)


def _sheet_of(catalogue: Catalogue, codes: Sequence[str], names: object) -> Sheet:
    """Of all points, those too that nobody may press; without pictures and instructions, which the tests look
    at: names alone are looked for."""
    service = SheetService(catalogue, Atlas.load(), nothing_applies(catalogue), names)  # type: ignore[arg-type]
    sheet = service.for_points(["LI4"], _DAY)
    entries = []
    for number, code in enumerate(codes, start=1):
        point = catalogue.points[code]
        entry = service._entry(number, Step(code, point.hold_sides, point.hold_s))
        entries.append(replace(entry, text="", careful="", times=(), shown=Numbered(number, (), ())))
    return replace(sheet, entries=tuple(entries))


def _look(
    case: _Case, reading: Sequence[Reader], going: Sequence[Way], folder: Path
) -> tuple[list[str], list[str]]:
    content = _written(case.sheet)
    file = folder / "written.pdf"
    file.write_bytes(content)
    failures = [f"{case.title}: {fault}" for fault in faults(content)]
    if _written(case.sheet) != content:
        failures.append(f"{case.title}: written twice, it is two files")
    lines = [f"{case.title}: {len(case.names)} names, {len(content)} bytes"]
    for way in going:
        gone = way.go(file)
        for reader in reading:
            lost = _lost(case, reader.read(gone))
            lines.append(f"  {way.name}, {reader.name}: {len(case.names) - len(lost)} found")
            if lost:
                failures.append(f"{case.title}, {way.name}, {reader.name}: not found {', '.join(lost[:20])}")
    return lines, failures


def _lost(case: _Case, text: str) -> list[str]:
    """The names that are not there as they are written; where a line ends in one, there is space in it."""
    if not case.wrapped:
        # A space may be the end of a line, and nothing else is mended.
        flat = re.sub(r"\s+", " ", text)
        return [name for name in case.names if name not in flat]
    bare = re.sub(r"\s+", "", text)
    return [name for name in case.names if re.sub(r"\s+", "", name) not in bare]


def _small(language: str, codes: Sequence[str], chance: random.Random) -> tuple[list[str], list[str]]:
    """Sheets as they are printed, with their pictures."""
    lines, failures = [], []
    catalogue = load(language)
    shown = partial(chosen_names, catalogue=catalogue, settings=Settings())
    service = SheetService(catalogue, Atlas.load(), nothing_applies(catalogue), shown)
    offered = [code for code in codes if catalogue.points[code].for_reference is None]
    for count in sorted({min(count, len(offered)) for count in (1, 10, 40)} - {0}):
        chosen = chance.sample(offered, count)
        content = _written(service.for_points(chosen, _DAY))
        with pikepdf.open(io.BytesIO(content)) as pdf:
            pages = len(pdf.pages)
        each = f"{len(content) / pages / 1000:.0f} kB a page"
        lines.append(f"  {len(chosen)} points with pictures: {pages} pages, {each}")
        if len(content) > MOST_A_PAGE * pages:
            failures.append(f"{language}, {', '.join(chosen)}: {each}")
        failures += [f"{language}, {', '.join(chosen)}: {fault}" for fault in faults(content)]
    return lines, failures


def _written(sheet: Sheet) -> bytes:
    from acupress_desktop.ui.sheet.output import write_sheet

    made: list[bytes] = []
    write_sheet(sheet, Path("sheet.pdf"), Paper.A4, True, lambda _, content: made.append(content))
    return made[0]
