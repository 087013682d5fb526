"""What the start must not load: each of these takes as long as drawing the figure."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("ssl", "http.client", "urllib.request", "xml.sax", "email", "sqlite3", "PySide6.QtMultimedia")


def test_the_rooms_of_the_start_load_nothing_heavy() -> None:
    code = (
        "import sys, acupress_desktop.app, acupress_desktop.program;"
        "import acupress_desktop.system.autostart, acupress_desktop.system.notifier;"
        "import acupress_desktop.ui.map.body_map, acupress_desktop.ui.main_window;"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
