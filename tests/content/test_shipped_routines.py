"""The shipped routines and practices: what each is for, what it takes, and what its times rest on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from acupress_desktop.domain.filters import Reach, reach
from acupress_desktop.domain.practices import PracticeKind
from acupress_desktop.domain.routines import StageKind, duration_s, plan
from tests.damaged import refused
from tests.shipped import load

CATALOGUE = load()
ROUTINES = CATALOGUE.routines
POINTS = CATALOGUE.points
PRACTICES = CATALOGUE.practices
#: The eight points of the article.
EIGHT = {"BL23", "BL40", "GB30", "BL60", "GB21", "LI4", "SI3", "BL10"}


def pressed_s(routine: str) -> float:
    return sum(stage.seconds for stage in plan(ROUTINES[routine]) if stage.kind.presses)


def test_what_is_shipped() -> None:
    assert list(ROUTINES) == [
        "lower-back",
        "upper-back-neck",
        "whole-back",
        "desk-break",
        "calm-sleep",
        "study-length",
    ]


def test_the_desk_break_fits_three_minutes_with_all_its_moving() -> None:
    assert duration_s(ROUTINES["desk-break"]) <= 180


def test_the_desk_break_needs_neither_standing_up_nor_undressing() -> None:
    routine = ROUTINES["desk-break"]
    others = {
        other for swap in CATALOGUE.safety.swaps if swap.point in routine.points for other in swap.others
    }
    for code in {*routine.points, *others}:
        assert {Reach.SEATED, Reach.ONE_HAND, Reach.CLOTHED} <= reach(POINTS[code]), code
    assert {practice.id for practice in routine.practices} <= {"sit-tall", "shoulder-rolls", "neck-tilt"}


def test_the_whole_back_is_the_article() -> None:
    assert set(ROUTINES["whole-back"].points) == EIGHT
    assert set(ROUTINES["lower-back"].points) | set(ROUTINES["upper-back-neck"].points) == EIGHT


def test_the_study_length_is_that_of_the_study() -> None:
    routine = ROUTINES["study-length"]
    assert len(routine.spots) == 9
    assert {step.seconds for step in routine.steps} == {180}
    assert pressed_s("study-length") == 27 * 60
    assert duration_s(routine) <= 30 * 60
    text = CATALOGUE.routine_texts["study-length"]
    assert text.sources == ("murphy-2019",)
    assert "six weeks" in text.dose
    assert "does not name its points: these are our choice" in text.studied
    # Three minutes are for no point over vessels, at a nerve, or on the neck.
    for code in routine.points:
        assert not {"vessels", "nerve", "neck"} & set(POINTS[code].cautions), code


@pytest.mark.parametrize("routine", ["lower-back", "upper-back-neck"])
def test_these_begin_with_their_first_point(routine: str) -> None:
    first = plan(ROUTINES[routine])[0]
    assert first.kind is StageKind.PREPARE
    assert first.spot == ROUTINES[routine].spots[0]


@pytest.mark.parametrize("routine", ROUTINES)
def test_practices_add_two_minutes_at_most(routine: str) -> None:
    assert 0 < sum(practice.seconds for practice in ROUTINES[routine].practices) <= 120


def test_every_practice_is_used() -> None:
    used = {practice.id for routine in ROUTINES.values() for practice in routine.practices}
    assert used == set(PRACTICES)
    assert {practice.kind for practice in PRACTICES.values()} == set(PracticeKind)


@pytest.mark.parametrize("routine", ROUTINES)
def test_every_dose_names_a_study_and_that_none_is_the_best(routine: str) -> None:
    text = CATALOGUE.routine_texts[routine]
    assert text.sources
    assert all(CATALOGUE.sources[source].link for source in text.sources)
    assert text.studied
    assert CATALOGUE.dose(routine) == f"{text.dose} No study has shown the best dose."


@pytest.mark.parametrize("practice", PRACTICES)
def test_every_practice_says_how_for_whom_not_and_what_is_known(practice: str) -> None:
    text = CATALOGUE.practice_texts[practice]
    assert text.title
    assert 1 <= text.doing.count(". ") + 1 <= 4
    assert text.not_if.startswith(("Not ", "Stop "))
    assert text.known.startswith(("Our choice", "Staying active"))


@pytest.mark.parametrize(
    ("name", "how", "said"),
    [
        ("routines.json", lambda d: d[0].update(sources=[]), "$[0].sources: a dose names its source"),
        ("routines.json", lambda d: d[0].update(sources=["x"]), "$[0].sources[0]: “x” is not known"),
        ("routines.json", lambda d: d[0].update(opening=["x"]), "$[0].opening[0]: “x” is not known"),
        ("routines.json", lambda d: d[0]["closing"].append("x"), "$[0].closing[2]: “x” is not known"),
        ("practices.json", lambda d: d.append(d[0]), "$[8].id: “sit-tall” is there twice"),
        ("practices.json", lambda d: d[1].update(regions=[]), "$[1].regions: what moves the body says where"),
        ("practices.json", lambda d: d[0].update(seconds=5), "$[0].seconds: 5 is not within 10 to 300"),
        ("practices.json", lambda d: d[0].update(kind="yoga"), "Invalid enum value 'yoga'"),
        ("practices.json", lambda d: d[0].update(regions=["soul"]), "Invalid enum value 'soul'"),
        (
            "texts/en/practices.json",
            lambda d: d["sit-tall"].pop("how"),
            "$.sit-tall.how: the text is missing",
        ),
        ("texts/en/routines.json", lambda d: d["desk-break"].pop("dose"), "$.desk-break.dose: the text is"),
    ],
)
def test_wrong_routines_and_practices(
    content: Path, name: str, how: Callable[[Any], object], said: str
) -> None:
    assert said in refused(content, name, how)
