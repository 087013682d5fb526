"""The collection as everybody has it: kept, known as a routine, started, safe."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from acupress_desktop.content.own_routines import COLLECTION, THESE_POINTS, with_own
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.collection import PointCollection
from acupress_desktop.domain.errors import CheckFirst, KnownError
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.routines import Step
from acupress_desktop.domain.safety import Answer
from acupress_desktop.services.collection_service import CollectionService
from acupress_desktop.services.services import Services, build_services
from acupress_desktop.services.session_service import LONG_GONE_S
from acupress_desktop.services.views import State
from tests.fakes import FakeWallClock, MemoryAnswers, MemoryCollection, MemoryHistory, fake_ports
from tests.shipped import load

CATALOGUE = load()


def service(store: MemoryCollection | None = None) -> CollectionService:
    return CollectionService(store or MemoryCollection(), CATALOGUE.points)


def test_points_are_pressed_as_each_is_by_itself() -> None:
    made = service().with_points(["BL23", "LI4", "BL23", "EX-HN3"])
    assert made.steps == (
        Step("BL23", (Side.BOTH,), CATALOGUE.points["BL23"].hold_s),
        Step("LI4", (Side.LEFT, Side.RIGHT), CATALOGUE.points["LI4"].hold_s),
        Step("EX-HN3", (Side.MIDLINE,), CATALOGUE.points["EX-HN3"].hold_s),
    )


def test_what_nobody_presses_is_not_collected() -> None:
    collection = service()
    assert not collection.may_hold("ST9")
    assert not collection.may_hold("BL99")
    assert collection.with_points(["ST9", "BL99", "LI4"]).codes == ("LI4",)


def test_a_change_is_kept_and_told() -> None:
    store = MemoryCollection()
    told: list[PointCollection] = []
    collection = service(store)
    collection.listen(told.append)
    made = collection.with_points(["LI4"])
    collection.change(made)
    collection.change(made)
    assert (store.kept, told) == (made, [made])
    collection.change(PointCollection())
    assert store.kept == PointCollection()


def test_a_disk_that_refuses_takes_nothing_from_this_run() -> None:
    collection = service(MemoryCollection(failure=KnownError("disk.full")))
    made = collection.with_points(["LI4"])
    with pytest.raises(KnownError):
        collection.change(made)
    assert collection.collection == made


@pytest.mark.parametrize(
    "wrong",
    [
        Step("BL99", (Side.LEFT,), 60),
        Step("ST9", (Side.LEFT,), 60),
        Step("LI4", (Side.BOTH,), 60),
        Step("LI4", (Side.MIDLINE,), 60),
        Step("GV20", (Side.LEFT,), 60),
    ],
)
def test_what_is_not_shipped_so_is_left_out(wrong: Step) -> None:
    good = Step("LI4", (Side.RIGHT,), 60)
    kept = PointCollection((wrong, good))
    assert service(MemoryCollection(kept)).collection.steps == (good,)
    assert with_own(CATALOGUE, (), kept).routines[COLLECTION].steps == (good,)


@pytest.fixture
def services() -> Services:
    return build_services(CATALOGUE, fake_ports(answers=answered()))


def answered() -> MemoryAnswers:
    """Of somebody who may press everything, and said a moment ago that nothing is new."""
    now = FakeWallClock().now()
    given = {rule.id: Answer(yes=False) for rule in CATALOGUE.safety.rules}
    return MemoryAnswers(Answers(True, given, now, now))


def test_it_is_a_routine_while_there_is_something_in_it(services: Services) -> None:
    told: list[bool] = []
    services.routines.listen(lambda: told.append(COLLECTION in services.catalogue.routines))
    assert COLLECTION not in services.catalogue.routines
    services.collection.change(services.collection.with_points(["LI4", "ST36"]))
    assert services.catalogue.routines[COLLECTION].points == ("LI4", "ST36")
    assert services.catalogue.title(COLLECTION) == "My points"
    services.collection.change(PointCollection())
    assert COLLECTION not in services.catalogue.routines
    assert told == [True, False]
    assert services.safety.view.routines.keys() == services.catalogue.routines.keys()


def start_collection(services: Services) -> None:
    services.collection.change(services.collection.with_points(["LI4", "ST36"]))
    services.session.start(COLLECTION)


def start_steps(services: Services) -> None:
    begin(services, services.collection.with_points(["LI4", "ST36"]).steps)


def begin(services: Services, steps: Sequence[Step]) -> None:
    services.routines.take_points(steps)
    services.session.start(THESE_POINTS)


@pytest.mark.parametrize(("start", "name"), [(start_collection, COLLECTION), (start_steps, THESE_POINTS)])
def test_it_starts_as_a_routine_does(
    services: Services, start: Callable[[Services], None], name: str
) -> None:
    start(services)
    view = services.session.view
    assert (view.routine, [spot.code for spot, _ in view.holds]) == (name, ["LI4", "LI4", "ST36", "ST36"])
    with pytest.raises(KnownError, match=r"session\.running"):
        start(services)
    services.session.start_again()
    assert services.session.view.routine == name


def test_nothing_is_started_of_no_points(services: Services) -> None:
    with pytest.raises(KnownError, match=r"session\.no-steps"):
        begin(services, [])


def test_points_started_as_they_stand_go_on_after_a_crash() -> None:
    ports = fake_ports(answers=answered())
    before = build_services(CATALOGUE, ports)
    start_steps(before)
    before.session.keep_now()
    after = build_services(CATALOGUE, ports).session
    assert (after.view.routine, after.view.interrupted) == (THESE_POINTS, True)
    after.resume()
    assert after.view.active
    after.start_again()
    assert [spot.code for spot, _ in after.view.holds] == ["LI4", "LI4", "ST36", "ST36"]


def test_the_steps_own_pressure_and_note_are_told(services: Services) -> None:
    step = Step("LI4", (Side.LEFT,), 60, max_pressure=2, note="after lunch")
    begin(services, [step, Step("ST36", (Side.LEFT,), 60)])
    view = services.session.view
    assert (view.max_pressure, view.own_note) == (2, "after lunch")
    services.session.next()
    while services.session.view.spot is not None and services.session.view.spot.code == "LI4":
        services.session.next()
    assert (services.session.view.max_pressure, services.session.view.own_note) == (None, "")


def test_a_session_that_was_stopped_comes_back_paused_where_it_was() -> None:
    history = MemoryHistory()
    services = build_services(CATALOGUE, fake_ports(answers=answered(), history=lambda: history))
    session = services.session
    assert not session.may_bring_back
    start_collection(services)
    for _ in range(4):
        session.next()
    before = session.view
    session.stop()
    kept = history.kept.sessions
    assert session.may_bring_back
    session.bring_back()
    view = session.view
    assert (view.state, view.spot, view.held) == (State.PAUSED, before.spot, before.held)
    assert history.kept.sessions == ()
    session.resume()
    assert session.view.active
    session.stop()
    assert [record.started for record in history.kept.sessions] == [record.started for record in kept]


@pytest.mark.parametrize("away_s", [60.0, 7200.0])
def test_a_session_that_comes_back_late_passes_the_gate_of_a_start(away_s: float) -> None:
    """As one that was left paused for so long: who was gone for long is asked whether anything is new."""
    ports = fake_ports(answers=answered())
    services = build_services(CATALOGUE, ports)
    start_collection(services)
    services.session.stop()
    ports.clock.reading += away_s  # type: ignore[attr-defined]
    ports.wall.advance(hours=2)  # type: ignore[attr-defined]
    services.session.bring_back()
    if away_s > LONG_GONE_S:
        with pytest.raises(CheckFirst):
            services.session.resume(interactive=True)
        assert services.session.view.paused
    else:
        services.session.resume(interactive=True)
        assert not services.session.view.paused


def test_nothing_is_brought_back_for_who_may_press_nothing_any_more(services: Services) -> None:
    start_collection(services)
    services.session.stop()
    services.safety.answer_some({"Q1": Answer(yes=True)})
    assert services.safety.view.blocked
    assert not services.session.may_bring_back


def test_a_record_that_the_disk_does_not_give_back_is_not_lost() -> None:
    history = MemoryHistory()
    ports = fake_ports(answers=answered(), history=lambda: history)
    services = build_services(CATALOGUE, ports)
    start_collection(services)
    ports.alarm.advance(120.0)  # type: ignore[attr-defined]
    history.failure = history.full = KnownError("disk.full")
    services.session.stop()
    with pytest.raises(KnownError, match=r"disk\.full"):
        services.session.bring_back()
    history.failure = history.full = None
    services.history.catch_up()
    assert [record.routine for record in history.kept.sessions] == [COLLECTION]


def test_nothing_of_a_session_without_a_press_is_asked_back(services: Services) -> None:
    start_collection(services)
    services.session.stop()
    services.session.bring_back()
    assert services.session.view.paused


def test_what_was_left_out_is_told_of_the_points_that_were_begun(services: Services) -> None:
    start_steps(services)
    services.routines.take_points(services.collection.with_points(["GB21"]).steps)
    assert services.session._whole(THESE_POINTS).points == ("LI4", "ST36")


def test_what_felt_wrong_is_not_brought_back(services: Services) -> None:
    start_collection(services)
    services.session.stop_unwell()
    assert not services.session.may_bring_back
    with pytest.raises(KnownError, match=r"session\.none"):
        services.session.bring_back()


def test_another_session_takes_the_place_of_one_that_was_stopped(services: Services) -> None:
    start_collection(services)
    services.session.stop()
    services.session.start("lower-back")
    with pytest.raises(KnownError, match=r"session\.running"):
        services.session.bring_back()
    services.session.stop()
    services.session.bring_back()
    assert services.session.view.routine == "lower-back"


def test_steps_are_kept_as_a_routine_of_ones_own(services: Services) -> None:
    steps = services.collection.with_points(["LI4", "BL23"]).steps
    made = PointCollection(steps).as_routine(COLLECTION)
    titles = ("My day", "My day", "合谷", "con", "my points")
    names = [services.routines.keep(made, title).routine.id for title in titles]
    assert names == ["my-day", "my-day-2", "routine", "routine-2", "my-points-2"]
    assert services.catalogue.routine("my-day").steps == steps
    assert services.catalogue.title("routine") == "合谷"
