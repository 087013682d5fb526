"""A poster on several pages of usual paper, to be cut and glued together (mm).

Every page shows its part of the poster. Along its right and lower edge what is seen comes again on the next
page, whose left and upper edge are cut off along a line and laid over that strip. Below each part, where it
is cut off or covered, stand how to do it, the number of the page, and a small key of how all pages lie.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF

from acupress_desktop.domain.look import Look
from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.sheet.paper import SIZES, Block, Cut, Number, PageLayout, Panel, Part, Role, Rule
from acupress_desktop.ui.sheet.poster_figure import PosterFigure
from acupress_desktop.ui.sheet.strokes import Area, Line
from acupress_desktop.ui.sheet.type import Ink, height_of, text, width_of
from acupress_desktop.ui.theme import LIGHT

#: What printers do not reach and where marks stand; below, room for words and the key.
_EDGE, _LEAST_BELOW, _UNPRINTED = 8.0, 14.0, 4.5
#: What two pages next to each other both show.
OVERLAP = 10.0
_MARK, _THIN = 0.2, 0.12
_KEY_WIDTH, _KEY_HEIGHT = 12.0, 8.5
_SMALL = Ink(10.0, LIGHT.soft_ink)


@dataclass(frozen=True)
class Tile:
    """A page of a grid, from 0: which part of the poster it shows."""

    row: int
    column: int
    part: QRectF


@dataclass(frozen=True)
class Grid:
    """How the pages of a poster lie: `window` is where each shows its part."""

    page: QSizeF
    window: QRectF
    rows: int
    columns: int
    tiles: tuple[Tile, ...]


def grid_of(poster: QSizeF, page: QSizeF, below: float) -> Grid:
    """As few pages as there may be, all with a part of one size; `below` stays free under each."""
    room = QSizeF(page.width() - 2 * _EDGE, page.height() - _EDGE - below)
    columns, rows = (
        max(1, math.ceil((whole - OVERLAP) / (of - OVERLAP) - 1e-9))
        for whole, of in ((poster.width(), room.width()), (poster.height(), room.height()))
    )
    wide = (poster.width() - OVERLAP) / columns + OVERLAP
    high = (poster.height() - OVERLAP) / rows + OVERLAP
    window = QRectF((page.width() - wide) / 2, _EDGE + (room.height() - high) / 2, wide, high)
    tiles = tuple(
        Tile(row, column, QRectF(column * (wide - OVERLAP), row * (high - OVERLAP), wide, high))
        for row in range(rows)
        for column in range(columns)
    )
    return Grid(page, window, rows, columns, tiles)


def tiled(poster: PageLayout, look: Look, how: str) -> list[PageLayout]:
    """The pages of a poster; `how` says what to do with them."""
    page = QSizeF(SIZES[look.paper])
    words_room = page.width() - 2 * _EDGE - _KEY_WIDTH - 3.0 - width_of(("00 / 00", _SMALL)) - 3.0
    below = max(_LEAST_BELOW, height_of(((how, _SMALL),), words_room) + _UNPRINTED + 2.0)
    grid = grid_of(poster.size, page, below)
    if len(grid.tiles) == 1:
        return [poster]
    seen: set[int] = set()
    return [_page(poster, grid, number, how, words_room, seen) for number in range(len(grid.tiles))]


def _page(
    poster: PageLayout, grid: Grid, number: int, how: str, words_room: float, seen: set[int]
) -> PageLayout:
    tile, window = grid.tiles[number], grid.window
    move = window.topLeft() - tile.part.topLeft()
    cut = Cut(window, move.x(), move.y())
    page = PageLayout(grid.page, language=poster.language, plain=poster.plain, true_size=True)
    for at, block in enumerate(poster.blocks):
        parts = tuple(part for part in block.parts if _reaches(part, tile.part))
        if not parts:
            continue
        # It is read once: on the first page that shows any of it.
        role = Role.DECORATION if at in seen else block.role
        seen.add(at)
        page.blocks.append(Block(role, parts, block.alt if role is block.role else "", cut))
    page.blocks.append(Block(Role.DECORATION, (), cut=cut))  # where it lies, though there be nothing on it
    page.draw(*_marks(grid, tile))
    low = window.bottom() + 2.0
    of = ((f"{number + 1} / {len(grid.tiles)}", _SMALL),)
    wide = width_of(of[0]) + 0.5
    key_x = grid.page.width() - _EDGE - _KEY_WIDTH
    page.draw(text(of, key_x - 3.0 - wide, low, wide), *_key(grid, tile, key_x, low))
    page.draw(text(((how, _SMALL),), _EDGE, low, words_room))
    return page


def _marks(grid: Grid, tile: Tile) -> Iterator[Part]:
    """Lines to cut along where another page lies left or above, dashed ones where the next one comes to lie,
    and short ones outside of all corners."""
    window, ink = grid.window, LIGHT.soft_ink
    for x in (window.left(), window.right()):
        for y, way in ((window.top(), -1.0), (window.bottom(), 1.0)):
            yield Line(x, y + way * 0.8, x, y + way * 3.0, ink, _MARK)
    for y in (window.top(), window.bottom()):
        for x, way in ((window.left(), -1.0), (window.right(), 1.0)):
            yield Line(x + way * 0.8, y, x + way * 3.0, y, ink, _MARK)
    if tile.column:
        yield Line(window.left(), window.top(), window.left(), window.bottom(), ink, _THIN)
    if tile.row:
        yield Line(window.left(), window.top(), window.right(), window.top(), ink, _THIN)
    strips = []
    if tile.column + 1 < grid.columns:
        strips.append(QRectF(window.right() - OVERLAP, window.top(), OVERLAP, window.height()))
    if tile.row + 1 < grid.rows:
        strips.append(QRectF(window.left(), window.bottom() - OVERLAP, window.width(), OVERLAP))
    for strip in strips:
        yield Area(strip, edge=LIGHT.line, thick=_THIN, dashed=True)


def _key(grid: Grid, tile: Tile, x: float, y: float) -> Iterator[Part]:
    """All pages in small, this one filled."""
    side = min(_KEY_WIDTH / grid.columns, _KEY_HEIGHT / grid.rows * 0.75)
    high = side / 0.75
    x += _KEY_WIDTH - side * grid.columns
    for other in grid.tiles:
        box = QRectF(x + other.column * side, y + other.row * high, side, high)
        here = (other.row, other.column) == (tile.row, tile.column)
        yield Area(box, ground=LIGHT.jade if here else "#FFFFFF", edge=LIGHT.soft_ink, thick=0.15)


def _reaches(part: Part, room: QRectF) -> bool:
    """Whether any of it lies in a part of the poster."""
    match part:
        case PosterFigure():
            box = part.drawing.target
            for line in part.lines:
                for x, y in line:
                    box = box.united(QRectF(x - 1, y - 1, 2, 2))
        case Rule():
            box = QRectF(part.x, part.y - 1, part.width, 2)
        case Number():
            box = QRectF(part.x - part.radius, part.y - part.radius, 2 * part.radius, 2 * part.radius)
        case Line():
            box = QRectF(QPointF(part.x1, part.y1), QPointF(part.x2, part.y2)).normalized()
            box.adjust(-1, -1, 1, 1)
        case Panel():
            box = part.box.adjusted(-1, -1, 1, 1)
        case _:
            box = part.box  # type: ignore[union-attr]
    return box.intersects(room)
