"""The side that lines begin at: what Qt's layouts do by themselves, for what is placed and painted by hand.

Bodies, their left and right, codes and the buttons of a player never turn round.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMargins, QRect, QRectF
from PySide6.QtGui import QGuiApplication

_OTHER = {"left": "right", "right": "left"}
#: Unicode's LEFT-TO-RIGHT MARK and RIGHT-TO-LEFT MARK, which nobody sees.
_MARKS = "\u200e\u200f"
#: Which side was told last; None for that of the program's language.
_told: list[bool | None] = [None]
#: Where a path begins.
_ROOT = re.compile(r"(?<![\w./\\~])(?=[/\\~][\w/])")
#: Below it, no letter is written from the right.
_FIRST_FROM_RIGHT = "\u0590"


def from_right() -> bool:
    """Whether the program's language is written from the right, or that of a page of paper (`begun_at`)."""
    return QGuiApplication.isRightToLeft() if _told[-1] is None else bool(_told[-1])


@contextmanager
def begun_at(right: bool | None) -> Iterator[None]:
    """Have lines begin at the right, or not; None leaves it to the program's language."""
    _told.append(right)
    try:
        yield
    finally:
        _told.pop()


def placed(box: QRect, width: int) -> QRect:
    """A place in a widget so wide, measured from where lines begin."""
    return QRect(width - box.right() - 1, box.y(), box.width(), box.height()) if from_right() else box


def painted(box: QRectF, width: float) -> QRectF:
    """As `placed`, for painting."""
    return QRectF(width - box.right(), box.y(), box.width(), box.height()) if from_right() else box


def margins(before: int, top: int, after: int, below: int) -> QMargins:
    """Room around what a layout or a label holds, of which the first is where lines begin: Qt mirrors what
    stands in a layout, but not its margins."""
    return QMargins(after, top, before, below) if from_right() else QMargins(before, top, after, below)


def directed(text: str) -> str:
    """A text whose lines begin at the side where those of the language begin. Qt takes the side of each line
    from its first letter, which may be that of a code, or of a title in somebody's own language; where that
    is the other side, a mark that nobody sees stands before it; and before the first sign of a path, which
    belongs to what follows."""
    right = from_right()
    if not right and (not text or max(text) < _FIRST_FROM_RIGHT):
        return text
    if right:
        text = _ROOT.sub(_MARKS[0], text)
    mark = _MARKS[right]
    lines = text.split("\n")
    return "\n".join(mark + line if line and _begins_right(line) is not right else line for line in lines)


def undirected(text: str) -> str:
    """A text without the marks that `directed` put there."""
    if from_right():
        text = re.sub(f"{_MARKS[0]}(?=[/\\\\~])", "", text)
    return "\n".join(line.removeprefix(_MARKS[0]).removeprefix(_MARKS[1]) for line in text.split("\n"))


def _begins_right(line: str) -> bool | None:
    """Whether Qt begins a line at the right: by its first letter that has a side. None where words that are
    kept to themselves (`own_text.apart`) stand first: labels pass over them, documents do not."""
    for letter in line:
        kind = unicodedata.bidirectional(letter)
        if kind in ("LRI", "RLI", "FSI"):
            return None
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def sided(sheet: str) -> str:
    """A style sheet whose left is where lines begin."""
    return re.sub(r"\b(?:left|right)\b", lambda found: _OTHER[found[0]], sheet) if from_right() else sheet
