"""Turns a page of a sheet round where the language is written from the right: columns, boxes, numbers and the
days of the week. Pictures keep their sides: left and right are those of the body."""

from __future__ import annotations

from dataclasses import replace

from acupress_desktop.ui.sheet.close_up import CloseUp
from acupress_desktop.ui.sheet.figures import Cell, Picture
from acupress_desktop.ui.sheet.paper import Code, Number, PageLayout, Panel, Part, Rule
from acupress_desktop.ui.sheet.poster_figure import PosterFigure
from acupress_desktop.ui.sheet.strokes import Line
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
        case Picture() | CloseUp() | PosterFigure():
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


def moved_page(page: PageLayout, x: float, y: float) -> PageLayout:
    """All that is on a page, so much further right and down. Figures stay: they are made in their places."""
    blocks = [
        replace(block, parts=tuple(_moved(part, x, y) for part in block.parts)) for block in page.blocks
    ]
    return replace(page, blocks=blocks)


def _moved(part: Part, x: float, y: float) -> Part:
    match part:
        case Picture() | CloseUp() | PosterFigure():
            return part
        case Rule() | Number():
            return replace(part, x=part.x + x, y=part.y + y)
        case Line():
            return replace(part, x1=part.x1 + x, x2=part.x2 + x, y1=part.y1 + y, y2=part.y2 + y)
        case _:
            return replace(part, box=part.box.translated(x, y))
