"""The QR code of a routine on a sheet (ADR 31)."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from acupress_desktop.ui.sheet.paper import Code

#: Light modules around it, as the standard asks.
_QUIET = 4
#: A module is so large at least (mm), the whole code too, and no larger than there is room beside the week.
_MODULE, _LEAST, _MOST = 0.32, 18.0, 40.0


@lru_cache(maxsize=4)
def code_rows(code: str) -> tuple[tuple[bool, ...], ...]:
    """The modules of a code in its quiet zone; none where it would be larger than a sheet has room for."""
    import segno

    try:
        made = segno.make_qr(code, error="m", mode="alphanumeric", boost_error=False)
    except segno.DataOverflowError:
        return ()
    rows = tuple(tuple(map(bool, row)) for row in made.matrix_iter(border=_QUIET))
    return rows if len(rows) * _MODULE <= _MOST else ()


def code_side(rows: tuple[tuple[bool, ...], ...]) -> float:
    """How long a side of it is on paper, in mm, its quiet zone with it; 0 for none."""
    return max(_LEAST, len(rows) * _MODULE) if rows else 0.0


def paint_code(painter: QPainter, code: Code) -> None:
    """As one shape: between many there would be hairlines."""
    size = code.box.width() / len(code.rows)
    shape = QPainterPath()
    shape.setFillRule(Qt.FillRule.WindingFill)
    for y, row in enumerate(code.rows):
        x = 0
        for dark, modules in groupby(row):
            width = len(list(modules))
            if dark:
                shape.addRect(code.box.x() + x * size, code.box.y() + y * size, width * size, size)
            x += width
    painter.fillPath(shape, QColor(Qt.GlobalColor.black))
