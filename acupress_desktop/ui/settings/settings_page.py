"""A page of the settings: rows of a name and what is chosen, each kept the moment it is changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QLabel,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.choice_box import ChoiceBox
from acupress_desktop.ui.number_field import NumberField
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.sizes import beside, fixed, least, sized
from acupress_desktop.ui.status_line import StatusLine
from acupress_desktop.ui.theme import Theme
from acupress_desktop.ui.wrapping_box import WrappingBox

#: A row's name; texts below rows are as wide as name and choice together.
_NAME_WIDTH, _CHOICE_WIDTH, _SLIDER_WIDTH = 210, 250, 200


class SettingsPage(QScrollArea):
    """Base of the pages. What cannot be kept is said at the page's foot, and holds until the program ends."""

    def __init__(self, settings: SettingsService, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings, self.theme = settings, theme
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        page = QWidget()
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(10)
        self._said = StatusLine("said")
        self._said.setStyleSheet(f"color: {theme.vermilion};")
        self.setWidget(page)
        self.setStyleSheet(
            sized(
                f"QScrollArea, QScrollArea > QWidget > QWidget {{ background: {theme.paper}; }}"
                # The style's own empty box cannot be seen on dark paper.
                "QCheckBox::indicator:unchecked { width: 12px; height: 12px; border-radius: 2px;"
                f" border: 1px solid {theme.soft_ink}; background: {theme.surface}; }}"
            )
        )

    def finish(self) -> None:
        """The last row has been added."""
        self.column.addWidget(self._said)
        self.column.addStretch(1)

    def show_message(self, sentence: str) -> None:
        """Tell what went wrong at the page's foot; nothing hides it."""
        self._said.tell(sentence)

    def change(self, **fields: object) -> None:
        """Keep what was chosen."""
        self.attempt(lambda: self.settings.change(**fields))

    def attempt(self, command: Callable[[], object]) -> None:
        """Do it, or tell at the page's foot why it cannot be done."""
        if attempt(command, self.show_message):
            self.show_message("")

    def head(self, text: str) -> None:
        """Begin a group of rows."""
        label = self._text(text.upper(), self.theme.soft_ink)
        label.setStyleSheet(
            sized(f"color: {self.theme.soft_ink}; font-size: 12px; font-weight: 600; letter-spacing: 0.6px;")
        )
        if self.column.count():
            self.column.addSpacing(10)
        self.column.addWidget(label)

    def note(self, text: str) -> QLabel:
        """A quiet sentence below a row."""
        label = self._text(text, self.theme.soft_ink)
        self.column.addWidget(label)
        return label

    def row(self, name: str, *widgets: QWidget) -> QBoxLayout:
        """A name and what is chosen; the name is read out with the first widget."""
        line = beside()
        line.setSpacing(10)
        label = PlainLabel(name)
        if line.direction() is QBoxLayout.Direction.LeftToRight:
            fixed(label, width=_NAME_WIDTH)
        label.setWordWrap(True)
        label.setBuddy(widgets[0])
        if not widgets[0].accessibleName():
            widgets[0].setAccessibleName(name)
        line.addWidget(label)
        for widget in widgets:
            line.addWidget(widget)
        line.addStretch(1)
        self.column.addLayout(line)
        return line

    def tick(self, name: str, field: str) -> QCheckBox:
        """A box for a setting that is on or off."""
        box = WrappingBox(name)
        box.setChecked(bool(getattr(self.settings.settings, field)))
        box.toggled.connect(lambda on: self.change(**{field: on}))
        self.column.addWidget(box)
        return box

    def choice(self, name: str, field: str, words: Mapping[StrEnum, str]) -> QComboBox:
        """A list of which one is chosen."""
        box = ChoiceBox()
        least(box, width=_CHOICE_WIDTH)
        for value, text in words.items():
            box.addItem(text, value)
        box.setCurrentIndex(list(words).index(getattr(self.settings.settings, field)))
        box.activated.connect(lambda index: self.change(**{field: list(words)[index]}))
        self.row(name, box)
        return box

    def number(self, name: str, field: str, limits: tuple[int, int], suffix: str) -> NumberField:
        """A whole number."""
        box = NumberField(decimals=0)
        box.setRange(*limits)
        box.setSuffix(suffix)
        least(box, width=_CHOICE_WIDTH // 2)
        box.setValue(getattr(self.settings.settings, field))
        box.valueChanged.connect(lambda value: self.change(**{field: int(value)}))
        self.row(name, box)
        return box

    def slider(self, name: str, field: str, limits: tuple[int, int], words: Mapping[int, str]) -> QSlider:
        """A scale; beside it stands the value in percent, or the word for it."""
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(*limits)
        slider.setPageStep(10)
        fixed(slider, width=_SLIDER_WIDTH)
        slider.setValue(getattr(self.settings.settings, field))
        value = PlainLabel()

        def show(percent: int) -> None:
            value.setText(words.get(percent, self.tr("%1 %").replace("%1", str(percent))))

        show(slider.value())
        slider.valueChanged.connect(show)
        slider.valueChanged.connect(lambda percent: self.change(**{field: percent}))
        self.row(name, slider, value)
        return slider

    def _text(self, text: str, color: str) -> QLabel:
        label = PlainLabel(text)
        label.setWordWrap(True)
        label.setStyleSheet(f"color: {color};")
        return label
