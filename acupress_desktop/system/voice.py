"""Speaks through whatever engine Qt finds. Where there is none it is silent and can say what to install."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import (
    QElapsedTimer,
    QLocale,
    QObject,
    Qt,
    QThread,
    QTimer,
    Signal,
    Slot,
)

from acupress_desktop.services.listeners import Listeners, Stop
from acupress_desktop.services.ports import VoiceChoice

if TYPE_CHECKING:
    from PySide6.QtStateMachine import QStateMachine
    from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

#: Words that an engine could not begin with for so long, because it was still being looked for, are stale.
STALE_MS = 3_000
#: A breath is over sooner than a stage.
POLITE_STALE_MS = 1_000
#: How long the program's end waits for an engine that does not answer.
END_MS = 2_000
#: Made and spoken to in a thread: looking through its voices takes more than a second.
_SLOW = frozenset({"speechd"})
#: Never offered: it makes no sound.
_MOCK = "mock"
#: Which of many dialects speaks until the user chooses one.
_PREFERRED = ("English (America)", "English (Great Britain)")
#: What espeak-ng calls the voices of a language that Qt does not know them by ("cmn"), and files under no
#: language at all. The other one of Mandarin spells what is written in Latin letters in English.
_UNFILED = {QLocale.Language.Chinese: "Chinese (Mandarin, latin as Pinyin)"}


class Silent(NamedTuple):
    """Why nothing is said; words for it are made where they are shown, in the program's language."""

    #: "missing" where nothing can speak, "foreign" where nothing speaks the language, "refused" where an
    #: engine could not.
    kind: str
    #: What the engine says of it, in its own words; "" where nothing does.
    engine_says: str = ""


MISSING = Silent("missing")
#: An engine is there, and none of its voices speaks the language.
FOREIGN = Silent("foreign")


class QtVoice(QObject):
    """One QTextToSpeech, made when first needed and kept until another engine is chosen.

    Qt's speech module is loaded with it, so that it costs nothing to who wants no voice. The engine is
    reached through signals alone, for it may live in a thread of its own.
    """

    _say = Signal(str)
    _stop = Signal()
    _set_voice = Signal("QVoice")  # type: ignore[arg-type]  # its module is not loaded yet
    _set_rate = Signal(float)
    _set_volume = Signal(float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._choice = VoiceChoice()
        self._listeners: Listeners[()] = Listeners()
        self._speech: QTextToSpeech | None = None
        self._machine: QStateMachine | None = None
        self._thread: QThread | None = None
        self._ready = False
        self._speaking = False
        self._trouble: Silent | None = None
        #: The engine's voices of the language, looked up before one of them is chosen.
        self._voices: list[QVoice] = []
        self._next = ""
        self._polite = False
        self._asked = QElapsedTimer()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setTimerType(Qt.TimerType.PreciseTimer)
        self._wait.timeout.connect(self._begin)

    def choose(self, choice: VoiceChoice) -> None:
        """Take an engine, a voice and a language; another engine is loaded anew, and only if one was needed
        before."""
        before, self._choice = self._choice, choice
        if choice.engine != before.engine and self._speech is not None:
            self.close()
            self.get_ready()
        elif choice.language != before.language and self._speech is not None and not self.loading:
            self._speak_language()
        elif choice != before and self._ready:
            self._apply_choice(choice.name != before.name)

    def get_ready(self) -> None:
        """Load the engine, in a thread of its own; what failed before is tried again."""
        if self._trouble is not None:  # it may have been mended meanwhile
            self.close()
        if self._speech is not None:
            return
        engine = self._engine()
        if engine is None:
            self._trouble = MISSING
            self._tell()
            return
        from PySide6.QtTextToSpeech import QTextToSpeech

        self._trouble = None
        self._speech = speech = QTextToSpeech("none")
        speech.stateChanged.connect(self._on_state)
        speech.errorOccurred.connect(self._on_error)
        self._say.connect(speech.say)
        self._stop.connect(speech.stop)
        self._set_voice.connect(speech.setVoice)
        self._set_rate.connect(speech.setRate)
        self._set_volume.connect(speech.setVolume)
        if engine in _SLOW:
            self._make_aside(speech, engine)
        else:
            speech.setEngine(engine)
            self._made()

    def say(self, text: str, after_s: float = 0.0, polite: bool = False) -> None:
        """Say something in `after_s` seconds in the place of what is being said; a `polite` sentence is left
        out then."""
        if polite and (self._speaking or self._next):
            return
        self._next = text
        self._polite = polite
        self._wait.start(round(after_s * 1000))
        if self._trouble is None:
            self.get_ready()

    def stop(self) -> None:
        """Be silent, and forget what was to be said."""
        self._next = ""
        self._speaking = False  # of words that it had not begun an engine tells nothing more
        self._wait.stop()
        if self._ready:  # also between two sentences, when the engine says that it is silent
            self._stop.emit()

    def listen(self, listener: Callable[[], None]) -> Stop:
        """Call `listener` when `loading`, `voices` or `problem` may have changed; returns what ends that."""
        return self._listeners.add(listener)

    @property
    def loading(self) -> bool:
        """The engine is being loaded: nothing is known of it yet."""
        return self._speech is not None and not self._ready and self._trouble is None

    def engines(self) -> tuple[str, ...]:
        """Ids of the engines that Qt found here; none is loaded for that."""
        return engines()

    def voices(self) -> tuple[str, ...]:
        """The names of the engine's voices in the chosen language; empty until it is loaded."""
        names = [voice.name() for voice in self._voices]
        # espeak-ng multiplies each dialect by a hundred ways of speaking.
        plain = [name for name in names if "+" not in name or name == self._choice.name]
        return tuple(dict.fromkeys(plain or names))

    def problem(self) -> Silent | None:
        """What keeps sentences from being heard; None where nothing is known to."""
        return self._trouble

    def close(self) -> None:
        """Be silent and let go of the engine; the program ends, or another engine is wanted."""
        self.stop()
        speech, thread = self._speech, self._thread
        held = self._machine  # until its thread has ended
        self._speech = self._thread = self._machine = None
        self._ready = self._speaking = False
        self._voices = []
        if speech is None:
            return
        speech.disconnect(self)
        self.disconnect(speech)
        if thread is not None:
            thread.quit()
            if not thread.wait(END_MS):
                thread.terminate()
                thread.wait(END_MS)
        del held

    def _engine(self) -> str | None:
        """The chosen engine where it is there, else the first that is."""
        there = self.engines()
        if self._choice.engine == _MOCK or self._choice.engine in there:
            return self._choice.engine
        return there[0] if there else None

    def _make_aside(self, speech: QTextToSpeech, engine: str) -> None:
        """Make the engine in a thread. Calls from Python would hold up the window all the while, so that a
        state machine, which is all Qt's own, sets the property there."""
        from PySide6.QtStateMachine import QState, QStateMachine

        self._thread = thread = QThread(self)
        self._machine = machine = QStateMachine()
        state = QState(machine)
        state.assignProperty(speech, "engine", engine)
        state.entered.connect(self._made)
        machine.setInitialState(state)
        for moved in (speech, machine):
            moved.moveToThread(thread)
        thread.start()
        machine.start()

    @Slot()
    def _made(self) -> None:
        speech = self._speech
        if speech is None:
            return
        from PySide6.QtTextToSpeech import QTextToSpeech

        if speech.state() == QTextToSpeech.State.Error or not speech.availableLocales():
            self._trouble = MISSING
            self._tell()
        else:
            self._speak_language()
        if self._ready and self._next and not self._wait.isActive():
            self._begin()

    def _speak_language(self) -> None:
        """Take a voice of the language, or say that there is none: one of another would only be noise.

        To list voices Qt takes another one for a moment and then the old one again. From here that would be
        at the same time as the thread takes the new one, which would be lost: so they are listed only now.
        """
        self._voices = self._list_voices()
        self._ready = bool(self._voices)
        self._trouble = None if self._ready else FOREIGN
        if self._ready:
            self._apply_choice(named=True)
        self._tell()

    def _apply_choice(self, named: bool) -> None:
        """Hand the choice to the engine."""
        voice = self._voice()
        if named and voice is not None:
            self._set_voice.emit(voice)
        self._set_rate.emit(self._choice.rate / 100)
        self._set_volume.emit(self._choice.volume / 100)

    def _voice(self) -> QVoice | None:
        voices = self._voices
        named = {voice.name(): voice for voice in reversed(voices)}
        wanted = (self._choice.name, *_PREFERRED)
        return next((named[name] for name in wanted if name in named), voices[0] if voices else None)

    def _list_voices(self) -> list[QVoice]:
        """The engine's voices of the language."""
        speech = self._speech
        if speech is None:
            return []
        language = QLocale(self._choice.language).language()
        locales = [locale for locale in speech.availableLocales() if locale.language() == language]
        found = [voice for locale in locales for voice in speech.allVoices(locale)]
        if not found and language in _UNFILED:
            unfiled = speech.allVoices(QLocale.c())
            found = [voice for voice in unfiled if voice.name().startswith(_UNFILED[language])]
        return found

    def _begin(self) -> None:
        """Its time has come."""
        if not self._ready:
            if not self._asked.isValid():
                self._asked.start()
            return
        patience = POLITE_STALE_MS if self._polite else STALE_MS
        stale = self._asked.isValid() and self._asked.elapsed() > patience
        self._asked.invalidate()
        text, self._next = self._next, ""
        if text and not stale:
            self._speaking = True
            self._say.emit(text)

    def _on_state(self, state: Any) -> None:
        self._speaking = state == type(state).Speaking

    def _on_error(self, reason: Any, what: str) -> None:
        self._speaking = False
        self._trouble = Silent("refused", what)
        self._tell()

    def _tell(self) -> None:
        self._listeners.notify()


def engines() -> tuple[str, ...]:
    """Ids of what can speak on this machine."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:  # installed without its speech libraries
        return ()
    return tuple(engine for engine in QTextToSpeech.availableEngines() if engine != _MOCK)
