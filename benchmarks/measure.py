"""One measurement in a process of its own; prints one line of JSON. `run.py` calls this.

python benchmarks/measure.py start-bare|start-app|memory-bare|memory-app|click|zoom|pan|zoom_all|pan_all
                             |zoom_lines|pan_lines|key|chimes
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

BEGAN = time.monotonic()

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QWheelEvent  # noqa: E402
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton, QWidget  # noqa: E402

SIZE = (1440, 900)


class PaintWatch(QObject):
    """Calls back once the widget with a given object name has been painted."""

    def __init__(self, app: QApplication, name: str, painted: Callable[[QWidget], None]) -> None:
        super().__init__(app)
        self._name = name
        self._painted = painted
        self._app: QApplication | None = app
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The map counts as painted once its figure is.
        painted = event.type() == QEvent.Type.Paint and watched.objectName() == self._name
        if painted and getattr(watched, "shows_figure", True):
            widget = watched
            assert isinstance(widget, QWidget)
            if self._app is not None:  # from now on the watch would only cost time
                self._app.removeEventFilter(self)
                self._app = None
            QTimer.singleShot(0, lambda: self._painted(widget))
        return False


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
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setObjectName("bare")
    window.resize(*SIZE)
    PaintWatch(app, "bare", then)
    window.show()
    return app.exec()


def acupress(then: Callable[[QWidget], None]) -> int:
    """The real program through its own entry, with an empty data folder."""
    from acupress_desktop import __main__
    from acupress_desktop.program import Program

    # Watched from a class of ours: to change one of Qt's makes Python build 150 enumerations first.
    opened = Program.open

    def open_watched(program: Program, hidden: bool, troubles: Sequence[str] = ()) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        PaintWatch(app, "bodyMap", then)
        opened(program, hidden, troubles)

    setattr(Program, "open", open_watched)  # noqa: B010  (mypy knows no other way to replace a method)
    with tempfile.TemporaryDirectory() as folder:
        return __main__.main(["--data-dir", folder])


def leave(**numbers: float | list[float]) -> None:
    print(json.dumps(numbers), flush=True)
    os._exit(0)


def on_start(_: QWidget) -> None:
    leave(ms=(time.monotonic() - spawned()) * 1000)


def on_memory(_: QWidget) -> None:
    QTimer.singleShot(1500, lambda: leave(mib=proportional_memory()))


def main() -> int:
    what = sys.argv.pop(1)
    if what.startswith("start"):
        return (bare if what.endswith("bare") else acupress)(on_start)
    if what.startswith("memory"):
        return (bare if what.endswith("bare") else acupress)(on_memory)
    if what == "chimes":
        return chimes()
    return acupress(Interaction(what).begin)


def chimes() -> int:
    """How late each chime of a session is begun (ms), on the real clock, by the real process: until that has
    handed it to the sound system and its answer is here."""
    from dataclasses import replace
    from itertools import accumulate

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


class Interaction:
    """Clicks, zooms or pans in the settled window and times each from the event to the painted result."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._begun = False

    def begin(self, body_map: QWidget) -> None:
        if self._begun:
            return
        self._begun = True
        window = body_map.window()
        window.resize(*SIZE)
        QTimer.singleShot(2000, lambda: leave(ms=getattr(self, self._what)(body_map)))

    def click(self, body_map: QWidget) -> list[float]:
        """Choose one point after another; until the panel has been painted."""
        from PySide6.QtTest import QTest

        panel = body_map.window().findChild(QWidget, "pointPanel")
        assert isinstance(panel, QWidget)
        times = []
        places = [target.geometry().center() for target in _targets(body_map)]
        for turn in range(120):
            place = places[turn % len(places)]
            QApplication.processEvents()
            begun = time.perf_counter()
            QTest.mouseClick(body_map, Qt.MouseButton.LeftButton, pos=place)
            panel.repaint()
            times.append((time.perf_counter() - begun) * 1000)
            _settle()
            places = [target.geometry().center() for target in _targets(body_map)] or places
        return times

    def zoom(self, body_map: QWidget) -> list[float]:
        times = []
        for turn in range(120):
            delta = 120 if turn % 24 < 12 else -120
            times.append(_timed(body_map, _wheel(body_map, delta)))
        return times

    def zoom_all(self, body_map: QWidget) -> list[float]:
        _show_all(body_map)
        return self.zoom(body_map)

    def pan_all(self, body_map: QWidget) -> list[float]:
        _show_all(body_map)
        return self.pan(body_map)

    def zoom_lines(self, body_map: QWidget) -> list[float]:
        _show_lines(body_map)
        return self.zoom_all(body_map)

    def pan_lines(self, body_map: QWidget) -> list[float]:
        _show_lines(body_map)
        return self.pan_all(body_map)

    def key(self, body_map: QWidget) -> list[float]:
        """Type into the search, letter by letter, with all points on the map; until list and map show it."""
        from PySide6.QtTest import QTest

        _show_all(body_map)
        window = body_map.window()
        field = window.findChild(QWidget, "searchField")
        assert isinstance(field, QLineEdit)
        field.setFocus()
        times = []
        for word in ("bl23", "shenshu", "headache", "insomnia", "knee", "UB40", "stomach", "headake"):
            for letter in word:
                begun = time.perf_counter()
                QTest.keyClicks(field, letter)
                body_map.repaint()  # and with it all else that changed
                times.append((time.perf_counter() - begun) * 1000)
                QApplication.processEvents()
            field.clear()
            _settle()
        return times

    def pan(self, body_map: QWidget) -> list[float]:
        from PySide6.QtTest import QTest

        for _ in range(8):
            QApplication.sendEvent(body_map, _wheel(body_map, 120))
        _settle()
        times = []
        middle = body_map.rect().center()
        QTest.mousePress(body_map, Qt.MouseButton.LeftButton, pos=middle)
        for turn in range(120):
            offset = turn if turn < 60 else 120 - turn
            begun = time.perf_counter()
            QTest.mouseMove(body_map, middle + type(middle)(offset * 3, offset))
            body_map.repaint()
            times.append((time.perf_counter() - begun) * 1000)
            QApplication.processEvents()
        return times


def _show_all(body_map: QWidget) -> None:
    """Press the chip that shows all points, and let the map be drawn."""
    chips = [b for b in body_map.window().findChildren(QPushButton) if b.text() == "All points"]
    chips[0].click()
    _settle()


def _show_lines(body_map: QWidget) -> None:
    """Press the chips that show meridian lines and bones, and let them be drawn."""
    for words in ("Meridian lines", "Bones"):
        chips = [b for b in body_map.findChildren(QPushButton) if b.text() == words]
        chips[0].click()
        assert chips[0].isChecked()
    _settle()


def _targets(body_map: QWidget) -> list[QWidget]:
    from PySide6.QtWidgets import QAbstractButton

    found = [w for w in body_map.findChildren(QAbstractButton) if "," in w.accessibleName() and w.isVisible()]
    return [w for w in found if body_map.rect().contains(w.geometry().center())]


def _wheel(widget: QWidget, delta: int) -> QWheelEvent:
    from PySide6.QtCore import QPoint

    middle = QPointF(widget.rect().center())
    return QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def _timed(widget: QWidget, event: QEvent) -> float:
    begun = time.perf_counter()
    QApplication.sendEvent(widget, event)
    widget.repaint()
    took = (time.perf_counter() - begun) * 1000
    QApplication.processEvents()
    return took


def _settle() -> None:
    """Let everything that was put off happen."""
    end = time.perf_counter() + 0.25
    while time.perf_counter() < end:
        QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main())
