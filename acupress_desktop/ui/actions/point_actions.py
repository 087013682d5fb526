"""What can be done with the chosen point."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from acupress_desktop.services.explore_service import ExploreService
from acupress_desktop.services.own_points_service import OwnPointsService
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.opening import until_gone
from acupress_desktop.ui.plain import set_tip
from acupress_desktop.ui.retelling import retell


class PointActions(QObject):
    """They follow the choice. `failed` says in a sentence why something could not be kept."""

    failed = Signal(str)

    def __init__(self, explore: ExploreService, own: OwnPointsService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._explore, self._own = explore, own
        #: The chosen point is a favourite.
        self.star = QAction(self)
        self.star.setShortcut(QKeySequence("Ctrl+D"))
        self.star.setAutoRepeat(False)
        self.star.setCheckable(True)
        self.star.toggled.connect(self._turn_star)
        #: Shows the chosen point on the map, as large as there is use for.
        self.on_map = QAction(self)
        until_gone(self, explore.listen(lambda _: self._render()))
        until_gone(self, own.listen(lambda _: self._render()))
        retell(self, self._render)

    def _render(self) -> None:
        self.star.setText(self.tr("Favourite"))
        self.on_map.setText(self.tr("Show on the map"))
        set_tip(self.on_map, self.on_map.text())
        spot = self._explore.view.spot
        on = spot is not None and self._own.own.is_favourite(spot.code)
        self.on_map.setEnabled(spot is not None)
        self.star.setEnabled(spot is not None)
        self.star.setChecked(on)
        words = self.tr("A favourite (Ctrl+D removes it)") if on else self.tr("Make it a favourite (Ctrl+D)")
        set_tip(self.star, words)

    def _turn_star(self, on: bool) -> None:
        spot = self._explore.view.spot
        if spot is None or on == self._own.own.is_favourite(spot.code):
            return
        attempt(lambda: self._own.star(spot.code, on), self.failed.emit)
        self._render()
