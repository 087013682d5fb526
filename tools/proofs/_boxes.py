"""What stands on a page of paper, box by box, in mm."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF, QSizeF


def collisions(found: Sequence[tuple[str, QRectF]], page: QSizeF, edge: float, hair: float) -> Iterator[str]:
    """What leaves the page but for its least margin, the `edge`, or stands over something else by more than
    a `hair`."""
    from PySide6.QtCore import QRectF

    room = QRectF(edge, edge, page.width() - 2 * edge, page.height() - 2 * edge)
    yield from (f"{name} leaves the page" for name, box in found if not room.contains(box))
    for (name, one), (other_name, other) in combinations(found, 2):
        common = one.intersected(other)
        if common.width() > hair and common.height() > hair:
            yield f"{name} over {other_name}"
