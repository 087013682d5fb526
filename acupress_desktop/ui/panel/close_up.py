"""The close-up of a point: the skin around it, and the lines along which it was measured."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from acupress_desktop.bodymap.atlas import Atlas, Measure, Sight
from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.sentences import measure_label, sentence
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.ui.map.figure_images import FigureArtist, FigureImage, FigureRequest, Look
from acupress_desktop.ui.map.loaded_map import load_map
from acupress_desktop.ui.theme import LIGHT, Theme

#: How wide a part of a view a close-up shows at least, in SVG units: enough of the body to know it by.
_CONTEXT = {"back": 4600.0, "front": 4600.0, "left": 4600.0, "shoulder-top": 3200.0}
_NEAR = 1900.0
_HEIGHT = 128
_CORNER = 11.0
#: The figure is light in both themes, so lines on it are dark in both.
_LINE = LIGHT.ink


class CloseUp(QWidget):
    """The figure is drawn beside the event loop: lines and dots come at once, the skin a moment later."""

    def __init__(self, catalogue: Catalogue, atlas: Atlas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._atlas = catalogue, atlas
        self._theme = LIGHT
        self._wear = True
        self._spot: Spot | None = None
        self._sight: Sight | None = None
        self._artist = FigureArtist()
        self._artist.drawn.connect(self._keep)
        self._images: dict[FigureRequest, FigureImage] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)

    def show_spot(self, spot: Spot | None, wear: bool) -> None:
        sights = self._atlas.sights(spot) if spot is not None else ()
        self._spot, self._sight, self._wear = spot, sights[0] if sights else None, wear
        if spot is not None:
            self.setAccessibleName(self.tr("Close-up"))
            self.setAccessibleDescription(sentence(self._catalogue.points[spot.code].place, self._catalogue))
        self._ask()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._ask()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._ask()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(frame, _CORNER, _CORNER)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), QColor(self._theme.ground))
        request = self._request()
        if request is not None and request in self._images:
            painter.drawImage(QRectF(self.rect()), self._images[request].image)
        if self._sight is not None and self._spot is not None:
            self._paint_lines(painter, self._sight, self._spot)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, _CORNER, _CORNER)
        painter.end()

    def _paint_lines(self, painter: QPainter, sight: Sight, spot: Spot) -> None:
        for measure in sight.measures:
            self._paint_measure(painter, sight.key, measure)
        other = _other(spot)
        across = self._atlas.sight(other, sight.key) if other is not None else None
        if across is not None:
            _dot(
                painter, self._at(across.key, across.x, across.y), self._theme.jade, self._theme.surface, 5.5
            )
        at = self._at(sight.key, sight.x, sight.y)
        glow = QColor(self._theme.vermilion)
        glow.setAlphaF(0.22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(glow)
        painter.drawEllipse(at, 17, 17)
        _dot(painter, at, "#FFFFFF", self._theme.vermilion, 7.5)
        for measure in sight.measures:
            if measure.amount:
                self._paint_label(painter, sight.key, measure, at)
                break

    def _paint_measure(self, painter: QPainter, key: MapKey, measure: Measure) -> None:
        line = QPolygonF([self._at(key, x, y) for x, y in measure.path])
        pen = QPen(QColor(_LINE), 2.0 if measure.amount else 1.2)
        if not measure.amount:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawPolyline(line)
        if not measure.amount:
            return
        for end in (line.first(), line.last()):
            _bar(painter, line, end)
        painter.setBrush(QColor(_LINE))
        for x, y in measure.ticks:
            painter.drawEllipse(self._at(key, x, y), 2, 2)

    def _paint_label(self, painter: QPainter, key: MapKey, measure: Measure, dot: QPointF) -> None:
        """Beside the middle of the line, above or below it, wherever it covers neither dot nor edge."""
        text = measure_label(measure.amount, measure.of, measure.unit, self._catalogue)
        font = QFont(self.font())
        font.setPixelSize(12)
        painter.setFont(font)
        width = QFontMetricsF(font).horizontalAdvance(text) + 10
        points = [self._at(key, x, y) for x, y in measure.path]
        middle = points[len(points) // 2]
        room = QRectF(self.rect()).adjusted(6, 6, -6, -6)
        for shift in (
            QPointF(0, 26),
            QPointF(0, -26),
            QPointF(width, 26),
            QPointF(-width, 26),
            QPointF(0, 44),
        ):
            box = QRectF(0, 0, width, 18)
            box.moveCenter(middle + shift)
            if room.contains(box) and not box.adjusted(-8, -8, 8, 8).contains(dot):
                break
        ground = QColor(self._theme.surface)
        ground.setAlphaF(0.86)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor(self._theme.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _at(self, key: MapKey, x: float, y: float) -> QPointF:
        """A place of the view as drawn, in the widget's pixels."""
        source = self._source()
        if key.mirrored:
            box = load_map(key.view, self._theme.dark).view_box
            x = 2 * box.x() + box.width() - x
        scale = self.width() / source.width()
        return QPointF((x - source.x()) * scale, (y - source.y()) * scale)

    def _source(self) -> QRectF:
        """The part of the view (as seen) that is shown: the point, its lines, and what is around."""
        sight = self._sight
        assert sight is not None
        box = load_map(sight.key.view, self._theme.dark).view_box
        xs = [sight.x, *(x for m in sight.measures if m.amount for x, _ in m.path)]
        ys = [sight.y, *(y for m in sight.measures if m.amount for _, y in m.path)]
        aspect = self.width() / max(1, self.height())
        width = max(
            _CONTEXT.get(sight.key.view, _NEAR), (max(xs) - min(xs)) * 1.5, (max(ys) - min(ys)) * 1.6 * aspect
        )
        middle_x, middle_y = (max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2
        if VIEWS[sight.key.view].both_sides and sight.key.view != "shoulder-top":
            # Both sides of the trunk belong into the picture where they fit.
            centre = box.center().x()
            if abs(centre - sight.x) < width * 0.3:
                middle_x = centre
        if sight.key.mirrored:
            middle_x = 2 * box.x() + box.width() - middle_x
        return QRectF(middle_x - width / 2, middle_y - width / aspect / 2, width, width / aspect)

    def _request(self) -> FigureRequest | None:
        if self._sight is None or self.width() < 8:
            return None
        key = self._sight.key
        ratio = self.devicePixelRatioF()
        box, source = load_map(key.view, self._theme.dark).view_box, self._source()
        scale = self.width() * ratio / source.width()
        clip = (
            round((source.x() - box.x()) * scale),
            round((source.y() - box.y()) * scale),
            round(self.width() * ratio),
            round(self.height() * ratio),
        )
        look = Look(key, self._theme.dark, self._wear, self._theme.ground)
        return FigureRequest(look, round(box.width() * scale), round(box.height() * scale), clip)

    def _ask(self) -> None:
        request = self._request()
        if request is not None and request not in self._images:
            self._artist.ask(request)

    def _keep(self, image: FigureImage) -> None:
        while len(self._images) >= 24:
            del self._images[next(iter(self._images))]
        self._images[image.request] = image
        self.update()


def _other(spot: Spot) -> Spot | None:
    other = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}.get(spot.side)
    return None if other is None else Spot(spot.code, other)


def _dot(painter: QPainter, at: QPointF, ring: str, fill: str, radius: float) -> None:
    painter.setPen(QPen(QColor(ring), 2.5))
    painter.setBrush(QColor(fill))
    painter.drawEllipse(at, radius, radius)


def _bar(painter: QPainter, line: QPolygonF, end: QPointF) -> None:
    """A short bar across the line at its end, as on a drawn measure."""
    near = line.at(1) if end == line.first() else line.at(line.size() - 2)
    way = near - end
    length = (way.x() ** 2 + way.y() ** 2) ** 0.5 or 1.0
    across = QPointF(-way.y(), way.x()) * (4.5 / length)
    painter.drawLine(end - across, end + across)
