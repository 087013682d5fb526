"""Points that are named, chosen among four or told left from right: nothing tells the answer, and keys do."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.views import VIEWS
from acupress_desktop.domain.finding import Grade, Kind
from acupress_desktop.domain.location import Landmark
from acupress_desktop.domain.points import Meridian, Side, Spot
from acupress_desktop.services.find_service import PointSet, SetKind
from acupress_desktop.services.find_words import place_words
from acupress_desktop.services.landmarks import landmark_of
from acupress_desktop.ui.breaking import in_lines
from acupress_desktop.ui.find.find_page import FindPage
from acupress_desktop.ui.retelling import tell_anew
from tests.fakes import find_service
from tests.painted import painted_by
from tests.shipped import load
from tests.ui.finding import ask_for
from tests.ui.test_find_dialog import ATLAS, CATALOGUE, Stage, tree

pytestmark = pytest.mark.usefixtures("resources")
NAMED = ("GB34-right", "BL23-left", "LI4-left", "GV20-midline")


def told(stage: Stage) -> list[str]:
    """All that a screen reader, a tooltip or the map's own letters say."""
    root = QAccessible.queryAccessibleInterface(stage.dialog)
    assert root is not None
    return [*(words for _, words in tree(root)), *painted_words(stage), stage.map.toolTip()]


def painted_words(stage: Stage) -> Iterator[str]:
    yield from (each.text for each in painted_by(stage.map))


def shown(stage: Stage) -> list[QPushButton]:
    return [button for button in stage.dialog.findChildren(QPushButton) if button.isVisible()]


@pytest.mark.parametrize("spot", NAMED)
def test_while_a_name_is_asked_for_nothing_tells_it(qtbot: QtBot, spot: str) -> None:
    stage = Stage(qtbot, spot, kind=Kind.NAME)
    code = Spot.parse(spot).code
    point, text = CATALOGUE.points[code], CATALOGUE.text(code)
    secret = (point.code, point.pinyin, point.hanzi, text.english, *text.find_it)
    assert [words for words in told(stage) if any(each in words for each in secret)] == []


@pytest.mark.parametrize("spot", NAMED)
def test_of_four_names_each_stands_once_and_nothing_points_at_the_right_one(qtbot: QtBot, spot: str) -> None:
    stage = Stage(qtbot, spot, kind=Kind.FOUR)
    four = stage.find.round.choice
    assert spot.split("-", maxsplit=1)[0] in four
    assert len(set(four)) == 4
    options = [button.text() for button in shown(stage) if button.text()[:2] in ("1:", "2:", "3:", "4:")]
    assert [re.split(r"[: ]+", words)[1] for words in options] == list(four)
    root = QAccessible.queryAccessibleInterface(stage.dialog)
    assert root is not None
    named = [words.strip() for _, words in tree(root) if any(re.search(rf"\b{c}\b", words) for c in four[:])]
    others = [words for words in named if words not in options]
    # Where the place lies may be told by another point, never by its own name.
    assert not any(re.search(rf"\b{spot.split('-', maxsplit=1)[0]}\b", words) for words in others)
    assert len({len(button.styleSheet()) for button in shown(stage)}) == 1


def test_where_the_right_one_stands_among_four_is_chance(qtbot: QtBot) -> None:
    stage = Stage(qtbot)
    stage.dialog.begin(PointSet(SetKind.MERIDIAN, Meridian.ST), 20, Kind.FOUR)
    asked = stage.find.round
    at = [choice.index(spot.code) for spot, choice in zip(asked.spots, asked.choices, strict=True)]
    assert set(at) == {0, 1, 2, 3}


@pytest.mark.parametrize("spot", ["BL23-left", "BL23-right", "ST25-right"])
def test_while_the_side_is_asked_for_no_side_is_told(qtbot: QtBot, spot: str) -> None:
    stage = Stage(qtbot, spot, kind=Kind.SIDE)
    words = [each.strip() for each in told(stage)]
    assert [each for each in words if re.search(r"\bright\b|\bRight\b|^[LR]$", each)] == ["2: Right"]
    assert [each for each in words if re.search(r"\bLeft\b", each)] == ["1: Left"]
    percent = [each for each in words if "left" in each]
    assert all("% from the left" in each for each in percent)
    qtbot.keyClick(stage.dialog, Qt.Key.Key_1 if spot.endswith("left") else Qt.Key.Key_2)
    assert stage.find.round.answers[0].grade is Grade.GOOD
    assert {"L", "R"} <= set(painted_words(stage))


def test_no_sentence_on_where_a_point_lies_tells_its_name() -> None:
    for language in ("en", "ja", "zh"):
        catalogue = load(language)
        for code, point in catalogue.points.items():
            words = place_words(point, catalogue)
            assert not re.search(rf"(?<![A-Z0-9-]){code}(?![0-9])", words), (language, code, words)
            assert point.pinyin not in words, (language, code)


def test_a_round_of_names_by_keys_alone(qtbot: QtBot) -> None:
    stage = Stage(qtbot)
    stage.dialog.begin(PointSet(SetKind.ROUTINE, "lower-back"), 5, Kind.NAME)
    count = len(stage.find.round.spots)
    for number in range(count):
        field = stage.dialog.focusWidget()
        assert isinstance(field, QLineEdit)
        qtbot.keyClick(field, Qt.Key.Key_Return)  # nothing was typed
        assert len(stage.find.round.answers) == number
        asked = stage.find.round.asked
        assert asked is not None
        field.insert(CATALOGUE.points[asked.code].pinyin)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert stage.find.round.answers[-1].grade is Grade.GOOD
        qtbot.keyClick(stage.dialog.focusWidget(), Qt.Key.Key_Return)
    assert "Round finished" in stage.texts()


@pytest.mark.parametrize(
    ("typed", "grade"),
    [
        ("BL23", Grade.GOOD),
        ("ub 23", Grade.GOOD),
        ("shen shu", Grade.GOOD),
        ("shèn shū", Grade.GOOD),
        ("shen4shu1", Grade.GOOD),
        ("肾俞", Grade.GOOD),
        ("腎兪", Grade.GOOD),
        ("shenshuu", Grade.NEAR),
        ("BL24", Grade.AGAIN),
        ("qihaishu", Grade.AGAIN),
        ("nothing at all", Grade.AGAIN),
    ],
)
def test_a_name_is_taken_in_every_spelling_that_search_knows(qtbot: QtBot, typed: str, grade: Grade) -> None:
    stage = Stage(qtbot, "BL23-left", kind=Kind.NAME)
    field = stage.dialog.focusWidget()
    assert isinstance(field, QLineEdit)
    field.insert(typed)
    stage.press("Answer")
    assert stage.find.round.answers[0].grade is grade
    assert f"Your answer: {typed}" in stage.texts()
    assert any("BL23" in text for text in stage.texts())


@pytest.mark.parametrize("right", [True, False])
def test_of_four_digits_choose_and_what_was_chosen_is_told(qtbot: QtBot, right: bool) -> None:
    stage = Stage(qtbot, "BL23-left", "GB34-right", kind=Kind.FOUR)
    four = stage.find.round.choice
    qtbot.keyClick(stage.dialog, Qt.Key.Key_9)
    assert not stage.find.round.answers
    code = "BL23" if right else next(other for other in four if other != "BL23")
    qtbot.keyClick(stage.dialog.focusWidget(), Qt.Key(Qt.Key.Key_1 + four.index(code)))
    (answer,) = stage.find.round.answers
    assert (answer.grade, answer.said) == (Grade.GOOD if right else Grade.AGAIN, code)
    assert any(text.startswith(f"Your answer: {code} ") for text in stage.texts())
    assert any(text.startswith("BL23 ") for text in stage.texts())
    qtbot.keyClick(stage.dialog.focusWidget(), Qt.Key.Key_1)  # the digit answers nothing now
    assert len(stage.find.round.answers) == 1


def test_a_click_chooses(qtbot: QtBot) -> None:
    for kind, wanted in ((Kind.FOUR, "BL23"), (Kind.SIDE, "left")):
        stage = Stage(qtbot, "BL23-left", kind=kind)
        words = wanted if kind is Kind.FOUR else "Left"
        button = next(each for each in shown(stage) if f" {words}" in each.text())
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        (answer,) = stage.find.round.answers
        assert (answer.grade, answer.said) == (Grade.GOOD, wanted)


def test_enter_chooses_what_has_the_keyboard(qtbot: QtBot) -> None:
    stage = Stage(qtbot, "BL23-left", "GB34-right", kind=Kind.FOUR)
    qtbot.keyClick(stage.dialog.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(stage.dialog.focusWidget(), Qt.Key.Key_Return)
    (answer,) = stage.find.round.answers
    assert answer.said == stage.find.round.choices[0][1]


def test_the_kind_of_question_decides_what_can_be_asked_and_keeps_the_keyboard(qtbot: QtBot) -> None:
    stage = Stage(qtbot)
    boxes = [box for box in stage.dialog.findChildren(QComboBox) if box.isVisible()]
    boxes[1].setCurrentIndex(list(Kind).index(Kind.SIDE))
    focused = stage.dialog.focusWidget()
    assert isinstance(focused, QComboBox)
    assert focused.currentData() == Kind.SIDE
    stage.press("Begin")
    assert stage.find.round.kind is Kind.SIDE
    for spot in stage.find.round.spots:
        assert spot.side is not Side.MIDLINE
        assert VIEWS[stage.find.sight_of(spot).key.view].both_sides


def test_a_reader_hears_where_the_marked_point_lies_and_what_the_answer_was(qtbot: QtBot) -> None:
    stage = Stage(qtbot, "BL23-left", kind=Kind.NAME)
    place = place_words(CATALOGUE.points["BL23"], CATALOGUE)
    assert stage.reader.texts == [f"Question 1 of 1. What is the marked point called? {place}"]
    assert place in stage.map.accessibleDescription()
    stage.press("I do not know")
    assert stage.reader.texts[-1].startswith("This is the point. BL23 ")


def test_when_a_point_comes_again_is_told(qtbot: QtBot) -> None:
    stage = Stage(qtbot, "BL23-left", "GB34-left", kind=Kind.NAME)
    stage.press("I do not know")
    assert "Comes again tomorrow." in stage.texts()
    ask_for(stage.dialog, stage.find, "ST36-left", kind=Kind.SHOW)
    stage.click(qtbot, stage.place())
    assert any(re.match(r"Comes again on .*November.* 2026\.", text) for text in stage.texts())
    ask_for(stage.dialog, stage.find, "ST36-left", kind=Kind.SIDE)
    stage.press("I do not know")
    assert not any(text.startswith("Comes again") for text in stage.texts())


def test_another_language_keeps_the_question(qtbot: QtBot) -> None:
    stage = Stage(qtbot, "BL23-left", kind=Kind.FOUR)
    before, picture = [button.text() for button in shown(stage)], stage.picture()
    tell_anew()
    assert [button.text() for button in shown(stage)] == before
    assert stage.picture() == picture
    assert stage.find.round.asked == Spot.parse("BL23-left")


def test_a_label_is_never_the_answer_by_its_tooltip(qtbot: QtBot) -> None:
    for kind in (Kind.NAME, Kind.FOUR, Kind.SIDE):
        stage = Stage(qtbot, "BL23-left", kind=kind)
        assert not any(label.toolTip() for label in stage.dialog.findChildren(QLabel))
        assert not any(button.toolTip() for button in shown(stage) if button.text())


@pytest.mark.parametrize("code", ["CV8", "GB30", "EX-HN3", "SP6"])
def test_a_landmark_is_marked_and_nothing_tells_what_it_is(qtbot: QtBot, code: str) -> None:
    point = CATALOGUE.points[code]
    spot = f"{code}-{point.sides[0]}"
    stage = Stage(qtbot, spot, kind=Kind.LANDMARK)
    right = landmark_of(point)
    assert right is not None
    name = CATALOGUE.words[f"landmark.{right}"]
    options = [button.text() for button in shown(stage) if button.text()[:2] in ("1:", "2:", "3:", "4:")]
    assert len(set(options)) == 4
    assert sum(name in words for words in options) == 1
    assert [words for words in told(stage) if name in words and words.strip() not in options] == []
    assert [words for words in told(stage) if re.search(rf"\b{code}\b", words)] == []
    sight, at = stage.find.sight, stage.find.sight_of(Spot.parse(spot))
    assert sight is not None
    if point.place == Landmark(right):
        assert (sight.x, sight.y) == (at.x, at.y)
    else:
        measured = next(measure for measure in at.measures if measure.amount)
        assert (sight.x, sight.y) == measured.path[0]
        assert (sight.x, sight.y) != (at.x, at.y)


@pytest.mark.parametrize("right", [True, False])
def test_a_landmark_is_chosen_by_a_digit_and_told_with_its_point(qtbot: QtBot, right: bool) -> None:
    stage = Stage(qtbot, "GB30-left", "CV8-midline", kind=Kind.LANDMARK)
    assert stage.reader.texts[-1].startswith("Question 1 of 2. Which landmark is marked?")
    four = stage.find.round.choice
    number = four.index("greater_trochanter")
    qtbot.keyClick(stage.dialog, str((number if right else (number + 1) % 4) + 1))
    answer = stage.find.round.answers[0]
    assert answer.grade is (Grade.GOOD if right else Grade.AGAIN)
    name = CATALOGUE.words.sentence(CATALOGUE.words["landmark.greater_trochanter"])
    assert name in stage.texts()
    assert any(words.startswith("GB30") for words in stage.texts())
    assert name in stage.reader.texts[-1]
    memory = stage.find.learn.memory("GB30")
    assert memory is not None
    assert memory.grade is answer.grade
    assert stage.find.learn.missed == (() if right else ("GB30",))
    stage.press("Next")
    stage.press("I do not know")
    assert "It is here" in stage.texts()
    stage.press("Results")
    assert [words for words in stage.texts() if words == name] == [name]


def test_every_set_with_landmarks_asks_for_them_on_both_sides_and_in_every_language() -> None:
    find = find_service(CATALOGUE, ATLAS)
    counted = find.counted(Kind.LANDMARK)
    assert len(counted) > 25
    for chosen in counted:
        asked = find.begin(chosen, 20, Kind.LANDMARK)
        for spot, four in zip(asked.spots, asked.choices, strict=True):
            assert landmark_of(CATALOGUE.points[spot.code]) in four
            assert len({CATALOGUE.words[f"landmark.{name}"] for name in four}) == 4
        assert find.sight is not None


def test_long_names_of_landmarks_go_on_in_the_next_line(qtbot: QtBot) -> None:
    stage = Stage(qtbot, "SP6-left", kind=Kind.LANDMARK)
    page = stage.dialog.findChild(FindPage, "findPage")
    assert page is not None
    names = [
        CATALOGUE.words[f"landmark.{name}"] for name in map(landmark_of, CATALOGUE.points.values()) if name
    ]
    longest = f"1: {max(names, key=len)}"
    (button,) = page.options([(longest, lambda: None)])
    assert "\n" in button.text()
    assert button.text().replace("\n", " ") == longest
    assert button.accessibleName() == longest
    assert button.minimumSizeHint().width() <= page.width() - 36
    assert in_lines("一二三四五六", len, 4) == "一二三四\n五六"
    assert in_lines("aa bb ccccccc", len, 5) == "aa bb\nccccccc"
