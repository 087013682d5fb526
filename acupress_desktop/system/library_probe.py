"""What of the system's libraries is missing, in sentences; said without Qt, which cannot be imported then."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from acupress_desktop.domain.errors import KnownError, fill
from acupress_desktop.system.libraries import (
    PRINTING,
    SOUND,
    VOICE,
    WAYLAND,
    WINDOW,
    X11,
    missing,
    named,
    packages,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from acupress_desktop.services.checkup import Finding, Probe

#: A module of PySide6 that is not there: distributions have a package for each.
_MODULE = re.compile(r"No module named '(PySide6(?:\.Qt\w+)?|shiboken6)'")


def library_probe() -> Probe:
    """For the check-up; needs no Qt."""
    from acupress_desktop.services.checkup import Probe  # late: every start passes here

    return Probe("libraries", "System libraries", probe_libraries)


def probe_libraries() -> Finding:
    """What is missing, with its packages."""
    from acupress_desktop.services.checkup import CheckState, Finding

    if lost := missing():
        return Finding(
            CheckState.MISSING,
            fill("Nothing but lists can be shown, because these are missing: %1.", named(lost)),
            _line(lost),
        )
    screens = {X11: "DISPLAY", WAYLAND: "WAYLAND_DISPLAY"}
    if lost := missing(
        (*(part for part, name in screens.items() if os.environ.get(name)), SOUND, PRINTING, VOICE)
    ):
        words = "Some parts of Acupress cannot be used, because these are missing: %1."
        return Finding(CheckState.FALLBACK, fill(words, named(lost)), _line(lost))
    return Finding(CheckState.OK, "Every library that Qt needs here is there.")


def require_libraries(tell: Callable[[KnownError], None]) -> None:
    """Before Qt is imported. Raises KnownError that names each missing one and its package, after `tell`."""
    if lost := missing():
        error = _lost(lost)
        tell(error)
        raise error


def required(platform: str) -> KnownError | None:
    """What is missing for windows on "xcb" or "wayland"; None where nothing is."""
    lost = missing(({"xcb": X11, "wayland": WAYLAND}.get(platform, WINDOW),))
    if not lost:
        return None
    return KnownError("Qt cannot use the screen: these are missing: %1. %2", named(lost), _line(lost))


def qt_is_missing(error: Exception) -> KnownError | None:
    """The sentence for an import that failed because of Qt; None for any other error, which is ours."""
    if not isinstance(error, ImportError):
        return None
    if found := _MODULE.search(str(error)):
        part = found[1] if "." in found[1] else "PySide6.QtCore"
        words = "The part %1 of Qt for Python is missing. Debian and Ubuntu have it in the package %2."
        return KnownError(words, part, f"python3-{part.lower()}")
    if lost := missing():
        return _lost(lost)
    if re.search(r"\.so[.\d]*: (cannot open|undefined|version)|symbol lookup|GLIBC", str(error)):
        return KnownError("Qt cannot be used on this system: %1.", str(error).rstrip("."))
    return None


def _lost(lost: list[str]) -> KnownError:
    return KnownError("Libraries of the system are missing: %1. %2", named(lost), _line(lost))


def _line(lost: list[str]) -> str:
    return fill("Install them; on Debian and Ubuntu: sudo apt install %1", " ".join(packages(lost)))
