"""For whom a practice is not: nothing is stretched or warmed where nothing may be pressed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.points import Region, Side
from acupress_desktop.domain.practices import PracticeFacts, PracticeKind, kept_from
from acupress_desktop.domain.routines import Practice
from acupress_desktop.domain.safety import Answer, Limits, Rule, contradiction, evaluate
from acupress_desktop.domain.tailoring import tailor
from tests.shipped import load

CATALOGUE = load()
POINTS, RULES, PRACTICES = CATALOGUE.points, CATALOGUE.safety.rules, CATALOGUE.practices
NOTHING = {rule.id: Answer(yes=False) for rule in RULES}
#: One point a region, so that thousands of examples take seconds.
SOME = [next(point for point in POINTS.values() if point.region is region) for region in Region]
STRETCH = PracticeFacts("stretch", PracticeKind.STRETCH, 20, frozenset({Region.KNEE}))
WARMTH = PracticeFacts("warmth", PracticeKind.WARMTH, 20, frozenset({Region.LOW_BACK}))
BREATH = PracticeFacts("breath", PracticeKind.BREATHING, 20)
ALL = [STRETCH, WARMTH, BREATH]


def limits(**answers: Answer) -> Limits:
    return evaluate(RULES, {**NOTHING, **answers}, POINTS.values(), True)


def kept(**answers: Answer) -> set[str]:
    """The shipped practices that are not for someone."""
    return set(kept_from(PRACTICES.values(), limits(**answers), POINTS))


def test_without_limits_everything_may_be_done() -> None:
    assert kept_from(ALL, Limits(), POINTS) == {}


def test_a_hidden_point_keeps_its_region_still() -> None:
    hidden = dict.fromkeys(POINTS["BL40"].spots, ("Q9",))
    assert kept_from(ALL, Limits(hidden=hidden), POINTS) == {"stretch": ("Q9",)}


def test_who_is_to_be_spared_stretches_gets_none_but_warmth_and_quiet() -> None:
    assert kept_from(ALL, Limits(no_stretches_by=("Q8b",)), POINTS) == {"stretch": ("Q8b",)}


def test_a_cap_alone_takes_no_practice() -> None:
    assert kept(Q6=Answer(yes=True)) == set()


MOVES = {name for name, practice in PRACTICES.items() if practice.moves}


@pytest.mark.parametrize(
    ("answers", "gone"),
    [
        ({"Q3": Answer(True, True, frozenset({Region.TOE}))}, MOVES),  # a back operation, cleared by a doctor
        ({"Q8b": Answer(True, True)}, MOVES),
        ({"Q8b": Answer(yes=True)}, MOVES | {"sit-tall", "warm-back"}),
        ({"Q4a": Answer(True, True)}, {"sit-tall", "round-and-rise", "side-bend", "warm-back"}),
        ({"Q4b": Answer(True, True)}, {"neck-tilt", "shoulder-rolls", "side-bend"}),
        ({"Q5": Answer(yes=True)}, set(PRACTICES) - {"quiet-breath"}),
        ({"Q7c": Answer(yes=True, side=Side.LEFT)}, {"few-steps"}),
        ({"Q8a": Answer(True, False, frozenset({Region.LOW_BACK}))}, kept(Q4a=Answer(True, True))),
        ({"Q8c": Answer(yes=True)}, {"neck-tilt", "shoulder-rolls", "side-bend"}),
    ],
)
def test_shipped_practices_under_shipped_rules(answers: dict[str, Answer], gone: set[str]) -> None:
    assert gone <= kept(**answers)
    assert "quiet-breath" not in kept(**answers)


def test_the_routine_goes_on_without_it_and_says_so() -> None:
    routine = CATALOGUE.routines["upper-back-neck"]
    made = tailor(routine, limits(Q8b=Answer(True, True)), POINTS, (), PRACTICES)
    assert made.routine == replace(routine, closing=())
    assert made.spared == (("neck-tilt", ("Q8b",)), ("shoulder-rolls", ("Q8b",)))
    assert made.changed
    assert not made.left_out


def test_tailoring_again_changes_nothing() -> None:
    """A session that goes on is held to the same limits once more."""
    found = limits(Q8b=Answer(True, True))
    for routine in CATALOGUE.routines.values():
        once = tailor(routine, found, POINTS, (), PRACTICES)
        assert not tailor(once.routine, found, POINTS, (), PRACTICES).changed


def test_an_unknown_practice_is_not_judged() -> None:
    routine = replace(CATALOGUE.routines["lower-back"], closing=(Practice("other", 20),))
    assert tailor(routine, Limits(no_stretches_by=("Q8b",)), POINTS, (), PRACTICES).routine == routine


def test_a_cleared_rule_may_not_spare_more_than_the_rule() -> None:
    rule = RULES[[rule.id for rule in RULES].index("Q8b")]
    assert contradiction(rule) is None
    more = Rule("x", replace(rule.effect, stretches=True), rule.cleared)
    assert contradiction(more) == ("cleared", Message("content.takes-more"))


ANSWERS = st.dictionaries(
    st.sampled_from([rule.id for rule in RULES]),
    st.builds(
        Answer,
        st.sampled_from([True, False]),
        st.booleans(),
        st.frozensets(st.sampled_from(list(Region)), max_size=3),
        st.sampled_from([None, Side.LEFT, Side.RIGHT]),
    ),
)


@given(ANSWERS, st.sampled_from([rule.id for rule in RULES]), st.frozensets(st.sampled_from(list(Region))))
def test_a_yes_more_never_adds_a_practice(
    answers: dict[str, Answer], question: str, regions: frozenset[Region]
) -> None:
    before = NOTHING | answers | {question: Answer(yes=False)}
    after = before | {question: Answer(True, False, regions)}
    points = {point.code: point for point in SOME}
    for routine in CATALOGUE.routines.values():
        left = [
            tailor(routine, evaluate(RULES, given, SOME, True), points, (), PRACTICES).routine.practices
            for given in (before, after)
        ]
        assert set(left[1]) <= set(left[0])
