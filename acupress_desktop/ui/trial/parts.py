"""What pages of the trial are made of: cards, choices with a line below, fields with their label."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QGridLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from acupress_desktop.ui.checks import show_checked
from acupress_desktop.ui.choice_box import ChoiceBox
from acupress_desktop.ui.plain import PlainLabel, on_button
from acupress_desktop.ui.safety.labels import line
from acupress_desktop.ui.sides import margins
from acupress_desktop.ui.sizes import least, sized
from acupress_desktop.ui.theme import Theme

T = TypeVar("T")


class ChoiceCard(QFrame):
    """A radio button with a line below what it chooses; a click anywhere on it chooses."""

    def __init__(self, words: str, about: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choiceCard")
        self._theme = theme
        self.button = QRadioButton(on_button(words))
        self.button.setAccessibleName(words)
        self.button.setAccessibleDescription(about)
        font = self.button.font()
        font.setBold(True)
        self.button.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(2)
        column.addWidget(self.button)
        if about:
            told = line(about, theme.soft_ink, 12)
            told.setContentsMargins(margins(26, 0, 0, 0))
            column.addWidget(told)
        column.addStretch(1)
        self.button.toggled.connect(self._show)
        self._show(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """As a press of the button."""
        self.button.setFocus(Qt.FocusReason.MouseFocusReason)
        self.button.setChecked(True)
        event.accept()

    def _show(self, on: bool) -> None:
        theme = self._theme
        edge, ground = (theme.jade, theme.jade_wash) if on else (theme.line, theme.surface)
        width, room = (2, 0) if on else (1, 1)
        sheet = (
            f"QFrame#choiceCard {{ background: {ground}; border: {width}px solid {edge};"
            f" border-radius: 9px; margin: {room}px; }}"
        )
        self.setStyleSheet(sized(sheet))


def choose(
    entries: Sequence[tuple[T, str, str]],
    chosen: T,
    columns: int,
    theme: Theme,
    take: Callable[[T], None],
    name: str,
) -> QWidget:
    """Cards beside one another, of which one holds: what each stands for, its words, and the line below."""
    box = QWidget()
    box.setAccessibleName(name)
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(8)
    group = QButtonGroup(box)
    for number, (value, words, about) in enumerate(entries):
        card = ChoiceCard(words, about, theme)
        card.button.setAccessibleDescription(f"{name} {about}" if about else name)
        group.addButton(card.button)
        grid.addWidget(card, number // columns, number % columns)
        show_checked(card.button, value == chosen)
        card._show(value == chosen)
        card.button.toggled.connect(lambda on, value=value: take(value) if on else None)
    for column in range(columns):
        grid.setColumnStretch(column, 1)
    return box


def field_of(entries: Iterable[tuple[object, str]], chosen: object, name: str) -> ChoiceBox:
    """A list to choose from, with what each entry stands for."""
    field = ChoiceBox()
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    field.setMinimumContentsLength(8)
    least(field, height=32)
    field.setAccessibleName(name)
    for value, words in entries:
        field.addItem(words, value)
    field.setCurrentIndex(max(0, field.findData(chosen)))
    return field


def labelled(words: str, field: QWidget) -> QWidget:
    """A field below its label."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    label = PlainLabel(words)
    label.setWordWrap(True)
    label.setBuddy(field)
    field.setAccessibleName(words)
    column.addWidget(label)
    column.addWidget(field)
    return box


def card(theme: Theme, name: str) -> tuple[QFrame, QVBoxLayout]:
    """An empty card, and the column in it."""
    box = QFrame()
    box.setObjectName(name)
    sheet = (
        f"QFrame#{name} {{ background: {theme.surface}; border: 1px solid {theme.line};"
        " border-radius: 12px; }"
    )
    box.setStyleSheet(sized(sheet))
    column = QVBoxLayout(box)
    column.setContentsMargins(18, 14, 18, 14)
    column.setSpacing(8)
    return box, column


def button(words: str, role: str, do: Callable[[], object], default: bool = False) -> QPushButton:
    """A button of a page."""
    made = QPushButton(on_button(words))
    made.setProperty("role", role)
    made.setAutoDefault(False)
    made.setDefault(default)
    made.clicked.connect(lambda: do())
    return made


def date_words(day: date) -> str:
    """A date as the program's language writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def short_date(day: date) -> str:
    """A date in a table."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
