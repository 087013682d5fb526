"""What the program can be told from outside (command line, a second start), in words on a wire."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from acupress_desktop.domain.errors import KnownError, Said, UsageError
from acupress_desktop.domain.session_commands import SESSION_COMMANDS
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.services.views import SessionView

#: Asks the running program to see what has become of the user's own routines.
RELOAD_ROUTINES = "routines"
#: Has it open a file, whose path is the argument.
OPEN_FILE = "open-file"

#: What an answer's values may be.
_PLAIN = (str, int, float, bool, type(None))
#: No sentence of ours is longer.
_LONGEST = 2000


@dataclass(frozen=True)
class Reply:
    """`exit_code` as of the command line; `error` is what went wrong, a sentence where it came over a wire;
    `data` answers a question."""

    exit_code: int = 0
    error: Said | None = None
    data: Mapping[str, Any] | None = None


def read_reply(line: bytes) -> Reply | None:
    """The reply on the wire, its words cleaned so that they can be shown; None where it makes no sense."""
    try:
        said = json.loads(line)
        code, error, data = said["exit_code"], said["error"], said["data"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    if type(code) is not int or not 0 <= code <= 3:
        return None
    if not isinstance(error, str | None) or not isinstance(data, dict | None):
        return None
    if data is not None and not all(isinstance(value, _PLAIN) for value in data.values()):
        return None
    words = {
        clean(name): clean(value) if isinstance(value, str) else value for name, value in (data or {}).items()
    }
    return Reply(code, None if error is None else clean(error), None if data is None else words)


def clean(text: str) -> str:
    """Words of another process without what would move a terminal's cursor, colour it or turn its lines."""
    spaced = "".join(" " if letter.isspace() else letter for letter in text[:_LONGEST])
    return "".join(letter for letter in spaced if letter.isprintable()).strip()


class CommandService:
    """Carries out a request from another process on the running program."""

    def __init__(
        self,
        session: SessionService,
        raise_window: Callable[[], None],
        reload_routines: Callable[[], None] = lambda: None,
        open_file: Callable[[Path], None] = lambda _: None,
    ) -> None:
        """`open_file` must not wait for its user: the other process does."""
        self._session = session
        self._open_file = open_file
        self._raise_window = raise_window
        self._reload_routines = reload_routines

    def carry_out(self, name: str, argument: str | None = None) -> Reply:
        """Never raises for what the caller did wrong: the reply says so."""
        try:
            return self._do(name, argument)
        except KnownError as error:
            return Reply(error.exit_code, error.message)

    def _do(self, name: str, argument: str | None) -> Reply:
        if name == "raise":
            self._raise_window()
        elif name == "status":
            self._session.poll()  # the machine may just have woken up
            return Reply(data=status(self._session.view))
        elif name == OPEN_FILE and argument:
            self._raise_window()
            self._open_file(Path(argument))
        elif name == RELOAD_ROUTINES:
            self._reload_routines()
        elif name == "start":
            self._reload_routines()  # it may have come a moment ago
            self._session.start(argument or "")
        elif name in SESSION_COMMANDS:
            getattr(self._session, name)()
        else:
            raise UsageError("running.unknown-command", name=name)
        return Reply()


def status(view: SessionView) -> dict[str, Any]:
    """The state as `status --json` prints it; what does not apply is None."""
    there = view.stage is not None
    return {
        "state": view.state.value,
        "routine": view.routine,
        "step": view.step if there else None,
        "steps": view.steps if there else None,
        "point": view.spot.code if view.spot else None,
        "side": view.spot.side.value if view.spot else None,
        "step_remaining_s": round(view.part_left_s, 3) if there else None,
        "session_remaining_s": round(view.session_left_s, 3) if there else None,
    }
