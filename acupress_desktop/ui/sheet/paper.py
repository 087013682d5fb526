"""What a page of a sheet is made of, as plain data in millimetres from its top left corner."""

from __future__ import annotations

from dataclasses import field

from PySide6.QtCore import QRectF, QSizeF

from acupress_desktop.domain.settings import Paper
from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.sheet.figures import Picture
from acupress_desktop.ui.sheet.strokes import Stroke
from acupress_desktop.ui.sheet.type import Text

SIZES = {Paper.A4: QSizeF(210.0, 297.0), Paper.LETTER: QSizeF(215.9, 279.4)}
MARGIN = 12.5
#: The radius of the discs beside the entries.
NUMBER = 3.1


@dataclass(frozen=True)
class Rule:
    """A straight line."""

    x: float
    y: float
    width: float
    color: str
    thick: float = 0.25


@dataclass(frozen=True)
class Panel:
    """A box with round corners."""

    box: QRectF
    edge: str
    ground: str


@dataclass(frozen=True)
class Code:
    """A QR code in its quiet zone: `rows` of modules, from top to bottom, dark ones are true."""

    box: QRectF
    rows: tuple[tuple[bool, ...], ...]


@dataclass
class PageLayout:
    """All that is on one page. `numbers` are the middles of the discs beside the entries; `language` is what
    it is written in, "" for that of the windows. `strokes` are what else is drawn; a page of `true_size` must
    be printed neither smaller nor larger."""

    size: QSizeF
    texts: list[Text] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    panels: list[Panel] = field(default_factory=list)
    numbers: list[tuple[int, float, float]] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    language: str = ""
    true_size: bool = False
    code: Code | None = None
