"""What stands in the list while it has no point to show, and the way out of that."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from acupress_desktop.content.point_names import code_book
from acupress_desktop.domain.codes import typed_code
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.filters import FilterKind
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.ui.actions.bind import bind
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.retelling import retell
from acupress_desktop.ui.sizes import lettered, px, sized

#: The letters of its words, in pixels, and the smallest that they become in the strip of codes.
_PIXELS, _SMALLEST = 13, 9


class NothingHere(QWidget):
    """Hidden while there are points. `clear` empties the search."""

    def __init__(self, clear: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel()
        self._words.setWordWrap(True)
        # A word wider than the strip would have Qt reckon with a width that there is not, and cut a line.
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words.setMinimumWidth(1)
        self._button = QPushButton()
        self._button.setProperty("role", "plain")
        bind(self._button, clear)
        self._clear, self._rail = clear, False
        self._view: ExploreView | None = None
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self._words)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        retell(self, self._tell)

    @property
    def words(self) -> str:
        """Why nothing is shown."""
        return self._words.text()

    def set_rail(self, rail: bool) -> None:
        """In the strip of codes there is room for short words, and for a sign on the button."""
        edge = 6 if rail else 16
        self._column.setContentsMargins(edge, 12, edge, 12)
        self._rail = rail
        self._tell()
        self._fit()

    def render_view(self, view: ExploreView) -> None:
        """Say why nothing is shown; gone as soon as something is."""
        self._view = view
        self.setVisible(not view.codes)
        code = typed_code(view.text, code_book("en")) if view.text else None
        if code is not None and code.numbered:
            self._words.setText(fill(self.tr("There is no point “%1”."), view.text))
        elif view.text:
            self._words.setText(self.tr("No point matches. Try a code, a name or a place such as “knee”."))
        elif view.filter.kind is FilterKind.FAVOURITES:
            self._words.setText(self.tr("The star on a point's page (Ctrl+D) keeps the point here."))
        else:
            self._words.setText(self.tr("No point belongs here."))
        self._button.setVisible(bool(view.text))
        self._fit()

    def _tell(self) -> None:
        self._button.setText("✕" if self._rail else self._clear.text())
        if self._view is not None:
            self.render_view(self._view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for longer words, or does not."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Letters so large that the longest word is whole."""
        edges = self._column.contentsMargins()
        room = self.width() - edges.left() - edges.right()
        for pixels in range(_PIXELS, _SMALLEST - 1, -1):
            font = lettered(self._words.font(), pixels)
            metrics = QFontMetrics(font)
            if all(metrics.horizontalAdvance(word) <= room for word in self._words.text().split()):
                break
        if self._words.font().pixelSize() != px(
            pixels
        ):  # by a sheet: the list's own has a size for all labels
            self._words.setStyleSheet(sized(f"font-size: {pixels}px;"))
            self._words.ensurePolished()
            self._words.updateGeometry()
