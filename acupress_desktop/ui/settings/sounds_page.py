"""The sounds of a session: how loud, which ones, and what each of them sounds like."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from shiboken6 import isValid

from acupress_desktop.content.error_words import sentence, told
from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.errors import Message, fill
from acupress_desktop.domain.own_sound import MOST_SECONDS
from acupress_desktop.domain.own_text import visible
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.sound_service import SoundService
from acupress_desktop.ui.settings.cue_row import CueRow
from acupress_desktop.ui.settings.settings_page import SettingsPage
from acupress_desktop.ui.status_line import StatusLine
from acupress_desktop.ui.theme import Theme

#: What the file dialog offers; any other file that can be decoded is taken too.
_KINDS = ("wav", "mp3", "ogg", "oga", "opus", "flac", "aiff", "aif", "m4a")


class SoundsPage(SettingsPage):
    """Volume and mute are those of the session's own button."""

    def __init__(
        self, settings: SettingsService, sounds: SoundService, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(settings, theme, parent)
        self._sounds = sounds
        self.head(self.tr("Volume"))
        self.slider(self.tr("Volume of the chimes"), "volume", (0, 100), {0: self.tr("silent")})
        self.tick(self.tr("Mute every sound, the voice too"), "muted")
        test = QPushButton(self.tr("Test"))
        test.setObjectName("testSound")
        test.setProperty("role", "plain")
        test.setAutoDefault(False)
        test.setAccessibleName(self.tr("Play a test sound"))
        test.clicked.connect(lambda: self._play(Cue.START))
        self._heard = StatusLine("heard")
        line = self.row(self.tr("Sound output"), test)
        line.insertWidget(2, self._heard, 1)
        self.head(self.tr("Learn and choose the chimes"))
        self.note(
            self.tr(
                "Playing one here is heard at the volume above, also while it is muted or switched off. A"
                " sound of your own lasts at most %n seconds: WAV, MP3, OGG, Opus, FLAC, AIFF or M4A.",
                "",
                MOST_SECONDS,
            )
        )
        self._rows = {
            cue: CueRow(cue, sounds, theme, self._switch, self._play, self._choose_own, self._back_to_ours)
            for cue in Cue
        }
        for row in self._rows.values():
            self.column.addWidget(row)
        self.finish()
        self._show_lost()
        sounds.check_output(partial(_still_there, self, self._show_problem))

    def _switch(self, cue: Cue, on: bool) -> None:
        self._try(lambda: self._sounds.switch(cue, on))

    def _show_problem(self) -> None:
        problem = self._sounds.silence()
        if problem is not None:
            self._show_result(sentence(problem), wrong=True)

    def _play(self, cue: Cue) -> None:
        self._sounds.try_out(cue, lambda output: _still_there(self, lambda: self._played(output)))

    def _played(self, output: str | None) -> None:
        if output is None:
            problem = self._sounds.problem() or self.tr("This machine has no sound output.")
            self._show_result(sentence(problem), wrong=True)
        elif self.settings.settings.volume == 0:
            self._show_result(self.tr("The volume is at 0. Turn it up to hear something."), wrong=True)
        else:
            self._show_result(self.tr("Played on %1.").replace("%1", output), wrong=False)
        self._show_lost()

    def _choose_own(self, cue: Cue) -> None:
        title = self.tr("A sound for “%1”").replace("%1", self._sounds.name(cue))
        names = " ".join(f"*.{kind} *.{kind.upper()}" for kind in _KINDS)
        kinds = fill("%1 (%2);;%3 (*)", self.tr("Sounds"), names, self.tr("All files"))
        path, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if path:
            self.show_message(self.tr("Trying “%1”…").replace("%1", visible(Path(path).name)))
            self._sounds.choose_own(cue, path, lambda why: _still_there(self, lambda: self._chosen(why)))

    def _chosen(self, why: Message | None) -> None:
        self.show_message(sentence(why or ""))
        self._show_lost()

    def _back_to_ours(self, cue: Cue) -> None:
        self._try(lambda: self._sounds.back_to_ours(cue))

    def _try(self, choose: Callable[[], None]) -> None:
        """Keep a choice, or say why it cannot be kept."""
        self.attempt(choose)
        self._show_lost()

    def _show_lost(self) -> None:
        lost = self._sounds.lost()
        for cue, row in self._rows.items():
            row.show_choice(told(lost.get(cue)))

    def _show_result(self, sentence: str, wrong: bool) -> None:
        self._heard.setStyleSheet(f"color: {self.theme.vermilion if wrong else self.theme.soft_ink};")
        self._heard.tell(sentence)


def _still_there(page: SoundsPage, tell: Callable[[], None]) -> None:
    """An answer may come when the page has been closed."""
    if isValid(page):
        tell()
