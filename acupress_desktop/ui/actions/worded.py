"""Actions with words in the language of the moment."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from acupress_desktop.ui.plain import set_tip
from acupress_desktop.ui.retelling import when_retold

#: Words in the language of the moment.
Told = Callable[[], str]


class WordedActions(QObject):
    """A set of actions, which tell their words anew in every other language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: dict[QAction, tuple[Told, Told | None]] = {}
        when_retold(self, self.tell_words)

    def tell_words(self) -> None:
        """Say in the language of now what each is called."""
        for action in self._words:
            self.name(action)

    def name(self, action: QAction) -> None:
        """Say it of one of them: it is called otherwise than before."""
        words, tip = self._words[action]
        action.setText(words())
        if tip is not None:
            set_tip(action, tip())

    def worded(self, words: Told, key: str = "", tip: Told | None = None) -> QAction:
        """A new action, with its key and, where it says more than its words, its tip. Held down, the key does
        it once: who presses long, or on a slow machine, would turn it on and off."""
        action = QAction(self)
        action.setAutoRepeat(False)
        if key:
            action.setShortcut(QKeySequence(key))
        self._words[action] = words, tip
        self.name(action)
        return action
