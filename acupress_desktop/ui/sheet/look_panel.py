"""Everything that can be chosen about how a sheet looks, beside its preview."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QWidget,
)

from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.look import (
    LEAST_SIZE,
    MOST_SIZE,
    PATIENT_LIMIT,
    PRACTICE_LIMIT,
    Look,
    PosterSize,
    Section,
)
from acupress_desktop.domain.looks import NAME_LIMIT, Looks
from acupress_desktop.domain.names import NamePair
from acupress_desktop.domain.own_text import on_one_line
from acupress_desktop.domain.settings import Layout, Paper
from acupress_desktop.ui.number_field import NumberField
from acupress_desktop.ui.sheet.name_rows import NameRows

#: Typing is followed once it rests for so long (ms).
_REST = 150
#: What each layout has of what may be left out.
_SECTIONS = {
    Layout.SHEET: {Section.NOTES, Section.WEEK},
    Layout.BOOKLET: {Section.OVERVIEW, Section.FIND, Section.PRESS, Section.NOTES, Section.HANDS},
    Layout.CARDS: {Section.FIND, Section.PRESS, Section.NOTES, Section.HANDS},
}


class LookPanel(NameRows):
    """`changed` brings another look, `logo_wanted` asks for a picture, `kept` and `deleted` name a template.
    Rulers have a paper alone. Without `names`, those of the settings, neither names nor a figure can be
    chosen; `figure` is the one of the settings."""

    changed = Signal(object)
    logo_wanted = Signal()
    kept = Signal(str)
    deleted = Signal(str)

    def __init__(
        self,
        look: Look,
        looks: Looks,
        rulers: bool,
        names: NamePair | None = None,
        figure: Figure = Figure.FIRST,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(rulers, parent)
        self.setObjectName("lookPanel")
        self._look, self._looks = look, looks
        self._telling = False
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._typed)
        self._add_layout()
        self._add_poster()
        self._add_paper()
        self._add_figures(figure, names is not None, lambda chosen: self._tell(figure=chosen))
        self._add_names(names, lambda chosen: self._tell(names=chosen))
        self._add_choices()
        self._add_words()
        self._add_templates()
        self._column.addStretch(1)
        self.show_look(look)

    def show_look(self, look: Look) -> None:
        """Show what is chosen, without telling of it."""
        self._look, self._telling = look, True
        self.paper.setCurrentIndex(self.paper.findData(look.paper))
        self._way.setCurrentIndex(int(look.landscape))
        self.layouts.setCurrentIndex(self.layouts.findData(look.layout))
        self._poster.setCurrentIndex(self._poster.findData(look.poster))
        self._view.setCurrentIndex(max(0, self._view.findData(look.view)))
        self._tiled.setChecked(look.tiled)
        for widget in (self._poster, self._view, self._tiled):
            self._offer(widget, look.layout is Layout.POSTER and not self._rulers)
        self._show_figure(look.figure)
        self._show_names(look.names)
        self._size.setValue(look.size if look.size is not None else LEAST_SIZE - 1)
        self._plain.setChecked(look.plain)
        self._dated.setChecked(look.dated)
        for section, box in self._sections.items():
            box.setChecked(look.shows(section))
            box.setEnabled(section in _SECTIONS.get(look.layout, set()))
        for field, words in ((self.patient, look.patient), (self.practice, look.practice)):
            if field.text() != words:
                field.setText(words)
        self._no_logo.setEnabled(bool(look.logo))
        self._telling = False

    def show_looks(self, looks: Looks) -> None:
        """Offer other templates."""
        self._looks = looks
        typed = self._templates.currentText()
        self._telling = True
        self._templates.clear()
        self._templates.addItems([template.name for template in looks.templates])
        self._templates.setCurrentIndex(self._templates.findText(typed))
        self._templates.setEditText(typed)
        self._telling = False
        self._name_typed()

    # What there is

    def _add_paper(self) -> None:
        self.paper = self._combo(self.tr("Paper"), always=True)
        papers = (
            (Paper.A4, self.tr("A4")),
            (Paper.LETTER, self.tr("Letter")),
            (Paper.A3, self.tr("A3")),
            (Paper.A5, self.tr("A5")),
        )
        for paper, name in papers:
            if not (self._rulers and paper is Paper.A5):
                self.paper.addItem(name, paper)
        self.paper.currentIndexChanged.connect(lambda _: self._tell(paper=Paper(self.paper.currentData())))
        self._way = self._combo(self.tr("Orientation"))
        self._way.addItems([self.tr("Upright"), self.tr("Landscape")])
        self._way.currentIndexChanged.connect(lambda at: self._tell(landscape=bool(at)))
        self._size = NumberField(decimals=0)
        self._size.setRange(LEAST_SIZE - 1, MOST_SIZE)
        self._size.setSpecialValueText(self.tr("As the layout has it"))
        self._size.setSuffix(self.tr(" pt"))
        self._size.setKeyboardTracking(False)
        self._label(self.tr("Size of the text"), self._size)
        self._size.valueChanged.connect(
            lambda size: self._tell(size=None if size < LEAST_SIZE else int(size))
        )

    def _add_layout(self) -> None:
        self.layouts = self._combo(self.tr("Layout"))
        layouts = (
            (Layout.SHEET, self.tr("Sheet")),
            (Layout.BOOKLET, self.tr("Booklet, a page for each point")),
            (Layout.CARDS, self.tr("Cards to cut out")),
            (Layout.POSTER, self.tr("Poster, every point named")),
            (Layout.DIARY, self.tr("Diary of four weeks")),
        )
        for layout, name in layouts:
            self.layouts.addItem(name, layout)
        self.layouts.currentIndexChanged.connect(
            lambda _: self._tell(layout=Layout(self.layouts.currentData()))
        )

    def _add_poster(self) -> None:
        """What posters alone have."""
        self._poster = self._combo(self.tr("Size of the poster"))
        for size in PosterSize:
            self._poster.addItem(size.upper(), size)
        self._poster.currentIndexChanged.connect(
            lambda _: self._tell(poster=PosterSize(self._poster.currentData()))
        )
        self._view = self._combo(self.tr("Picture"))
        self._view.currentIndexChanged.connect(lambda _: self._tell(view=str(self._view.currentData() or "")))
        self._tiled = self._box(self.tr("On pages to glue together"), lambda on: self._tell(tiled=on))

    def show_views(self, views: Sequence[tuple[str, str]]) -> None:
        """Offer pictures for a poster, each by its id and its name."""
        self._telling = True
        self._view.clear()
        self._view.addItem(self.tr("Where most points are seen"), "")
        for view, name in views:
            self._view.addItem(name, view)
        self._view.setCurrentIndex(max(0, self._view.findData(self._look.view)))
        self._telling = False

    def _add_choices(self) -> None:
        self._plain = self._box(self.tr("Without colours"), lambda on: self._tell(plain=on))
        words = {
            Section.OVERVIEW: self.tr("Pictures of all points"),
            Section.FIND: self.tr("How to find each point"),
            Section.PRESS: self.tr("How to press each point"),
            Section.NOTES: self.tr("My notes"),
            Section.WEEK: self.tr("Days to fill in"),
            Section.HANDS: self.tr("Hands in the pictures"),
        }
        self._sections = {
            section: self._box(name, lambda on, section=section: self._with(section, on))  # type: ignore[misc]
            for section, name in words.items()
        }
        self._dated = self._box(self.tr("Date"), lambda on: self._tell(dated=on))

    def _add_words(self) -> None:
        self.patient, self.practice = QLineEdit(), QLineEdit()
        for field, name, most in (
            (self.patient, self.tr("For"), PATIENT_LIMIT),
            (self.practice, self.tr("Line of the practice"), PRACTICE_LIMIT),
        ):
            field.setMaxLength(most)
            field.textChanged.connect(lambda _: self._rest.start())
            field.editingFinished.connect(self._typed)
            self._label(name, field)
        self._logo, self._no_logo = self._button(self.tr("Logo…")), self._button(self.tr("No logo"))
        self._logo.clicked.connect(self.logo_wanted)
        self._no_logo.clicked.connect(lambda: self._tell(logo=""))
        self._row(self._logo, self._no_logo)

    def _add_templates(self) -> None:
        templates = self._templates = self._combo(self.tr("Template"))
        templates.setEditable(True)
        templates.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = templates.lineEdit()
        assert line is not None
        line.setMaxLength(NAME_LIMIT)
        line.setPlaceholderText(self.tr("Name of a template"))
        line.setAccessibleName(line.placeholderText())
        templates.editTextChanged.connect(lambda _: self._name_typed())
        templates.activated.connect(lambda _: self._take_template())
        self._keep, self._delete = self._button(self.tr("Keep")), self._button(self.tr("Delete"))
        self._keep.clicked.connect(lambda: self.kept.emit(self._name))
        self._delete.clicked.connect(lambda: self.deleted.emit(self._name))
        self._row(self._keep, self._delete)
        self.show_looks(self._looks)

    # What is told
    @property
    def _name(self) -> str:
        return on_one_line(self._templates.currentText())

    def _name_typed(self) -> None:
        self._keep.setEnabled(bool(self._name))
        self._delete.setEnabled(self._name in {template.name for template in self._looks.templates})

    def _take_template(self) -> None:
        known = {template.name: template.look for template in self._looks.templates}
        if self._name in known and not self._telling:
            self._choose(replace(known[self._name], patient=self._look.patient))

    def _typed(self) -> None:
        self._rest.stop()
        self._tell(patient=on_one_line(self.patient.text()), practice=on_one_line(self.practice.text()))

    def _with(self, section: Section, on: bool) -> None:
        others = tuple(other for other in self._look.without if other is not section)
        self._tell(without=others if on else (*others, section))

    def _tell(self, **fields: object) -> None:
        if self._telling:
            return
        self._choose(replace(self._look, **fields))  # type: ignore[arg-type]

    def _choose(self, look: Look) -> None:
        if look != self._look:
            self.show_look(look)
            self.changed.emit(look)
