"""What was measured and laid out once, for who lays out or paints the same again: a preview after a change,
a file whose paragraphs were measured before they are painted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from acupress_desktop.ui.sheet import writing

T = TypeVar("T")


class Kept:
    """Of a preview or a file. It must not outlive the application: it has fonts of Qt's."""

    _MOST = 4000

    def __init__(self) -> None:
        self._found: dict[tuple[object, ...], Any] = {}

    def once(self, make: Callable[[], T], key: tuple[object, ...]) -> T:
        """What was made for a key before."""
        if key not in self._found:
            if len(self._found) >= self._MOST:
                self._found.clear()
            self._found[key] = make()
        found: T = self._found[key]
        return found


_now: list[Kept] = []


@contextmanager
def keeping(kept: Kept) -> Iterator[None]:
    """Lay out and paint with what was kept, and keep more."""
    _now.append(kept)
    try:
        yield
    finally:
        _now.pop()


def once(make: Callable[[], T], *key: object) -> T:
    """What was made before for the same key and in the same letters, where that is kept."""
    return _now[-1].once(make, (*key, writing.hand())) if _now else make()
