"""A figure that can be zoomed and panned, by wheel, pinch, drag and call; knows nothing of points."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.ui.actions.map_actions import MapActions
from acupress_desktop.ui.map.camera import Camera
from acupress_desktop.ui.map.drag import Drag
from acupress_desktop.ui.map.figure_images import Appearance
from acupress_desktop.ui.map.figure_layer import FigureLayer
from acupress_desktop.ui.map.loaded_map import LoadedMap
from acupress_desktop.ui.map.pinch import read_pinch
from acupress_desktop.ui.map.zoom_buttons import ZoomButtons
from acupress_desktop.ui.theme import LIGHT, Theme

STEP, _NOTCH = 1.3, 120.0
#: How far what lies over the map keeps from its edges, in pixels.
EDGE = 14
_WORDS = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class MapCanvas(QWidget):
    """Subclasses say what a click, a moving mouse and a moved camera mean, and paint on top. `sharp` is
    emitted when what is seen has been drawn at the screen's own resolution."""

    sharp = Signal()

    def __init__(self, actions: MapActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.addActions(actions.near)
        self.theme: Theme = LIGHT
        self._camera: Camera | None = None
        self._layer = FigureLayer(self)
        self._layer.changed.connect(self._redraw)
        self._appearance: Appearance | None = None
        self._trouble: KnownError | None = None
        self._framed: list[QPointF] | None = []
        self._drag = Drag()
        #: The buttons that lie over the map.
        self.controls = ZoomButtons(actions, self)
        actions.zoom_in.triggered.connect(lambda: self.zoom_in())  # without the action's state
        actions.zoom_out.triggered.connect(lambda: self.zoom_in(1 / STEP))
        actions.show_all.triggered.connect(self.show_all)
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_theme(self, theme: Theme) -> None:
        """The ground and the buttons; the figure is a subclass's to draw anew."""
        self.theme = theme
        self.controls.set_theme(theme)

    @property
    def camera(self) -> Camera | None:
        """What is seen of the map; None while there is no map to see."""
        return self._camera

    @property
    def trouble(self) -> str | None:
        """Why there is no map to see; None while there is one."""
        return sentence(self._trouble) if self._trouble is not None else None

    @property
    def is_sharp(self) -> bool:
        """Nothing better will be drawn for what is seen now."""
        return self._trouble is not None or self._layer.is_sharp

    @property
    def shows_figure(self) -> bool:
        """The figure is there, if perhaps still soft."""
        return self._layer.shows_figure

    def show_figure(self, loaded: LoadedMap, appearance: Appearance, frame: Iterable[QPointF] | None) -> None:
        """Show a map; `frame` are the places to zoom to, None leaves the camera where it is."""
        self._trouble = None
        self.controls.show()
        self._appearance = appearance
        if self._camera is None or self._camera.box != loaded.view_box:
            self._camera = Camera(loaded.view_box, QSizeF(self.size()), self.taken_above())
            frame = frame if frame is not None else ()
        if frame is not None:
            self._framed = list(frame)
        if frame is not None or self._camera.top != self.taken_above():
            self._reframe(self._camera)
        self._moved()

    def make_room(self) -> None:
        """What lies at the upper edge takes more room than before, or less."""
        if self._camera is not None and self._camera.top != self.taken_above():
            self._reframe(self._camera)
            self._moved()

    def frame(self, places: Iterable[QPointF]) -> None:
        """Zoom to places of the map that is shown; without places, show all of it."""
        if self._camera is not None:
            self._framed = list(places)
            self._reframe(self._camera)
            self._moved()

    def show_trouble(self, error: KnownError) -> None:
        """There is no map to show: say why instead."""
        self._trouble = error
        self._camera = None
        self.controls.hide()
        self.update()

    def zoom_in(self, factor: float = STEP) -> None:
        """Grow by a factor around the middle of what is seen; shrink by one below 1."""
        self.zoom(factor, QPointF(self.rect().center()))

    def show_all(self) -> None:
        """Show all of the map."""
        if self._camera is not None:
            self._framed = []
            self._camera.fit()
            self._moved()

    def zoom(self, factor: float, at: QPointF) -> None:
        """Grow by a factor around a place of this widget."""
        if self._camera is not None:
            self._framed = None
            self._camera.zoom(factor, at)
            self._moved(moving=True)

    def reveal(self, place: QPointF, room: float, over: Iterable[QRectF] = ()) -> None:
        """Pan until a place of the map can be seen, and is clear of what lies `over` the map."""
        camera = self._camera
        if camera is not None and (camera.reveal(place, room) | camera.clear(place, over)):
            self._moved()

    def taken_above(self) -> float:
        """How many pixels at the upper edge the figure should leave free when all of it is shown."""
        return 0.0

    def clicked_at(self, at: QPointF) -> None:
        """A click that was no drag."""

    def hovered_at(self, at: QPointF | None) -> None:
        """The mouse is there, or (None) has gone."""

    def camera_moved(self, moving: bool) -> None:
        """Everything has another place in the window, while a hand is still `moving` the map or not."""

    def paint_over(self, painter: QPainter, part: QRect | None = None) -> None:
        """Paint on the figure; a `part` where nothing is seen outside of it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The figure and what a subclass paints on it; or why there is none, in words."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a body does not turn round
        painter.fillRect(event.rect(), self.theme.color("ground"))
        if self._trouble is not None:
            painter.setPen(self.theme.color("soft_ink"))
            painter.setLayoutDirection(self.layoutDirection())
            painter.drawText(self.rect().adjusted(40, 40, -40, -40), _WORDS, sentence(self._trouble))
            return
        self._layer.paint(painter, self.devicePixelRatioF())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_over(painter, event.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was framed stays framed; what was zoomed by hand keeps its scale."""
        super().resizeEvent(event)
        self.controls.stand_in(self.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE), self.width())
        if self._camera is not None:
            self._reframe(self._camera)
            self._moved()

    def showEvent(self, event: QShowEvent) -> None:
        """Have drawn sharp what was drawn small while nobody saw it."""
        super().showEvent(event)
        self._moved()

    def changeEvent(self, event: QEvent) -> None:
        """On a screen with other pixels the figure is drawn anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange and self._camera is not None:
            self._moved()

    def event(self, event: QEvent) -> bool:
        """Two fingers zoom and pan at once."""
        pinch = read_pinch(event, self)
        if pinch is None:
            return super().event(event)
        self.zoom(pinch.factor, pinch.at)
        self._pan(pinch.by)
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch is a step of zoom about the cursor; a touchpad sends parts of one."""
        turned = event.angleDelta().y() / _NOTCH
        if turned:
            self.zoom(STEP**turned, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """It may become a drag or a click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag.press(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan while the button is held, else tell what is under the mouse."""
        at = event.position()
        if not self._drag.held:
            self.hovered_at(at)
        elif (by := self._drag.move(at)) is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.hovered_at(None)
            self._pan(by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a drag, or a click."""
        if event.button() != Qt.MouseButton.LeftButton or not self._drag.held:
            return
        if not self._drag.release():
            self.clicked_at(event.position())
            return
        self.unsetCursor()
        self.hovered_at(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self.hovered_at(None)

    def _reframe(self, camera: Camera) -> None:
        camera.resize(QSizeF(self.size()), self.taken_above())
        if self._framed is not None:
            camera.frame(self._framed)

    def _pan(self, by: QPointF) -> None:
        if self._camera is not None:
            self._framed = None
            self._camera.pan(by)
            self._moved(moving=True)

    def _moved(self, moving: bool = False) -> None:
        """The camera looks at something else: have it drawn, and show meanwhile what there is. Before the
        window is laid out, and while it is hidden, only the small picture is drawn."""
        if self._camera is None or self._appearance is None:
            return
        ratio = self.devicePixelRatioF()
        seen = (QSizeF(self.size()) * ratio).toSize() if self.isVisible() else QSize()
        self._layer.aim(self._appearance, self._camera.figure_pixels(ratio), seen, moving)
        self._actions.offer_zoom(self._camera.scale, *self._camera.limits)
        self.camera_moved(moving)
        self.update()

    def _redraw(self) -> None:
        self.update()
        if self._layer.is_sharp:
            self.sharp.emit()
