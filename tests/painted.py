"""What a widget paints by hand, text by text, with the room that it was given: Qt's own widgets know what
they show, a `drawText` does not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QWidget


class Painted(NamedTuple):
    """One text: where it was to stand, and where its letters are, in the widget's pixels; no widget where it
    was painted on a picture."""

    text: str
    box: QRectF
    ink: QRectF
    widget: QWidget | None

    @property
    def is_cut(self) -> bool:
        """Whether its letters leave the room that it was given."""
        return self.ink.width() > self.box.width() + 1 or self.ink.height() > self.box.height() + 1

    @property
    def letters(self) -> QRectF:
        """Its ink without the room that a line has above and below."""
        return self.ink.adjusted(1, 2, -1, -2)

    @property
    def is_short(self) -> bool:
        """Whether it was shortened before it was painted."""
        return "…" in self.text


@contextmanager
def watched(found: list[Painted]) -> Iterator[None]:
    """Note every text that Python has painted meanwhile."""
    draw = QPainter.drawText

    def note(painter: QPainter, *given: Any) -> Any:
        words = next((part for part in reversed(given) if isinstance(part, str)), "")
        at = given[0]
        if words.strip() and isinstance(at, (QRect, QRectF)):
            box = QRectF(at)
            flags = next(int(getattr(part, "value", part)) for part in given[1:] if not isinstance(part, str))
            ink = painter.boundingRect(box, flags, words)
            place = painter.combinedTransform()
            found.append(Painted(words, place.mapRect(box), place.mapRect(ink), _widget(painter)))
        elif words.strip() and isinstance(at, QPointF):
            ink = QFontMetricsF(painter.font()).boundingRect(words).translated(at)
            ink = painter.combinedTransform().mapRect(ink)
            found.append(Painted(words, ink, ink, _widget(painter)))
        return draw(painter, *given)

    QPainter.drawText = note  # type: ignore[assignment,method-assign]
    try:
        yield
    finally:
        QPainter.drawText = draw  # type: ignore[method-assign]


def painted_by(widget: QWidget) -> list[Painted]:
    """What a widget, and what it holds, paints by hand when it is drawn once."""
    return painted_on(widget)[1]


def painted_on(widget: QWidget) -> tuple[QPixmap, list[Painted]]:
    """A picture of a widget, and what was painted by hand on it."""
    found: list[Painted] = []
    with watched(found):
        picture = widget.grab()
    return picture, found


def _widget(painter: QPainter) -> QWidget | None:
    device = painter.device()
    return device if isinstance(device, QWidget) else None
