"""Pictures of points for cards: the skin around each, the lines along which it was measured, and its mark.

A view is drawn once, large, and the pictures are parts of it: drawing the figure is what takes time.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter

from acupress_desktop.bodymap.atlas import Atlas, Sight
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.domain.points import Point, Side
from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.map.figure_images import Appearance, FigureRequest, draw
from acupress_desktop.ui.map.loaded_map import load_map
from acupress_desktop.ui.panel.framing import frame
from acupress_desktop.ui.panel.marks import Marks, make_marks, paint_marks
from acupress_desktop.ui.theme import LIGHT

#: More of the body is shown than beside its page: nothing else says where on the body a card is.
_AROUND = 1.6
#: The size of a picture, and pixels of a drawn view in an SVG unit: the least part that is shown fits.
_SIZE, _SCALE = QSize(520, 390), 520 / 2200 / _AROUND
_QUALITY = 90


@dataclass(frozen=True)
class CardsOfView:
    """What is to be drawn of one view: its SVG, its size (pixels) and of each point, by its code, the part of
    that (pixels) and what is marked."""

    svg: bytes
    request: FigureRequest
    parts: tuple[tuple[str, QRectF, Marks], ...]


def cards_to_draw(atlas: Atlas, points: Iterable[Point]) -> tuple[CardsOfView, ...]:
    """By views, in the order in which points first need one. A point that no view shows has no picture.
    Raises KnownError where a map is missing or damaged."""
    seen: dict[MapKey, list[tuple[str, Sight]]] = {}
    for point in points:
        # Of the two sides the left one, from which the views of one side are drawn.
        spots = sorted(point.spots, key=lambda spot: spot.side is not Side.LEFT)
        sights = atlas.sights(spots[0]) if spots else ()
        if sights:
            seen.setdefault(sights[0].key, []).append((point.code, sights[0]))
    return tuple(_view(key, points_of) for key, points_of in seen.items())


def draw_cards(view: CardsOfView) -> dict[str, bytes]:
    """The pictures (JPEG) of a view by their codes. Works in any thread."""
    figure = draw(view.request, view.svg)
    font, pictures = QFont(), {}
    for code, part, marks in view.parts:
        image = QImage(_SIZE, QImage.Format.Format_RGB32)
        image.fill(QColor(LIGHT.ground))
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(image.rect()), figure, part)
        paint_marks(painter, marks, font, LIGHT)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, QByteArray(b"jpg"))
        writer.setQuality(_QUALITY)
        writer.write(image)
        pictures[code] = bytes(buffer.data().data())
    return pictures


def _view(key: MapKey, sights: Iterable[tuple[str, Sight]]) -> CardsOfView:
    loaded = load_map(key, dark=False)
    box = loaded.view_box
    width, height = round(box.width() * _SCALE), round(box.height() * _SCALE)
    look = Appearance(key, dark=False, wear=True, ground=LIGHT.ground)
    parts = []
    for code, sight in sights:
        framing = frame(sight, box, _SIZE, around=_AROUND)
        source = framing.source.translated(-box.topLeft())
        part = QRectF(source.topLeft() * _SCALE, source.size() * _SCALE)
        room = QRectF(0, 0, _SIZE.width(), _SIZE.height())
        marks = make_marks(framing, sight, None, "", QFont(), room)
        parts.append((code, part, replace(marks, other=None)))
    request = FigureRequest(look, width, height, (0, 0, width, height))
    return CardsOfView(loaded.figure(True, key.mirrored), request, tuple(parts))
