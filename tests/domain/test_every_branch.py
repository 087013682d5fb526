"""What the other tests of the rules do not come by: every branch of this room is tried."""

from __future__ import annotations

import copy
import errno
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from acupress_desktop.domain import session as machine
from acupress_desktop.domain.aches import Ache, Use, Why
from acupress_desktop.domain.answers import within
from acupress_desktop.domain.codes import CodeBook, typed_code
from acupress_desktop.domain.cun import distances
from acupress_desktop.domain.errors import KnownError, Message, QuestionsFirst
from acupress_desktop.domain.location import (
    Between,
    Crossing,
    Direction,
    Landmark,
    Offset,
    OnLine,
    OtherPoint,
    Scale,
    leaves,
)
from acupress_desktop.domain.os_reasons import reason
from acupress_desktop.domain.points import Caution, Meridian, Region, Side, Spot
from acupress_desktop.domain.practices import PracticeFacts, PracticeKind, kept_from
from acupress_desktop.domain.routines import Pace, Routine, Step
from acupress_desktop.domain.safety import Answer, Effect, Limits, Rule, evaluate, still_to_ask
from acupress_desktop.domain.session import AWAY_S, Phase
from acupress_desktop.domain.window_places import WindowPlaces
from tests.shipped import load

CATALOGUE = load()
POINTS = CATALOGUE.points
NAVEL, PUBIS, HIP = Landmark("navel"), Landmark("pubic_symphysis_upper"), OtherPoint("GB30")


def test_an_ache_knows_why_a_point_is_used_and_refuses_another() -> None:
    ache = Ache("knee", (Region.KNEE,), (Use("ST35", Why.LOCAL),))
    assert ache.why("ST35") is Why.LOCAL
    with pytest.raises(KeyError):
        ache.why("LI4")


@pytest.mark.parametrize(
    ("ago", "counts"),
    [
        (timedelta(), True),
        (timedelta(hours=12), False),
        (timedelta(hours=-11), True),
        (timedelta(days=-2), False),
    ],
)
def test_a_moment_counts_for_its_span_and_not_when_a_wrong_clock_wrote_it(
    ago: timedelta, counts: bool
) -> None:
    now = datetime(2026, 11, 29, 12, tzinfo=UTC)
    assert within(now - ago, now, timedelta(hours=12)) is counts
    assert not within(None, now, timedelta(hours=12))


def test_a_place_is_told_from_its_leaves_in_order() -> None:
    chest = Landmark("chest")
    place = OnLine(
        Crossing(NAVEL, HIP),
        Between(PUBIS, HIP, 1, 2, via=(chest,)),
        Offset(chest, 2, Direction.SUPERIOR, Scale.CHEST),
    )
    assert list(leaves(place)) == [NAVEL, HIP, PUBIS, chest, HIP, chest]


def test_a_share_of_a_line_is_no_distance_in_cun() -> None:
    assert list(distances(Between(NAVEL, PUBIS, 1, 3), Region.ABDOMEN)) == []


def test_a_distance_that_only_fits_the_figure_is_none_in_cun() -> None:
    offset = Offset(NAVEL, 0.5, Direction.LATERAL, Scale.NIPPLES)
    assert [cun for cun, _ in distances(offset, Region.ABDOMEN)] == [0.5]
    assert list(distances(replace(offset, fitted=True), Region.ABDOMEN)) == []


def test_a_number_before_its_letters_is_a_code_where_books_write_so() -> None:
    french = CodeBook({"E": (Meridian.ST,)}, {}, number_first=frozenset("E"))
    code = typed_code("36 e", french)
    assert code is not None
    assert (code.starts, code.numbered) == (("ST36",), True)
    assert typed_code("36 q", french) is None


def test_what_a_system_rarely_says_is_told_in_its_own_words() -> None:
    assert reason(OSError(errno.ENOSPC, "No space left on device")) == Message("system.ENOSPC")
    assert (
        reason(OSError(errno.EDOM, "Numerical argument out of domain")) == "Numerical argument out of domain"
    )
    assert (reason(OSError("odd")), reason(PermissionError())) == ("odd", "PermissionError")


def test_questions_that_are_missing_are_named() -> None:
    error = QuestionsFirst("safety.first.Q9", rules=("Q1", "Q9"), said="two")
    assert (str(error), error.rules) == ("safety.first.Q9 (said=two)", ("Q1", "Q9"))
    assert isinstance(error, KnownError)


def test_a_spot_is_made_anew_where_it_is_copied_and_knows_its_dots() -> None:
    spot = Spot("BL23", Side.BOTH)
    assert copy.copy(spot) == spot
    assert spot.parts == (Spot("BL23", Side.LEFT), Spot("BL23", Side.RIGHT))
    assert Spot("BL23", Side.LEFT).parts == (Spot("BL23", Side.LEFT),)


def test_where_a_point_lies_can_forbid_it_whatever_is_written_at_it() -> None:
    plain = replace(POINTS["BL23"], cautions=(), facing=(Direction.POSTERIOR,))
    assert plain.for_reference is None
    for region, why in (
        (Region.GROIN, Caution.GROIN),
        (Region.ARMPIT, Caution.ARMPIT),
        (Region.PERINEUM, Caution.PERINEUM),
    ):
        assert replace(plain, region=region).for_reference is why
    front = replace(plain, region=Region.NECK, facing=(Direction.ANTERIOR,))
    assert front.for_reference is Caution.THROAT


def test_a_hidden_spot_of_a_point_that_is_not_ours_keeps_from_nothing() -> None:
    practice = PracticeFacts("walk", PracticeKind.MOVING, 30, frozenset({Region.KNEE}))
    limits = Limits(hidden={Spot("ZZ1", Side.LEFT): ("Q1",)})
    assert kept_from([practice], limits, POINTS) == {}


def test_a_rule_can_hide_points_by_what_they_ask_care_for() -> None:
    rule = Rule("Q", Effect(hide_cautions=(Caution.PREGNANCY,)))
    hidden = {spot.code for spot in evaluate((rule,), {"Q": Answer(yes=True)}, POINTS.values(), True).hidden}
    assert hidden == {code for code, point in POINTS.items() if Caution.PREGNANCY in point.cautions}
    assert "LI4" in hidden


def test_a_rule_can_hide_points_by_name_and_asks_a_side_and_blocks() -> None:
    rule = Rule("Q", Effect(hide=("LI4",), affected_side=True))
    assert (rule.asks_side, rule.red_flag) == (True, False)
    found = evaluate([rule], {"Q": Answer(yes=True, side=Side.LEFT)}, [POINTS["LI4"], POINTS["BL23"]], True)
    assert set(found.hidden) == {Spot("LI4", Side.LEFT)}


def test_a_question_about_a_part_is_still_to_ask_before_that_part_is_pressed() -> None:
    rules = CATALOGUE.safety.rules
    belly = [rule.id for rule in rules if rule.asked_for]
    assert still_to_ask({}, rules, [POINTS["ST25"]]) == tuple(belly)
    assert still_to_ask({}, rules, [POINTS["LI4"]]) == ()
    assert still_to_ask(dict.fromkeys(belly, Answer(yes=False)), rules, [POINTS["ST25"]]) == ()


def test_halting_stands_still_at_once_and_after_a_sleep_where_the_sleep_began() -> None:
    session, _ = machine.start(Routine("one", (Step("LI4", (Side.LEFT,), 60),), pace=Pace(0, 0)), 0.0)
    halted, cues = machine.halt(session, 2.0)
    assert (halted.phase, halted.index, cues) == (Phase.PAUSED, session.index, ())
    assert machine.gone_s(halted, 9.0) == 7.0
    assert machine.gone_s(session, 9.0) == 0.0
    asleep, _ = machine.halt(session, AWAY_S + 100.0)
    assert asleep == machine.advance(session, AWAY_S + 100.0)[0]
    assert machine.halt(halted, 3.0)[0].phase is Phase.PAUSED


def test_no_window_has_stood_anywhere_at_first() -> None:
    assert WindowPlaces().kept == {}
