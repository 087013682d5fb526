"""The pictures of all points together, as large as a given area allows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from acupress_desktop.services.sheet_figures import SheetFigure
from acupress_desktop.ui.sheet.figures import CAPTION, Cell, caption_height, natural_height, numbered, worth
from acupress_desktop.ui.sheet.mirroring import mirrored_cell
from acupress_desktop.ui.sheet.paper import PageLayout, Role
from acupress_desktop.ui.sheet.type import text

_GAP = 5.0
#: What a picture needs so that its numbers say something, mm.
_LEAST_WIDTH, _LEAST_HEIGHT = 32.0, 34.0


def side_by_side(figures: Sequence[SheetFigure], area: QRectF, whole: float = 0.0) -> list[Cell] | None:
    """Share an area among pictures in rows, so that the smallest is as large as may be; those of a whole body
    at least so many mm high. None where they would get too small."""
    if not figures:
        return None
    found = [cells for columns in range(1, len(figures) + 1) if (cells := _grid(figures, columns, area))]
    found = [cells for cells in found if all(c.target.height() >= whole for c in cells if c.figure.whole)]
    return max(found, key=worth) if found else None


def add_pictures(page: PageLayout, cells: Sequence[Cell], alts: Sequence[str]) -> bool:
    """Put numbered pictures on a page; False, and none of them, where their numbers find no room."""
    placed = [mirrored_cell(cell, page.size.width()) for cell in cells]
    pictures = [numbered(cell) for cell in placed]
    if any(picture is None for picture in pictures):
        return False
    for cell, picture, alt in zip(placed, pictures, alts, strict=True):
        assert picture is not None
        page.add(picture, role=Role.FIGURE, alt=alt)
        if cell.caption is not None:
            page.add(cell.caption, role=Role.CAPTION)
    return True


def _grid(figures: Sequence[SheetFigure], columns: int, area: QRectF) -> list[Cell] | None:
    rows = -(-len(figures) // columns)
    wide = (area.width() - (columns - 1) * _GAP) / columns
    words = [
        max(caption_height(f, wide) for f in figures[at : at + columns])
        for at in range(0, len(figures), columns)
    ]
    high = (area.height() - (rows - 1) * _GAP - sum(words)) / rows
    if wide < _LEAST_WIDTH or high < _LEAST_HEIGHT:
        return None
    cells, y = [], area.y()
    for row in range(rows):
        of_row = figures[row * columns : (row + 1) * columns]
        tall = min(high, max(natural_height(figure, wide) for figure in of_row))
        for at, figure in enumerate(of_row):
            # Words stand below the picture itself, however high the others of its row are.
            room = QRectF(area.x() + at * (wide + _GAP), y, wide, min(tall, natural_height(figure, wide)))
            caption = None
            if figure.caption:
                caption = text(((figure.caption, CAPTION),), room.x(), room.bottom() + 1.2, room.width())
            cells.append(Cell(figure, room, caption))
        y += tall + words[row] + _GAP
    return cells
