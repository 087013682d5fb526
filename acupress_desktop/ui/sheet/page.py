"""Paints the pages of whatever is printed, for the preview, printers and files alike. The painter's unit is
the millimetre."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPaintEngine, QPainter, QPen, QTransform
from PySide6.QtSvg import QSvgRenderer

from acupress_desktop.bodymap.hands import LaidHand
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.ui.map.figure_images import FigureRequest, draw
from acupress_desktop.ui.map.loaded_map import load_map
from acupress_desktop.ui.map.pressing_hands import hands_svg
from acupress_desktop.ui.sheet.close_up import CloseUp
from acupress_desktop.ui.sheet.code import paint_code
from acupress_desktop.ui.sheet.discs import DOT
from acupress_desktop.ui.sheet.drawing import WHITE, Drawing
from acupress_desktop.ui.sheet.figures import RADIUS, Picture
from acupress_desktop.ui.sheet.paper import Block, Code, Number, PageLayout, Panel, Part, Rule
from acupress_desktop.ui.sheet.pdf.marks import part_of
from acupress_desktop.ui.sheet.poster_figure import PosterFigure
from acupress_desktop.ui.sheet.shades import grey_of, in_greys, shade, without_colours
from acupress_desktop.ui.sheet.type import MM_PER_POINT, Ink, paint_centred
from acupress_desktop.ui.sheet.writing import written_in
from acupress_desktop.ui.theme import LIGHT

#: How finely a figure is drawn where it is a picture: 400 dots per inch.
_DOTS_PER_MM = 400 / 25.4
#: The most pixels of a figure, which a poster's would have more of.
_PIXELS = 12_000_000
_COLOR = re.compile(rb"#[0-9A-Fa-f]{6}\b")

#: The picture of a drawing.
DrawnFigure = Callable[[Drawing], QImage]


def paint_page(painter: QPainter, page: PageLayout, drawn: DrawnFigure | None = None) -> None:
    """With `drawn` figures are pictures without transparency, instead of shapes: print filters turn a whole
    page into a picture, its text too, when anything on it is transparent, and shapes take a megabyte each."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.fillRect(QRectF(QPointF(0, 0), page.size), QColor(WHITE))
    for block in page.blocks:
        paint_block(painter, page, block, drawn)


def paint_block(painter: QPainter, page: PageLayout, block: Block, drawn: DrawnFigure | None = None) -> None:
    """Paint one block of a page."""
    if block.cut is not None:
        painter.save()
        painter.setClipRect(block.cut.window, Qt.ClipOperation.IntersectClip)
        painter.translate(block.cut.x, block.cut.y)
    with written_in(page.language), in_greys(page.plain):
        for part in block.parts:
            with part_of(painter, block, part):
                _paint_part(painter, part, drawn)
    if block.cut is not None:
        painter.restore()


def _paint_part(painter: QPainter, part: Part, drawn: DrawnFigure | None) -> None:
    match part:
        case Panel():
            painter.setPen(QPen(QColor(shade(part.edge)), part.thick))
            painter.setBrush(QColor(shade(part.ground)))
            painter.drawRoundedRect(part.box, 2.0, 2.0)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        case Rule():
            painter.setPen(QPen(QColor(shade(part.color)), part.thick))
            painter.drawLine(QPointF(part.x, part.y), QPointF(part.x + part.width, part.y))
        case Code():
            paint_code(painter, part)
        case Number():
            _number(painter, QPointF(part.x, part.y), part.number, part.radius)
        case Picture():
            _picture(painter, part, drawn)
        case PosterFigure():
            _figure(painter, part.drawing, drawn)
            part.paint_over(painter)
        case CloseUp():
            _figure(painter, part.drawing, drawn)
            if part.inset is not None:
                part.paint_under_body(painter)
                _figure(painter, part.inset.body, drawn)
            part.paint_over(painter)
        case _:
            part.paint(painter)


def _figure(painter: QPainter, drawing: Drawing, drawn: DrawnFigure | None) -> None:
    if drawn is not None:
        _put(painter, drawing.target, drawn(drawing))
        return
    loaded = load_map(drawing.key, False)
    renderer = QSvgRenderer(QByteArray(figure_svg(drawing.key, drawing.hands)))
    x, y, width, _ = drawing.source
    target, box = drawing.target, loaded.view_box
    scale = target.width() / width
    painter.save()
    painter.setClipRect(target, Qt.ClipOperation.IntersectClip)
    if drawing.ground != WHITE:
        painter.fillRect(target, QColor(shade(drawing.ground)))
    whole = QRectF(
        target.x() + (box.x() - x) * scale,
        target.y() + (box.y() - y) * scale,
        box.width() * scale,
        box.height() * scale,
    )
    renderer.render(painter, whole)
    painter.restore()


def _put(painter: QPainter, target: QRectF, image: QImage) -> None:
    """Paint an image. One that is as large as its place on a screen goes there pixel by pixel, at once."""
    place = painter.deviceTransform().mapRect(target)
    same = abs(place.width() - image.width()) < 1 and abs(place.height() - image.height()) < 1
    if not same or painter.paintEngine().type() is not QPaintEngine.Type.Raster:
        painter.drawImage(target, image)
        return
    ratio = painter.device().devicePixelRatio()
    painter.save()
    painter.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    painter.drawImage(place.topLeft().toPoint(), image)
    painter.restore()


def _picture(painter: QPainter, picture: Picture, drawn: DrawnFigure | None) -> None:
    _figure(painter, picture.drawing, drawn)
    for disc in picture.discs:
        if disc.at is not None and disc.moved:
            painter.setPen(QPen(QColor(WHITE), 0.75))
            painter.drawLine(QPointF(*disc.place), QPointF(*disc.at))
            painter.setPen(QPen(QColor(shade(LIGHT.jade)), 0.3))
            painter.drawLine(QPointF(*disc.place), QPointF(*disc.at))
    for disc in picture.discs:
        if disc.at is None or disc.moved:
            painter.setPen(QPen(QColor(WHITE), 0.2))
            painter.setBrush(QColor(shade(LIGHT.jade)))
            painter.drawEllipse(QPointF(*disc.place), DOT, DOT)
    for disc in picture.discs:
        if disc.at is not None:
            _number(painter, QPointF(*disc.at), disc.number, RADIUS)


def _number(painter: QPainter, at: QPointF, number: int, radius: float) -> None:
    """A jade disc with a number in it; radius and place in mm."""
    line = radius * 0.16
    painter.setPen(QPen(QColor(WHITE), line))
    painter.setBrush(QColor(shade(LIGHT.jade)))
    painter.drawEllipse(at, radius - line / 2, radius - line / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    size = radius * (1.2 if number < 100 else 0.9)
    paint_centred(painter, str(number), at, Ink(size / MM_PER_POINT, LIGHT.on_jade, bold=True))


def drawn_for_printer(drawing: Drawing) -> QImage:
    """A figure as a picture of 400 dots per inch; the same one again is stored once in a file."""
    area = drawing.target.width() * drawing.target.height()
    dots = min(_DOTS_PER_MM, math.sqrt(_PIXELS / max(area, 1.0)))
    return _drawn(drawing.request(dots), without_colours())


def figure_svg(key: MapKey, hands: tuple[LaidHand, ...] = (), greys: bool | None = None) -> bytes:
    """The figure with the hands that press it, in colours or greys; with None as it is painted now, which a
    thread must not ask for. Raises KnownError where the map is missing or damaged."""
    svg = load_map(key, False).figure(True, key.mirrored, over=hands_svg(hands))
    return _in_greys(svg) if (without_colours() if greys is None else greys) else svg


def as_painted(svg: bytes) -> bytes:
    """Shapes in the colours or greys in which a page is painted now."""
    return _in_greys(svg) if without_colours() else svg


@lru_cache(maxsize=4)
def _in_greys(svg: bytes) -> bytes:
    return _COLOR.sub(lambda found: grey_of(found[0].decode().upper()).encode(), svg)


@lru_cache(maxsize=16)
def _drawn(request: FigureRequest, _greys: bool) -> QImage:
    svg = figure_svg(request.appearance.key, request.appearance.hands)
    return draw(request, svg).convertToFormat(QImage.Format.Format_RGB32)
