"""The right to come to the front, handed on by a second start to the program that runs, whose window could
only ask for attention without it.

On Wayland (xdg-activation) it is a token that a launcher or a terminal puts into the environment of what it
starts. Windows lets who was started last say which other process may. On X11 and macOS nobody is asked.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

#: The name that launchers use, and at which Qt looks when a window is to come to the front.
VARIABLE = "XDG_ACTIVATION_TOKEN"
#: Compositors give some dozen letters.
_LONGEST = 512


def offered() -> str | None:
    """What this process was given, to be handed on; None where it was given nothing."""
    return known(os.environ.get(VARIABLE))


def allow(process: int | None) -> None:
    """On Windows, let that process come to the front, while this one may."""
    if sys.platform == "win32" and process is not None:
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(process)


def known(token: object) -> str | None:
    """A token as it came over a wire; None for what can be none."""
    if not isinstance(token, str) or not 0 < len(token) <= _LONGEST:
        return None
    return token if token.isascii() and token.isprintable() else None


@contextmanager
def taken_up(token: str | None) -> Iterator[None]:
    """Meanwhile Qt brings windows to the front by this token. Set past Python's copy of the environment: Qt
    looks at the system's, and takes away there what it has used."""
    if token is None:
        yield
        return
    os.putenv(VARIABLE, token)
    try:
        yield
    finally:
        os.unsetenv(VARIABLE)
