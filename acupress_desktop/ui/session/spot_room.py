"""How large the picture of a point is beside the words of a session."""

from __future__ import annotations

from PySide6.QtCore import QSize

from acupress_desktop.ui.sizes import px

#: The picture of a point, which holds few letters, and what width the words beside it must have, in pixels.
SPOT, FLAT_SPOT = QSize(204, 128), QSize(108, 72)
_NARROW = 150
_WORDS, _MANY_WORDS = 250, 420


def spot_size(ring: int, room: int, flat: bool) -> tuple[int, int]:
    """Its width and height in pixels, beside a ring so high, in so much room for it and the words; no width
    where the words need all of it. Few words and a large picture, or more words and a smaller one."""
    high = min(max((FLAT_SPOT if flat else SPOT).height(), ring), SPOT.height())
    most = round(high * SPOT.width() / SPOT.height())
    fits = ((most, _MANY_WORDS), (min(most, _NARROW), _WORDS), (FLAT_SPOT.width(), _WORDS))
    return next((wide for wide, words in fits if room - wide >= px(words)), 0), high
