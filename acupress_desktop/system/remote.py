"""Asks the running program something, from another process and without an event loop."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtNetwork import QLocalSocket

from acupress_desktop.domain.errors import KnownError, NothingRunning
from acupress_desktop.services.commands import Reply
from acupress_desktop.system.instance import socket_name

_CONNECT_MS = 2000
_ANSWER_MS = 5000


def ask(folder: Path, command: str, argument: str | None = None) -> Reply:
    """Send one command to the program that keeps `folder`; its reply.

    Raises NothingRunning where there is none, KnownError where it does not answer.
    """
    socket = QLocalSocket()
    socket.connectToServer(socket_name(folder))
    if not socket.waitForConnected(_CONNECT_MS):
        raise NothingRunning("Acupress is not running.")
    socket.write(json.dumps({"command": command, "argument": argument}).encode() + b"\n")
    socket.waitForBytesWritten(_CONNECT_MS)
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_ANSWER_MS):
            raise KnownError("The running program does not answer. Close it and start it again.")
    try:
        reply = json.loads(bytes(socket.readLine().data()))
        return Reply(int(reply["exit_code"]), reply["error"], reply["data"])
    except (ValueError, TypeError, KeyError) as error:
        raise KnownError("The running program gave an answer that makes no sense.") from error
