"""The page that teaches the method, as text."""

from __future__ import annotations

from acupress_desktop.domain.value import dataclass


@dataclass(frozen=True)
class Section:
    """`drawing` is the name of a line drawing, empty for none; `practices` says that the practices follow."""

    head: str
    drawing: str
    text: tuple[str, ...]
    practices: bool = False
