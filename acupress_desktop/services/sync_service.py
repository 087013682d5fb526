"""Keeps this machine and those that it meets in a folder at one: by itself after the start, when somebody
comes back to a window, and whenever it is asked."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from pathlib import Path

from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.sync_port import Met, SyncPort


class SyncService:
    """What changes here is handed on by who keeps it; what others handed on is taken in by `meet`."""

    def __init__(
        self, port: SyncPort, history: HistoryService, others: Iterable[Callable[[], object]] = ()
    ) -> None:
        """`others` read anew what else travels."""
        self._port, self._history, self._others = port, history, tuple(others)
        self._trouble: Message | None = None

    @property
    def folder(self) -> Path | None:
        """Where machines meet; None for nowhere."""
        state = self._port.state
        return Path(state.folder) if state.on else None

    @property
    def usual(self) -> Path:
        """Where they meet if nobody chooses another folder."""
        return self._port.usual

    @property
    def trouble(self) -> Message | None:
        """What was wrong when they met last."""
        return self._trouble

    def choose(self, folder: Path) -> None:
        """Meet there from now on. Raises KnownError where that cannot be."""
        self._take_up(self._port.choose(folder))

    def leave(self) -> None:
        """Meet nobody any more. Raises KnownError where that cannot be kept."""
        self._port.leave()
        self._trouble = None

    def note(self) -> None:
        """Hand on what was changed here, which is cheap; where it cannot be, `meet` does it. Never raises."""
        with contextlib.suppress(KnownError):
            self._port.note()

    def meet(self) -> bool:
        """Take in what is new; whether anything was. Never raises: what is wrong is `trouble`, and waits for
        the next time."""
        try:
            return self._take_up(self._port.meet())
        except KnownError as error:
            self._trouble = error.message
            return False

    def _take_up(self, met: Met) -> bool:
        if met.fresh:
            self._trouble = met.trouble
        if met.changed:
            for reload in self._others:
                reload()
            self._history.renew()
        return bool(met.changed)
