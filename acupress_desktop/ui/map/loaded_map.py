"""Reads a body map: its size, where its hotspots are, and the figure as an SVG without them.

Everything is found by the ids in the SVG, so another map with the same ids works.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache

from PySide6.QtCore import QByteArray, QFile, QIODevice, QPointF, QRectF
from PySide6.QtGui import QPainterPath, QTransform
from PySide6.QtSvg import QSvgRenderer

from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.map.bone_paths import bone_paths
from acupress_desktop.ui.map.map_outline import GROUPS, LAYERS, MapOutline, view_box

#: In a way of straight lines, which is how meridians are drawn.
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


@dataclass(frozen=True)
class LoadedMap:
    """A map as drawn (never mirrored). `view_box` and `spots` are in the SVG's own units; a spot's
    place is the middle of its hotspot. `layers` are the groups of `LAYERS` in which anything is drawn."""

    name: str
    view_box: QRectF
    spots: dict[Spot, QPointF]
    layers: frozenset[str]
    _outline: MapOutline

    @property
    def has_wear(self) -> bool:
        """Whether there is clothing to take off."""
        return "wear" in self.layers

    @cached_property
    def bones(self) -> dict[str, QRectF]:
        """Around what is drawn in the group of landmarks, by id."""
        others = [group for group in GROUPS if group != "landmarks"]
        renderer = QSvgRenderer(QByteArray(self._outline.without(others)))
        return {
            name: renderer.transformForElement(name).mapRect(renderer.boundsOnElement(name))
            for name in self._outline.named["landmarks"]
        }

    @cached_property
    def bone_paths(self) -> dict[str, QPainterPath]:
        """The outlines of the bones of a skeleton by their ids, those in front last."""
        return bone_paths(self._outline.bones)

    @property
    def flip(self) -> QTransform:
        """What turns the map into its mirror image."""
        return QTransform(-1, 0, 0, 1, 2 * self.view_box.x() + self.view_box.width(), 0)

    @cached_property
    def courses(self) -> dict[str, tuple[QPointF, ...]]:
        """The lines of the meridians by their ids, in the direction in which each runs."""
        ways = ((name, _NUMBER.findall(way)) for name, way in self._outline.courses.items())
        return {
            name: tuple(QPointF(float(x), float(y)) for x, y in zip(way[::2], way[1::2], strict=False))
            for name, way in ways
        }

    def flipped(self, place: QPointF) -> QPointF:
        """The same place after the map was mirrored."""
        return QPointF(2 * self.view_box.x() + self.view_box.width() - place.x(), place.y())

    def flipped_box(self, box: QRectF) -> QRectF:
        """The same of a rectangle."""
        return QRectF(self.flipped(box.topRight()), box.size())

    def places(self, mirrored: bool) -> dict[Spot, QPointF]:
        """The spots as seen: mirrored, the left side's places become the right side's."""
        if not mirrored:
            return self.spots
        return {spot.mirrored: self.flipped(place) for spot, place in self.spots.items()}

    def figure(
        self,
        wear: bool,
        mirrored: bool = False,
        layers: frozenset[str] = frozenset(),
        hidden_side: Side | None = None,
        over: bytes = b"",
        ink: str = "",
    ) -> bytes:
        """An SVG of the figure, with or without clothes and further layers, as drawn or mirrored left
        to right. Of the layers, what belongs to the hidden side is left out; the lines of meridians have one
        `ink`, if it is given. `over` are shapes that lie over all that, in the map's units, and are mirrored
        with it."""
        shown = {"figure", *layers} | ({"wear"} if wear else set())
        hidden = [group for group in GROUPS if group not in shown]
        return self._outline.without(hidden, self.view_box if mirrored else None, hidden_side, over, ink)


def map_path(key: MapKey, dark: bool) -> str:
    """The resource that holds a shipped view."""
    second = "second/" if key.figure is Figure.SECOND else ""
    return f":/assets/svg/{second}{'dark/' if dark else ''}{VIEWS[key.view].file}"


def load_map(key: MapKey, dark: bool) -> LoadedMap:
    """A shipped view of its figure, as drawn. Raises KnownError where it is missing or damaged."""
    return _load(map_path(key, dark))


@lru_cache(maxsize=2 * len(VIEWS))
def _load(path: str) -> LoadedMap:
    return read_map(path)


def read_map(path: str, expected: Iterable[Spot] = ()) -> LoadedMap:
    """Read the SVG at a path or resource.

    Raises KnownError where it is missing, is no SVG, lacks one of the groups, has a hotspot whose
    id is not a spot, or has no hotspot for one of the `expected` spots.
    """
    name = path.rpartition("/")[2]
    outline = MapOutline(name, _bytes(path, name))
    for group in GROUPS:
        if group not in outline.groups:
            raise KnownError("map.no-group", name=name, group=group)
    box = view_box(name, outline.root.get("viewBox", ""))
    spots = _places(name, outline)
    check_spots(name, spots, expected)
    layers = frozenset(group for group in LAYERS if outline.has_content(group))
    return LoadedMap(name, box, spots, layers, outline)


def check_spots(name: str, spots: Iterable[Spot], expected: Iterable[Spot]) -> None:
    """Raises KnownError naming the first of the expected spots that a map lacks."""
    there = set(spots)
    missing = [spot for spot in expected if spot not in there]
    if missing:
        raise KnownError("map.no-hotspot", name=name, spot=missing[0])


def _bytes(path: str, name: str) -> bytes:
    file = QFile(path)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise KnownError("map.missing", name=name)
    return bytes(file.readAll().data())


def _places(name: str, outline: MapOutline) -> dict[Spot, QPointF]:
    """The middle of every hotspot. Reading the SVG without its figure takes a tenth of the time."""
    start, end = outline.groups["hotspots"]
    circles = outline.circles if b"transform" not in outline.data[start:end] else {}
    renderer: QSvgRenderer | None = None
    places: dict[Spot, QPointF] = {}
    for identity in outline.named["hotspots"]:
        try:
            spot = Spot.parse(identity)
        except KnownError as error:
            raise KnownError("map.odd-hotspot", name=name, spot=identity) from error
        if identity in circles:
            places[spot] = QPointF(*circles[identity])
            continue
        if renderer is None:
            others = ("figure", "wear", "landmarks", "meridians")
            renderer = QSvgRenderer(QByteArray(outline.without(others)))
        bounds = renderer.boundsOnElement(identity)
        places[spot] = renderer.transformForElement(identity).mapRect(bounds).center()
    return places
