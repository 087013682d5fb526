"""Every way of narrowing the points down, as one action each."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.filters import ALL, Filter, FilterKind, Reach
from acupress_desktop.domain.points import Meridian, Region
from acupress_desktop.services.explore_service import ExploreService, ExploreView
from acupress_desktop.ui.plain import set_tip
from acupress_desktop.ui.point_list.filter_words import title
from acupress_desktop.ui.retelling import when_retold


class FilterActions(QObject):
    """The one that narrows the points now is checked; what has no point is left out."""

    #: There are other actions in `routines` than before.
    routines_changed = Signal()
    #: Somebody chose one: a search, which would hide its points, is over.
    chosen = Signal()

    def __init__(self, catalogue: Catalogue, explore: ExploreService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._explore = catalogue, explore
        self._group = QActionGroup(self)
        self._by_filter: dict[Filter, QAction] = {}
        points = catalogue.points.values()
        self.aches = self._each(FilterKind.ACHE, list(catalogue.aches))
        self.meridians = self._each(
            FilterKind.MERIDIAN, [m.value for m in Meridian if any(p.meridian is m for p in points)]
        )
        self.regions = self._each(
            FilterKind.REGION, [r.value for r in Region if any(p.region is r for p in points)]
        )
        self.reaches = self._each(FilterKind.REACH, [r.value for r in Reach])
        self.favourites = self._make(Filter(FilterKind.FAVOURITES))
        self.all_points = self._make(ALL)
        self.routines: list[QAction] = []
        #: Those of `routines` that are the user's own, in files.
        self.own_routines: list[QAction] = []
        self.render_routines()
        when_retold(self, self._retell)

    def render_routines(self) -> None:
        """Routines have come, gone or changed: an action for the points of each."""
        old, self.routines = self.routines, []
        for action in old:
            self._group.removeAction(action)
        self._by_filter = {
            entry: action for entry, action in self._by_filter.items() if entry.kind is not FilterKind.ROUTINE
        }
        for routine in self._catalogue.routines:
            self.routines.append(self._make(Filter(FilterKind.ROUTINE, routine)))
        texts = (self._catalogue.routine_texts[routine] for routine in self._catalogue.routines)
        self.own_routines = [action for action, text in zip(self.routines, texts, strict=True) if text.own]
        self.render_view(self._explore.view)
        self.routines_changed.emit()
        for action in old:
            action.deleteLater()

    def render_view(self, view: ExploreView) -> None:
        """Check what narrows the points now."""
        action = self._by_filter.get(view.filter)
        if action is not None:  # one of a routine that is just coming is not there yet
            action.setChecked(True)

    def _each(self, kind: FilterKind, values: list[str]) -> list[QAction]:
        return [self._make(Filter(kind, value)) for value in values]

    def _make(self, entry: Filter) -> QAction:
        action = QAction(self._group)
        action.setCheckable(True)
        self._name(action, entry)
        self._by_filter[entry] = action
        action.triggered.connect(lambda _=False: self._choose(entry))
        return action

    def _retell(self) -> None:
        for entry, action in self._by_filter.items():
            self._name(action, entry)

    def _name(self, action: QAction, entry: Filter) -> None:
        if entry.kind is FilterKind.ROUTINE:
            text = self._catalogue.routine_texts[entry.value]
            # A title of the user's own may be too long for a chip.
            cut = text.own and text.chip != text.title
            action.setText(text.title if cut else text.chip)
            set_tip(action, text.title if cut else text.about)
        else:
            code = f"{entry.value}  " if entry.kind is FilterKind.MERIDIAN else ""
            action.setText(f"{code}{title(entry, self._catalogue)}")

    def _choose(self, entry: Filter) -> None:
        self.chosen.emit()
        self._explore.filter(entry)
