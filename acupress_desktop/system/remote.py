"""Asks the running program something, from another process and without an event loop."""

from __future__ import annotations

import json
import time
from pathlib import Path

from PySide6.QtNetwork import QLocalSocket

from acupress_desktop.content import spoken
from acupress_desktop.domain.errors import KnownError, NothingRunning
from acupress_desktop.services.commands import Reply, read_reply
from acupress_desktop.system.activation import allow, offered
from acupress_desktop.system.address import is_ours, socket_names
from acupress_desktop.system.instance import keeper_of

_CONNECT_MS = 1000
_ANSWER_S = 5.0
#: An answer is one line; who sends more is none of us.
_MAX_ANSWER = 65_536
#: How long a program that has claimed its data folder may take until it listens.
_START_S = 10.0


def ask(folder: Path, command: str, argument: str | None = None) -> Reply:
    """Send one command to the program that keeps `folder`; its reply.

    Raises NothingRunning where there is none, KnownError where it does not answer.
    """
    socket = _connect(folder)
    if socket is None:
        raise NothingRunning("running.none")
    return _talk(folder, socket, command, argument)


def ask_starting(folder: Path, command: str, argument: str | None = None) -> Reply:
    """As `ask`, of a program that is known to hold the lock: it may still be starting up.

    Raises KnownError where it does not answer.
    """
    until = time.monotonic() + _START_S
    while (socket := _connect(folder)) is None:
        if time.monotonic() > until:
            raise _silent(folder)
        time.sleep(0.1)
    return _talk(folder, socket, command, argument)


def _connect(folder: Path) -> QLocalSocket | None:
    for name in socket_names(folder):
        socket = QLocalSocket()
        socket.setReadBufferSize(_MAX_ANSWER + 1)
        socket.connectToServer(name)
        if socket.waitForConnected(_CONNECT_MS) and is_ours(socket):
            return socket
    return None


def _talk(folder: Path, socket: QLocalSocket, command: str, argument: str | None) -> Reply:
    request = {"command": command, "argument": argument, "language": spoken.language, "token": offered()}
    allow(keeper_of(folder))
    socket.write(json.dumps(request).encode() + b"\n")
    socket.flush()
    until = time.monotonic() + _ANSWER_S
    while not socket.canReadLine() and socket.bytesAvailable() <= _MAX_ANSWER:
        left_ms = round((until - time.monotonic()) * 1000)
        if left_ms <= 0 or not (socket.waitForReadyRead(left_ms) or socket.canReadLine()):
            raise _silent(folder)
    reply = read_reply(bytes(socket.readLine().data()))
    if reply is None:
        raise KnownError("running.no-sense")
    return reply


def _silent(folder: Path) -> KnownError:
    """It has claimed the folder, and hangs."""
    number = keeper_of(folder)
    if number is None:
        return KnownError("running.silent", folder=folder)
    return KnownError("running.silent-process", folder=folder, process=number)
