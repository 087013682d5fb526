"""A program that is killed at any moment of a session, even while it starts, goes on where it had come to."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from acupress_desktop.content.error_words import sentence
from acupress_desktop.content.load import load
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.system.remote import ask
from tools.proofs import Outcome

COUNT, SLICE = 100, 4

#: What the user may lose, and what asking over a socket may add, in seconds.
_LOST_S, _SLACK_S = 5.0, 0.3
#: How long a busy machine may take to start the program.
_PATIENCE_S = 150.0
#: A session with less than this left is begun anew.
_LEAST_S = 60.0
_ROUTINE = "lower-back"
_ROOT = Path(__file__).resolve().parent.parent.parent


class Victim:
    """The program without a screen, as it is killed again and again."""

    def __init__(self, home: Path) -> None:
        self.data = home / "data"
        self._log = home / "log"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PULSE_SERVER": "unix:/nowhere"}
        call = [sys.executable, "-m", "acupress_desktop", "--data-dir", str(self.data)]
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(call, env=env, cwd=_ROOT, stdout=log, stderr=log)

    def ask(self, command: str, argument: str | None = None) -> Any:
        """What it answers; an AssertionError where it refuses."""
        reply = ask(self.data, command, argument)
        assert reply.error is None, f"{command}: {reply.error}"
        return reply.data

    def left(self) -> float:
        """Seconds left of its session."""
        return float(self.ask("status")["session_remaining_s"])

    def until_it_answers(self) -> dict[str, Any]:
        """Its status, once it has started."""
        assert self._process is not None
        deadline = time.monotonic() + _PATIENCE_S
        while time.monotonic() < deadline:
            assert self._process.poll() is None, f"the program did not start again: {self._said()}"
            try:
                return dict(self.ask("status"))
            except KnownError as error:
                why = error
                time.sleep(0.02)
        raise AssertionError(f"the program did not answer: {sentence(why)} {self._said()}")

    def _said(self) -> str:
        """The end of what it wrote to its terminal."""
        return self._log.read_text(encoding="utf-8", errors="replace")[-500:]

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()


def prove(seed: int, count: int) -> Outcome:
    """Kill the program `count` times while it leads one session after the other, and look at it each time."""
    chance = random.Random(seed)
    failures: list[str] = []
    lost: list[float] = []
    starts = 0
    with tempfile.TemporaryDirectory() as home:
        victim = Victim(Path(home))
        _answer_no(victim.data)
        try:
            victim.start()
            victim.until_it_answers()
            victim.ask("start", _ROUTINE)
            for number in range(count):
                while_it_starts = number % 7 == 0
                starts += while_it_starts
                lost.append(_killed(victim, chance, while_it_starts))
        except (AssertionError, KnownError) as error:
            why = sentence(error) if isinstance(error, KnownError) else error
            failures.append(f"kill {len(lost)}: {why}")
        finally:
            victim.kill()
        if broken := [path.name for path in victim.data.glob("*.broken-*")]:
            failures.append(f"files were found broken: {', '.join(sorted(broken))}")
    lines = [f"{len(lost)} kills in mid-session, {starts} of them with a second one while it started again"]
    if lost:
        lines.append(f"{max(lost):.2f} s of a session lost at most; {_LOST_S:g} s may be")
    return Outcome(tuple(lines), tuple(failures))


def _killed(victim: Victim, chance: random.Random, while_it_starts: bool) -> float:
    """Kill and start it, see that it waits where it was, and let it go on; the seconds that were lost."""
    # Often in the very moment of a change, when something is being written.
    moment = chance.choice((chance.uniform(0.0, 0.06), chance.uniform(0.0, 0.6)))
    left = victim.left()
    until = time.monotonic() + moment
    while time.monotonic() < until:
        left = victim.left()
    victim.kill()
    victim.start()
    if while_it_starts:
        time.sleep(chance.uniform(0.0, 0.6))
        victim.kill()
        victim.start()
    status = victim.until_it_answers()
    assert status["state"] == "paused", f"it is {status['state']}, not paused"
    lost = float(status["session_remaining_s"]) - left
    assert -_SLACK_S <= lost < _LOST_S, f"{left:.2f} s were left of the session, then {lost + left:.2f} s"
    if chance.random() < 0.3:
        victim.ask("next")
    victim.ask("resume")
    if victim.left() < _LEAST_S:
        victim.ask("stop")
        victim.ask("start", _ROUTINE)
    return lost


def _answer_no(data: Path) -> None:
    """Health answers of an adult, just now, to whom nothing applies."""
    now = datetime.now(UTC).isoformat()
    answers = {rule.id: {"yes": False} for rule in load().safety.rules}
    kept = {"version": 1, "adult": True, "answered": now, "checked": now, "answers": answers}
    data.mkdir(parents=True)
    (data / "answers.json").write_text(json.dumps(kept), encoding="utf-8")
