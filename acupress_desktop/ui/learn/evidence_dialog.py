"""The Evidence page in its window, with the sources to be saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import fill
from acupress_desktop.services.ports import FileWriter
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.learn.evidence_page import evidence_html
from acupress_desktop.ui.learn.reading_dialog import ReadingDialog
from acupress_desktop.ui.save_dialog import ask_where_to_save
from acupress_desktop.ui.status_line import StatusLine
from acupress_desktop.ui.theme import Theme


class EvidenceDialog(ReadingDialog):
    """Saves the sources as CSL-JSON, which reference managers read. `write` puts them into a file; it raises
    KnownError where it cannot."""

    def __init__(
        self,
        catalogue: Catalogue,
        theme: Theme,
        write: FileWriter,
        parent: QWidget | None = None,
    ) -> None:
        self._catalogue, self._write = catalogue, write
        super().__init__(_title, "evidenceDialog", lambda: evidence_html(catalogue, _title()), theme, parent)

    def add_to_foot(self, foot: QHBoxLayout) -> None:
        """The sources can be saved."""
        self._said = StatusLine(stays=True)
        save = QPushButton(self.tr("&Save the sources…"))
        save.setProperty("role", "plain")
        save.setAutoDefault(False)
        save.clicked.connect(self._choose)
        foot.insertWidget(0, save)
        foot.insertWidget(1, self._said, 1)

    def save(self, path: Path) -> None:
        """Write the sources, and say so or why not."""
        content = self._catalogue.bibliography().encode("utf-8")
        if attempt(lambda: self._write(path, content), self._said.tell):
            self._said.tell(fill(self.tr("Saved as %1."), path.name))

    def _choose(self) -> None:
        kinds = {".json": self.tr("CSL-JSON")}
        file = ask_where_to_save(self, lambda: self.tr("Save the sources"), "acupress-sources.json", kinds)
        if file is not None:
            self.save(file)


def _title() -> str:
    return QCoreApplication.translate("EvidenceDialog", "What is known")
