"""Which values of a desktop's settings ask for stillness, and a machine that says nothing about it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from acupress_desktop.system import motion
from acupress_desktop.system.motion import KEYS, SystemMotion, wants_stillness

OURS, GNOME, KDE = KEYS


@pytest.mark.parametrize(
    ("key", "value", "wanted"),
    [
        (OURS, 1, True),
        (OURS, 0, False),
        (OURS, 2, False),  # unknown values are no preference
        (OURS, True, None),
        (OURS, "1", None),
        (OURS, None, None),
        (GNOME, False, True),
        (GNOME, True, False),
        (GNOME, 0, None),
        (GNOME, "false", None),
        (KDE, "0", True),
        (KDE, "0.0", True),
        (KDE, 0, True),
        (KDE, "0.5", False),
        (KDE, 2.0, False),
        (KDE, "", None),
        (KDE, "nan", False),
        (KDE, False, None),
        (KDE, ["0"], None),
        (("org.freedesktop.appearance", "color-scheme"), 1, None),
    ],
)
def test_what_a_value_says(key: tuple[str, str], value: object, wanted: bool | None) -> None:
    assert wants_stillness(*key, value) is wanted


def test_without_a_bus_things_may_move(qapp: QApplication) -> None:
    asked = SystemMotion(qapp, lambda: None)
    assert not asked.reduced
    asked.deleteLater()


def test_another_system_is_asked_again_by_who_comes_back(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = [False]
    monkeypatch.setattr(motion, "_system_wants", lambda: wanted[0])
    asked, seen = SystemMotion(qapp, lambda: None), []
    asked.watch(lambda: seen.append(asked.reduced))
    wanted[0] = True
    qapp.applicationStateChanged.emit(qapp.applicationState())
    wanted[0] = False
    qapp.applicationStateChanged.emit(qapp.applicationState())
    assert seen == [True, False]
    asked.deleteLater()


class Hints(QObject):
    """As Qt of 6.12 has them."""

    motionPreferenceChanged = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.wanted: Any = SimpleNamespace(name="NoPreference")

    def motionPreference(self) -> object:
        return f"MotionPreference.{self.wanted.name}"


def test_qts_own_hint_is_taken_where_there_is_one(qapp: QApplication) -> None:
    class App(QObject):
        applicationStateChanged = Signal(object)

        def __init__(self) -> None:
            super().__init__()
            self.hints = Hints()

        def styleHints(self) -> object:
            return SimpleNamespace(accessibility=lambda: self.hints)

    app: Any = App()
    asked = SystemMotion(app, lambda: None)
    assert not asked.reduced
    app.hints.wanted = SimpleNamespace(name="ReducedMotion")
    app.hints.motionPreferenceChanged.emit(None)
    assert asked.reduced


def test_a_qt_without_hints_is_asked_nothing(qapp: QApplication) -> None:
    """As that of Debian 13."""

    class App(QObject):
        applicationStateChanged = Signal(object)

        def styleHints(self) -> object:
            return SimpleNamespace()

    app: Any = App()
    assert not SystemMotion(app, lambda: None).reduced
