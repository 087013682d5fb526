"""One page beside the map of a round: a column of words, fields and buttons."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from acupress_desktop.domain.finding import Grade
from acupress_desktop.domain.learning import Known
from acupress_desktop.ui.alt_letters import has_own_key
from acupress_desktop.ui.breaking import in_lines
from acupress_desktop.ui.choice_box import ChoiceBox
from acupress_desktop.ui.find.grade_strip import GradeStrip
from acupress_desktop.ui.plain import PlainLabel, on_button
from acupress_desktop.ui.safety.labels import head, line
from acupress_desktop.ui.sizes import least, px
from acupress_desktop.ui.theme import Theme

#: How wide the words of an answer are at most, in pixels: a page beside the map is not much wider.
_OPTION = 262
W = TypeVar("W", bound=QWidget)


def held_down(event: QKeyEvent) -> bool:
    """It is an Enter that comes again because its key is held down: what it did once was meant, no more."""
    return event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Button(QPushButton):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that is held down, on the map or another button before, presses nothing."""
        if held_down(event):
            event.accept()
        else:
            super().keyPressEvent(event)


class _Option(_Button):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the one that has the focus, and none that has not."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


class FindPage(QWidget):
    """Filled from the top; what was added is given back. It scrolls where there is no room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findPage")
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 16, 18, 16)
        self._column.setSpacing(10)

    def eyebrow(self, words: str) -> QLabel:
        """A small line above what it belongs to."""
        return self._add(line(words, self._theme.soft_ink, 12))

    def title(self, words: str, pixels: int = 20) -> QLabel:
        """What the page is about."""
        return self._add(head(words, pixels))

    def text(self, words: str, color: str | None = None) -> QLabel | None:
        """A paragraph; none where there is nothing to say."""
        return self._add(line(words, color)) if words else None

    def steps(self, steps: Iterable[str]) -> None:
        """Numbered lines."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, step in enumerate(steps):
            number = line(QLocale().toString(row + 1), self._theme.soft_ink)
            grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(line(step), row, 1)
        self._column.addLayout(grid)

    def grades(self, grades: Sequence[Grade], count: int, name: str) -> GradeStrip:
        """The discs of a round, called `name` for who does not see them."""
        strip = GradeStrip(grades, count, self._theme)
        strip.setAccessibleName(name)
        return self._add(strip)

    def rows(self, rows: Iterable[tuple[Grade | Known, str, str]]) -> None:
        """A line each: a disc, words, and words at the end of the line."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (grade, words, end) in enumerate(rows):
            grid.addWidget(GradeStrip((grade,), 1, self._theme), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(line(words, None, 13), row, 1)
            if end:
                grid.addWidget(line(end, self._theme.soft_ink, 13), row, 2, Qt.AlignmentFlag.AlignRight)
        self._column.addLayout(grid)

    def choice(self, words: str, entries: Sequence[tuple[str, object]], chosen: object) -> QComboBox:
        """A field with its label, of entries with what each stands for."""
        label = PlainLabel(words)
        field = ChoiceBox()
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        least(field, height=32)
        field.setAccessibleName(words)
        label.setBuddy(field)
        for name, value in entries:
            field.addItem(name, value)
        values = [value for _, value in entries]
        field.setCurrentIndex(values.index(chosen) if chosen in values else 0)
        self._add(label)
        return self._add(field)

    def field(self, words: str) -> QLineEdit:
        """A line to type in, with its label."""
        label, field = PlainLabel(words), QLineEdit()
        field.setAccessibleName(words)
        field.setMaxLength(200)
        least(field, height=32)
        label.setBuddy(field)
        self._add(label)
        return self._add(field)

    def options(self, entries: Iterable[tuple[str, Callable[[], None]]]) -> list[QPushButton]:
        """Buttons below one another of which one is the answer; Enter presses that which has the focus."""
        made: list[QPushButton] = []
        for words, do in entries:
            button = _Option()
            lines = in_lines(words, button.fontMetrics().horizontalAdvance, px(_OPTION))
            button.setText(on_button(lines))
            button.setAccessibleName(words)
            button.setProperty("role", "plain")
            button.setAutoDefault(False)
            has_own_key(button)  # its number
            button.clicked.connect(do)
            made.append(self._add(button))
        return made

    def counts(self, rows: Iterable[tuple[str, str]]) -> None:
        """Of each: what it is called, and below it how many of what."""
        for name, counts in rows:
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(line(name, None, 13))
            pair.addWidget(line(counts, self._theme.soft_ink, 13))
            self._column.addLayout(pair)

    def buttons(self, *entries: tuple[str, str, Callable[[], None]]) -> list[QPushButton]:
        """Buttons beside one another: words, role ("primary" is pressed by Enter) and what each does."""
        made: list[QPushButton] = []
        row = QHBoxLayout()
        row.setSpacing(10)
        for words, role, do in entries:
            button = _Button(on_button(words))
            button.setProperty("role", role)
            button.setAutoDefault(False)
            button.setDefault(role == "primary")
            button.clicked.connect(do)
            row.addWidget(button, 1 if role == "primary" else 0)
            made.append(button)
        self._column.addLayout(row)
        return made

    def push_up(self) -> None:
        """What comes after it stands at the lower end."""
        self._column.addStretch(1)

    def _add(self, widget: W) -> W:
        self._column.addWidget(widget)
        return widget
