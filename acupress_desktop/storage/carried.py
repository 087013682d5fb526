"""What travels besides the tables of the history: small things of the data folder that programs write as
they always did. What was changed here is found by comparing them with what they were when machines met last,
so that no writer can be forgotten, an older program and a command line among them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.sync import Event
from acupress_desktop.storage.carried_collection import CarriedCollection
from acupress_desktop.storage.carried_file import LOCAL, CarriedFile, Entries, Kind
from acupress_desktop.storage.carried_routines import CarriedRoutines
from acupress_desktop.storage.carried_trials import CarriedTrials
from acupress_desktop.storage.sync_log import Fact

#: The kinds that are understood here.
KINDS = frozenset((*CarriedCollection.kinds, *CarriedRoutines.kinds, *CarriedTrials.kinds))
#: The version of an entry; a newer one is not understood.
_VERSION = 1

Kept = Mapping[tuple[str, str], Event]


class Carried:
    """The collection, own routines and trials of one data folder."""

    def __init__(self, folder: Path, shipped: Catalogue) -> None:
        self._file = CarriedFile(folder)
        self._kinds: tuple[Kind, ...] = (
            CarriedTrials(folder),
            CarriedCollection(folder, shipped.points),
            CarriedRoutines(folder, shipped),
        )

    def stamp(self) -> object:
        """Another one where `changes` may find something."""
        return tuple(one.stamp() for one in self._kinds)

    def changes(self, kept: Kept) -> tuple[Entries, list[Fact]]:
        """What is there now, and what of it was changed here and is not among what is `kept` of all machines.
        Where machines never met nobody knows what was changed: it was there before, and gives way to what
        was said."""
        before = self._file.load()
        told = _entries(kept)
        now = {place: value for one in self._kinds for place, value in one.now(before or {}, told).items()}
        facts = []
        for place in sorted({*now, *(before or {})}):
            value = now.get(place)
            if place[0].startswith(LOCAL) or (before is not None and before.get(place) == value):
                continue
            known = kept.get(place)
            if known is None or known.value != value:
                facts.append(Fact(*place, value, taken=before is None))
        return now, facts

    def told(self, now: Entries) -> None:
        """Everybody can know now what is there. Raises KnownError where that cannot be remembered."""
        if now != self._file.load():
            self._file.save(now)

    def follow(self, kept: Kept, now: Entries, erased: bool) -> tuple[int, tuple[KnownError, ...]]:
        """Have here what is `kept`, in place of what is there `now`: how many entries changed, and what could
        not be written, which waits. Raises KnownError where it cannot be remembered."""
        wanted = _entries(kept)
        there: dict[tuple[str, str], object] = {}
        count, wrong = 0, list[KnownError]()
        for one in self._kinds:
            mine = {place: value for place, value in now.items() if place[0] in one.kinds}
            try:
                found, changed, more = one.follow(wanted, mine, erased)
            except KnownError as error:
                found, changed, more = mine, 0, (error,)
            there |= found
            count += changed
            wrong += more
        self.told(there)
        return count, tuple(wrong)


def _entries(kept: Kept) -> Entries:
    """What of it is there, and can be understood."""
    return {
        place: event.value
        for place, event in kept.items()
        if place[0] in KINDS and event.value is not None and event.version == _VERSION
    }
