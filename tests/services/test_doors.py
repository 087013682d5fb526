"""Question x door x effect: what a yes does is the same wherever it is met. Each test is one cell."""

from __future__ import annotations

from datetime import date

import pytest

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.error_words import sentence, told
from acupress_desktop.domain.errors import Blocked, KnownError
from acupress_desktop.domain.points import Region, Side, Spot
from acupress_desktop.domain.safety import Answer
from acupress_desktop.services import listing
from acupress_desktop.services.commands import CommandService, Reply
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.sheet_service import SheetService
from acupress_desktop.services.views import State
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeWallClock,
    MemoryAnswers,
    MemorySettings,
    RecordingChimes,
    answered,
    nothing_applies,
    session_service,
)
from tests.refused import refused
from tests.shipped import load

CATALOGUE = load()
ATLAS = Atlas.load()
DAY = date(2026, 11, 25)
YES = Answer(yes=True)
LEFT_LEG = Answer(yes=True, side=Side.LEFT)
LOW_BACK = Answer(True, False, frozenset({Region.LOW_BACK}))
KNEE = Answer(yes=True, regions=frozenset({Region.KNEE}))
CLEARED = Answer(True, True, frozenset({Region.LOW_BACK}))

#: A person -> what a question leaves of the routines: None is blocked, () is refused.
PEOPLE: dict[str, tuple[dict[str, Answer], dict[str, tuple[str, ...] | None]]] = {
    "Q1 numb saddle": ({"Q1": YES}, dict.fromkeys(CATALOGUE.routines)),
    "Q2 chest pain": ({"Q2": YES}, dict.fromkeys(CATALOGUE.routines)),
    "Q3 fever": ({"Q3": YES}, dict.fromkeys(CATALOGUE.routines)),
    "Q3 cleared": ({"Q3": CLEARED}, {"lower-back": ("GB30", "BL40", "BL60")}),
    "Q4a leg": ({"Q4a": YES}, dict.fromkeys(CATALOGUE.routines)),
    "Q4a assessed": ({"Q4a": CLEARED}, {"lower-back": ("BL40", "BL60")}),
    "Q4b arm": ({"Q4b": YES}, dict.fromkeys(CATALOGUE.routines)),
    "Q4b assessed": ({"Q4b": CLEARED}, {"upper-back-neck": ("SI3", "LI4")}),
    "Q5 pregnant": (
        {"Q5": YES},
        {
            "lower-back": (),
            "upper-back-neck": ("BL10", "SI3", "PC6"),
            "whole-back": ("BL10", "PC6", "SI3"),
            "desk-break": ("BL10", "SI3"),
            "calm-sleep": ("HT7", "EX-HN3", "PC6"),
            "study-length": ("PC6", "EX-HN3"),
        },
    ),
    "Q6 blood thinners": ({"Q6": YES}, {"lower-back": ("BL23", "GB30", "BL40", "BL60")}),
    "Q7a swollen leg": ({"Q7a": YES}, dict.fromkeys(CATALOGUE.routines)),
    "Q7b clot": ({"Q7b": YES}, {"lower-back": ("BL23", "GB30")}),
    "Q7c veins left": ({"Q7c": LEFT_LEG}, {"lower-back": ("BL23", "GB30", "BL40", "BL60")}),
    "Q8a knee": ({"Q8a": KNEE}, {"lower-back": ("BL23", "GB30", "BL57", "BL60")}),
    "Q8a wound": ({"Q8a": LOW_BACK}, {"lower-back": ("GB30", "BL40", "BL60")}),
    "Q8b osteoporosis": ({"Q8b": YES}, {"lower-back": ("GB30", "BL40", "BL60")}),
    "Q8c stroke": ({"Q8c": YES}, {"upper-back-neck": ("SI3", "LI4"), "desk-break": ("PC6", "SI3")}),
}
CELLS = [(person, routine) for person, (_, left) in PEOPLE.items() for routine in left]
PERSONS = list(PEOPLE)


class Doors:
    """Every door of the program that needs no window, on the same answers."""

    def __init__(self, safety: SafetyService) -> None:
        self.safety = safety
        clock = FakeClock()
        self.chimes = RecordingChimes()
        settings = SettingsService(MemorySettings())
        self.session = session_service(CATALOGUE, clock, FakeAlarm(clock), self.chimes, settings, safety)
        self.commands = CommandService(self.session, lambda: None)
        self.sheets = SheetService(CATALOGUE, ATLAS, safety)


@pytest.fixture
def doors(person: str) -> Doors:
    return Doors(answered(CATALOGUE, PEOPLE[person][0]))


@pytest.mark.parametrize(("person", "routine"), CELLS)
def test_window_and_tray(doors: Doors, person: str, routine: str) -> None:
    """Both call the service: the window with `interactive`, the tray without."""
    left = PEOPLE[person][1][routine]
    for interactive in (True, False):
        if left:
            doors.session.start(routine, interactive)
            assert tuple(dict.fromkeys(spot.code for spot, _ in doors.session.view.holds)) == left
            doors.session.stop()
        else:
            with pytest.raises(Blocked if left is None else KnownError):
                doors.session.start(routine, interactive)
            assert doors.session.view.state is State.IDLE
            assert doors.chimes.readied == 0


@pytest.mark.parametrize(("person", "routine"), CELLS)
def test_command_line(doors: Doors, person: str, routine: str) -> None:
    left = PEOPLE[person][1][routine]
    reply = doors.commands.carry_out("start", routine)
    if left:
        assert reply == Reply()
    else:
        assert reply.exit_code == 1
        said = sentence(reply.error or "")
        assert said == (told(doors.safety.view.obstacle) or said)
        assert "left for you" in said if left == () else doors.safety.view.obstacle


@pytest.mark.parametrize(("person", "routine"), CELLS)
def test_sheet(doors: Doors, person: str, routine: str) -> None:
    left = PEOPLE[person][1][routine]
    if not left:
        with pytest.raises(KnownError):
            doors.sheets.for_routine(routine, DAY)
        return
    sheet = doors.sheets.for_routine(routine, DAY)
    assert tuple(entry.code for entry in sheet.entries) == left
    for code in CATALOGUE.routines[routine].points:
        assert code in left or code in sheet.note


@pytest.mark.parametrize("person", PERSONS)
def test_list_search_and_map(doors: Doors, person: str) -> None:
    """What a rule hides has a reason everywhere, and nothing else has one but what is for reference."""
    view = doors.safety.view
    reference = {s for p in CATALOGUE.points.values() if p.for_reference for s in p.spots}
    assert set(view.reasons) == set(view.limits.hidden) | reference
    lines = listing.point_lines(CATALOGUE, list(CATALOGUE.points), view)
    marked = {line.split()[0] for line in lines if line.endswith("]")}
    assert marked == {code for code in CATALOGUE.points if view.reason_of(code)}


@pytest.mark.parametrize("person", PERSONS)
def test_loose_points_on_a_sheet(doors: Doors, person: str) -> None:
    if doors.safety.view.limits.block is not None:
        with pytest.raises(Blocked):
            doors.sheets.for_points(["EX-HN3"], DAY)
        return
    sheet = doors.sheets.for_points(["EX-HN3", "BL23", "BL60", "LI4", "BL10", "ST9"], DAY)
    allowed = {entry.code for entry in sheet.entries}
    assert allowed == {
        code for code in ("EX-HN3", "BL23", "BL60", "LI4", "BL10") if not doors.safety.view.reason_of(code)
    }
    assert "ST9 (never to be pressed)" in sheet.note


@pytest.mark.parametrize("person", ["Q3 cleared", "Q5 pregnant", "Q6 blood thinners", "Q8b osteoporosis"])
def test_caps(doors: Doors, person: str) -> None:
    routine = next(name for name, left in PEOPLE[person][1].items() if left)
    doors.session.start(routine)
    assert doors.session.view.max_pressure == 3
    assert "3 of 10 at most" in doors.sheets.for_routine(routine, DAY).how
    seconds = {seconds for _, seconds in doors.session.view.holds}
    assert seconds == ({30} if person == "Q6 blood thinners" else {60})
    times = {time for entry in doors.sheets.for_routine(routine, DAY).entries for time in entry.times}
    assert all(time.startswith("30 s" if person == "Q6 blood thinners" else "1 min") for time in times)


def test_one_side_only() -> None:
    doors = Doors(answered(CATALOGUE, {"Q7c": LEFT_LEG}))
    doors.session.start("lower-back")
    held = [spot for spot, _ in doors.session.view.holds]
    assert Spot("BL40", Side.RIGHT) in held
    assert Spot("BL40", Side.LEFT) not in held
    sheet = doors.sheets.for_routine("lower-back", DAY)
    assert next(entry.times for entry in sheet.entries if entry.code == "BL40") == ("1 min right",)
    assert "BL40 left" in sheet.note
    marks = [mark for figure in sheet.figures for mark in figure.marks if mark.number == 3]
    free = SheetService(CATALOGUE, ATLAS, nothing_applies(CATALOGUE)).for_routine("lower-back", DAY)
    assert len(marks) < len([m for f in free.figures for m in f.marks if m.number == 3])


def test_what_was_left_out_is_told_with_the_session() -> None:
    doors = Doors(answered(CATALOGUE, {"Q5": YES}))
    doors.session.start("upper-back-neck")
    assert doors.session.view.note == (
        "Left out: GB21, LI4 (pregnancy). PC6 instead of LI4."
        " Without “Ear towards the shoulder”, “Roll your shoulders” (pregnancy)."
    )
    assert doors.session.view.practice is None


def test_nobody_answered() -> None:
    safety = SafetyService(CATALOGUE, MemoryAnswers(), FakeWallClock())
    doors = Doors(safety)
    for interactive in (True, False):
        with refused(KnownError, match="press Start to answer"):
            doors.session.start("lower-back", interactive)
    reply = doors.commands.carry_out("start", "lower-back")
    assert (reply.exit_code, told(reply.error)) == (1, told(safety.view.obstacle))
    sheet = doors.sheets.for_routine("lower-back", DAY)
    assert sheet.note == "Made without your health answers: read “Not for you today” below before you press."
    assert len(sheet.entries) == 4


def test_a_sheet_says_that_the_belly_was_not_asked_about() -> None:
    """With the points concerned, until it has been answered; a yes leaves them out."""
    safety = nothing_applies(CATALOGUE)
    safety.answer(True, {rule: answer for rule, answer in safety.answers.given.items() if rule != "Q9"})
    doors = Doors(safety)
    codes = ("PC6", "CV12", "ST25")
    said = doors.sheets.for_points(codes, DAY).note
    assert said.startswith("The question about the belly has not been answered: with a hernia")
    assert said.endswith("leave out CV12, ST25.")
    assert doors.sheets.for_points(["PC6"], DAY).note == ""
    safety.answer_some({"Q9": Answer(yes=False)})
    assert doors.sheets.for_points(codes, DAY).note == ""
    safety.answer_some({"Q9": YES})
    assert doors.sheets.for_points(codes, DAY).note == "Left out: CV12, ST25 (something in the belly)."
    nobody = Doors(SafetyService(CATALOGUE, MemoryAnswers(), FakeWallClock()))
    said = nobody.sheets.for_points(["CV12"], DAY).note
    assert said.startswith("Made without your health answers")
    assert said.endswith("leave out CV12.")


def test_nothing_applies() -> None:
    doors = Doors(nothing_applies(CATALOGUE))
    for routine in CATALOGUE.routines.values():
        doors.session.start(routine.id)
        assert doors.session.view.note == ""
        doors.session.stop()
        assert doors.sheets.for_routine(routine.id, DAY).note == ""


def test_something_feels_wrong() -> None:
    """The stop button ends the session, and no door starts another before the questions."""
    doors = Doors(nothing_applies(CATALOGUE))
    doors.session.start("lower-back")
    doors.session.stop_unwell()
    assert doors.session.view.state is State.IDLE
    with refused(KnownError, match="Something has changed"):
        doors.session.start("lower-back")
    assert doors.commands.carry_out("start", "lower-back").exit_code == 1


def test_a_sheet_of_nothing_left() -> None:
    doors = Doors(answered(CATALOGUE, {"Q5": YES}))
    with refused(KnownError, match="None of these points is for you"):
        doors.sheets.for_points(["BL23", "LI4"], DAY)
    with refused(KnownError, match="Too little of “Lower back” is left"):
        doors.sheets.for_routine("lower-back", DAY)


def test_routines_in_a_terminal_say_what_is_left_out() -> None:
    safety = answered(CATALOGUE, {"Q5": YES})
    lines = listing.routine_lines(CATALOGUE, safety.view, safety.words)
    assert any("[Left out: GB21, LI4 (pregnancy). PC6 instead of LI4. Without “" in line for line in lines)
    free = nothing_applies(CATALOGUE)
    assert not any("[" in line for line in listing.routine_lines(CATALOGUE, free.view, free.words))


@pytest.mark.parametrize(
    ("rule", "answer", "state", "said"),
    [
        ("Q1", YES, State.IDLE, None),
        ("Q5", YES, State.PAUSED, "Too little of “Lower back” is left for you"),
        ("Q6", YES, State.PAUSED, "Each hold is 30 seconds at most. Fingertips only. Start it again."),
        ("Q8a", LOW_BACK, State.PAUSED, "Left out: BL23 (a part to be left alone)."),
        ("Q8a", Answer(True, False, frozenset({Region.FACE})), State.PREPARING, None),
        ("Q8c", YES, State.PREPARING, None),
    ],
)
def test_new_answers_hold_for_a_running_session(
    rule: str, answer: Answer, state: State, said: str | None
) -> None:
    """Who may press nothing has no session any more; who may press less begins anew; the rest goes on."""
    doors = Doors(nothing_applies(CATALOGUE))
    doors.session.start("lower-back")
    doors.safety.answer(True, {**doors.safety.answers.given, rule: answer})
    assert doors.session.view.state is state
    assert (said or "") in (told(doors.session.view.obstacle) or "")
    assert (doors.session.view.obstacle is None) == (said is None)


def test_a_new_cap_is_shown_in_a_running_session() -> None:
    doors = Doors(nothing_applies(CATALOGUE))
    doors.session.start("calm-sleep")
    doors.safety.answer(True, {**doors.safety.answers.given, "Q8b": YES})
    assert doors.session.view.active
    assert doors.session.view.max_pressure == 3
