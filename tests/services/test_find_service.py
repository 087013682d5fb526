"""Rounds of questions: which points are asked for, how they are graded, what is remembered as missed."""

from __future__ import annotations

import random

import pytest

from acupress_desktop.bodymap.aim import cun_apart, units_a_cun
from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.domain.cun import BodyMeasure, Cun, Measure
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.finding import Answer, Grade, Kind, Miss, Missed, Off, Round
from acupress_desktop.domain.location import Scale
from acupress_desktop.domain.points import Meridian, Region, Side, Spot
from acupress_desktop.services.find_service import LENGTHS, FindService, PointSet, SetKind
from acupress_desktop.services.find_words import (
    away_words,
    distance,
    on_you,
    score_words,
    set_words,
    start_words,
    told_cun,
    why_words,
)
from tests.content.test_shipped_routines import EIGHT
from tests.fakes import MemoryHistory, MemoryMissed, find_service
from tests.shipped import load

CATALOGUE, ATLAS = load(), Atlas.load()
BACK = PointSet(SetKind.ROUTINE, "lower-back")


def show(find: FindService, right: float, down: float) -> Answer:
    """Answer with a place so many cun from the point."""
    spot, sight = find.round.asked, find.sight
    assert spot is not None
    assert sight is not None
    across, along = units_a_cun(ATLAS, CATALOGUE.points[spot.code], sight.key)
    x, y = ATLAS.seen_at(sight)
    return find.answer((x + right * across, y + down * along), 4600.0)


def test_every_set_has_its_points() -> None:
    find = find_service(CATALOGUE, ATLAS, MemoryMissed(Missed(("GB34",))), ("LI4", "BL23"))
    sets = find.sets()
    assert sets[:2] == (PointSet(SetKind.MISSED), PointSet(SetKind.FAVOURITES))
    assert find.codes(PointSet(SetKind.MISSED)) == ("GB34",)
    assert find.codes(PointSet(SetKind.FAVOURITES)) == ("LI4", "BL23")
    assert set(find.codes(PointSet(SetKind.ROUTINE, "whole-back"))) == set(EIGHT)
    assert len(find.codes(PointSet(SetKind.MERIDIAN, Meridian.GB))) == 44
    knee = find.codes(PointSet(SetKind.REGION, Region.KNEE))
    assert knee
    assert all(CATALOGUE.points[code].region is Region.KNEE for code in knee)
    assert {each.value for each in sets if each.kind is SetKind.ROUTINE} == set(CATALOGUE.routines)
    assert all(set_words(each, CATALOGUE) for each in sets)


def test_a_set_without_a_point_is_not_offered() -> None:
    kinds = {each.kind for each in find_service(CATALOGUE, ATLAS).sets()}
    assert kinds == {SetKind.ROUTINE, SetKind.REGION, SetKind.MERIDIAN}
    assert find_service(CATALOGUE, ATLAS).codes(PointSet(SetKind.ROUTINE, "gone")) == ()


def test_what_is_kept_of_points_that_are_not_shipped_is_not_asked_for() -> None:
    find = find_service(CATALOGUE, ATLAS, MemoryMissed(Missed(("XX1", "GB34"))))
    assert find.codes(PointSet(SetKind.MISSED)) == ("GB34",)


def test_what_is_seen_edge_on_is_not_asked_for() -> None:
    find = find_service(CATALOGUE, ATLAS)
    for code, meridian in (("HT1", Meridian.HT), ("CV1", Meridian.CV)):
        assert code not in find.codes(PointSet(SetKind.MERIDIAN, meridian))


@pytest.mark.parametrize("length", LENGTHS)
def test_a_round_has_as_many_questions_as_asked_or_as_there_are_points(length: int) -> None:
    find = find_service(CATALOGUE, ATLAS)
    gallbladder = PointSet(SetKind.MERIDIAN, Meridian.GB)
    spots = find.begin(gallbladder, length).spots
    assert len(spots) == length
    assert len({spot.code for spot in spots}) == length
    assert {spot.code for spot in spots} <= set(find.codes(gallbladder))
    assert len(find.begin(BACK, length).spots) == min(length, len(find.codes(BACK)))


def test_both_sides_are_asked_for() -> None:
    find = find_service(CATALOGUE, ATLAS)
    sides = {spot.side for _ in range(30) for spot in find.begin(BACK, 5).spots}
    assert sides >= {Side.LEFT, Side.RIGHT}


def test_the_same_chance_draws_the_same_round() -> None:
    assert find_service(CATALOGUE, ATLAS).begin(BACK, 5) == find_service(CATALOGUE, ATLAS).begin(BACK, 5)


def test_places_are_graded_and_what_was_not_good_is_remembered() -> None:
    find = find_service(CATALOGUE, ATLAS, MemoryMissed(Missed(("LI4",))))
    find.round = Round(tuple(Spot.parse(s) for s in ("BL23-left", "LI4-right", "GB34-right", "GV20-midline")))
    assert show(find, 0.0, -0.8).grade is Grade.NEAR
    assert show(find, 0.2, 0.1).grade is Grade.GOOD
    assert show(find, 1.2, 0.1).grade is Grade.AGAIN
    assert find.answer(None).grade is Grade.UNKNOWN
    assert find.round.asked is None
    assert find.sight is None
    assert find.learn.missed == ("GV20", "GB34", "BL23")
    assert score_words(find.round, CATALOGUE) == "Good: 1. Near: 1. Look again: 2."


def test_what_cannot_be_kept_counts_for_this_run() -> None:
    disk = MemoryHistory()
    disk.failure = KnownError("disk.full")
    find = find_service(CATALOGUE, ATLAS, history=disk)
    find.begin(BACK, 5)
    with pytest.raises(KnownError):
        find.answer(None)
    assert len(find.round.answers) == 1
    assert find.codes(PointSet(SetKind.MISSED)) == (find.round.answers[0].spot.code,)


def test_what_is_looked_at_holds_the_part_of_the_body_and_does_not_aim_at_the_point() -> None:
    find = find_service(CATALOGUE, ATLAS)
    for spot in find.begin(PointSet(SetKind.MERIDIAN, Meridian.BL), 20).spots:
        sight = find.sight_of(spot)
        left, top, right, bottom = find.area(spot, sight.key)
        x, y = ATLAS.seen_at(sight)
        assert left < x < right
        assert top < y < bottom
        region = CATALOGUE.points[spot.code].region
        for other in random.Random(3).sample(list(CATALOGUE.points.values()), 60):
            if other.region is region and ATLAS.sight(other.spots[0], sight.key) is not None:
                assert find.area(other.spots[0], sight.key) == (left, top, right, bottom)


def test_words_never_tell_another_grade_than_the_disc() -> None:
    for tenth_of_a_thousandth in range(0, 15000):
        cun = tenth_of_a_thousandth / 10000
        told = told_cun(cun)
        grade = Miss(cun, 0.0, Scale.CHEST).grade
        assert Miss(told, 0.0, Scale.CHEST).grade is grade, cun
    assert distance(0.52, CATALOGUE) == "0.6 cun"


def test_the_ways_and_the_other_side_are_told() -> None:
    spot = Spot.parse("BL23-left")
    off = Miss(0.9, 2.0, Scale.BACK_LATERAL, ((Off.HIGH, 0.8), (Off.OUT, 0.4)))
    assert away_words(Answer(spot, off), CATALOGUE) == "Near: 0.9 cun away"
    assert why_words(Answer(spot, off), CATALOGUE) == "0.8 cun too high and 0.4 cun too far out."
    across = Miss(3.0, 6.6, Scale.BACK_LATERAL, other_side=True)
    assert why_words(Answer(spot, across), CATALOGUE).startswith("You showed the right side")
    assert why_words(Answer(spot), CATALOGUE) == ""
    assert away_words(Answer(spot), CATALOGUE) == "It is here"


def test_centimetres_on_the_user_are_those_of_the_way_that_was_missed() -> None:
    cun = Cun(ATLAS.figure_cun, BodyMeasure(Measure.HEIGHT, ATLAS.figure_cun.height))  # just as large
    across = Miss(1.0, ATLAS.figure_cun.cm[Scale.MASTOIDS], Scale.NAPE)
    along = Miss(1.0, ATLAS.figure_cun.cm[Scale.NAPE], Scale.NAPE)
    assert on_you(across, cun, CATALOGUE) == "1 cun ≈ 1.4 cm on you"
    assert on_you(along, cun, CATALOGUE) == "1 cun ≈ 3.0 cm on you"
    assert on_you(along, Cun(ATLAS.figure_cun, None), CATALOGUE) == ""


def test_every_point_has_a_landmark_to_start_from() -> None:
    assert start_words(CATALOGUE.points["GB34"], CATALOGUE) == "Start from: the head of the fibula"
    for language in ("en", "de", "fr", "es", "ja", "zh", "zh-Hant"):
        catalogue = load(language)
        for point in catalogue.points.values():
            assert start_words(point, catalogue), (language, point.code)


def test_the_names_beside_the_right_one_are_of_points_near_by_and_never_at_the_same_place() -> None:
    find = find_service(CATALOGUE, ATLAS)
    asked = find.begin(PointSet(SetKind.MERIDIAN, Meridian.BL), 20, Kind.FOUR)
    for spot, four in zip(asked.spots, asked.choices, strict=True):
        assert len(set(four)) == 4
        point, sight = CATALOGUE.points[spot.code], find.sight_of(spot)
        for code in set(four) - {spot.code}:
            seen = [ATLAS.sight(other, sight.key) for other in CATALOGUE.points[code].spots]
            apart = [cun_apart(ATLAS, point, sight, there) for there in seen if there is not None]
            assert 0.4 <= min(apart) < 8, (spot, code)


def test_where_nothing_tells_what_is_near_any_three_stand_beside(monkeypatch: pytest.MonkeyPatch) -> None:
    def damaged(_: Spot) -> list[str]:
        raise KnownError("atlas.damaged", file="x", why="x")

    find = find_service(CATALOGUE, ATLAS)
    monkeypatch.setattr(find, "_near", damaged)
    asked = find.begin(BACK, 5, Kind.FOUR)
    assert all(
        spot.code in four and len(set(four)) == 4
        for spot, four in zip(asked.spots, asked.choices, strict=True)
    )


def test_points_that_share_a_name_are_named_by_it_and_never_stand_beside_one_another() -> None:
    points = CATALOGUE.points
    code = next(
        code for code in points if sum(each.hanzi == points[code].hanzi for each in points.values()) > 2
    )
    spot = points[code].spots[0]
    find = find_service(CATALOGUE, ATLAS)
    for _ in range(20):
        four = find._four(spot)
        assert len({points[each].hanzi for each in four}) == 4
    for said, grade in ((points[code].pinyin, Grade.GOOD), (code, Grade.GOOD), ("LI4", Grade.AGAIN)):
        find.round = Round((spot,), (), Kind.NAME)
        assert find.name(said).grade is grade, said
