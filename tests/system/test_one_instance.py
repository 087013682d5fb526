"""One program a data folder, and what other processes may ask of it: over real sockets."""

from __future__ import annotations

import contextlib
import errno
import json
import logging
import os
import signal
import socket as plain
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError, NothingRunning
from acupress_desktop.services.commands import Reply
from acupress_desktop.system import address as address_module
from acupress_desktop.system import command_server as server_module
from acupress_desktop.system import instance as instance_module
from acupress_desktop.system import remote
from acupress_desktop.system.address import socket_names
from acupress_desktop.system.command_server import MAX_REQUEST, CommandServer
from acupress_desktop.system.instance import Instance, keeper_of, lock_path
from acupress_desktop.system.private_folder import is_private, private_folders
from acupress_desktop.system.remote import ask, ask_starting
from tests.patience import PATIENCE
from tests.refused import refused

ROOT = Path(__file__).resolve().parents[2]
on_unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes without files")

CLAIM_AND_DIE = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from acupress_desktop.services.commands import Reply
from acupress_desktop.system.command_server import CommandServer
from acupress_desktop.system.instance import Instance
app = QCoreApplication([])
folder = Path(sys.argv[1])
instance = Instance(folder)
assert instance.claim()
door = CommandServer(folder, lambda name, argument: Reply(), app)
os.kill(os.getpid(), signal.SIGKILL)
"""
ASK = """
import sys
from pathlib import Path
from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.system.remote import ask
try:
    print(ask(Path(sys.argv[1]), *sys.argv[2:]))
except KnownError as error:
    print(sentence(error), file=sys.stderr)
    sys.exit(error.exit_code)
"""


@pytest.fixture(autouse=True)
def runtime(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing may land in the runtime folder of whoever runs the tests. Its path must be short."""
    runtime = tmp_path_factory.mktemp("r")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    return runtime


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("d") / "data"  # a short path: a socket is to lie in it
    made.mkdir()
    return made


class Program:
    """What a running program does with requests: remembers them and answers with their argument."""

    def __init__(self, folder: Path) -> None:
        self.requests: list[tuple[str, str | None]] = []
        self.instance = Instance(folder)
        assert self.instance.claim()
        self.door = CommandServer(folder, self.carry_out)

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
        assert socket.waitForConnected(20_000)
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
    with refused(KnownError, match="cannot be locked"):
        Instance(tmp_path / "missing").claim()


@on_unix
def test_what_a_killed_program_left_is_taken_over(qtbot: QtBot, folder: Path) -> None:
    killed = run(CLAIM_AND_DIE, str(folder))
    _, said = killed.communicate(timeout=PATIENCE * 30)
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


@pytest.mark.parametrize("number", [0, errno.EACCES, errno.EAGAIN, errno.EDEADLK])
def test_however_a_system_says_that_the_lock_is_taken_there_is_no_second_program(
    folder: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """Windows has a number of its own for it, and Wine none: a second program would have run."""

    def refuse(_: int) -> None:
        raise OSError(number, "Error")

    monkeypatch.setattr(instance_module, "_lock_file", refuse)
    assert not Instance(folder).claim()


LEFT = {
    "empty": b"",
    "of an older version on another machine": b"4711\nacupress-desktop\nanother-machine\n\n\n",
    "of this very process number": f"{os.getpid()}\nacupress-desktop\n\n".encode(),
    "of the first process of the machine": b"1\nacupress-desktop\n",
    "no text": bytes(range(256)) * 40,
}


@pytest.mark.parametrize("content", LEFT.values(), ids=LEFT.keys())
def test_what_a_lock_file_says_keeps_nobody_out(folder: Path, content: bytes) -> None:
    lock_path(folder).write_bytes(content)
    first, second = Instance(folder), Instance(folder)
    assert first.claim()
    assert not second.claim()
    assert keeper_of(folder) == os.getpid()
    first.release()


@on_unix
@pytest.mark.parametrize("kind", ["folder", "fifo", "dangling link", "link to a device", "unreadable"])
def test_what_cannot_be_a_lock_file_is_moved_aside(folder: Path, kind: str) -> None:
    path = lock_path(folder)
    if kind == "folder":
        path.mkdir()
        (path / "mine").touch()
    elif kind == "fifo":
        os.mkfifo(path)
    elif kind == "unreadable":
        path.touch(mode=0)
    else:
        path.symlink_to("/dev/null" if kind.endswith("device") else folder / "nowhere")
    first, second = Instance(folder), Instance(folder)
    assert first.claim()
    assert not second.claim()
    first.release()
    if kind == "folder":
        assert (folder / "running.lock.aside-1" / "mine").exists()


@on_unix
def test_a_folder_is_one_however_it_is_spelled(tmp_path: Path, folder: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(folder)
    spellings = [folder, link, folder / ".." / "data"]
    for spelling in spellings:
        first = Instance(spelling)
        assert first.claim()
        assert not any(Instance(other).claim() for other in spellings)
        first.release()
    assert len({tuple(socket_names(spelling)) for spelling in spellings}) == 1


@on_unix
def test_a_lock_file_that_is_removed_by_hand_does_not_make_two_of_one(folder: Path) -> None:
    """Who claims next gets a lock of its own, and then finds that the socket is held."""
    first, second = Instance(folder), Instance(folder)
    assert first.claim()
    lock_path(folder).unlink()
    assert second.claim()
    assert not Instance(folder).claim()
    first.release()
    assert not Instance(folder).claim()
    second.release()


@on_unix
def test_no_process_that_is_started_keeps_the_lock(folder: Path) -> None:
    first, second = Instance(folder), Instance(folder)
    assert first.claim()
    call = [sys.executable, "-c", "print('there', flush=True); input()"]
    pipe = subprocess.PIPE
    with subprocess.Popen(call, stdin=pipe, stdout=pipe, close_fds=False) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stdout.readline() == b"there\n"
        first.release()
        assert second.claim()
        child.stdin.write(b"\n")
    second.release()


@on_unix
@pytest.mark.parametrize("code", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL, errno.EIO])
def test_a_disk_without_locks_is_no_reason_not_to_start(
    folder: Path, runtime: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    import fcntl

    real = fcntl.flock

    def flock(held: int, how: int) -> None:
        if os.readlink(f"/proc/self/fd/{held}").startswith(str(folder)):
            raise OSError(code, os.strerror(code))
        real(held, how)

    monkeypatch.setattr(fcntl, "flock", flock)
    first, second = Instance(folder), Instance(folder)
    assert first.claim()
    assert not second.claim()
    first.release()
    monkeypatch.setattr(instance_module, "private_folders", lambda make: iter(()))
    assert first.claim()
    first.release()


# Where it is reached


@on_unix
def test_a_folder_into_which_others_may_write_takes_no_socket(
    qapp: object, folder: Path, runtime: Path
) -> None:
    folder.chmod(0o770)
    program = Program(folder)
    assert Path(program.door.address).parent == runtime
    program.end()
    runtime.chmod(0o750)
    names = [Path(name) for name in socket_names(folder, make=True)]
    assert not {folder, runtime} & {name.parent for name in names}
    assert all(stat.S_IMODE(name.parent.stat().st_mode) & 0o077 == 0 for name in names)
    assert all(name.parent.stat().st_uid == os.getuid() for name in names)


@on_unix
def test_a_private_folder_is_no_link_no_file_and_no_other_users(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "own"
    own.mkdir(mode=0o700)
    assert is_private(own)
    link = tmp_path / "link"
    link.symlink_to(own)
    file = tmp_path / "file"
    file.touch(mode=0o600)
    assert not any(is_private(path) for path in (link, file, tmp_path / "missing", Path("bad\x00name")))
    monkeypatch.setattr(os, "getuid", lambda: 987_654)
    assert not is_private(own)


@on_unix
def test_without_a_runtime_folder_there_is_one_of_our_own(
    folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    temporary = tmp_path_factory.mktemp("t")
    monkeypatch.setenv("XDG_RUNTIME_DIR", "relative")
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    own = temporary / f"acupress-desktop-{os.getuid()}"
    assert own not in private_folders(make=False)
    assert not own.exists()  # asking makes nothing
    assert own in private_folders(make=True)
    assert stat.S_IMODE(own.stat().st_mode) == 0o700
    own.chmod(0o777)  # as another user may have made it
    assert own not in private_folders(make=True)


@on_unix
@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux who is there")
def test_who_is_another_user_is_neither_answered_nor_believed(
    qtbot: QtBot, program: Program, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "getuid", lambda: 987_654)
    monkeypatch.setattr(address_module, "_ROOT", 987_653)
    visitor = QLocalSocket()
    visitor.connectToServer(program.door.address)
    assert visitor.waitForConnected(20_000)
    visitor.write(b'{"command": "stop"}\n')
    qtbot.waitUntil(lambda: closed(visitor))
    assert program.requests == []
    with pytest.raises(NothingRunning):
        ask(folder, "status")


@on_unix
@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (
            b'{"exit_code": 1, "error": "\\u001b[31mRed\\u0007", "data": null}\n',
            "Reply(exit_code=1, error='[31mRed', data=None)\n",
        ),
        (b'{"exit_code": 77}\n', "The running program gave an answer that makes no sense.\n"),
        (b"x" * 200_000, "The running program gave an answer that makes no sense.\n"),
    ],
)
def test_what_comes_back_is_looked_at_before_it_is_shown(folder: Path, answer: bytes, said: str) -> None:
    with plain.socket(plain.AF_UNIX) as other:
        other.bind(str(folder / "running.sock"))
        other.listen()
        other.settimeout(60)
        asking = run(ASK, str(folder), "status")
        visitor, _ = other.accept()
        visitor.settimeout(60)
        with visitor, contextlib.suppress(OSError):
            visitor.recv(4096)
            visitor.sendall(answer)
            visitor.recv(1)
        assert "".join(asking.communicate(timeout=PATIENCE * 30)) == said


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
    qtbot.waitUntil(lambda: asking.poll() is not None, timeout=PATIENCE * 30_000)
    assert program.requests == [("status", None)]
    asking.communicate()
    program.end()


@on_unix
def test_where_no_door_can_be_opened_it_says_so(
    qapp: object, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        server_module, "socket_names", lambda _, make=False: [str(folder / "missing" / "x.sock")]
    )
    with refused(KnownError, match="cannot be reached from the command line"):
        CommandServer(folder, lambda name, argument: Reply())


@on_unix
def test_a_socket_that_another_program_holds_is_left_to_it(qapp: object, folder: Path) -> None:
    held = folder / "running.sock"
    with plain.socket(plain.AF_UNIX) as other:
        other.bind(str(held))
        other.listen()
        with refused(KnownError, match="Another program holds") as caught:
            CommandServer(folder, lambda name, argument: Reply())
        assert str(held) in sentence(caught.value)
        with plain.socket(plain.AF_UNIX) as visitor:
            visitor.connect(str(held))  # it is still there, and still listened to


# The conversation


def test_another_process_asks_and_is_answered(qtbot: QtBot, program: Program, folder: Path) -> None:
    asking = run(ASK, str(folder), "start", "lower-back – ünïcode")
    qtbot.waitUntil(lambda: asking.poll() is not None, timeout=PATIENCE * 30_000)
    printed, said = asking.communicate()
    assert (asking.returncode, said) == (0, "")
    assert printed.strip() == repr(Reply(3, "Nothing.", {"said": "lower-back – ünïcode"}))
    assert program.requests == [("start", "lower-back – ünïcode")]


def test_with_no_program_running_it_says_so_at_once(folder: Path) -> None:
    asking = run(ASK, str(folder), "status")
    printed, said = asking.communicate(timeout=PATIENCE * 30)
    assert (asking.returncode, printed, said) == (3, "", "Acupress is not running.\n")
    assert list(folder.iterdir()) == []


def test_a_folder_that_is_not_there_is_not_made_by_asking(tmp_path: Path) -> None:
    with pytest.raises(NothingRunning):
        ask(tmp_path / "missing", "status")
    assert not (tmp_path / "missing").exists()


def test_a_program_that_never_opens_its_door_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote, "_START_S", 0.0)
    with refused(KnownError, match="does not answer") as caught:
        ask_starting(folder, "raise")
    assert str(folder) in sentence(caught.value)


def test_a_program_that_hangs_is_not_waited_for_forever(
    program: Program, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody runs this program's event loop, so that it cannot answer."""
    monkeypatch.setattr(remote, "_ANSWER_S", 0.05)
    with refused(KnownError, match="does not answer"):
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
    monkeypatch.setattr(server_module, "VISIT_MS", 150)
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
