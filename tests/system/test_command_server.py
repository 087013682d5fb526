"""The command server keeps nothing of who has been there."""

from __future__ import annotations

import gc
import json
import socket
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from acupress_desktop.services.commands import Reply
from acupress_desktop.system.command_server import CommandServer

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a pipe there is no socket")


def test_nothing_is_left_of_a_visit(qtbot: QtBot, tmp_path: Path) -> None:
    before = len(sockets())
    server = CommandServer(tmp_path, lambda command, argument: Reply(0, None, {"asked": command}))
    for _ in range(20):
        with socket.socket(socket.AF_UNIX) as visitor:
            visitor.connect(server.address)
            visitor.sendall(json.dumps({"command": "status"}).encode() + b"\n")
            told = b""
            visitor.setblocking(False)

            def heard() -> bool:
                nonlocal told
                try:
                    told += visitor.recv(4096)
                except BlockingIOError:
                    return False
                return told.endswith(b"\n")

            qtbot.waitUntil(heard)
            assert json.loads(told)["data"] == {"asked": "status"}
    qtbot.waitUntil(lambda: len(sockets()) <= before)
    server.close()


def sockets() -> list[QLocalSocket]:
    gc.collect()
    return [thing for thing in gc.get_objects() if type(thing) is QLocalSocket]
