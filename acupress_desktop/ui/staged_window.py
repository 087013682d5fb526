"""What the main window is as a window: built stage by stage, brought up from anywhere, its focus at home."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from acupress_desktop.ui.focus import go_home
from acupress_desktop.ui.map.body_map import BodyMap


class StagedWindow(QMainWindow):
    """The map comes first; the rest is built once its figure has been painted, then `completed` is
    emitted."""

    completed = Signal()

    def __init__(self, body_map: BodyMap) -> None:
        super().__init__()
        self._map = body_map
        self._unfinished: list[Callable[[], None]] = []
        self._patience = QTimer(self, singleShot=True, interval=1000)  # for a figure that cannot be drawn
        self._patience.timeout.connect(self.complete)
        self._map.installEventFilter(self)

    @property
    def home(self) -> QWidget:
        """What has the focus where nobody chose."""
        return self._map

    def bring_up(self) -> None:
        """Show the window, out of the tray, from behind others or from being minimised."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes on in its order; a focus that was lost goes home, where Space means the session."""
        return go_home(self, self.home) or super().focusNextPrevChild(next)

    def changeEvent(self, event: QEvent) -> None:
        """In front again: what had the focus may have been hidden meanwhile, and Qt would take the next."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.focusWidget():
            go_home(self, self.home)

    def createPopupMenu(self) -> QMenu | None:
        """None: Qt's own one can hide the bar, and has no way to bring it back once it is gone."""
        return None

    def complete(self) -> None:
        """Build what stands around the map now, for whoever needs the window whole."""
        if self._unfinished:
            self._map.removeEventFilter(self)
            self._patience.stop()
            while self._unfinished:
                self._unfinished.pop(0)()
            self.completed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first paint of the map with its figure has the rest built."""
        if watched is self._map and event.type() == QEvent.Type.Paint:
            if self._map.shows_figure:
                self._map.removeEventFilter(self)
                QTimer.singleShot(0, self._build_next)
            elif not self._patience.isActive():
                self._patience.start()
        return super().eventFilter(watched, event)

    def _build_next(self) -> None:
        """One part a turn of the event loop, so that the figure is painted as soon as it is drawn."""
        if not self._unfinished:
            return
        self._unfinished.pop(0)()
        if self._unfinished:
            QTimer.singleShot(0, self._build_next)
        else:
            self._patience.stop()
            self.completed.emit()
