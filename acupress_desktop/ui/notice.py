"""One sentence across the top of the map that says what is missing or went wrong, or asks something,
until closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import Said
from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.retelling import named, when_retold
from acupress_desktop.ui.sides import margins
from acupress_desktop.ui.sizes import icon_side
from acupress_desktop.ui.theme import Theme

#: What can be said again in another language; a plain string stays as it is.
Tellable = Said | Callable[[], str]


@dataclass(frozen=True)
class _Line:
    """A sentence, and buttons by id where it asks something."""

    said: Tellable
    buttons: Callable[[], Mapping[str, str]] = dict
    pressed: Callable[[str], None] | None = None

    @property
    def sentence(self) -> str:
        """In the language of now."""
        return sentence(self.said() if callable(self.said) else self.said)


class Notice(QFrame):
    """Hidden while there is nothing to say; several sentences wait for one another. `told` says each as it
    appears, for who does not see it."""

    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._waiting: list[_Line] = []
        self._told: _Line | None = None
        self._buttons: list[QPushButton] = []
        self._text = PlainLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.setProperty("role", "icon")
        icon_side(self._close, 16)
        named(self._close, lambda: self.tr("Close this message"))
        self._close.clicked.connect(self._next)
        self._row = row = QHBoxLayout(self)
        row.addWidget(self._text, 1)
        row.addWidget(self._close)
        self._show()
        when_retold(self, self._retell)

    def show_message(self, said: Tellable) -> None:
        """Show a sentence now, or after those before it have been closed; never the same twice at once."""
        made = _Line(said)
        if any(line.sentence == made.sentence for line in self._waiting):
            return
        self._waiting.append(made)
        self._show()

    def ask(
        self, said: Tellable, buttons: Callable[[], Mapping[str, str]], pressed: Callable[[str], None]
    ) -> None:
        """Show a sentence before all others, with buttons; `pressed` gets the id of the one that is
        pressed. To close it presses none."""
        self._waiting.insert(0, _Line(said, buttons, pressed))
        self._show()

    def take_back(self) -> None:
        """Nothing is asked any more."""
        self._waiting = [line for line in self._waiting if line.pressed is None]
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """The sign of the button that closes a line."""
        self._close.setIcon(icon("close", theme.ink))

    def _next(self) -> None:
        self._waiting.pop(0)
        self._show()

    def _press(self, line: _Line, button: str) -> None:
        self._waiting.remove(line)
        self._show()
        if line.pressed is not None:
            line.pressed(button)

    def _retell(self) -> None:
        """The same in another language; a button that has the keyboard keeps it."""
        self._row.setContentsMargins(margins(14, 6, 6, 6))
        if self._waiting:
            line = self._waiting[0]
            self._text.setText(line.sentence)
            self.setAccessibleName(line.sentence)
            for button, words in zip(self._buttons, line.buttons().values(), strict=True):
                button.setText(words)

    def _show(self) -> None:
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = []
        self._row.setContentsMargins(margins(14, 6, 6, 6))
        self.setVisible(bool(self._waiting))
        line = self._waiting[0] if self._waiting else None
        new, self._told = line is not self._told, line
        if line is None:
            return
        for place, button in enumerate(line.buttons(), start=1):
            made = QPushButton()
            made.setProperty("role", "plain")
            made.clicked.connect(partial(self._press, line, button))
            self._row.insertWidget(place, made)
            made.show()
            self._buttons.append(made)
        self._retell()
        if new:
            self.told.emit(line.sentence)
