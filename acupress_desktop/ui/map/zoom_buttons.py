"""The three stacked buttons that zoom the map in and out and show all of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from acupress_desktop.ui.actions.bind import bind
from acupress_desktop.ui.actions.map_actions import MapActions
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.sides import placed
from acupress_desktop.ui.sizes import sign_button, sized
from acupress_desktop.ui.theme import Theme


class ZoomButtons(QFrame):
    """What the keys + - 0 do while the map has the focus."""

    def __init__(self, actions: MapActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("zoomButtons")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self._buttons: dict[str, QToolButton] = {}
        for name, action in (
            ("plus", actions.zoom_in),
            ("minus", actions.zoom_out),
            ("fit", actions.show_all),
        ):
            button = QToolButton()
            sign_button(button, 38, 34, 18)
            button.setProperty("place", name)
            bind(button, action)
            column.addWidget(button)
            self._buttons[name] = button

    def set_theme(self, theme: Theme) -> None:
        """Signs and frame, over whatever figure lies below."""
        for name, button in self._buttons.items():
            button.setIcon(icon(name, theme.ink, theme.disabled))
        self.setStyleSheet(
            sized(f"""
            #zoomButtons {{ background: {theme.surface}; border: 1px solid {theme.edge};
              border-radius: 10px; }}
            QToolButton {{ background: transparent; border: 0; border-bottom: 1px solid {theme.line}; }}
            QToolButton[place="plus"] {{ border-top-left-radius: 9px; border-top-right-radius: 9px; }}
            QToolButton[place="fit"] {{ border: 0; border-bottom-left-radius: 9px;
              border-bottom-right-radius: 9px; }}
            QToolButton:hover {{ background: {theme.jade_wash}; }}
            QToolButton:focus {{ border: 2px solid {theme.jade}; border-radius: 9px; }}
            """)
        )

    def stand_in(self, room: QRect, width: int) -> None:
        """Take the corner of a room in a map so wide that lies where lines end, at its foot."""
        corner = QRect(QPoint(), self.sizeHint())
        corner.moveBottomRight(room.bottomRight())
        self.setGeometry(placed(corner, width))

    def follow(self, widget: QWidget) -> QWidget:
        """Come after a widget in the tab order; the last button is returned."""
        for button in self._buttons.values():
            QWidget.setTabOrder(widget, button)
            widget = button
        return widget
