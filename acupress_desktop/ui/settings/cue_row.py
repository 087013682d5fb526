"""One sound of a session in the settings: its name, on or off, to be heard, ours or the user's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QGridLayout, QPushButton, QToolButton, QWidget

from acupress_desktop.domain.cues import Cue
from acupress_desktop.services.sound_service import SoundService
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.plain import PlainLabel, set_tip
from acupress_desktop.ui.sides import sided
from acupress_desktop.ui.sizes import beside, fixed, has_few_words_a_line, icon_side, least, sized
from acupress_desktop.ui.theme import Theme


class CueRow(QWidget):
    """Says what its user wants by calling back; `show_choice` shows what holds."""

    def __init__(
        self,
        cue: Cue,
        sounds: SoundService,
        theme: Theme,
        switch: Callable[[Cue, bool], None],
        play: Callable[[Cue], None],
        choose: Callable[[Cue], None],
        ours: Callable[[Cue], None],
    ) -> None:
        super().__init__()
        self._cue, self._sounds = cue, sounds
        name = sounds.name(cue)
        self.setObjectName(f"cue-{cue}")
        self._on = QCheckBox(name)
        least(self._on, width=180)
        self._on.toggled.connect(lambda on: switch(cue, on))
        self._play = QToolButton()
        self._play.setProperty("role", "icon")
        self._play.setIcon(icon("play", theme.ink))
        icon_side(self._play, 16)
        fixed(self._play, 36, 36)
        self._play.setAccessibleName(self.tr("Play “%1”").replace("%1", name))
        set_tip(self._play, self._play.accessibleName())
        self._play.clicked.connect(lambda: play(cue))
        self._own = self._button(self.tr("Own sound…"), self.tr("Own sound for “%1”…").replace("%1", name))
        self._own.clicked.connect(lambda: choose(cue))
        self._back = self._button(self.tr("Ours again"), self.tr("Our sound for “%1”").replace("%1", name))
        self._back.clicked.connect(lambda: ours(cue))
        self._file = PlainLabel()
        self._file.setWordWrap(True)
        self._colors = (theme.soft_ink, theme.vermilion)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        below = has_few_words_a_line()  # the buttons stand below the name then
        grid.addWidget(self._on, 0, 0, 1, 4 if below else 1)
        grid.addWidget(self._play, int(below), 0 if below else 1)
        buttons = beside()
        buttons.addWidget(self._own)
        buttons.addWidget(self._back)
        grid.addLayout(buttons, int(below), 1 if below else 2)
        grid.addWidget(self._file, 2, 0, 1, 4)
        grid.setColumnStretch(3, 1)
        self.show_choice()

    def show_choice(self, lost: str | None = None) -> None:
        """On or off, whose sound, and the sentence on what became of it where it is `lost`."""
        self._on.blockSignals(True)
        self._on.setChecked(self._sounds.is_on(self._cue))
        self._on.blockSignals(False)
        own = self._sounds.own(self._cue)
        self._back.setVisible(own is not None)
        self._file.setVisible(own is not None)
        self._file.setText(lost or (Path(own).name if own is not None else ""))
        self._file.setStyleSheet(
            sized(sided(f"color: {self._colors[lost is not None]}; padding-left: 26px;"))
        )

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "plain")
        button.setAutoDefault(False)
        button.setAccessibleName(name)
        return button
