"""Where a body map's groups begin and end in its bytes, and the document with some of them left out."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from xml.parsers import expat

from PySide6.QtCore import QRectF

from acupress_desktop.domain.errors import BadData, KnownError
from acupress_desktop.domain.points import Side

GROUPS = ("figure", "wear", "landmarks", "meridians", "hotspots")
#: The groups that can be left out, in the order of painting.
LAYERS = ("wear", "landmarks", "meridians")
#: Those in which an element can belong to one side.
_SIDED = ("landmarks", "meridians")
_INK = re.compile(rb' stroke="#[0-9a-fA-F]{6}"')
_DASHES = re.compile(rb' stroke-dasharray="([\d.]+(?: [\d.]+)*)"')


class MapOutline:
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
        #: The ways of the bones of a skeleton, by their ids.
        self.bones: dict[str, str] = {}
        #: The ways of the meridians' lines, by their ids.
        self.courses: dict[str, str] = {}
        #: Where lines have a colour of their own, and where dashes that are as long at any zoom.
        self._inks: list[tuple[int, int, bytes]] = []
        self._dashes: list[tuple[int, int, bytes]] = []
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

    def without(
        self,
        groups: Iterable[str],
        mirror: QRectF | None = None,
        side: Side | None = None,
        over: bytes = b"",
        ink: str = "",
    ) -> bytes:
        """The document with some groups, and lines and bones of a side, cut out, and with shapes `over` what
        is left; drawn mirrored within a box if one is given. Lines of layers are as wide at any zoom as at
        the map's own size; those of meridians have all one `ink` ("#rrggbb"), if one is given.

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
        changes += [*self._dashes, *(self._inks if ink else ())]
        hairlines = self._hairlines
        if ink:
            hairlines = [(start, end, _inked(tag, ink)) for start, end, tag in hairlines]
        # A group that goes begins where its tag does, and is the longer one: it goes first.
        for start, end, instead in sorted([*changes, *hairlines], key=lambda it: (it[0], -it[1])):
            if start >= at:  # else it went with its group
                kept += [self.data[at:start], instead]
                at = end
        return b"".join((opening, *kept, self.data[at:last], over, closing))

    def _start(self, index: int, tag: str, attributes: dict[str, str]) -> None:
        name = attributes.get("id", "")
        if not self._open:
            if tag.rpartition(":")[2] != "svg":
                raise BadData("map.no-svg", tag=tag)
            self.root = attributes
            self._body = (self.data.index(b">", index) + 1, 0)
        if name in _SIDED:
            self._thin(index, tag, attributes)
        elif name == "bones" and self._open and self._open[-1][0] in _SIDED:
            self._keep(index, tag, attributes)
        if self._open and self._open[-1][0] == "meridians":
            self._note_line(index, name, attributes)
        if name and self._open and self._open[-1][0] == "bones":
            self.bones[name] = attributes.get("d", "")
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

    def _note_line(self, index: int, name: str, attributes: dict[str, str]) -> None:
        """Note the way of a line, and where its colour and its dashes stand."""
        self.courses[name] = attributes.get("d", "")
        tag = self.data[index : self.data.index(b">", index)]
        if (found := _INK.search(tag)) is not None:
            self._inks.append((index + found.start(), index + found.end(), b""))
        pixel = _pixel(self.root)
        if pixel is not None and (found := _DASHES.search(tag)) is not None:
            lengths = " ".join(f"{float(length) / pixel:g}" for length in found[1].split())
            dashes = f' stroke-dasharray="{lengths}"'.encode()
            self._dashes.append((index + found.start(), index + found.end(), dashes))

    def _keep(self, index: int, tag: str, attributes: dict[str, str]) -> None:
        """Note the tag of what is drawn in a layer and grows with it: Qt passes on what the layer's own lines
        are told."""
        end = self.data.index(b">", index) + 1
        inside = " ".join(f'{key}="{_quoted(value)}"' for key, value in attributes.items())
        self._hairlines.append((index, end, f'<{tag} {inside} vector-effect="none">'.encode()))

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


def _inked(tag: bytes, ink: str) -> bytes:
    """The tag of the group of meridians with another colour."""
    return _INK.sub(f' stroke="{ink}"'.encode(), tag) if b'id="meridians"' in tag else tag


def side_of(name: str) -> Side | None:
    """The side of a line ("BL-left-2") or of a bone ("scapula_L"), None for what is of both."""
    for side, mark, letter in ((Side.LEFT, "-left", "_L"), (Side.RIGHT, "-right", "_R")):
        if mark in name or name.endswith(letter):
            return side
    return None


def view_box(name: str, text: str) -> QRectF:
    """The view box in the map's units. Raises KnownError where it is missing or has no area."""
    try:
        x, y, width, height = (float(number) for number in text.replace(",", " ").split())
    except ValueError:
        x = y = width = height = 0.0
    if width <= 0 or height <= 0:
        raise KnownError("map.no-size", name=name, text=text)
    return QRectF(x, y, width, height)


def _pixel(root: dict[str, str]) -> float | None:
    """A pixel at the map's own size, in its units; None for a map that names no size in pixels."""
    width = _length(root.get("width", ""))
    try:
        return view_box("", root.get("viewBox", "")).width() / width if width else None
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
