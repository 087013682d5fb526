"""The libraries of a Linux system that Qt's libraries are linked to: which are missing, and who has them.

Looked at before Qt is imported, by `tools/acupress.py` too: this file needs Python alone. Qt itself names
only the first that it misses, in a traceback, or ends the process.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

#: Without these nothing of Qt that the program needs can be imported.
WINDOW = "window"
#: Without these there is no window on an X server, or on a Wayland compositor.
X11, WAYLAND = "x11", "wayland"
#: Without these there is no sound or only WAV files as own ones, no printing, no voice; the rest works.
SOUND, PRINTING, VOICE = "sound", "printing", "voice"

#: Library -> what needs it, and the package of Debian and Ubuntu that has it. What libraries of these
#: packages need comes with them. Source: the NEEDED entries of PySide6 6.11.3's libraries and plugins.
LIBRARIES: dict[str, tuple[str, str]] = {
    "libglib-2.0.so.0": (WINDOW, "libglib2.0-0"),
    "libgthread-2.0.so.0": (WINDOW, "libglib2.0-0"),
    "libz.so.1": (WINDOW, "zlib1g"),
    "libzstd.so.1": (WINDOW, "libzstd1"),
    "libstdc++.so.6": (WINDOW, "libstdc++6"),
    "libgcc_s.so.1": (WINDOW, "libgcc-s1"),
    "libGL.so.1": (WINDOW, "libgl1"),
    "libEGL.so.1": (WINDOW, "libegl1"),
    "libfontconfig.so.1": (WINDOW, "libfontconfig1"),
    "libfreetype.so.6": (WINDOW, "libfreetype6"),
    "libX11.so.6": (WINDOW, "libx11-6"),
    "libxkbcommon.so.0": (WINDOW, "libxkbcommon0"),
    "libdbus-1.so.3": (WINDOW, "libdbus-1-3"),
    "libgssapi_krb5.so.2": (WINDOW, "libgssapi-krb5-2"),
    "libbrotlidec.so.1": (WINDOW, "libbrotli1"),
    "libbrotlicommon.so.1": (WINDOW, "libbrotli1"),
    "libxkbcommon-x11.so.0": (X11, "libxkbcommon-x11-0"),
    "libX11-xcb.so.1": (X11, "libx11-xcb1"),
    "libxcb.so.1": (X11, "libxcb1"),
    "libxcb-cursor.so.0": (X11, "libxcb-cursor0"),
    "libxcb-icccm.so.4": (X11, "libxcb-icccm4"),
    "libxcb-image.so.0": (X11, "libxcb-image0"),
    "libxcb-keysyms.so.1": (X11, "libxcb-keysyms1"),
    "libxcb-randr.so.0": (X11, "libxcb-randr0"),
    "libxcb-render.so.0": (X11, "libxcb-render0"),
    "libxcb-render-util.so.0": (X11, "libxcb-render-util0"),
    "libxcb-shape.so.0": (X11, "libxcb-shape0"),
    "libxcb-shm.so.0": (X11, "libxcb-shm0"),
    "libxcb-sync.so.1": (X11, "libxcb-sync1"),
    "libxcb-util.so.1": (X11, "libxcb-util1"),
    "libxcb-xfixes.so.0": (X11, "libxcb-xfixes0"),
    "libxcb-xkb.so.1": (X11, "libxcb-xkb1"),
    "libwayland-client.so.0": (WAYLAND, "libwayland-client0"),
    "libwayland-cursor.so.0": (WAYLAND, "libwayland-cursor0"),
    "libpulse.so.0": (SOUND, "libpulse0"),
    "libXrandr.so.2": (SOUND, "libxrandr2"),
    "libXext.so.6": (SOUND, "libxext6"),
    "libdrm.so.2": (SOUND, "libdrm2"),
    "libcups.so.2": (PRINTING, "libcups2"),
    "libspeechd.so.2": (VOICE, "libspeechd2"),
}
#: What the dynamic loader knows: names and paths, each ended by a zero.
_CACHE = Path("/etc/ld.so.cache")
#: Programs that can show a sentence to someone who sees no terminal, and how they are asked.
_TELLERS = (
    ("zenity", "--error", "--no-markup", "--title=Acupress", "--text={}"),
    ("kdialog", "--title", "Acupress", "--error", "{}"),
    ("notify-send", "--app-name=Acupress", "--", "Acupress", "{}"),
    ("xmessage", "-center", "{}"),
)


def missing(parts: Collection[str] = (WINDOW,), loads: Callable[[str], bool] | None = None) -> list[str]:
    """The libraries that these parts need and that are not there, in the order of the table; on other systems
    than Linux none ever is."""
    if sys.platform != "linux":
        return []
    known = _cached() if loads is None else frozenset()
    return [
        name
        for name, (part, _) in LIBRARIES.items()
        if part in parts and name not in known and not (loads or _loads)(name)
    ]


def packages(libraries: Iterable[str]) -> list[str]:
    """The packages that have them, each once."""
    return list(dict.fromkeys(LIBRARIES[name][1] for name in libraries))


def show_without_qt(sentence: str) -> None:
    """Show it in a window of another program, where there is one, to who started this one with a click; on
    Windows in one of the system's own, until it is closed."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, "Acupress", 0x10)  # a sign that something is wrong
        return
    import subprocess

    for program, *words in _TELLERS:
        if shutil.which(program) is not None:
            call = [program, *(word.replace("{}", sentence) for word in words)]
            subprocess.Popen(
                call, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            return


def _cached() -> frozenset[str]:
    """Those that the loader's own list has: nothing need be loaded to know of them. The list is made when
    packages are installed or removed; without it (not every system keeps one) each is tried."""
    try:
        listed = _CACHE.read_bytes()
    except OSError:
        return frozenset()
    # As the end of its path, which newer loaders keep alone, or as a word of its own.
    return frozenset(
        name for name in LIBRARIES if any(sign + name.encode() + b"\0" in listed for sign in (b"/", b"\0"))
    )


def _loads(name: str) -> bool:
    """Whether it can be loaded: from a bundle's own folder, or from wherever the system looks."""
    own = getattr(sys, "_MEIPASS", None)
    if own is not None and Path(own, name).exists():
        return True
    try:
        import ctypes  # late: every start passes here, and few have to try

        ctypes.CDLL(name)
    except OSError:
        return False
    return True
