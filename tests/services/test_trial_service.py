"""A trial with one person: what may begin, what a day is, its number, its end, its reminders, its words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction

import pytest

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import History
from acupress_desktop.domain.reminders import QuietHours
from acupress_desktop.domain.routines import duration_s
from acupress_desktop.domain.safety import Answer
from acupress_desktop.domain.trial import Against, End, Kind, Measure, Plan, Trial, Trials, result
from acupress_desktop.domain.trial_power import Model
from acupress_desktop.services import trial_words as words
from acupress_desktop.services.trial_reminder import TrialReminder
from acupress_desktop.services.trial_service import Choice, elsewhere
from tests.fakes import FakeAlarm, FakeClock, MemoryTrials, RecordingNotifier
from tests.refused import full_disk, refused_as
from tests.shipped import load
from tests.trying import MORNING, SEED, Trying

CATALOGUE = load()
CHOICE = Choice("lower-back")
FIRST = MORNING.date()


def say(world: Trying) -> tuple[str, str, str]:
    """Headline, the sentence below, and whether it is worth it."""
    trial = world.trial
    found = result(trial)
    return (
        words.headline(trial, found, CATALOGUE),
        words.result_words(found, CATALOGUE),
        words.worth_words(trial.plan, found, CATALOGUE),
    )


def test_a_trial_that_finds_an_effect() -> None:
    world = Trying(CATALOGUE)
    world.begin()
    world.go_through(2.5)
    assert (world.trial.why, world.trial.ended) == (End.DONE, FIRST + timedelta(days=27))
    headline, told, worth = say(world)
    assert headline.startswith("On pressing days your pain was ")
    assert headline.endswith(" lower.")
    assert "as far as 28 days can tell. Chance alone would do this in" in told
    assert worth.startswith("Better, ")


def test_a_trial_that_finds_none_says_so_as_plainly() -> None:
    world = Trying(CATALOGUE)
    world.begin()
    world.go_through(0.0)
    headline, told, worth = say(world)
    assert (headline, worth) == ("We cannot tell.", "")
    assert "of 100 draws" in told
    assert "may lie anywhere between" in told


def test_too_few_pairs_tell_nothing() -> None:
    world = Trying(CATALOGUE)
    world.begin()
    world.go_through(5.0, days=12)
    world.service.stop()
    headline, told, _ = say(world)
    assert headline == "We cannot tell."
    assert (
        told == "Only 3 pairs of blocks have numbers on both sides. It takes 6 to tell anything from chance."
    )
    notes = dict(words.notes(world.trial, result(world.trial), "2 November", CATALOGUE))
    assert "It ended on day 12 of 28" in notes


def test_nothing_told_at_all() -> None:
    world = Trying(CATALOGUE)
    world.begin()
    world.service.stop()
    assert say(world)[1] == "No pair of blocks has numbers on both sides."


@pytest.mark.parametrize(
    ("low", "high", "kind"),
    [(3.0, 3.0, "at least"), (1.6, 1.6, "stays open"), (-3.0, -3.0, "worse")],
)
def test_what_is_worth_it_was_said_beforehand(low: float, high: float, kind: str) -> None:
    world = Trying(CATALOGUE)
    world.begin()
    world.go_through(low)
    assert kind in say(world)[2]


def test_chance_is_told_on_the_side_of_the_verdict() -> None:
    assert "in 6 of 100" in words.chance_words(Fraction(52, 1000), CATALOGUE)
    assert "in 5 of 100" in words.chance_words(Fraction(48, 1000), CATALOGUE)
    assert "less than 1 of 100" in words.chance_words(Fraction(4, 1000), CATALOGUE)


def test_what_does_not_say_is_said() -> None:
    world = Trying(CATALOGUE)
    world.begin(replace(CHOICE, first_left_out=True))
    world.go_through(2.0, missing=(4, 5, 9))
    notes = dict(words.notes(world.trial, result(world.trial), "2 November", CATALOGUE))
    assert list(notes)[:4] == [
        "You knew which day was which",
        "It is about you",
        "25 of 28 days were told",
        "One day may act on the next",
    ]
    assert "first day of each block does not count" in notes["One day may act on the next"]
    assert "2 pairs of blocks do not count" in notes["25 of 28 days were told"]
    assert "3 of 10" in notes["What was promised beforehand"]


@pytest.mark.parametrize(
    ("choice", "code"),
    [
        (replace(CHOICE, measure=Measure.OWN, question="  "), "trial.no-question"),
        (replace(CHOICE, against=Against.ROUTINE), "trial.same-routine"),
        (replace(CHOICE, against=Against.ROUTINE, other="lower-back"), "trial.same-routine"),
    ],
)
def test_what_cannot_begin(choice: Choice, code: str) -> None:
    with refused_as(code):
        Trying(CATALOGUE).begin(choice)


def test_too_few_orders_are_refused_and_the_same_time_twice_too() -> None:
    with refused_as("trial.few-orders", orders=16):
        Trying(CATALOGUE).begin(replace(CHOICE, weeks=8, block=7))
    with refused_as("reminder.there-already"):
        Trying(CATALOGUE).begin(replace(CHOICE, turn_at=CHOICE.at))


def test_one_at_a_time() -> None:
    world = Trying(CATALOGUE)
    world.begin()
    with refused_as("trial.runs"):
        world.begin()


def test_who_may_not_press_begins_none() -> None:
    blocking = next(rule.id for rule in CATALOGUE.safety.rules if rule.red_flag)
    world = Trying(CATALOGUE, given={blocking: Answer(yes=True)})
    with pytest.raises(KnownError) as caught:
        world.begin()
    assert caught.value.message == world.safety.view.obstacle
    assert world.service.trials == Trials()


def test_a_warning_sign_ends_it_and_questions_that_are_to_be_asked_again_do_not() -> None:
    world = Trying(CATALOGUE)
    world.begin()
    world.safety.something_changed()
    assert world.service.running is not None
    blocking = next(rule.id for rule in CATALOGUE.safety.rules if rule.red_flag)
    rest = {rule.id: Answer(yes=rule.id == blocking) for rule in CATALOGUE.safety.rules}
    world.safety.answer(True, rest)
    assert world.service.running is None
    assert world.trial.why is End.SIGN


def test_pain_that_is_worse_for_a_week_ends_it() -> None:
    world = Trying(CATALOGUE)
    world.begin()
    world.tell(0, 3)
    for day in range(1, 8):
        world.tell(day, 6)
    assert world.trial.why is End.WORSE
    with refused_as("trial.not-open"):
        world.service.tell(3)


def test_pain_of_the_history_that_is_worse_lets_none_begin_and_ends_one() -> None:
    pains = tuple(Pain(FIRST - timedelta(days=ago), 7 if ago < 9 else 3) for ago in range(20, -1, -1))
    with refused_as("trial.worse"):
        Trying(CATALOGUE, History((), pains)).begin()
    world = Trying(CATALOGUE)
    world.begin()
    world.kept.kept = History((), pains)
    world.service.poll()
    assert world.trial.why is End.WORSE


def test_the_first_day_is_today_while_there_is_time_for_it() -> None:
    world = Trying(CATALOGUE)
    assert world.service.first_day(CHOICE) == FIRST
    world.at(0, 18)
    assert world.service.first_day(CHOICE) == FIRST + timedelta(days=1)


def test_only_the_day_that_has_come_is_told() -> None:
    world = Trying(CATALOGUE)
    world.begin()
    order = world.trial.plan.order()
    for day in range(28):
        world.at(day, 9)
        assert world.service.kind_today is order[day]
        pressed = world.service.pressed_today()
        assert pressed == ("lower-back" if order[day] is Kind.PRESS else None)
    world.at(28, 9)
    assert world.service.kind_today is None


def test_a_number_can_be_told_from_its_time_and_changed() -> None:
    world = Trying(CATALOGUE)
    world.begin()
    with refused_as("trial.not-open"):
        world.service.tell(4)
    world.tell(0, 4)
    world.at(1, 3)
    world.service.tell(5)
    assert world.trial.levels == {FIRST: 5}
    assert world.service.told_open == 5


def test_sleep_is_told_on_the_morning_after_and_more_is_better() -> None:
    world = Trying(CATALOGUE)
    world.begin(replace(CHOICE, measure=Measure.SLEEP, at=time(7)))
    assert not world.trial.plan.fewer
    world.at(1, 7, 30)
    world.service.tell(8)
    assert world.trial.levels == {FIRST: 8}


def test_a_disk_that_refuses_holds_for_this_run() -> None:
    world = Trying(CATALOGUE, failure=full_disk())
    with pytest.raises(KnownError):
        world.begin()
    assert world.service.running is not None
    world.at(0, 20)
    with pytest.raises(KnownError):
        world.service.tell(4)
    assert world.service.told_open == 4


def test_erased_with_the_history() -> None:
    world = Trying(CATALOGUE)
    world.begin()
    world.store.save(Trials())  # as the history's file does
    world.history.erase()
    assert world.service.trials == Trials()


def test_points_elsewhere_take_the_same_minutes_on_other_parts() -> None:
    for name, routine in CATALOGUE.routines.items():
        steps = elsewhere(routine, CATALOGUE)
        if not steps:
            continue
        pressed = {CATALOGUE.points[code].region for code in routine.points}
        assert not pressed & {CATALOGUE.points[step.point].region for step in steps}
        taken = duration_s(replace(routine, steps=steps, opening=(), closing=()))
        assert abs(taken - duration_s(routine)) <= 60, name
    world = Trying(CATALOGUE)
    world.begin(replace(CHOICE, against=Against.ELSEWHERE))
    other = world.trial.plan.other
    assert other is not None
    assert world.routines.catalogue.title(other) == "Points elsewhere, beside Lower back"
    assert world.service.holds(other)
    assert world.service.holds("lower-back")
    assert not world.service.holds("desk-break")


def test_one_s_own_ups_and_downs_are_reckoned_with() -> None:
    pains = tuple(Pain(FIRST - timedelta(days=ago), 3 + 4 * (ago % 2)) for ago in range(20))
    assert Trying(CATALOGUE).service.model() == Model()
    assert Trying(CATALOGUE, History((), pains)).service.model() == Model(spread=2.1)
    world = Trying(CATALOGUE)
    world.kept.failure = full_disk()
    assert world.service.model() == Model()


def test_nothing_is_promised_that_is_not_kept_in_mind() -> None:
    world = Trying(CATALOGUE)
    world.begin()
    assert world.trial.plan.promised == (302, 787, 970)
    assert world.trial.plan.seed == SEED
    lines = words.promise_lines((0.302, 0.787, 0.97), CATALOGUE)
    assert lines == [("3 points", 9, "9 of 10"), ("2 points", 8, "8 of 10"), ("1 point", 3, "3 of 10")]
    design = world.trial.plan.design
    assert "2 points would show in 8 of 10" in words.promise_words(design, (0.3, 0.79, 0.97), CATALOGUE)
    assert "3 points would often stay hidden" not in words.promise_words(design, (0.9, 1, 1), CATALOGUE)
    assert "Even 3 points" in words.promise_words(design, (0.1, 0.2, 0.3), CATALOGUE)


class Desk:
    """With its reminders."""

    def __init__(self, quiet: QuietHours | None = None) -> None:
        self.world = Trying(CATALOGUE)
        self.clock = FakeClock()
        self.alarm = FakeAlarm(self.clock)
        self.notifier = RecordingNotifier()
        self.started: list[str] = []
        self.shown = 0
        self.reminder = TrialReminder(
            CATALOGUE,
            self.world.service,
            self.world.wall,
            self.alarm,
            self.notifier,
            lambda: quiet,
            self.started.append,
            self.show,
        )
        self.reminder.begin()
        self.world.begin()

    def show(self) -> None:
        self.shown += 1

    def look(self, day: int, hour: int, minute: int = 0) -> None:
        self.world.at(day, hour, minute)
        self.reminder.poll()


def test_what_the_day_is_is_said_at_its_time_and_started_from_there() -> None:
    desk = Desk()
    order = desk.world.trial.plan.order()
    for day in range(4):
        desk.look(day, 17, 59)
        assert desk.notifier.shown is None
        desk.look(day, 18)
        note = desk.notifier.shown
        assert note is not None
        press = order[day] is Kind.PRESS
        assert note.text.startswith("Today: Lower back" if press else "Today: rest quietly")
        assert list(note.buttons) == (["start", "later"] if press else ["later"])
        desk.notifier.withdraw()
        desk.look(day, 18, 30)
        assert desk.notifier.shown is None


def test_a_press_of_start_begins_the_day_s_routine() -> None:
    desk = Desk()
    day = desk.world.trial.plan.order().index(Kind.PRESS)
    desk.look(day, 18)
    desk.notifier.press("start")
    assert desk.started == ["lower-back"]


def test_the_number_is_asked_for_once_and_not_who_told_it() -> None:
    desk = Desk()
    desk.look(0, 20)
    note = desk.notifier.shown
    assert note is not None
    assert (note.text, note.click) == ("How much does it hurt now, 0 to 10?", "tell")
    desk.notifier.press("tell")
    assert desk.shown == 1
    desk.world.service.tell(4)
    desk.look(0, 21)
    assert desk.notifier.shown is None
    desk.look(1, 20)
    desk.world.service.tell(4)
    assert desk.notifier.shown is None  # it is taken back once it was told in the window


def test_later_asks_again_in_ten_minutes() -> None:
    desk = Desk()
    desk.look(0, 20)
    desk.notifier.press("later")
    desk.look(0, 20, 9)
    assert desk.notifier.shown is None
    desk.look(0, 20, 10)
    assert desk.notifier.shown is not None


def test_quiet_hours_hold() -> None:
    desk = Desk(QuietHours(time(17), time(22)))
    desk.look(0, 20)
    assert desk.notifier.shown is None


def test_nothing_is_asked_of_who_has_no_trial() -> None:
    desk = Desk()
    desk.world.service.stop()
    assert desk.alarm.due is None
    desk.look(0, 20)
    assert desk.notifier.told == []


def test_it_ends_by_itself_while_nobody_looks() -> None:
    desk = Desk()
    desk.look(29, 9)
    assert desk.world.trial.why is End.DONE
    assert desk.world.service.running is None


def test_a_clock_set_back_and_another_zone_ask_for_no_day_twice() -> None:
    desk = Desk()
    desk.world.tell(0, 4)
    desk.world.at(-1, 20)
    assert desk.world.service.open_day is None
    assert desk.world.service.kind_today is None
    desk.world.wall.moment = datetime(2026, 11, 2, 20, 45, tzinfo=UTC)
    desk.reminder.poll()
    assert desk.notifier.shown is None
    assert desk.world.trial.levels == {FIRST: 4}


def test_a_routine_that_has_gone_keeps_its_id() -> None:
    plan = Trying(CATALOGUE)
    plan.begin()
    gone = replace(plan.trial.plan, routine="gone", other="gone-too", against=Against.ROUTINE)
    assert words.compared(gone, CATALOGUE) == "gone against gone-too"
    store = MemoryTrials(Trials(Trial(gone)))
    world = Trying(CATALOGUE, store=store)
    assert world.service.holds("gone")
    assert isinstance(world.service.today, date)
    assert isinstance(gone, Plan)
