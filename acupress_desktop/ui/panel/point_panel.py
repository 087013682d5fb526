"""The panel at the right: the page of the chosen point, scrolled where the window is too low for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.cun import Cun
from acupress_desktop.domain.own_points import NOTE_LIMIT
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.services.own_points_service import OwnPointsService
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.opening import until_gone
from acupress_desktop.ui.panel.page import Page
from acupress_desktop.ui.retelling import when_retold
from acupress_desktop.ui.sides import sided
from acupress_desktop.ui.sizes import sized
from acupress_desktop.ui.theme import Theme

#: The picture takes what the page's words leave of the panel's height, up to `_HIGHEST`. Where all of them
#: leave too little it has `_WANTED` if finding, pressing and care stay in sight, and `_LOWEST` in any case.
_LOWEST, _WANTED, _HIGHEST = 150, 224, 252
#: Of a low panel no more than this share, so that words are in sight below it.
_MOST, _SHARE = 0.45, 0.34


class PointPanel(QScrollArea):
    """Shows what it is told to show; every text can be selected and reached by the keyboard. `failed`
    says in a sentence why a note could not be written."""

    failed = Signal(str)

    def __init__(
        self,
        catalogue: Catalogue,
        atlas: Atlas,
        settings: SettingsService,
        own: OwnPointsService,
        star: QAction,
        hanzi: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pointPanel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._catalogue, self._settings, self._own = catalogue, settings, own
        self._view: ExploreView | None = None
        self._atlas = atlas
        self._cun = Cun(atlas.figure_cun, settings.settings.measure)
        self._order = settings.settings.side_order
        self._page = Page(catalogue, atlas, star, hanzi)
        self._page.settings = settings.settings
        self.setWidget(self._page)
        self._page.note.kept.connect(self._keep_note)
        self._page.note.grown.connect(self._follow_note)
        self._page.note.full.connect(self._tell_full)
        self._page.grown.connect(self._arrange)
        until_gone(self, settings.listen(self._show_settings))
        when_retold(self, self._retell)

    def render_view(self, view: ExploreView) -> None:
        """Show the chosen point; the same one again costs nothing."""
        before, told = (self._view.spot, self._view.both) if self._view is not None else (None, False)
        self._view = view
        if view.spot is None or (view.spot, view.both) == (before, told):
            return
        self._name(view)
        if before is None or before.code != view.spot.code:
            self._show_page(view.spot.code)
            self._page.note.show_note(view.spot.code, self._own.own.note(view.spot.code))
            self._arrange()
            self.verticalScrollBar().setValue(0)
        self._show_close_up()

    def _retell(self) -> None:
        """The page stays where it was scrolled to, and what is being written stays as it is."""
        at = self.verticalScrollBar().value()
        if self._view is not None and self._view.spot is not None:
            self._name(self._view)
            self._show_page(self._view.spot.code)
            self._show_close_up()
            self._arrange()
        self.verticalScrollBar().setValue(at)

    def _name(self, view: ExploreView) -> None:
        assert view.spot is not None
        spoken = Spot(view.spot.code, Side.BOTH) if view.both else view.spot
        first = self._page.names_of(self._catalogue.points[spoken.code])[0]
        self.setAccessibleName(self._catalogue.spoken(spoken, first.text))

    def _tell_full(self) -> None:
        self.failed.emit(self.tr("A note holds %n characters; the rest was left out.", "", NOTE_LIMIT))

    def render_safety(self, view: SafetyView) -> None:
        """A point that is not to be pressed says so in the place of how to press it."""
        self._page.render_safety(view)
        if self._view is not None and self._view.spot is not None:
            self._show_page(self._view.spot.code)
            self._show_close_up()
            self._arrange()

    def collect_by(self, collect: QAction) -> None:
        """Have a button beside the star that is this action."""
        self._page.collect.take(collect)
        self._arrange()

    def picture_leads(self, on_map: QAction, hands: QAction) -> None:
        """Have the picture lead to the map, and its hand switched."""
        self._page.close_up.lead(on_map, hands)

    def keep_note(self) -> None:
        """Have what is being written kept now."""
        self._page.note.keep()

    def set_theme(self, theme: Theme) -> None:
        """The sheet of every text on the page."""
        self.setStyleSheet(
            sized(
                sided(f"QScrollArea#pointPanel {{ border-left: 1px solid {theme.line}; }}")
                + f"QScrollArea#pointPanel {{ background: {theme.surface}; }}"
                f"QWidget#page {{ background: {theme.surface}; }}"
                f"QLabel {{ color: {theme.ink}; font-size: 13px; }}"
                "QLabel[reading='true'] { border: 1px solid transparent; border-radius: 4px; }"
                f"QLabel[reading='true']:focus {{ border-color: {theme.jade}; }}"
                f"QLabel#code {{ background: {theme.jade}; color: {theme.on_jade}; border-radius: 9px;"
                " padding: 0 9px; font-size: 16px; font-weight: 700; }"
                "QLabel#name { font-size: 20px; font-weight: 600; }"
                f"QLabel#meaning {{ color: {theme.soft_ink}; }}"
                "QLabel#grade { font-size: 12px; font-weight: 600; }"
                f"QLabel#place {{ color: {theme.soft_ink}; font-size: 12px; }}"
                "QToolButton#star { background: transparent; border: 1px solid transparent; }"
                f"QToolButton#star:hover {{ background: {theme.jade_wash}; }}"
                f"QToolButton#star:focus {{ border: 2px solid {theme.jade}; padding: 5px; }}"
                f"QTextEdit {{ background: {theme.paper}; }}"
                f"QLabel#head {{ color: {theme.soft_ink}; font-size: 11px; font-weight: 600;"
                " letter-spacing: 0.8px; }"
            )
        )
        self._page.set_theme(theme)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page is arranged for the new width."""
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        """Give the page its size. A scroll bar that comes or goes leads here again."""
        room = self.viewport().size()
        all_of_it, urgent = self._page.heights(room.width())
        lowest = max(_LOWEST, round(room.width() * _SHARE))  # of a panel that large letters make wide
        picture = max(room.height() - all_of_it, min(_WANTED, room.height() - urgent), lowest)
        picture = min(picture, max(_HIGHEST, lowest), max(round(room.height() * _MOST), 96))
        self._page.resize(room.width(), max(self._page.arrange(room.width(), picture), room.height()))

    def _show_page(self, code: str) -> None:
        self._page.show_point(code, self._cun, self._order)

    def _show_close_up(self) -> None:
        spot = self._view.spot if self._view is not None else None
        settings, page = self._settings.settings, self._page
        both = self._view is not None and self._view.both
        page.close_up.show_spot(
            spot,
            settings.wear,
            self._cun,
            settings.as_in_mirror,
            page.safety,
            both,
            settings.hands,
        )

    def _follow_note(self) -> None:
        """Keep in sight what is being written."""
        self._arrange()
        self.ensureWidgetVisible(self._page.note, 0, 8)

    def _keep_note(self, code: str, text: str) -> None:
        attempt(lambda: self._own.note(code, text), self.failed.emit)

    def _show_settings(self, settings: Settings) -> None:
        """Clothes came on or off, the figure turned round or is another, the user's own cun, the sides of a
        session or the names of points changed."""
        before, self._page.settings = self._page.settings, settings
        names = (before.first_name, before.second_name) != (settings.first_name, settings.second_name)
        figure = self._atlas.figure_cun
        other = figure is not self._cun.figure
        if names or other or (settings.measure, settings.side_order) != (self._cun.measure, self._order):
            self._cun = Cun(figure, settings.measure)
            self._order = settings.side_order
            if self._view is not None and self._view.spot is not None:
                self._show_page(self._view.spot.code)
                self._arrange()
        self._show_close_up()
