"""Work in a thread: its result comes to the event loop, and nothing of Qt's ends in the thread."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from acupress_desktop.aside import Aside, sweep_here
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.ui.map import figure_images
from acupress_desktop.ui.map.figure_images import Appearance, FigureArtist, FigureImage, FigureRequest
from acupress_desktop.ui.sheet import figure_thread
from acupress_desktop.ui.sheet.figure_thread import FigureThread

REQUEST = FigureRequest(Appearance(MapKey("back"), False, True, "#ffffff"), 20, 40, (0, 0, 20, 40))


def test_results_come_in_the_event_loop_in_their_order(qtbot: QtBot) -> None:
    came: list[tuple[int, threading.Thread]] = []
    aside = Aside("test", lambda result: came.append((result, threading.current_thread())))
    for number in range(20):
        aside.submit(lambda value: value * 2, number)
    qtbot.waitUntil(lambda: len(came) == 20)
    assert came == [(number * 2, threading.main_thread()) for number in range(20)]
    aside.close()


def test_after_its_end_nothing_is_taken(qtbot: QtBot) -> None:
    taken: list[object] = []
    closed, begun, go_on = (Aside("test", taken.append), threading.Event(), threading.Event())

    def slow() -> str:
        begun.set()
        go_on.wait(60)
        return "late"

    closed.submit(slow)
    assert begun.wait(60)
    closed.close()
    go_on.set()
    closed._thread.shutdown(wait=True)
    after: list[object] = []
    later = Aside("test", after.append)
    later.submit(lambda: "next")
    qtbot.waitUntil(lambda: after == ["next"])
    assert taken == []
    later.close()


@pytest.mark.parametrize("kind", ["map", "paper"])
@pytest.mark.parametrize("closed", [True, False], ids=["closed", "forgotten"])
def test_who_asked_never_ends_in_the_thread(
    qtbot: QtBot, resources: None, monkeypatch: pytest.MonkeyPatch, kind: str, closed: bool
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    draw = figure_images.draw

    def slow(*asked: object) -> object:
        begun.set()
        go_on.wait(60)
        return draw(*asked)  # type: ignore[arg-type]

    monkeypatch.setattr(figure_images, "draw", slow)
    monkeypatch.setattr(figure_thread, "draw", slow)
    asking: FigureArtist | FigureThread
    if kind == "map":
        asking = FigureArtist()
        asking.ask(REQUEST)
    else:
        asking = FigureThread()
        asking.image(REQUEST, False)
    drawn: list[FigureImage] = []
    asking.drawn.connect(drawn.append)
    assert begun.wait(60)
    ends: list[threading.Thread] = []
    end = weakref.finalize(asking, lambda: ends.append(threading.current_thread()))
    thread = asking._aside._thread
    if closed:
        asking.close()
    held: QObject | None = asking
    del asking, held
    gc.collect()
    go_on.set()
    thread.shutdown(wait=True)
    if not closed:
        qtbot.waitUntil(lambda: bool(drawn))
    gc.collect()
    qtbot.waitUntil(lambda: not end.alive)
    assert ends == [threading.main_thread()]


class Ring(QObject):
    """Garbage that only Python's collector finds."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        super().__init__()
        self.itself = self
        self._ended = ended

    def __del__(self) -> None:
        self._ended.append(threading.current_thread())


@pytest.fixture
def swept(qapp: QCoreApplication) -> Iterator[None]:
    sweep_here()
    yield
    gc.enable()


@pytest.mark.usefixtures("swept")
def test_garbage_of_windows_is_looked_for_in_the_event_loop_alone(qtbot: QtBot) -> None:
    ended: list[threading.Thread] = []
    Ring(ended)

    def make() -> None:
        kept = [[number] for number in range(200_000)]  # with which Python would look for garbage here
        assert kept

    thread = threading.Thread(target=make)
    thread.start()
    thread.join()
    assert ended == []
    kept: list[list[int]] = []

    def more() -> bool:
        kept.extend([number] for number in range(2_000))
        return bool(ended)

    qtbot.waitUntil(more)
    assert ended == [threading.main_thread()]
