"""Distances in the user's own centimetres."""

from __future__ import annotations

import pytest

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_cun import SOURCES, cun_label, how_sure, own_measure_label, own_sentence
from acupress_desktop.domain.cun import BodyMeasure, Cun, Measure
from acupress_desktop.domain.location import Scale
from tests.shipped import load

FIGURE = Atlas.load().figure_cun
NOBODY = Cun(FIGURE, None)
TALL = Cun(FIGURE, BodyMeasure(Measure.FOREARM, 28.0))


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load()


def plain(text: str) -> str:
    """A number and its unit stay on one line; here that does not matter."""
    return text.replace("\u00a0", " ")


def test_a_scale_is_told_with_and_without_the_user(catalogue: Catalogue) -> None:
    assert cun_label(3, Scale.FOREARM, NOBODY, catalogue) == "3 cun"
    assert cun_label(3, Scale.FOREARM, TALL, catalogue) == "3 cun ≈ 7.0 cm on you"
    assert cun_label(0.5, Scale.CHEST, TALL, catalogue) == "0.5 cun ≈ 1.1 cm on you"


@pytest.mark.parametrize(
    ("code", "measure", "label"),
    [
        ("BL23", (1.5, 0, "cun"), "1.5 cun ≈ 3.3 cm on you"),
        ("PC6", (2, 12, "cun"), "2 of 12 cun ≈ 4.7 cm on you"),
        ("LI4", (1, 3, "part"), "1/3 of the line"),
    ],
)
def test_a_measured_line_is_told_in_centimetres(
    catalogue: Catalogue, code: str, measure: tuple[float, float, str], label: str
) -> None:
    point = catalogue.points[code]
    assert own_measure_label(*measure, point, TALL, catalogue) == label
    assert own_measure_label(*measure, point, NOBODY, catalogue) == label.partition(" ≈")[0]


def test_the_sentence_adds_every_distance_once(catalogue: Catalogue) -> None:
    assert plain(own_sentence(catalogue.points["BL23"], TALL, catalogue)) == "On you: 1.5 cun ≈ 3.3 cm."
    assert plain(own_sentence(catalogue.points["SP14"], TALL, catalogue)) == (
        "On you: 1.3 cun ≈ 2.9 cm, 4 cun ≈ 9.9 cm."
    )
    assert own_sentence(catalogue.points["LI4"], TALL, catalogue) == ""
    assert own_sentence(catalogue.points["BL23"], NOBODY, catalogue) == ""


def test_every_point_can_be_told(catalogue: Catalogue) -> None:
    told = [code for code, point in catalogue.points.items() if own_sentence(point, TALL, catalogue)]
    assert len(told) > 150
    assert all(f"scale.{scale}" in catalogue.words for scale in Scale)


def test_how_far_fingers_and_people_are_off(catalogue: Catalogue) -> None:
    fingers, scatter, regions, sources = how_sure(catalogue)
    for part in (
        "20 mm too long on the forearm",
        "near 3 cun on the lower leg",
        "over the knuckles",
        "6,068",
    ):
        assert part in fingers
    for part in ("72 ", "11.4 mm", "11.2", "7.6", "6.3", "a ruler errs least"):
        assert part in scatter
    for part in ("1.25 in men", "1.30 in women", "4.2 %", "5.9 %", "5.4 and 7.9 %"):
        assert part in regions
    for source in SOURCES:
        assert catalogue.sources[source].citation in sources
    assert catalogue.sources["aird-2002"].doi == "10.1089/107555302320825156"
    assert "10453/20108" in catalogue.sources["aird-2005"].citation


def test_no_way_of_measuring_is_called_more_exact_than_it_is(catalogue: Catalogue) -> None:
    """From the height leg and trunk come out better than from the forearm."""
    assert "For the arm" in catalogue.word("cun.forearm.how")
    assert "roughest" not in catalogue.word("cun.height.how")
