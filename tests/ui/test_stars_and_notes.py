"""Stars and notes as people use them, in the panel and in the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAction, QTextCursor
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.domain.cun import BodyMeasure, Measure
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.filters import ALL, Filter, FilterKind
from acupress_desktop.domain.own_points import NOTE_LIMIT, OwnPoints
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.services.explore_service import ExploreService, ExploreView
from acupress_desktop.services.own_points_service import OwnPointsService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.actions.actions import Actions
from acupress_desktop.ui.actions.point_actions import PointActions
from acupress_desktop.ui.map.loaded_map import load_map
from acupress_desktop.ui.panel.close_up import CloseUp
from acupress_desktop.ui.panel.framing import frame
from acupress_desktop.ui.panel.note_field import NoteField
from acupress_desktop.ui.panel.point_panel import PointPanel
from acupress_desktop.ui.panel.star_button import StarButton
from acupress_desktop.ui.point_list.nothing_here import NothingHere
from acupress_desktop.ui.point_list.point_list import PointList
from acupress_desktop.ui.point_list.row import Role
from acupress_desktop.ui.point_list.row_list import RowList
from acupress_desktop.ui.point_list.row_places import on_star
from acupress_desktop.ui.point_list.rows import Rows
from acupress_desktop.ui.theme import LIGHT
from tests.fakes import MemoryOwnPoints, MemorySettings
from tests.refused import FULL, full_disk
from tests.shipped import load
from tests.ui.doors import filter_actions

pytestmark = pytest.mark.usefixtures("resources")

CODES = ("BL23", "LI4")


def view(code: str, chosen: Filter = ALL, codes: tuple[str, ...] = CODES) -> ExploreView:
    return ExploreView(Spot(code, Side.LEFT), MapKey("back"), chosen, codes)


class Stage:
    """A panel on BL23 and what it talks to."""

    def __init__(self, qtbot: QtBot, failure: KnownError | None = None) -> None:
        self.store = MemoryOwnPoints(OwnPoints((), {"LI4": "with the other thumb"}), failure)
        self.own = OwnPointsService(self.store, CODES)
        self.settings = SettingsService(MemorySettings())
        self.explore = ExploreService(load(), Atlas.load(), None, None)
        self.explore.select(Spot("BL23", Side.LEFT))
        self.actions = PointActions(self.explore, self.own)
        self.panel = PointPanel(load(), Atlas.load(), self.settings, self.own, self.actions.star, False)
        self.said: list[str] = []
        self.panel.failed.connect(self.said.append)
        self.actions.failed.connect(self.said.append)
        qtbot.addWidget(self.panel)
        self.panel.set_theme(LIGHT)
        self.panel.resize(356, 720)
        self.panel.render_view(view("BL23"))
        self.panel.show()
        qtbot.waitExposed(self.panel)
        star, note = self.panel.findChild(StarButton), self.panel.findChild(NoteField)
        assert isinstance(star, StarButton)
        assert isinstance(note, NoteField)
        self.star, self.note = star, note

    def choose(self, code: str) -> None:
        self.explore.select(Spot(code, Side.LEFT))
        self.panel.render_view(self.explore.view)


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


def test_the_star_makes_a_favourite_and_unmakes_it(stage: Stage) -> None:
    assert not stage.star.isChecked()
    stage.star.click()
    assert list(stage.store.kept.favourites) == ["BL23"]
    assert stage.star.isChecked()
    stage.actions.star.trigger()
    assert list(stage.store.kept.favourites) == []
    assert not stage.star.isChecked()


def test_a_search_shows_stars_notes_and_sides_of_now(stage: Stage) -> None:
    """Rows are kept from one search to the next, but not what is no longer true of them."""
    rows = Rows(load(), False, stage.own.own)
    stage.own.listen(rows.show_own)
    rows.show(view("BL23"))
    stage.star.click()
    right = ExploreView(Spot("BL23", Side.RIGHT), MapKey("back"), ALL, ("BL23",), "s")
    for shown in (right, view("LI4"), view("BL23")):
        rows.show(shown)
        row = rows.row(rows.index(rows.row_of("BL23")))
        chosen = shown.spot is not None and shown.spot.code == "BL23"
        assert (row.favourite, row.spot) == (True, shown.spot if chosen else Spot("BL23", Side.LEFT))


def test_every_point_has_its_own_star_and_note(stage: Stage) -> None:
    stage.star.click()
    stage.choose("LI4")
    assert not stage.star.isChecked()
    assert stage.note.toPlainText() == "with the other thumb"
    assert stage.note.accessibleName() == "Own note on LI4"
    stage.choose("BL23")
    assert stage.star.isChecked()
    assert stage.note.toPlainText() == ""


def test_a_note_is_kept_as_one_leaves_it(stage: Stage, qtbot: QtBot) -> None:
    stage.panel.activateWindow()
    stage.note.setFocus()
    qtbot.waitUntil(stage.note.hasFocus)
    qtbot.keyClicks(stage.note, "left one is sore")
    assert stage.store.saves == 0
    stage.star.setFocus()
    qtbot.waitUntil(lambda: stage.store.kept.note("BL23") == "left one is sore")
    assert stage.store.saves == 1


def test_a_note_goes_to_the_point_it_was_written_on(stage: Stage, qtbot: QtBot) -> None:
    qtbot.keyClicks(stage.note, "sore")
    stage.panel.render_view(view("LI4"))
    assert stage.store.kept.notes == {"BL23": "sore", "LI4": "with the other thumb"}
    stage.note.clear()
    stage.panel.keep_note()
    assert stage.store.kept.notes == {"BL23": "sore"}


def test_a_pause_in_typing_keeps_it_too(stage: Stage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.note.kept):
        qtbot.keyClicks(stage.note, "sore")
    assert stage.store.kept.note("BL23") == "sore"


def test_reading_a_note_writes_nothing(stage: Stage) -> None:
    for code in ("LI4", "BL23", "LI4"):
        stage.panel.render_view(view(code))
        stage.panel.keep_note()
    assert stage.store.saves == 0


def test_a_note_grows_with_its_text_and_no_further_than_it_may(stage: Stage, qtbot: QtBot) -> None:
    low = stage.note.height()
    qtbot.keyClick(stage.note, Qt.Key.Key_Return)
    qtbot.keyClicks(stage.note, "second line")
    grown = stage.note.height()
    assert grown > low
    stage.note.insertPlainText("\n".join(str(number) for number in range(60)))
    assert grown < stage.note.height() < 12 * low
    assert stage.note.geometry().bottom() < stage.panel._page.height()


@pytest.mark.parametrize("letter", ["x", "疼", "😀"])
def test_more_than_fits_is_left_out_and_said(stage: Stage, letter: str) -> None:
    stage.note.insertPlainText("start ")
    stage.note.insertPlainText(letter * (NOTE_LIMIT + 300))
    text = stage.note.toPlainText()
    assert len(text) <= NOTE_LIMIT
    assert text.startswith(f"start {letter}")
    assert stage.said
    assert "2000 characters" in stage.said[0]
    stage.note.moveCursor(QTextCursor.MoveOperation.Start)
    stage.panel.keep_note()
    assert stage.store.kept.note("BL23") == text


def test_what_cannot_be_written_is_said_and_holds(qtbot: QtBot) -> None:
    stage = Stage(qtbot, full_disk())
    stage.star.click()
    stage.note.insertPlainText("sore")
    stage.panel.keep_note()
    assert stage.said == [FULL] * 2
    assert stage.star.isChecked()
    assert stage.own.own.note("BL23") == "sore"


def test_a_measure_reaches_the_page_at_once(stage: Stage) -> None:
    def told() -> str:
        return stage.panel._page._place.text().replace("\u00a0", " ")

    assert "On you" not in told()
    stage.note.insertPlainText("half a wo")
    stage.settings.change(measure=BodyMeasure(Measure.FOREARM, 26.5))
    assert "On you: 1.5 cun ≈ 3.2 cm." in told()
    assert stage.note.toPlainText() == "half a wo"


def test_rows_show_and_say_what_is_the_users_own(qtbot: QtBot) -> None:
    rows = Rows(load(), False, OwnPoints(("LI4",), {"LI4": "x"}))
    rows.show(view("BL23"))
    before = rows.index(rows.row_of("LI4"))
    assert (before.data(Role.ROW).favourite, before.data(Role.ROW).noted) == (True, True)
    changed: list[int] = []
    rows.dataChanged.connect(lambda first, last: changed.append(first.row()))
    rows.show_own(OwnPoints(("BL23", "LI4"), {"LI4": "y"}))
    starred = rows.index(rows.row_of("BL23"))
    assert changed == [starred.row()]
    said = starred.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert said.endswith(", favourite")
    assert before.data(Qt.ItemDataRole.AccessibleDescriptionRole).endswith("favourite, own note")


def test_without_favourites_the_list_says_what_a_star_does(qtbot: QtBot) -> None:
    clear = QAction()
    nothing = NothingHere(clear)
    qtbot.addWidget(nothing)
    nothing.render_view(view("BL23", Filter(FilterKind.FAVOURITES), ()))
    assert not nothing.isHidden()
    assert "star" in nothing._words.text()


class ListStage:
    """A list of two points and what it talks to."""

    def __init__(self, qtbot: QtBot, failure: KnownError | None = None) -> None:
        catalogue, atlas = load(), Atlas.load()
        self.own = OwnPointsService(MemoryOwnPoints(OwnPoints(("LI4",), {}), failure), CODES)
        self.explore = ExploreService(catalogue, atlas, None, None)
        self.actions, filters = Actions(), filter_actions(catalogue, self.explore)
        self.list = PointList(catalogue, self.explore, self.own, filters, self.actions, False)
        qtbot.addWidget(self.list)
        self.list.set_theme(LIGHT)
        self.list.resize(296, 400)
        self.list.render_view(view("BL23"))
        self.list.show()
        qtbot.waitExposed(self.list)
        rows = self.list.findChild(RowList)
        assert isinstance(rows, RowList)
        self.rows = rows

    def place_of_star(self, code: str) -> QPoint:
        index = next(
            index
            for number in range(self.rows.model().rowCount())
            if (index := self.rows.model().index(number, 0)).data(Role.ROW).point is not None
            and index.data(Role.ROW).point.code == code
        )
        box = self.rows.visualRect(index)
        inside = (
            QPoint(x, y) for y in range(box.top(), box.bottom()) for x in range(box.left(), box.right())
        )
        hits = [at for at in inside if on_star(QRectF(box), index.data(Role.ROW), QPointF(at))]
        assert len(hits) >= 20 * 20  # large enough to be hit
        return hits[len(hits) // 2]


@pytest.mark.parametrize("code", CODES)
def test_a_click_on_a_rows_star_turns_it_and_chooses_nothing(qtbot: QtBot, code: str) -> None:
    stage = ListStage(qtbot)
    before, chosen = stage.own.own.is_favourite(code), stage.explore.view.spot
    for expected in (not before, before):
        viewport = stage.rows.viewport()
        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=stage.place_of_star(code))
        assert stage.own.own.is_favourite(code) is expected
    assert stage.explore.view.spot == chosen


def test_a_rail_has_no_stars_to_click(qtbot: QtBot) -> None:
    stage = ListStage(qtbot)
    place = stage.place_of_star("BL23")
    stage.list.set_rail(True)
    qtbot.mouseClick(stage.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not stage.own.own.is_favourite("BL23")


def test_a_star_that_cannot_be_kept_says_so(qtbot: QtBot) -> None:
    stage = ListStage(qtbot, full_disk())
    said: list[str] = []
    stage.list.failed.connect(said.append)
    qtbot.mouseClick(stage.rows.viewport(), Qt.MouseButton.LeftButton, pos=stage.place_of_star("BL23"))
    assert said == [FULL]


FACE = Spot("ST2", Side.LEFT)


def test_the_close_up_stands_as_the_map_does(qtbot: QtBot) -> None:
    """As in a mirror the left side's dot is on the left, in the picture and among the marks."""
    own = OwnPointsService(MemoryOwnPoints(), ("ST2",))
    settings = SettingsService(MemorySettings())
    panel = PointPanel(load(), Atlas.load(), settings, own, QAction(), False)
    qtbot.addWidget(panel)
    panel.set_theme(LIGHT)
    panel.resize(356, 720)
    panel.render_view(ExploreView(FACE, MapKey("head-front"), ALL, ("ST2",)))
    panel.show()
    qtbot.waitExposed(panel)
    close_up = panel.findChild(CloseUp)
    assert isinstance(close_up, CloseUp)

    def dot() -> float:
        framing = close_up._framing()
        assert framing is not None
        assert framing.key.view == "head-front"
        assert framing.key.mirrored is settings.settings.as_in_mirror
        assert close_up._request(framing).appearance.key == framing.key
        return close_up._marks(framing).dot.x() - close_up.width() / 2

    as_seen = dot()
    assert as_seen > 5
    settings.change(as_in_mirror=True)
    assert dot() == pytest.approx(-as_seen, abs=1.0)


@pytest.mark.parametrize(("code", "view_id"), [("BL23", "back"), ("LU9", "hand-palm")])
def test_what_does_not_face_the_reader_is_never_turned(code: str, view_id: str) -> None:
    sight = Atlas.load().sight(Spot(code, Side.LEFT), MapKey(view_id))
    assert sight is not None
    box, size = load_map(MapKey(view_id), False).view_box, QSize(320, 160)
    assert frame(sight, box, size, as_in_mirror=True) == frame(sight, box, size)


@pytest.mark.en301549("11.5.2.10")
def test_a_reader_finds_each_letter_of_a_note_where_it_is_seen(qtbot: QtBot) -> None:
    field = NoteField()
    qtbot.addWidget(field)
    field.resize(300, 90)
    field.show_note("BL23", "warm hands first, " * 4)
    field.show()
    qtbot.waitExposed(field)
    face = QAccessible.queryAccessibleInterface(field)
    assert face is not None
    text = face.textInterface()
    assert text is not None
    rows = set()
    for place in range(text.characterCount() - 1):
        box, after = text.characterRect(place), text.characterRect(place + 1)
        assert face.rect().contains(box.center())
        assert after.left() >= box.right() or after.top() >= box.bottom() - 2
        met = text.offsetAtPoint(QPoint(box.left() + max(1, box.width() // 4), box.center().y()))
        narrow = box.width() <= 4  # an i, in whole pixels; where a line ends there is no space
        assert met == place or (narrow and abs(met - place) == 1) or text.text(place, place + 1).isspace()
        rows.add(box.top())
    assert len(rows) > 1
