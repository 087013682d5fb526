"""Draws the pictures of cards beside the event loop, a view after the other, and has them saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from acupress_desktop.aside import Aside
from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.domain.points import Point
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.find.card_pictures import cards_to_draw, draw_cards

Write = Callable[[Path, Mapping[str, bytes]], None]


class CardSaver:
    """One file at a time. `write` gets the file and the pictures by their codes; `over` the file, and why it
    could not be written (nothing where it was)."""

    def __init__(
        self, atlas: Atlas, points: Mapping[str, Point], write: Write, over: Callable[[Path, str], None]
    ) -> None:
        self._atlas, self._points, self._write, self._over = atlas, points, write, over
        self._aside: Aside | None = None
        self._file: Path | None = None
        self._missing = 0
        self._pictures: dict[str, bytes] = {}

    @property
    def busy(self) -> bool:
        """Pictures are still to be drawn."""
        return self._file is not None

    def save(self, file: Path) -> None:
        """Begin. Raises KnownError where a map is missing or damaged."""
        views = cards_to_draw(self._atlas, self._points.values())
        if self._aside is None:
            self._aside = Aside("cards", self._drawn)
        self._file, self._missing, self._pictures = file, len(views), {}
        for view in views:
            self._aside.submit(draw_cards, view)

    def close(self) -> None:
        """Nobody wants them any more: nothing is written."""
        if self._aside is not None:
            self._aside.close()
        self._file = None

    def _drawn(self, pictures: dict[str, bytes]) -> None:
        self._pictures |= pictures
        self._missing -= 1
        if self._missing or self._file is None:
            return
        file, drawn, trouble = self._file, self._pictures, list[str]()
        self._file, self._pictures = None, {}
        attempt(lambda: self._write(file, drawn), trouble.append)
        self._over(file, "".join(trouble))
