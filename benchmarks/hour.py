"""An hour of use in some minutes: every dialog twenty times, and between them what people do there."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from benchmarks.interaction import SIZE, wheel
from tools.proofs._open_dialogs import Closer, dialogs

if TYPE_CHECKING:
    from acupress_desktop.program import Program

OPENINGS = 20


def use_for_an_hour(program: Program, body_map: QWidget) -> None:
    """Open every dialog `OPENINGS` times; each time round choose nine points, type two words, zoom in and out
    and turn the map to another view and back."""
    window = body_map.window()
    window.resize(*SIZE)
    _wait(1.0)
    closer, catalogue = Closer(), program.services.catalogue
    openers = dialogs(program, catalogue)
    points = list(catalogue.points.values())
    field = window.findChild(QLineEdit, "searchField")
    assert isinstance(field, QLineEdit)
    for turn in range(OPENINGS):
        for show in openers.values():
            show()
            _delete()
        for number in range(9):
            program.services.explore.select(points[(turn * 37 + number * 11) % len(points)].spots[0])
            _wait(0.05)
        for word in ("knee", "bl2"):
            for end in range(len(word)):
                field.setText(word[: end + 1])
                _wait(0.02)
        field.clear()
        for notch in range(10):
            QApplication.sendEvent(body_map, wheel(body_map, 120 if notch < 5 else -120))
            _wait(0.02)
    assert closer.closed >= OPENINGS * len(openers)
    _wait(2.0)
    gc.collect()


def _delete() -> None:
    """What was closed is gone before the next dialog opens, as when somebody takes their time."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def _wait(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()
