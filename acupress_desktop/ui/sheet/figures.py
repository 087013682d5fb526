"""Where the pictures of a page stand, and the numbers in them (mm). Nothing is painted here.

They never stand as in a mirror, whatever the window's setting: a sheet is for someone else, who may press
on another body, and who has no switch to turn a picture round; books show the body as one faces it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.sheet_figures import SheetFigure
from acupress_desktop.ui.map.loaded_map import load_map
from acupress_desktop.ui.sheet.discs import XY, Area, Disc, place_discs
from acupress_desktop.ui.sheet.drawing import Drawing, whole
from acupress_desktop.ui.sheet.type import Ink, Text, height_of, text
from acupress_desktop.ui.sides import from_right
from acupress_desktop.ui.theme import LIGHT

RADIUS = 3.0
#: What a picture needs so that its numbers say something.
_LEAST_WHOLE, _LEAST_INSET = 62.0, 27.0
_MOST_WHOLE, _MOST_INSET, _MOST_ALONE = 122.0, 52.0, 110.0
_GAP = 4.0
#: A close view of so many square millimetres is as good as a larger one.
_LARGE = 1200.0
CAPTION = Ink(10.0, LIGHT.soft_ink)


@dataclass(frozen=True)
class Cell:
    """The room of one picture: `room` for the picture and its numbers, `caption` below it."""

    figure: SheetFigure
    room: QRectF
    caption: Text | None

    @property
    def target(self) -> QRectF:
        """Where the picture itself stands: as large as the room allows, at its top."""
        box = load_map(self.figure.key, False).view_box
        size = box.size() * min(self.room.width() / box.width(), self.room.height() / box.height())
        # A close view stands over the beginning of its caption, a body in the middle of its column.
        begin = self.room.right() - size.width() if from_right() else self.room.x()
        left = self.room.center().x() - size.width() / 2 if self.figure.whole else begin
        return QRectF(QPointF(left, self.room.y()), size)


@dataclass(frozen=True)
class Picture:
    """A figure on the page, its numbers, and what it tells."""

    figure: SheetFigure
    target: QRectF
    room: QRectF
    discs: tuple[Disc, ...]

    @property
    def drawing(self) -> Drawing:
        """The figure without its numbers."""
        return whole(self.figure.key, self.target)


def arrange(figures: Sequence[SheetFigure], column: QRectF, free: QRectF) -> list[Cell] | None:
    """Share a column among pictures: whole bodies above, close views below, or, where they get larger so, in
    what is `free` beside the column under the text. None where they would get too small."""
    wholes = [figure for figure in figures if figure.whole]
    insets = [figure for figure in figures if not figure.whole]
    ways = [_stacked(wholes, insets, columns, column) for columns in (1, 2)]
    if insets and free.height() > _LEAST_INSET:
        beside = len(insets) if wholes else len(insets) - 1
        for aside in {beside, (beside + 1) // 2} - {0}:
            kept = len(insets) - aside
            for columns in range(aside, 0, -1):
                ways += [
                    _joined(
                        _stacked(wholes, insets[:kept], min(2, max(1, kept)), column),
                        _stacked((), insets[kept:], columns, free, _MOST_INSET),
                    )
                ]
    found = [cells for cells in ways if cells]
    return max(found, key=worth) if found else None


def numbered(cell: Cell) -> Picture | None:
    """A picture with its numbers; None where there is no room for them."""
    key = cell.figure.key
    box, target = load_map(key, False).view_box, cell.target
    scale = target.width() / box.width()

    def place(x: float, y: float) -> XY:
        across = 2 * box.x() + box.width() - x if key.mirrored else x
        return target.x() + (across - box.x()) * scale, target.y() + (y - box.y()) * scale

    marks = [(mark.number, place(mark.x, mark.y), mark.closer) for mark in cell.figure.marks]
    room = cell.room
    discs = place_discs(
        marks, Area(room.left(), room.top(), room.right(), room.bottom()), RADIUS, target.center().x()
    )
    return None if discs is None else Picture(cell.figure, target, room, discs)


def _joined(one: list[Cell] | None, other: list[Cell] | None) -> list[Cell] | None:
    return None if one is None or other is None else one + other


def _stacked(
    wholes: Sequence[SheetFigure],
    insets: Sequence[SheetFigure],
    columns: int,
    column: QRectF,
    most: float | None = None,
) -> list[Cell] | None:
    """Whole bodies one below the other, then rows of close views, `most` mm high."""
    rows = [insets[i : i + columns] for i in range(0, len(insets), columns)]
    width = (column.width() - (columns - 1) * _GAP) / columns
    below = [max(caption_height(figure, width) for figure in row) for row in rows]
    under = [caption_height(figure, column.width()) for figure in wholes]
    room = column.height() - sum(below) - sum(under) - _GAP * (len(rows) + len(wholes) - 1)
    inset = whole = 0.0
    if rows:
        most = most or (_MOST_INSET if wholes else _MOST_ALONE)
        inset = max(_LEAST_INSET, min(most, (room - len(wholes) * _MOST_WHOLE) / len(rows)))
    if wholes:
        whole = min(_MOST_WHOLE, (room - len(rows) * inset) / len(wholes))
    if (wholes and whole < _LEAST_WHOLE) or len(wholes) * whole + len(rows) * inset > room + 0.01:
        return None
    cells, y = [], column.y()
    for figure, height in zip(wholes, under, strict=True):
        cells.append(_cell(figure, QRectF(column.x(), y, column.width(), whole)))
        y += whole + height + _GAP
    for row, height in zip(rows, below, strict=True):
        high = min(inset, max(natural_height(figure, width) for figure in row))
        for number, figure in enumerate(row):
            cells.append(_cell(figure, QRectF(column.x() + number * (width + _GAP), y, width, high)))
        y += high + height + _GAP
    return cells


def natural_height(figure: SheetFigure, width: float) -> float:
    """How high a picture of that width is."""
    box = load_map(figure.key, False).view_box
    return width * box.height() / box.width()


def caption_height(figure: SheetFigure, width: float) -> float:
    """How much room the words below a picture need."""
    return height_of(((figure.caption, CAPTION),), width) + 1.5 if figure.caption else 0.0


def _cell(figure: SheetFigure, room: QRectF) -> Cell:
    words = None
    if figure.caption:
        words = text(((figure.caption, CAPTION),), room.x(), room.bottom() + 1.2, room.width())
    return Cell(figure, room, words)


def worth(cells: Sequence[Cell]) -> float:
    """How large the smallest picture is; of ways that are alike the first is taken."""
    return min(_LARGE, *(cell.target.width() * cell.target.height() for cell in cells))
