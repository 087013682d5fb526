"""From one measure to every region's centimetres."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.cun import (
    CUN,
    LIMITS,
    BodyMeasure,
    Cun,
    FigureCun,
    Measure,
    distances,
    measured_on,
    region_scale,
)
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.location import Between, Crossing, Direction, Landmark, Offset, OnLine, Scale
from acupress_desktop.domain.points import Region

FIGURE = FigureCun(
    171.0, {scale: 2.0 + number / 20 for number, scale in enumerate(Scale)} | {Scale.FOREARM: 2.3}
)
NAVEL, PUBIS = Landmark("navel"), Landmark("pubic_symphysis_upper")


@st.composite
def measures(draw: st.DrawFn) -> BodyMeasure:
    kind = draw(st.sampled_from(Measure))
    return BodyMeasure(kind, draw(st.floats(*LIMITS[kind])))


def own(cun: Cun, scale: Scale) -> float:
    cm = cun.cm(scale)
    assert cm is not None
    return cm


def test_without_a_measure_nothing_is_known_of_the_user() -> None:
    assert {Cun(FIGURE, None).cm(scale) for scale in Scale} == {None}


@given(measures())
def test_every_region_has_its_centimetres(measure: BodyMeasure) -> None:
    cun = Cun(FIGURE, measure)
    assert all(0.5 < own(cun, scale) < 6 for scale in Scale)


@given(measures())
def test_a_person_has_the_figures_proportions(measure: BodyMeasure) -> None:
    cun = Cun(FIGURE, measure)
    ratios = [own(cun, scale) / FIGURE.cm[scale] for scale in Scale if scale is not Scale.FINGER]
    assert ratios == pytest.approx([ratios[0]] * len(ratios))


@given(measures(), st.floats(1.001, 1.2))
def test_who_measures_more_is_larger_everywhere(measure: BodyMeasure, factor: float) -> None:
    longer = measure.cm * factor
    if longer <= LIMITS[measure.kind][1]:
        smaller, larger = Cun(FIGURE, measure), Cun(FIGURE, BodyMeasure(measure.kind, longer))
        assert all(own(larger, scale) > own(smaller, scale) for scale in Scale)


@given(st.floats(*LIMITS[Measure.FOREARM]))
def test_a_measured_forearm_is_twelve_cun_long(cm: float) -> None:
    assert 12 * own(Cun(FIGURE, BodyMeasure(Measure.FOREARM, cm)), Scale.FOREARM) == pytest.approx(cm)


@given(st.floats(*LIMITS[Measure.THUMB]))
def test_a_measured_thumb_is_one_finger_cun(cm: float) -> None:
    assert own(Cun(FIGURE, BodyMeasure(Measure.THUMB, cm)), Scale.FINGER) == cm


@given(st.floats(1.4, 3.0))
def test_a_thumb_says_what_the_height_of_75_thumbs_says(cm: float) -> None:
    by_thumb = Cun(FIGURE, BodyMeasure(Measure.THUMB, cm))
    by_height = Cun(FIGURE, BodyMeasure(Measure.HEIGHT, cm * CUN[Measure.HEIGHT]))
    assert own(by_thumb, Scale.CHEST) == pytest.approx(own(by_height, Scale.CHEST))


@given(measures().map(lambda m: m.kind))
def test_the_figures_own_measure_gives_the_figure_back(kind: Measure) -> None:
    same = {
        Measure.FOREARM: 12 * FIGURE.cm[Scale.FOREARM],
        Measure.THUMB: FIGURE.height / 75,
        Measure.HEIGHT: FIGURE.height,
    }
    assert own(Cun(FIGURE, BodyMeasure(kind, same[kind])), Scale.CHEST) == pytest.approx(
        FIGURE.cm[Scale.CHEST]
    )


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (Measure.FOREARM, "From the elbow crease to the wrist crease 15 to 40 cm are expected."),
        (Measure.THUMB, "For the width of a thumb 1 to 3.5 cm are expected."),
        (Measure.HEIGHT, "For the height 100 to 230 cm are expected."),
    ],
)
def test_what_no_person_measures_is_refused_in_a_sentence(kind: Measure, said: str) -> None:
    low, high = LIMITS[kind]
    for cm in (low - 0.01, high + 0.01, 0.0, -1.0, float("nan"), float("inf")):
        with pytest.raises(KnownError) as refused:
            BodyMeasure(kind, cm)
        assert sentence(refused.value) == said
    assert (BodyMeasure(kind, low).cm, BodyMeasure(kind, high).cm) == (low, high)


def test_every_region_has_a_scale() -> None:
    assert all(region_scale(region) in Scale for region in Region)


def test_two_scales_meet_at_the_navel() -> None:
    assert region_scale(Region.ABDOMEN, 8) is Scale.ABDOMEN_UP
    assert region_scale(Region.ABDOMEN, 5) is Scale.ABDOMEN_LOW


def test_a_close_up_measures_the_last_step() -> None:
    below = Between(NAVEL, PUBIS, 3, 5, "cun")
    beside = Offset(below, 4, Direction.LATERAL, Scale.NIPPLES)
    assert measured_on(below, Region.ABDOMEN) is Scale.ABDOMEN_LOW
    assert measured_on(beside, Region.ABDOMEN) is Scale.NIPPLES
    assert measured_on(Between(NAVEL, PUBIS, 1, 2), Region.ABDOMEN) is None
    assert measured_on(NAVEL, Region.ABDOMEN) is None
    assert list(distances(beside, Region.ABDOMEN)) == [(3, Scale.ABDOMEN_LOW), (4, Scale.NIPPLES)]


def test_distances_are_found_wherever_a_place_holds_them() -> None:
    step = Offset(NAVEL, 2, Direction.LATERAL, Scale.NIPPLES)
    beyond = Between(NAVEL, PUBIS, 6, 5, "cun")
    assert list(distances(OnLine(step, NAVEL, PUBIS), Region.CHEST)) == [(2, Scale.NIPPLES)]
    assert list(distances(Crossing(NAVEL, step), Region.CHEST)) == [(2, Scale.NIPPLES)]
    assert list(distances(beyond, Region.ABDOMEN)) == [(1, Scale.ABDOMEN_LOW)]
    assert list(distances(Between(NAVEL, PUBIS, 1, 2, via=(step,)), Region.ABDOMEN)) == []
