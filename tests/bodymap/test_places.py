"""Every point lies on the body where the standards say it does (`tools/check_places.py`)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import pytest

from acupress_desktop.content.load import load
from tools.check_places import (
    Body,
    Check,
    Relation,
    Run,
    check_all,
    check_relation,
    check_run,
    check_scales,
    check_sight,
    load_facts,
    not_needed,
)

FACTS = load_facts()
POINTS = load().points
MERIDIANS = {code.rstrip("0123456789") for code in POINTS}


@cache
def body() -> Body:
    """Solving all places takes a few seconds: once is enough."""
    return Body(POINTS, FACTS)


def speaks_of_known_points(relation: Relation) -> bool:
    """Facts about extra points that the atlas does not hold are kept, but cannot be looked at."""
    told = {name for name in relation.names if name.rstrip("0123456789") in MERIDIANS or "EX" in name}
    return told <= POINTS.keys()


KNOWN = [relation for relation in FACTS.relations if speaks_of_known_points(relation)]


def assert_ok(checks: Iterable[Check]) -> None:
    wrong = [
        f"{check.id}: {check.measured} instead of {check.expected}"
        for check in checks
        if not check.ok and not check.reason
    ]
    assert not wrong, wrong


@pytest.mark.parametrize("relation", KNOWN, ids=lambda relation: relation.id)
def test_a_fact_of_the_standards(relation: Relation) -> None:
    missing = [name for name in relation.names if not body().knows(name)]
    assert not missing, f"no place for {missing}"
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


def test_every_name_of_a_fact_means_something() -> None:
    """A slip of the pen in a fact about points that are there must not hide it."""
    for relation in KNOWN:
        for name in relation.names:
            assert name == "" or body().knows(name) or name in POINTS, relation.id
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
