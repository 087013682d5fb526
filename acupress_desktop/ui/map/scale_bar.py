"""The scale at the lower left of the map: so many cun, and how much that is on the user."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.view_scales import UNITS_A_CM, view_scale
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_cun import centimetres, cun_label
from acupress_desktop.domain.cun import Cun, region_scale
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.location import Scale
from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.actions.bind import bind
from acupress_desktop.ui.map.camera import Camera
from acupress_desktop.ui.map.map_canvas import EDGE
from acupress_desktop.ui.opening import until_gone
from acupress_desktop.ui.plain import set_tip
from acupress_desktop.ui.retelling import when_retold
from acupress_desktop.ui.sides import placed
from acupress_desktop.ui.sizes import lettered, px, resize_with
from acupress_desktop.ui.theme import LIGHT, Theme

#: The lengths in cun that a bar may stand for, with the parts between its ticks.
_LENGTHS = ((24, 8), (12, 4), (6, 6), (3, 3), (2, 2), (1, 2), (0.5, 5), (0.2, 2), (0.1, 1))
_LONGEST = 120.0
_PAD, _TICK, _HEIGHT = 6.0, 6.0, 38


def bar_of(cun_pixels: float) -> tuple[float, int]:
    """The longest bar that is not too long: how many cun, and in how many parts."""
    fitting = (bar for bar in _LENGTHS if bar[0] * cun_pixels <= _LONGEST)
    return next(fitting, _LENGTHS[-1])


class ScaleBar(QAbstractButton):
    """A button that opens "My cun". Its length follows the zoom."""

    def __init__(
        self,
        catalogue: Catalogue,
        atlas: Atlas,
        settings: SettingsService,
        body_map: QWidget,
    ) -> None:
        super().__init__(body_map)
        self.setObjectName("scaleBar")
        self._catalogue = catalogue
        self._atlas = atlas
        self._cun = Cun(atlas.figure_cun, settings.settings.measure)
        self._theme: Theme = LIGHT
        self._scale, self._zoom = Scale.CHEST, 0.0
        self._shown: tuple[Scale, float, float, float | None] | None = None
        self._length, self._parts = 0.0, 1
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setEnabled(False)  # until `open_by`: a map that chooses nothing opens nothing
        until_gone(self, settings.listen(self._measure))
        self.hide()
        when_retold(self, self._retell)
        resize_with(self, self._retell)

    def open_by(self, my_cun: QAction) -> None:
        """Be the action that opens the dialog."""
        bind(self, my_cun, own_name=True)
        if self._shown is not None:
            self._name(self._shown[1])

    def set_theme(self, theme: Theme) -> None:
        """Draw it in these colours."""
        self._theme = theme
        self.update()

    def follow(self, camera: Camera | None, view: ExploreView | None, seen: Container[Spot | None]) -> None:
        """Show the scale of what is looked at: of the chosen spot's region where it is seen, else the
        view's own. Without a camera there is no map to measure."""
        self.setVisible(camera is not None and view is not None)
        if camera is None or view is None:
            return
        if view.spot is not None and view.spot in seen:
            self._scale = region_scale(self._catalogue.points[view.spot.code].region)
        else:
            self._scale = view_scale(view.key.view)
        self._zoom = camera.scale
        self._arrange(round(camera.size.height()))

    def _retell(self) -> None:
        if self._shown is not None:
            self._shown = None
            self._arrange(self.geometry().bottom() + 1 + EDGE)

    def _measure(self, settings: Settings) -> None:
        figure = self._atlas.figure_cun
        if settings.measure != self._cun.measure or figure is not self._cun.figure:
            self._cun = Cun(figure, settings.measure)
            if self._zoom:
                self._arrange(self.geometry().bottom() + 1 + EDGE)

    def _arrange(self, room: int) -> None:
        """Take the right length, and the lower left corner of a map so many pixels high."""
        cun_pixels = self._zoom * UNITS_A_CM * self._cun.figure.cm[self._scale]
        amount, self._parts = bar_of(cun_pixels)
        shown = (self._scale, amount, round(amount * cun_pixels, 1), self._cun.cm(self._scale))
        if shown != self._shown:
            self._shown = shown
            self._length = amount * cun_pixels
            self._name(amount)
            self.resize(self.sizeHint())
            self.update()
        map_ = self.parentWidget()
        around = map_.width() if map_ is not None else self.width()
        self.move(placed(QRect(QPoint(EDGE, room - EDGE - self.height()), self.size()), around).topLeft())

    def sizeHint(self) -> QSize:
        """As long as the bar or its words, whichever is longer."""
        words = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        return QSize(round(max(self._length, words) + 2 * _PAD), px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """It looks as it did before the mouse came."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar with its ticks, and below it how much that is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        ground = QColor(theme.jade_wash if self.underMouse() or self.isDown() else theme.ground)
        ground.setAlphaF(0.86)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(ground)
        painter.setPen(QPen(QColor(theme.jade), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, 7, 7)
        painter.setPen(QPen(QColor(theme.ink), 1.2))
        base = _PAD + _TICK + 2
        painter.drawLine(QPointF(_PAD, base), QPointF(_PAD + self._length, base))
        for part in range(self._parts + 1):
            x = _PAD + self._length * part / self._parts
            painter.drawLine(QPointF(x, base - _TICK), QPointF(x, base))
        painter.setFont(self._font())
        painter.setPen(QColor(theme.ink))
        words = QRectF(_PAD, base + 2, self.width() - _PAD, self.height() - base - 4)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()

    def _name(self, amount: float) -> None:
        self.setText(cun_label(amount, self._scale, self._cun, self._catalogue))
        region, own = self._catalogue.word(f"scale.{self._scale}"), self._cun.cm(self._scale)
        if not self.isEnabled():
            tip = fill(self.tr("The figure's cun (%1)."), region)
        elif own is None:
            tip = fill(self.tr("The figure's cun (%1). Click to measure your own."), region)
        else:
            tip = fill(
                self.tr("Your cun (%1) is %2 cm. Click for My cun."),
                region,
                centimetres(own, self._catalogue),
            )
        self.setAccessibleDescription(tip)
        self.setAccessibleName(fill(self.tr("My cun: %1"), self.text()))
        set_tip(self, tip)

    def _font(self) -> QFont:
        return lettered(self.font(), 12)
