"""What of the system's libraries is missing; found without Qt, which cannot be imported then."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.system.libraries import (
    LIBRARIES,
    PRINTING,
    SOUND,
    VOICE,
    WAYLAND,
    WINDOW,
    X11,
    missing,
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

    return Probe("libraries", Message("libraries.name"), probe_libraries)


def probe_libraries() -> Finding:
    """What is missing, with its packages."""
    from acupress_desktop.services.checkup import CheckState, Finding

    if lost := missing():
        return Finding(
            CheckState.MISSING,
            Message("libraries.nothing", missing=_named(lost)),
            _line(lost),
        )
    screens = {X11: "DISPLAY", WAYLAND: "WAYLAND_DISPLAY"}
    if lost := missing(
        (*(part for part, name in screens.items() if os.environ.get(name)), SOUND, PRINTING, VOICE)
    ):
        return Finding(CheckState.FALLBACK, Message("libraries.some", missing=_named(lost)), _line(lost))
    return Finding(CheckState.OK, Message("libraries.all"))


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
    return KnownError("libraries.no-screen", missing=_named(lost), install=_line(lost))


def qt_is_missing(error: Exception) -> KnownError | None:
    """What to say of an import that failed because of Qt; None for any other error, which is ours."""
    if not isinstance(error, ImportError):
        return None
    if found := _MODULE.search(str(error)):
        part = found[1] if "." in found[1] else "PySide6.QtCore"
        return KnownError("libraries.no-part", part=part, package=f"python3-{part.lower()}")
    if lost := missing():
        return _lost(lost)
    if re.search(r"\.so[.\d]*: (cannot open|undefined|version)|symbol lookup|GLIBC", str(error)):
        return KnownError("libraries.unusable", why=str(error).rstrip("."))
    return None


def _lost(lost: list[str]) -> KnownError:
    return KnownError("libraries.missing", missing=_named(lost), install=_line(lost))


def _line(lost: list[str]) -> Message:
    return Message("libraries.install", packages=" ".join(packages(lost)))


def _named(lost: list[str]) -> tuple[Message, ...]:
    """Each with its package: "libGL.so.1 (package libgl1)"."""
    return tuple(Message("libraries.named", name=name, package=LIBRARIES[name][1]) for name in lost)
