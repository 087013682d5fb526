"""What a page of a sheet is made of, as plain data in millimetres from its top left corner.

A page is a list of blocks in the order in which they are read, and painted. A block has a role, so that who
writes a file can tag it, and parts; every layout makes such pages, and one painter paints them (ADR 34).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from enum import StrEnum

from PySide6.QtCore import QRectF, QSizeF

from acupress_desktop.domain.look import Look, PosterSize
from acupress_desktop.domain.settings import Paper
from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.sheet.close_up import CloseUp
from acupress_desktop.ui.sheet.drawing import Drawing
from acupress_desktop.ui.sheet.figures import Picture
from acupress_desktop.ui.sheet.logo import Logo
from acupress_desktop.ui.sheet.poster_figure import PosterFigure
from acupress_desktop.ui.sheet.strokes import Area, Line, Turned
from acupress_desktop.ui.sheet.type import Text

SIZES = {
    Paper.A4: QSizeF(210.0, 297.0),
    Paper.LETTER: QSizeF(215.9, 279.4),
    Paper.A5: QSizeF(148.0, 210.0),
    Paper.A3: QSizeF(297.0, 420.0),
}
MARGIN = 12.5


def size_of(look: Look) -> QSizeF:
    """The paper of a look as it lies."""
    size = SIZES[look.paper]
    return size.transposed() if look.landscape else QSizeF(size)


_POSTERS = {
    PosterSize.A3: QSizeF(297.0, 420.0),
    PosterSize.A2: QSizeF(420.0, 594.0),
    PosterSize.A1: QSizeF(594.0, 841.0),
    PosterSize.A0: QSizeF(841.0, 1189.0),
}


def poster_size(look: Look) -> QSizeF:
    """The size of a poster as it lies."""
    size = _POSTERS[look.poster]
    return size.transposed() if look.landscape else QSizeF(size)


#: The radius of the discs beside the entries.
NUMBER = 3.1


class Role(StrEnum):
    """What a block is to who cannot see the page: a page's title and its heads, what is read below them, one
    of several that stand under one another, a picture with words in its place, the words below it. What only
    furnishes the page (lines, running heads, numbers of pages) is decoration and is read to nobody."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    FIGURE = "figure"
    CAPTION = "caption"
    DECORATION = "decoration"


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
    thick: float = 0.3


@dataclass(frozen=True)
class Number:
    """The disc of an entry, by its middle."""

    number: int
    x: float
    y: float
    radius: float = NUMBER


@dataclass(frozen=True)
class Code:
    """A QR code in its quiet zone: `rows` of modules, from top to bottom, dark ones are true."""

    box: QRectF
    rows: tuple[tuple[bool, ...], ...]


#: What is painted.
Part = Text | Rule | Panel | Number | Picture | CloseUp | Code | Logo | Line | Area | Turned | PosterFigure


@dataclass(frozen=True)
class Cut:
    """What of something large is on a page: `window` is where it is seen (mm on the page), and everything
    lies so much further right and down than it says."""

    window: QRectF
    x: float
    y: float


@dataclass(frozen=True)
class Block:
    """Parts that are one thing to a reader, in the order in which they are painted. `alt` is said in the
    place of a figure. Of a block with a `cut` only a part may be on the page."""

    role: Role
    parts: tuple[Part, ...]
    alt: str = ""
    cut: Cut | None = None


@dataclass
class PageLayout:
    """All that is on one page, block by block in the order of reading. `language` is what it is written in,
    "" for that of the windows; a page of `true_size` must be printed neither smaller nor larger, a `plain`
    one needs no colours."""

    size: QSizeF
    blocks: list[Block] = field(default_factory=list)
    language: str = ""
    true_size: bool = False
    plain: bool = False

    def add(self, *parts: Part, role: Role = Role.PARAGRAPH, alt: str = "") -> None:
        """Put a block after the others."""
        self.blocks.append(Block(role, parts, alt))

    def draw(self, *parts: Part) -> None:
        """Put there what is read to nobody."""
        self.add(*parts, role=Role.DECORATION)

    @property
    def parts(self) -> Iterator[Part]:
        """Everything, in the order in which it is painted."""
        return (part for block in self.blocks for part in block.parts)

    @property
    def texts(self) -> list[Text]:
        """Every paragraph, but for those that are turned."""
        return [part for part in self.parts if isinstance(part, Text)]

    @property
    def panels(self) -> list[Panel]:
        """Every box."""
        return [part for part in self.parts if isinstance(part, Panel)]

    @property
    def numbers(self) -> list[Number]:
        """The discs beside the entries."""
        return [part for part in self.parts if isinstance(part, Number)]

    @property
    def pictures(self) -> list[Picture]:
        """Every figure."""
        return [part for part in self.parts if isinstance(part, Picture)]

    @property
    def close_ups(self) -> list[CloseUp]:
        """Every point from near."""
        return [part for part in self.parts if isinstance(part, CloseUp)]

    @property
    def drawings(self) -> list[Drawing]:
        """Every figure or part of one that is to be drawn."""
        found = [picture.drawing for picture in self.pictures]
        found += [part.drawing for part in self.parts if isinstance(part, PosterFigure)]
        return found + [drawing for near in self.close_ups for drawing in near.drawings]

    @property
    def strokes(self) -> list[Line | Area | Turned]:
        """What else is drawn."""
        return [part for part in self.parts if isinstance(part, (Line, Area, Turned))]

    @property
    def code(self) -> Code | None:
        """The code of a routine, where there is one."""
        return next((part for part in self.parts if isinstance(part, Code)), None)
