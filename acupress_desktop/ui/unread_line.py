"""The line that says that nobody has checked a translation, with the English text one click away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.packed import load_packed
from acupress_desktop.content.words import FALLBACK
from acupress_desktop.ui.checks import when_turned
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.sizes import sized
from acupress_desktop.ui.theme import Theme


def english() -> Catalogue:
    """Everything as it was written."""
    return load_packed(FALLBACK)


class UnreadLine(QWidget):
    """`turned` asks for the English text, or for the translation again."""

    turned = Signal(bool)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._words = PlainLabel()
        self._words.setWordWrap(True)
        self._button = QPushButton()
        self._button.setObjectName("englishText")
        self._button.setProperty("role", "plain")
        self._button.setAutoDefault(False)
        self._button.setCheckable(True)
        when_turned(self._button, self._turn)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self.retell()

    @property
    def shows_english(self) -> bool:
        """The English text is asked for."""
        return self._button.isChecked()

    def retell(self) -> None:
        """Say it in the language of now."""
        self._words.setText(self._catalogue.word("unread.line"))
        self._name()

    def turn_back(self) -> None:
        """Another text is shown: begin with its translation."""
        self._button.blockSignals(True)
        self._button.setChecked(False)
        self._button.blockSignals(False)
        self._name()

    def set_theme(self, theme: Theme) -> None:
        """It is said quietly."""
        self._words.setStyleSheet(sized(f"color: {theme.soft_ink}; font-size: 12px;"))

    def _turn(self, on: bool) -> None:
        self._name()
        self.turned.emit(on)

    def _name(self) -> None:
        self._button.setText(self.tr("Translation") if self.shows_english else self.tr("English text"))
