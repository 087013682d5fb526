"""A second start hands the right to come to the front on to the program that runs."""

from __future__ import annotations

import ctypes
import json
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QByteArray, QProcessEnvironment
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from acupress_desktop.services.commands import Reply
from acupress_desktop.system import remote
from acupress_desktop.system.activation import VARIABLE, allow, known, offered, taken_up
from acupress_desktop.system.command_server import CommandServer

TOKEN = "gnome-shell/Acupress/1234-5_TIME678"


def seen_by_qt() -> str:
    return QProcessEnvironment.systemEnvironment().value(VARIABLE)


@pytest.mark.parametrize("token", [None, 7, "", "a" * 513, "two\nlines", "nul\0", "\u8868", ["list"], True])
def test_what_can_be_no_token_is_none(token: object) -> None:
    assert known(token) is None


def test_what_a_launcher_gave_is_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert offered() is None
    monkeypatch.setenv(VARIABLE, TOKEN)
    assert offered() == TOKEN


def test_qt_sees_the_token_only_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    seen = []

    def broken() -> None:
        with taken_up(TOKEN):
            seen.append(seen_by_qt())
            raise RuntimeError

    with pytest.raises(RuntimeError):
        broken()
    assert (seen, seen_by_qt()) == ([TOKEN], "")
    with taken_up(None):
        assert seen_by_qt() == ""
    assert VARIABLE not in os.environ


def test_a_second_start_sends_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sent: list[bytes] = []

    class Socket:
        """Somebody who answers at once."""

        def write(self, line: bytes) -> None:
            sent.append(line)

        def flush(self) -> None:
            pass

        def canReadLine(self) -> bool:
            return True

        def readLine(self) -> QByteArray:
            return QByteArray(b'{"exit_code": 0, "error": null, "data": null}\n')

    monkeypatch.setattr(remote, "_connect", lambda _: Socket())
    monkeypatch.setenv(VARIABLE, TOKEN)
    assert remote.ask(tmp_path, "raise") == Reply()
    assert json.loads(sent[0])["token"] == TOKEN


@pytest.mark.parametrize(
    ("platform", "process", "allowed"), [("win32", 7, [7]), ("win32", None, []), ("linux", 7, [])]
)
def test_windows_is_told_which_process_may_come_to_the_front(
    monkeypatch: pytest.MonkeyPatch, platform: str, process: int | None, allowed: list[int]
) -> None:
    asked: list[int] = []
    user32 = SimpleNamespace(AllowSetForegroundWindow=asked.append)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(user32=user32), raising=False)
    monkeypatch.setattr(sys, "platform", platform)
    allow(process)
    assert asked == allowed


def test_the_running_program_brings_its_window_up_by_the_token(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """As `remote.ask` sends it; an older one sends none, a broken one nonsense."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("r")))
    folder: Path = tmp_path_factory.mktemp("d")
    monkeypatch.delenv(VARIABLE, raising=False)
    seen: list[str] = []

    def carry_out(_: str, __: str | None) -> Reply:
        seen.append(seen_by_qt())
        return Reply()

    server = CommandServer(folder, carry_out)
    try:
        for token in (TOKEN, None, 5):
            socket = QLocalSocket()
            socket.connectToServer(server.address)
            assert socket.waitForConnected(20_000)
            request = {"command": "raise", "argument": None, "language": "en", "token": token}
            socket.write(json.dumps(request).encode() + b"\n")
            socket.flush()
            qtbot.waitUntil(socket.canReadLine)
            assert json.loads(bytes(socket.readLine().data()))["exit_code"] == 0
            socket.abort()
    finally:
        server.close()
    assert seen == [TOKEN, "", ""]
    assert seen_by_qt() == ""
