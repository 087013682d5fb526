"""Probes of the outside world, one a thing: what is there, and what happens where it is not."""

from __future__ import annotations

import shutil
import sys

from PySide6.QtCore import QCoreApplication

from acupress_desktop.domain.errors import fill
from acupress_desktop.services.checkup import CheckState, Finding, Probe
from acupress_desktop.system.chimes_aside import probe_sound

translate = QCoreApplication.translate

OK, FALLBACK, MISSING = CheckState.OK, CheckState.FALLBACK, CheckState.MISSING
#: Any of these can be asked to keep the screen on.
_AWAKE = ("org.freedesktop.ScreenSaver", "org.freedesktop.PowerManagement", "org.gnome.SessionManager")


def outside_probes(screen: bool) -> tuple[Probe, ...]:
    """All of them, in the order of showing. `screen`: there is one; without it nothing that is seen can
    be looked at."""
    return (
        Probe("tray", translate("Probes", "Tray"), lambda: tray() if screen else _no_screen()),
        Probe("notifications", translate("Probes", "Notifications"), notifications),
        Probe("sound", translate("Probes", "Sound"), sound),
        Probe("speech", translate("Probes", "Speech"), speech),
        Probe("printers", translate("Probes", "Printers"), printers),
        Probe("screen-awake", translate("Probes", "Screen kept awake"), screen_awake),
        Probe("media-keys", translate("Probes", "Media keys"), media_keys),
        Probe("drawings", translate("Probes", "Drawings"), drawings),
        Probe("fonts", translate("Probes", "Chinese characters"), fonts),
    )


def tray() -> Finding:
    """Whether a session can go on in a tray."""
    from PySide6.QtWidgets import QSystemTrayIcon

    if QSystemTrayIcon.isSystemTrayAvailable():
        return Finding(
            OK, translate("Probes", "There is a tray, so a session goes on when the window is closed.")
        )
    hint = translate(
        "Probes", "On GNOME the extension “AppIndicator and KStatusNotifierItem Support” brings a tray."
    )
    return Finding(
        FALLBACK,
        translate(
            "Probes",
            "This desktop shows no tray, so a session goes on in the small window when the window is closed.",
        ),
        hint if sys.platform == "linux" else None,
    )


def notifications() -> Finding:
    """How reminders are shown: by the portal, by the desktop's service, or at the icon."""
    if sys.platform != "linux":
        return Finding(OK, translate("Probes", "Reminders come as notifications of the tray icon."))
    from acupress_desktop.system.notifier import PORTAL, SERVICE, known_to_portal, service_there

    if service_there(PORTAL) and known_to_portal():
        return Finding(OK, translate("Probes", "Reminders come through the desktop portal, with buttons."))
    if service_there(SERVICE):
        if shutil.which("notify-send") is not None:
            return Finding(
                OK, translate("Probes", "Reminders come as notifications of the desktop, with buttons.")
            )
        return Finding(
            FALLBACK,
            translate("Probes", "Reminders come as messages of the tray icon, or in the window."),
            translate(
                "Probes",
                "Install notify-send (on Debian and Ubuntu the package libnotify-bin) for buttons on them.",
            ),
        )
    return Finding(
        FALLBACK,
        translate(
            "Probes",
            "No notification service runs here, so reminders come at the tray icon, or in the window.",
        ),
        translate("Probes", "Install a notification service, such as the one of your desktop, or dunst."),
    )


def sound() -> Finding:
    """Whether chimes can be heard, looked at in a process of its own; it may take some seconds."""
    silent = translate("Probes", "Chimes cannot be heard, so the window and the tray show each change.")
    found = probe_sound()
    if found["problem"] == "libraries":
        return Finding(
            FALLBACK,
            silent,
            translate("Probes", "Install Qt's multimedia libraries (on Debian and Ubuntu: libpulse0)."),
        )
    if found["output"]:
        return Finding(OK, fill(translate("Probes", "Chimes are played on “%1”."), found["output"]))
    hint = translate("Probes", "Connect a sound output, or start a sound server (PipeWire or PulseAudio).")
    return Finding(
        FALLBACK, silent, hint if sys.platform == "linux" else translate("Probes", "Connect a sound output.")
    )


def speech() -> Finding:
    """Whether there is an engine that speaks, and a voice in it."""
    hint = None
    if sys.platform == "linux":
        hint = translate("Probes", "Install speech-dispatcher and espeak-ng for a voice.")
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        engines = []
    else:
        engines = [engine for engine in QTextToSpeech.availableEngines() if engine != "mock"]
    if "speechd" in engines and shutil.which("speech-dispatcher") is None:
        engines.remove("speechd")  # Qt's part is there, what it speaks to is not
    if engines:
        return Finding(OK, fill(translate("Probes", "A voice is there: %1."), ", ".join(engines)))
    return Finding(
        FALLBACK, translate("Probes", "There is no voice, so chimes, window and tray lead alone."), hint
    )


def printers() -> Finding:
    """The printers that sheets can be printed on."""
    from PySide6.QtPrintSupport import QPrinterInfo

    names = QPrinterInfo.availablePrinterNames()
    if names:
        return Finding(OK, fill(translate("Probes", "Sheets can be printed on %1."), ", ".join(names)))
    return Finding(
        FALLBACK,
        translate("Probes", "No printer is set up, so sheets are saved as PDF, SVG or PNG."),
        translate(
            "Probes", "Add a printer in the settings of your system (on Linux with the print service CUPS)."
        ),
    )


def screen_awake() -> Finding:
    """Whether the screen can be kept on during a session."""
    from acupress_desktop.system.notifier import service_there

    if sys.platform != "linux" or any(service_there(name) for name in _AWAKE):
        return Finding(OK, translate("Probes", "The screen can be kept awake during a session."))
    return Finding(
        FALLBACK,
        translate(
            "Probes", "This desktop cannot be asked to keep the screen awake; chimes go on when it goes dark."
        ),
    )


def media_keys() -> Finding:
    """Whether the keys of a player reach the program."""
    instead = translate("Probes", "Media keys do not lead a session here; the keyboard and the tray do.")
    if sys.platform != "linux":
        return Finding(FALLBACK, instead)
    from acupress_desktop.system.session_bus import session_bus

    if session_bus() is not None:
        return Finding(OK, translate("Probes", "Media keys reach Acupress over the session bus (MPRIS)."))
    return Finding(FALLBACK, instead, translate("Probes", "Media keys need a session bus (D-Bus)."))


def drawings() -> Finding:
    """Distributions may bring the part of Qt that reads SVG as a package of its own."""
    from acupress_desktop.qt_app import reads_drawings

    if reads_drawings():
        return Finding(OK, translate("Probes", "The body, the figures and the icons can be drawn."))
    return Finding(
        MISSING,
        translate("Probes", "Qt's part for SVG is missing, so pictures stay blank."),
        translate("Probes", "Install Qt's plugins for SVG (on Debian and Ubuntu: qt6-svg-plugins)."),
    )


def fonts() -> Finding:
    """Whether a font has Chinese characters, and which."""
    from acupress_desktop.system.fonts import hanzi_font

    found = hanzi_font()
    if found is not None:
        return Finding(
            OK, fill(translate("Probes", "Names are shown in Chinese characters too, with “%1”."), found)
        )
    return Finding(
        FALLBACK,
        translate("Probes", "No installed font has Chinese characters, so names are shown in pinyin only."),
        translate("Probes", "Install Noto Sans CJK (on Debian and Ubuntu the package fonts-noto-cjk)."),
    )


def _no_screen() -> Finding:
    return Finding(
        MISSING,
        translate(
            "Probes", "There is no screen here: sheets and lists work, the window and the tray do not."
        ),
    )
