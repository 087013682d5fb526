"""What came of something that was done, in a place of its own."""

from __future__ import annotations

from acupress_desktop.ui.announcing import Announcement
from acupress_desktop.ui.plain import PlainLabel


class StatusLine(PlainLabel):
    """Hidden while it says nothing. Who does not see it hears each sentence once, and keeps the focus."""

    def __init__(self, name: str = "", stays: bool = False) -> None:
        """`name` is the object's; with `stays` nothing beside it moves when it comes and goes."""
        super().__init__()
        self.setObjectName(name)
        self.setWordWrap(True)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(stays)
        self.setSizePolicy(policy)
        self._aloud = Announcement(self)
        self.hide()

    def tell(self, sentence: str) -> None:
        """Say what came of it; "" for nothing to say. The same sentence once more is said once more."""
        self.setText(sentence)
        self.setVisible(bool(sentence))
        self._aloud.tell(sentence)

    def keep_telling(self, sentence: str) -> None:
        """Say how things are, which is news only where they were otherwise."""
        if sentence != self.text():
            self.tell(sentence)
