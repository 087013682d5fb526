"""The belly: who is asked, when, and what a yes takes away."""

from __future__ import annotations

import pytest

from acupress_desktop.content.own_routines import OwnRoutine, with_own
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.errors import KnownError, QuestionsFirst
from acupress_desktop.domain.points import Region, Side, Spot
from acupress_desktop.domain.routines import Routine, Step
from acupress_desktop.domain.safety import Answer
from acupress_desktop.services.safety_service import SafetyService
from tests.fakes import FakeWallClock, MemoryAnswers
from tests.refused import refused
from tests.shipped import load

BOTH = (Side.LEFT, Side.RIGHT)
BELLY = Routine("belly", (Step("CV12", (Side.MIDLINE,), 60), Step("ST25", BOTH, 60)))
MIXED = Routine("mixed", (Step("CV12", (Side.MIDLINE,), 60), Step("PC6", BOTH, 60), Step("LI4", BOTH, 60)))
CATALOGUE = with_own(load(), [OwnRoutine(BELLY, "Belly"), OwnRoutine(MIXED, "Mixed")])
NO, YES = Answer(yes=False), Answer(yes=True)


@pytest.fixture
def safety() -> SafetyService:
    """Someone whose answers were kept before there was the question about the belly."""
    wall = FakeWallClock()
    given = {rule.id: NO for rule in CATALOGUE.safety.for_everybody}
    return SafetyService(CATALOGUE, MemoryAnswers(Answers(True, given, wall.now(), wall.now())), wall)


@pytest.mark.parametrize("routine", load().routines.values(), ids=lambda routine: routine.id)
def test_old_answers_stay_valid_for_every_other_session(safety: SafetyService, routine: Routine) -> None:
    for interactive in (True, False):
        assert safety.admit(routine, interactive).routine == routine


@pytest.mark.parametrize("routine", [BELLY, MIXED], ids=lambda routine: routine.id)
def test_a_session_with_a_belly_point_asks_that_question_alone(
    safety: SafetyService, routine: Routine
) -> None:
    with refused(QuestionsFirst, match="points on the belly") as caught:
        safety.admit(routine)
    assert caught.value.rules == ("Q9",)
    asked = safety.questions(caught.value.rules)
    assert [rule.id for rule in asked.rules] == ["Q9"]
    assert not asked.all_of_them
    safety.answer_some({"Q9": NO})
    assert safety.admit(routine).routine == routine


def test_a_yes_hides_the_belly_and_nothing_clears_it(safety: SafetyService) -> None:
    safety.answer_some({"Q9": YES})
    belly = {point.code for point in CATALOGUE.points.values() if point.region is Region.ABDOMEN}
    assert {"CV2", "CV12", "CV15", "ST19", "ST25", "KI11", "KI21", "SP14", "SP16", "GB26", "LR13"} <= belly
    hidden = {code for code in CATALOGUE.points if safety.view.reason_of(code)}
    assert belly <= hidden
    assert safety.view.reason_of("CV12") == "Not for you: something in the belly"
    assert safety.view.reason_of("PC6") is None
    assert CATALOGUE.safety.rule("Q9").cleared is None
    with refused(KnownError, match="Too little of “Belly” is left for you"):
        safety.admit(BELLY)
    assert safety.admit(MIXED).left_out == (Spot("CV12", Side.MIDLINE),)


def test_who_has_no_belly_point_left_is_not_asked(safety: SafetyService) -> None:
    safety.answer(True, {**safety.answers.given, "Q5": YES})
    with refused(KnownError, match="Too little") as caught:
        safety.admit(BELLY)
    assert not isinstance(caught.value, QuestionsFirst)


def test_once_asked_it_is_gone_through_with_the_others(safety: SafetyService) -> None:
    """So a yes can be taken back, and an answer is never older than the others."""
    before = safety.answers
    assert "Q9" not in [rule.id for rule in safety.questions().rules]
    safety.answer_some({"Q9": YES})
    assert safety.answers.answered == before.answered
    safety.something_changed()
    assert "Q9" in [rule.id for rule in safety.questions().rules]


@pytest.mark.parametrize("code", [p.code for p in CATALOGUE.points.values() if p.region is Region.ABDOMEN])
def test_belly_points_are_pressed_gently_and_said_so(code: str) -> None:
    point, text = CATALOGUE.points[code], CATALOGUE.text(code)
    assert point.pressure.high <= 2
    if point.for_reference is None:
        assert "flat hand" in text.press_it
        assert "after a meal" in text.careful
        assert "hernia" in text.careful


def test_in_pregnancy_the_belly_is_hidden(safety: SafetyService) -> None:
    safety.answer(True, {**safety.answers.given, "Q5": YES})
    for point in CATALOGUE.points.values():
        if point.region is Region.ABDOMEN:
            assert safety.view.reason_of(point.code) is not None
