"""What the start must not load: each of these takes as long as drawing the figure."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.patience import PATIENCE

#: What no module of the start may load, wherever it is imported.
ALWAYS = (
    "fsrs",
    "ssl",
    "http.client",
    "urllib.request",
    "xml.sax",
    "email",
    "sqlite3",
    "PySide6.QtMultimedia",
)
#: What the way to the first painted map may not load.
HEAVY = (
    *ALWAYS,
    "PySide6.QtNetwork",
    "PySide6.QtDBus",
    "PySide6.QtPrintSupport",
    "acupress_desktop.services.search",  # and with it all that reads names and codes: an eighth of the start
)
#: What only the checking library of kept data may bring along, which comes before Qt.
HEAVY_WITH_QT = ("hashlib", "html", "platform")
#: Rooms without Qt.
PLAIN = ("domain", "content", "bodymap", "services", "storage")

#: Opens the program and leaves as soon as the map's figure has been painted.
TO_THE_MAP = """
import os, sys
from acupress_desktop import __main__
from acupress_desktop.windows import Windows

made = Windows._make

def watched(program):
    window = made(program)
    window._build_next = lambda: (print(*sys.modules, flush=True), os._exit(0))
    return window

Windows._make = watched
__main__.main(["--data-dir", sys.argv[1]])
"""

#: Keeps what is shipped ready to be loaded.
PACKING = "from acupress_desktop.content.packed import load_packed; load_packed('en')"


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The modules of a real start up to the first painted map, in the order in which they came."""
    folder = str(tmp_path_factory.mktemp("data"))
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    # The first start after a change reads the content anew; what is looked at is every later one.
    call = [
        sys.executable,
        "-c",
        "from acupress_desktop.content.packed import load_packed; load_packed('en')",
    ]
    subprocess.run(call, check=True, env=env, timeout=PATIENCE * 120)
    call = [sys.executable, "-c", TO_THE_MAP, folder]
    done = subprocess.run(call, capture_output=True, text=True, check=True, env=env, timeout=PATIENCE * 120)
    return done.stdout.split()


def test_plain_rooms_come_before_qt(loaded: list[str]) -> None:
    """PySide6 reads the source of every module that is imported once Qt is there; add what this names to
    `PLAIN_ROOMS` in `app.py`."""
    late = loaded[loaded.index("PySide6.QtCore") :]
    plain = tuple(f"acupress_desktop.{room}." for room in PLAIN)
    assert [name for name in late if name.startswith(plain)] == []


def test_the_way_to_the_first_map_loads_nothing_heavy(loaded: list[str]) -> None:
    after = loaded[loaded.index("PySide6.QtCore") :]
    assert [name for name in HEAVY if name in loaded] == []
    assert [name for name in HEAVY_WITH_QT if name in after] == []


def test_the_rooms_of_the_start_load_nothing_heavy() -> None:
    code = (
        "import sys, acupress_desktop.app, acupress_desktop.program;"
        "import acupress_desktop.system.autostart, acupress_desktop.system.notifier;"
        "import acupress_desktop.ui.map.body_map, acupress_desktop.ui.main_window;"
        f"print([name for name in {ALWAYS!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_pyside_reads_no_source_of_ours(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Nor of Python's own library what we bring along; add what this names to `PLAIN_LIBRARIES`."""
    watched = (
        "import linecache; update, seen = linecache.updatecache, []\n"
        "linecache.updatecache = lambda name, *more: (seen.append(name), update(name, *more))[1]\n"
        f"{TO_THE_MAP.replace('*sys.modules', '*seen')}"
    )
    call = [sys.executable, "-c", watched, str(tmp_path_factory.mktemp("data"))]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(call, capture_output=True, text=True, check=True, env=env, timeout=PATIENCE * 120)
    read = done.stdout.split()
    assert [name for name in read if "acupress_desktop" in name] == []
    assert [name for name in read if "concurrent" in name or "xml" in name or "tempfile" in name] == []
