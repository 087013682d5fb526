"""What people do with the program from beginning to end, on the whole of it without a window."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date, datetime, time

import pytest

from acupress_desktop.content.error_words import told
from acupress_desktop.content.own_routines import COLLECTION
from acupress_desktop.domain.cues import Cue
from acupress_desktop.domain.errors import Blocked, QuestionsFirst
from acupress_desktop.domain.filters import Filter, FilterKind
from acupress_desktop.domain.finding import Grade
from acupress_desktop.domain.reminders import EVERY_DAY, Reminder, Reminders
from acupress_desktop.domain.routines import duration_s
from acupress_desktop.domain.safety import Answer
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.find_service import PointSet, SetKind
from acupress_desktop.services.ports import MediaKey
from acupress_desktop.services.reminder_service import LATER, START
from acupress_desktop.services.sheet_service import SheetService
from acupress_desktop.services.views import State
from tests.fakes import MemorySettings
from tests.journeys.whole import ALL_NO, CATALOGUE, Disk, Whole

ROUTINE = "lower-back"
TWELVE = ("BL23", "BL40", "GB30", "BL60", "GB21", "LI4", "SI3", "BL10", "HT7", "EX-HN3", "ST36", "PC6")


@pytest.mark.en301549("WCAG 3.3.7")
def test_first_start_asks_before_the_first_session_and_never_again() -> None:
    disk = Disk()
    whole = Whole(disk)
    view = whole.services.explore.view
    assert (view.routine, view.codes) == (ROUTINE, CATALOGUE.routine(ROUTINE).points)
    assert not whole.session.view.active
    whole.controller.start(ROUTINE)
    assert [type(error) for error in whole.asked] == [QuestionsFirst]
    assert not whole.session.view.active
    whole.given = dict(ALL_NO)
    whole.controller.start(ROUTINE)
    assert whole.state is State.PREPARING
    whole.controller.stop()
    again = Whole(disk)
    again.controller.start(ROUTINE)
    assert (again.asked, again.state) == ([], State.PREPARING)


def test_a_whole_routine_is_led_heard_shown_and_kept() -> None:
    disk = Disk.of_someone_answered()
    whole = Whole(disk)
    routine = CATALOGUE.routine(ROUTINE)
    looked_at: list[str] = []
    whole.services.explore.listen(lambda view: looked_at.append(view.spot.code if view.spot else ""))
    whole.controller.start(ROUTINE)
    whole.advance(duration_s(routine) - 1.0)
    assert whole.session.view.active
    whole.advance(2.0)
    view = whole.session.view
    assert view.state is State.FINISHED
    assert [spot.code for spot, _ in view.holds if spot.code not in routine.points] == []
    assert tuple(dict.fromkeys(looked_at)) == routine.points
    played = whole.chimes.played
    assert (played.count(Cue.START), played[-1]) == (len(view.holds), Cue.FINISH)
    [record] = disk.history.kept.sessions
    assert (record.routine, record.finished, record.done) == (ROUTINE, True, routine.spots)
    assert disk.session.kept is None
    assert whole.keys.shown[-1] is None  # the media keys are given back


def test_a_list_on_offer_is_started_as_it_stands_and_the_offer_says_what_it_is() -> None:
    """What hurts, a meridian, a search, favourites: each can be pressed at once; the list stays as it is."""
    disk = Disk.of_someone_answered()
    whole = Whole(disk)
    explore, offers = whole.services.explore, whole.services.offers
    for narrow in (
        lambda: explore.filter(Filter(FilterKind.ACHE, "neck")),
        lambda: explore.filter(Filter(FilterKind.MERIDIAN, "BL")),
        lambda: explore.search("LI4"),
    ):
        narrow()
        shown, made = explore.view, offers.now()
        pressed = [code for code in shown.codes if CATALOGUE.points[code].for_reference is None]
        assert made.title == CATALOGUE.counted("sheet.points", len(pressed))
        whole.controller.start(offers.take())
        view = whole.session.view
        assert list(dict.fromkeys(spot.code for spot, _ in view.holds)) == pressed
        assert made.minutes == math.ceil(view.session_left_s / 60)
        assert (explore.view.filter, explore.view.codes) == (shown.filter, shown.codes)
        whole.controller.stop()
    assert len(disk.history.kept.sessions) == 0  # nothing was held yet


def test_twelve_points_are_collected_ordered_pressed_and_kept_as_a_routine() -> None:
    disk = Disk.of_someone_answered()
    whole = Whole(disk)
    collection = whole.services.collection
    for code in TWELVE:
        collection.change(collection.with_points([code]))
    collection.change(collection.collection.moved(11, 0))
    step = collection.collection.steps[0]
    collection.change(collection.collection.with_step(0, replace(step, seconds=20, note="slowly")))
    order = (TWELVE[-1], *TWELVE[:-1])
    again = Whole(disk)  # the program ends and begins
    assert again.services.collection.collection.codes == order
    again.services.explore.filter(Filter(FilterKind.ROUTINE, COLLECTION))
    made = again.services.offers.now()
    assert (made.routine, made.title) == (COLLECTION, "My points")
    again.controller.start(again.services.offers.take())
    assert tuple(dict.fromkeys(spot.code for spot, _ in again.session.view.holds)) == order
    assert again.session.view.own_note == "slowly"
    again.advance(again.session.view.session_left_s + 1.0)
    [record] = disk.history.kept.sessions
    assert (record.routine, record.finished) == (COLLECTION, True)
    collected = again.services.collection.collection.as_routine(COLLECTION)
    name = again.services.routines.keep(collected, "Twelve").routine.id
    sheet = SheetService(again.services.catalogue, again.services.atlas, again.safety)
    printed = sheet.for_routine(name, date(2026, 11, 30))
    assert printed.title == "Twelve"
    assert [entry.code for entry in printed.entries] == list(order)


@pytest.mark.parametrize("door", ["window", "command line", "media key", "reminder"])
def test_a_refused_start_is_refused_at_every_door(door: str) -> None:
    disk = Disk.of_someone_answered()
    disk.answers.kept.given["Q1"] = Answer(yes=True)  # type: ignore[index]
    disk.reminders.kept = Reminders(on=True, times=(Reminder(time(9, 5), EVERY_DAY, ROUTINE),))
    whole = Whole(disk)
    if door == "window":
        whole.controller.start(ROUTINE)
        assert [type(error) for error in whole.asked] == [Blocked]
    elif door == "command line":
        reply = whole.commands.carry_out("start", ROUTINE)
        assert (reply.exit_code, told(reply.error)) == (1, told(whole.safety.view.obstacle))
    elif door == "media key":
        whole.keys.press(MediaKey.PLAY)
    else:
        whole.advance(600.0)
        assert whole.notifier.told == []  # nobody is reminded of what they may not do
    assert whole.state is State.IDLE
    assert "emergency number" in (told(whole.safety.view.obstacle) or "")


def test_the_sheet_tells_what_the_window_lists_and_leaves_out() -> None:
    disk = Disk.of_someone_answered()
    disk.answers.kept.given["Q8b"] = Answer(yes=True)  # type: ignore[index]
    whole = Whole(disk)
    services = whole.services
    sheets = SheetService(CATALOGUE, services.atlas, services.safety)
    sheet = sheets.for_routine(services.explore.view.routine or "", date(2026, 11, 25))
    left = services.safety.view.routines[ROUTINE].routine.points
    assert tuple(entry.code for entry in sheet.entries) == left != CATALOGUE.routine(ROUTINE).points
    assert sheet.title == CATALOGUE.title(ROUTINE)
    assert "BL23" in sheet.note
    assert all(entry.text and entry.times for entry in sheet.entries)
    assert all(figure.marks for figure in sheet.figures)


def test_a_crash_loses_no_more_than_seconds_and_goes_on_where_it_was() -> None:
    disk = Disk.of_someone_answered()
    crashed = Whole(disk)
    crashed.commands.carry_out("start", ROUTINE)
    crashed.advance(200.0)
    before = crashed.session.view
    disk.wall.advance(minutes=5)
    whole = Whole(disk)  # nobody told the first that it ends
    view = whole.session.view
    assert (view.state, view.interrupted, view.asks, view.spot) == (State.PAUSED, True, True, before.spot)
    assert view.session_left_s == pytest.approx(before.session_left_s, abs=3.1)
    assert whole.services.explore.view.spot == before.spot
    reply = whole.commands.carry_out("status")
    assert (reply.data or {})["state"] == "paused"
    whole.keys.press(MediaKey.PLAY)
    assert whole.state in (State.HOLDING, State.RESTING)
    whole.advance(view.session_left_s + 1.0)
    assert whole.session.view.holds
    assert not whole.session.view.active
    [record] = disk.history.kept.sessions
    assert (record.finished, record.done) == (True, CATALOGUE.routine(ROUTINE).spots)


def test_a_reminder_leads_into_its_session() -> None:
    disk = Disk.of_someone_answered()
    disk.reminders.kept = Reminders(on=True, times=(Reminder(time(9, 30), EVERY_DAY, "desk-break"),))
    whole = Whole(disk)
    whole.advance(1795.0)
    assert whole.notifier.shown is None
    whole.advance(10.0)
    assert whole.notifier.shown is not None
    assert CATALOGUE.title("desk-break") in whole.notifier.shown.text
    whole.notifier.press(LATER)
    assert whole.reminders.next_due == datetime(2026, 11, 25, 9, 40, 5)
    whole.advance(600.0)
    whole.notifier.press(START)
    assert (whole.state, whole.session.view.routine) == (State.PREPARING, "desk-break")
    assert whole.services.explore.view.routine == "desk-break"


@pytest.mark.en301549("11.2.2.1")
def test_a_chosen_length_counts_for_every_door() -> None:
    disk = Disk.of_someone_answered()
    disk.settings = MemorySettings(Settings(voice=True))
    whole = Whole(disk)
    shipped = whole.safety.view.routines[ROUTINE].routine
    whole.services.settings.change(seconds=90)
    made = whole.safety.view.routines[ROUTINE].routine
    assert duration_s(made) > duration_s(shipped)
    whole.commands.carry_out("start", ROUTINE)
    whole.advance(1.0)
    assert whole.session.view.session_left_s == pytest.approx(duration_s(made) - 1.0)
    assert whole.voice.said


def test_what_was_missed_is_asked_again_in_the_next_run_until_it_is_found() -> None:
    disk = Disk()
    whole = Whole(disk)
    whole.services.own.star("GB34", True)
    whole.find.begin(PointSet(SetKind.FAVOURITES), 10)
    assert whole.find.answer(None).grade is Grade.UNKNOWN
    assert not whole.session.view.active
    assert whole.asked == []  # to look is not to press: nobody is asked for their health
    missed = PointSet(SetKind.MISSED)
    again = Whole(disk)
    assert missed in again.find.sets()
    again.find.begin(missed, 10)
    sight = again.find.sight
    assert sight is not None
    assert again.find.answer(again.services.atlas.seen_at(sight)).grade is Grade.GOOD
    assert missed not in again.find.sets()
    assert missed not in Whole(disk).find.sets()
