"""The sheet before it is printed: its pages as they will be, how they look, print or save."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError, fill
from acupress_desktop.domain.look import Look
from acupress_desktop.domain.looks import USUAL_PAPERS
from acupress_desktop.domain.own_text import as_file_name
from acupress_desktop.services.ports import FileWriter, LooksStore, PrintQueue
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.sheet_service import Sheet
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.choice_box import ChoiceBox
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.name_fonts import lacking, lacking_sentence
from acupress_desktop.ui.opening import ask
from acupress_desktop.ui.own_name import own_name
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.save_dialog import ask_where_to_save
from acupress_desktop.ui.sheet.kept_looks import KeptLooks
from acupress_desktop.ui.sheet.logo import MOST_BYTES, take_in
from acupress_desktop.ui.sheet.look_panel import LookPanel
from acupress_desktop.ui.sheet.look_scroll import LookScroll
from acupress_desktop.ui.sheet.output import write_sheet
from acupress_desktop.ui.sheet.page_turning import PageTurning
from acupress_desktop.ui.sheet.pages import Printed, Remake, pages_of, pictures_of
from acupress_desktop.ui.sheet.paper import PageLayout
from acupress_desktop.ui.sheet.preview import PagePreview
from acupress_desktop.ui.sheet.printing import look_for, send, set_paper
from acupress_desktop.ui.status_line import StatusLine
from acupress_desktop.ui.theme import LIGHT, Theme


class SheetDialog(QDialog):
    """The studio: pages on the left, all that can be chosen about them on the right. Every change is seen at
    once, and looks are kept for the next time."""

    def __init__(
        self,
        sheet: Printed,
        settings: SettingsService,
        hanzi: bool,
        write: FileWriter,
        queue: PrintQueue,
        parent: QWidget | None = None,
        in_language: Remake | None = None,
        languages: Sequence[str] = (),
        looks: LooksStore | None = None,
        read: Callable[[Path, int], bytes] | None = None,
        theme: Theme = LIGHT,
    ) -> None:
        """`in_language` makes the same sheet in another of `languages`, with other names of points or on the
        other figure. Without `looks` nothing is kept, without `read` no logo can be chosen."""
        super().__init__(parent)
        self._sheet, self._settings, self._hanzi = sheet, settings, hanzi
        self._in_language, self._offered = in_language, tuple(dict.fromkeys((sheet.language, *languages)))
        self._write, self._queue, self._read = write, queue, read
        self._theme = theme
        self._looks = KeptLooks(
            looks, lambda kept: self._panel.show_looks(kept), lambda words: self._message.tell(words)
        )
        rulers, paper = not isinstance(sheet, Sheet), settings.settings.paper
        self._look = Look(paper=paper) if rulers else self._looks.now.begun_on(paper)
        trouble: list[str] = []
        if in_language is not None and (self._look.names, self._look.figure) != (None, None):
            attempt(lambda: self._make(in_language, sheet.language), trouble.append)
        if trouble:  # a figure that cannot be read
            self._look = replace(self._look, figure=None)
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(sheet.title)
        fit(self, 980, 760)
        lay_out(self, self._lay_out)
        self._message.tell(" ".join(trouble))

    @property
    def look(self) -> Look:
        """As it is chosen now."""
        return self._look

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Print sheet"))
        self._preview = PagePreview()
        self._preview.set_theme(self._theme)
        kept = self._settings.settings
        names = (kept.first_name, kept.second_name) if self._in_language is not None else None
        rulers, figure = not isinstance(self._sheet, Sheet), kept.figure
        self._panel = LookPanel(self._look, self._looks.now, rulers, names, figure)
        self._paper = self._panel.paper
        self._panel.show_views(pictures_of(self._sheet))
        self._panel.changed.connect(self._change_look)
        self._panel.logo_wanted.connect(self._choose_logo)
        self._panel.kept.connect(self._keep_template)
        self._panel.deleted.connect(lambda name: self._looks.change(self._looks.now.without(name)))
        beside = QHBoxLayout()
        beside.setSpacing(12)
        seen = QVBoxLayout()
        seen.setSpacing(6)
        seen.addWidget(self._preview, 1)
        seen.addWidget(PageTurning(self._preview))
        beside.addLayout(seen, 1)
        beside.addWidget(LookScroll(self._panel))
        self._message = StatusLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(beside, 1)
        column.addWidget(self._message)
        column.addLayout(self._make_buttons())
        self._show_pages()

    def _make_buttons(self) -> QHBoxLayout:
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
        if self._in_language is not None and len(self._offered) > 1:
            label = PlainLabel(self.tr("Language"))
            row.addWidget(label)
            row.addWidget(self._make_languages())
            label.setBuddy(self._languages)
        row.addStretch(1)
        for button in (close, save, go):
            row.addWidget(button)
        return row

    def _make_languages(self) -> ChoiceBox:
        languages = self._languages = ChoiceBox()
        languages.setObjectName("sheetLanguage")
        languages.setAccessibleName(self.tr("Language of the sheet"))
        for language in self._offered:
            languages.addItem(own_name(language), language)
        languages.setCurrentIndex(languages.findData(self._sheet.language))
        languages.currentIndexChanged.connect(lambda _: self._change_language())
        return languages

    # What is seen

    def _show_pages(self) -> None:
        name = fill(self.tr("Preview of the sheet “%1”"), self._sheet.title)
        self._preview.setAccessibleName(name)
        attempt(lambda: self._preview.show_pages(self._preview.lay_out(self._pages)), self._message.tell)

    def _pages(self) -> list[PageLayout]:
        return pages_of(self._sheet, self._look, self._hanzi)

    # What is chosen

    def _change_look(self, look: Look) -> None:
        before, self._look = self._look, look
        self._message.tell("")
        if look.figure is not before.figure and self._remake(self._sheet.language):
            self._panel.show_views(pictures_of(self._sheet))
        if look.names != before.names and self._remake(self._sheet.language):
            without = lacking(self._settings.settings.with_names(look.names), self._sheet.language)
            self._message.tell(" ".join(map(lacking_sentence, without)))
        self._show_pages()
        if look.paper is not before.paper and look.paper in USUAL_PAPERS:
            attempt(lambda: self._settings.change(paper=look.paper), self._message.tell)
        if isinstance(self._sheet, Sheet):
            self._looks.change(self._looks.now.used(look))

    def _keep_template(self, name: str) -> None:
        def keep() -> None:
            if self._looks.change(self._looks.now.with_template(name, self._look)):
                self._message.tell(fill(self.tr("Kept as “%1”."), name))

        attempt(keep, self._message.tell)

    def _choose_logo(self) -> None:
        pictures = self.tr("Pictures")
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a logo"), "", f"{pictures} (*.png *.jpg *.jpeg *.svg)"
        )
        if chosen:
            self.take_logo(Path(chosen))

    def take_logo(self, path: Path) -> None:
        """Have a picture stand on every page, or say why it cannot."""
        read = self._read
        if read is None:
            return

        def take() -> None:
            look = replace(self._look, logo=take_in(read(path, MOST_BYTES), path))
            self._panel.show_look(look)
            self._change_look(look)

        attempt(take, self._message.tell)

    def _change_language(self) -> None:
        if self._remake(str(self._languages.currentData())):
            self._printer.setDocName(self._sheet.title)
            self._panel.show_views(pictures_of(self._sheet))
            self._show_pages()

    def _remake(self, language: str) -> bool:
        """The sheet in a language, with the names and figure that are chosen; whether it could be made."""
        make = self._in_language
        return make is not None and attempt(lambda: self._make(make, language), self._message.tell)

    def _make(self, make: Remake, language: str) -> None:
        self._sheet = make(language, self._look.names, self._look.figure)

    # Where it goes

    def _print(self) -> None:
        set_paper(self._printer, self._look)
        if ask(QPrintDialog(self._printer, self)):
            self.print()

    def print(self) -> None:
        """Send the sheet to the printer that was chosen; one that is a file is written as all files are."""
        file = self._printer.outputFileName()
        try:
            if file:
                look = look_for(self._printer, self._look)
                write_sheet(self._sheet, Path(file), look, self._hanzi, self._write, ".pdf")
                self._message.tell(fill(self.tr("Saved as %1."), file))
            else:
                send(self._sheet, self._printer, self._hanzi, self._queue, self._look)
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
        if attempt(
            lambda: write_sheet(self._sheet, path, self._look, self._hanzi, self._write), self._message.tell
        ):
            self._message.tell(fill(self.tr("Saved as %1."), path))
