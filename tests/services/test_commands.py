"""What the program can be told from outside."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import sentence
from acupress_desktop.content.words import Words
from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.routines import Routine, Step
from acupress_desktop.domain.session_commands import SESSION_COMMANDS
from acupress_desktop.services.commands import CommandService, Reply, clean, read_reply
from acupress_desktop.services.settings_service import SettingsService
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    MemorySettings,
    RecordingChimes,
    nothing_applies,
    session_service,
)

ROUTINE = Routine("lower-back", (Step("BL23", (Side.LEFT, Side.RIGHT), 60),))
NOTHING = {
    "routine": None,
    "step": None,
    "steps": None,
    "point": None,
    "side": None,
    "step_remaining_s": None,
    "session_remaining_s": None,
}


class Program:
    def __init__(self) -> None:
        self.clock = FakeClock()
        self.alarm = FakeAlarm(self.clock)
        catalogue = Catalogue({}, {"lower-back": ROUTINE}, {}, {}, {}, Words("en", {}))
        settings = SettingsService(MemorySettings())
        self.session = session_service(
            catalogue, self.clock, self.alarm, RecordingChimes(), settings, nothing_applies(catalogue)
        )
        self.raised = 0
        self.commands = CommandService(self.session, self._raise_window)

    def _raise_window(self) -> None:
        self.raised += 1

    def tell(self, name: str, argument: str | None = None) -> Reply:
        return self.commands.carry_out(name, argument)

    def status(self) -> object:
        reply = self.tell("status")
        assert (reply.exit_code, reply.error) == (0, None)
        return json.loads(json.dumps(reply.data))


@pytest.fixture
def program() -> Program:
    return Program()


def test_status_of_an_idle_program(program: Program) -> None:
    assert program.status() == {"state": "idle", **NOTHING}


def test_status_follows_a_session_to_its_end(program: Program) -> None:
    assert program.tell("start", "lower-back") == Reply()
    assert program.status() == {
        "state": "preparing",
        "routine": "lower-back",
        "step": 1,
        "steps": 2,
        "point": "BL23",
        "side": "left",
        "step_remaining_s": 5.0,
        "session_remaining_s": 130.0,
    }
    program.alarm.advance(26.8)
    found = program.status()
    assert isinstance(found, dict)
    assert (found["state"], found["step_remaining_s"], found["session_remaining_s"]) == (
        "holding",
        38.2,
        103.2,
    )
    program.tell("pause")
    assert "paused" in str(program.status())
    program.tell("resume")
    program.tell("next")
    assert "resting" in str(program.status())
    program.alarm.advance(100.0)
    finished = program.status()
    assert isinstance(finished, dict)
    assert (finished["state"], finished["session_remaining_s"]) == ("finished", 0.0)
    assert program.tell("stop") == Reply()
    assert program.status() == {"state": "idle", **NOTHING}


def test_status_right_after_sleep_already_says_paused(program: Program) -> None:
    program.tell("start", "lower-back")
    program.alarm.advance(10.0)
    program.clock.reading += 5000.0
    assert "paused" in str(program.status())


@pytest.mark.parametrize("name", SESSION_COMMANDS)
def test_with_no_session_the_exit_code_is_3(program: Program, name: str) -> None:
    reply = program.tell(name)
    assert (reply.exit_code, reply.error) == (3, Message("session.none"))


def test_starting_twice_or_the_unknown_is_refused_with_1(program: Program) -> None:
    unknown = program.tell("start", "knees")
    assert unknown.exit_code == 1
    assert "“knees”" in sentence(unknown.error or "")
    assert program.tell("start").exit_code == 1
    program.tell("start", "lower-back")
    again = program.tell("start", "lower-back")
    assert (again.exit_code, "Stop it" in sentence(again.error or "")) == (1, True)


def test_raise_brings_up_the_window(program: Program) -> None:
    assert program.tell("raise") == Reply()
    assert program.raised == 1


@pytest.mark.parametrize("name", ["", "quit", "poll", "listen", "_take", "view", "__init__"])
def test_what_is_not_a_command_is_refused_with_2(program: Program, name: str) -> None:
    reply = program.tell(name)
    assert reply.exit_code == 2
    assert f"“{name}”" in sentence(reply.error or "")


SENSELESS = [
    b"",
    b"[]",
    b"[" * 3000,
    b'{"exit_code": 0}',
    b'{"exit_code": true, "error": null, "data": null}',
    b'{"exit_code": 77, "error": null, "data": null}',
    b'{"exit_code": -1, "error": null, "data": null}',
    b'{"exit_code": 0, "error": 5, "data": null}',
    b'{"exit_code": 0, "error": null, "data": [1]}',
    b'{"exit_code": 0, "error": null, "data": {"state": {"a": 1}}}',
    b"\xff\xfe",
    b"x" * 200_000,
]


@pytest.mark.parametrize("line", SENSELESS, ids=lambda line: repr(line[:40]))
def test_an_answer_that_makes_no_sense_is_none(line: bytes) -> None:
    assert read_reply(line) is None


def test_the_words_of_an_answer_cannot_lead_a_terminal() -> None:
    said = "Red \x1b[31malert\x07\r\nover\u202eleft\x9b2J done " + "x" * 10_000
    line = json.dumps({"exit_code": 1, "error": said, "data": {"state": "id\x1b]0;x\x07le", "step": 3}})
    reply = read_reply(line.encode())
    assert reply is not None
    assert str(reply.error).startswith("Red [31malert  overleft2J done xxx")
    assert len(str(reply.error)) <= 2000
    assert reply.data == {"state": "id]0;xle", "step": 3}


@given(st.text())
def test_cleaned_words_are_printable(text: str) -> None:
    assert clean(text).isprintable()
