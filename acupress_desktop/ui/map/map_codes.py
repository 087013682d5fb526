"""The codes that stand beside the dots of the map now: those of its plan that are large enough apart and
whole."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.labels import Box, code_size
from acupress_desktop.bodymap.map_labels import LIST_SIZE, MapLabels, Plan
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.map.camera import Camera
from acupress_desktop.ui.map.code_font import PIXELS, code_font
from acupress_desktop.ui.sizes import factor

#: From this scale on letters grow with the map, to so much more at the most.
_GROWS_FROM, _MOST = 0.16, 1.3


@dataclass(frozen=True)
class Code:
    """A code and its leader in pixels of the widget; `way` tells to which side of its dot it stands, `listed`
    one of the points that the list shows, `letters` how many pixels high they are; of `large` ones there are
    few."""

    box: Box
    leader: tuple[QPointF, QPointF] | None
    way: int
    listed: bool
    letters: int
    large: bool = False


class MapCodes:
    """Knows one map at a time."""

    def __init__(self, atlas: Atlas) -> None:
        self._atlas = atlas
        self._labels: MapLabels | None = None
        self._of: tuple[object, ...] = ()
        self._known: tuple[object, Mapping[Spot, Code]] | None = None

    def move_to(self, key: MapKey, box: QRectF, places: Mapping[Spot, QPointF], flipped: bool) -> None:
        """Another map, or other places on it. Raises KnownError where our own file is damaged."""
        of = (key, flipped, frozenset(places))
        if of == self._of:
            return
        self._of = of
        self._labels = MapLabels(
            {spot: (at.x(), at.y()) for spot, at in places.items()},
            (box.left(), box.top(), box.right(), box.bottom()),
            self._atlas.labels(key.view, key.mirrored),
            key.mirrored or flipped,
        )
        self._known = None

    def clear(self) -> None:
        """There is no map."""
        self._labels, self._of, self._known = None, (), None

    def seen(
        self, camera: Camera, listed: frozenset[Spot], only_listed: bool, hasty: bool, font: QFont
    ) -> Mapping[Spot, Code]:
        """What stands in the window. `only_listed` leaves the other points without a code; who is `hasty`
        takes the plan of all points while there is none that has the listed ones first."""
        if self._labels is None:
            return {}
        plan = self._labels.plan(listed, hasty)
        asked: tuple[object, ...] = (
            camera.sight,
            camera.size.width(),
            camera.size.height(),
            id(plan),
            only_listed,
        )
        asked = (*asked, font.key(), factor(), listed)
        if self._known is None or self._known[0] != asked:
            self._known = asked, _in_window(plan, camera, listed, only_listed, font)
        return self._known[1]


def growth(scale: float) -> float:
    """How much larger letters are at a scale than at first. Dots move apart faster: what stands stays."""
    return min(_MOST, max(1.0, float((scale / _GROWS_FROM) ** 0.25)))


def _in_window(
    plan: Plan, camera: Camera, listed: frozenset[Spot], only_listed: bool, font: QFont
) -> dict[Spot, Code]:
    scale, x0, y0 = camera.sight
    across, down = camera.size.width(), camera.size.height()
    larger = growth(scale) * factor()
    by = larger * _wider(code_font(font).toString())
    upto = scale / by
    small, large = int(PIXELS * larger), int(PIXELS * LIST_SIZE * larger)
    found: dict[Spot, Code] = {}
    for spot, x, y, placed in plan.rows:
        if placed.since > upto:
            break
        if only_listed and spot not in listed:
            continue
        left, top, right, bottom = placed.box
        at, down_at = x0 + x * scale, y0 + y * scale
        box = (at + left * by, down_at + top * by, at + right * by, down_at + bottom * by)
        if box[0] < 1 or box[1] < 1 or box[2] > across - 1 or box[3] > down - 1:
            continue
        leader = None
        if placed.leader is not None:
            (a, b), (c, d) = placed.leader
            leader = QPointF(at + a * by, down_at + b * by), QPointF(at + c * by, down_at + d * by)
        few = spot in plan.large
        size = large if few else small
        found[spot] = Code(box, leader, placed.spread.way[0], spot in listed, size, few)
    return found


@lru_cache(maxsize=16)
def _wider(family: str) -> float:
    """How much wider the letters of a font are than those that codes were placed for."""
    font = QFont()
    font.fromString(family)
    metrics = QFontMetricsF(font)
    usual = (
        "BL23",
        "GV14",
        "EX-HN3",
        "KI27",
        "TE5",
        "SP10",
        "CV4",
        "ST36",
        "HT7",
        "LU1",
        "LI4",
        "LR3",
        "GB30",
    )
    return max(1.0, *(metrics.horizontalAdvance(code) / (code_size(code)[0] * factor()) for code in usual))
