"""Redraw the pictures of the README from the real window: `python tools/take_pictures.py`.

The clock is a fake that stands still at 22 seconds into the first hold, so that the pictures are the same
each time; everything else is the program as it runs.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.load import load
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.kept_session import KeptSession
from acupress_desktop.domain.own_points import OwnPoints
from acupress_desktop.domain.reminders import Reminders
from acupress_desktop.domain.safety import Answer
from acupress_desktop.domain.settings import Paper, Settings, ThemeChoice
from acupress_desktop.program import Program
from acupress_desktop.qt_app import prepare
from acupress_desktop.services.ports import MediaKey, Notification, Playing, Ports, VoiceChoice
from acupress_desktop.services.sheet_service import SheetService
from acupress_desktop.storage.history_file import HistoryFile
from acupress_desktop.ui.main_window import MainWindow
from acupress_desktop.ui.sheet.output import write_sheet

OUT = Path(__file__).parent.parent / "docs" / "pictures"


class StillClock:
    def __init__(self) -> None:
        self.reading = 0.0

    def now(self) -> float:
        return self.reading


class NoDesktop:
    """No screen to keep on, no media keys, no tray that comes and goes."""

    def keep(self, reason: str) -> None:
        pass

    def give_back(self) -> None:
        pass

    def obey(self, press: Callable[[MediaKey], None], position: Callable[[], float]) -> None:
        pass

    def show(self, playing: Playing | None) -> None:
        pass

    def watch(self, changed: Callable[[], None]) -> None:
        pass


class NoSession:
    trouble: str | None = None

    def load(self) -> KeptSession | None:
        return None

    def save(self, kept: KeptSession) -> None:
        pass

    def clear(self) -> None:
        pass


class NoAlarm:
    def set(self, seconds: float, ring: Callable[[], None]) -> None:
        pass

    def cancel(self) -> None:
        pass


class Silence:
    lost: frozenset[Cue] = frozenset()

    def get_ready(self) -> None:
        pass

    def play(self, cue: Cue) -> None:
        pass

    def try_out(self, cue: Cue, percent: int) -> str | None:
        return None

    def set_volume(self, percent: int) -> None:
        pass

    def choose(self, silent: Collection[Cue], own: Mapping[Cue, str]) -> None:
        pass

    def problem(self) -> str | None:
        return None


class NoSoundFiles:
    def check(self, path: str) -> None:
        pass


class NoVoice:
    looking = False

    def choose(self, choice: VoiceChoice) -> None:
        pass

    def get_ready(self) -> None:
        pass

    def say(self, text: str, after_s: float = 0.0, polite: bool = False) -> None:
        pass

    def stop(self) -> None:
        pass

    def listen(self, listener: Callable[[], None]) -> None:
        pass

    def engines(self) -> tuple[str, ...]:
        return ()

    def voices(self) -> tuple[str, ...]:
        return ()

    def problem(self) -> str | None:
        return None


class Answered:
    """Someone to whom nothing of the health questions applies."""

    trouble: str | None = None

    def __init__(self, catalogue: Catalogue, now: datetime) -> None:
        given = {rule.id: Answer(yes=False) for rule in catalogue.safety.rules}
        self._answers = Answers(True, given, now, now)

    def load(self) -> Answers:
        return self._answers

    def save(self, answers: Answers) -> None:
        pass

    def erase(self) -> None:
        pass


class StillWallClock:
    def now(self) -> datetime:
        return datetime(2026, 11, 23, 9, tzinfo=UTC)


class NoStore:
    trouble: str | None = None

    def load(self) -> Settings:
        return Settings()

    def save(self, settings: Settings) -> None:
        pass


class NoOwnPoints:
    trouble: str | None = None

    def load(self) -> OwnPoints:
        return OwnPoints(("BL23",))

    def save(self, own: OwnPoints) -> None:
        pass


class NoReminders:
    trouble: str | None = None

    def load(self) -> Reminders:
        return Reminders()

    def save(self, reminders: Reminders) -> None:
        pass


class NoNotifier:
    def tell(self, note: Notification, pressed: Callable[[str], None], failed: Callable[[], None]) -> None:
        pass

    def withdraw(self) -> None:
        pass


class NoAutostart:
    on = False

    def turn(self, on: bool) -> None:
        pass


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
    prepare(app)
    catalogue = load()
    clock = StillClock()
    with tempfile.TemporaryDirectory() as folder:
        wall = StillWallClock()
        answers = Answered(catalogue, wall.now())
        history = HistoryFile(Path(folder))
        desktop = NoDesktop()
        ports = Ports(
            clock,
            NoAlarm(),
            Silence(),
            NoStore(),
            NoOwnPoints(),
            answers,
            wall,
            NoSession(),
            lambda: history,
            NoSoundFiles(),
            NoVoice(),
            NoReminders(),
            NoNotifier(),
            NoAlarm(),
            NoAutostart(),
            desktop,
            desktop,
            desktop,
        )
        program = Program(app, catalogue, ports, Path(folder))
        for theme, name in ((ThemeChoice.LIGHT, "light"), (ThemeChoice.DARK, "dark")):
            program.settings.change(theme=theme)
            program.show_window()
            window = next(w for w in app.topLevelWidgets() if w.objectName() == "mainWindow")
            assert isinstance(window, MainWindow)
            window.complete()
            window.resize(1440, 900)
            if program.session.view.active:
                program.session.stop()
            clock.reading = 0.0
            shot(app, window, name)
            program.session.start("lower-back")
            clock.reading = 5.0
            program.session.look()
            for second in range(6, 28):
                clock.reading = float(second)
                program.session.look()
            shot(app, window, f"session-{name}")
        sheet = SheetService(catalogue, program.atlas, program.safety).for_routine(
            "lower-back", date(2026, 11, 23)
        )
        write_sheet(sheet, OUT / "sheet.png", Paper.A4, program.hanzi)
        print((OUT / "sheet.png").relative_to(OUT.parent.parent))
    return 0


if __name__ == "__main__":
    sys.exit(main())
