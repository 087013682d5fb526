"""Reads a body map: its size, where its hotspots are, and the figure as an SVG without them.

Everything is found by the ids in the SVG, so another map with the same ids works.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cached_property, lru_cache
from xml.parsers import expat

from PySide6.QtCore import QByteArray, QFile, QIODevice, QPointF, QRectF
from PySide6.QtSvg import QSvgRenderer

from acupress_desktop.bodymap.views import VIEWS
from acupress_desktop.domain.errors import BadData, KnownError
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.value import dataclass

_OTHER = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.MIDLINE: Side.MIDLINE}

GROUPS = ("figure", "wear", "landmarks", "meridians", "hotspots")
#: The groups that can be left out, in the order of painting.
LAYERS = ("wear", "landmarks", "meridians")
#: Those in which an element can belong to one side.
_SIDED = ("landmarks", "meridians")


@dataclass(frozen=True)
class LoadedMap:
    """A map as drawn (never mirrored). `view_box` and `spots` are in the SVG's own units; a spot's
    place is the middle of its hotspot. `layers` are the groups of `LAYERS` in which anything is drawn."""

    name: str
    view_box: QRectF
    spots: dict[Spot, QPointF]
    layers: frozenset[str]
    _outline: _Outline

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
        return {Spot(spot.code, _OTHER[spot.side]): self.flipped(place) for spot, place in self.spots.items()}

    def figure(
        self,
        wear: bool,
        mirrored: bool = False,
        layers: frozenset[str] = frozenset(),
        hidden_side: Side | None = None,
    ) -> bytes:
        """An SVG of the figure, with or without clothes and further layers, as drawn or mirrored left
        to right. Of the layers, what belongs to the hidden side is left out."""
        shown = {"figure", *layers} | ({"wear"} if wear else set())
        hidden = [group for group in GROUPS if group not in shown]
        return self._outline.without(hidden, self.view_box if mirrored else None, hidden_side)


def side_of(name: str) -> Side | None:
    """The side of a line ("BL-left-2") or of a bone ("scapula_L"), None for what is of both."""
    for side, mark, letter in ((Side.LEFT, "-left", "_L"), (Side.RIGHT, "-right", "_R")):
        if mark in name or name.endswith(letter):
            return side
    return None


def map_path(view_id: str, dark: bool) -> str:
    """The resource that holds a shipped view."""
    return f":/assets/svg/{'dark/' if dark else ''}{VIEWS[view_id].file}"


@lru_cache(maxsize=2 * len(VIEWS))
def load_map(view_id: str, dark: bool) -> LoadedMap:
    """A shipped view. Raises KnownError where it is missing or damaged."""
    return read_map(map_path(view_id, dark))


def read_map(path: str, expected: Iterable[Spot] = ()) -> LoadedMap:
    """Read the SVG at a path or resource.

    Raises KnownError where it is missing, is no SVG, lacks one of the groups, has a hotspot whose
    id is not a spot, or has no hotspot for one of the `expected` spots.
    """
    name = path.rpartition("/")[2]
    outline = _Outline(name, _bytes(path, name))
    for group in GROUPS:
        if group not in outline.groups:
            raise KnownError("map.no-group", name=name, group=group)
    box = _view_box(name, outline.root.get("viewBox", ""))
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


class _Outline:
    """The document's bytes and where in them its groups begin and end."""

    def __init__(self, name: str, data: bytes) -> None:
        self.data = data
        self.root: dict[str, str] = {}
        self.groups: dict[str, tuple[int, int]] = {}
        #: Ids by the group they are in.
        self.named: dict[str, list[str]] = {group: [] for group in GROUPS}
        #: Of hotspots that are plain circles: their middles. Asking the renderer takes 30 times as long.
        self.circles: dict[str, tuple[float, float]] = {}
        #: Lines and bones of one side: where they begin and end.
        self.sided: list[tuple[int, int, Side]] = []
        #: Where the tags of layers begin and end, and the tags that make their lines hairlines.
        self._hairlines: list[tuple[int, int, bytes]] = []
        self._open: list[tuple[str, int]] = []
        self._body = (0, 0)
        self._last = 0
        parser = expat.ParserCreate()
        parser.StartElementHandler = lambda tag, known: self._start(parser.CurrentByteIndex, tag, known)
        parser.EndElementHandler = lambda tag: self._end(parser.CurrentByteIndex)
        try:
            parser.Parse(data, True)
        except (expat.ExpatError, ValueError) as error:
            raise KnownError("map.damaged", name=name, why=error) from error

    def has_content(self, group: str) -> bool:
        """Whether anything is drawn in the group."""
        start, end = self.groups[group]
        return b"<" in self.data[start + 1 : end].removesuffix(b"</g>")

    def without(self, groups: Iterable[str], mirror: QRectF | None = None, side: Side | None = None) -> bytes:
        """The document with some groups, and lines and bones of a side, cut out; drawn mirrored within a
        box if one is given. Lines of layers are as wide at any zoom as at the map's own size.

        Its size becomes plain numbers, because readers disagree about percentages and units.
        """
        attributes = {**self.root, "width": "1000", "height": "1000"}
        parts = ["<svg ", " ".join(f'{key}="{_quoted(value)}"' for key, value in attributes.items()), ">"]
        opening = "".join(parts).encode()
        closing = b"</svg>"
        if mirror is not None:
            across = 2 * mirror.x() + mirror.width()
            opening += f'<g transform="matrix(-1 0 0 1 {across:g} 0)">'.encode()
            closing = b"</g>" + closing
        kept: list[bytes] = []
        at, last = self._body
        changes = [(start, end, b"") for start, end, its in self.sided if its is side]
        changes += [(*self.groups[group], b"") for group in groups]
        # A group that goes begins where its tag does, and is the longer one: it goes first.
        for start, end, instead in sorted([*changes, *self._hairlines], key=lambda it: (it[0], -it[1])):
            if start >= at:  # else it went with its group
                kept += [self.data[at:start], instead]
                at = end
        return b"".join((opening, *kept, self.data[at:last], closing))

    def _start(self, index: int, tag: str, attributes: dict[str, str]) -> None:
        name = attributes.get("id", "")
        if not self._open:
            if tag.rpartition(":")[2] != "svg":
                raise BadData("map.no-svg", tag=tag)
            self.root = attributes
            self._body = (self.data.index(b">", index) + 1, 0)
        if name in _SIDED:
            self._thin(index, tag, attributes)
        for group, _ in self._open if name else ():
            if group in self.named:
                self.named[group].append(name)
            if (
                group == "hotspots"
                and tag.rpartition(":")[2] == "circle"
                and {"cx", "cy"} <= attributes.keys()
            ):
                self.circles[name] = float(attributes["cx"]), float(attributes["cy"])
        self._open.append((name, index))
        self._last = index

    def _thin(self, index: int, tag: str, attributes: dict[str, str]) -> None:
        """Note the tag of a layer whose lines keep their width in pixels; one that says it itself is left."""
        pixel = _pixel(self.root)
        width = _length(attributes.get("stroke-width", ""))
        if pixel is None or width is None or "vector-effect" in attributes:
            return
        end = self.data.index(b">", index) + 1
        changed = {**attributes, "stroke-width": f"{width / pixel:g}", "vector-effect": "non-scaling-stroke"}
        inside = " ".join(f'{key}="{_quoted(value)}"' for key, value in changed.items())
        close = "/>" if self.data.endswith(b"/>", index, end) else ">"
        self._hairlines.append((index, end, f"<{tag} {inside}{close}".encode()))

    def _end(self, index: int) -> None:
        name, start = self._open.pop()
        side = side_of(name) if self._open and self._open[-1][0] in _SIDED else None
        if side is not None or (name in GROUPS and name not in self.groups):
            empty = self._last == start and self.data.endswith(b"/>", 0, index)
            end = index if empty else self.data.index(b">", index) + 1
            if side is not None:
                self.sided.append((start, end, side))
            else:
                self.groups[name] = (start, end)
        if not self._open:
            self._body = (self._body[0], index)


def _pixel(root: dict[str, str]) -> float | None:
    """A pixel at the map's own size, in its units; None for a map that names no size in pixels."""
    width = _length(root.get("width", ""))
    try:
        return _view_box("", root.get("viewBox", "")).width() / width if width else None
    except KnownError:
        return None


def _length(text: str) -> float | None:
    """A positive length without a unit, or in pixels."""
    try:
        length = float(text.removesuffix("px"))
    except ValueError:
        return None
    return length if 0 < length < math.inf else None


def _quoted(value: str) -> str:
    """As xml.sax.saxutils does it, whose import would load all of Python's networking."""
    return value.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def _bytes(path: str, name: str) -> bytes:
    file = QFile(path)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise KnownError("map.missing", name=name)
    return bytes(file.readAll().data())


def _view_box(name: str, text: str) -> QRectF:
    try:
        x, y, width, height = (float(number) for number in text.replace(",", " ").split())
    except ValueError:
        x = y = width = height = 0.0
    if width <= 0 or height <= 0:
        raise KnownError("map.no-size", name=name, text=text)
    return QRectF(x, y, width, height)


def _places(name: str, outline: _Outline) -> dict[Spot, QPointF]:
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
