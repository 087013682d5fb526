"""My cun: one thing is measured, and every distance is told in the user's own centimetres."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QScreen, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import sentence
from acupress_desktop.content.own_cun import how_sure
from acupress_desktop.domain.cun import BodyMeasure, Cun, FigureCun, Measure
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.settings import ScreenScale
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.button_row import button_row
from acupress_desktop.ui.cun.card_frame import CardFrame
from acupress_desktop.ui.cun.cun_table import CunTable
from acupress_desktop.ui.cun.labels import button, head, text
from acupress_desktop.ui.cun.ruler import Ruler
from acupress_desktop.ui.cun.screens import guess, screen_name
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.number_field import NumberField
from acupress_desktop.ui.sizes import least, sized
from acupress_desktop.ui.status_line import StatusLine
from acupress_desktop.ui.theme import Theme


class CunDialog(QDialog):
    """Keeps the measure when told to, and how large the screen is whenever that was found out."""

    #: The rulers of this BodyMeasure, kept or not, are to be printed.
    rulers_wanted = Signal(object)

    def __init__(
        self,
        catalogue: Catalogue,
        figure: FigureCun,
        settings: SettingsService,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("cunDialog")
        self._catalogue, self._figure, self._settings = catalogue, figure, settings
        self._found_out: ScreenScale | None = None
        self._watched = False
        measure = settings.settings.measure
        self._values = {measure.kind: measure.cm} if measure is not None else {}
        self._chosen = measure.kind if measure is not None else Measure.FOREARM
        fit(self, 860, 652)
        lay_out(self, lambda: self._build(theme))

    def _build(self, theme: Theme) -> None:
        self.setWindowTitle(self.tr("My cun"))
        self._kinds = QButtonGroup(self)
        self._choices = {
            kind: button(self._catalogue.word(f"cun.{kind}"), "segment", place)
            for kind, place in zip(Measure, ("first", "middle", "last"), strict=True)
        }
        for choice in self._choices.values():
            choice.setCheckable(True)
            choice.toggled.connect(self._choose)
            self._kinds.addButton(choice)
        self._how = text()
        self._value = NumberField()
        self._value.setRange(0.0, 300.0)
        self._value.setSuffix(self.tr(" cm"))
        self._value.setSpecialValueText(self.tr("not measured"))
        self._value.setAccessibleName(self.tr("Length in centimetres"))
        least(self._value, 130, 32)
        self._value.valueChanged.connect(lambda _: self._show())
        self._message = StatusLine("message", stays=True)
        self._ruler = Ruler()
        self._ruler.marked.connect(self._value.setValue)
        self._card = CardFrame()
        self._card.changed.connect(self._calibrate)
        self._table = CunTable(self._catalogue)
        self._erase = button(self.tr("Erase my measure"), "plain")
        self._erase.clicked.connect(self._forget)
        self._print = button(self.tr("Print cun rulers…"), "plain")
        self._print.clicked.connect(self._print_rulers)
        self._keep = button(self.tr("Keep"), "primary")
        self._keep.setDefault(True)
        self._keep.clicked.connect(self._save)
        self._lay_out()
        self._apply_style(theme)
        self._erase.setEnabled(self._settings.settings.measure is not None)
        self._choices[self._chosen].setChecked(True)
        self._show_screen(self.screen())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the number, with the ruler of the screen that it opens on."""
        super().showEvent(event)
        self._show_screen(self.screen())
        self._value.setFocus()
        self._value.selectAll()
        handle = self.windowHandle()
        if handle is not None and not self._watched:
            self._watched = True
            handle.screenChanged.connect(self._show_screen)

    def done(self, result: int) -> None:
        """However it is closed, what was found out about the screen is worth keeping."""
        if self._found_out is not None and not self._change(
            screens=self._settings.settings.with_screen(self._found_out)
        ):
            return
        super().done(result)

    @property
    def _kind(self) -> Measure:
        return next((kind for kind, choice in self._choices.items() if choice.isChecked()), Measure.FOREARM)

    def _choose(self, chosen: bool) -> None:
        """Another thing is measured; what was typed for each is remembered."""
        if not chosen:
            return
        kind = self._chosen = self._kind
        self._value.blockSignals(True)
        self._value.setDecimals(2 if kind is Measure.THUMB else 1)
        self._value.setSingleStep({Measure.THUMB: 0.05, Measure.FOREARM: 0.5}.get(kind, 1.0))
        self._value.setValue(self._values.get(kind, 0.0))
        self._value.blockSignals(False)
        self._how.setText(self._catalogue.word(f"cun.{kind}.how"))
        self._ruler.setEnabled(kind is not Measure.HEIGHT)
        self._show()

    def _show(self) -> None:
        """Bring mark, message, table and buttons up to what is typed."""
        kind, cm = self._kind, self._value.value()
        self._values[kind] = cm
        self._ruler.show_mark(None if kind is Measure.HEIGHT else cm)
        measure, wrong = None, ""
        try:
            measure = self._measure()
        except KnownError as error:
            wrong = sentence(error)
        self._message.keep_telling(wrong)
        self._table.show_cun(Cun(self._figure, measure))
        self._keep.setEnabled(measure is not None)

    def _measure(self) -> BodyMeasure | None:
        """What is typed, None for nothing. Raises KnownError for what no person has."""
        cm = round(self._value.value(), 2)
        return BodyMeasure(self._kind, cm) if cm else None

    def ask_for_measure(self) -> None:
        """Say that rulers need one."""
        self._message.tell(sentence(KnownError("ruler.measure-first")))

    def _print_rulers(self) -> None:
        """Without a measure, or with one that no person has, say so and begin there."""
        try:
            measure = self._measure()
        except KnownError:
            measure = None  # its message stands there already
        else:
            if measure is None:
                self.ask_for_measure()
        if measure is None:
            self._value.setFocus()
        else:
            self.rulers_wanted.emit(measure)

    def _show_screen(self, screen: QScreen) -> None:
        known = self._settings.settings.pixels_a_mm(screen_name(screen))
        pixels = (known if known is not None else guess(screen)) / screen.devicePixelRatio()
        self._card.show_scale(pixels)
        self._ruler.show_scale(pixels)

    def _calibrate(self, pixels: float) -> None:
        self._ruler.show_scale(pixels)
        screen = self.screen()
        self._found_out = ScreenScale(screen_name(screen), round(pixels * screen.devicePixelRatio(), 3))

    def _save(self) -> None:
        if self._change(measure=BodyMeasure(self._kind, round(self._value.value(), 2))):
            self.accept()

    def _forget(self) -> None:
        self._values.clear()
        self._value.setValue(0.0)
        if self._change(measure=None):
            self._erase.setEnabled(False)
            self._value.setFocus()

    def _change(self, **fields: object) -> bool:
        """Whether it could be kept; why not is said here, and it holds for this run all the same."""
        return attempt(lambda: self._settings.change(**fields), self._message.tell)

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        kinds = QHBoxLayout()
        kinds.setSpacing(0)
        for choice in self._choices.values():
            kinds.addWidget(choice)
        kinds.addStretch(1)
        value = QHBoxLayout()
        value.addWidget(self._value)
        value.addWidget(self._message, 1)
        words = self._catalogue.word
        left.setSpacing(8)
        right.setSpacing(8)
        left.addWidget(text(words=words("cun.why")))
        left.addLayout(kinds)
        left.addWidget(self._how)
        left.addLayout(value)
        left.addWidget(self._ruler)
        left.addWidget(text("soft", words("cun.paper")))
        left.addWidget(text("soft", words("cun.card")))
        left.addWidget(self._card)
        left.addSpacing(8)
        left.addWidget(head(words("cun.sure"), self._catalogue))
        for fact in how_sure(self._catalogue):
            left.addWidget(text("soft", fact))
        left.addStretch(1)
        right.addWidget(head(self.tr("One cun of yours"), self._catalogue))
        right.addWidget(self._table)
        right.addStretch(1)
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(18, 16, 18, 8)
        columns.setSpacing(28)
        columns.addLayout(left, 5)
        columns.addLayout(right, 3)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        scroll.setAccessibleName(self.tr("My cun"))
        close = button(self.tr("Close"), "plain")
        close.clicked.connect(self.reject)
        buttons = button_row(close, self._keep, first=[self._erase, self._print])
        buttons.setContentsMargins(18, 4, 18, 14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll, 1)
        column.addLayout(buttons)

    def _apply_style(self, theme: Theme) -> None:
        self._ruler.set_theme(theme)
        self._card.set_theme(theme)
        sheet = (
            f"QScrollArea, QScrollArea > QWidget > QWidget {{ background: {theme.paper}; }}"
            f"QLabel {{ color: {theme.ink}; }} QLabel#message {{ color: {theme.vermilion}; }}"
            f"QLabel#soft {{ color: {theme.soft_ink}; font-size: 12px; }} QLabel#head {{"
            f" color: {theme.soft_ink}; font-size: 11px; font-weight: 600; letter-spacing: 0.8px; }}"
        )
        self.setStyleSheet(sized(sheet))
