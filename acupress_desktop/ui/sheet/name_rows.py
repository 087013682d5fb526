"""On which figure, and by which two names, points are shown on what is printed."""

from __future__ import annotations

from collections.abc import Callable

from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.names import NameKind, NamePair
from acupress_desktop.ui.figure_words import figure_words
from acupress_desktop.ui.name_words import name_words
from acupress_desktop.ui.sheet.look_rows import LookRows


class NameRows(LookRows):
    """Rows with the figure and the two names: at first as in the settings. Without these none can be
    chosen."""

    def _add_figures(self, usual: Figure, offered: bool, told: Callable[[Figure | None], None]) -> None:
        """`usual` is that of the settings; what is chosen is `told`, None where it is as there."""
        self._usual_figure = usual
        self.figures = self._combo(self.tr("Figure"))
        for figure, words in figure_words().items():
            self.figures.addItem(words, figure)
        self.figures.currentIndexChanged.connect(lambda _: told(self._chosen_figure()))
        self._offer(self.figures, offered and not self._rulers)

    def _chosen_figure(self) -> Figure | None:
        chosen = Figure(self.figures.currentData())
        return None if chosen is self._usual_figure else chosen

    def _show_figure(self, figure: Figure | None) -> None:
        self.figures.setCurrentIndex(self.figures.findData(figure or self._usual_figure))

    def _add_names(self, usual: NamePair | None, told: Callable[[NamePair | None], None]) -> None:
        """`usual` are those of the settings; what is chosen is `told`, None where it is as there."""
        self._usual, self._name_told = usual, told
        self.names = (self._combo(self.tr("First name")), self._combo(self.tr("Second name")))
        none_first = usual is not None and usual[0] is NameKind.NONE
        for box, none in zip(self.names, (none_first, True), strict=True):
            for kind, words in name_words(none).items():
                box.addItem(words, kind)
            box.currentIndexChanged.connect(lambda _: self._name_chosen())
            self._offer(box, usual is not None and not self._rulers)

    def _show_names(self, names: NamePair | None) -> None:
        for box, kind in zip(self.names, names or self._usual or (), strict=False):
            box.setCurrentIndex(box.findData(kind))

    def _name_chosen(self) -> None:
        first, second = (NameKind(box.currentData()) for box in self.names)
        self._name_told(None if (first, second) == self._usual else (first, second))
