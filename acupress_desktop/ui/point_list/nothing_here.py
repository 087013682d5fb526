"""What stands in the list while it has no point to show, and the way out of that."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from acupress_desktop.content.point_names import code_book
from acupress_desktop.domain.codes import typed_code
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.filters import FilterKind
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.ui.actions.bind import bind
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.retelling import retell


class NothingHere(QWidget):
    """Hidden while there are points. `clear` empties the search."""

    def __init__(self, clear: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel()
        self._words.setWordWrap(True)
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

    def set_rail(self, rail: bool) -> None:
        """In the strip of codes there is room for short words, and for a sign on the button."""
        edge = 6 if rail else 16
        self._column.setContentsMargins(edge, 12, edge, 12)
        self._rail = rail
        self._tell()

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

    def _tell(self) -> None:
        self._button.setText("✕" if self._rail else self._clear.text())
        if self._view is not None:
            self.render_view(self._view)
