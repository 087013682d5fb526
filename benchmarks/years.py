"""Ten years of three sessions a day: how long the page of pain and sessions takes to open, and what the start
asks of the history, beside a history of one week.

    python benchmarks/years.py

Prints milliseconds of processor time, the least of nine, and the ratio; exits 1 where the page takes more
than 100 ms.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from acupress_desktop.content.packed import load_packed
from acupress_desktop.domain.diary import Felt, Moment, Note, NoteKind, Told, Weekly
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import History, SessionRecord
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.settings import Paper
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.storage.history_file import HistoryFile
from acupress_desktop.storage.settings_file import SettingsFile
from acupress_desktop.system.wall_clock import SystemWallClock
from acupress_desktop.ui.history.history_dialog import HistoryDialog
from acupress_desktop.ui.theme import LIGHT

MOST_MS = 100
_SPOTS = tuple(
    Spot(code, side) for code in ("BL23", "BL25", "BL40", "GB30") for side in (Side.LEFT, Side.RIGHT)
)


def history(days: int) -> History:
    """Three sessions on each of the last days, pain each day, a week's answers and a note each week."""
    now = datetime.now().astimezone().replace(microsecond=0)
    started = [now - timedelta(days=day, hours=4 * hour + 1) for day in range(days) for hour in range(3)]
    today = date.today()
    each = [today - timedelta(days=day) for day in range(days)]
    return History(
        tuple(SessionRecord(at, "lower-back", _SPOTS, 8, 480, True) for at in started),
        tuple(Pain(day, 2 + day.toordinal() % 6) for day in each),
        tuple(Felt(at, "lower-back", moment, 5) for at in started for moment in Moment),
        tuple(Told(day, what, 2) for day in each[::7] for what in Weekly),
        tuple(Note(day, NoteKind.NOTE, "long drive") for day in each[::7]),
    )


def least_ms(work: Callable[[], object], times: int = 9) -> float:
    """Processor time of the fastest run."""
    found = []
    for _ in range(times):
        began = time.process_time()
        work()
        found.append(time.process_time() - began)
    return 1000 * min(found)


def measured(days: int) -> tuple[float, float]:
    """Of so many days: to open the page, and to ask what the start asks."""
    catalogue = load_packed("en")
    with tempfile.TemporaryDirectory() as folder:
        HistoryFile(Path(folder)).add(history(days))
        settings = SettingsService(SettingsFile(Path(folder), Paper.A4))

        def service() -> HistoryService:
            store = HistoryFile(Path(folder))
            return HistoryService(lambda: store, SystemWallClock(), settings)

        def open_page() -> None:
            dialog = HistoryDialog(catalogue, service(), LIGHT)
            dialog.show()
            QApplication.processEvents()
            dialog.close()
            dialog.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

        open_page()  # what is loaded once
        return least_ms(open_page), least_ms(lambda: service().advice())


def main() -> int:
    """Print the table."""
    app = QApplication(sys.argv)
    (page, start), (short_page, short_start) = measured(3653), measured(7)
    print(f"{'':24}{'ten years':>12}{'a week':>12}{'ratio':>8}")
    for name, long, short in (("page, ms", page, short_page), ("start asks, ms", start, short_start)):
        print(f"{name:24}{long:12.1f}{short:12.1f}{long / short:8.2f}")
    del app
    return int(page > MOST_MS)


if __name__ == "__main__":
    sys.exit(main())
