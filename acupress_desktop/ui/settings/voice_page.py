"""The voice: whether it leads the session, which engine and voice speak, how loud and how fast."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from acupress_desktop.content.error_words import told
from acupress_desktop.domain.settings import VOICE_RATE_LIMITS
from acupress_desktop.services.ports import Voice
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.speaker import Speaker
from acupress_desktop.ui.choice_box import ChoiceBox
from acupress_desktop.ui.opening import until_gone
from acupress_desktop.ui.settings.settings_page import SettingsPage
from acupress_desktop.ui.sizes import least
from acupress_desktop.ui.status_line import StatusLine
from acupress_desktop.ui.theme import Theme

#: What Qt's engines are called where people install them.
_ENGINES = {
    "speechd": "Speech Dispatcher",
    "flite": "Flite",
    "darwin": "macOS",
    "macos": "macOS (NSSpeech)",
    "winrt": "Windows",
    "sapi": "Windows (SAPI)",
    "android": "Android",
}


class VoicePage(SettingsPage):
    """Opening it looks for a voice; what is missing is said, and the page works without."""

    def __init__(
        self,
        settings: SettingsService,
        speaker: Speaker,
        voice: Voice,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(settings, theme, parent)
        self._speaker, self._voice = speaker, voice
        self.head(self.tr("Voice"))
        self.tick(self.tr("Say the next point, side and time"), "voice")
        self.note(
            self.tr(
                "It speaks after each chime, so that you can keep your eyes closed. Pause, stop and mute"
                " cut it short. Breaths are spoken where “Sessions” says so. Nothing leaves this machine."
            )
        )
        self._engines = self._box("engine")
        self._engines.activated.connect(
            lambda index: self.change(voice_engine=self._engines.itemData(index), voice_name="")
        )
        self.row(self.tr("Engine"), self._engines)
        self._voices = self._box("voice")
        self._voices.activated.connect(lambda index: self.change(voice_name=self._voices.itemData(index)))
        self.row(self.tr("Voice"), self._voices)
        self.slider(self.tr("Volume of the voice"), "voice_volume", (0, 100), {0: self.tr("silent")})
        self.slider(self.tr("Slower or faster"), "voice_rate", VOICE_RATE_LIMITS, {0: self.tr("as usual")})
        self._test = QPushButton(self.tr("Test"))
        self._test.setObjectName("testVoice")
        self._test.setProperty("role", "plain")
        self._test.setAutoDefault(False)
        self._test.setAccessibleName(self.tr("Say a test sentence"))
        self._test.clicked.connect(speaker.try_out)
        self._state = StatusLine("voiceState")
        self._state.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.row(self.tr("Try it"), self._test)
        self.column.addWidget(self._state)
        self.finish()
        until_gone(self, voice.listen(self._renew))
        voice.get_ready()
        self._renew()

    def _renew(self) -> None:
        """The voice has something new to say about itself."""
        chosen = self.settings.settings
        engines = self._voice.engines()
        self._fill(self._engines, {engine: _ENGINES.get(engine, engine) for engine in engines})
        self._choose(self._engines, chosen.voice_engine)
        self._fill(self._voices, {name: name for name in self._voice.voices()})
        self._choose(self._voices, chosen.voice_name)
        problem = told(self._voice.problem())
        self._test.setEnabled(problem is None and not self._voice.loading)
        self._state.setStyleSheet(f"color: {self.theme.vermilion if problem else self.theme.soft_ink};")
        looking = self.tr("Looking for a voice…") if self._voice.loading else ""
        self._state.keep_telling(problem or looking)

    def _box(self, name: str) -> QComboBox:
        box = ChoiceBox()
        box.setObjectName(name)
        least(box, width=250)
        return box

    def _fill(self, box: QComboBox, entries: dict[str, str]) -> None:
        """What can be chosen; the first entry leaves the choice to the program."""
        box.clear()
        box.addItem(self.tr("Automatic") if entries else self.tr("None found"), "")
        for value, text in entries.items():
            box.addItem(text, value)
        box.setEnabled(bool(entries))

    def _choose(self, box: QComboBox, value: str) -> None:
        """Show what is chosen, also where it is not there now."""
        index = box.findData(value)
        if index < 0:
            box.addItem(self.tr("%1 (not there)").replace("%1", value), value)
            index = box.count() - 1
        box.setCurrentIndex(index)
