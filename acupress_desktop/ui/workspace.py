"""List, map and panel side by side; in a narrow window a rail, the map, and a drawer over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.actions.bind import bind
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.map.body_map import BodyMap
from acupress_desktop.ui.notice import Notice
from acupress_desktop.ui.sides import placed
from acupress_desktop.ui.sizes import icon_side, px, resize_with
from acupress_desktop.ui.theme import Theme

if TYPE_CHECKING:  # loaded after the map has been painted
    from acupress_desktop.ui.panel.point_panel import PointPanel
    from acupress_desktop.ui.point_list.point_list import PointList

#: Up to this width (look.md's narrow window) the list folds and the panel becomes a drawer.
NARROW = 1100
_LIST_WIDTH, _RAIL_WIDTH, _PANEL_WIDTH = 296, 88, 356
#: Chips have no less than this of a map.
_LEAST_CHIPS = 200


class Workspace(QWidget):
    """Lays its three parts out by the width there is; keeps nothing of what they show."""

    def __init__(self, body_map: BodyMap, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # Empty places of the right size until `furnish` brings the list and the panel.
        self._list, self._panel = QWidget(), QWidget()
        self._points: PointList | None = None
        self._narrow = False
        self.notice = Notice()
        self._middle = QWidget()
        self._column = column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(body_map, 1)
        self._handle = QToolButton(self._middle)
        self._handle.setProperty("role", "icon")
        icon_side(self._handle, 20)
        self._actions = actions
        bind(self._handle, actions.point_page)
        actions.point_page.triggered.connect(self._turn_drawer)
        self._handle.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._list)
        self._row.addWidget(self._middle, 1)
        self._row.addWidget(self._panel)
        resize_with(self, self._size_sides)
        self._middle.installEventFilter(self)
        self._map = body_map
        body_map.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._make_way)

    def furnish(self, points: PointList, panel: PointPanel) -> None:
        """Put the list and the panel into their places."""
        for old, new in ((self._list, points), (self._panel, panel)):
            new.setFixedWidth(old.width() if old.isVisible() else old.maximumWidth())
            self._row.replaceWidget(old, new)
            old.deleteLater()
        self._list, self._panel, self._points = points, panel, points
        if self._narrow:
            self._set_narrow(True)

    @property
    def narrow(self) -> bool:
        """The list is a strip of codes, and the panel a drawer over the map."""
        return self._narrow

    def set_theme(self, theme: Theme) -> None:
        """The lines above the map, and the handle of the drawer."""
        self.notice.set_theme(theme)
        self._handle.setIcon(icon("panel", theme.ink))
        # On the handle alone: a sheet on the workspace would have Qt style all of the map again.
        self._handle.setStyleSheet(
            f"QToolButton[role='icon'] {{ background: {theme.surface}; border: 1px solid {theme.edge}; }}"
        )

    def put_above_map(self, row: QWidget) -> None:
        """A row between the notices and the map, until it is deleted."""
        self._column.insertWidget(1, row)

    def show_point(self) -> None:
        """A point was chosen: in a narrow window open the drawer that tells about it."""
        if self._narrow:
            self._open_drawer(True)

    def show_map(self) -> None:
        """Take away what covers the map."""
        if self._narrow:
            self._open_drawer(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold where the width asks for it."""
        narrow = event.size().width() <= px(NARROW)
        if narrow != self._narrow:
            self._set_narrow(narrow)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the drawer; held down, it ended something else before."""
        if event.key() == Qt.Key.Key_Escape and self._narrow and self._panel.isVisible():
            if not event.isAutoRepeat():
                self._open_drawer(False)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The drawer stays where the map is."""
        moved = watched is self._map and event.type() == QEvent.Type.Move
        resized = watched is self._middle and event.type() == QEvent.Type.Resize
        if self._narrow and (moved or resized):
            self._place_drawer()
        return super().eventFilter(watched, event)

    def _make_way(self, _: QWidget | None, now: QWidget | None) -> None:
        """Keys came to something that the drawer covers: it closes."""
        panel, middle = self._panel, self._middle
        if not self._narrow or not panel.isVisible() or now is None or now in (self._map, self._handle):
            return
        if not middle.isAncestorOf(now) or now is panel or panel.isAncestorOf(now):
            return
        if panel.geometry().intersects(QRect(now.mapTo(middle, QPoint(0, 0)), now.size())):
            self._open_drawer(False)

    def _size_sides(self) -> None:
        self._list.setFixedWidth(px(_RAIL_WIDTH if self._narrow else _LIST_WIDTH))
        self._panel.setFixedWidth(px(_PANEL_WIDTH))

    def _set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        if self._points is not None:
            self._points.set_rail(narrow)
        self._list.setFixedWidth(px(_RAIL_WIDTH if narrow else _LIST_WIDTH))
        self._handle.setVisible(narrow)
        self._map.leave_corner(0)
        if narrow:
            self._row.removeWidget(self._panel)
            self._panel.setParent(self._middle)
            self._open_drawer(False)
        else:
            self._row.addWidget(self._panel)
            self._panel.show()

    def _turn_drawer(self) -> None:
        if self._narrow:
            self._open_drawer(not self._panel.isVisible())

    def _open_drawer(self, opened: bool) -> None:
        self._panel.setVisible(opened)
        self._actions.render_point_page(opened)
        self._place_drawer()

    def _place_drawer(self) -> None:
        width = self._middle.width()
        drawer = min(px(_PANEL_WIDTH), width)
        self._panel.setGeometry(placed(QRect(width - drawer, 0, drawer, self._middle.height()), width))
        self._panel.raise_()
        size = self._handle.sizeHint()
        left = width - (drawer if self._panel.isVisible() else 0) - size.width() - 8
        # Below the rows above the map: they have buttons in that corner.
        self._handle.setGeometry(placed(QRect(QPoint(max(0, left), self._map.y() + 8), size), width))
        self._handle.raise_()
        # The chips keep out of its way, and of the drawer's where that leaves a map.
        behind = size.width() + 8 + (drawer if self._panel.isVisible() else 0)
        self._map.leave_corner(behind if width - behind >= _LEAST_CHIPS else 0)
