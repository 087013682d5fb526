"""One running program a data folder: a lock file is the mutex, a local socket the door."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.services.commands import Reply

#: A request is one short line; whoever sends more is not one of us.
MAX_REQUEST = 4096

Handler = Callable[[str, str | None], Reply]


def socket_name(folder: Path) -> str:
    """Where the program that keeps `folder` listens. Short enough for every system's limit."""
    mark = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
    if sys.platform == "win32":
        return f"acupress-desktop-{mark}"
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    base = Path(runtime) if runtime and Path(runtime).is_dir() else Path(tempfile.gettempdir())
    return str(base / f"acupress-desktop-{os.getuid()}-{mark}.sock")


class Instance(QObject):
    """Claims a data folder for this process, then answers requests of others."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = socket_name(folder)
        self._lock = QLockFile(str(folder / "running.lock"))
        # A lock is only stale when its process is gone, however long it has been held.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        self._handler: Handler | None = None

    def claim(self) -> bool:
        """Whether this process is the one. Raises KnownError where the lock cannot be written."""
        if self._lock.tryLock(0):
            return True
        if self._lock.error() == QLockFile.LockError.LockFailedError:
            return False
        raise KnownError("The data folder cannot be locked: %1 cannot be written.", self._lock.fileName())

    def serve(self, handler: Handler) -> None:
        """Listen, for this user alone. Raises KnownError where the door is held by someone else."""
        self._handler = handler
        QLocalServer.removeServer(self._name)  # left by a process that died: we hold the lock
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        if not self._server.listen(self._name):
            raise KnownError(
                "Acupress cannot be reached from the command line: %1.", self._server.errorString()
            )

    def release(self) -> None:
        """Stop listening and let another process have the folder."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _greet(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda s=socket: self._read(s))
            if socket.bytesAvailable():
                self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > MAX_REQUEST:
                socket.abort()
            return
        line = bytes(socket.readLine(MAX_REQUEST + 1).data())
        socket.write(self._answer(line))
        socket.flush()
        socket.disconnectFromServer()

    def _answer(self, line: bytes) -> bytes:
        assert self._handler is not None
        try:
            request = json.loads(line)
            command, argument = request["command"], request.get("argument")
        except (ValueError, TypeError, KeyError, AttributeError):
            command = argument = None
        if not isinstance(command, str) or not (argument is None or isinstance(argument, str)):
            reply = Reply(2, "The request could not be understood.")
        else:
            reply = self._handler(command, argument)
        data = {"exit_code": reply.exit_code, "error": reply.error, "data": reply.data}
        return json.dumps(data).encode() + b"\n"
