"""Shortening a text of several lines where a line may break: at spaces, and in Chinese and Japanese between
characters, by their own rules."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QTextBoundaryFinder

#: What does not stand before an ellipsis: spaces, and what begins or joins words that are left out.
_NOT_LAST = " \u00a0\u3000,;:–—-、，；：・·([{（［｛「『【《〈“‘„«¿¡"


def break_places(text: str) -> list[int]:
    """Where a line of a text may end, its own end among them: by Unicode's rules, by which no closing sign
    begins a line and a Korean word stays whole."""
    units = text.encode("utf-16-le")  # Qt counts in units of UTF-16
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    places = []
    while (at := finder.toNextBoundary()) >= 0:
        places.append(2 * at)
    lengths = (len(units[a:b].decode("utf-16-le")) for a, b in pairwise([0, *places]))
    ends, end = [], 0
    for length in lengths:
        end += length
        ends.append(end)
    return ends


def shortened(text: str, fits: Callable[[str], bool]) -> str:
    """The text, or as much of its beginning as fits, with an ellipsis; one word at least."""
    if fits(text):
        return text
    said = text
    for end in reversed(break_places(text)[:-1]):
        kept = text[:end].rstrip(_NOT_LAST)
        if not kept:
            break
        said = f"{kept}…"
        if fits(said):
            break
    return said


def in_lines(words: str, width_of: Callable[[str], float], width: float) -> str:
    """The words with a line's end wherever they would be wider; a part that no line breaks stays whole."""
    lines = [""]
    for start, end in pairwise([0, *break_places(words)]):
        part = words[start:end]
        if lines[-1] and width_of((lines[-1] + part).rstrip()) > width:
            lines.append(part)
        else:
            lines[-1] += part
    return "\n".join(line.rstrip() for line in lines)
