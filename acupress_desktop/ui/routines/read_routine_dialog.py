"""Takes in a routine that somebody handed on: its code is pasted, or a file or picture with it is chosen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QVBoxLayout, QWidget

from acupress_desktop.content.own_routines import OwnRoutine
from acupress_desktop.services.routines_service import RoutinesService
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.button_row import button_row
from acupress_desktop.ui.file_drop import FileDrop
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.plain_field import PlainField
from acupress_desktop.ui.safety.labels import line
from acupress_desktop.ui.sizes import sized
from acupress_desktop.ui.status_line import StatusLine
from acupress_desktop.ui.theme import Theme


class ReadRoutineDialog(QDialog):
    """`taken` is the routine that has become one of the user's own; what is wrong is said here."""

    def __init__(
        self,
        routines: RoutinesService,
        keep: Callable[[OwnRoutine], OwnRoutine],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """`keep` makes one the user's own, and raises KnownError where it cannot."""
        super().__init__(parent)
        self.setObjectName("readRoutineDialog")
        self._routines, self._keep, self._theme = routines, keep, theme
        self.taken: OwnRoutine | None = None
        FileDrop(self).dropped.connect(self.take_file)
        fit(self, 520, 330)
        lay_out(self, self._build)

    def take_file(self, path: Path) -> None:
        """Take in the routine of a file that was chosen or dropped."""
        self._take(lambda: self._routines.read_file(path))

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Read a routine"))
        how = line(
            self.tr(
                "Paste the code of a routine here. Or choose a file: a routine file, or a picture of a sheet"
                " with its code (.png or .jpg); it can also be dragged onto this window."
            )
        )
        self._code = PlainField()
        self._code.setTabChangesFocus(True)
        self._code.setAcceptDrops(False)  # a file is for the whole window, not its address for this field
        self._code.setAccessibleName(self.tr("Code of a routine"))
        self._code.textChanged.connect(self._render)
        self._said = StatusLine()
        self._said.setStyleSheet(sized(f"color: {self._theme.vermilion}; font-size: 13px;"))
        choose, cancel = QPushButton(self.tr("Choose a file…")), QPushButton(self.tr("Cancel"))
        self._read = QPushButton(self.tr("Read"))
        for button, role, command in (
            (choose, "plain", self._choose),
            (cancel, "plain", self.reject),
            (self._read, "primary", self._take_text),
        ):
            button.setProperty("role", role)
            button.setAutoDefault(False)
            button.clicked.connect(command)
        self._read.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(how)
        column.addWidget(self._code, 1)
        column.addWidget(self._said)
        column.addLayout(button_row(cancel, self._read, first=[choose]))
        self._code.setFocus()
        self._render()

    def _render(self) -> None:
        self._read.setEnabled(bool(self._code.toPlainText().strip()))
        self._said.tell("")

    def _take_text(self) -> None:
        self._take(lambda: self._routines.read_text(self._code.toPlainText()))

    def _choose(self) -> None:
        kinds = self.tr("Routines and pictures (*.json *.txt *.png *.jpg *.jpeg)")
        everything = self.tr("All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Read a routine"), "", f"{kinds};;{everything}")
        if name:
            self.take_file(Path(name))

    def _take(self, read: Callable[[], OwnRoutine]) -> None:
        def keep() -> None:
            self.taken = self._keep(read())

        if attempt(keep, self._said.tell):
            self.accept()
