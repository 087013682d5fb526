"""The pictures of a PDF, small and sharp.

QPdfWriter keeps every picture as a JPEG of quality 94, which nothing changes, and shapes by the thousand take
even more. So pages are painted with stand-ins, each of a size of its own, and the pictures, at 300 dots per
inch and a quality at which nobody sees a difference on paper, are put in their places afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.ui.map.figure_images import FigureRequest, draw
from acupress_desktop.ui.map.loaded_map import load_map
from acupress_desktop.ui.sheet.page import request_for
from acupress_desktop.ui.sheet.paper import PageLayout
from acupress_desktop.ui.sheet.pdf_letters import searchable

DOTS_PER_MM = 300 / 25.4
_QUALITY = 80
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
        wanted = {}
        self._true_size = False
        for page in pages:
            self._true_size = self._true_size or page.true_size
            for picture in page.pictures:
                key = picture.figure.key
                request = request_for(key, round(picture.target.width() * DOTS_PER_MM))
                wanted[key, request.width] = (request, load_map(key.view, False).figure(True, key.mirrored))
        self._stand_ins: dict[tuple[MapKey, int], QImage] = {}
        for number, name in enumerate(wanted):
            image = QImage(_FIRST_WIDTH + number, _HEIGHT, QImage.Format.Format_RGB32)
            image.fill(0xFFFFFF)
            self._stand_ins[name] = image
        # Drawn while the pages are painted.
        threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="figure")
        self._drawing = [threads.submit(_drawn, *ask) for ask in wanted.values()]
        threads.shutdown(wait=False)

    def image(self, key: MapKey, width_mm: float) -> QImage:
        """What to paint for a figure so wide."""
        return self._stand_ins[key, round(width_mm * DOTS_PER_MM)]

    def put_in(self, pdf: bytes) -> bytes:
        """The PDF with the pictures in it; nothing where it is not as QPdfWriter writes one."""
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
        put, drawn = 0, [drawing.result() for drawing in self._drawing]
        for number in order:
            found = _IMAGE.search(objects[number])
            if found is None or int(found[2]) != _HEIGHT:
                continue
            request, jpeg = drawn[int(found[1]) - _FIRST_WIDTH]
            head = objects[number][: found.end()]
            head = head.replace(b"/Width %b\n" % found[1], b"/Width %d\n" % request.width)
            head = head.replace(b"/Height %b\n" % found[2], b"/Height %d\n" % request.height)
            objects[number] = head + jpeg + b"\nendstream\nendobj\n"
            objects[int(found[3])] = b"%b 0 obj\n%d\nendobj\n" % (found[3], len(jpeg))
            put += 1
        return _joined(pdf[: places[order[0]]], order, objects, pdf[start:]) if put == len(drawn) else b""


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


def _drawn(request: FigureRequest, svg: bytes) -> tuple[FigureRequest, bytes]:
    """In a thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture = draw(request, svg).convertToFormat(QImage.Format.Format_RGB32)
    picture.save(buffer, "JPG", _QUALITY)  # type: ignore[call-overload]
    return request, bytes(buffer.data().data())
