"""Texts as cells of a table that a spreadsheet opens: as text, never as a formula."""

from __future__ import annotations

import unicodedata

#: A cell that begins with one of them, a printed minus included, is calculated, or moves on to another one.
_CALCULATES = frozenset("=+-\u2212@\t\r\n|")
#: Before a text, a spreadsheet takes it for: this is text.
_MARK = "'"


def as_cell(text: str) -> str:
    """The text, behind an apostrophe where it could be taken for a formula (signs of full width are read as
    others too), or begins with an apostrophe itself."""
    return f"{_MARK}{text}" if _needs_mark(text) else text


def from_cell(cell: str) -> str:
    """The text of a cell that `as_cell` made."""
    return cell[1:] if cell.startswith(_MARK) else cell


def _needs_mark(text: str) -> bool:
    for sign in text:
        if sign not in _CALCULATES and (sign.isspace() or unicodedata.category(sign) in ("Cf", "Cc")):
            continue  # some programs leave them out, and look at what follows
        return sign == _MARK or not _CALCULATES.isdisjoint(unicodedata.normalize("NFKC", sign))
    return False
