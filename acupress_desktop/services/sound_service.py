"""What the user chose about sounds, and trying them out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.errors import KnownError, Message, Said
from acupress_desktop.domain.own_sound import MOST_BYTES, MOST_SECONDS, SoundFault
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.listeners import Stop
from acupress_desktop.services.ports import Chimes, SoundFiles
from acupress_desktop.services.settings_service import SettingsService

#: What its sentence names beside the file.
_LIMITS = {
    SoundFault.TOO_LARGE: {"most": MOST_BYTES // 1_000_000},
    SoundFault.TOO_LONG: {"most": MOST_SECONDS},
}


class SoundService:
    """Each cue on or off, ours or the user's own file. The choice reaches the chimes at once."""

    def __init__(
        self, catalogue: Catalogue, settings: SettingsService, chimes: Chimes, files: SoundFiles
    ) -> None:
        self._catalogue = catalogue
        self._settings = settings
        self._chimes = chimes
        self._files = files
        self._choices: dict[Cue, object] = {}
        self._apply(settings.settings)
        settings.listen(self._apply)

    def name(self, cue: Cue) -> str:
        """What the cue says: "Other side"."""
        return self._catalogue.word(f"cue.{cue}")

    def is_on(self, cue: Cue) -> bool:
        """Whether a session plays it. The last ten seconds are off until they are chosen."""
        settings = self._settings.settings
        return cue not in settings.silent_cues and (cue is not Cue.LAST_TEN or settings.last_ten)

    def switch(self, cue: Cue, on: bool) -> None:
        """Raises KnownError where the choice cannot be kept; it holds for this run all the same."""
        silent = self._settings.settings.with_cue(cue, on)
        if cue is Cue.LAST_TEN:  # it is a stage of its own, from the next session on
            self._settings.change(last_ten=on, silent_cues=silent)
        else:
            self._settings.change(silent_cues=silent)

    def own(self, cue: Cue) -> str | None:
        """The path of the user's own sound for it."""
        return self._settings.settings.own_sound(cue)

    def choose_own(self, cue: Cue, path: str, told: Callable[[Message | None], None]) -> None:
        """Take a file for a cue once it has been tried. `told` hears what is wrong, now or a
        moment later, None where it is taken; for a file that is no chime the old choice stays. A choice
        that came later wins, and the earlier one is told nothing."""
        choice = self._choices[cue] = object()

        def decide(fault: SoundFault | None) -> None:
            if self._choices.get(cue) is choice:
                told(self._take(cue, path) if fault is None else self._fault(fault, path))

        fault = self._files.fault(path)
        if fault is not None:
            decide(fault)
        else:
            self._chimes.check(path, decide)

    def _take(self, cue: Cue, path: str) -> Message | None:
        try:
            self._settings.change(own_sounds=self._settings.settings.with_own_sound(cue, path))
        except KnownError as error:  # it holds for this run all the same
            return error.message
        return None

    def back_to_ours(self, cue: Cue) -> None:
        """Raises as `switch` does."""
        self._choices.pop(cue, None)
        self._settings.change(own_sounds=self._settings.settings.with_own_sound(cue, None))

    def try_out(self, cue: Cue, told: Callable[[str | None], None]) -> None:
        """Play it now at the chosen volume, also while muted or switched off; `told` hears the name of the
        output, None where there is none."""
        self._chimes.try_out(cue, self._settings.settings.volume, told)

    def check_output(self, told: Callable[[], None]) -> None:
        """Find out whether something can be heard; `told` is called once, when that is known."""
        self._chimes.check_output(told)

    def listen(self, listener: Callable[[], None]) -> Stop:
        """Hear whenever an output went or came, or an own sound could not be played."""
        return self._chimes.listen(listener)

    def silence(self) -> Said | None:
        """Why nothing at all can be heard."""
        return self._chimes.problem()

    def problem(self) -> Said | None:
        """Why nothing is heard, or why ours is heard instead of an own sound."""
        return self._chimes.problem() or next(iter(self.lost().values()), None)

    def lost(self) -> dict[Cue, Message]:
        """Cues whose own sound cannot be played now, each with what says so."""
        found: dict[Cue, Message] = {}
        for own in self._settings.settings.own_sounds:
            fault = self._files.fault(own.path) or self._chimes.lost.get(own.cue)
            if fault is not None:
                why = self._fault(fault, own.path)
                found[own.cue] = Message("sound.lost", cue=self.name(own.cue), why=why)
        return found

    def _fault(self, fault: SoundFault, path: str) -> Message:
        """It names the whole path only where the file has to be looked for."""
        name = path if fault is SoundFault.GONE else PurePath(path).name
        return Message(f"sound.fault.{fault}", name=name, **_LIMITS.get(fault, {}))

    def _apply(self, settings: Settings) -> None:
        self._chimes.choose(settings.silent_cues, {own.cue: own.path for own in settings.own_sounds})
