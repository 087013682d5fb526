"""Redraw the pictures of the README from the real window: `python tools/take_pictures.py`.

The clock is a fake that stands still at 22 seconds into the first hold, so that the pictures are the same
each time; everything else is the program as it runs.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication, QWidget

from acupress_desktop.content.load import load
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.own_points import OwnPoints
from acupress_desktop.domain.safety import Answer
from acupress_desktop.domain.settings import Paper, ThemeChoice
from acupress_desktop.program import Program
from acupress_desktop.qt_app import prepare
from acupress_desktop.services.sheet_service import SheetService
from acupress_desktop.storage.files import write_export
from acupress_desktop.ui.main_window import MainWindow
from acupress_desktop.ui.sheet.output import write_sheet
from tests.fakes import FakeAlarm, FakeClock, FakeWallClock, MemoryAnswers, MemoryOwnPoints, fake_ports

OUT = Path(__file__).parent.parent / "docs" / "pictures"


def settle(app: QApplication, milliseconds: int = 1500) -> None:
    """Let the map finish what it draws in slices."""
    deadline = QDeadlineTimer(milliseconds)
    while not deadline.hasExpired():
        app.processEvents()


def shot(app: QApplication, window: QWidget, name: str) -> None:
    settle(app)
    picture = OUT / f"{name}.png"
    if not window.grab().save(str(picture)):
        raise SystemExit(f"{picture} cannot be written")
    print(picture.relative_to(OUT.parent.parent))


def main() -> int:
    OUT.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    prepare(app, "en")
    catalogue = load()
    clock = FakeClock(0.0)
    with tempfile.TemporaryDirectory() as folder:
        wall = FakeWallClock(datetime(2026, 11, 23, 9, tzinfo=UTC))
        given = {rule.id: Answer(yes=False) for rule in catalogue.safety.rules}
        ports = fake_ports(
            clock=clock,
            alarm=FakeAlarm(clock),
            wall=wall,
            answers=MemoryAnswers(Answers(True, given, wall.now(), wall.now())),
            own=MemoryOwnPoints(OwnPoints(("BL23",))),
        )
        program = Program(app, catalogue, ports, Path(folder))
        themes = ((ThemeChoice.LIGHT, "light"), (ThemeChoice.DARK, "dark"))
        for theme, name in themes:
            program.services.settings.change(theme=theme)
            program.windows.show()
            window = next(w for w in app.topLevelWidgets() if w.objectName() == "mainWindow")
            assert isinstance(window, MainWindow)
            window.complete()
            window.resize(1440, 900)
            shot(app, window, name)
        program.services.settings.change(ask_pain=False)
        program.session.start("lower-back")
        for second in range(5, 28):
            clock.reading = float(second)
            program.session.poll()
        for theme, name in themes:
            program.services.settings.change(theme=theme)
            shot(app, window, f"session-{name}")
        sheet = SheetService(catalogue, program.services.atlas, program.safety).for_routine(
            "lower-back", date(2026, 11, 23)
        )
        write_sheet(sheet, OUT / "sheet.png", Paper.A4, program.windows.hanzi(), write_export)
        print((OUT / "sheet.png").relative_to(OUT.parent.parent))
    return 0


if __name__ == "__main__":
    sys.exit(main())
