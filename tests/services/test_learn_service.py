"""What is remembered of points: answers are kept, due points come back, no more of them than one likes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.finding import Grade, Kind, Missed
from acupress_desktop.domain.history import History
from acupress_desktop.domain.learning import Known, Review
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.learn_service import LearnService
from acupress_desktop.services.settings_service import SettingsService
from tests.fakes import FakeWallClock, MemoryHistory, MemoryLearned, MemoryMissed, MemorySettings

TEN = [f"BL{number}" for number in range(11, 21)]


class World:
    """A learner with a clock and a disk."""

    def __init__(self, missed: tuple[str, ...] = (), disk: MemoryHistory | None = None) -> None:
        self.wall, self.disk = FakeWallClock(), disk or MemoryHistory()
        self.settings = SettingsService(MemorySettings())
        self.history = HistoryService(lambda: self.disk, self.wall, self.settings)
        self.missed = MemoryMissed(Missed(missed))
        self.learned = MemoryLearned()
        self.learn = self.again()

    def again(self) -> LearnService:
        """The next run."""
        return LearnService(self.history, self.missed, self.settings, self.learned)

    def without(self) -> LearnService:
        """A run for which nothing was reckoned before."""
        return LearnService(self.history, self.missed, self.settings)


def test_a_point_is_new_known_and_fading_and_is_due_when_it_fades() -> None:
    world = World()
    learn = world.learn
    assert learn.known("BL23") is Known.NEW
    learn.take("BL23", Kind.SHOW, Grade.GOOD)
    assert learn.known("BL23") is Known.KNOWN
    assert not learn.due
    found = learn.memory("BL23")
    assert found is not None
    world.wall.advance(days=(found.due - found.last).days)
    assert learn.known("BL23") is Known.FADING
    assert learn.due == ("BL23",)
    assert learn.count(["BL23", "BL24"]) == {Known.KNOWN: 0, Known.FADING: 1, Known.NEW: 1}
    learn.take("BL23", Kind.NAME, Grade.GOOD)
    assert not learn.due
    assert world.again().memory("BL23") == learn.memory("BL23")


def test_every_answer_is_kept_and_none_is_changed() -> None:
    world = World()
    for grade in (Grade.AGAIN, Grade.GOOD):
        world.learn.take("GB34", Kind.SHOW, grade)
        world.wall.advance(minutes=1)
    world.learn.take("GB34", Kind.SIDE, Grade.AGAIN)
    day, at = date(2026, 11, 25), datetime(2026, 11, 25, 9, tzinfo=UTC)
    assert world.disk.answers == (
        Review(at, day, "GB34", Kind.SHOW, Grade.AGAIN),
        Review(at + timedelta(minutes=1), day, "GB34", Kind.SHOW, Grade.GOOD),
        Review(at + timedelta(minutes=2), day, "GB34", Kind.SIDE, Grade.AGAIN),
    )
    found = world.learn.memory("GB34")
    assert found is not None
    assert (found.times, found.grade) == (2, Grade.GOOD)  # the side says nothing of the point


def test_no_more_come_in_a_day_than_one_likes_and_the_rest_waits() -> None:
    world = World()
    for code in TEN:
        world.learn.take(code, Kind.SHOW, Grade.AGAIN)
    assert world.learn.left_today == 20  # new ones do not count
    world.wall.advance(days=1)
    world.learn.set_limit(5)
    assert len(world.learn.due) == 10
    assert world.learn.left_today == 5
    for code in world.learn.due[:3]:
        world.learn.take(code, Kind.SHOW, Grade.GOOD)
    assert world.learn.left_today == 2
    assert world.again().left_today == 2
    world.wall.advance(days=1)
    assert world.learn.left_today == 5
    world.learn.set_limit(None)
    assert world.learn.left_today is None


def test_what_was_missed_with_an_earlier_program_is_taken_over_once() -> None:
    world = World(missed=("GB34", "BL23"))
    assert world.learn.missed == ("GB34", "BL23")
    assert world.missed.kept == Missed()
    assert [review.point for review in world.disk.answers] == ["BL23", "GB34"]
    world.learn.take("GB34", Kind.SHOW, Grade.GOOD)
    assert list(world.learn.missed) == ["BL23"]
    assert world.again().missed == ("BL23",)


def test_what_cannot_be_taken_over_stays_where_it_is_and_counts() -> None:
    world = World(missed=("GB34",))
    world.disk.failure = KnownError("disk.full")
    assert world.learn.missed == ("GB34",)
    assert world.missed.kept == Missed(("GB34",))
    world.disk.failure = None
    world.learn.take("BL23", Kind.SHOW, Grade.AGAIN)
    assert {review.point for review in world.disk.answers} == {"BL23", "GB34"}
    assert world.again().missed == ("BL23", "GB34")


def test_answers_that_cannot_be_written_count_and_are_written_with_the_next() -> None:
    world = World()
    world.disk.failure = KnownError("disk.full")
    with pytest.raises(KnownError):
        world.learn.take("BL23", Kind.SHOW, Grade.GOOD)
    assert world.learn.known("BL23") is Known.KNOWN
    world.disk.failure = None
    world.learn.take("BL24", Kind.SHOW, Grade.GOOD)
    assert [review.point for review in world.disk.answers] == ["BL23", "BL24"]


def test_what_cannot_be_read_is_told() -> None:
    world = World()
    world.disk.failure = KnownError("history.left-alone", why="x")
    assert world.learn.trouble == world.disk.failure.message
    assert world.learn.due == ()


def test_days_to_come_of_a_wrong_clock_count_when_they_come() -> None:
    world = World()
    world.wall.advance(days=9000)
    world.learn.take("BL23", Kind.SHOW, Grade.GOOD)
    world.wall.advance(days=-9000)
    assert world.learn.known("BL23") is Known.NEW
    world.learn.take("BL23", Kind.SHOW, Grade.AGAIN)
    found = world.again().memory("BL23")
    assert found is not None
    assert (found.times, found.grade) == (1, Grade.AGAIN)
    assert found.due == date(2026, 11, 26)


def test_the_later_answer_counts_also_where_the_clock_was_set_back() -> None:
    world = World()
    for grade in (Grade.AGAIN, Grade.NEAR, Grade.GOOD):
        world.learn.take("BL23", Kind.SHOW, grade)
        world.wall.advance(minutes=-30)
    assert world.learn.missed == ()
    assert world.again().missed == ()


def test_erasing_the_history_forgets_all_answers() -> None:
    world = World()
    world.learn.take("BL23", Kind.SHOW, Grade.GOOD)
    world.history.erase()
    assert world.learn.known("BL23") is Known.NEW
    assert world.again().known("BL23") is Known.NEW


def test_answers_of_another_machine_are_put_in_their_order_and_set_nothing_back() -> None:
    world = World()
    for _ in range(3):
        world.learn.take("BL23", Kind.SHOW, Grade.GOOD)
        world.wall.advance(days=5)
    whole = world.learn.memory("BL23")
    first, *later = world.disk.answers
    other = World(disk=MemoryHistory())
    other.wall.moment = world.wall.moment
    other.disk.answers = tuple(later)
    assert other.learn.memory("BL23") != whole
    other.disk.answers = (*later, first)  # an older answer comes last
    other.disk.copies[Path("copy.json")] = History()
    other.history.take_in(Path("copy.json"))
    assert other.learn.memory("BL23") == whole


ANSWERS = st.tuples(
    st.sampled_from(TEN[:3]),
    st.sampled_from([*Kind]),
    st.sampled_from([*Grade]),
    st.sampled_from([0, 1, 7, -3, 5000]),  # days until the next, by a clock that is wrong now and then
    st.sampled_from(["", "settle", "again", "machine"]),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(ANSWERS, max_size=12))
def test_what_was_reckoned_before_never_changes_what_is_known(answers: list[tuple[str, ...]]) -> None:
    world = World()
    for number, (code, kind, grade, days, then) in enumerate(answers):
        world.learn.take(code, Kind(kind), Grade(grade))
        if then:
            world.learn.settle()
        if then == "again":
            world.learn = world.again()
        if then == "machine":  # another one's answers came in meanwhile, also such of long ago
            at = world.wall.moment - timedelta(days=number, seconds=1)
            world.disk.answers += (Review(at, at.date(), TEN[2], Kind.SHOW, Grade.NEAR),)
            world.learn = world.again()
        world.wall.advance(days=int(days))
        anew = world.without()
        assert [world.learn.memory(each) for each in TEN[:3]] == [anew.memory(each) for each in TEN[:3]]
        assert world.learn.due == anew.due
        assert world.learn.missed == anew.missed
        assert world.learn.left_today == anew.left_today


def test_the_next_run_reads_no_answers_that_were_reckoned() -> None:
    world = World()
    for code in TEN:
        world.learn.take(code, Kind.SHOW, Grade.GOOD)
    world.learn.settle()
    world.disk.read_answers = 0
    learn = world.again()
    assert learn.count(TEN)[Known.KNOWN] == 10
    assert world.disk.read_answers == 0
    learn.take(TEN[0], Kind.SHOW, Grade.AGAIN)
    assert world.disk.read_answers == 1  # those of this point alone
    assert world.again().known(TEN[0]) is Known.FADING  # it ended before that was kept
    learn.settle()
    world.disk.read_answers = 0
    assert world.again().known(TEN[0]) is Known.FADING
    assert world.disk.read_answers == 0


def test_answers_that_wait_or_that_another_program_gave_are_not_taken_for_reckoned() -> None:
    world = World()
    world.learn.take("BL23", Kind.SHOW, Grade.GOOD)
    world.disk.answers += (Review(world.wall.moment, date(2026, 11, 25), "GB34", Kind.SHOW, Grade.AGAIN),)
    world.learn.settle()
    assert world.again().known("GB34") is Known.FADING
    world.disk.failure = KnownError("disk.full")
    with pytest.raises(KnownError):
        world.learn.take("BL24", Kind.SHOW, Grade.GOOD)
    world.learn.settle()  # never fails
    assert world.learned.kept.tally.count == 0


def test_another_scheduler_reckons_anew() -> None:
    world = World()
    world.learn.take("BL23", Kind.SHOW, Grade.GOOD)
    world.learn.settle()
    known = world.learned.kept.points[0][1]
    wrong = replace(known, stability=1e6, due=date(2099, 1, 1))
    world.learned.kept = replace(world.learned.kept, by="fsrs 7", points=(("BL23", wrong),))
    assert world.again().memory("BL23") == known
