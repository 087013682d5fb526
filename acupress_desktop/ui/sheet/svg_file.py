"""Pages as an SVG that looks the same everywhere, and that a person can edit.

Letters are outlines, since nobody knows which fonts there are where it is opened. Each block of a page is a
group with an id, its role as a class and its words as a title; each figure stands in the file once and is
used where it is shown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

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
_SPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
_BODY = re.compile(r"</defs>(.*)</svg>", re.S)
_FIGURE = re.compile(r"<svg\b[^>]*>(.*)</svg>", re.S)
_NAMES = re.compile(r"<(title|desc)\b[^>]*>.*?</\1>|<defs />| id=\"[^\"]*\"", re.S)
_IMAGE = re.compile(r"<image [^>]*?xlink:href=\"data:image/png;base64,([^\"]*)\" />")
#: What Qt says of fonts on every group, with none in the file.
_FONTS = re.compile(
    r"\nfont-family=\"[^\"]*\" font-size=\"[^\"]*\" font-weight=\"[^\"]*\" font-style=\"[^\"]*\" "
)


def svg_of(pages: Sequence[PageLayout], title: str, between: float) -> bytes:
    """The file: pages one below the other, so many mm apart. Nothing where Qt cannot paint it."""
    return _File(pages, title, between).made()


class _File:
    def __init__(self, pages: Sequence[PageLayout], title: str, between: float) -> None:
        self._pages, self._title, self._between = pages, title, between
        self._figures: dict[str, str] = {}
        self._clips = 0

    def made(self) -> bytes:
        y, parts = 0.0, []
        for number, page in enumerate(self._pages, start=1):
            made = [
                self._block(page, block, f"page-{number}-{at}") for at, block in enumerate(page.blocks, 1)
            ]
            blocks = [block for block in made if block is not None]
            if len(blocks) < len(made):
                return b""
            width, height = page.size.width() * _UNITS, page.size.height() * _UNITS
            paper = f'<rect width="{width:g}" height="{height:g}" fill="#ffffff"/>'
            move = f' transform="translate(0 {y * _UNITS:g})"' if y else ""
            parts.append(f'<g id="page-{number}"{move}>{paper}\n{"".join(blocks)}</g>\n')
            y += page.size.height() + self._between
        wide, high = self._pages[0].size.width(), y - self._between
        figures = "".join(f'<g id="{name}">{shapes}</g>\n' for name, shapes in self._figures.items())
        return (
            f'<?xml version="1.0" encoding="UTF-8"?>\n<svg {_SPACES} width="{wide:g}mm" height="{high:g}mm"'
            f' viewBox="0 0 {wide * _UNITS:g} {high * _UNITS:g}">\n'
            f"<title>{escape(self._title)}</title>\n<defs>\n{figures}</defs>\n{''.join(parts)}</svg>\n"
        ).encode()

    def _block(self, page: PageLayout, block: Block, name: str) -> str | None:
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
        shapes = self._with_figures(_FONTS.sub("", body[1]), drawings, page.plain)
        said = block.alt or _words(block)
        told = f"<title>{escape(said)}</title>" if said and block.role is not Role.DECORATION else ""
        return f'<g id="{name}" class="{block.role}">{told}{shapes.strip()}</g>\n'

    def _with_figures(self, shapes: str, drawings: Sequence[Drawing], plain: bool) -> str:
        """With each stand-in replaced by its figure, in their order; other pictures stay."""
        left = iter(drawings)

        def placed(image: re.Match[str]) -> str:
            if QImage.fromData(_decoded(image[1])).height() != _STAND_IN:
                return image[0]
            return self._use(next(left), plain)

        return _IMAGE.sub(placed, shapes)

    def _use(self, drawing: Drawing, plain: bool) -> str:
        key = drawing.key
        name = f"figure-{key.view}{'-right' if key.mirrored else ''}{'-grey' if plain else ''}"
        with in_greys(plain):
            if name not in self._figures:
                found = _FIGURE.search(figure_svg(key).decode())
                self._figures[name] = _NAMES.sub("", found[1]) if found is not None else ""
            ground = QColor(shade(drawing.ground)).name()
            hands = "".join(self._hand(hand, key) for hand in drawing.hands)
        self._clips += 1
        box, (x, y, width, _) = drawing.target, drawing.source
        scale = box.width() / width
        area = f'x="{box.x():g}" y="{box.y():g}" width="{box.width():g}" height="{box.height():g}"'
        move = f"translate({box.x() - x * scale:.4f} {box.y() - y * scale:.4f}) scale({scale:.6f})"
        return (
            f'<clipPath id="part-{self._clips}"><rect {area}/></clipPath>'
            f'<g clip-path="url(#part-{self._clips})" stroke="none"><rect {area} fill="{ground}"/>'
            f'<g transform="{move}"><use xlink:href="#{name}"/>{hands}</g></g>'
        )

    def _hand(self, hand: LaidHand, key: MapKey) -> str:
        """A hand where it lies in its view; each drawing stands in the file once, too."""
        name = f"hand-{hand.name}{'' if hand.shadow else '-bare'}{'-grey' if without_colours() else ''}"
        if name not in self._figures:
            self._figures[name] = as_painted(hand_shapes(hand.name, shadow=hand.shadow)).decode()
        matrix = " ".join(f"{number:g}" for number in hand.matrix)
        use = f'<use xlink:href="#{name}" transform="matrix({matrix})"/>'
        if not key.mirrored:
            return use
        box = load_map(key.view, False).view_box
        return f'<g transform="matrix(-1 0 0 1 {2 * box.x() + box.width():g} 0)">{use}</g>'


def _decoded(base64: str) -> bytes:
    from base64 import b64decode

    return b64decode(base64)


def _words(block: Block) -> str:
    """What a block says."""
    texts = [part.text if isinstance(part, Turned) else part for part in block.parts]
    return " ".join("".join(run for run, _ in text.runs) for text in texts if isinstance(text, Text))
