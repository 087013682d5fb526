"""Pages as an SVG that looks the same everywhere, and that a person can edit.

Letters are outlines, since nobody knows which fonts there are where it is opened. Each block of a page is a
group with an id, its role as a class and its words as a title; each figure stands in the file once and is
used where it is shown. svgwrite writes all that (ADR 42); Qt paints what is in a block, as it does for paper,
and its shapes are taken into the groups.
"""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Sequence
from typing import Any
from xml.etree import ElementTree as ET

import svgwrite  # type: ignore[import-untyped]
from PySide6.QtCore import QBuffer, QIODevice, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from svgwrite.container import Group  # type: ignore[import-untyped]

from acupress_desktop.bodymap.hands import LaidHand
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.ui.map.loaded_map import load_map
from acupress_desktop.ui.map.pressing_hands import hand_shapes
from acupress_desktop.ui.sheet.drawing import Drawing
from acupress_desktop.ui.sheet.page import as_painted, figure_svg, paint_block
from acupress_desktop.ui.sheet.paper import Block, PageLayout, Role
from acupress_desktop.ui.sheet.shades import in_greys, shade, without_colours
from acupress_desktop.ui.sheet.strokes import Turned
from acupress_desktop.ui.sheet.type import Text, outlined

#: Units of the file a mm, and how high stand-ins of figures are (pixels).
_UNITS, _STAND_IN = 10, 3
_XLINK = "http://www.w3.org/1999/xlink"
_BODY = re.compile(r"</defs>(.*)</svg>", re.S)
_FIGURE = re.compile(r"<svg\b[^>]*>(.*)</svg>", re.S)
_NAMES = re.compile(r"<(title|desc)\b[^>]*>.*?</\1>|<defs />| id=\"[^\"]*\"", re.S)
_PICTURE = re.compile(r"data:image/png;base64,(.*)", re.S)
#: What Qt says of fonts on every group, with none in the file.
_FONTS = re.compile(
    r"\nfont-family=\"[^\"]*\" font-size=\"[^\"]*\" font-weight=\"[^\"]*\" font-style=\"[^\"]*\" "
)


def svg_of(pages: Sequence[PageLayout], title: str, between: float) -> bytes:
    """The file: pages one below the other, so many mm apart. Nothing where Qt cannot paint it."""
    return _File(pages, title, between).made()


class _Shapes(Group):  # type: ignore[misc]
    """A group of svgwrite's, with shapes in it that Qt or a drawing of ours has written."""

    def __init__(self, shapes: Sequence[ET.Element], **extra: str) -> None:
        super().__init__(debug=False, **extra)
        self._shapes = shapes

    def get_xml(self) -> ET.Element:
        """What it has of its own, then the shapes."""
        made: ET.Element = super().get_xml()
        made.extend(self._shapes)
        return made


def _elements(shapes: str) -> list[ET.Element]:
    """What stands in a piece of an SVG, with the one prefix that may stand in it as svgwrite writes it."""
    found = ET.fromstring(f'<g xmlns:xlink="{_XLINK}">{shapes}</g>')  # noqa: S314 - our own, or Qt's
    for element in found.iter():
        for name in [name for name in element.attrib if name.startswith("{")]:
            element.attrib[name.replace(f"{{{_XLINK}}}", "xlink:")] = element.attrib.pop(name)
    return list(found)


class _File:
    def __init__(self, pages: Sequence[PageLayout], title: str, between: float) -> None:
        self._pages, self._between = pages, between
        wide = max(page.size.width() for page in pages)
        high = sum(page.size.height() for page in pages) + between * (len(pages) - 1)
        self._svg = svgwrite.Drawing(
            size=(f"{wide:g}mm", f"{high:g}mm"),
            viewBox=f"0 0 {wide * _UNITS:g} {high * _UNITS:g}",
            debug=False,
        )
        self._svg.set_desc(title=title)
        self._named: set[str] = set()
        self._clips = 0

    def made(self) -> bytes:
        y = 0.0
        for number, page in enumerate(self._pages, start=1):
            width, height = page.size.width() * _UNITS, page.size.height() * _UNITS
            move = {"transform": f"translate(0 {y * _UNITS:g})"} if y else {}
            sheet = self._svg.g(id=f"page-{number}", **move)
            sheet.add(self._svg.rect(size=(f"{width:g}", f"{height:g}"), fill="#ffffff"))
            for at, block in enumerate(page.blocks, 1):
                group = self._block(page, block, f"page-{number}-{at}")
                if group is None:
                    return b""
                sheet.add(group)
            self._svg.add(sheet)
            y += page.size.height() + self._between
        return f'<?xml version="1.0" encoding="UTF-8"?>\n{self._svg.tostring()}\n'.encode()

    def _block(self, page: PageLayout, block: Block, name: str) -> Group | None:
        drawings: list[Drawing] = []

        def stand_in(drawing: Drawing) -> QImage:
            drawings.append(drawing)
            image = QImage(4 + len(drawings) % 4, _STAND_IN, QImage.Format.Format_RGB32)
            image.fill(0xFFFFFF)
            return image

        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setResolution(round(25.4 * _UNITS))
        size = page.size * _UNITS
        generator.setSize(QSize(round(size.width()), round(size.height())))
        generator.setViewBox(QRect(0, 0, round(size.width()), round(size.height())))
        painter = QPainter()
        if not painter.begin(generator):
            return None
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(_UNITS, _UNITS)
        with outlined():
            paint_block(painter, page, block, stand_in)
        if not painter.end():
            return None
        body = _BODY.search(bytes(buffer.data().data()).decode())
        if body is None:
            return None
        shapes = _elements(_FONTS.sub("", body[1]))
        self._put_figures(shapes, drawings, page.plain)
        if block.cut is None:
            group = _Shapes(shapes, id=name, class_=block.role)
        else:  # Qt writes no clips
            clip, clipped = self._clip(block.cut.window, _UNITS)
            group = _Shapes(shapes, id=name, class_=block.role, **clipped)
            group.add(clip)
        said = block.alt or _words(block)
        if said and block.role is not Role.DECORATION:
            group.set_desc(title=said)
        return group

    def _clip(self, box: QRectF, units: float = 1.0) -> tuple[Any, dict[str, str]]:
        """The window through which something is seen, and how a group names it."""
        self._clips += 1
        clip = self._svg.clipPath(id=f"part-{self._clips}")
        clip.add(self._rect(box, units))
        return clip, {"clip_path": f"url(#part-{self._clips})"}

    def _rect(self, box: QRectF, units: float = 1.0, **how: str) -> Any:
        x, y, width, height = (value * units for value in (box.x(), box.y(), box.width(), box.height()))
        return self._svg.rect((f"{x:g}", f"{y:g}"), (f"{width:g}", f"{height:g}"), **how)

    def _put_figures(self, shapes: Sequence[ET.Element], drawings: Sequence[Drawing], plain: bool) -> None:
        """Each figure in the place of its stand-in, in their order; other pictures stay."""
        left = iter(drawings)
        for within in [element for top in shapes for element in top.iter()]:
            for at, image in enumerate(within):
                if image.tag == "image" and _is_stand_in(image):
                    figure = self._use(next(left), plain)
                    within[at] = figure.get_xml()

    def _use(self, drawing: Drawing, plain: bool) -> Any:
        key = drawing.key
        name = f"figure-{key.view}{'-right' if key.mirrored else ''}{'-grey' if plain else ''}"
        with in_greys(plain):
            if name not in self._named:
                found = _FIGURE.search(figure_svg(key).decode())
                self._define(name, _NAMES.sub("", found[1]) if found is not None else "")
            ground = QColor(shade(drawing.ground)).name()
            hands = [self._hand(hand, key) for hand in drawing.hands]
        box, (x, y, width, _) = drawing.target, drawing.source
        scale = box.width() / width
        clip, clipped = self._clip(box)
        seen = self._svg.g(stroke="none", **clipped)
        seen.add(self._rect(box, fill=ground))
        move = f"translate({box.x() - x * scale:.4f} {box.y() - y * scale:.4f}) scale({scale:.6f})"
        body = seen.add(self._svg.g(transform=move))
        body.add(self._svg.use(f"#{name}"))
        for hand in hands:
            body.add(hand)
        both = self._svg.g()
        both.add(clip)
        both.add(seen)
        return both

    def _define(self, name: str, shapes: str) -> None:
        """Put a drawing there once, to be used wherever it is shown."""
        self._named.add(name)
        self._svg.defs.add(_Shapes(_elements(shapes), id=name))

    def _hand(self, hand: LaidHand, key: MapKey) -> Any:
        """A hand where it lies in its view; each drawing stands in the file once, too."""
        name = f"hand-{hand.name}{'' if hand.shadow else '-bare'}{'-grey' if without_colours() else ''}"
        if name not in self._named:
            self._define(name, as_painted(hand_shapes(hand.name, shadow=hand.shadow)).decode())
        matrix = " ".join(f"{number:g}" for number in hand.matrix)
        use = self._svg.use(f"#{name}", transform=f"matrix({matrix})")
        if not key.mirrored:
            return use
        box = load_map(key, False).view_box
        mirrored = self._svg.g(transform=f"matrix(-1 0 0 1 {2 * box.x() + box.width():g} 0)")
        mirrored.add(use)
        return mirrored


def _is_stand_in(image: ET.Element) -> bool:
    found = _PICTURE.match(image.get("xlink:href", ""))
    return found is not None and QImage.fromData(b64decode(found[1])).height() == _STAND_IN


def _words(block: Block) -> str:
    """What a block says."""
    texts = [part.text if isinstance(part, Turned) else part for part in block.parts]
    return " ".join("".join(run for run, _ in text.runs) for text in texts if isinstance(text, Text))
