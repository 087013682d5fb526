"""Turns a page of a sheet round where the language is written from the right: columns, boxes, numbers and the
days of the week. Pictures keep their sides: left and right are those of the body."""

from __future__ import annotations

from dataclasses import replace

from acupress_desktop.ui.sheet.figures import Cell
from acupress_desktop.ui.sheet.paper import PageLayout
from acupress_desktop.ui.sheet.type import Text
from acupress_desktop.ui.sides import from_right, painted


def mirrored_page(page: PageLayout) -> PageLayout:
    """All that is on a page but its pictures, which are numbered in their places."""
    if not from_right():
        return page
    width = page.size.width()
    return replace(
        page,
        texts=[_text(text, width) for text in page.texts],
        rules=[replace(rule, x=width - rule.x - rule.width) for rule in page.rules],
        panels=[replace(panel, box=painted(panel.box, width)) for panel in page.panels],
        strokes=[stroke.mirrored(width) for stroke in page.strokes],
        numbers=[(number, width - x, y) for number, x, y in page.numbers],
        code=None if page.code is None else replace(page.code, box=painted(page.code.box, width)),
    )


def mirrored_cell(cell: Cell, width: float) -> Cell:
    """The room of a picture on a page so wide, and the words below it."""
    if not from_right():
        return cell
    caption = None if cell.caption is None else _text(cell.caption, width)
    return replace(cell, room=painted(cell.room, width), caption=caption)


def _text(text: Text, width: float) -> Text:
    return replace(text, box=painted(text.box, width))
