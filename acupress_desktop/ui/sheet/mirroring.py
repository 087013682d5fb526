"""Turns a page of a sheet round where the language is written from the right: columns, boxes, numbers and the
days of the week. Pictures keep their sides: left and right are those of the body."""

from __future__ import annotations

from dataclasses import replace

from acupress_desktop.ui.sheet.figures import Cell, Picture
from acupress_desktop.ui.sheet.paper import Code, Number, PageLayout, Panel, Part, Rule
from acupress_desktop.ui.sheet.type import Text
from acupress_desktop.ui.sides import from_right, painted


def mirrored_page(page: PageLayout) -> PageLayout:
    """All that is on a page but its pictures, which are numbered in their places."""
    if not from_right():
        return page
    width = page.size.width()
    blocks = [
        replace(block, parts=tuple(_mirrored(part, width) for part in block.parts)) for block in page.blocks
    ]
    return replace(page, blocks=blocks)


def mirrored_cell(cell: Cell, width: float) -> Cell:
    """The room of a picture on a page so wide, and the words below it."""
    if not from_right():
        return cell
    caption = None if cell.caption is None else _text(cell.caption, width)
    return replace(cell, room=painted(cell.room, width), caption=caption)


def _mirrored(part: Part, width: float) -> Part:
    match part:
        case Picture():
            return part
        case Text():
            return _text(part, width)
        case Rule():
            return replace(part, x=width - part.x - part.width)
        case Number():
            return replace(part, x=width - part.x)
        case Panel() | Code():
            return replace(part, box=painted(part.box, width))
        case _:
            return part.mirrored(width)


def _text(text: Text, width: float) -> Text:
    return replace(text, box=painted(text.box, width))
