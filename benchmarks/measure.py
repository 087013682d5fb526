"""One measurement in a process of its own; prints one line of JSON. `run.py` calls this.

python benchmarks/measure.py start-bare|start-app [LANGUAGE]|memory-bare|memory-app|click|click_all|zoom|pan
                             |zoom_all|pan_all|zoom_lines|pan_lines|key|switch|chimes|hour
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

BEGAN = time.monotonic()

# Nothing of Qt's here: the program decides what comes before Qt, and that is part of what is measured.
if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from acupress_desktop.program import Program

SIZE = (1440, 900)
#: The program, once it is open.
running: list[Program] = []


def spawned() -> float:
    """The reading at which the parent started this process, so that the interpreter's own start counts."""
    return float(os.environ.get("BENCH_SPAWNED", BEGAN))


def proportional_memory() -> float:
    """MiB of this process, shared pages split among those who share them (Linux)."""
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("no Pss in smaps_rollup")


def bare(then: Callable[[QWidget], None]) -> int:
    from PySide6.QtWidgets import QApplication, QMainWindow

    from benchmarks.paint_watch import PaintWatch

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(*SIZE)
    window.show()
    PaintWatch(window, then)
    return app.exec()


def acupress(then: Callable[[QWidget], None]) -> int:
    """The real program through its own entry, with an empty data folder."""
    from acupress_desktop import __main__
    from acupress_desktop.program import Program

    # Watched from a class of ours: to change one of Qt's makes Python build 150 enumerations first.
    opened = Program.open

    def open_watched(program: Program, *asked: Any) -> None:
        from PySide6.QtWidgets import QApplication

        from benchmarks.paint_watch import PaintWatch

        running.append(program)
        opened(program, *asked)
        maps = [widget for widget in QApplication.allWidgets() if widget.objectName() == "bodyMap"]
        PaintWatch(maps[0], then)

    setattr(Program, "open", open_watched)  # noqa: B010  (mypy knows no other way to replace a method)
    language = ["--locale", sys.argv.pop(1)] if len(sys.argv) > 1 else []
    with tempfile.TemporaryDirectory() as folder:
        return __main__.main([*language, "--data-dir", folder])


def leave(**numbers: float | list[float]) -> None:
    print(json.dumps(numbers), flush=True)
    os._exit(0)


def on_start(_: QWidget) -> None:
    leave(ms=(time.monotonic() - spawned()) * 1000)


def on_memory(_: QWidget) -> None:
    from PySide6.QtCore import QTimer

    QTimer.singleShot(1500, lambda: leave(mib=proportional_memory()))


def on_hour(body_map: QWidget) -> None:
    """How much memory the settled window has, and how much after an hour of use."""
    from PySide6.QtCore import QTimer

    from benchmarks.hour import use_for_an_hour

    def use() -> None:
        before = proportional_memory()
        use_for_an_hour(running[0], body_map)
        leave(before=before, after=proportional_memory())

    QTimer.singleShot(1500, use)


def main() -> int:
    what = sys.argv.pop(1)
    if what.startswith("start"):
        return (bare if what.endswith("bare") else acupress)(on_start)
    if what.startswith("memory"):
        return (bare if what.endswith("bare") else acupress)(on_memory)
    if what == "hour":
        return acupress(on_hour)
    if what == "chimes":
        return chimes()
    return acupress(lambda body_map: interact(what, body_map))


def interact(what: str, body_map: QWidget) -> None:
    from benchmarks.interaction import Interaction

    Interaction(what, lambda times: leave(ms=times)).begin(body_map)


def chimes() -> int:
    """How late each chime of a session is begun (ms), on the real clock, by the real process: until that has
    handed it to the sound system and its answer is here."""
    from dataclasses import replace
    from itertools import accumulate

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from acupress_desktop.content.load import load
    from acupress_desktop.domain.cues import Cue
    from acupress_desktop.domain.points import Side
    from acupress_desktop.domain.routines import Pace, Routine, Step, plan
    from acupress_desktop.services.session_keeper import SessionKeeper
    from acupress_desktop.services.session_service import SessionService
    from acupress_desktop.services.settings_service import SettingsService
    from acupress_desktop.system.alarm import QtAlarm
    from acupress_desktop.system.chimes_aside import ChimesAside
    from acupress_desktop.system.clock import SystemClock
    from tests.fakes import FakeWallClock, MemorySession, MemorySettings, nothing_applies

    class Heard(ChimesAside):
        """Remembers when the process answered each chime."""

        def __init__(self, app: QApplication) -> None:
            super().__init__(app)
            self.at: list[float] = []
            self._due: list[int] = []

        def play(self, cue: Cue) -> None:
            super().play(cue)
            self._due.append(self._sent)

        def _learn(self, known: dict[str, Any]) -> Any:
            while self._due and self._due[0] <= known["done"]:
                self._due.pop(0)
                self.at.append(clock.now())
            if len(self.at) == 20:
                app.quit()
            return super()._learn(known)

    pace = Pace(prepare=5, ease_in=0, ease_out=0, change_side=1, next_point=1)
    routine = Routine("short", tuple(Step("LI4", (Side.LEFT, Side.RIGHT), 2) for _ in range(5)), pace=pace)
    catalogue = replace(load(), routines={"short": routine})
    app = QApplication(sys.argv[:1])
    clock, heard = SystemClock(), Heard(app)
    settings = SettingsService(MemorySettings())
    safety = nothing_applies(catalogue)
    keeper = SessionKeeper(MemorySession())
    session = SessionService(catalogue, clock, QtAlarm(app), heard, settings, safety, FakeWallClock(), keeper)
    session.when_over(lambda _: QTimer.singleShot(5000, app.quit))
    begun = clock.now()
    session.start("short")
    app.exec()
    heard.close()
    meant = accumulate(stage.seconds for stage in plan(routine))
    assert len(heard.at) == 20, heard.at
    leave(ms=[(at - begun - due) * 1000 for at, due in zip(heard.at, meant, strict=True)])
    return 0


if __name__ == "__main__":
    sys.exit(main())
