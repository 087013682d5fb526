"""A small log in the data folder of what broke unforeseen. It holds no health data: kinds of errors and lines
of programs, never what an error says or what a variable holds."""

from __future__ import annotations

import contextlib
import os
import sys
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from acupress_desktop import __version__

#: Two older files are kept beside it, each at most so long (bytes).
MAX_SIZE = 200_000
_OLDER = 2
#: More than this many different faults a run say nothing new.
_MOST = 200


class FaultLog:
    """Writes `faults.log`, and never fails: where it cannot be written nothing is written."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "faults.log"
        self._written = 0
        self._crash_file: int | None = None

    def write(self, text: str) -> None:
        """Add one entry with its moment."""
        if self._written >= _MOST:
            return
        self._written += 1
        moment = datetime.now().astimezone().isoformat(timespec="seconds")
        with contextlib.suppress(OSError):
            self._make_room()
            held = _open(self.path, os.O_APPEND)
            try:
                os.write(held, f"{moment} {__version__}\n{text}\n".encode(errors="backslashreplace"))
            finally:
                os.close(held)

    def watch_crashes(self) -> bool:
        """Have what ends the process without Python (a segmentation fault, an abort) leave its lines in a
        file, too; whether the run before this one left some. They are moved to the log."""
        import faulthandler

        path = self.path.with_name("crash.log")
        left = b""
        try:
            with contextlib.suppress(OSError):
                if path.is_file() and not path.is_symlink():
                    left = path.read_bytes()[-20_000:]
            self._crash_file = _open(path, os.O_TRUNC)
            faulthandler.enable(self._crash_file)
        except OSError:
            return False
        if left.strip():
            self.write("The run before this one ended hard.\n" + shorten(left.decode(errors="replace")))
        return bool(left.strip())

    def close(self) -> None:
        """The run ends in order."""
        held, self._crash_file = self._crash_file, None
        if held is not None:
            import faulthandler

            faulthandler.disable()
            os.close(held)

    def _make_room(self) -> None:
        if not self.path.exists() or self.path.stat().st_size < MAX_SIZE:
            return
        for number in range(_OLDER, 0, -1):
            before = self.path if number == 1 else self.path.with_name(f"{self.path.name}.{number - 1}")
            if before.exists():
                os.replace(before, self.path.with_name(f"{self.path.name}.{number}"))


def describe(kind: type[BaseException], error: BaseException | None, lines: TracebackType | None) -> str:
    """The kind of an error and of those behind it, each with the lines of programs that it came through. What
    it says is left out: it may hold what somebody wrote."""
    told: list[str] = []
    seen: set[int] = set()
    while True:
        number = f" {error.errno}" if isinstance(error, OSError) and error.errno is not None else ""
        told.append(f"{kind.__module__}.{kind.__qualname__}{number}")
        frames = traceback.extract_tb(lines, limit=-40)
        told += [f"  {_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        behind = None if error is None else error.__cause__ or error.__context__
        if behind is None or id(behind) in seen or len(seen) > 5:
            return "\n".join(told)
        seen.add(id(behind))
        told.append("because of")
        kind, error, lines = type(behind), behind, behind.__traceback__


def surroundings() -> str:
    """The versions that a report needs."""
    import platform  # late: the start needs no report

    import PySide6

    return (
        f"Acupress {__version__}, Python {platform.python_version()}, Qt {PySide6.__version__},"
        f" {platform.system()} {platform.release()} {platform.machine()}"
    )


def shorten(text: str) -> str:
    """Without the name of the user's own folder."""
    home = os.path.expanduser("~")
    return text.replace(home, "~") if len(home) > 1 else text


def _place(file: str) -> str:
    """A file of a program, from the package on."""
    for lead in (f"site-packages{os.sep}", f"python{sys.version_info[0]}.{sys.version_info[1]}{os.sep}"):
        if lead in file:
            return file.rpartition(lead)[2]
    if f"{os.sep}acupress_desktop{os.sep}" in file:
        return "acupress_desktop" + os.sep + file.rpartition(f"{os.sep}acupress_desktop{os.sep}")[2]
    return os.path.basename(file)


def _open(path: Path, how: int) -> int:
    """For its user alone; a link or a pipe in its place is not followed. Raises OSError."""
    flags = os.O_WRONLY | os.O_CREAT | how | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    held = os.open(path, flags, 0o600)
    if sys.platform != "win32":
        os.fchmod(held, 0o600)
    return held
