"""Parts of the body to be marked by pointing at the figure."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.points import Region
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.explore_service import ExploreService, ExploreView
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.actions.map_actions import MapActions
from acupress_desktop.ui.borrowed_settings import BorrowedSettings
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.map.body_map import BodyMap
from acupress_desktop.ui.retelling import retell, said, titled
from acupress_desktop.ui.status_line import StatusLine
from acupress_desktop.ui.theme import Theme
from acupress_desktop.ui.view_switch import ViewSwitch


class RegionMap(QDialog):
    """Every click marks the part under it, or unmarks it; points in marked parts become hollow. By keyboard
    the list does the same."""

    def __init__(
        self,
        catalogue: Catalogue,
        atlas: Atlas,
        settings: Settings,
        theme: Theme,
        regions: frozenset[Region],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self.regions = regions
        titled(self, lambda: self.tr("Point at the body"))
        self.setObjectName("regionMap")
        self._explore = ExploreService(catalogue, atlas, None, None)
        borrowed = SettingsService(BorrowedSettings(settings))
        actions = MapActions(self._explore, borrowed, self)
        self.addActions(actions.everywhere)
        self.body_map = BodyMap(catalogue, atlas, self._explore, borrowed, actions)
        self.body_map.addActions(list(actions.views.values()))
        self.body_map.setObjectName("regionBodyMap")
        self.body_map.set_theme(theme)
        self._explore.listen(self._turn)
        self.body_map.region_pressed.connect(self._mark)
        self.body_map.asking_ended.connect(self.reject)  # there is nothing else to do here
        self._views = ViewSwitch(actions)
        self._marked = StatusLine()
        done = said(QPushButton(), lambda: self.tr("&Done"))
        done.setProperty("role", "primary")
        done.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 0, 18, 0)
        foot.addWidget(self._marked, 1)
        foot.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 14)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setContentsMargins(14, 12, 14, 0)
        head.addWidget(self._views)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.body_map, 1)
        column.addLayout(foot)
        fit(self, 640, 760)
        for button in self.findChildren(QPushButton):  # Enter is for being done, not for a chip of the map
            button.setAutoDefault(button is done)
        done.setDefault(True)
        self._turn(self._explore.view)
        retell(self, self._render)

    def _turn(self, view: ExploreView) -> None:
        self._views.render_view(view)
        self.body_map.render_view(replace(view, spot=None))  # nothing is chosen here but parts
        self.body_map.ask_region()

    def _mark(self, region: Region | None) -> None:
        if region is not None:
            self.regions = self.regions ^ {region}
        self._render()
        self.body_map.ask_region()

    def _render(self) -> None:
        own = self._catalogue.safety_texts.words
        names = [
            own.get(f"region.{region}") or self._catalogue.word(f"region.{region}")
            for region in Region
            if region in self.regions
        ]
        nothing = self.tr("Click on what should be left alone. Nothing is marked yet.")
        words = fill(self.tr("Marked: %1"), self._catalogue.words.listed(names)) if names else nothing
        self._marked.keep_telling(words)
        self._marked.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        marked = {
            spot: self.tr("marked")
            for point in self._catalogue.points.values()
            if point.region in self.regions
            for spot in point.spots
        }
        self.body_map.render_safety(SafetyView(reasons=marked))
