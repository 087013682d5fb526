"""Asks the running program something, from another process and without an event loop."""

from __future__ import annotations

import json
import time
from pathlib import Path

from PySide6.QtNetwork import QLocalSocket

from acupress_desktop.domain.errors import KnownError, NothingRunning
from acupress_desktop.services.commands import Reply
from acupress_desktop.system.instance import lock_path, socket_names

_CONNECT_MS = 1000
_ANSWER_S = 5.0
#: How long a program that has claimed its data folder may take until it listens.
_START_S = 10.0


def ask(folder: Path, command: str, argument: str | None = None) -> Reply:
    """Send one command to the program that keeps `folder`; its reply.

    Raises NothingRunning where there is none, KnownError where it does not answer.
    """
    socket = _connect(folder)
    if socket is None:
        raise NothingRunning("Acupress is not running.")
    return _talk(socket, command, argument)


def ask_starting(folder: Path, command: str, argument: str | None = None) -> Reply:
    """As `ask`, of a program that is known to hold the lock: it may still be starting up.

    Raises KnownError where it does not answer.
    """
    until = time.monotonic() + _START_S
    while (socket := _connect(folder)) is None:
        if time.monotonic() > until:
            raise KnownError(
                "Another Acupress keeps %1 but does not answer. Close it; if there is none, delete %2.",
                folder,
                lock_path(folder),
            )
        time.sleep(0.1)
    return _talk(socket, command, argument)


def _connect(folder: Path) -> QLocalSocket | None:
    for name in socket_names(folder):
        socket = QLocalSocket()
        socket.connectToServer(name)
        if socket.waitForConnected(_CONNECT_MS):
            return socket
    return None


def _talk(socket: QLocalSocket, command: str, argument: str | None) -> Reply:
    socket.write(json.dumps({"command": command, "argument": argument}).encode() + b"\n")
    socket.flush()
    until = time.monotonic() + _ANSWER_S
    while not socket.canReadLine():
        left_ms = round((until - time.monotonic()) * 1000)
        if left_ms <= 0 or not (socket.waitForReadyRead(left_ms) or socket.canReadLine()):
            raise KnownError("The running program does not answer. Close it and start it again.")
    try:
        reply = json.loads(bytes(socket.readLine().data()))
        return Reply(int(reply["exit_code"]), reply["error"], reply["data"])
    except (ValueError, TypeError, KeyError) as error:
        raise KnownError("The running program gave an answer that makes no sense.") from error
