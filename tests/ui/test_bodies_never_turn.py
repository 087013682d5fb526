"""In a language that is written from the right the window is mirrored; a body is not, nor its left and right,
the way in which a clock runs, or the buttons of a player."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.domain.cun import Cun
from acupress_desktop.domain.filters import ALL
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.settings import Paper, Settings
from acupress_desktop.services.explore_service import ExploreService, ExploreView
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.sheet_service import SheetService
from acupress_desktop.ui.panel.close_up import CloseUp
from acupress_desktop.ui.session.controls import SessionControls
from acupress_desktop.ui.session.ring import Ring
from acupress_desktop.ui.sheet.layout import lay_out
from acupress_desktop.ui.theme import LIGHT
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    MemorySettings,
    RecordingChimes,
    nothing_applies,
    session_service,
)
from tests.painted import painted_by
from tests.shipped import load
from tests.ui.doors import body_map, session_actions

CATALOGUE, ATLAS = load(), Atlas.load()
LEFT, RIGHT = Spot("BL23", Side.LEFT), Spot("BL23", Side.RIGHT)

pytestmark = pytest.mark.usefixtures("resources")


@contextmanager
def written(app: QApplication, direction: Qt.LayoutDirection) -> Iterator[None]:
    app.setLayoutDirection(direction)
    try:
        yield
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def both_ways(app: QApplication, seen: Callable[[], object]) -> list[object]:
    """What is seen from the left, and from the right."""
    found = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        with written(app, direction):
            found.append(seen())
    return found


@pytest.mark.parametrize("view", ["back", "front"])
def test_a_map_shows_the_same_body(qtbot: QtBot, qapp: QApplication, view: str) -> None:
    def seen() -> tuple[dict[Spot, QPointF], dict[str, bool], bytes]:
        settings = SettingsService(MemorySettings())
        made = body_map(CATALOGUE, ATLAS, ExploreService(CATALOGUE, ATLAS, None, None), settings)
        qtbot.addWidget(made)
        made.set_theme(LIGHT)
        made.render_view(ExploreView(None, MapKey(view), ALL, ("BL23", "LI4", "ST36")))
        made.resize(900, 640)
        made.show()
        qtbot.waitUntil(lambda: made.is_sharp)
        scene = made.scene()
        assert scene is not None
        letters = {each.text: each.ink.center().x() < 450 for each in painted_by(made) if each.text in "LR"}
        image = QImage(900, 640, QImage.Format.Format_RGB32)
        for over in made.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            over.hide()  # chips, buttons and scale stand where lines begin and end
        made.render(image, QPoint())
        return scene.places, letters, bytes(image.constBits())

    one, other = both_ways(qapp, seen)
    assert one == other
    assert isinstance(one, tuple)
    places, letters, _ = one
    # From behind, the body's left is on the left of the picture; face to face it is on the right.
    assert letters == ({"L": True, "R": False} if view == "back" else {"L": False, "R": True})
    if view == "back":
        assert places[LEFT].x() < places[RIGHT].x()


def test_a_close_up_shows_the_same_side(qtbot: QtBot, qapp: QApplication) -> None:
    def seen() -> QPointF:
        made = CloseUp(CATALOGUE, ATLAS)
        qtbot.addWidget(made)
        made.resize(322, 160)
        made.show_spot(LEFT, True, Cun(ATLAS.figure_cun, Settings().measure))
        framing = made._framing()
        assert framing is not None
        marks = made._marks(framing)
        assert marks.other is not None
        assert marks.dot.x() < marks.other.x()
        return marks.dot

    one, other = both_ways(qapp, seen)
    assert one == other


def test_the_ring_runs_as_a_clock_does(qtbot: QtBot, qapp: QApplication) -> None:
    def seen() -> bytes:
        ring = Ring()
        qtbot.addWidget(ring)
        ring.resize(128, 128)
        ring.set_theme(LIGHT)
        ring._show("0:42", 0.25, resting=False)
        image = ring.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        left, right = (image.copy(x, 0, 64, 128) for x in (0, 64))
        assert _red(right) > 4 * _red(left)  # a quarter that is left reaches from twelve to three
        return bytes(image.constBits())

    one, other = both_ways(qapp, seen)
    assert one == other


def _red(image: QImage) -> int:
    """How many pixels have the colour of what is left."""
    red = LIGHT.color("vermilion").rgb()
    return sum(image.pixel(x, y) == red for x in range(image.width()) for y in range(image.height()))


def test_back_is_left_of_next_on_every_player(qtbot: QtBot, qapp: QApplication) -> None:
    def seen() -> list[str]:
        clock = FakeClock()
        safety = nothing_applies(CATALOGUE)
        session = session_service(
            CATALOGUE, clock, FakeAlarm(clock), RecordingChimes(), SettingsService(MemorySettings()), safety
        )
        made = SessionControls(session_actions(CATALOGUE, session, safety), lambda _: None)
        qtbot.addWidget(made)
        made.set_theme(LIGHT)
        made.resize(400, 140)
        made.show()
        buttons = [button for button in made.findChildren(QPushButton) if button.isVisible()]
        names = ("Back", "Start", "Next", "Stop")
        kept = [button for button in buttons if button.accessibleName() in names]
        return [button.accessibleName() for button in sorted(kept, key=lambda button: button.x())]

    one, other = both_ways(qapp, seen)
    assert one == other == ["Back", "Start", "Next", "Stop"]


@pytest.mark.usefixtures("qapp")
def test_a_sheet_turns_round_and_its_pictures_do_not() -> None:
    """By its own language, not by that of the windows."""
    service = SheetService(CATALOGUE, ATLAS, nothing_applies(CATALOGUE))
    made = service.for_routine("lower-back", date(2026, 11, 23))

    one, other = (lay_out(replace(made, language=spoken), Paper.A4, True) for spoken in ("en", "ar"))
    for before, after in zip(one, other, strict=True):
        width = before.size.width()
        pairs = zip(before.texts, after.texts, strict=True)
        assert sum(text.runs != turned.runs for text, turned in pairs) <= 1  # the date
        for text, turned in zip(before.texts, after.texts, strict=True):
            assert turned.box.right() == pytest.approx(width - text.box.left())
        for number, turned_number in zip(before.numbers, after.numbers, strict=True):
            assert turned_number.number == number.number
            assert turned_number.x == pytest.approx(width - number.x)
        for picture, turned_picture in zip(before.pictures, after.pictures, strict=True):
            assert turned_picture.figure == picture.figure
            assert turned_picture.target.size() == picture.target.size()
            room = turned_picture.room
            assert room.right() == pytest.approx(width - picture.room.left())
            assert room.adjusted(-0.01, -0.01, 0.01, 0.01).contains(turned_picture.target)
            for disc, same_disc in zip(picture.discs, turned_picture.discs, strict=True):
                at = disc.place[0] - picture.target.x()
                assert same_disc.place[0] - turned_picture.target.x() == pytest.approx(at)
