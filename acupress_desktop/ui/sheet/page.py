"""Paints the pages of a sheet. The painter's unit is the millimetre."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.ui.map.figure_images import Appearance, FigureRequest, draw, paint_figure
from acupress_desktop.ui.map.loaded_map import load_map
from acupress_desktop.ui.sheet.code import paint_code
from acupress_desktop.ui.sheet.discs import DOT
from acupress_desktop.ui.sheet.figures import RADIUS, Picture
from acupress_desktop.ui.sheet.paper import NUMBER, Code, Number, PageLayout, Panel, Part, Rule
from acupress_desktop.ui.sheet.pdf.marks import part_of
from acupress_desktop.ui.sheet.type import MM_PER_POINT, Ink, paint_centred
from acupress_desktop.ui.sheet.writing import written_in
from acupress_desktop.ui.theme import LIGHT

#: How finely a figure is drawn where it is a picture: 400 dots per inch.
_DOTS_PER_MM = 400 / 25.4
_WHITE = "#FFFFFF"


#: The picture of a figure that is so many millimetres wide.
DrawnFigure = Callable[[MapKey, float], QImage]


def paint_page(painter: QPainter, page: PageLayout, drawn: DrawnFigure | None = None) -> None:
    """With `drawn` figures are pictures without transparency, instead of shapes: print filters turn a whole
    page into a picture, its text too, when anything on it is transparent, and shapes take a megabyte each."""
    with written_in(page.language):
        _paint(painter, page, drawn)


def _paint(painter: QPainter, page: PageLayout, drawn: DrawnFigure | None) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(QPointF(0, 0), page.size), QColor(_WHITE))
    for block in page.blocks:
        for part in block.parts:
            with part_of(painter, block, part):
                _paint_part(painter, part, drawn)


def _paint_part(painter: QPainter, part: Part, drawn: DrawnFigure | None) -> None:
    match part:
        case Panel():
            painter.setPen(QPen(QColor(part.edge), 0.3))
            painter.setBrush(QColor(part.ground))
            painter.drawRoundedRect(part.box, 2.0, 2.0)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        case Rule():
            painter.setPen(QPen(QColor(part.color), part.thick))
            painter.drawLine(QPointF(part.x, part.y), QPointF(part.x + part.width, part.y))
        case Code():
            paint_code(painter, part)
        case Number():
            _number(painter, QPointF(part.x, part.y), part.number, NUMBER)
        case Picture():
            _picture(painter, part, drawn)
        case _:
            part.paint(painter)


def _picture(painter: QPainter, picture: Picture, drawn: DrawnFigure | None) -> None:
    key = picture.figure.key
    if drawn is not None:
        painter.drawImage(picture.target, drawn(key, picture.target.width()))
    else:
        box = load_map(key.view, False).view_box
        paint_figure(painter, key, False, True, box, picture.target)
    for disc in picture.discs:
        if disc.at is not None and disc.moved:
            painter.setPen(QPen(QColor(_WHITE), 0.75))
            painter.drawLine(QPointF(*disc.place), QPointF(*disc.at))
            painter.setPen(QPen(QColor(LIGHT.jade), 0.3))
            painter.drawLine(QPointF(*disc.place), QPointF(*disc.at))
    for disc in picture.discs:
        if disc.at is None or disc.moved:
            painter.setPen(QPen(QColor(_WHITE), 0.2))
            painter.setBrush(QColor(LIGHT.jade))
            painter.drawEllipse(QPointF(*disc.place), DOT, DOT)
    for disc in picture.discs:
        if disc.at is not None:
            _number(painter, QPointF(*disc.at), disc.number, RADIUS)


def _number(painter: QPainter, at: QPointF, number: int, radius: float) -> None:
    """A jade disc with a number in it; radius and place in mm."""
    line = radius * 0.16
    painter.setPen(QPen(QColor(_WHITE), line))
    painter.setBrush(QColor(LIGHT.jade))
    painter.drawEllipse(at, radius - line / 2, radius - line / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    size = radius * (1.2 if number < 100 else 0.9)
    paint_centred(painter, str(number), at, Ink(size / MM_PER_POINT, LIGHT.on_jade, bold=True))


def drawn_for_printer(key: MapKey, width: float) -> QImage:
    """A figure as a picture of 400 dots per inch; the same one again is stored once in a file."""
    return _drawn(key, round(width * _DOTS_PER_MM))


def request_for(key: MapKey, width: int) -> FigureRequest:
    """A figure on white paper, `width` pixels wide."""
    box = load_map(key.view, False).view_box
    height = round(width * box.height() / box.width())
    return FigureRequest(
        Appearance(key, dark=False, wear=True, ground=_WHITE), width, height, (0, 0, width, height)
    )


@lru_cache(maxsize=8)
def _drawn(key: MapKey, width: int) -> QImage:
    svg = load_map(key.view, False).figure(True, key.mirrored)
    return draw(request_for(key, width), svg).convertToFormat(QImage.Format.Format_RGB32)
