"""Every way of narrowing the points down, as one menu."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.filters import Filter, FilterKind, Reach
from acupress_desktop.domain.points import Meridian, Region
from acupress_desktop.ui.point_list.filter_words import title


class FilterMenu(QMenu):
    """What hurts, meridians, regions, how to reach; what has no point is left out."""

    chosen = Signal(Filter)
    #: What hurts is to be pointed at on the body.
    point_at = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        points = catalogue.points.values()
        meridians = [m for m in Meridian if any(point.meridian is m for point in points)]
        regions = [r for r in Region if any(point.region is r for point in points)]
        self.addAction(self.tr("Show on the body what hurts…")).triggered.connect(self.point_at)
        self.addSeparator()
        self._group(self.tr("What hurts"), FilterKind.ACHE, list(catalogue.aches))
        self._group(self.tr("Meridian"), FilterKind.MERIDIAN, [m.value for m in meridians])
        self._group(self.tr("Body region"), FilterKind.REGION, [r.value for r in regions])
        self._group(self.tr("Within reach"), FilterKind.REACH, [r.value for r in Reach])
        self._entry(self, Filter(FilterKind.FAVOURITES))

    def _group(self, words: str, kind: FilterKind, values: list[str]) -> None:
        if values:
            menu = self.addMenu(words)
            for value in values:
                self._entry(menu, Filter(kind, value))

    def _entry(self, menu: QMenu, entry: Filter) -> None:
        words = title(entry, self._catalogue)
        code = f"{entry.value}  " if entry.kind is FilterKind.MERIDIAN else ""
        menu.addAction(f"{code}{words}").triggered.connect(lambda: self.chosen.emit(entry))
