"""What is told of the parts of a page while they are painted into a PDF.

Qt writes neither tags nor which characters its glyphs are. So a page that becomes a PDF is painted with
marks: boxes far outside of the page, whose width is a number, in the place of its text and around its parts.
After the file is written they are found in its content, and what they stand for is put there (`mend.py`).
Where nobody marks (a window, a printer, a picture) nothing is different.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextLayout

from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.sheet.pdf.fonts import Fonts
from acupress_desktop.ui.sheet.pdf.words import Span, Stretch, set_text

if TYPE_CHECKING:
    from acupress_desktop.ui.sheet.paper import Block, Part

_AWAY = -77777
#: The heights of marks: a part begins, it ends, a text stands here.
BEGIN, END, TEXT = 3, 5, 7
#: As QPdfWriter writes one.
MARK = re.compile(rb"%d %d (\d+) ([357]) re\nf\n" % (_AWAY, _AWAY))


@dataclass(frozen=True)
class Told:
    """A part of a page, and the block that it belongs to."""

    block: Block
    part: Part


@dataclass
class Marks:
    """Of a document. `texts` is the content that stands in the place of each mark; `by_qt` says that a text
    was left to Qt."""

    fonts: Fonts = field(default_factory=Fonts)
    told: list[Told] = field(default_factory=list)
    texts: list[list[Stretch]] = field(default_factory=list)
    by_qt: bool = False


_now: list[Marks] = []


@contextmanager
def marking(marks: Marks) -> Iterator[None]:
    """What is painted is marked."""
    _now.append(marks)
    try:
        yield
    finally:
        _now.pop()


@contextmanager
def part_of(painter: QPainter, block: Block, part: Part) -> Iterator[None]:
    """Paint a part of a block."""
    if not _now:
        yield
        return
    marks = _now[-1]
    number = len(marks.told)
    marks.told.append(Told(block, part))
    _mark(painter, number, BEGIN)
    yield
    _mark(painter, number, END)


def draw_text(painter: QPainter, layout: QTextLayout, spans: Callable[[], Sequence[Span]]) -> None:
    """Draw a text at the painter's origin, in its units; `spans` are asked for where it is marked."""
    if _now:
        marks = _now[-1]
        content = set_text(layout, spans(), marks.fonts)
        if content is not None:
            _mark(painter, len(marks.texts), TEXT)
            marks.texts.append(content)
            return
        marks.by_qt = True
    layout.draw(painter, QPointF(0, 0))


def _mark(painter: QPainter, number: int, kind: int) -> None:
    painter.fillRect(QRectF(_AWAY, _AWAY, number + 1, kind), Qt.GlobalColor.white)
