"""A point for which nobody wrote a text still says everything, from its place and its cautions."""

from __future__ import annotations

import dataclasses

import pytest

from acupress_desktop.content.catalogue import Catalogue, PointText
from acupress_desktop.content.derived import derive
from acupress_desktop.domain.location import Between, Direction, Landmark, Offset, OtherPoint, Place, Scale
from acupress_desktop.domain.points import NEVER_PRESS, Caution, Evidence, Grade, Point, Region
from tests.each import each
from tests.shipped import load

CATALOGUE = load()
POINTS = list(CATALOGUE.points.values())
FIELDS = [field.name for field in dataclasses.fields(PointText)]


def changed(**changes: object) -> PointText:
    """What is derived for a point like LI2 with some other facts."""
    return derive(dataclasses.replace(CATALOGUE.points["LI2"], **changes), CATALOGUE)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return CATALOGUE


@each("point", POINTS, ids=lambda point: point.code)
def test_no_panel_is_empty(point: Point, catalogue: Catalogue) -> None:
    for text, optional in (
        (catalogue.text(point.code), set()),
        (derive(point, catalogue), {"english"}),
    ):
        for name in set(FIELDS) - optional:
            value = getattr(text, name)
            assert value, name
            for line in value if isinstance(value, tuple) else (value,):
                assert line.strip(), name
                assert not set(line) & set("%_"), name
        assert 2 <= len(text.find_it) <= 3


@each("point", POINTS, ids=lambda point: point.code)
def test_what_must_not_be_missed_is_said(point: Point, catalogue: Catalogue) -> None:
    text = catalogue.text(point.code)
    if Caution.PREGNANCY in point.cautions:
        assert "pregnan" in text.careful.lower()
    if point.for_reference is not None:
        assert "reference" in text.press_it or "not for pressing" in text.press_it


@pytest.mark.parametrize("caution", Caution)
def test_every_caution_has_its_words(caution: Caution, catalogue: Catalogue) -> None:
    assert 0 < len(catalogue.word(f"caution.{caution}")) <= 30
    text = changed(cautions=(caution,), region=Region.LEG)
    assert catalogue.word(f"careful.{caution}") in text.careful
    assert ("not for pressing" in text.press_it) == (caution in NEVER_PRESS)


@pytest.mark.parametrize("region", Region)
def test_every_region_has_its_words(region: Region) -> None:
    text = changed(cautions=(), region=region)
    assert all((text.where, text.press_it, text.careful, text.find_it[0]))
    careful = changed(cautions=(Caution.PREGNANCY,), region=region).careful
    if dataclasses.replace(CATALOGUE.points["LI2"], cautions=(), region=region).for_reference is not None:
        assert careful == f"{text.careful} Skip it in pregnancy."
    else:
        assert careful == f"Skip it in pregnancy. {text.careful}"


def test_the_reason_for_not_pressing_goes_before_pregnancy() -> None:
    text = changed(cautions=(Caution.PREGNANCY, Caution.GROIN), region=Region.GROIN)
    assert text.careful.index("groin") < text.careful.index("pregnancy")


@pytest.mark.parametrize("grade", Grade)
def test_every_grade_says_what_is_known(grade: Grade) -> None:
    said = changed(evidence=Evidence(grade, ())).evidence
    assert said.endswith(".")
    assert ("traditional" in said) == (grade is Grade.TRADITION)


@pytest.mark.parametrize("toward", Direction)
@pytest.mark.parametrize("region", Region)
def test_every_direction_has_a_plain_word(region: Region, toward: Direction) -> None:
    place = Offset(Landmark("navel"), 1.5, toward, Scale.FINGER)
    assert changed(region=region, place=place).find_it[2].startswith("From there go two finger-widths ")


@pytest.mark.parametrize(
    ("place", "steps"),
    [
        (
            Offset(Landmark("radial_styloid"), 1, Direction.RADIAL, Scale.FOREARM),
            (
                "Find the styloid process of the radius.",
                "From there go one thumb-width towards the thumb side.",
            ),
        ),
        (
            Between(OtherPoint("LU9"), OtherPoint("LU5"), 7, 12, "cun"),
            (
                "Picture a line from LU9 to LU5.",
                "Divide it into 12 equal parts; the point lies 7 of them from its start.",
            ),
        ),
        (
            Between(Landmark("epicondyle_lateral"), OtherPoint("LU5"), 1, 2),
            (
                "Picture a line from the lateral epicondyle of the humerus to LU5.",
                "The point lies half-way along it.",
            ),
        ),
        (
            Landmark("olecranon"),
            (
                "The point lies at the tip of the olecranon.",
                "Feel around there with a fingertip for a small hollow or a tender spot.",
            ),
        ),
    ],
)
def test_the_way_to_a_point_in_plain_words(place: Place, steps: tuple[str, ...]) -> None:
    text = changed(region=Region.FOREARM, place=place, cautions=())
    assert text.find_it == ("Start at the forearm.", *steps)


def test_what_takes_too_many_words_is_left_to_the_picture(catalogue: Catalogue) -> None:
    far = Landmark("SCM_clavicular_head_lateral")
    place = Between(Between(far, Landmark("SCM_posterior_border_thyroid"), 1, 3), far, 1, 3)
    text = derive(
        dataclasses.replace(catalogue.points["LI2"], place=place, region=Region.HAND),
        catalogue,
        "Side of the neck",
    )
    assert text.find_it == ("Start at the hand.", catalogue.word("find.see_picture"))
    assert text.sheet == "Side of the neck: see the picture."


def test_nobody_is_told_to_feel_around_where_pressing_is_wrong() -> None:
    text = changed(region=Region.NECK, place=Landmark("cricoid"), cautions=(Caution.THROAT,))
    assert len(text.find_it) == 2
