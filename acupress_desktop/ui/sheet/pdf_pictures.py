"""The pictures of a PDF, small and sharp.

QPdfWriter keeps every picture as a JPEG of quality 94, which nothing changes, and shapes by the thousand take
even more. So pages are painted with stand-ins, each of a size of its own, and the pictures, at 300 dots per
inch and a quality at which nobody sees a difference on paper, are put in their places afterwards.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter

from acupress_desktop.ui.map.figure_images import FigureRequest, draw
from acupress_desktop.ui.sheet.drawing import Drawing
from acupress_desktop.ui.sheet.page import figure_svg
from acupress_desktop.ui.sheet.paper import PageLayout
from acupress_desktop.ui.sheet.pdf_letters import searchable

DOTS_PER_MM = 300 / 25.4
_QUALITY = 80
#: The most pixels of a figure.
_PIXELS = 6_000_000
#: The most pixels of all figures together: those of a booklet of hundreds of points are coarser, since to
#: draw and pack them takes most of the time; but so sharp at least, which shapes and shades need on paper.
_ALL_PIXELS = 300_000_000
_LEAST_DOTS_PER_MM = 150 / 25.4
#: The shares of that sharpness, one after the other, that are tried where a page would be too large.
_COARSER = (0.9, 0.8, 0.7, 0.6, 0.5)
#: A JPEG, its width and its height.
_Picture = tuple[bytes, int, int]
#: Pixels of a stand-in: all of one height, each as wide as no other.
_HEIGHT, _FIRST_WIDTH = 3, 8

#: Where a viewer is told not to shrink pages to what a printer can reach (ISO 32000, 12.2).
_CATALOG, _NO_SCALING = b"/Type /Catalog\n", b"/ViewerPreferences <</PrintScaling /None>>\n"
_IMAGE = re.compile(
    rb"/Subtype /Image\n/Width (\d+)\n/Height (\d+)\n.*?/Length (\d+) 0 R\n.*?>>\nstream\n", re.S
)


class PdfPictures:
    """Draws the figures of some pages, two at a time, and puts them into the PDF made of those pages."""

    def __init__(self, pages: Iterable[PageLayout]) -> None:
        """Raises KnownError where a map is missing or damaged."""
        wanted: dict[FigureRequest, bool] = {}
        pages = list(pages)
        self._true_size = any(page.true_size for page in pages)
        self._dots = _dots(pages)
        for page in pages:
            wanted |= {self._request(drawing): page.plain for drawing in page.drawings}
        self._stand_ins: dict[FigureRequest, QImage] = {}
        for number, name in enumerate(wanted):
            image = QImage(_FIRST_WIDTH + number, _HEIGHT, QImage.Format.Format_RGB32)
            image.fill(0xFFFFFF)
            self._stand_ins[name] = image
        # Drawn while the pages are painted.
        threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="figure")
        self._drawing = [threads.submit(_drawn, *ask) for ask in wanted.items()]
        threads.shutdown(wait=False)

    def image(self, drawing: Drawing) -> QImage:
        """What to paint for a figure."""
        return self._stand_ins[self._request(drawing)]

    def _request(self, drawing: Drawing) -> FigureRequest:
        """As sharp as paper shows; a very large one, which is looked at from further away, with as many
        pixels as are drawn in a second."""
        return drawing.request(min(self._dots, math.sqrt(_PIXELS / max(_area(drawing), 1.0))))

    def put_in(self, pdf: bytes, spare: int = 0) -> bytes:
        """The PDF with the pictures in it; nothing where it is not as QPdfWriter writes one. `spare`: so many
        bytes are too many, and all pictures get as coarse as that takes, down to half."""
        try:
            start = int(pdf[pdf.rindex(b"startxref") + 9 :].split()[0])
            lines = pdf[start:].split(b"\n")
            places = [int(line[:10]) for line in lines[2 : 2 + int(lines[1].split()[1])]]
        except (ValueError, IndexError):
            return b""
        if len(places) < 2:
            return b""
        order = sorted(range(1, len(places)), key=lambda number: places[number])
        ends = [places[number] for number in order[1:]] + [start]
        objects = {n: searchable(pdf[places[n] : end]) for n, end in zip(order, ends, strict=True)}
        if self._true_size:
            objects = {n: each.replace(_CATALOG, _CATALOG + _NO_SCALING) for n, each in objects.items()}
        put, drawn = 0, _coarser([drawing.result() for drawing in self._drawing], spare)
        for number in order:
            found = _IMAGE.search(objects[number])
            if found is None or int(found[2]) != _HEIGHT:
                continue
            jpeg, width, height = drawn[int(found[1]) - _FIRST_WIDTH]
            head = objects[number][: found.end()]
            head = head.replace(b"/Width %b\n" % found[1], b"/Width %d\n" % width)
            head = head.replace(b"/Height %b\n" % found[2], b"/Height %d\n" % height)
            objects[number] = head + jpeg + b"\nendstream\nendobj\n"
            objects[int(found[3])] = b"%b 0 obj\n%d\nendobj\n" % (found[3], len(jpeg))
            put += 1
        return _joined(pdf[: places[order[0]]], order, objects, pdf[start:]) if put == len(drawn) else b""


def _dots(pages: Sequence[PageLayout]) -> float:
    """How many dots a mm has in the figures of all these pages."""
    area = sum(_area(drawing) for page in pages for drawing in page.drawings)
    return max(_LEAST_DOTS_PER_MM, min(DOTS_PER_MM, math.sqrt(_ALL_PIXELS / max(area, 1.0))))


def _area(drawing: Drawing) -> float:
    return drawing.target.width() * drawing.target.height()


def _joined(head: bytes, order: list[int], objects: dict[int, bytes], table: bytes) -> bytes:
    """The file of these objects, whose `table` of places and what follows it is made anew."""
    parts, at = [head], len(head)
    lines = table.split(b"\n")
    for number in order:
        lines[2 + number] = b"%010d 00000 n " % at
        parts.append(objects[number])
        at += len(objects[number])
    lines[lines.index(b"startxref") + 1] = b"%d " % at
    return b"".join(parts) + b"\n".join(lines)


def _drawn(request: FigureRequest, greys: bool) -> _Picture:
    """In a thread. The shapes are made here: those of hundreds of pictures at once would take much memory."""
    svg = figure_svg(request.appearance.key, request.appearance.hands, greys)
    return _jpeg(draw(request, svg).convertToFormat(QImage.Format.Format_RGB32))


def _coarser(pictures: list[_Picture], spare: int) -> list[_Picture]:
    """Coarse rather than of a lower quality, in which the shades of skin get patches."""
    made, most = pictures, sum(len(jpeg) for jpeg, _, _ in pictures) - spare
    for share in _COARSER:
        if sum(len(jpeg) for jpeg, _, _ in made) <= most:
            break
        made = [_smaller(picture, share) for picture in pictures]
    return made


def _smaller(picture: _Picture, share: float) -> _Picture:
    jpeg, width, height = picture
    image = QImage.fromData(jpeg)
    ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = image.scaled(round(width * share), round(height * share), *ways)
    return _jpeg(small.convertToFormat(QImage.Format.Format_RGB32))


def _jpeg(image: QImage) -> _Picture:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpg")
    writer.setQuality(_QUALITY)
    writer.setOptimizedWrite(True)  # the same picture in fewer bytes
    writer.write(image)
    return bytes(buffer.data().data()), image.width(), image.height()
