"""The shipped rules over the shipped points: each question and what it takes away, and their laws."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.domain.points import Caution, Region, Side, Spot
from acupress_desktop.domain.safety import (
    ADULT,
    BLOCKS,
    REGIONS,
    Answer,
    Block,
    Effect,
    Group,
    Limits,
    Rule,
    as_known,
    complete,
    contradiction,
    evaluate,
)
from acupress_desktop.domain.tailoring import tailor
from tests.shipped import load

CATALOGUE = load()
RULES = CATALOGUE.safety.rules
POINTS = CATALOGUE.points
IDS = [rule.id for rule in RULES]
NO = Answer(yes=False)
NOTHING = dict.fromkeys(IDS, NO)
LEG = REGIONS[Group.LEG]
#: A few points of every region, so that thousands of examples take seconds.
SOME = [p for region in Region for p in [q for q in POINTS.values() if q.region is region][:3]]


def limits(adult: bool | None = True, **answers: Answer) -> Limits:
    return evaluate(RULES, {**NOTHING, **answers}, POINTS.values(), adult)


def alone(rule: str, answer: Answer) -> Limits:
    """What one question takes away, all others answered with no."""
    return evaluate(RULES, {**NOTHING, rule: answer}, POINTS.values(), True)


def yes(cleared: bool = False, *regions: Region, side: Side | None = None) -> Answer:
    return Answer(True, cleared, frozenset(regions), side)


def codes(found: Limits) -> set[str]:
    return {spot.code for spot in found.hidden}


def regions(found: Limits) -> set[Region]:
    return {POINTS[code].region for code in codes(found)}


def test_nothing_applies() -> None:
    assert limits() == Limits()


def test_no_answer_counts_as_yes() -> None:
    found = evaluate(RULES, {}, POINTS.values(), None)
    assert found.block is Block.EMERGENCY
    assert {spot for point in POINTS.values() for spot in point.spots} == set(found.hidden)
    assert (found.max_pressure, found.max_seconds, found.tools) == (3, 30, False)


@pytest.mark.parametrize("adult", [False, None])
def test_adults_only(adult: bool | None) -> None:
    found = limits(adult)
    assert (found.block, found.blocked_by) == (Block.SEE_DOCTOR, (ADULT,))


@pytest.mark.parametrize(
    ("rule", "block"),
    [
        ("Q1", Block.EMERGENCY),
        ("Q2", Block.EMERGENCY),
        ("Q3", Block.SEE_DOCTOR),
        ("Q4a", Block.SEE_DOCTOR),
        ("Q4b", Block.SEE_DOCTOR),
        ("Q7a", Block.SAME_DAY),
    ],
)
def test_what_blocks(rule: str, block: Block) -> None:
    found = alone(rule, yes())
    assert (found.block, found.blocked_by) == (block, (rule,))


def test_the_strongest_block_wins() -> None:
    assert limits(Q3=yes(), Q7a=yes()).blocked_by == ("Q7a",)
    assert limits(Q3=yes(), Q7a=yes(), Q2=yes()).blocked_by == ("Q2",)
    assert limits(Q1=yes(), Q2=yes()).blocked_by == ("Q1", "Q2")


@pytest.mark.parametrize("rule", ["Q1", "Q2", "Q5", "Q6", "Q7a", "Q7c", "Q8c"])
def test_what_no_doctor_clears(rule: str) -> None:
    assert alone(rule, yes(True)) == alone(rule, yes())


def test_q3_cleared_hides_the_place_and_stays_gentle() -> None:
    found = limits(Q3=yes(True, Region.LOW_BACK))
    assert (found.block, found.max_pressure, found.warned_by) == (None, 3, ("Q3",))
    assert regions(found) == {Region.LOW_BACK}


def test_q4_cleared_hides_where_the_nerve_leaves() -> None:
    assert regions(limits(Q4a=yes(True))) == {Region.LOW_BACK, Region.SACRUM, Region.BUTTOCK}
    assert regions(limits(Q4b=yes(True))) == {Region.NECK, Region.SHOULDER}


def test_q5_pregnancy() -> None:
    found = limits(Q5=yes())
    named = {"LI4", "SP6", "GB21", "GB30", "BL40", "BL60", "BL67", "GV2", "GV3", "GV4"}
    assert named | {f"BL{number}" for number in range(22, 36)} <= codes(found)
    assert LEG | REGIONS[Group.ABDOMEN] <= regions(found)
    marked = {code for code, point in POINTS.items() if Caution.PREGNANCY in point.cautions}
    assert marked <= codes(found)
    assert not {"EX-HN3", "HT7", "PC6", "SI3", "BL10", "GB20"} & codes(found)
    assert (found.block, found.max_pressure, found.warned_by) == (None, 3, ("Q5",))


def test_q6_bleeding() -> None:
    found = limits(Q6=yes())
    assert (found.max_pressure, found.max_seconds, found.tools, found.warned_by) == (3, 30, False, ("Q6",))
    assert not found.hidden


def test_q7_legs() -> None:
    assert regions(limits(Q7b=yes())) >= {Region.THIGH, Region.LEG, Region.FOOT, Region.TOE}
    assert not limits(Q7b=yes(True)).hidden
    left = limits(Q7c=yes(side=Side.LEFT))
    assert Spot("BL57", Side.LEFT) in left.hidden
    assert Spot("BL57", Side.RIGHT) not in left.hidden
    both = limits(Q7c=yes())
    assert {Spot("BL57", Side.LEFT), Spot("BL57", Side.RIGHT)} <= set(both.hidden)


def test_q8a_hides_what_was_marked() -> None:
    assert regions(limits(Q8a=yes(False, Region.HAND, Region.FOOT))) == {Region.HAND, Region.FOOT}
    assert regions(limits(Q8a=yes())) == {point.region for point in POINTS.values()}
    assert not limits(Q8a=yes(True, Region.HAND)).hidden


def test_q8b_spine_and_ribs() -> None:
    found = limits(Q8b=yes())
    assert regions(found) >= {Region.UPPER_BACK, Region.LOW_BACK, Region.SACRUM, Region.CHEST}
    assert found.max_pressure == 3
    assert not limits(Q8b=yes(True)).hidden
    assert limits(Q8b=yes(True)).max_pressure == 3


def test_q8c_neck() -> None:
    found = codes(limits(Q8c=yes()))
    assert {"BL10", "GB20", "GB21"} <= found
    assert {code for code, point in POINTS.items() if point.region is Region.NECK} <= found


def test_every_rule_is_reached() -> None:
    """Each question alone changes something, so no rule stands in the table for nothing."""
    for rule in RULES:
        assert alone(rule.id, yes()) != limits(), rule.id
        if rule.cleared is not None:
            cleared = alone(rule.id, yes(True, Region.LOW_BACK))
            assert cleared not in (limits(), alone(rule.id, yes())), rule.id


@pytest.mark.parametrize("rule", IDS)
@pytest.mark.parametrize("routine", CATALOGUE.routines)
def test_every_routine_under_every_rule(rule: str, routine: str) -> None:
    """What is left of a shipped routine holds nothing hidden, or it is refused."""
    found = alone(rule, yes())
    made = tailor(CATALOGUE.routines[routine], found, POINTS, CATALOGUE.safety.swaps)
    assert not set(made.routine.spots) & set(found.hidden)
    assert made.too_little == (
        len(made.routine.points) < 2 or len(made.routine.spots) * 3 < len(CATALOGUE.routines[routine].spots)
    )
    assert all(step.seconds <= (found.max_seconds or 300) for step in made.routine.steps)


def test_every_point_of_a_routine_may_be_pressed() -> None:
    for routine in CATALOGUE.routines.values():
        assert [code for code in routine.points if POINTS[code].for_reference] == []


def test_the_forbidden_places() -> None:
    """Front and sides of the neck, pulse, eye, bone of the spine, breast, groin, armpit: never offered."""
    named = ["ST9", "ST10", "LI18", "SI16", "SI17", "TE16", "CV22", "CV23", "LU8", "LU9", "ST42", "ST1"]
    named += ["ST17", "ST30", "LR12", "HT1", "CV1", "GV4", "GV14"]
    assert [code for code in named if POINTS[code].for_reference is None] == []
    for point in POINTS.values():
        if point.region in (Region.ARMPIT, Region.GROIN, Region.PERINEUM):
            assert point.for_reference is not None, point.code


def test_known_answers_leave_the_rest_alone() -> None:
    found = as_known({"Q5": yes()}, RULES)
    assert evaluate(RULES, found, POINTS.values(), True) == limits(Q5=yes())


def test_complete() -> None:
    assert complete(NOTHING, RULES, True)
    assert complete(NOTHING, RULES, False)
    assert not complete(NOTHING, RULES, None)
    assert not complete({**NOTHING, "Q1": Answer()}, RULES, True)
    assert not complete({**NOTHING, "Q8a": yes()}, RULES, True)
    assert complete({**NOTHING, "Q8a": yes(False, Region.HAND)}, RULES, True)
    assert complete({**NOTHING, "Q3": yes()}, RULES, True)
    assert not complete({**NOTHING, "Q3": yes(True)}, RULES, True)


@pytest.mark.parametrize(
    ("rule", "where"),
    [
        (Rule("Q", Effect()), "effect"),
        (Rule("Q", Effect(affected_side=True, max_pressure=3)), "effect.affected_side"),
        (Rule("Q", Effect(block=Block.SEE_DOCTOR, hide=("LI4",))), "effect.block"),
        (Rule("Q", Effect(max_pressure=3), Effect(max_pressure=2)), "cleared"),
        (Rule("Q", Effect(hide=("LI4",)), Effect(hide=("SI3",))), "cleared"),
        (Rule("Q", Effect(hide_groups=(Group.LEG,)), Effect(hide_groups=(Group.NECK,))), "cleared"),
        (Rule("Q", Effect(warn=True), Effect(block=Block.SEE_DOCTOR)), "cleared"),
        (Rule("Q", Effect(block=Block.SAME_DAY), Effect(block=Block.EMERGENCY)), "cleared"),
        (Rule("Q", Effect(warn=True), Effect(tools=False)), "cleared"),
        (Rule("Q", Effect(max_seconds=30), Effect()), "cleared"),
    ],
)
def test_a_rule_that_contradicts_itself(rule: Rule, where: str) -> None:
    assert (contradiction(rule) or ("", None))[0] == where


def test_the_shipped_rules_do_not() -> None:
    assert [contradiction(rule) for rule in RULES] == [None] * len(RULES)


@st.composite
def answered(draw: st.DrawFn) -> Answer:
    """Any answer that the questions can give, unanswered too."""
    return Answer(
        draw(st.sampled_from([None, True, False])),
        draw(st.booleans()),
        frozenset(draw(st.lists(st.sampled_from(list(Region)), max_size=3))),
        draw(st.sampled_from([None, Side.LEFT, Side.RIGHT])),
    )


ANSWERS = st.dictionaries(st.sampled_from(IDS), answered())
ADULTS = st.sampled_from([True, False, None])


def at_least(one: Limits, other: Limits) -> bool:
    """Whether `one` leaves no more than `other` does."""

    def block(found: Limits) -> int:
        return BLOCKS.index(found.block) if found.block is not None else len(BLOCKS)

    def cap(value: int | None) -> int:
        return 999 if value is None else value

    return (
        block(one) <= block(other)
        and set(one.hidden) >= set(other.hidden)
        and cap(one.max_pressure) <= cap(other.max_pressure)
        and cap(one.max_seconds) <= cap(other.max_seconds)
        and one.tools <= other.tools
        and set(one.warned_by) >= set(other.warned_by)
    )


@given(ANSWERS, ADULTS, st.sampled_from(IDS), answered())
def test_a_yes_only_takes_away(
    answers: dict[str, Answer], adult: bool | None, rule: str, answer: Answer
) -> None:
    """A yes in the place of a no never unblocks, shows or raises anything, whatever else was answered."""
    without = evaluate(RULES, {**answers, rule: NO}, SOME, adult)
    with_yes = evaluate(RULES, {**answers, rule: replace(answer, yes=True)}, SOME, adult)
    assert at_least(with_yes, without)


@given(ANSWERS, ADULTS, st.sampled_from(IDS), answered())
def test_no_answer_takes_at_least_as_much_as_any(
    answers: dict[str, Answer], adult: bool | None, rule: str, answer: Answer
) -> None:
    silent = evaluate(RULES, {**answers, rule: Answer()}, SOME, adult)
    spoken = evaluate(RULES, {**answers, rule: answer}, SOME, adult)
    if silent.block is not None:  # who is blocked presses nothing, whatever is hidden or capped besides
        assert spoken.block is None or BLOCKS.index(silent.block) <= BLOCKS.index(spoken.block)
    else:
        assert at_least(replace(silent, warned_by=spoken.warned_by), spoken)


@given(ANSWERS, ADULTS, st.randoms(use_true_random=False))
def test_the_order_does_not_matter(answers: dict[str, Answer], adult: bool | None, random: object) -> None:
    rules, points = list(RULES), list(SOME)
    random.shuffle(rules)  # type: ignore[attr-defined]
    random.shuffle(points)  # type: ignore[attr-defined]
    one, other = evaluate(RULES, answers, SOME, adult), evaluate(rules, answers, points, adult)
    assert at_least(one, other)
    assert at_least(other, one)
    assert set(one.blocked_by) == set(other.blocked_by)


@given(ANSWERS, ADULTS)
def test_who_is_not_an_adult_is_always_blocked(answers: dict[str, Answer], adult: bool | None) -> None:
    found = evaluate(RULES, answers, SOME, adult)
    assert adult or found.block is not None


@given(ANSWERS, ANSWERS)
def test_hidden_points_add_up(one: dict[str, Answer], other: dict[str, Answer]) -> None:
    """What two questions hide together is what each hides alone."""
    single = [
        set(evaluate([rule], {rule.id: {**one, **other}.get(rule.id, NO)}, SOME, True).hidden)
        for rule in RULES
    ]
    together = evaluate(RULES, {**NOTHING, **one, **other}, SOME, True)
    assert set().union(*single) == set(together.hidden)
