"""The one gate through which every session starts."""

from __future__ import annotations

import pytest

from acupress_desktop.content.error_words import sentence, told
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.errors import Blocked, CheckFirst, KnownError, QuestionsFirst
from acupress_desktop.domain.points import Region, Side, Spot
from acupress_desktop.domain.safety import Answer, Block
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.safety_views import Asked, SafetyView
from tests.fakes import FakeWallClock, MemoryAnswers, answered, nothing_applies
from tests.refused import full_disk, refused
from tests.shipped import load

CATALOGUE = load()
NO = {rule.id: Answer(yes=False) for rule in CATALOGUE.safety.rules}
YES = Answer(yes=True)
LOWER, UPPER, CALM = (CATALOGUE.routines[name] for name in ("lower-back", "upper-back-neck", "calm-sleep"))


class World:
    def __init__(self) -> None:
        self.wall = FakeWallClock()
        self.store = MemoryAnswers()
        self.service = SafetyService(CATALOGUE, self.store, self.wall)
        self.views: list[SafetyView] = []
        self.service.listen(self.views.append)


@pytest.fixture
def world() -> World:
    return World()


def test_a_new_user_may_look_but_not_start(world: World) -> None:
    view = world.service.view
    assert view.asked is Asked.UNANSWERED
    assert view.limits.hidden == {}
    assert view.reason(Spot("LI4", Side.LEFT)) is None
    assert view.reason_of("ST9") == "For reference, do not press"
    with refused(QuestionsFirst, match="press Start to answer"):
        world.service.admit(LOWER)


def test_answers_open_the_gate(world: World) -> None:
    world.service.answer(True, NO)
    assert world.service.admit(LOWER).routine == LOWER
    assert world.service.admit(LOWER, interactive=True).routine == LOWER
    assert world.views[-1].asked is Asked.CURRENT
    assert world.store.kept.answered == world.wall.now()


@pytest.mark.parametrize("missing", [rule.id for rule in CATALOGUE.safety.for_everybody])
def test_one_answer_missing_keeps_it_shut(world: World, missing: str) -> None:
    world.service.answer(True, {rule: answer for rule, answer in NO.items() if rule != missing})
    with pytest.raises(QuestionsFirst):
        world.service.admit(LOWER)
    world.service.answer(None, NO)
    with pytest.raises(QuestionsFirst):
        world.service.admit(LOWER)


def test_half_the_answers_hide_already(world: World) -> None:
    world.service.answer(True, {"Q5": YES})
    assert world.service.view.asked is Asked.UNANSWERED
    assert world.service.view.reason_of("LI4") == "Not for you: pregnancy"


def test_a_month_later_they_are_asked_again(world: World) -> None:
    world.service.answer(True, {**NO, "Q5": YES})
    world.wall.advance(days=29, hours=23)
    world.service.nothing_new()
    assert world.service.admit(UPPER)
    world.wall.advance(hours=1)
    with refused(QuestionsFirst, match="more than 30 days"):
        world.service.admit(UPPER)
    assert world.service.view.asked is Asked.EXPIRED
    assert world.service.view.reason_of("LI4") == "Not for you: pregnancy"


def test_a_clock_set_back_makes_answers_worthless(world: World) -> None:
    world.service.answer(True, NO)
    world.wall.advance(days=-2)
    assert world.service.view.asked is Asked.EXPIRED


def test_something_changed(world: World) -> None:
    world.service.answer(True, {**NO, "Q6": YES})
    world.service.something_changed()
    with refused(QuestionsFirst, match="Something has changed"):
        world.service.admit(LOWER)
    assert world.service.view.limits.max_pressure == 3
    world.service.answer(True, NO)
    assert world.service.admit(LOWER)


def test_nothing_new_holds_for_some_hours(world: World) -> None:
    world.service.answer(True, NO)
    world.wall.advance(minutes=11)
    with pytest.raises(CheckFirst):
        world.service.admit(LOWER, interactive=True)
    assert world.service.admit(LOWER)
    world.wall.advance(hours=12)
    with refused(CheckFirst, match="anything is new today"):
        world.service.admit(LOWER)
    world.service.nothing_new()
    assert world.service.admit(LOWER, interactive=True)


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("Q1", "emergency number"),
        ("Q2", "emergency number"),
        ("Q3", "within a day or two"),
        ("Q4a", "within a day or two"),
        ("Q7a", "today"),
    ],
)
def test_blocked(rule: str, said: str) -> None:
    service = answered(CATALOGUE, {rule: YES})
    for routine in CATALOGUE.routines.values():
        with refused(Blocked, match=said):
            service.admit(routine)
    assert said in (told(service.view.obstacle) or "")


def test_minors_are_told_why() -> None:
    world = World()
    world.service.answer(False, NO)
    assert world.service.view.limits.block is Block.SEE_DOCTOR
    with refused(Blocked, match="for adults"):
        world.service.admit(LOWER)


def test_a_pregnant_person() -> None:
    service = answered(CATALOGUE, {"Q5": YES})
    with pytest.raises(KnownError) as caught:
        service.admit(LOWER)
    assert sentence(caught.value) == (
        "Too little of “Lower back” is left for you (Left out: BL23, GB30, BL40, BL60 (pregnancy))."
        " Choose another routine."
    )
    made = service.admit(UPPER)
    assert made.routine.points == ("BL10", "SI3", "PC6")
    assert told(service.words.left_out(made, service.view.limits)) == (
        "Left out: GB21, LI4 (pregnancy). PC6 instead of LI4."
        " Without “Ear towards the shoulder”, “Roll your shoulders” (pregnancy)."
    )
    made = service.admit(CALM)
    assert made.routine.points == ("HT7", "EX-HN3", "PC6")
    said = service.words.tell(service.words.left_out(made, service.view.limits))
    assert said == "Left out: LI4 (pregnancy). PC6 instead of LI4."
    assert "midwife" in service.view.warnings[0]


def test_blood_thinners() -> None:
    service = answered(CATALOGUE, {"Q6": YES})
    made = service.admit(LOWER)
    assert {step.seconds for step in made.routine.steps} == {30}
    assert told(service.words.gentler(service.view.limits)) == (
        "Press lightly: 3 of 10 at most. Each hold is 30 seconds at most. Fingertips only."
    )


def test_one_leg() -> None:
    service = answered(CATALOGUE, {"Q7c": Answer(yes=True, side=Side.LEFT)})
    made = service.admit(LOWER)
    said = service.words.tell(service.words.left_out(made, service.view.limits))
    assert said == (
        "Left out: BL40 left, BL60 left (veins in the leg). Without “Walk a few steps” (veins in the leg)."
    )
    assert service.view.reason(Spot("BL60", Side.LEFT)) == "Not for you: veins in the leg"
    assert service.view.reason(Spot("BL60", Side.RIGHT)) is None
    assert service.view.reason_of("BL60") is None


def test_two_reasons_are_both_told() -> None:
    service = answered(CATALOGUE, {"Q5": YES, "Q8a": Answer(True, False, frozenset({Region.LOW_BACK}))})
    assert service.view.reason_of("BL23") == "Not for you: pregnancy, a part to be left alone"


def test_erase(world: World) -> None:
    world.service.answer(True, {**NO, "Q5": YES})
    world.service.erase()
    assert (world.store.kept, world.service.answers) == (Answers(), Answers())
    assert world.views[-1].asked is Asked.UNANSWERED
    assert world.views[-1].limits.hidden == {}


def test_answers_that_cannot_be_written_hold_for_this_run(world: World) -> None:
    world.store.failure = full_disk()
    with refused(KnownError, match="No space"):
        world.service.answer(True, {**NO, "Q5": YES})
    assert world.service.view.reason_of("LI4") is not None
    with refused(KnownError, match="No space"):
        world.service.erase()


def test_listeners_hear_of_changes_only(world: World) -> None:
    world.service.answer(True, NO)
    count = len(world.views)
    world.service.answer(True, NO)
    assert len(world.views) == count


def test_a_rule_of_tomorrow_asks_again() -> None:
    """A file written before a question came lacks its answer."""
    service = nothing_applies(CATALOGUE)
    kept = Answers(True, {k: v for k, v in NO.items() if k != "Q8c"}, service.answers.answered)
    wall = FakeWallClock()
    assert SafetyService(CATALOGUE, MemoryAnswers(kept), wall).view.asked is Asked.UNANSWERED
