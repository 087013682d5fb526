"""A part of a figure on a page: which one, and where. How it is drawn is up to who paints the page."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from acupress_desktop.bodymap.hands import LaidHand
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.map.figure_images import Appearance, FigureRequest
from acupress_desktop.ui.map.loaded_map import load_map

WHITE = "#FFFFFF"


@dataclass(frozen=True)
class Drawing:
    """`source` is the part, as (x, y, width, height) in the view's SVG units as seen (after mirroring),
    `target` its place in mm, `ground` the paper behind it; `hands` press what it shows."""

    key: MapKey
    source: tuple[float, float, float, float]
    target: QRectF
    ground: str = WHITE
    hands: tuple[LaidHand, ...] = ()

    def request(self, dots: float) -> FigureRequest:
        """The picture of it with so many dots a mm. Raises KnownError where the map is missing or damaged."""
        box = load_map(self.key, False).view_box
        x, y, width, _ = self.source
        scale = self.target.width() * dots / width
        clip = (
            round((x - box.x()) * scale),
            round((y - box.y()) * scale),
            round(self.target.width() * dots),
            round(self.target.height() * dots),
        )
        appearance = Appearance(self.key, dark=False, wear=True, ground=self.ground, hands=self.hands)
        return FigureRequest(appearance, round(box.width() * scale), round(box.height() * scale), clip)


def whole(key: MapKey, target: QRectF) -> Drawing:
    """All of a view."""
    box = load_map(key, False).view_box
    return Drawing(key, (box.x(), box.y(), box.width(), box.height()), target)
