"""The buttons below a preview: pages and zoom, for the mouse; the keys are the preview's."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from acupress_desktop.domain.errors import fill
from acupress_desktop.ui.plain import PlainLabel, set_tip
from acupress_desktop.ui.sheet.preview import PagePreview


class PageTurning(QWidget):
    """Leads one preview, and tells which page it shows."""

    def __init__(self, preview: PagePreview) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._at = PlainLabel()
        for words, name, command in (
            ("‹", self.tr("Previous page"), lambda: preview.turn_to(preview.page - 1)),
            ("›", self.tr("Next page"), lambda: preview.turn_to(preview.page + 1)),
            ("−", self.tr("Smaller"), lambda: preview.zoom_by(1 / 1.2)),
            ("+", self.tr("Larger"), lambda: preview.zoom_by(1.2)),
            ("", self.tr("Whole page"), preview.show_whole),
        ):
            button = QPushButton(words or name)
            button.setProperty("role", "plain")
            button.setAutoDefault(False)
            button.setAccessibleName(name)
            set_tip(button, name if words else "")
            if words:
                button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(command)
            row.addWidget(button)
            if words == "‹":
                row.addWidget(self._at)
            if words == "›":
                row.addStretch(1)
        preview.turned.connect(self._tell_page)

    def _tell_page(self, page: int, count: int) -> None:
        self._at.setText(fill(self.tr("Page %1 of %2"), page + 1, count))
