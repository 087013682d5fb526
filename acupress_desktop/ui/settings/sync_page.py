"""In which folder this computer meets others."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.own_text import visible
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.sync_service import SyncService
from acupress_desktop.ui.button_row import button_row
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.settings.settings_page import SettingsPage
from acupress_desktop.ui.theme import Theme


class SyncPage(SettingsPage):
    """The folder, and how to have one or none."""

    def __init__(
        self, settings: SettingsService, sync: SyncService, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(settings, theme, parent)
        self._sync = sync
        self.head(self.tr("More than one computer"))
        self.note(
            self.tr(
                "Choose a folder that Syncthing, Nextcloud, Dropbox or the like carries between your"
                " computers. Each of them writes a file of its own there, with your sessions, pain, notes,"
                " answers, trials, routines and points, and reads the others. Acupress itself sends nothing"
                " anywhere; whoever can open the folder can read it."
            )
        )
        self._folder = PlainLabel()
        self._folder.setObjectName("syncFolder")
        self._folder.setWordWrap(True)
        self.column.addWidget(self._folder)
        choose = self._button(self.tr("Choose a folder…"), "chooseSync")
        choose.clicked.connect(self._choose)
        self._leave = self._button(self.tr("Use none any more"), "leaveSync")
        self._leave.clicked.connect(self._stop)
        for button in (choose, self._leave):  # one below the other: large letters leave no room for both
            self.column.addLayout(button_row(first=[button]))
        self.note(
            self.tr(
                "What you erase in “My pain and sessions” is erased on the others, too, as soon as they have"
                " read it. What one of them has kept and this one has not read yet stays."
            )
        )
        self.finish()
        sync.meet()
        self._render()

    def choose(self, folder: Path) -> None:
        """Meet others there from now on, or say why not."""
        self.attempt(lambda: self._sync.choose(folder))
        self._render()

    def _choose(self) -> None:
        start = self._sync.folder or self._sync.usual
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder…"), str(start))
        if chosen:
            self.choose(Path(chosen))

    def _stop(self) -> None:
        self.attempt(self._sync.leave)
        self._render()

    def _render(self) -> None:
        folder, trouble = self._sync.folder, self._sync.trouble
        self._folder.setText(
            self.tr("This computer hands on nothing.") if folder is None else visible(str(folder))
        )
        self._leave.setEnabled(folder is not None)
        if trouble is not None:
            self.show_message(sentence(trouble))

    def _button(self, words: str, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setProperty("role", "plain")
        button.setAutoDefault(False)
        return button
