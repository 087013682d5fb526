"""Every point lies on the body where the standards say it does (`tools/check_places.py`)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

import pytest

from acupress_desktop.bodymap.figure_data import load_landmarks
from acupress_desktop.content.load import load
from tools.place_body import Body
from tools.place_checks import (
    Check,
    check_all,
    check_relation,
    check_run,
    check_scales,
    check_sight,
    not_needed,
)
from tools.place_facts import Relation, Run, load_facts

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


@pytest.mark.parametrize("relation", KNOWN, ids=lambda relation: relation.id)
def test_a_fact_of_the_standards(relation: Relation) -> None:
    assert_ok(check_relation(relation, body()))


@pytest.mark.parametrize("run", FACTS.runs, ids=lambda run: run.id)
def test_points_follow_each_other(run: Run) -> None:
    assert_ok(check_run(run, body()))


@pytest.mark.parametrize("code", POINTS)
def test_a_point_is_seen_on_the_body(code: str) -> None:
    assert_ok(check_sight(code, body()))


def test_a_cun_is_what_the_standard_divides() -> None:
    assert_ok(check_scales(body()))


def test_no_exception_is_made_without_need() -> None:
    assert not not_needed(body(), check_all(body()))


def test_a_slip_of_the_pen_hides_no_fact() -> None:
    assert all(A_CODE.fullmatch(code) for relation in FACTS.relations for code in codes(relation))
    assert all(A_CODE.fullmatch(code) for run in FACTS.runs for code in run.points)
    assert len(KNOWN) > 0.9 * len(FACTS.relations)


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
