"""The page that teaches the method, as text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Section:
    """`drawing` is the name of a line drawing, empty for none."""

    head: str
    drawing: str
    text: tuple[str, ...]
