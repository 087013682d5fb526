"""Leads a session by voice: says each stage as it begins, and the breaths."""

from __future__ import annotations

from collections.abc import Callable

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.breathing import breath_at
from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.settings import Breathing, Settings
from acupress_desktop.services.ports import Voice, VoiceChoice
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.spoken_words import SpokenWords
from acupress_desktop.services.views import NO_SESSION, SessionView, State

#: The voice begins when the loudest part of a chime is over.
AFTER_CHIME_S = 0.8
#: A stage that began at most so long ago has just begun, and so has a breath.
_JUST_S = 0.5
#: Less than this left of a press is not worth saying where it is when it goes on.
_WORTH_S = 6.0
#: What a voice says of itself where none of its kind speaks the language.
_UNSPOKEN = Message("voice.no-language")


class Speaker:
    """Listens to the session's views. Pausing, stopping and muting cut it short; it never delays anything."""

    def __init__(self, catalogue: Catalogue, voice: Voice, settings: SettingsService) -> None:
        self._catalogue = catalogue
        self._words = SpokenWords(catalogue)
        self._voice = voice
        self._settings = settings
        self._told = NO_SESSION
        self._breath: tuple[int, int] | None = None
        self._unspoken = ""
        self._tell_of: Callable[[Message], None] = _nobody
        self._apply(settings.settings)
        self._was_wanted = self.wanted
        settings.listen(self._take)

    def when_unspoken(self, tell: Callable[[Message], None]) -> None:
        """Call `tell`, once a language, when words were to be said that no voice here speaks."""
        self._tell_of = tell

    @property
    def wanted(self) -> bool:
        """The user chose something that is spoken."""
        settings = self._settings.settings
        return settings.voice or settings.breathing is Breathing.SPOKEN

    def get_ready(self) -> None:
        """Look for a voice before the first word is wanted, where one will be."""
        if self.wanted:
            self._voice.get_ready()

    def try_out(self) -> None:
        """Say an announcement now, as a session would, also while muted."""
        self._voice.say(self._words.example(Spot("BL23", Side.BOTH), 60))

    def retell(self) -> None:
        """Speak another language from the next sentence on."""
        self._words = SpokenWords(self._catalogue)
        self._apply(self._settings.settings)

    def render(self, view: SessionView) -> None:
        """Take the session's new view."""
        before, self._told = self._told, view
        if not _may_speak(view):
            if _may_speak(before):
                self._voice.stop()
                self._speak_reason(view)
            self._breath = None
            return
        if not self.wanted:
            return
        if self._settings.settings.voice:
            self._announce(view, before)
        if self._settings.settings.breathing is Breathing.SPOKEN and view.stage and view.stage.presses:
            self._breathe(view)

    def _announce(self, view: SessionView, before: SessionView) -> None:
        wait = AFTER_CHIME_S if view.cue is not None else 0.0
        room = view.stage_left_s - wait
        if view.state is State.FINISHED:
            if before.active:
                self._speak(self._words.announcement(view, 60.0), AFTER_CHIME_S)
        elif _just_begun(view) and (not _same_stage(view, before) or not _may_speak(before)):
            self._speak(self._words.announcement(view, room, self._pace), wait)
        elif before.paused and view.part_left_s >= _WORTH_S:
            self._speak(self._words.going_on(view, view.part_left_s, self._pace), 0.0)

    def _speak_reason(self, view: SessionView) -> None:
        """The session has just stopped by itself: whoever only listens would press on in the silence."""
        if view.obstacle is not None and not view.muted and self._settings.settings.voice:
            self._speak(self._words.halted(sentence(view.obstacle)), 0.0)

    def _speak(self, text: str, after_s: float) -> None:
        if text:
            self._voice.say(text, after_s)
            self._note_unspoken()

    def _note_unspoken(self) -> None:
        language = self._words.language
        if self._unspoken != language and self._voice.problem() == _UNSPOKEN:
            self._unspoken = language
            self._tell_of(_UNSPOKEN)

    def _breathe(self, view: SessionView) -> None:
        """Each half of a breath is said as it begins, from the beginning of the press."""
        settings = self._settings.settings
        elapsed = view.part_s - view.part_left_s
        breath = breath_at(elapsed + _JUST_S / 10, settings.breathe_in_s, settings.breathe_out_s)
        length = settings.breathe_in_s if breath.inwards else settings.breathe_out_s
        if self._breath == (view.step, breath.number) or breath.share * length > _JUST_S:
            return
        self._breath = (view.step, breath.number)
        chimed = view.cue is not None and _just_begun(view)
        self._voice.say(self._words.breath(breath.inwards), AFTER_CHIME_S if chimed else 0.0, polite=True)

    @property
    def _pace(self) -> float:
        return 1.0 + self._settings.settings.voice_rate / 100

    def _take(self, settings: Settings) -> None:
        """What is switched on now will have to speak soon: whether it can shall be known by then."""
        self._apply(settings)
        before, self._was_wanted = self._was_wanted, self.wanted
        if not before:
            self.get_ready()

    def _apply(self, settings: Settings) -> None:
        self._voice.choose(
            VoiceChoice(
                settings.voice_engine,
                settings.voice_name,
                settings.voice_volume,
                settings.voice_rate,
                self._words.language,
            )
        )
        if self._told.active and not self.wanted:
            self._voice.stop()


def _nobody(_: Message) -> None:
    """Nobody is told."""


def _may_speak(view: SessionView) -> bool:
    return not view.muted and not view.paused and view.state is not State.IDLE


def _just_begun(view: SessionView) -> bool:
    return view.stage_s - view.stage_left_s < _JUST_S


def _same_stage(view: SessionView, before: SessionView) -> bool:
    """Of two running views: it is the same stage, and it was not begun anew."""
    here = (view.routine, view.stage, view.step, view.cue, view.practice)
    there = (before.routine, before.stage, before.step, before.cue, before.practice)
    return here == there and view.stage_left_s <= before.stage_left_s
