"""What all tests share: no screen, no compiled Qt where none is wanted, the program's resources."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

# How fast an example is says something about the machine, not about the program.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

#: What a busy machine may take for what an idle one does at once; pytest-qt's own default is five seconds.
PATIENCE_MS = 60_000
for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed, QtBot.waitCallback):
    assert wait.__kwdefaults__ is not None
    wait.__kwdefaults__["timeout"] = PATIENCE_MS

ROOT = Path(__file__).resolve().parent.parent


#: What takes longest begins first, beside all others: what follows the clock, then what one worker reckons.
LONGEST = (
    *("test_desk_break", "test_sounds", "test_voice", "test_pseudo", "test_survival", "test_pain"),
    *("test_dialogs", "test_proofs", "test_ends", "test_tray_hosts"),
)


@pytest.hookimpl(trylast=True)  # after they have been shuffled
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    places = {stem: place for place, stem in enumerate(LONGEST)}
    items.sort(key=lambda item: (places.get(item.path.stem, len(places)), item.path.parent.name != "desktop"))


def pytest_collection_finish() -> None:
    """What was gathered stays to the end: looking through it for waste again and again takes long."""
    gc.collect()
    gc.freeze()


#: A dialog of a test is answered in less, on a busy machine too.
LONGEST_WAIT_MS = 180_000


@pytest.fixture(autouse=True)
def no_dialog_waits_for_ever(request: pytest.FixtureRequest) -> Iterator[None]:
    """A dialog or menu that nobody answers would hold up the whole run: it is closed, and its test fails."""
    if not {"qapp", "qtbot"} & {*request.fixturenames}:
        yield
        return
    request.getfixturevalue("qapp")
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QDialog

    left: list[str] = []

    def close() -> None:
        for _ in range(10):
            widget = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if widget is None:
                return
            left.append(f"{type(widget).__name__} {widget.objectName()} {widget.windowTitle()}".strip())
            widget.done(0) if isinstance(widget, QDialog) else widget.close()

    watch = QTimer()
    watch.timeout.connect(close)
    watch.start(LONGEST_WAIT_MS)
    yield
    watch.stop()
    if boxes := sys.modules.get("tests.boxes"):
        boxes.all_leave()
    assert not left, f"nobody answered {left}"


#: Modules that tell all that lives of another language, another size of letters, and motion.
TELLING = {"retelling": "_told", "sizes": "_resized", "stillness": "_turned"}


@pytest.fixture(autouse=True)
def what_changes_is_told_to_what_the_test_made() -> Iterator[None]:
    """What an earlier test left behind, fakes in it too, hears no more of it."""
    before = {name: [*_listeners(name)] for name in TELLING}
    yield
    gc.enable()  # a program that was finished looks for garbage in its event loop alone
    for name, there in before.items():
        _listeners(name)[:] = [listener for listener in _listeners(name) if listener in there]


def _listeners(name: str) -> list[object]:
    module = sys.modules.get(f"acupress_desktop.ui.{name}")
    return getattr(module, TELLING[name])._listeners if module else []


@pytest.fixture(autouse=True)
def what_the_test_made_of_qt_goes_with_it() -> Iterator[None]:
    """What draws the focus or dresses the windows for a program of an earlier test would do so in the middle
    of this one; and each new style sheet or font has Qt look at every widget there is."""
    before = {*_left_to_qt()}
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    for made in _left_to_qt():
        if made not in before:
            made.deleteLater()
    widgets.QApplication.sendPostedEvents(None, sys.modules["PySide6.QtCore"].QEvent.Type.DeferredDelete)


def _left_to_qt() -> list[Any]:
    """Windows, and the children of the application that watch them; what leads other processes is not ours
    to end."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets else None
    if widgets is None or app is None:
        return []
    ours = [child for child in app.children() if type(child).__module__.startswith("acupress_desktop.ui")]
    return [*ours, *widgets.QApplication.topLevelWidgets()]


@pytest.fixture(scope="session")
def resources() -> Iterator[None]:
    """The compiled resources under ":/", as the program registers them."""
    from PySide6.QtCore import QResource

    file = str(ROOT / "acupress_desktop" / "resources.rcc")
    if not QResource.registerResource(file):
        pytest.fail("acupress_desktop/resources.rcc is missing: install the project once")
    yield
    QResource.unregisterResource(file)
