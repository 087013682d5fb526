"""Lays a sheet out on pages: what stands where, in millimetres from a page's top left corner.

Nothing is painted here, so that a test can look at thousands of pages. The first page has the head, how to
press, and the boxes that say when not to; entries flow over as many pages as they need, each with the
pictures of its own points; the last has the boxes of the week.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from acupress_desktop.domain.look import Look, Section
from acupress_desktop.domain.names import ShownName
from acupress_desktop.domain.settings import Paper
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.sheet_figures import SheetFigure
from acupress_desktop.services.sheet_service import Entry, Sheet
from acupress_desktop.services.shown_names import apart
from acupress_desktop.ui.name_fonts import can_draw_beside
from acupress_desktop.ui.sheet.booklet_layout import lay_out_booklet
from acupress_desktop.ui.sheet.figures import Cell, arrange, numbered
from acupress_desktop.ui.sheet.furniture import Furniture
from acupress_desktop.ui.sheet.mirroring import mirrored_cell, mirrored_page
from acupress_desktop.ui.sheet.paper import MARGIN, NUMBER, Number, PageLayout, Role, Rule, size_of
from acupress_desktop.ui.sheet.type import MM_PER_POINT, Ink, Run, height_of, lines_of, text
from acupress_desktop.ui.sheet.writing import written_in
from acupress_desktop.ui.theme import LIGHT

_GAP = 7.0
_LEFT_SHARE = 0.34
#: Room for the times beside an entry, in the size of its type; so much is left for its text at least.
_TIMES, _TEXT = 8.6, 17.0
_INDENT = 9.0
#: A paragraph that may be long is set in pieces of so many lines, which may stand on two pages.
_PIECE = 6


_ROOMY, _TIGHT = 3.2, 1.6


@dataclass(frozen=True)
class _Block:
    """What flows: an entry, or a piece of a paragraph."""

    height: float
    entry: Entry | None = None
    runs: tuple[Run, ...] = ()


def lay_out(sheet: Sheet, look: Look | Paper, hanzi: bool) -> list[PageLayout]:
    """The pages of a sheet: one where it fits, in a type that can be read, else as many as it takes. Where
    paper is too narrow for the type, text and pictures do not stand side by side."""
    look = Look.of(look)
    with written_in(sheet.language):
        layout = _Layout(sheet, look, hanzi)
        return layout.pages() if layout.wide else lay_out_booklet(sheet, look, hanzi, apart=False)


class _Layout:
    def __init__(self, sheet: Sheet, look: Look, hanzi: bool) -> None:
        size = size_of(look)
        self._sheet, self._look, self._can_draw = sheet, look, can_draw_beside(hanzi)
        self._size, self._body = size, float(look.points)
        em = self._body * MM_PER_POINT
        self._gap = _ROOMY
        self._around = Furniture(sheet, look)
        self._right = size.width() - MARGIN
        self._column = (size.width() - 2 * MARGIN) * _LEFT_SHARE
        self._x = MARGIN + self._column + _GAP
        self._room = self._right - self._x
        self._times = em * _TIMES
        self._figures: dict[tuple[int, ...], tuple[SheetFigure, ...]] = {}
        self.wide = self._room - _INDENT - self._times - 2.0 >= em * _TEXT

    def pages(self) -> list[PageLayout]:
        for gap in (_ROOMY, _TIGHT):
            self._gap = gap
            blocks = [*self._entries(), *self._paragraphs()]
            if self._fits(blocks, first=True, last=True):
                made = self._page(blocks, 1, 1)
                if made is not None:
                    return [made]
        self._gap = _ROOMY
        blocks = [*self._paragraphs(), *self._entries()]
        most = len(blocks)
        while True:
            flow = self._balanced(blocks, most)
            made_all = [self._page(part, number, len(flow)) for number, part in enumerate(flow, start=1)]
            pages = [made for made in made_all if made is not None]
            if len(pages) == len(flow):
                return pages
            # Too many numbers for their pictures: fewer points a page.
            most = max(len(part) for part, made in zip(flow, made_all, strict=True) if made is None) - 1

    # What flows, and where it breaks

    def _entries(self) -> list[_Block]:
        return [_Block(self._entry(None, entry, 0.0), entry) for entry in self._sheet.entries]

    def _paragraphs(self) -> list[_Block]:
        """How to press, and what concerns this person alone."""
        body, sheet = self._body, self._sheet
        how = (
            (f"{sheet.how_title} ", Ink(body, LIGHT.ink, bold=True)),
            (sheet.how, Ink(body, LIGHT.ink)),
        )
        blocks = [_Block(height_of(how, self._room) + 2.5, runs=how)]
        ink = Ink(body, LIGHT.vermilion, bold=self._look.plain)
        lines = lines_of((sheet.note, ink), self._room) if sheet.note else []
        for start in range(0, len(lines), _PIECE):
            piece = (("".join(lines[start : start + _PIECE]).rstrip(), ink),)
            rest = 0.0 if start + _PIECE < len(lines) else 2.5
            blocks.append(_Block(height_of(piece, self._room) + rest, runs=piece))
        return blocks

    def _balanced(self, blocks: Sequence[_Block], most: int) -> list[Sequence[_Block]]:
        """As few pages as it takes, filled evenly."""
        flows = [self._flow(blocks, most, fill) for fill in (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)]
        fewest = [flow for flow in flows if len(flow) == min(map(len, flows))]
        return max(fewest, key=lambda flow: min(map(len, flow)))

    def _flow(self, blocks: Sequence[_Block], most: int, fill: float) -> list[Sequence[_Block]]:
        flow: list[Sequence[_Block]] = []
        left = blocks
        while left:
            first = not flow
            if len(left) <= most and self._fits(left, first, last=True):
                return [*flow, left]
            count = 1
            while count < min(most, len(left) - 1) and self._fits(left[: count + 1], first, False, fill):
                count += 1
            flow.append(left[:count])
            left = left[count:]
        return flow

    def _fits(self, blocks: Sequence[_Block], first: bool, last: bool, fill: float = 1.0) -> bool:
        top, bottom = self._around.between(first, last)
        if sum(block.height for block in blocks) > (bottom - top) * fill:
            return False
        return self._cells(blocks, top, bottom) is not None

    def _cells(self, blocks: Sequence[_Block], top: float, bottom: float) -> list[Cell] | None:
        entries = [block.entry for block in blocks if block.entry is not None]
        figures = self._figures_of(entries)
        if not figures:
            return []
        used = top + sum(block.height for block in blocks) + 4.0
        return arrange(
            figures,
            QRectF(MARGIN, top, self._column, bottom - top),
            QRectF(self._x, used, self._room, bottom - used),
        )

    def _figures_of(self, entries: Sequence[Entry]) -> tuple[SheetFigure, ...]:
        """Asked of the same entries each time that they are tried on a page."""
        these = tuple(map(id, entries))
        if these not in self._figures:
            self._figures[these] = self._sheet.figures_of(entries)
        return self._figures[these]

    # A page

    def _page(self, blocks: Sequence[_Block], number: int, count: int) -> PageLayout | None:
        """None where the numbers find no room in the pictures."""
        page = PageLayout(self._size, language=self._sheet.language, plain=self._look.plain)
        self._around.add_head(page, number, count)
        top, bottom = self._around.between(number == 1, number == count)
        y = top + 0.6
        for block in blocks:
            if block.entry is not None:
                y = self._entry(page, block.entry, y)
            else:
                page.add(text(block.runs, self._x, y, self._room))
                y += block.height
        width = self._size.width()
        cells = [mirrored_cell(cell, width) for cell in self._cells(blocks, top, bottom) or ()]
        after = PageLayout(self._size)
        self._around.add_end(after, number, count)
        page = mirrored_page(page)
        for cell in cells:
            picture = numbered(cell)
            if picture is None:
                return None
            page.add(picture, role=Role.FIGURE, alt=self._sheet.alt(cell.figure))
            if cell.caption is not None:
                page.add(cell.caption, role=Role.CAPTION)
        page.blocks += mirrored_page(after).blocks
        return page

    def _entry(self, page: PageLayout | None, entry: Entry, y: float) -> float:
        """Where it ends; without a page it is only measured."""
        body = self._body
        x, width = self._x + _INDENT, self._room - _INDENT - self._times - 2.0
        names = [name for name in entry.names if self._can_draw(name.script)]
        title: tuple[Run, ...] = (
            (f"{entry.code} ", Ink(body + 1.0, LIGHT.ink, bold=True)),
            *(
                (between + name.text, Ink(body + 1.0, LIGHT.ink, bold=True, script=name.script))
                for between, name in apart(names or [ShownName(entry.pinyin)])
            ),
            (f"  {entry.region}", Ink(body, LIGHT.soft_ink)),
        )
        told: tuple[Run, ...] = ((entry.text, Ink(body, LIGHT.ink)),)
        if entry.careful:
            told += ((f" {entry.careful}", Ink(body, LIGHT.vermilion, bold=self._look.plain)),)
        if entry.note and self._look.shows(Section.NOTES):
            told += ((f" {entry.note}", Ink(body, LIGHT.jade)),)
        texts = [text(title, x, y, width)]
        texts.append(text(told, x, texts[0].box.bottom(), width))
        at = y
        for words, ink in [
            *((time, Ink(body, LIGHT.jade, bold=True)) for time in entry.times),
            (entry.pressure, Ink(body, LIGHT.soft_ink)),
        ]:
            texts.append(text(((words, ink),), self._right - self._times, at, self._times, align_right=True))
            at = texts[-1].box.bottom()
        end = max(texts[1].box.bottom(), at, y + 2 * NUMBER) + self._gap * 0.5
        if page is not None:
            disc = Number(entry.number, self._x + NUMBER, y + NUMBER)
            page.add(disc, texts[0], role=Role.HEADING)
            for told_of in texts[1:]:
                page.add(told_of)
            page.draw(Rule(self._x, end, self._room, LIGHT.line))
        return end + self._gap * 0.7
