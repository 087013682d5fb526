"""What machines that meet in a folder know together, followed by what is kept in this data folder."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from acupress_desktop.domain.errors import KnownError, Message, joined
from acupress_desktop.domain.sync import Sync, with_events
from acupress_desktop.services.sync_port import Met
from acupress_desktop.storage.sync_log import Known, SyncLog

if TYPE_CHECKING:
    from acupress_desktop.content.catalogue import Catalogue
    from acupress_desktop.storage.carried import Carried
    from acupress_desktop.storage.history_file import HistoryFile


class SyncStore:
    """Meets other machines for one data folder. Nothing is held between two calls but what was read last."""

    def __init__(self, folder: Path, shipped: Catalogue) -> None:
        """`shipped` is what own routines and the collection are made of."""
        self._folder, self._shipped = folder, shipped
        self._log = SyncLog(folder)
        self._stamp: tuple[object, object] | None = None

    @property
    def state(self) -> Sync:
        """As it is kept."""
        return self._log.state

    @property
    def usual(self) -> Path:
        """Where machines meet if nobody chooses another folder."""
        return self._folder / "sync"

    def choose(self, folder: Path) -> Met:
        """Meet others there from now on; all that is kept is told them. Raises KnownError."""
        if not self._log.state.machine:
            self._log.begin(self._history.facts())
        self._log.choose(folder)
        return self.meet()

    def leave(self) -> None:
        """Meet nobody any more; nothing is taken out of the folder. Raises KnownError."""
        self._log.leave()

    def note(self) -> None:
        """Have noted down, and handed on, what was changed here of what is not in the history: the history
        notes its changes itself. Raises KnownError."""
        if not self._log.state.on or self._stamp is None:
            return  # `meet` does it
        log, own = self._stamp
        if own == self._carried.stamp():
            return
        now, facts = self._carried.changes({})
        self._log.record(facts)
        self._carried.told(now)
        self._stamp = log, self._carried.stamp()

    def meet(self) -> Met:
        """Hand on what is new here, and take in what is new there. Raises KnownError."""
        if not self._log.state.on:
            return Met(trouble=self._log.trouble)
        if self._stamp == (self._log.stamp(), self._carried.stamp()):
            return Met(fresh=False)
        known = self._log.meet()
        changed, wrong = self._follow(known)
        # What could not be written is tried again.
        self._stamp = None if wrong else (self._log.stamp(), self._carried.stamp())
        return Met(changed, known.machines, _said(known, wrong))

    def status(self) -> Met:
        """As `meet`, and nothing is written. Raises KnownError."""
        if not self._log.state.on:
            return Met(trouble=self._log.trouble)
        known = self._log.known()
        return Met(0, known.machines, _said(known))

    def rebuild(self) -> Met:
        """Make the history anew of all events, after telling others what no event speaks of yet. Raises
        KnownError."""
        if not self._log.state.machine:
            raise KnownError("sync.off")
        self._follow(known := self._log.meet())  # what was erased elsewhere is not to be told anew
        kept = known.union.kept
        self._log.record([fact for fact in self._history.facts() if (fact.kind, fact.key) not in kept])
        known = self._log.meet()
        changed, wrong = self._follow(known, alone=True)
        return Met(changed, known.machines, _said(known, wrong))

    @cached_property
    def _history(self) -> HistoryFile:
        from acupress_desktop.storage.history_file import HistoryFile  # late: most people have one machine

        return HistoryFile(self._folder)

    @cached_property
    def _carried(self) -> Carried:
        from acupress_desktop.storage.carried import Carried  # late, too

        return Carried(self._folder, self._shipped)

    def _follow(self, known: Known, alone: bool = False) -> tuple[int, tuple[KnownError, ...]]:
        now, facts = self._carried.changes(known.union.kept)
        union = with_events(known.union, self._log.record(facts)) if facts else known.union
        erased = self._log.is_new(union)
        changed = self._history.follow(union, erased, alone)
        more, wrong = self._carried.follow(union.kept, now, erased)
        self._log.followed(union)
        return changed + more, wrong


def _said(known: Known, wrong: tuple[KnownError, ...] = ()) -> Message | None:
    """What cannot be used of the folder, in sentences; None where all is well."""
    from acupress_desktop.storage.carried import KINDS  # late, too
    from acupress_desktop.storage.history_events import not_understood

    said: list[object] = [*known.wrong, *wrong]
    newer = sum(one.newer for one in known.machines) + not_understood(known.union.kept.values(), KINDS)
    if newer:
        said.append(Message("sync.newer", count=newer))
    said += [
        Message("sync.unreadable", count=one.unreadable, name=one.name)
        for one in known.machines
        if one.unreadable
    ]
    return joined(said) if said else None
