"""Probes of the outside world, one a thing: what is there, and what happens where it is not."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence

from acupress_desktop.domain.errors import Message, joined
from acupress_desktop.domain.names import NameKind, usual_kinds
from acupress_desktop.services.checkup import CheckState, Finding, Probe
from acupress_desktop.system.chimes_aside import probe_sound

OK, FALLBACK, MISSING = CheckState.OK, CheckState.FALLBACK, CheckState.MISSING
#: Any of these can be asked to keep the screen on.
_AWAKE = ("org.freedesktop.ScreenSaver", "org.freedesktop.PowerManagement", "org.gnome.SessionManager")


def outside_probes(
    screen: bool, language: str = "en", names: Sequence[NameKind] = usual_kinds("en")
) -> tuple[Probe, ...]:
    """All of them, in the order of showing. `screen`: there is one; without it nothing that is seen can
    be looked at. Fonts are wanted for the `language` and for these `names` of points."""
    return (
        Probe("tray", Message("checkup.tray"), lambda: tray() if screen else _no_screen()),
        Probe("windows", Message("checkup.windows"), lambda: windows() if screen else _no_screen()),
        Probe("notifications", Message("checkup.notifications"), notifications),
        Probe("sound", Message("checkup.sound"), sound),
        Probe("speech", Message("checkup.speech"), speech),
        Probe("printers", Message("checkup.printers"), printers),
        Probe("pdf", Message("checkup.pdf"), pdf),
        Probe("screen-awake", Message("checkup.screen-awake"), screen_awake),
        Probe("media-keys", Message("checkup.media-keys"), media_keys),
        Probe("drawings", Message("checkup.drawings"), drawings),
        Probe("fonts", Message("checkup.fonts"), lambda: fonts(language, names)),
    )


def tray() -> Finding:
    """Whether a session can go on in a tray."""
    from PySide6.QtWidgets import QSystemTrayIcon

    if QSystemTrayIcon.isSystemTrayAvailable():
        return Finding(OK, Message("tray.there"))
    hint = Message("tray.gnome")
    return Finding(
        FALLBACK,
        Message("tray.absent"),
        hint if sys.platform == "linux" else None,
    )


def windows() -> Finding:
    """Whether windows may stay above others, stand where they stood and come to the front by themselves.
    Wayland has no wish for any of it that every compositor grants."""
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.platformName().startswith("wayland"):
        return Finding(FALLBACK, Message("windows.wayland"), Message("windows.own-menu"))
    return Finding(OK, Message("windows.free"))


def notifications() -> Finding:
    """How reminders are shown: by the portal, by the desktop's service, or at the icon."""
    if sys.platform != "linux":
        return Finding(OK, Message("notifications.tray"))
    from acupress_desktop.system.notifier import PORTAL, SERVICE, known_to_portal, service_there

    if service_there(PORTAL) and known_to_portal():
        return Finding(OK, Message("notifications.portal"))
    if service_there(SERVICE):
        if shutil.which("notify-send") is not None:
            return Finding(OK, Message("notifications.desktop"))
        return Finding(
            FALLBACK,
            Message("notifications.no-buttons"),
            Message("notifications.install-buttons"),
        )
    return Finding(
        FALLBACK,
        Message("notifications.no-service"),
        Message("notifications.install-service"),
    )


def sound() -> Finding:
    """Whether chimes can be heard, looked at in a process of its own; it may take some seconds."""
    silent = Message("sound.silent")
    found = probe_sound()
    if found.problem == "libraries":
        return Finding(
            FALLBACK,
            silent,
            Message("sound.install"),
        )
    if found.output and not found.decodes:
        return Finding(
            FALLBACK, Message("sound.output-wav", output=found.output), Message("sound.install-decoder")
        )
    if found.output:
        return Finding(OK, Message("sound.output", output=found.output))
    hint = Message("sound.connect-linux")
    return Finding(FALLBACK, silent, hint if sys.platform == "linux" else Message("sound.connect"))


def speech() -> Finding:
    """Whether there is an engine that speaks, and a voice in it."""
    hint = None
    if sys.platform == "linux":
        hint = Message("voice.install")
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        engines = []
    else:
        engines = [engine for engine in QTextToSpeech.availableEngines() if engine != "mock"]
    if "speechd" in engines and shutil.which("speech-dispatcher") is None:
        engines.remove("speechd")  # Qt's part is there, what it speaks to is not
    if engines:
        return Finding(OK, Message("voice.there", engines=engines))
    return Finding(FALLBACK, Message("voice.absent"), hint)


def printers() -> Finding:
    """The printers that sheets can be printed on."""
    from PySide6.QtPrintSupport import QPrinterInfo

    names = QPrinterInfo.availablePrinterNames()
    if names:
        return Finding(OK, Message("printer.there", printers=names))
    return Finding(
        FALLBACK,
        Message("printer.absent"),
        Message("printer.add"),
    )


def pdf() -> Finding:
    """Whether what makes a PDF one for everybody is there."""
    from importlib.util import find_spec

    if find_spec("pikepdf") is not None:
        return Finding(OK, Message("pdf.there"))
    return Finding(FALLBACK, Message("pdf.plain"), Message("pdf.install"))


def screen_awake() -> Finding:
    """Whether the screen can be kept on during a session."""
    from acupress_desktop.system.notifier import service_there

    if sys.platform != "linux" or any(service_there(name) for name in _AWAKE):
        return Finding(OK, Message("awake.there"))
    return Finding(
        FALLBACK,
        Message("awake.absent"),
    )


def media_keys() -> Finding:
    """Whether the keys of a player reach the program."""
    instead = Message("keys.absent")
    if sys.platform != "linux":
        return Finding(FALLBACK, instead)
    from acupress_desktop.system.session_bus import session_bus

    if session_bus() is not None:
        return Finding(OK, Message("keys.there"))
    return Finding(FALLBACK, instead, Message("keys.no-bus"))


def drawings() -> Finding:
    """Distributions may bring the part of Qt that reads SVG as a package of its own."""
    from acupress_desktop.system.drawings import reads_drawings

    if reads_drawings():
        return Finding(OK, Message("drawings.there"))
    return Finding(
        MISSING,
        Message("drawings.absent"),
        Message("drawings.install"),
    )


def fonts(language: str = "en", names: Sequence[NameKind] = usual_kinds("en")) -> Finding:
    """Whether fonts have the letters of a language and of the chosen names, and which has Chinese
    characters. What is missing is named once for each script."""
    from acupress_desktop.system import fonts as known

    found = known.hanzi_font()
    others = [
        system
        for system in known.lacking(known.needed(language, names))
        if found or not known.is_simplified(system)
    ]
    if others:
        said, install = known.lacking_letters(others)
        if found is not None:
            return Finding(FALLBACK, said, install)
        return Finding(
            FALLBACK, joined((Message("fonts.absent"), said)), joined((Message("fonts.install"), install))
        )
    if found is not None:
        return Finding(OK, Message("fonts.there", font=found))
    return Finding(FALLBACK, Message("fonts.absent"), Message("fonts.install"))


def _no_screen() -> Finding:
    return Finding(
        MISSING,
        Message("screen.absent"),
    )
