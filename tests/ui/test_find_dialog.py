"""Find points: asked without a hint, answered by mouse and by keys, shown and told, ended by Escape."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap import atlas as atlas_module
from acupress_desktop.bodymap.aim import units_a_cun
from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.domain.cun import BodyMeasure, Measure
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.finding import Grade, Kind
from acupress_desktop.domain.names import NameKind
from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.find_service import PointSet, SetKind
from acupress_desktop.services.find_words import away_words, why_words
from acupress_desktop.ui.find import quiet_map
from acupress_desktop.ui.find.find_dialog import FindDialog
from acupress_desktop.ui.map.loaded_map import LoadedMap, load_map
from acupress_desktop.ui.retelling import tell_anew
from acupress_desktop.ui.theme import LIGHT
from tests.fakes import FakeReader, MemoryHistory, find_service, nothing_applies
from tests.shipped import load
from tests.ui.finding import ask_for

pytestmark = pytest.mark.usefixtures("resources")
CATALOGUE, ATLAS = load(), Atlas.load()


class Stage:
    """The window, with a round that asks for some spots, or before one."""

    def __init__(
        self,
        qtbot: QtBot,
        *spots: str,
        settings: Settings | None = None,
        disk: MemoryHistory | None = None,
        kind: Kind = Kind.SHOW,
        first: PointSet | None = None,
        atlas: Atlas = ATLAS,
    ) -> None:
        self.find = find_service(CATALOGUE, atlas, history=disk)
        safety = nothing_applies(CATALOGUE).view
        self.reader = FakeReader()
        self.dialog = FindDialog(
            CATALOGUE,
            atlas,
            self.find,
            settings or Settings(),
            safety,
            LIGHT,
            first=first,
            announce=self.reader.announce,
        )
        qtbot.addWidget(self.dialog)
        self.dialog.resize(1000, 640)
        self.dialog.show()
        qtbot.waitExposed(self.dialog)
        self.map = self.dialog.map
        if spots:
            ask_for(self.dialog, self.find, *spots, kind=kind)

    def place(self, right: float = 0.0, down: float = 0.0) -> QPoint:
        """Where in the map's window so many cun from the asked point are."""
        spot, sight, camera = self.find.round.asked, self.find.sight, self.map.camera
        assert spot is not None
        assert sight is not None
        assert camera is not None
        across, along = units_a_cun(ATLAS, CATALOGUE.points[spot.code], sight.key)
        x, y = ATLAS.seen_at(sight)
        return camera.to_window(QPointF(x + right * across, y + down * along)).toPoint()

    def click(self, qtbot: QtBot, at: QPoint) -> None:
        qtbot.mouseClick(self.map, Qt.MouseButton.LeftButton, pos=at)

    def texts(self) -> list[str]:
        return [label.text() for label in self.dialog.findChildren(QLabel) if label.isVisible()]

    def press(self, words: str) -> None:
        shown = [b for b in self.dialog.findChildren(QPushButton) if b.isVisible() and b.text() == words]
        assert len(shown) == 1, words
        shown[0].click()

    def picture(self) -> QImage:
        return self.map.grab().toImage()


def tree(interface: QAccessibleInterface) -> Iterator[tuple[QAccessible.Role, str]]:
    """Everything that a screen reader can be told of a window, its name first."""
    kinds = (
        QAccessible.Text.Name,
        QAccessible.Text.Description,
        QAccessible.Text.Value,
        QAccessible.Text.Help,
    )
    yield interface.role(), "\n".join(interface.text(kind) for kind in kinds)
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from tree(child)


@pytest.mark.parametrize("spot", ["GB34-right", "BL23-left", "LI4-left", "GV20-midline"])
def test_while_a_point_is_asked_for_nothing_but_the_question_tells_it(qtbot: QtBot, spot: str) -> None:
    stage = Stage(qtbot, spot)
    asked = Spot.parse(spot)
    point, text = CATALOGUE.points[asked.code], CATALOGUE.text(asked.code)
    secret = {point.code, point.pinyin, point.hanzi, text.english, *text.find_it}
    root = QAccessible.queryAccessibleInterface(stage.dialog)
    assert root is not None
    nodes = list(tree(root))
    telling = [words for _, words in nodes if any(word in words for word in secret)]
    assert [words.strip() for words in telling] == [f"Where is {point.pinyin} {point.hanzi}, {point.code}?"]
    every_code = [
        words for _, words in nodes for code in CATALOGUE.points if re.search(rf"\b{code}\b", words)
    ]
    assert set(every_code) <= set(telling)  # nor does another point's code tell where it is not
    pressed = {words.partition("\n")[0] for role, words in nodes if role is QAccessible.Role.PushButton}
    assert pressed == {"I do not know", "Zoom in", "Zoom out", "Show all"}  # no dot to be pressed
    assert not stage.map.toolTip()


def test_the_picture_of_a_question_is_the_same_for_every_point_of_a_part_of_the_body(qtbot: QtBot) -> None:
    stage = Stage(qtbot, "BL23-left")
    qtbot.waitUntil(lambda: stage.map.is_sharp)
    first = stage.picture()
    for spot in ("BL22-left", "BL52-right", "BL24-right"):
        assert CATALOGUE.points[spot.split("-")[0]].region is CATALOGUE.points["BL23"].region
        ask_for(stage.dialog, stage.find, spot)
        qtbot.waitUntil(lambda: stage.map.is_sharp)
        assert stage.picture() == first


@pytest.mark.parametrize(
    ("right", "down", "grade", "told"),
    [
        (0.0, 0.0, Grade.GOOD, "Good: "),
        (0.0, -0.8, Grade.NEAR, "Near: "),
        (1.6, 0.0, Grade.AGAIN, "Look again: "),
    ],
)
def test_a_click_is_graded_and_the_right_place_is_shown(
    qtbot: QtBot, right: float, down: float, grade: Grade, told: str
) -> None:
    stage = Stage(qtbot, "ST36-left", "BL23-left")
    before = stage.picture()
    stage.click(qtbot, stage.place(right, down))
    (answer,) = stage.find.round.answers
    assert answer.grade is grade
    assert answer.miss is not None
    assert abs(answer.miss.cun - max(right, -down)) < 0.1  # a click is a whole pixel
    assert [text for text in stage.texts() if text.startswith(told)] == [away_words(answer, CATALOGUE)]
    assert stage.picture() != before
    for step in CATALOGUE.text("ST36").find_it:
        assert step in stage.texts()
    assert ("Start from: ST35 and ST41" in stage.texts()) is (grade is not Grade.GOOD)


def test_a_click_on_the_other_side_is_wrong_and_is_told(qtbot: QtBot) -> None:
    stage = Stage(qtbot, "BL23-left")
    sight = ATLAS.sight(Spot.parse("BL23-right"), stage.map.key)
    camera = stage.map.camera
    assert sight is not None
    assert camera is not None
    stage.click(qtbot, camera.to_window(QPointF(sight.x, sight.y)).toPoint())
    assert stage.find.round.answers[0].grade is Grade.AGAIN
    assert "You showed the right side of the body; the left one was asked for." in stage.texts()


def test_a_right_side_is_asked_on_the_mirrored_picture(qtbot: QtBot) -> None:
    stage = Stage(qtbot, "GB34-right")
    assert stage.map.key.mirrored
    stage.click(qtbot, stage.place())
    assert stage.find.round.answers[0].grade is Grade.GOOD


def test_a_round_by_keys_alone(qtbot: QtBot) -> None:
    stage = Stage(qtbot, first=PointSet(SetKind.ROUTINE, "lower-back"))
    field = stage.dialog.findChild(QComboBox)
    assert isinstance(field, QComboBox)
    assert stage.dialog.focusWidget() is field
    assert field.currentText() == CATALOGUE.title("lower-back")
    qtbot.keyClick(stage.dialog, Qt.Key.Key_Return)  # Begin
    assert stage.dialog.focusWidget() is stage.map
    count = len(stage.find.round.spots)
    for number in range(count):
        x, y = stage.map.cross
        qtbot.keyClick(stage.map, Qt.Key.Key_Right)
        small = stage.map.cross[0] - x
        qtbot.keyClick(stage.map, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        large = stage.map.cross[1] - y
        assert 0 < small * 4 < large
        assert "% from the left" in stage.map.accessibleDescription()
        qtbot.keyClick(stage.map, Qt.Key.Key_Return)
        assert len(stage.find.round.answers) == number + 1
        focused = stage.dialog.focusWidget()
        assert isinstance(focused, QPushButton)
        assert focused.text() == ("Results" if number + 1 == count else "Next")
        qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert "Round finished" in stage.texts()
    assert sum(CATALOGUE.points[code].pinyin in " ".join(stage.texts()) for code in CATALOGUE.points) >= count


def test_enter_that_is_held_down_answers_nothing(qtbot: QtBot) -> None:
    stage = Stage(qtbot, "BL23-left")
    event = QKeyEvent(
        QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    QApplication.sendEvent(stage.map, event)
    assert stage.find.round.answers == ()


def test_enter_that_is_held_down_goes_no_further_than_what_it_did_first(qtbot: QtBot) -> None:
    stage = Stage(qtbot, "BL23-left", "GB34-left")

    def hold(key: Qt.Key) -> None:
        for _ in range(4):
            target = stage.dialog.focusWidget()
            assert target is not None
            QApplication.sendEvent(
                target, QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "\r", True)
            )

    for key, number in ((Qt.Key.Key_Return, 1), (Qt.Key.Key_Enter, 2)):
        qtbot.keyClick(stage.map, key)
        hold(key)
        assert len(stage.find.round.answers) == number
        assert isinstance(stage.dialog.focusWidget(), QPushButton)  # the answer can still be read
        qtbot.keyClick(stage.dialog.focusWidget(), key)
        hold(key)
        assert len(stage.find.round.answers) == number
    assert "Round finished" in stage.texts()
    QApplication.sendEvent(
        stage.dialog,
        QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True),
    )
    assert "Round finished" in stage.texts()


def test_the_cross_stays_in_the_picture_and_in_sight(qtbot: QtBot) -> None:
    stage = Stage(qtbot, "BL23-left")
    for _ in range(200):
        qtbot.keyClick(stage.map, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    camera = stage.map.camera
    assert camera is not None
    assert stage.map.cross[0] >= camera.box.left()
    assert stage.map.rect().contains(camera.to_window(QPointF(*stage.map.cross)).toPoint())


def test_who_does_not_know_is_shown_it_and_asked_again_when_the_missed_are_asked(qtbot: QtBot) -> None:
    stage = Stage(qtbot, "GB34-left")
    stage.press("I do not know")
    assert "It is here" in stage.texts()
    assert "Start from: the head of the fibula" in stage.texts()
    stage.press("Results")
    assert stage.find.learn.missed == ("GB34",)
    stage.press("Ask the missed ones")
    asked = stage.find.round.asked
    assert asked is not None
    assert asked.code == "GB34"


def test_escape_ends_the_round_then_the_window(qtbot: QtBot) -> None:
    stage = Stage(qtbot, "BL23-left", "GB34-left")
    stage.press("I do not know")
    stage.press("Next")
    qtbot.keyClick(stage.map, Qt.Key.Key_Escape)
    assert "Round finished" in stage.texts()
    held = QKeyEvent(
        QKeyEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "", autorep=True
    )
    QApplication.sendEvent(stage.dialog, held)
    assert stage.dialog.isVisible()
    qtbot.keyClick(stage.dialog, Qt.Key.Key_Escape)
    assert not stage.dialog.isVisible()


def test_escape_before_the_first_answer_closes(qtbot: QtBot) -> None:
    stage = Stage(qtbot, "BL23-left")
    qtbot.keyClick(stage.map, Qt.Key.Key_Escape)
    assert not stage.dialog.isVisible()


def test_a_click_after_the_answer_is_none(qtbot: QtBot) -> None:
    stage = Stage(qtbot, "BL23-left", "GB34-left")
    at = stage.place()
    stage.click(qtbot, at)
    stage.click(qtbot, at)
    assert len(stage.find.round.answers) == 1


def test_what_is_not_to_be_pressed_may_be_looked_for_and_says_so(qtbot: QtBot) -> None:
    stage = Stage(qtbot, "LU9-left")
    assert not any("press" in text for text in stage.texts() if "Enter" not in text)
    stage.press("I do not know")
    reason = nothing_applies(CATALOGUE).view.reason(Spot.parse("LU9-left"))
    assert reason
    assert CATALOGUE.words.as_sentence(reason) in stage.texts()


def test_names_and_centimetres_are_the_users_own(qtbot: QtBot) -> None:
    settings = Settings(
        first_name=NameKind.ENGLISH, second_name=NameKind.PINYIN, measure=BodyMeasure(Measure.HEIGHT, 180)
    )
    stage = Stage(qtbot, "GB34-left", settings=settings)
    english = CATALOGUE.text("GB34").english
    assert any(text.startswith(f"Where is {english}") for text in stage.texts())
    stage.click(qtbot, stage.place(0.8))
    assert any("cm on you" in text for text in stage.texts())


def test_what_cannot_be_kept_is_told_and_the_round_goes_on(qtbot: QtBot) -> None:
    disk = MemoryHistory()
    disk.failure = KnownError("store.newer", path="x")
    stage = Stage(qtbot, "BL23-left", "GB34-left", disk=disk)
    stage.press("I do not know")
    assert "x was written by a newer Acupress." in stage.texts()
    stage.press("Next")
    assert "x was written by a newer Acupress." not in stage.texts()
    assert stage.find.round.asked == Spot.parse("GB34-left")


def test_a_reader_hears_each_question_and_what_each_answer_was_worth_once(qtbot: QtBot) -> None:
    stage = Stage(qtbot, "BL23-left", "GB34-right")
    tell_anew()  # the window is told anew, and nothing is heard twice
    stage.click(qtbot, stage.place(-0.8))
    tell_anew()
    (answer,) = stage.find.round.answers
    stage.press("Next")
    stage.press("I do not know")
    left, right = (CATALOGUE.word(f"seek.side.{side}") for side in ("left", "right"))
    assert stage.reader.texts == [
        f"Question 1 of 2. Where is Shènshū 肾俞, BL23? {left}",
        f"{away_words(answer, CATALOGUE)}. {why_words(answer, CATALOGUE)}",
        f"Question 2 of 2. Where is Yánglíngquán 阳陵泉, GB34? {right}",
        "It is here.",
    ]


def lacking(monkeypatch: pytest.MonkeyPatch, wanting: Callable[[str], bool]) -> Atlas:
    """An atlas some of whose files are damaged."""
    whole = atlas_module.read_atlas

    def read(name: str, figure: Figure = Figure.FIRST) -> dict[str, Any]:
        if wanting(name):
            raise KnownError("atlas.damaged", file=f"{name}.json", why="x")
        return whole(name, figure)

    monkeypatch.setattr(atlas_module, "read_atlas", read)
    return Atlas.load()


def test_what_cannot_be_graded_is_still_asked_and_says_why(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    atlas = lacking(monkeypatch, lambda name: name == "mirrors")
    stage = Stage(qtbot, "BL23-left", "GB34-right", "GB34-left", atlas=atlas)
    told = "The file atlas/mirrors.json of Acupress is damaged (x). Install Acupress again."
    stage.click(qtbot, stage.place())
    stage.press("Next")
    assert told in stage.texts()  # the part of the body could not be found: all of the view is seen
    stage.click(qtbot, stage.map.rect().center())
    (answer,) = stage.find.round.answers
    assert answer.spot == Spot.parse("BL23-left")
    assert told in stage.texts()
    assert stage.reader.texts[-1] == told
    assert stage.dialog.focusWidget() is stage.map
    stage.press("I do not know")
    assert "It is here" in stage.texts()
    assert told not in stage.texts()
    stage.press("Next")
    stage.click(qtbot, stage.place())
    assert [answer.grade for answer in stage.find.round.answers] == [Grade.GOOD, Grade.UNKNOWN, Grade.GOOD]


def test_where_the_lines_are_damaged_the_right_place_is_shown_without_them(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage(qtbot, "BL23-left", atlas=lacking(monkeypatch, lambda name: "BL" in name))
    before = stage.picture()
    stage.click(qtbot, stage.place(0.8))
    assert stage.find.round.answers[0].grade is Grade.NEAR
    assert any("is damaged (x)" in text for text in stage.texts())
    assert stage.picture() != before
    tell_anew()
    assert any("is damaged (x)" in text for text in stage.texts())


def test_a_view_that_cannot_be_drawn_says_so_and_the_round_goes_on(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(key: MapKey, dark: bool) -> LoadedMap:
        if key.view == "left":
            raise KnownError("atlas.damaged", file="x", why="x")
        return load_map(key, dark)

    monkeypatch.setattr(quiet_map, "load_map", broken)
    stage = Stage(qtbot, "GB34-right", "BL23-left")
    assert stage.map.trouble
    qtbot.keyClick(stage.map, Qt.Key.Key_Left)
    stage.press("I do not know")
    assert "It is here" in stage.texts()
    stage.press("Next")
    stage.click(qtbot, stage.place())
    assert stage.find.round.answers[1].grade is Grade.GOOD


def test_another_language_keeps_what_was_chosen(qtbot: QtBot) -> None:
    stage = Stage(qtbot)
    before = stage.dialog.findChildren(QComboBox)
    before[0].setCurrentIndex(3)
    before[1].setCurrentIndex(2)
    chosen = [field.currentText() for field in before]
    tell_anew()
    fields = [f for f in stage.dialog.findChildren(QComboBox) if f.isVisible()]
    assert fields
    assert set(fields).isdisjoint(before)
    assert [field.currentText() for field in fields] == chosen


def test_a_zoom_by_hand_outlives_another_size_of_the_window(qtbot: QtBot) -> None:
    stage = Stage(qtbot, "BL23-left")
    camera = stage.map.camera
    assert camera is not None
    framed = camera.scale
    stage.dialog.resize(900, 560)
    assert camera.scale < framed  # what was framed stays framed
    stage.map.zoom_in()
    by_hand = camera.scale
    stage.dialog.resize(1000, 640)
    assert camera.scale == pytest.approx(by_hand)
    stage.map.show_all()
    stage.dialog.resize(900, 560)
    assert camera.scale == pytest.approx(camera.all_scale)
    ask_for(stage.dialog, stage.find, "BL23-left")
    stage.dialog.resize(1000, 640)
    assert camera.scale == pytest.approx(framed)


def test_the_cross_is_under_the_mouse_again_after_a_drag(qtbot: QtBot) -> None:
    stage = Stage(qtbot, "BL23-left")
    at = stage.map.rect().center()
    qtbot.mousePress(stage.map, Qt.MouseButton.LeftButton, pos=at)
    for step in (20, 40, 60):
        qtbot.mouseMove(stage.map, at + QPoint(step, 0))
    assert stage.map.cursor().shape() is Qt.CursorShape.ClosedHandCursor
    qtbot.mouseRelease(stage.map, Qt.MouseButton.LeftButton, pos=at + QPoint(60, 0))
    assert stage.map.cursor().shape() is Qt.CursorShape.CrossCursor
    assert stage.find.round.answers == ()
    stage.click(qtbot, at)
    assert stage.map.cursor().shape() is Qt.CursorShape.ArrowCursor
