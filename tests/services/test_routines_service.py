"""Own routines come, go and change while the program runs, and everything that shows them hears of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from acupress_desktop.content.own_routines import OwnRoutine
from acupress_desktop.content.routine_format import read_routine, write_routine
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.domain.filters import Filter, FilterKind
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.reminders import EVERY_DAY, Reminder
from acupress_desktop.domain.routines import Routine, Step
from acupress_desktop.domain.safety import Answer
from acupress_desktop.services.commands import RELOAD_ROUTINES, CommandService
from acupress_desktop.services.ics import calendar
from acupress_desktop.services.routines_service import RoutinesService
from acupress_desktop.services.services import Services, build_services
from acupress_desktop.services.session_words import SessionWords
from tests.fakes import FakeWallClock, MemoryAnswers, MemoryRoutines, fake_ports
from tests.refused import refused
from tests.shipped import load

SHIPPED = load()
MINE = OwnRoutine(Routine("mine", (Step("SI3", (Side.RIGHT,), 45),)), "My own")
LONGER = OwnRoutine(
    replace(MINE.routine, steps=(*MINE.routine.steps, Step("BL40", (Side.LEFT,), 60))), "My own"
)
RENAMED = OwnRoutine(MINE.routine, "Another name")
OF_MINE = Filter(FilterKind.ROUTINE, "mine")


class World:
    def __init__(self) -> None:
        self.store = MemoryRoutines()
        wall = FakeWallClock()
        given = {rule.id: Answer(yes=False) for rule in SHIPPED.safety.rules}
        answers = MemoryAnswers(Answers(True, given, wall.now(), wall.now()))
        ports = fake_ports(routines=self.store, answers=answers, wall=wall)
        self.services: Services = build_services(SHIPPED, ports)
        self.routines = self.services.routines
        self.told = 0
        self.routines.listen(self._count)

    def become(self, *own: OwnRoutine, trouble: Message | None = None) -> None:
        self.store.become(*own, trouble=trouble)
        self.routines.reload()

    def _count(self) -> None:
        self.told += 1


@pytest.fixture
def world() -> World:
    return World()


def test_it_comes_changes_and_goes_in_everything_that_holds_the_catalogue(world: World) -> None:
    services, catalogue = world.services, world.services.catalogue
    assert list(catalogue.routines) == list(SHIPPED.routines)
    world.become(MINE)
    assert list(catalogue.routines) == [*SHIPPED.routines, "mine"]
    assert services.safety.view.routines["mine"].routine.steps == MINE.routine.steps
    services.explore.filter(OF_MINE)
    world.become(LONGER)
    assert list(services.explore.view.codes) == ["SI3", "BL40"]
    assert services.safety.view.routines["mine"].routine.steps == LONGER.routine.steps
    world.become(RENAMED)
    assert (catalogue.title("mine"), list(services.explore.view.codes)) == ("Another name", ["SI3"])
    world.become()
    assert list(catalogue.routines) == list(SHIPPED.routines)
    assert "mine" not in services.safety.view.routines
    assert services.explore.view.routine == next(iter(SHIPPED.routines))
    assert world.told == 4


def test_where_nothing_happened_nothing_is_read_or_told(world: World) -> None:
    world.become(MINE)
    loads = world.store.loads
    for _ in range(5):
        world.routines.reload()
    assert (world.store.loads, world.told) == (loads, 1)


def test_one_that_cannot_be_used_any_more_is_told(world: World) -> None:
    trouble = Message("routines.left-out", count=2, folder="routines")
    world.become(trouble=trouble)
    assert (world.told, world.routines.trouble) == (1, trouble)
    world.become()
    assert (world.told, world.routines.trouble) == (2, None)


def test_a_session_outlives_its_routine_with_its_title(world: World) -> None:
    world.become(MINE)
    world.services.session.start("mine")
    world.become()
    view = world.services.session.view
    assert (view.active, view.routine) == (True, "mine")
    assert "My own" in SessionWords(world.services.catalogue).overline(view)
    world.services.session.stop()
    with refused(KnownError, match="no routine called “mine”"):
        world.services.session.start("mine")


def test_a_search_goes_on_and_ends_at_a_routine_that_is_there(world: World) -> None:
    world.become(MINE)
    world.services.explore.filter(OF_MINE)
    world.services.explore.search("GB30")
    found = world.services.explore.view.codes
    world.become()
    assert world.services.explore.view.codes == found
    world.services.explore.search("")
    assert world.services.explore.view.codes == next(iter(SHIPPED.routines.values())).points


def test_another_process_has_it_looked_at_and_a_start_looks_by_itself(world: World) -> None:
    commands = CommandService(world.services.session, lambda: None, world.routines.reload)
    world.store.become(MINE)
    assert commands.carry_out(RELOAD_ROUTINES).exit_code == 0
    assert "mine" in world.services.catalogue.routines
    other = OwnRoutine(replace(MINE.routine, id="other"), "Other")
    world.store.become(MINE, other)
    assert commands.carry_out("start", "other").exit_code == 0
    assert world.services.session.view.routine == "other"


def test_nobody_else_can_change_what_there_is(world: World) -> None:
    with pytest.raises(TypeError):
        world.services.catalogue.routines["mine"] = MINE.routine  # type: ignore[index]


def test_a_calendar_leaves_out_a_reminder_whose_routine_is_gone(world: World) -> None:
    reminders = (Reminder(time(9), EVERY_DAY, "mine"), Reminder(time(10), EVERY_DAY, "desk-break"))
    now = datetime(2026, 11, 25, 9, tzinfo=UTC)
    assert calendar(world.services.catalogue, reminders, now).count(b"BEGIN:VEVENT") == 1


def test_the_shipped_catalogue_stays_as_it_was(world: World) -> None:
    before = dict(SHIPPED.routines)
    RoutinesService(SHIPPED, MemoryRoutines(MINE))
    world.become(MINE)
    assert SHIPPED.routines == before


THREE = tuple(
    OwnRoutine(replace(MINE.routine, id=name, steps=(Step(code, (Side.RIGHT,), 45),)), title)
    for name, code, title in (("a", "SI3", "Evening"), ("b", "LI4", "Evening 2"), ("c", "PC6", "Morning"))
)


@pytest.fixture
def three(world: World) -> World:
    world.become(*THREE)
    return world


def ids(world: World) -> list[str]:
    """As every door shows them: the catalogue's order is theirs."""
    shown = [name for name in world.services.catalogue.routines if name not in SHIPPED.routines]
    assert shown == [own.routine.id for own in world.routines.own]
    return shown


def test_a_new_title_keeps_the_id_and_is_everywhere_at_once(three: World) -> None:
    three.routines.rename("b", "Quite another")
    assert ids(three) == ["a", "b", "c"]
    assert three.services.catalogue.title("b") == "Quite another"
    assert three.services.catalogue.routine("b") == THREE[1].routine
    with refused(KnownError, match="There is no routine “gone” of yours any more"):
        three.routines.rename("gone", "x")


def test_a_double_stands_behind_it_with_a_title_of_its_own(three: World) -> None:
    copy = three.routines.duplicate("a")
    assert (copy.title, copy.routine.steps) == ("Evening 3", THREE[0].routine.steps)
    assert ids(three) == ["a", copy.routine.id, "b", "c"]
    again = three.routines.duplicate("a")
    assert again.title == "Evening 4"
    assert three.routines.duplicate(again.routine.id).title == "Evening 5"


def test_what_was_deleted_comes_back_to_its_place(three: World) -> None:
    own = three.routines.named("b")
    three.routines.remove("b")
    assert ids(three) == ["a", "c"]
    three.routines.put(own, 1)
    assert ids(three) == ["a", "b", "c"]
    with refused(KnownError, match="There is a routine “b” of yours already"):
        three.routines.put(replace(own, title="Another"), 1)


@pytest.mark.parametrize(
    ("name", "to", "order"),
    [("a", 2, "bca"), ("c", 0, "cab"), ("b", 99, "acb"), ("b", -5, "bac"), ("b", 1, "abc")],
)
def test_the_order_is_that_of_every_door(three: World, name: str, to: int, order: str) -> None:
    told = three.told
    three.routines.move(name, to)
    assert ids(three) == list(order)
    assert three.told == told + (order != "abc")


def test_a_disk_that_refuses_changes_nothing(three: World) -> None:
    three.store.failure = KnownError("file.unwritable", path="x", why="full")
    for change in (
        lambda: three.routines.rename("a", "x"),
        lambda: three.routines.duplicate("a"),
        lambda: three.routines.remove("a"),
        lambda: three.routines.move("a", 2),
    ):
        with pytest.raises(KnownError, match=r"file.unwritable"):
            change()
    assert three.routines.own == THREE


def test_a_routine_that_is_kept_has_its_practices(world: World) -> None:
    """Issue: they were dropped without a word."""
    for routine in SHIPPED.routines.values():
        kept = world.routines.keep(routine, "Mine")
        there = world.services.catalogue.routine(kept.routine.id)
        assert (there.steps, there.opening, there.closing) == (
            routine.steps,
            routine.opening,
            routine.closing,
        )
        assert read_routine(write_routine(there, "Mine"), SHIPPED)[0] == kept
