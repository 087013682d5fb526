"""Tells a screen reader what a session does, once each and nothing every second: a new point, the other
side, a pause, the last ten seconds, the end."""

from __future__ import annotations

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.routines import StageKind
from acupress_desktop.services.ports import Reader, Voice
from acupress_desktop.services.session_words import SessionWords
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.spoken_words import SpokenWords
from acupress_desktop.services.views import NO_SESSION, SessionView, State

#: Stages in which the hands go somewhere.
_MOVING = (StageKind.PREPARE, StageKind.NEXT_POINT, StageKind.CHANGE_SIDE)
#: A reader speaks as fast as its user likes and is never late for a chime: it gets the whole sentence.
_ROOM_S = 3600.0


class Announcer:
    """Listens to the session's views. Where the program's own voice is known to speak, that says the same:
    then only a pause and a stop are announced, at which it falls silent."""

    def __init__(self, catalogue: Catalogue, reader: Reader, settings: SettingsService, voice: Voice) -> None:
        self._catalogue = catalogue
        self._reader, self._settings, self._voice = reader, settings, voice
        self._spoken, self._shown = SpokenWords(catalogue), SessionWords(catalogue)
        self._told = NO_SESSION

    def retell(self) -> None:
        """Announce in another language from the next sentence on."""
        self._spoken = SpokenWords(self._catalogue)

    def render(self, view: SessionView) -> None:
        """Take the session's new view."""
        before, self._told = self._told, view
        if view.state is State.IDLE:
            if before.active and view.ended is not None:
                self._reader.announce(self._shown.stopped(view.ended), urgent=True)
        elif view.obstacle is not None:
            if view.obstacle != before.obstacle:  # it may not go on: whoever presses shall stop
                self._reader.announce(self._spoken.halted(sentence(view.obstacle)), urgent=True)
        elif view.paused:
            if not before.paused or before.obstacle is not None:
                self._reader.announce(self._shown.instruction(view))
        elif not self._led_by_voice(view):
            self._lead(view, before)

    def _lead(self, view: SessionView, before: SessionView) -> None:
        if before.paused and view.state is not State.FINISHED:
            self._reader.announce(self._spoken.going_on(view, _ROOM_S))
        elif _is_told(view) and not _same(view, before):
            self._reader.announce(self._spoken.announcement(view, _ROOM_S))

    def _led_by_voice(self, view: SessionView) -> bool:
        speaks = self._voice.problem() is None and not self._voice.loading  # until then nobody knows
        return self._settings.settings.voice and not view.muted and speaks


def _is_told(view: SessionView) -> bool:
    """Something begins that whoever sees nothing has to know."""
    ten = view.stage is StageKind.HOLD and view.cue is Cue.LAST_TEN
    return view.state is State.FINISHED or view.practice is not None or view.stage in _MOVING or ten


def _same(view: SessionView, before: SessionView) -> bool:
    """Of two views, the first of which is of a running session: the same stage, not begun anew."""
    here = (view.state is State.FINISHED, view.routine, view.stage, view.step, view.cue, view.practice)
    there = (
        before.state is State.FINISHED,
        before.routine,
        before.stage,
        before.step,
        before.cue,
        before.practice,
    )
    return here == there and (view.state is State.FINISHED or view.stage_left_s <= before.stage_left_s)
