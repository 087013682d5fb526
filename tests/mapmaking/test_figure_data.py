"""The loaders of the measured figure."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import mapmaking
from acupress_desktop.bodymap.views import VIEWS
from acupress_desktop.domain.figures import Figure
from mapmaking import figure_data
from mapmaking.figure_data import (
    Pose,
    load_landmarks,
    load_samples,
    load_scales,
    load_view,
)
from mapmaking.map_error import MapError

FIGURE = Path(mapmaking.__file__).parent / "figure"


@pytest.fixture
def own_figure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of one view that a test may spoil; the loaders read it."""
    views = tmp_path / "figure" / "first" / "views"
    views.mkdir(parents=True)
    shutil.copy(FIGURE / "first" / "views" / "hand_palm.json", views)
    monkeypatch.setattr(figure_data, "files", lambda package: tmp_path)
    return views / "hand_palm.json"


@pytest.mark.parametrize("name", sorted({view.figure for view in VIEWS.values()}))
def test_both_bodies_have_every_view(name: str) -> None:
    assert load_view(name, Figure.FIRST).size != load_view(name, Figure.SECOND).size


@pytest.mark.parametrize("body", Figure)
@pytest.mark.parametrize("name", ["front", "hand_ulnar", "foot_sole", "shoulder_top"])
def test_landmarks_lie_on_the_depth_map_where_the_view_shows_them(name: str, body: Figure) -> None:
    view = load_view(name, body)
    landmarks = load_landmarks(body)
    seen = [landmarks[mark].at(view.pose) for mark in figure_data.load_seen_landmarks(body)[name]]
    depths = [(view.depth_at(*view.to_svg(xyz)), view.project(xyz)[2]) for xyz in seen]
    misses = sorted(abs(mapped - depth) for mapped, depth in depths if mapped is not None)
    assert len(misses) > len(seen) / 2
    assert misses[len(misses) // 2] < 0.3


def test_projecting_and_back_gives_the_same_place() -> None:
    view = load_view("hand_ulnar")
    place = (33.0, 5.0, 3.0)
    assert view.unproject(*view.project(place)) == pytest.approx(place, abs=0.001)


def test_svg_coordinates_start_at_the_top_left_of_the_box() -> None:
    view = load_view("front")
    u0, _, _, v1 = view.box
    assert view.to_svg(view.unproject(u0, v1, 0)) == pytest.approx((0, 0), abs=1e-6)
    assert view.from_svg(100, 200) == pytest.approx((u0 + 1, v1 - 2))


def test_beside_the_figure_there_is_no_depth() -> None:
    view = load_view("front")
    assert view.depth_at(10, 10) is None
    assert view.depth_at(10, 1_000_000) is None


def test_a_landmark_moves_with_the_pose() -> None:
    tip = load_landmarks()["finger5_tip_L"]
    assert len({tip.at(pose) for pose in Pose}) == 3
    navel = load_landmarks()["navel"]
    assert navel.at(Pose.LOOSE) == navel.xyz


def test_samples_of_both_bodies_go_row_by_row() -> None:
    first, second = load_samples(Figure.FIRST), load_samples(Figure.SECOND)
    assert [sample.part for sample in first] == [sample.part for sample in second]


def test_scales_are_centimetres_to_the_cun() -> None:
    first, second = load_scales(Figure.FIRST), load_scales(Figure.SECOND)
    assert all(1 < scale < 3.5 for scale in (*first.values(), *second.values()))
    assert first.keys() == second.keys()
    assert second["forearm"] < first["forearm"]  # hers is short


def test_a_missing_file_is_named(own_figure: Path) -> None:
    own_figure.unlink()
    with pytest.raises(MapError, match=r"hand_palm\.json is missing"):
        load_view("hand_palm")


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ('{"view"', '["view"'),
        ('"box_cm"', '"box"'),
        ('"pose":"anat"', '"pose":"dancing"'),
        ('"axes":[[', '"axes":['),
    ],
)
def test_a_damaged_file_is_named(own_figure: Path, good: str, bad: str) -> None:
    text = own_figure.read_text(encoding="utf-8")
    assert good in text
    own_figure.write_text(text.replace(good, bad, 1), encoding="utf-8")
    with pytest.raises(MapError, match=r"hand_palm\.json is damaged"):
        load_view("hand_palm")


def test_a_path_that_is_cut_short_is_found(own_figure: Path) -> None:
    text = own_figure.read_text(encoding="utf-8")
    start = text.index('"silhouette":[[') + len('"silhouette":[[')
    own_figure.write_text(text[:start] + "1," + text[start:], encoding="utf-8")
    with pytest.raises(MapError, match="cut short"):
        load_view("hand_palm")
