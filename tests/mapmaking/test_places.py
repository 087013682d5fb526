"""Every point lies on the body where the standards say it does (`tools/check_places.py`)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

import pytest

from acupress_desktop.domain.figures import Figure
from mapmaking.figure_data import load_landmarks
from mapmaking.frames import minus
from tests.each import each
from tests.shipped import load
from tools.place_body import Body, apart, length_of
from tools.place_checks import (
    Check,
    check_all,
    check_relation,
    check_run,
    check_scales,
    check_sight,
    not_needed,
)
from tools.place_facts import TOLERANCE, Relation, Run, load_facts

FACTS = load_facts()
POINTS = load().points
LANDMARKS = {name.removesuffix("_L") for name in load_landmarks()}
A_CODE = re.compile(r"[A-Z]{2}[0-9]+|(EX|M|N|EXTRA)-[A-Z]+[0-9]*(-[A-Z0-9]+)?")


@cache
def body() -> Body:
    """Solving all places takes a few seconds: once is enough."""
    return Body(POINTS, FACTS)


def codes(relation: Relation) -> set[str]:
    return {name for name in relation.names if name and name.partition(".")[0] not in LANDMARKS}


#: Facts about extra points that the atlas does not hold are kept, but there is nothing to look at.
KNOWN = [relation for relation in FACTS.relations if codes(relation) <= POINTS.keys()]


def assert_ok(checks: Iterable[Check]) -> None:
    wrong = [
        f"{check.id}: {check.measured} instead of {check.expected}"
        for check in checks
        if not check.ok and not check.reason
    ]
    assert not wrong, wrong


@each("relation", KNOWN, ids=lambda relation: relation.id)
def test_a_fact_of_the_standards(relation: Relation) -> None:
    assert_ok(check_relation(relation, body()))


@each("run", FACTS.runs, ids=lambda run: run.id)
def test_points_follow_each_other(run: Run) -> None:
    assert_ok(check_run(run, body()))


@each("code", POINTS)
def test_a_point_is_seen_on_the_body(code: str) -> None:
    assert_ok(check_sight(code, body()))


def test_a_cun_is_what_the_standard_divides() -> None:
    assert_ok(check_scales(body()))


def test_no_exception_is_made_without_need() -> None:
    assert not not_needed(body(), check_all(body()))


def test_the_second_figure_holds_the_same_facts() -> None:
    """All points by the same rules, from her own landmarks and cun; what she does not hold is listed."""
    second = Body(POINTS, FACTS, Figure.SECOND)
    checks = check_all(second)
    assert_ok(checks)
    assert not not_needed(second, checks)
    assert all(len(reason) > 40 for reason in FACTS.exceptions_second.values())


def test_a_slip_of_the_pen_hides_no_fact() -> None:
    assert all(A_CODE.fullmatch(code) for relation in FACTS.relations for code in codes(relation))
    assert all(A_CODE.fullmatch(code) for run in FACTS.runs for code in run.points)
    assert len(KNOWN) > 0.9 * len(FACTS.relations)


def test_a_wide_tolerance_has_a_written_reason() -> None:
    """In cun; "somewhere between" is a share of a line."""
    wide = [r for r in FACTS.relations if r.tolerance > TOLERANCE and r.kind != "amid"]
    assert [r.id for r in wide if len(r.why) < 40] == []
    assert [r.id for r in FACTS.relations if r.why and r not in wide] == []
    assert len(wide) <= 3


def at(code: str) -> tuple[float, float, float]:
    return body().skins[code].xyz


def test_points_that_lay_wrong_lie_right() -> None:
    """Measured against the standard (29 November 2026); in cun of the region unless told otherwise."""
    cm, mark = body().scales, body().at

    def beside_string(code: str, start: str, end: str) -> float:
        line = body().string(start, end, code)
        return min(apart(at(code), a, b) for a, b in pairwise(line)) / cm["thigh_front"]

    assert beside_string("ST32", "ASIS", "patella_base_lateral") < 0.2
    assert beside_string("ST33", "ASIS", "patella_base_lateral") < 0.2
    assert beside_string("SP11", "SP12", "patella_base_medial") < 0.25
    assert abs(at("ST32")[0] - 12.0) < 0.3 * cm["thigh_front"]
    assert abs(at("LU2")[1] - mark("clavicle_lower_6cun")[1]) < 0.3 * cm["chest"]
    assert at("LU2")[1] - at("LU1")[1] == pytest.approx(1.0 * cm["chest"], abs=0.05)
    assert at("LU1")[0] == pytest.approx(6.0 * cm["nipples"], abs=0.05)
    assert at("SI12")[1] - mark("scapula_spine_mid")[1] == pytest.approx(cm["back_lateral"], abs=0.2)
    tape = [body().tape_at(code)[0] for code in ("GV18", "GV17")]
    assert (tape[1] - tape[0]) / cm["scalp"] == pytest.approx(1.5, abs=0.3)
    assert at("BL9")[1] == pytest.approx(at("GV17")[1], abs=0.05)
    assert at("GB19")[1] == pytest.approx(at("GV17")[1], abs=0.05)
    margin = mark("infraorbital_margin_below_pupil")
    assert 0.1 < at("ST1")[1] - margin[1] < 0.5
    assert at("ST1")[2] == pytest.approx(margin[2], abs=0.3)
    # LU8 lies off the pulse, whose line runs from LU9 towards LU5, towards the radius.
    assert apart(at("LU8"), at("LU9"), at("LU5")) > 0.3 * cm["forearm"]
    assert at("LU8")[0] > at("LU6")[0]
    for code in ("ST36", "ST37", "ST38", "ST39", "EX-LE7"):
        crest = [mark(f"tibial_crest_{part}") for part in ("upper", "mid", "lower")]
        out = min(apart(at(code), a, b) for a, b in pairwise(crest))
        assert 1.2 < out < 2.0, code  # one finger-breadth, in cm
    assert at("LI18")[1] - at("LI17")[1] == pytest.approx(1.0 * cm["nape"], abs=0.3 * cm["nape"])
    assert at("CV23")[1] > mark("hyoid")[1]
    assert at("CV23")[2] > mark("hyoid")[2]


def test_a_string_over_the_skin_is_the_shortest_way() -> None:
    way = body().string("ASIS", "patella_base_lateral", "ST32")
    straight = length_of(minus(way[-1], way[0]))
    length = sum(length_of(minus(b, a)) for a, b in pairwise(way))
    assert straight < length < 1.01 * straight


def test_the_check_itself_would_notice() -> None:
    """A point moved by half a cun is out of place."""
    moved = Body({}, FACTS)
    moved.skins = dict(body().skins)
    moved.skins["CV4"] = body().skins["CV5"]
    relation = next(r for r in KNOWN if r.point == "CV4" and r.kind == "offset")
    assert check_relation(relation, body())[0].ok
    assert not check_relation(relation, moved)[0].ok
    moved.skins["CV5"] = body().skins["CV4"]
    assert any(not check.ok for run in FACTS.runs if "CV5" in run.points for check in check_run(run, moved))
