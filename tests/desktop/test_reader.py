"""A screen reader on the real accessibility bus: what it does through the bus has its effect, what changes is
told to it, and whatever becomes of it or of the bus the program goes on."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.helpers import Helper, Listener, remote
from tests.desktop.lab import Desktop, Program, wait_for
from tests.patience import PATIENCE
from tools.proofs import soak

#: What a page is to a reader: the part of a window.
_PAGE = ("filler", "panel")
FOCUS, CARET = "object:state-changed:focused", "object:text-caret-moved"
SELECTED = ("object:selection-changed", "object:state-changed:selected", "object:active-descendant-changed")


class Hands:
    """A reader's, in one program."""

    def __init__(self, desktop: Desktop, program: Program) -> None:
        self._desktop, self._program = desktop, program

    def __call__(self, name: str, role: str, *what: str) -> dict[str, Any]:
        """Do it to the thing of that name, once it is there; how it is afterwards."""

        def act() -> Any:
            return remote(self._desktop, "actor.py", str(self._program.pid), name, role, *(what or ("see",)))

        found: dict[str, Any] = wait_for(f"“{name}” ({role})", act)
        return found

    def sees(self, name: str, role: str, what: str, seen: Callable[[Any], bool]) -> None:
        """Wait until something of it is as it should be."""
        wait_for(f"“{name}” with other {what}", lambda: seen(self(name, role)[what]))


@pytest.fixture
def hands(start: Callable[..., Program], desktop: Desktop, tmp_path: Path) -> Hands:
    data = tmp_path / "data"
    data.mkdir(parents=True, exist_ok=True)
    kept = {"version": 3, "welcomed": True, "muted": True, "ask_pain": False}
    (data / "settings.json").write_text(json.dumps(kept), encoding="utf-8")
    program = start()
    desktop.find("BL23 Shènshū, left", "push button")  # the window stands whole
    return Hands(desktop, program)


@pytest.mark.en301549("11.4.1.2.1", "11.5.2.5", "11.5.2.11", "11.5.2.12", "11.5.2.16", "11.5.2.17")
def test_what_a_reader_does_on_the_bus_has_its_effect(hands: Hands, desktop: Desktop) -> None:
    for name in ("Meridian lines", "Bones", "Desk break"):  # two switches, one of several
        before = hands(name, "check box")
        assert {"Toggle", "Press"} <= {*before["actions"]}
        hands(name, "check box", "do", "Toggle")
        hands.sees(name, "check box", "states", partial(_turned, "checked" in before["states"]))
    row = "SI3 Hòuxī, left"
    hands(row, "list item", "do", "Toggle")
    hands.sees(row, "list item", "states", lambda states: "selected" in states)
    wait_for("its page", lambda: any(s.role in _PAGE for s in desktop.accessible(row)))
    hands("Search points", "text", "write", "knee")
    hands.sees("Search points", "text", "text", lambda text: text == "knee")


def _heard_of(listener: Listener, name: str) -> bool:
    """That the keyboard has come to it."""
    return any(kind == FOCUS and on and named == name for kind, _, on, _, _, named in listener.events)


def _turned(was: bool, states: list[str]) -> bool:
    return ("checked" in states) is not was


@pytest.mark.en301549("11.5.2.13", "11.5.2.14")
def test_the_bus_is_told_where_the_keyboard_goes(hands: Hands, desktop: Desktop) -> None:
    listener = Listener(desktop, FOCUS, CARET, *SELECTED)
    try:
        for name, role in (("Search points", "text"), ("Print sheet", "push button"), ("Points", "list")):
            assert "focused" not in hands(name, role)["states"]
            hands(name, role, "focus")
            hands.sees(name, role, "states", lambda states: "focused" in states)
            wait_for(f"“{name}” told", partial(_heard_of, listener, name))
        desktop.front("^Acupress")
        hands("Search points", "text", "focus")
        listener.forget()
        desktop.key("x")
        wait_for("where one types", lambda: any(e[0] == CARET and e[2] == 1 for e in listener.events))
        desktop.key("BackSpace")
        hands("Points", "list", "focus")
        listener.forget()
        desktop.key("Down")
        wait_for("the row that is chosen", lambda: any(e[0].startswith(SELECTED) for e in listener.events))
        desktop.key("Tab")
        wait_for("what Tab comes to", lambda: any(e[0] == FOCUS and e[2] for e in listener.events))
    finally:
        listener.end()


def test_soak(desktop: Desktop, tmp_path: Path) -> None:
    """A slice of `prove soak`. Long names of folders would make the path of the program's socket too long."""
    outcome = soak.soak(desktop, tmp_path / "s", soak.SLICE)
    assert outcome.failures == (), "\n".join(outcome.lines)


def test_a_reader_that_dies_while_it_reads_leaves_the_program_as_it_was(
    start: Callable[..., Program], desktop: Desktop
) -> None:
    program = start("start", "lower-back")
    program.wait_until_begun()
    for _ in range(3):
        walker = Helper(desktop, "walker.py", str(program.pid), "0")
        walker.start()
        try:
            wait_for("a walk", lambda walker=walker: len(walker.lines) > 1 or None)  # type: ignore[misc]
        finally:
            walker.kill()  # the next walk has begun
        left = program.remaining()
        wait_for("the session to go on", lambda left=left: program.remaining() < left)  # type: ignore[misc]
    assert desktop.find("Time left", "progress bar").value is not None
    assert program.running
    assert "Traceback" not in program.said


def _has_seen(walker: Helper, things: int) -> bool:
    return any(line != ["ready"] and line[2] > things for line in walker.lines)


def test_a_bus_that_hangs_and_dies_in_mid_session_leaves_the_program_usable(
    desktop: Desktop, tmp_path: Path
) -> None:
    """A bus of its own, which a reader walks; that of the other tests stays."""
    config = "/usr/share/defaults/at-spi2/accessibility.conf"
    socket = tmp_path / "a11y"
    call = ["dbus-daemon", f"--config-file={config}", "--nofork", f"--address=unix:path={socket}"]
    alone = replace(desktop, env={**desktop.env, "AT_SPI_BUS_ADDRESS": f"unix:path={socket}"})
    bus = subprocess.Popen(call, env=alone.env, stdin=subprocess.DEVNULL, start_new_session=True)
    program = Program(alone, tmp_path / "data")
    walker: Helper | None = None
    try:
        wait_for("the bus", socket.exists)
        program.start("start", "lower-back")
        program.wait_until_begun()
        walker = Helper(alone, "walker.py", str(program.pid), "0")
        walker.start()
        wait_for("a walk through the window", partial(_has_seen, walker, 50))
        for number in (signal.SIGSTOP, signal.SIGKILL):
            os.killpg(bus.pid, number)
            left = program.remaining()
            wait_for("the session to go on", lambda left=left: program.remaining() < left)  # type: ignore[misc]
            desktop.front("^Acupress$")
            desktop.key("space")
            program.wait_until("paused")
            desktop.key("space")
            program.wait_until_begun()
        program.tell("stop")
        program.wait_until("idle")
        assert program.running
        assert "Traceback" not in program.said
    finally:
        if walker is not None:
            walker.kill()
        program.end()
        with suppress(ProcessLookupError):
            os.killpg(bus.pid, signal.SIGKILL)
        bus.wait(PATIENCE * 10)


def test_without_an_accessibility_bus_everything_else_works(desktop: Desktop, tmp_path: Path) -> None:
    nowhere = "unix:path=/nowhere"
    env = {**desktop.env, "AT_SPI_BUS_ADDRESS": nowhere, "DBUS_SESSION_BUS_ADDRESS": nowhere}
    program = Program(replace(desktop, env=env), tmp_path / "data")
    try:
        program.start("start", "lower-back")
        program.wait_until_begun()
        wait_for("the window", lambda: desktop.windows("^Acupress"))
        program.tell("pause")
        program.wait_until("paused")
        assert "Traceback" not in program.said
    finally:
        program.end()
