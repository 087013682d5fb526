"""How one collected step is pressed: seconds, sides, pressure, and a note of one's own."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
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
from acupress_desktop.ui.plain import PlainLabel


class StepDialog(QDialog):
    """`step` is what was chosen, once it has been accepted."""

    def __init__(self, catalogue: Catalogue, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stepDialog")
        self._catalogue, self._before = catalogue, step
        point = catalogue.points[step.point]
        self.setWindowTitle(fill(self.tr("%1 in my points"), step.point))
        self._seconds = QSpinBox()
        self._seconds.setRange(MIN_SECONDS, MAX_SECONDS)
        self._seconds.setSingleStep(5)
        self._seconds.setSuffix(self.tr(" s"))
        self._seconds.setValue(step.seconds)
        self._sides = self._box(self._orders(point), step.sides)
        self._pressure = self._box(self._pressures(point, step), step.max_pressure)
        self._note = QLineEdit(step.note)
        self._note.setMaxLength(STEP_NOTE_LIMIT)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for words, field in (
            (self.tr("Time a side"), self._seconds),
            (self.tr("Sides"), self._sides),
            (self.tr("Pressure"), self._pressure),
            (self.tr("Your note"), self._note),
        ):
            field.setAccessibleName(words)
            label = PlainLabel(words)
            label.setBuddy(field)
            form.addRow(label, field)
        keep, leave = QPushButton(self.tr("Keep")), QPushButton(self.tr("Cancel"))
        keep.setProperty("role", "primary")
        leave.setProperty("role", "plain")
        keep.setDefault(True)
        leave.setAutoDefault(False)
        keep.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addStretch(1)
        column.addLayout(button_row(leave, keep))
        fit(self, 440, 260)
        self._seconds.setFocus()
        self._seconds.selectAll()

    @property
    def step(self) -> Step:
        """As it stands in the form."""
        return replace(
            self._before,
            seconds=self._seconds.value(),
            sides=self._sides.currentData(),
            max_pressure=self._pressure.currentData(),
            note=on_one_line(self._note.text()),
        )

    def _orders(self, point: Point) -> dict[tuple[Side, ...] | int | None, str]:
        """Every way to press the sides that a point has."""
        left, right = Side.LEFT, Side.RIGHT
        if point.midline:
            return {point.sides: self.tr("In the middle")}
        both: dict[tuple[Side, ...] | int | None, str] = {(Side.BOTH,): self.tr("Both at once")}
        return {
            **(both if point.two_hands else {}),
            (left, right): self.tr("Left, then right"),
            (right, left): self.tr("Right, then left"),
            (left,): self.tr("Left only"),
            (right,): self.tr("Right only"),
        }

    def _pressures(self, point: Point, step: Step) -> dict[tuple[Side, ...] | int | None, str]:
        """As the point takes it, or less."""
        lower = {*range(LEAST_PRESSURE, point.pressure.high)}
        if step.max_pressure is not None:
            lower.add(step.max_pressure)
        return {None: self.tr("As the point takes it")} | {
            most: self._catalogue.say("sheet.pressure_most", most=most)
            for most in sorted(lower, reverse=True)
        }

    @staticmethod
    def _box(
        choices: dict[tuple[Side, ...] | int | None, str], chosen: tuple[Side, ...] | int | None
    ) -> QComboBox:
        box = _Choices(choices)
        box.choose(chosen)
        return box


class _Choices(ChoiceBox):
    """Its data are Python's own: Qt would make lists of tuples."""

    def __init__(self, choices: dict[tuple[Side, ...] | int | None, str]) -> None:
        super().__init__()
        self._values = list(choices)
        self.addItems(list(choices.values()))

    def choose(self, value: tuple[Side, ...] | int | None) -> None:
        """Show a value; the first one for any other."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def currentData(self, role: int = 0) -> tuple[Side, ...] | int | None:
        """The value that is shown."""
        return self._values[self.currentIndex()]
