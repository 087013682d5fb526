"""How one collected step is pressed: seconds, sides, pressure, and a note of one's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Generic, TypeVar

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.own_text import on_one_line
from acupress_desktop.domain.points import Point, Side
from acupress_desktop.domain.routines import LEAST_PRESSURE, MAX_SECONDS, MIN_SECONDS, STEP_NOTE_LIMIT, Step
from acupress_desktop.ui.button_row import button_row
from acupress_desktop.ui.choice_box import ChoiceBox
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.laid_out import lay_out
from acupress_desktop.ui.safety.labels import head, line
from acupress_desktop.ui.sizes import least
from acupress_desktop.ui.theme import Theme

#: As high as fields are elsewhere, in pixels.
_FIELD = 32

Value = TypeVar("Value", tuple[Side, ...], int | None)


class StepDialog(QDialog):
    """`step` is what was chosen, once it has been accepted. `name` is what the point is called, in the
    language of the moment."""

    def __init__(
        self,
        catalogue: Catalogue,
        step: Step,
        name: Callable[[], str],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("stepDialog")
        self._catalogue, self._before, self._name, self._theme = catalogue, step, name, theme
        self._asked = step
        fit(self, 460)
        lay_out(self, self._build)
        self._seconds.setFocus()
        self._seconds.selectAll()

    @property
    def step(self) -> Step:
        """As it stands in the form."""
        return replace(
            self._before,
            seconds=self._seconds.value(),
            sides=self._sides.value,
            max_pressure=self._pressure.value,
            note=on_one_line(self._note.text()),
        )

    def _build(self) -> None:
        """In another language it begins with what was chosen so far."""
        step, point = self._asked, self._catalogue.points[self._before.point]
        self.setWindowTitle(fill(self.tr("%1 in my points"), step.point))
        self._seconds = QSpinBox()
        self._seconds.setRange(MIN_SECONDS, MAX_SECONDS)
        self._seconds.setSingleStep(5)
        self._seconds.setSuffix(self.tr(" s"))
        self._seconds.setValue(step.seconds)
        self._sides = _Choices(self._orders(point), step.sides)
        self._pressure = _Choices(self._pressures(point, step), step.max_pressure)
        self._note = QLineEdit(step.note)
        self._note.setMaxLength(STEP_NOTE_LIMIT)
        keep, leave = QPushButton(self.tr("Keep")), QPushButton(self.tr("Cancel"))
        keep.setProperty("role", "primary")
        leave.setProperty("role", "plain")
        keep.setDefault(True)
        leave.setAutoDefault(False)
        keep.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        self._seconds.valueChanged.connect(self._remember)
        self._sides.currentIndexChanged.connect(self._remember)
        self._pressure.currentIndexChanged.connect(self._remember)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(8)
        column.addWidget(head(fill(self.tr("%1 %2"), step.point, self._name())))
        column.addWidget(line(self._catalogue.text(step.point).where, self._theme.soft_ink, 13))
        column.addSpacing(6)
        column.addLayout(self._form())
        column.addStretch(1)
        column.addSpacing(10)
        column.addLayout(button_row(leave, keep))

    def _form(self) -> QGridLayout:
        """Each field below its name; how long and how hard beside one another."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        fields: tuple[tuple[str, QWidget, int, int, int], ...] = (
            (self.tr("Time a side"), self._seconds, 0, 0, 1),
            (self.tr("Pressure"), self._pressure, 0, 1, 1),
            (self.tr("Sides"), self._sides, 3, 0, 2),
            (self.tr("Your note"), self._note, 6, 0, 2),
        )
        for words, field, row, place, columns in fields:
            label = line(words, self._theme.soft_ink, 12)
            label.setBuddy(field)
            field.setAccessibleName(words)
            least(field, height=_FIELD)
            grid.addWidget(label, row, place, 1, columns)
            grid.addWidget(field, row + 1, place, 1, columns)
        for row in (2, 5):
            grid.setRowMinimumHeight(row, 6)
        return grid

    def _remember(self, _: int) -> None:
        self._asked = self.step

    def _orders(self, point: Point) -> dict[tuple[Side, ...], str]:
        """Every way to press the sides that a point has."""
        left, right = Side.LEFT, Side.RIGHT
        if point.midline:
            return {point.sides: self.tr("In the middle")}
        both: dict[tuple[Side, ...], str] = {(Side.BOTH,): self.tr("Both at once")}
        return {
            **(both if point.two_hands else {}),
            (left, right): self.tr("Left, then right"),
            (right, left): self.tr("Right, then left"),
            (left,): self.tr("Left only"),
            (right,): self.tr("Right only"),
        }

    def _pressures(self, point: Point, step: Step) -> dict[int | None, str]:
        """As the point takes it, or less."""
        lower = {*range(LEAST_PRESSURE, point.pressure.high)}
        if self._before.max_pressure is not None:
            lower.add(self._before.max_pressure)
        softer = sorted(lower, reverse=True)
        return {
            None: self.tr("As the point takes it"),
            **{most: self._catalogue.say("sheet.pressure_most", most=most) for most in softer},
        }


class _Choices(ChoiceBox, Generic[Value]):
    """Its data are Python's own: Qt would make lists of tuples."""

    def __init__(self, choices: dict[Value, str], chosen: Value) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._values: list[Value] = list(choices)
        self.addItems(list(choices.values()))
        self.setCurrentIndex(self._values.index(chosen) if chosen in self._values else 0)

    @property
    def value(self) -> Value:
        """What is shown."""
        return self._values[self.currentIndex()]
