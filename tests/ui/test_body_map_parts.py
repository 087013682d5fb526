"""The parts of the map that need no window: reading maps, the camera, nearness, labels."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.ui.map.camera import MOST, Camera
from acupress_desktop.ui.map.figure_images import Appearance, FigureRequest, draw, paint_figure
from acupress_desktop.ui.map.loaded_map import check_spots, load_map, map_path, read_map
from acupress_desktop.ui.map.nearby import Way, nearest, neighbour, together
from acupress_desktop.ui.map.pill import label_place
from tests.refused import refused

pytestmark = pytest.mark.usefixtures("qapp", "resources")

BL23 = Spot("BL23", Side.LEFT)
GROUPS = ("figure", "wear", "landmarks", "meridians")


def svg(hotspots: str = "", groups: Iterable[str] = GROUPS, head: str = 'viewBox="0 0 100 200"') -> str:
    body = "".join(f'<g id="{group}"><path d="M10 10h20v20z"/></g>' for group in groups)
    body += f'<g id="hotspots">{hotspots}</g>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" version="1.2" {head}>{body}</svg>'


def written(folder: Path, text: str) -> str:
    path = folder / "other.svg"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_another_map_with_the_same_ids_works(tmp_path: Path) -> None:
    hotspots = '<g transform="translate(5 7)"><circle id="BL23-left" cx="20" cy="30" r="4"/></g>'
    loaded = read_map(written(tmp_path, svg(hotspots)), [BL23])
    assert loaded.view_box == QRectF(0, 0, 100, 200)
    assert loaded.spots == {BL23: QPointF(25, 37)}
    assert loaded.has_wear


def test_a_mirrored_map_swaps_the_sides(tmp_path: Path) -> None:
    hotspots = (
        '<circle id="BL23-left" cx="20" cy="30" r="4"/><circle id="GV4-midline" cx="50" cy="30" r="4"/>'
    )
    loaded = read_map(written(tmp_path, svg(hotspots)))
    assert loaded.places(mirrored=True) == {
        Spot("BL23", Side.RIGHT): QPointF(80, 30),
        Spot("GV4", Side.MIDLINE): QPointF(50, 30),
    }


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (svg(groups=("figure", "wear", "landmarks")), "has no group called “meridians”"),
        (svg('<circle id="somewhere" cx="1" cy="1" r="1"/>'), "has a hotspot “somewhere”"),
        (svg(), "has no hotspot called “BL23-left”"),
        (svg(head='width="100%"'), "has no size"),
        (svg(head='viewBox="0 0 0 200"'), "has no size"),
        (svg()[:-40], "is damaged"),
        ("", "is damaged"),
        ("<html/>", "is damaged"),
    ],
)
def test_a_bad_map_is_told_in_one_sentence(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(KnownError) as caught:
        read_map(written(tmp_path, text), [BL23])
    assert says in sentence(caught.value)
    assert "other.svg" in sentence(caught.value)


def test_a_missing_map_is_told(tmp_path: Path) -> None:
    with refused(KnownError, match=r"gone\.svg” is missing"):
        read_map(str(tmp_path / "gone.svg"))


def test_a_damaged_file_of_bytes_is_told(tmp_path: Path) -> None:
    path = tmp_path / "other.svg"
    path.write_bytes(bytes(range(256)))
    with refused(KnownError, match="is damaged"):
        read_map(str(path))


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("view", list(VIEWS))
def test_every_shipped_map_holds_what_the_atlas_says(view: str, dark: bool) -> None:
    loaded = read_map(map_path(MapKey(view), dark))
    atlas = Atlas.load()
    sights = {spot: atlas.sight(spot, MapKey(view)) for spot in atlas.spots}
    seen = {spot: sight for spot, sight in sights.items() if sight is not None}
    check_spots(loaded.name, loaded.spots, seen)
    for spot, sight in seen.items():
        assert loaded.spots[spot].x() == pytest.approx(sight.x, abs=0.5)
        assert loaded.spots[spot].y() == pytest.approx(sight.y, abs=0.5)


def test_wear_can_be_taken_off_and_hotspots_are_never_in_the_figure() -> None:
    loaded = load_map(MapKey("back"), dark=False)
    assert b'id="wear"' in loaded.figure(wear=True)
    assert b'id="wear"' not in loaded.figure(wear=False)
    assert b"BL23-left" not in loaded.figure(wear=True)
    assert not load_map(MapKey("hand-palm"), dark=False).has_wear


def test_paper_and_screen_draw_the_same_figure() -> None:
    appearance = Appearance(MapKey("hand-palm", mirrored=True), dark=False, wear=True, ground="#ffffff")
    box = load_map(MapKey("hand-palm"), dark=False).view_box
    width, height = round(box.width() / 10), round(box.height() / 10)
    loaded = load_map(MapKey("hand-palm"), dark=False)
    screen = draw(FigureRequest(appearance, width, height, (0, 0, width, height)), loaded.figure(True, True))
    paper = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    paper.fill("#ffffff")
    painter = QPainter(paper)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_figure(painter, appearance.key, False, True, box, QRectF(0, 0, width, height))
    painter.end()
    assert worst_difference(screen, paper) <= 8


def worst_difference(one: QImage, other: QImage) -> int:
    """The largest difference of any colour channel of any pixel."""
    assert one.size() == other.size()
    # Named, so that they live until their bytes have been read: constBits keeps no image alive.
    left, right = (image.convertToFormat(QImage.Format.Format_RGB888) for image in (one, other))
    return max(abs(a - b) for a, b in zip(bytes(left.constBits()), bytes(right.constBits()), strict=True))


BOX = QRectF(0, 0, 9200, 17360)
SIZE = QSizeF(800, 640)
inside = st.builds(QPointF, st.floats(0, 800), st.floats(0, 640))


def test_the_whole_figure_fits_at_first() -> None:
    camera = Camera(BOX, SIZE)
    shown = QRectF(camera.to_window(BOX.topLeft()), camera.to_window(BOX.bottomRight()))
    assert QRectF(0, 0, 800, 640).contains(shown)
    assert shown.height() > 560


@given(at=inside, factor=st.floats(1.0, 3.0))
def test_what_is_under_the_cursor_stays_there(at: QPointF, factor: float) -> None:
    camera = Camera(BOX, SIZE)
    camera.zoom(4.0, QPointF(400, 320))
    under = camera.to_map(at)
    camera.zoom(factor, at)
    moved = camera.to_window(under) - at
    assert abs(moved.x()) < 0.01
    assert abs(moved.y()) < 0.01


@given(
    pans=st.lists(st.tuples(st.floats(-3000, 3000), st.floats(-3000, 3000)), max_size=6),
    zoom=st.floats(0.01, 99),
)
def test_the_figure_is_never_lost(pans: list[tuple[float, float]], zoom: float) -> None:
    camera = Camera(BOX, SIZE)
    camera.zoom(zoom, QPointF(100, 100))
    for x, y in pans:
        camera.pan(QPointF(x, y))
    assert camera.all_scale <= camera.scale <= camera.all_scale * MOST * 1.0001
    corner, end = camera.to_window(BOX.topLeft()), camera.to_window(BOX.bottomRight())
    assert corner.x() <= 400 <= end.x()
    assert corner.y() <= 320 <= end.y()


@given(x=st.floats(0, 9200), y=st.floats(0, 17360))
def test_revealing_brings_a_place_into_view(x: float, y: float) -> None:
    camera = Camera(BOX, SIZE)
    camera.zoom(6.0, QPointF(0, 0))
    before = camera.to_window(QPointF(x, y))
    moved = camera.reveal(QPointF(x, y), 20)
    at = camera.to_window(QPointF(x, y))
    assert 19.9 <= at.x() <= 780.1
    assert 19.9 <= at.y() <= 620.1
    assert moved == (at != before)


@given(
    zoom=st.floats(1.0, 6.0),
    down=st.floats(0, 400),
    sizes=st.lists(st.tuples(st.floats(280, 1600), st.floats(240, 1000), st.floats(0, 80)), min_size=1),
)
def test_no_head_slips_under_the_chips_when_the_window_changes(
    zoom: float, down: float, sizes: list[tuple[float, float, float]]
) -> None:
    """Whatever its size and the chips' height: what was free of them stays free."""
    camera = Camera(BOX, SIZE, 31.0)
    camera.zoom(zoom, QPointF(400, 40))
    camera.pan(QPointF(0, down))
    assert camera.to_window(BOX.topLeft()).y() >= 31.0
    for width, height, top in sizes:
        camera.resize(QSizeF(width, height), top)
        assert camera.to_window(BOX.topLeft()).y() >= top - 0.01


@given(sizes=st.lists(st.tuples(st.floats(280, 1600), st.floats(240, 1000)), min_size=1))
def test_all_of_a_map_stays_all_of_it(sizes: list[tuple[float, float]]) -> None:
    camera = Camera(BOX, SIZE, 31.0)
    for width, height in sizes:
        camera.resize(QSizeF(width, height), 31.0)
        shown = QRectF(camera.to_window(BOX.topLeft()), camera.to_window(BOX.bottomRight()))
        assert QRectF(-0.01, 31 - 0.01, width + 0.02, height - 31 + 0.02).contains(shown)


def test_a_frame_shows_its_places_larger_than_the_whole() -> None:
    camera = Camera(BOX, SIZE)
    places = [QPointF(4270, 6285), QPointF(5605, 8140)]
    camera.frame(places)
    assert camera.scale > 1.5 * camera.all_scale
    for place in places:
        at = camera.to_window(place)
        assert QRectF(40, 40, 720, 560).contains(at)


A, B, C, D = (Spot(code, Side.LEFT) for code in ("LI4", "SI3", "HT7", "BL10"))
PLACES = {A: QPointF(0, 0), B: QPointF(10, 1), C: QPointF(30, 0), D: QPointF(0, 50)}


@pytest.mark.parametrize(
    ("start", "way", "found"),
    [
        (A, Way.RIGHT, B),
        (B, Way.RIGHT, C),
        (C, Way.LEFT, B),
        (A, Way.DOWN, D),
        (D, Way.UP, A),
        (A, Way.LEFT, None),
    ],
)
def test_arrows_go_to_the_neighbour(start: Spot, way: Way, found: Spot | None) -> None:
    assert neighbour(start, way, PLACES) == found


def test_nearest_is_within_reach() -> None:
    assert nearest(QPointF(8, 0), PLACES, 12) == B
    assert nearest(QPointF(20, 20), PLACES, 12) is None
    assert nearest(QPointF(0, 0), {}, 12) is None


def test_together_follows_a_chain_but_not_a_gap() -> None:
    heights = {A: QPointF(0, 0), B: QPointF(0, 10), C: QPointF(0, 19), D: QPointF(0, 40)}
    assert together(B, heights, heights, 10) == [B, A, C]


@given(at=inside, width=st.floats(40, 200))
def test_labels_stay_inside(at: QPointF, width: float) -> None:
    room = QRectF(0, 0, 800, 640)
    taken = [QRectF(14, 14, 280, 28), QRectF(740, 520, 40, 106)]
    label = label_place(QSizeF(width, 26), at, 9, room, taken)
    assert room.contains(label)


def test_labels_keep_off_the_chips() -> None:
    chips = QRectF(14, 14, 280, 28)
    label = label_place(QSizeF(150, 26), QPointF(200, 60), 9, QRectF(0, 0, 800, 640), [chips])
    assert not label.intersects(chips)
