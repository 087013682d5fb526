"""What a session begins with where no routine was named: what the list shows."""

from __future__ import annotations

import math

import pytest

from acupress_desktop.content.own_routines import THESE_POINTS
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.collection import MOST_STEPS
from acupress_desktop.domain.filters import ALL, Filter, FilterKind
from acupress_desktop.domain.routines import duration_s
from acupress_desktop.domain.safety import Answer
from acupress_desktop.services.services import Services, build_services
from tests.fakes import FakeWallClock, MemoryAnswers, fake_ports
from tests.shipped import load

CATALOGUE = load()


def services_of(**yes: bool) -> Services:
    """Of somebody who answered all questions, and of whom `yes` is true."""
    now = FakeWallClock().now()
    given = {rule.id: Answer(yes=yes.get(rule.id, False)) for rule in CATALOGUE.safety.rules}
    return build_services(CATALOGUE, fake_ports(answers=MemoryAnswers(Answers(True, given, now, now))))


@pytest.fixture
def services() -> Services:
    return services_of()


def test_the_chosen_routine_is_on_offer(services: Services) -> None:
    services.explore.filter(Filter(FilterKind.ROUTINE, "upper-back-neck"))
    made = services.offers.now()
    assert (made.routine, made.title) == ("upper-back-neck", CATALOGUE.title("upper-back-neck"))
    assert made.minutes == math.ceil(duration_s(CATALOGUE.routine("upper-back-neck")) / 60)


@pytest.mark.parametrize(
    "chosen",
    [
        *(Filter(FilterKind.ACHE, name) for name in CATALOGUE.aches),
        *(Filter(FilterKind.MERIDIAN, name) for name in ("LU", "BL", "GV", "EX")),
        Filter(FilterKind.REGION, "hand"),
    ],
    ids=str,
)
def test_the_points_of_any_list_are_on_offer_as_they_stand(services: Services, chosen: Filter) -> None:
    services.explore.filter(chosen)
    shown = [code for code in services.explore.view.codes if CATALOGUE.points[code].for_reference is None]
    made = services.offers.now()
    assert (made.routine, made.title) == (THESE_POINTS, f"{len(shown)} points")
    services.session.start(services.offers.take())
    held = dict.fromkeys(spot.code for spot, _ in services.session.view.holds)
    assert list(held) == shown
    assert services.explore.view.filter == chosen  # the list stays


def test_what_is_searched_for_is_on_offer(services: Services) -> None:
    services.explore.filter(Filter(FilterKind.ROUTINE, "upper-back-neck"))
    services.explore.search("LI4")
    assert (services.offers.now().title, services.offers.take()) == ("1 point", THESE_POINTS)
    services.explore.search("nothing is called that")
    assert services.offers.take() == "upper-back-neck"
    services.explore.search("")
    assert services.offers.take() == "upper-back-neck"


def test_favourites_are_on_offer_in_their_order(services: Services) -> None:
    services.explore.filter(Filter(FilterKind.FAVOURITES))
    assert services.offers.take() == next(iter(CATALOGUE.routines))
    for code in ("ST36", "LI4", "BL23"):
        services.own.star(code, on=True)
    assert services.offers.now().title == "3 points"
    assert services.routines.find(services.offers.take()).points == services.explore.view.codes


def test_all_points_leave_what_was_on_offer(services: Services) -> None:
    services.explore.filter(Filter(FilterKind.ROUTINE, "upper-back-neck"))
    services.explore.filter(ALL)
    assert services.offers.take() == "upper-back-neck"


def test_hidden_points_are_left_out_and_the_offer_says_why() -> None:
    free, pregnant = services_of(), services_of(Q5=True)
    for services in (free, pregnant):
        services.explore.filter(Filter(FilterKind.MERIDIAN, "LI"))
    made = pregnant.offers.now()
    number = len(free.routines.find(free.offers.take()).points)
    assert free.offers.now().title == f"{number} points"
    assert made.title == f"{number - 1} points"
    assert "LI4 (pregnancy)" in made.line


def test_words_of_another_language_count_the_points() -> None:
    services = build_services(load("de"), fake_ports())
    services.explore.filter(Filter(FilterKind.ACHE, "low-back"))
    assert services.offers.now().title == "14 Punkte"


def test_looking_at_the_offer_takes_nothing(services: Services) -> None:
    services.explore.filter(Filter(FilterKind.ACHE, "neck"))
    neck = services.offers.take()
    pressed = services.routines.find(neck).points
    services.explore.filter(Filter(FilterKind.ACHE, "low-back"))
    assert services.offers.now().title == "14 points"
    assert services.offers.offered.points != pressed
    assert services.routines.find(THESE_POINTS).points == pressed  # what was taken stays till the next


def test_what_is_listed_is_a_whole_routine_or_points(services: Services) -> None:
    services.explore.filter(Filter(FilterKind.ROUTINE, "desk-break"))
    assert services.offers.listed == CATALOGUE.routine("desk-break")
    assert services.offers.listed.practices
    services.explore.search("a")
    assert len(services.offers.listed.steps) == MOST_STEPS < services.offers.pressed
    services.explore.search("")
    services.explore.filter(ALL)
    assert (services.offers.listed.steps, services.offers.pressed) == ((), 0)
