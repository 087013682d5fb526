"""Reduced motion, as a desktop's portal tells it: at the start, while the program runs, and by portals of
every age and mood."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acupress_desktop.system.contrast import SystemContrast
from acupress_desktop.system.motion import SystemMotion
from tests.desktop.helpers import REMOTE
from tests.desktop.lab import Desktop, wait_for
from tests.patience import PATIENCE

OURS, GNOME = "org.freedesktop.appearance reduced-motion", "org.gnome.desktop.interface enable-animations"
KDE = "org.kde.kdeglobals.KDE AnimationDurationFactor"
CONTRAST = "org.freedesktop.appearance contrast"
_BUS = "acupress-motion-test"


class Portal:
    """The portal of this desktop, until it is ended."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self._desktop, self._log = desktop, folder / "portal.log"
        self._process: subprocess.Popen[str] | None = None

    def start(self, kind: str, **settings: str) -> None:
        names = {"ours": OURS, "gnome": GNOME, "kde": KDE, "contrast": CONTRAST}
        told = [part for name, value in settings.items() for part in (*names[name].split(), value)]
        with self._log.open("w") as log:
            call = ["/usr/bin/python3", str(REMOTE / "portal.py"), kind, *told]
            self._process = subprocess.Popen(
                call, env=self._desktop.env, stdin=subprocess.PIPE, stdout=log, text=True
            )
        wait_for("the portal", lambda: bool(self.lines))

    @property
    def lines(self) -> list[object]:
        return [json.loads(line) for line in self._log.read_text(encoding="utf-8").splitlines()]

    def change(self, name: str, value: str) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write(f"{name} {value}\n")
        self._process.stdin.flush()

    def end(self) -> None:
        if self._process is not None:
            assert self._process.stdin is not None
            self._process.stdin.close()  # which ends it
            self._process.wait(PATIENCE * 10)
        self._process = None


@pytest.fixture
def portal(desktop: Desktop, tmp_path: Path) -> Iterator[Portal]:
    made = Portal(desktop, tmp_path)
    yield made
    made.end()


@pytest.fixture
def motion(desktop: Desktop, qapp: QApplication) -> Iterator[list[SystemMotion]]:
    """Made when a test asks by `look`; all of them go after it."""
    made: list[SystemMotion] = []
    yield made
    for each in made:
        each.deleteLater()
    QDBusConnection.disconnectFromBus(_BUS)


def look(motion: list[SystemMotion], desktop: Desktop, app: QApplication) -> SystemMotion:
    bus = QDBusConnection.connectToBus(desktop.env["DBUS_SESSION_BUS_ADDRESS"], _BUS)
    assert bus.isConnected()
    motion.append(SystemMotion(app, lambda: bus))
    return motion[-1]


@pytest.mark.en301549("11.2.2.2", "11.7")
@pytest.mark.parametrize("kind", ["new", "old"])
@pytest.mark.parametrize(
    ("told", "changed"),
    [
        ({"ours": "uint32 1"}, (OURS, "uint32 0")),
        ({"ours": "uint32 0", "gnome": "false"}, (GNOME, "true")),
        ({"kde": "'0'"}, (KDE, "'1'")),
        ({"kde": "0.0"}, (KDE, "0.5")),
    ],
)
def test_what_the_desktop_says_holds_and_is_followed(
    desktop: Desktop,
    qapp: QApplication,
    qtbot: QtBot,
    portal: Portal,
    motion: list[SystemMotion],
    kind: str,
    told: dict[str, str],
    changed: tuple[str, str],
) -> None:
    portal.start(kind, **told)
    asked = look(motion, desktop, qapp)
    qtbot.waitUntil(lambda: asked.reduced)
    seen: list[bool] = []
    asked.watch(lambda: seen.append(asked.reduced))
    portal.change(*changed)
    qtbot.waitUntil(lambda: not asked.reduced)
    portal.change(OURS, "uint32 1")
    qtbot.waitUntil(lambda: asked.reduced)
    assert seen == [False, True]


def test_a_portal_that_comes_later_or_again_is_asked(
    desktop: Desktop, qapp: QApplication, qtbot: QtBot, portal: Portal, motion: list[SystemMotion]
) -> None:
    asked = look(motion, desktop, qapp)
    assert not asked.reduced
    portal.start("new", ours="uint32 1")
    qtbot.waitUntil(lambda: asked.reduced)
    portal.end()
    portal.start("new", ours="uint32 0")
    qtbot.waitUntil(lambda: not asked.reduced)


@pytest.mark.parametrize("nonsense", ["'yes'", "uint32 7", "true", "[1, 2]", "-1.5", "<uint32 9>"])
def test_a_portal_that_talks_nonsense_changes_nothing(
    desktop: Desktop,
    qapp: QApplication,
    qtbot: QtBot,
    portal: Portal,
    motion: list[SystemMotion],
    nonsense: str,
) -> None:
    portal.start("new", ours=nonsense, gnome="'maybe'", kde="'fast'")
    asked = look(motion, desktop, qapp)
    qtbot.waitUntil(lambda: len(portal.lines) == 4)
    portal.change(GNOME, "[false]")
    portal.change(OURS, "uint32 1")  # after all of that
    qtbot.waitUntil(lambda: asked.reduced)
    portal.change(GNOME, "'true'")
    portal.change(OURS, "uint32 0")
    qtbot.waitUntil(lambda: not asked.reduced)


def test_a_portal_that_never_answers_keeps_nobody_waiting(
    desktop: Desktop, qapp: QApplication, qtbot: QtBot, portal: Portal, motion: list[SystemMotion]
) -> None:
    portal.start("silent")
    asked = look(motion, desktop, qapp)
    qtbot.waitUntil(lambda: len(portal.lines) == 4)  # it was asked, and says nothing
    assert not asked.reduced
    portal.change(OURS, "uint32 1")
    qtbot.waitUntil(lambda: asked.reduced)


@pytest.mark.en301549("11.7")
def test_more_contrast_is_heard_of_too(
    desktop: Desktop, qapp: QApplication, qtbot: QtBot, portal: Portal, motion: list[SystemMotion]
) -> None:
    portal.start("new", contrast="uint32 1")
    look(motion, desktop, qapp)  # whose bus this is
    asked = SystemContrast(qapp, lambda: QDBusConnection(_BUS))
    qtbot.waitUntil(lambda: asked.more)
    seen: list[bool] = []
    asked.watch(lambda: seen.append(asked.more))
    portal.change(CONTRAST, "uint32 0")
    qtbot.waitUntil(lambda: not asked.more)
    assert seen == [False]
    asked.deleteLater()
