"""The sheet before it is printed: a look at the page, the paper, print or save."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError, fill
from acupress_desktop.domain.own_text import as_file_name
from acupress_desktop.domain.settings import Paper
from acupress_desktop.services.ports import FileWriter, PrintQueue
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.choice_box import ChoiceBox
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.opening import ask
from acupress_desktop.ui.own_name import own_name
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.save_dialog import ask_where_to_save
from acupress_desktop.ui.sheet.output import write_sheet
from acupress_desktop.ui.sheet.pages import Printed
from acupress_desktop.ui.sheet.printing import paint_on_printer, paper_of, send, set_paper
from acupress_desktop.ui.status_line import StatusLine


class SheetDialog(QDialog):
    """Qt's own preview and print dialog around the program's page."""

    def __init__(
        self,
        sheet: Printed,
        settings: SettingsService,
        hanzi: bool,
        write: FileWriter,
        queue: PrintQueue,
        parent: QWidget | None = None,
        in_language: Callable[[str], Printed] | None = None,
        languages: Sequence[str] = (),
    ) -> None:
        """`in_language` makes the same sheet in another one of `languages`: of who will read it."""
        super().__init__(parent)
        self._sheet, self._settings, self._hanzi = sheet, settings, hanzi
        self._in_language, self._offered = in_language, tuple(dict.fromkeys((sheet.language, *languages)))
        self._write, self._queue = write, queue
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(sheet.title)
        set_paper(self._printer, settings.settings.paper)
        fit(self, 640, 760)
        lay_out(self, self._lay_out)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Print sheet"))
        self._preview = QPrintPreviewWidget(self._printer)
        self._preview.paintRequested.connect(self._paint)
        self._name_preview()
        self._preview.setZoomMode(QPrintPreviewWidget.ZoomMode.FitInView)
        self._paper = ChoiceBox()
        self._paper.setAccessibleName(self.tr("Paper"))
        for paper, name in ((Paper.A4, self.tr("A4")), (Paper.LETTER, self.tr("Letter"))):
            self._paper.addItem(name, paper)
        self._paper.setCurrentIndex(self._paper.findData(self._settings.settings.paper))
        self._paper.currentIndexChanged.connect(lambda _: self._change_paper())
        self._message = StatusLine()
        save = QPushButton(self.tr("Save as…"))
        save.setProperty("role", "plain")
        save.clicked.connect(self._save)
        go = QPushButton(self.tr("Print…"))
        go.setProperty("role", "primary")
        go.setDefault(True)
        go.clicked.connect(self._print)
        close = QPushButton(self.tr("Close"))
        close.setProperty("role", "plain")
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        self._add_choice(row, self.tr("Paper"), self._paper)
        if self._in_language is not None and len(self._offered) > 1:
            self._add_choice(row, self.tr("Language"), self._make_languages(self._in_language))
        row.addStretch(1)
        for button in (close, save, go):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._preview, 1)
        column.addWidget(self._message)
        column.addLayout(row)

    @staticmethod
    def _add_choice(row: QHBoxLayout, words: str, box: ChoiceBox) -> None:
        label = PlainLabel(words)
        label.setBuddy(box)
        row.addWidget(label)
        row.addWidget(box)

    def _paint(self, printer: QPrinter) -> None:
        attempt(lambda: paint_on_printer(self._sheet, printer, self._hanzi), self._message.tell)

    def _make_languages(self, in_language: Callable[[str], Printed]) -> ChoiceBox:
        languages = self._languages = ChoiceBox()
        languages.setObjectName("sheetLanguage")
        languages.setAccessibleName(self.tr("Language of the sheet"))
        for language in self._offered:
            languages.addItem(own_name(language), language)
        languages.setCurrentIndex(languages.findData(self._sheet.language))
        languages.currentIndexChanged.connect(lambda _: self._change_language(in_language))
        return languages

    def _change_language(self, in_language: Callable[[str], Printed]) -> None:
        try:
            self._sheet = in_language(str(self._languages.currentData()))
        except KnownError as error:
            self._message.tell(sentence(error))
            return
        self._printer.setDocName(self._sheet.title)
        self._name_preview()
        self._preview.updatePreview()

    def _name_preview(self) -> None:
        for part in (self._preview, *self._preview.findChildren(QWidget)):
            part.setAccessibleName(fill(self.tr("Preview of the sheet “%1”"), self._sheet.title))

    def _change_paper(self) -> None:
        paper = Paper(self._paper.currentData())
        set_paper(self._printer, paper)
        self._preview.updatePreview()
        attempt(lambda: self._settings.change(paper=paper), self._message.tell)

    def _print(self) -> None:
        if ask(QPrintDialog(self._printer, self)):
            self.print()

    def print(self) -> None:
        """Send the sheet to the printer that was chosen; one that is a file is written as all files are."""
        file = self._printer.outputFileName()
        try:
            if file:
                write_sheet(
                    self._sheet, Path(file), paper_of(self._printer), self._hanzi, self._write, ".pdf"
                )
                self._message.tell(fill(self.tr("Saved as %1."), file))
            else:
                send(self._sheet, self._printer, self._hanzi, self._queue)
                self._message.tell(fill(self.tr("Sent to the printer “%1”."), self._printer.printerName()))
        except KnownError as error:
            self._message.tell(sentence(error))

    def _save(self) -> None:
        kinds = {".pdf": self.tr("PDF"), ".svg": self.tr("SVG"), ".png": self.tr("PNG")}
        name = as_file_name(self._sheet.title, ".pdf")
        path = ask_where_to_save(self, lambda: self.tr("Save the sheet"), name, kinds)
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Write the sheet to a file, and say how that went."""
        paper = Paper(self._paper.currentData())
        if attempt(
            lambda: write_sheet(self._sheet, path, paper, self._hanzi, self._write), self._message.tell
        ):
            self._message.tell(fill(self.tr("Saved as %1."), path))
