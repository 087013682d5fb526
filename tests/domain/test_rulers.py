"""Rulers of cun: their lengths on a person, where they are cut, and the points on them."""

from __future__ import annotations

import csv
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.content.load import load
from acupress_desktop.domain.cun import LIMITS, BodyMeasure, Cun, FigureCun, Measure
from acupress_desktop.domain.location import Scale
from acupress_desktop.domain.rulers import RULERS, Ruler, cun_in_mm, marks, pieces
from tests.conftest import ROOT
from tests.refused import refused_as

FIGURE = FigureCun(
    170.9, {scale: 2.0 + number / 20 for number, scale in enumerate(Scale)} | {Scale.FOREARM: 2.305}
)
CATALOGUE = load()
BY_SCALE = {ruler.scale: ruler for ruler in RULERS}


@st.composite
def measures(draw: st.DrawFn) -> BodyMeasure:
    kind = draw(st.sampled_from(Measure))
    return BodyMeasure(kind, draw(st.floats(*LIMITS[kind])))


def test_every_ruler_is_as_long_as_the_table_of_regions_says() -> None:
    with (ROOT / "mapmaking/figure/first/bcun.csv").open(encoding="utf-8") as file:
        table = {row["region"]: float(row["cun"]) for row in csv.DictReader(file)}
    for ruler in RULERS:
        both_sides = 2 if ruler.scale is Scale.BACK_LATERAL else 1
        if ruler.scale is not Scale.FINGER:  # as many as four fingers are
            assert ruler.cun * both_sides == table[ruler.scale], ruler.scale
    assert [ruler.cun for ruler in RULERS] == [12, 16, 3, 3, 13, 19, 18, 9, 8, 5, 12]


def test_without_a_measure_there_is_no_length() -> None:
    with refused_as("ruler.no-measure"):
        cun_in_mm(RULERS[0], Cun(FIGURE, None))


def test_a_forearm_of_24_6_cm_has_20_5_mm_a_cun() -> None:
    cun = Cun(FIGURE, BodyMeasure(Measure.FOREARM, 24.6))
    assert cun_in_mm(BY_SCALE[Scale.FOREARM], cun) == pytest.approx(20.5)


@given(measures(), st.sampled_from(RULERS))
def test_a_ruler_grows_with_the_person(measure: BodyMeasure, ruler: Ruler) -> None:
    mm = cun_in_mm(ruler, Cun(FIGURE, measure))
    assert 6 < mm < 60
    larger = BodyMeasure(measure.kind, min(measure.cm * 1.01, LIMITS[measure.kind][1]))
    assert cun_in_mm(ruler, Cun(FIGURE, larger)) >= mm


@given(st.sampled_from(RULERS), st.floats(6.0, 60.0), st.floats(60.0, 260.0))
def test_pieces_join_to_the_whole_and_none_is_longer_than_the_paper(
    ruler: Ruler, mm: float, most: float
) -> None:
    found = pieces(ruler, mm, most)
    in_order = sorted(found, key=lambda piece: piece.start)
    assert in_order[0].start == 0
    assert in_order[-1].end == ruler.cun
    assert all(one.end == other.start for one, other in pairwise(in_order))
    assert all(piece.cun >= 1 and piece.cun * mm <= most + 1e-6 for piece in found)
    assert max(piece.cun for piece in found) - min(piece.cun for piece in found) <= 1
    assert found == tuple(in_order if ruler.down else reversed(in_order))


def test_a_ruler_is_cut_no_more_often_than_it_has_to_be() -> None:
    leg = BY_SCALE[Scale.LEG_LATERAL]
    assert [(piece.start, piece.end) for piece in pieces(leg, 24.1, 220.0)] == [(8, 16), (0, 8)]
    assert len(pieces(BY_SCALE[Scale.CHEST], 22.0, 220.0)) == 1
    assert len(pieces(leg, 24.1, 16 * 24.1)) == 1


@pytest.mark.parametrize(
    ("scale", "told"),
    [
        (Scale.FOREARM, {"PC6": 2, "PC5": 3, "PC4": 5, "TE9": 7, "HT4": 1.5, "LI10": 10}),
        (Scale.LEG_LATERAL, {"ST36": 13, "ST37": 10, "GB35": 7, "GB37": 5, "GB39": 3, "BL55": 14}),
        (Scale.LEG_MEDIAL, {"SP6": 3, "SP7": 6, "SP8": 10}),
        (Scale.THIGH_LATERAL, {"GB31": 9, "GB32": 7}),
        (Scale.THIGH_FRONT, {"SP10": 2, "ST32": 6, "ST34": 2}),
        (Scale.BACK_LATERAL, {"BL23": 1.5, "SI15": 2}),
        (Scale.ABDOMEN_UP, {"CV12": 4, "CV15": 7}),
        (Scale.ABDOMEN_LOW, {"CV6": 1.5, "CV4": 3}),
        (Scale.CHEST, {"CV21": 1}),
        (Scale.SCALP, {"GV20": 5, "GV19": 6.5, "GV18": 8}),
        (Scale.FINGER, {}),
    ],
)
def test_points_stand_where_the_standard_tells_them(scale: Scale, told: dict[str, float]) -> None:
    found = {mark.code: mark.cun for mark in marks(BY_SCALE[scale], CATALOGUE.points.values())}
    assert {code: found.get(code) for code in told} == told
    assert all(0 < cun < BY_SCALE[scale].cun for cun in found.values())


def test_no_point_of_another_region_is_on_a_ruler() -> None:
    points = CATALOGUE.points
    found = {r.scale: {points[m.code].region.value for m in marks(r, points.values())} for r in RULERS}
    assert found[Scale.FOREARM] <= {"forearm", "wrist", "elbow"}
    assert found[Scale.LEG_LATERAL] | found[Scale.LEG_MEDIAL] <= {"leg", "knee", "ankle"}
    assert found[Scale.THIGH_FRONT] | found[Scale.THIGH_LATERAL] == {"thigh"}
    assert found[Scale.ABDOMEN_UP] | found[Scale.ABDOMEN_LOW] == {"abdomen"}


def test_the_ruler_s_own_meridian_comes_first() -> None:
    codes = [mark.code for mark in marks(BY_SCALE[Scale.FOREARM], CATALOGUE.points.values())]
    assert {*codes[:3]} == {"PC4", "PC5", "PC6"}
