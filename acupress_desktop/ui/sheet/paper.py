"""What a page of a sheet is made of, as plain data in millimetres from its top left corner.

A page is a list of blocks in the order in which they are read, and painted. A block has a role, so that who
writes a file can tag it, and parts; every layout makes such pages, and one painter paints them (ADR 34).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from enum import StrEnum

from PySide6.QtCore import QRectF, QSizeF

from acupress_desktop.domain.settings import Paper
from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.sheet.figures import Picture
from acupress_desktop.ui.sheet.strokes import Area, Line, Stroke, Turned
from acupress_desktop.ui.sheet.type import Text

SIZES = {Paper.A4: QSizeF(210.0, 297.0), Paper.LETTER: QSizeF(215.9, 279.4)}
MARGIN = 12.5
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


@dataclass(frozen=True)
class Number:
    """The disc of an entry, by its middle."""

    number: int
    x: float
    y: float


@dataclass(frozen=True)
class Code:
    """A QR code in its quiet zone: `rows` of modules, from top to bottom, dark ones are true."""

    box: QRectF
    rows: tuple[tuple[bool, ...], ...]


#: What is painted.
Part = Text | Rule | Panel | Number | Picture | Code | Stroke


@dataclass(frozen=True)
class Block:
    """Parts that are one thing to a reader, in the order in which they are painted. `alt` is said in the
    place of a figure."""

    role: Role
    parts: tuple[Part, ...]
    alt: str = ""


@dataclass
class PageLayout:
    """All that is on one page, block by block in the order of reading. `language` is what it is written in,
    "" for that of the windows; a page of `true_size` must be printed neither smaller nor larger."""

    size: QSizeF
    blocks: list[Block] = field(default_factory=list)
    language: str = ""
    true_size: bool = False

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
    def strokes(self) -> list[Stroke]:
        """What else is drawn."""
        return [part for part in self.parts if isinstance(part, (Line, Area, Turned))]

    @property
    def code(self) -> Code | None:
        """The code of a routine, where there is one."""
        return next((part for part in self.parts if isinstance(part, Code)), None)
