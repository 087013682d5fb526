"""Opens dialogs of the program over and over and prints what stayed, a line of JSON a dialog.

python -m tools.proofs._open_dialogs SEED DIALOGS

So many dialogs, drawn by the seed; all where there are no more.
"""

from __future__ import annotations

import ctypes
import gc
import json
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.load import load
from acupress_desktop.domain.errors import Blocked, CheckFirst
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import History
from acupress_desktop.program import Program
from acupress_desktop.qt_app import prepare
from acupress_desktop.services.listeners import Listeners
from acupress_desktop.ui.actions.reading_page import ReadingPage
from acupress_desktop.ui.history.pain_dialog import PainDialog
from acupress_desktop.ui.opening import ask, confirm
from acupress_desktop.ui.safety.region_map import RegionMap
from acupress_desktop.ui.theme import LIGHT
from tests.fakes import MemoryHistory, fake_ports
from tools.proofs.leaks import LIMIT_MB, OPENINGS

#: Openings before the count begins: fonts, pictures and modules come with the first ones and stay.
_WARM_UP = 4
#: How long a thread may take to end on a busy machine, in seconds.
_PATIENCE_S = 20.0
_TODAY = date(2026, 11, 25)


class Closer:
    """Closes whatever dialog stands open, once it has been painted."""

    def __init__(self) -> None:
        self.closed = 0
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(0)

    def _look(self) -> None:
        open_ones = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
        if open_ones:
            top = QApplication.activeModalWidget() or open_ones[-1]
            top.repaint()
            self.closed += 1
            top.close()


def settle() -> None:
    """Everything that was to be deleted or drawn is."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
    gc.collect()


def what_is_there() -> dict[str, float]:
    """Widgets, threads (of Python and of Qt), listeners, and MiB of memory of this process alone."""
    settle()
    listeners = sum(len(found) for found in gc.get_objects() if isinstance(found, Listeners))
    return {
        "widgets": len(QApplication.allWidgets()),
        "threads": threading.active_count(),
        "listeners": listeners,
        "mib": own_memory(),
    }


def own_memory() -> float:
    """MiB that this process alone holds; 0 where the system does not tell (only Linux does)."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    ctypes.CDLL(None).malloc_trim(0)  # what was freed is no leak, though the allocator keeps it for later
    lines = status.read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("RssAnon"))


def dialogs(program: Program, catalogue: Catalogue) -> dict[str, Callable[[], object]]:
    """Name -> what opens it, as the menu or the button does."""
    window = program.windows.main()
    assert window is not None
    atlas = program.services.atlas
    asker, chosen = program.prompts.safety, program.services.settings.settings
    pages = ("session", "reminders", "history", "sounds", "voice", "checkup")
    return {
        **{f"settings, {page}": lambda page=page: program.dialogs.settings(page) for page in pages},  # type: ignore[misc]
        **{page.name.lower(): lambda page=page: program.prompts.show_page(page) for page in ReadingPage},  # type: ignore[misc]
        "sheet": program.dialogs.sheet,
        "my cun": program.dialogs.my_cun,
        "find points": program.dialogs.find_points,
        "trial": program.dialogs.trial,
        "about": program.dialogs.about,
        "today": lambda: asker.refused(CheckFirst("safety.check"), lambda: None),
        "block": lambda: asker.refused(Blocked("safety.adult.sentence"), lambda: None),
        "region map": lambda: ask(RegionMap(catalogue, atlas, chosen, LIGHT, frozenset(), window)),
        "pain": lambda: ask(PainDialog(LIGHT, window)),
        "confirm": lambda: confirm(window, str, lambda: "?"),
    }


def _more(before: dict[str, float], after: dict[str, float]) -> bool:
    """Whether something that may go yet is there still."""
    return after["threads"] > before["threads"] or after["mib"] - before["mib"] > LIMIT_MB


def main(seed: int, most: int) -> int:
    count = OPENINGS
    app = QApplication(sys.argv[:1])
    prepare(app, "en")
    pains = tuple(Pain(_TODAY - timedelta(days=ago), 6) for ago in (50, 20, 1))
    kept = MemoryHistory(History((), pains))
    catalogue = load()
    with tempfile.TemporaryDirectory() as folder:
        ports = fake_ports(history=lambda: kept)
        program = Program(app, catalogue, ports, Path(folder))
        program.open(False)
        settle()
        closer = Closer()
        known = dialogs(program, catalogue)
        for name in sorted(Random(seed).sample(list(known), min(most, len(known))), key=list(known).index):
            show = known[name]
            for _ in range(_WARM_UP):
                show()
                settle()
            before, closed = what_is_there(), closer.closed
            for _ in range(count):
                show()
                settle()
            after = what_is_there()
            patience = time.monotonic() + _PATIENCE_S
            # A thread that was drawing ends with its picture, which then takes the place of the one before.
            while _more(before, after) and time.monotonic() < patience:
                after = what_is_there()
            if closer.closed - closed < count:
                print(f"{name} was opened {closer.closed - closed} times only", file=sys.stderr)
                return 1
            print(json.dumps({"name": name, **{what: after[what] - before[what] for what in before}}))
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
