"""One program a data folder, and what other processes may ask of it: over real sockets."""

from __future__ import annotations

import json
import logging
import os
import signal
import socket as plain
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from acupress_desktop.domain.errors import KnownError, NothingRunning
from acupress_desktop.services.commands import Reply
from acupress_desktop.system import door as door_module
from acupress_desktop.system import remote
from acupress_desktop.system.door import MAX_REQUEST, Door
from acupress_desktop.system.instance import Instance, lock_path, socket_names
from acupress_desktop.system.remote import ask, ask_starting

ROOT = Path(__file__).resolve().parents[2]
on_unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes without files")

CLAIM_AND_DIE = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from acupress_desktop.services.commands import Reply
from acupress_desktop.system.door import Door
from acupress_desktop.system.instance import Instance
app = QCoreApplication([])
folder = Path(sys.argv[1])
instance = Instance(folder)
assert instance.claim()
door = Door(folder, lambda name, argument: Reply(), app)
os.kill(os.getpid(), signal.SIGKILL)
"""
ASK = """
import sys
from pathlib import Path
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.system.remote import ask
try:
    print(ask(Path(sys.argv[1]), *sys.argv[2:]))
except KnownError as error:
    print(error, file=sys.stderr)
    sys.exit(error.exit_code)
"""


@pytest.fixture(autouse=True)
def runtime(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing may land in the runtime folder of whoever runs the tests. Its path must be short."""
    runtime = tmp_path_factory.mktemp("r")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    return runtime


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "data"
    made.mkdir()
    return made


class Program:
    """What a running program does with requests: remembers them and answers with their argument."""

    def __init__(self, folder: Path) -> None:
        self.requests: list[tuple[str, str | None]] = []
        self.instance = Instance(folder)
        assert self.instance.claim()
        self.door = Door(folder, self.carry_out)

    def carry_out(self, name: str, argument: str | None) -> Reply:
        self.requests.append((name, argument))
        if name == "break":
            raise RuntimeError("a fault")
        return Reply(3, "Nothing.", {"said": argument})

    def end(self) -> None:
        self.door.close()
        self.instance.release()


@pytest.fixture
def program(qapp: object, folder: Path) -> Iterator[Program]:
    program = Program(folder)
    yield program
    program.end()


@pytest.fixture
def visit(qtbot: QtBot, program: Program) -> Iterator[Callable[[bytes], QLocalSocket]]:
    """Connect and send bytes; the socket is closed again after the test."""
    sockets: list[QLocalSocket] = []

    def visit(sent: bytes) -> QLocalSocket:
        socket = QLocalSocket()
        sockets.append(socket)
        socket.connectToServer(program.door.address)
        assert socket.waitForConnected(2000)
        socket.write(sent)
        socket.flush()
        return socket

    yield visit
    for socket in sockets:
        socket.abort()


def answer(qtbot: QtBot, socket: QLocalSocket) -> dict[str, object]:
    qtbot.waitUntil(socket.canReadLine)
    reply = json.loads(bytes(socket.readLine().data()))
    assert isinstance(reply, dict)
    return reply


def closed(socket: QLocalSocket) -> bool:
    return socket.state() == QLocalSocket.LocalSocketState.UnconnectedState


def is_served(qtbot: QtBot, visit: Callable[[bytes], QLocalSocket]) -> bool:
    reply = answer(qtbot, visit(b'{"command": "status", "argument": "still here"}\n'))
    return reply == {"exit_code": 3, "error": "Nothing.", "data": {"said": "still here"}}


def run(source: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", source, *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


# The lock


def test_the_second_of_two_is_told_so(folder: Path) -> None:
    first, second = Instance(folder), Instance(folder)
    assert first.claim()
    assert not second.claim()
    first.release()
    assert second.claim()
    second.release()


def test_two_folders_are_two_programs(tmp_path: Path) -> None:
    folders = [tmp_path / "one", tmp_path / "two"]
    for folder in folders:
        folder.mkdir()
    instances = [Instance(folder) for folder in folders]
    assert all(instance.claim() for instance in instances)
    assert socket_names(folders[0]) != socket_names(folders[1])
    for instance in instances:
        instance.release()


def test_a_folder_that_cannot_be_locked_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="cannot be locked"):
        Instance(tmp_path / "missing").claim()


@on_unix
def test_what_a_killed_program_left_is_taken_over(qtbot: QtBot, folder: Path) -> None:
    killed = run(CLAIM_AND_DIE, str(folder))
    _, said = killed.communicate(timeout=30)
    assert (killed.returncode, said) == (-signal.SIGKILL, "")
    assert lock_path(folder).exists()
    assert Path(socket_names(folder)[0]).exists()
    with pytest.raises(NothingRunning):
        ask(folder, "status")
    program = Program(folder)
    socket = QLocalSocket()
    socket.connectToServer(program.door.address)
    socket.write(b'{"command": "status"}\n')
    assert answer(qtbot, socket)["exit_code"] == 3
    program.end()


# The door


@on_unix
def test_the_socket_lies_in_the_data_folder_for_its_user_alone(program: Program, folder: Path) -> None:
    path = Path(program.door.address)
    assert path == folder / "running.sock"
    assert stat.S_ISSOCK(path.stat().st_mode)
    assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0
    program.door.close()
    assert not path.exists()


@on_unix
def test_a_long_path_moves_the_socket_to_the_runtime_folder(
    qapp: object, tmp_path: Path, runtime: Path
) -> None:
    folder = tmp_path / ("long" * 40)
    folder.mkdir()
    program = Program(folder)
    assert Path(program.door.address).parent == runtime
    program.end()


@on_unix
def test_no_path_is_ever_too_long_for_a_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runtime = tmp_path / ("r" * 120)
    runtime.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    for folder in (tmp_path / "short", tmp_path / ("ä" * 100), Path("/x" * 100)):
        assert all(len(os.fsencode(name)) <= 100 for name in socket_names(folder))


@on_unix
def test_a_folder_that_takes_no_socket_is_served_from_the_runtime_folder(
    qtbot: QtBot, runtime: Path, folder: Path
) -> None:
    (folder / "running.sock").mkdir()
    (folder / "running.sock" / "in the way").touch()
    program = Program(folder)
    assert Path(program.door.address).parent == runtime
    asking = run(ASK, str(folder), "status")
    qtbot.waitUntil(lambda: asking.poll() is not None, timeout=30_000)
    assert program.requests == [("status", None)]
    asking.communicate()
    program.end()


@on_unix
def test_where_no_door_can_be_opened_it_says_so(
    qapp: object, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door_module, "socket_names", lambda _: [str(folder / "missing" / "x.sock")])
    with pytest.raises(KnownError, match="cannot be reached from the command line"):
        Door(folder, lambda name, argument: Reply())


@on_unix
def test_a_socket_that_another_program_holds_is_left_to_it(qapp: object, folder: Path) -> None:
    held = folder / "running.sock"
    with plain.socket(plain.AF_UNIX) as other:
        other.bind(str(held))
        other.listen()
        with pytest.raises(KnownError, match="Another program holds") as refused:
            Door(folder, lambda name, argument: Reply())
        assert str(held) in str(refused.value)
        with plain.socket(plain.AF_UNIX) as visitor:
            visitor.connect(str(held))  # it is still there, and still listened to


# The conversation


def test_another_process_asks_and_is_answered(qtbot: QtBot, program: Program, folder: Path) -> None:
    asking = run(ASK, str(folder), "start", "lower-back – ünïcode")
    qtbot.waitUntil(lambda: asking.poll() is not None, timeout=30_000)
    printed, said = asking.communicate()
    assert (asking.returncode, said) == (0, "")
    assert printed.strip() == repr(Reply(3, "Nothing.", {"said": "lower-back – ünïcode"}))
    assert program.requests == [("start", "lower-back – ünïcode")]


def test_with_no_program_running_it_says_so_at_once(folder: Path) -> None:
    asking = run(ASK, str(folder), "status")
    printed, said = asking.communicate(timeout=30)
    assert (asking.returncode, printed, said) == (3, "", "Acupress is not running.\n")
    assert list(folder.iterdir()) == []


def test_a_folder_that_is_not_there_is_not_made_by_asking(tmp_path: Path) -> None:
    with pytest.raises(NothingRunning):
        ask(tmp_path / "missing", "status")
    assert not (tmp_path / "missing").exists()


def test_a_program_that_never_opens_its_door_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote, "_START_S", 0.0)
    with pytest.raises(KnownError, match="does not answer") as refused:
        ask_starting(folder, "raise")
    assert str(lock_path(folder)) in str(refused.value)


def test_a_program_that_hangs_is_not_waited_for_forever(
    program: Program, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody runs this program's event loop, so that it cannot answer."""
    monkeypatch.setattr(remote, "_ANSWER_S", 0.05)
    with pytest.raises(KnownError, match="does not answer"):
        ask(folder, "status")


GARBAGE = [
    b"\n",
    b"status\n",
    b"[]\n",
    b"null\n",
    b"{}\n",
    b'{"command": 7}\n',
    b'{"command": "start", "argument": ["lower-back"]}\n',
    b'{"argument": "x"}\n',
    b"[" * 4000 + b"\n",
    b"\x00\xff\xfe\n",
    b"GET / HTTP/1.1\r\n\r\n",
]


@pytest.mark.parametrize("sent", GARBAGE, ids=lambda sent: repr(sent[:24]))
def test_garbage_is_answered_with_2_and_disturbs_nothing(
    qtbot: QtBot, program: Program, visit: Callable[[bytes], QLocalSocket], sent: bytes
) -> None:
    reply = answer(qtbot, visit(sent))
    assert reply == {"exit_code": 2, "error": "The request could not be understood.", "data": None}
    assert program.requests == []
    assert is_served(qtbot, visit)


def test_whoever_sends_too_much_is_shown_out(
    qtbot: QtBot, program: Program, visit: Callable[[bytes], QLocalSocket]
) -> None:
    flood = visit(b"x" * (MAX_REQUEST * 50))
    qtbot.waitUntil(lambda: closed(flood))
    assert flood.bytesAvailable() == 0
    assert is_served(qtbot, visit)


def test_whoever_says_nothing_is_shown_out_and_keeps_nobody_waiting(
    qtbot: QtBot, program: Program, visit: Callable[[bytes], QLocalSocket], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door_module, "VISIT_MS", 150)
    silent = [visit(b""), visit(b'{"command": "sta')]
    assert is_served(qtbot, visit)
    qtbot.waitUntil(lambda: all(closed(socket) for socket in silent))
    assert program.requests == [("status", "still here")]


def test_whoever_leaves_before_the_answer_is_not_missed(
    qtbot: QtBot, program: Program, visit: Callable[[bytes], QLocalSocket]
) -> None:
    for _ in range(5):
        visit(b'{"command": "pause"}\n').abort()
    assert is_served(qtbot, visit)


def test_a_request_may_come_in_pieces(
    qtbot: QtBot, program: Program, visit: Callable[[bytes], QLocalSocket]
) -> None:
    socket = visit(b'{"command": "next", ')
    assert is_served(qtbot, visit)
    socket.write(b'"argument": null}\n')
    assert answer(qtbot, socket)["data"] == {"said": None}
    assert program.requests[-1] == ("next", None)


def test_one_visit_is_one_request(
    qtbot: QtBot, program: Program, visit: Callable[[bytes], QLocalSocket]
) -> None:
    socket = visit(b'{"command": "next"}\n{"command": "stop"}\n')
    answer(qtbot, socket)
    qtbot.waitUntil(lambda: closed(socket))
    assert is_served(qtbot, visit)
    assert [name for name, _ in program.requests] == ["next", "status"]


def test_a_fault_of_ours_is_logged_and_answered(
    qtbot: QtBot,
    program: Program,
    visit: Callable[[bytes], QLocalSocket],
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.ERROR):
        reply = answer(qtbot, visit(b'{"command": "break"}\n'))
    assert (reply["exit_code"], "fault of its own" in str(reply["error"])) == (1, True)
    assert "RuntimeError: a fault" in caplog.text
    assert is_served(qtbot, visit)
