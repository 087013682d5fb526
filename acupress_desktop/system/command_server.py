"""The running program's command server: a local socket that only its user can open."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.services.commands import Reply
from acupress_desktop.system.activation import known, taken_up
from acupress_desktop.system.address import is_ours, socket_names

#: A request is one short line; whoever sends more is not one of us.
MAX_REQUEST = 4096
#: A visitor who has not come to an end by then is shown out.
VISIT_MS = 3000

#: Who listens answers a knock at once; nobody there is known at once too.
_KNOCK_MS = 200

Handler = Callable[[str, str | None], Reply]


class CommandServer(QObject):
    """Answers requests of other processes: one JSON line in, one JSON line out."""

    def __init__(self, folder: Path, handler: Handler, parent: QObject | None = None) -> None:
        """Listen. Raises KnownError where that is not possible. Only who has claimed the folder may."""
        super().__init__(parent)
        self._handler = handler
        self._server = _Server(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.came.connect(self._greet)
        names = socket_names(folder, make=True)
        for name in names:
            if _held(name):
                raise KnownError("door.held", name=name)
            QLocalServer.removeServer(name)  # left by a process that died
        if not any(self._server.listen(name) for name in names):
            raise KnownError("door.shut", why=self._server.errorString())

    @property
    def address(self) -> str:
        """Where it listens: the socket's path, on Windows the pipe's name."""
        return self._server.fullServerName()

    def close(self) -> None:
        """Stop listening. Only then may the folder be released."""
        self._server.close()

    def _greet(self, socket: QLocalSocket) -> None:
        socket.setReadBufferSize(MAX_REQUEST + 1)
        socket.disconnected.connect(socket.deleteLater)
        if not is_ours(socket):
            socket.abort()
            socket.deleteLater()
            return
        socket.readyRead.connect(partial(self._read, socket))
        patience = QTimer(socket)
        patience.setSingleShot(True)
        patience.timeout.connect(partial(QLocalSocket.abort, socket))
        patience.start(VISIT_MS)
        self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.state() != QLocalSocket.LocalSocketState.ConnectedState:
            return
        if socket.canReadLine():
            socket.write(self._answer(bytes(socket.readLine().data())))
            socket.flush()
            socket.disconnectFromServer()
        elif socket.bytesAvailable() > MAX_REQUEST:
            socket.abort()

    def _answer(self, line: bytes) -> bytes:
        request = _understand(line)
        if request is None:
            reply, language = Reply(2, Message("running.not-understood")), None
        else:
            command, argument, language, token = request
            try:
                with taken_up(token):
                    reply = self._handler(command, argument)
            except Exception:  # a fault of ours: kept whole in the log, and whoever asked is told
                logging.getLogger(__name__).exception("The request %r failed.", command)
                reply = Reply(1, Message("running.broke"))
        error = None if reply.error is None else sentence(reply.error, language)
        data = {"exit_code": reply.exit_code, "error": error, "data": reply.data}
        return json.dumps(data).encode() + b"\n"


class _Server(QLocalServer):
    """Makes the visitors' sockets itself. Of those that Qt makes (`nextPendingConnection`) PySide keeps
    something with the server for as long as that lives: a kilobyte a visit."""

    came = Signal(QLocalSocket)

    def incomingConnection(self, number: int) -> None:
        """Somebody knocked."""
        socket = QLocalSocket(self)
        socket.setSocketDescriptor(number)
        self.came.emit(socket)


def _held(name: str) -> bool:
    """Whether someone listens there. It is none of us: only who has claimed the folder serves there."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    held = socket.waitForConnected(_KNOCK_MS)
    socket.abort()
    return held


def _understand(line: bytes) -> tuple[str, str | None, str | None, str | None] | None:
    """Command, argument, language and token (`activation.py`) of a request, None where it makes no sense. An
    older Acupress names no language, and gets ours."""
    try:
        request = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(request, dict):
        return None
    command, argument, language = (request.get(name) for name in ("command", "argument", "language"))
    if not isinstance(command, str) or not (argument is None or isinstance(argument, str)):
        return None
    return command, argument, language if isinstance(language, str) else None, known(request.get("token"))
