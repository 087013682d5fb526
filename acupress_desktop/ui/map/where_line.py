"""Where one is on the map, in words across its top: for who looks and for who listens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.services.here_words import HereWords
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.services import Services
from acupress_desktop.ui.actions.map_actions import MapActions
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.map.body_map import BodyMap
from acupress_desktop.ui.map.here import look_around
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.retelling import named, when_retold
from acupress_desktop.ui.sides import margins
from acupress_desktop.ui.theme import Theme


class WhereLine(QFrame):
    """Hidden until somebody asks, and again once it is closed, or another point or view is looked at. `told`
    is emitted with what appears, each time that it is asked for."""

    def __init__(
        self,
        services: Services,
        body: BodyMap,
        actions: MapActions,
        told: SignalInstance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("whereLine")
        self._services, self._map, self._told = services, body, told
        self._asked: Callable[[], list[str]] | None = None
        self._looked: tuple[object, object] | None = None
        self._text = PlainLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.setProperty("role", "icon")
        self._close.setIconSize(QSize(16, 16))
        named(self._close, lambda: self.tr("Close this message"))
        self._close.clicked.connect(self.leave)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(margins(14, 6, 6, 6))
        row.addWidget(self._text, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()
        body.addActions([actions.where, actions.around])
        body.installEventFilter(self)
        actions.where.triggered.connect(lambda: self._ask(self._where))
        actions.around.triggered.connect(lambda: self._ask(self._around))
        when_retold(self, self._retell)

    def set_theme(self, theme: Theme) -> None:
        """The sign of the button that closes it."""
        self._close.setIcon(icon("close", theme.ink))

    def render_view(self, view: ExploreView) -> None:
        """What is told of another place is no longer true."""
        if self._looked != (view.key, view.spot):
            self._looked = view.key, view.spot
            self.leave()

    def render_safety(self, view: SafetyView) -> None:
        """What is not to be pressed may be something else."""
        self._retell()

    def leave(self) -> None:
        """Show nothing."""
        self._asked = None
        self.hide()
        self._retell()  # a reader that walks the tree does not find it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape on the map closes it before it means anything else; held down, it ended something before."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and self.isVisible() and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if not event.isAutoRepeat():
                self.leave()
            return True
        return super().eventFilter(watched, event)

    def _ask(self, tell: Callable[[], list[str]]) -> None:
        self._asked = tell
        self._retell()
        text = self.accessibleName()
        self.setVisible(bool(text))
        if text:
            self._told.emit(text)

    def _retell(self) -> None:
        self._row.setContentsMargins(margins(14, 6, 6, 6))
        words = self._services.catalogue.words
        text = words.joined(self._asked()) if self._asked is not None else ""
        self._text.setText(text)
        self.setAccessibleName(text)

    def _words(self) -> HereWords:
        """For the figure that is shown now."""
        return HereWords(self._services.catalogue, self._services.atlas.figure_cun)

    def _where(self) -> list[str]:
        services = self._services
        here = look_around(services.explore.view.key, self._map)
        if here is None:
            return []
        return self._words().where(here, services.settings.settings.measure, services.safety.view)

    def _around(self) -> list[str]:
        here = look_around(self._services.explore.view.key, self._map)
        return self._words().around(here) if here is not None else []
