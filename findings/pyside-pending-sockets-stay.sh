#!/bin/sh
# PySide keeps something of every socket that a local or TCP server hands out, for as long as the server lives.
#
# Expected: socket.disconnected.connect(socket.deleteLater), as in Qt's own examples of servers, leaves nothing of a
#   visitor once its socket is deleted; a server that runs for months stays as large as it was.
# What happens: QLocalServer.nextPendingConnection() and QTcpServer.nextPendingConnection() return an object that
#   Qt made as a child of the server. PySide notes it as a child of the server's Python object, and is not told when
#   C++ deletes it: the Python object (no longer valid) stays, some hundred bytes to a kilobyte a visit, until the
#   server goes. gc does not find it, no error is seen, the number of QObjects is right. A socket that Python makes
#   itself, in an overridden incomingConnection(), goes without a trace.
# Seen with: PySide6-Essentials 6.11.3 on Linux. Source: the "parent" rule of nextPendingConnection in PySide's
#   typesystem_network.xml; Shiboken tells a Python object of the end of those C++ objects alone that it made.
# Matters to: every server and every single-instance program in Python that is asked again and again, as by a panel
#   that shows its state each second.
# Needs: python3 (3.9 or newer), a system with Unix sockets. Exit: 0 as described, 1 if it changed, 2 cannot be run.
set -u
command -v python3 >/dev/null || { echo "needs python3"; exit 2; }
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check \
    PySide6-Essentials==6.11.3 >/dev/null 2>&1 || { echo "pip failed"; exit 2; }

cat >"$dir/visits.py" <<'PY'
import gc
import socket
import sys
import time
import PySide6
from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtNetwork import QHostAddress, QLocalServer, QLocalSocket, QTcpServer, QTcpSocket

app = QCoreApplication(sys.argv)
VISITS = 100


class Own(QLocalServer):
    """Makes the sockets itself."""

    came = Signal(QLocalSocket)

    def incomingConnection(self, number):
        made = QLocalSocket(self)
        made.setSocketDescriptor(number)
        self.came.emit(made)


def settle(until):
    end = time.monotonic() + 20
    while not until() and time.monotonic() < end:
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return until()


def left(server, signal, dial, kind):
    """How many Python objects and how many QObjects there are once all visitors have gone."""
    gone = []

    def greet(*found):
        visitor = found[0] if found else server.nextPendingConnection()
        visitor.destroyed.connect(lambda: gone.append(True))
        visitor.disconnected.connect(visitor.deleteLater)

    signal.connect(greet)
    for number in range(VISITS):
        dial().close()
        assert settle(lambda: len(gone) > number), "a visit has no end"
    gc.collect()
    return sum(type(thing) is kind for thing in gc.get_objects()), len(server.findChildren(kind))


def to_path(server):
    def dial():
        visitor = socket.socket(socket.AF_UNIX)
        visitor.connect(server.fullServerName())
        return visitor

    return dial


local, own, tcp = QLocalServer(), Own(), QTcpServer()
for number, server in enumerate((local, own)):
    assert server.listen(f"visits-{number}-{id(app)}"), server.errorString()
assert tcp.listen(QHostAddress.SpecialAddress.LocalHost)
seen = {
    "QLocalServer": left(local, local.newConnection, to_path(local), QLocalSocket),
    "QTcpServer": left(tcp, tcp.newConnection, lambda: socket.create_connection(("127.0.0.1", tcp.serverPort())), QTcpSocket),
}
before = sum(type(thing) is QLocalSocket for thing in gc.get_objects())
python, qt = left(own, own.came, to_path(own), QLocalSocket)
seen["incomingConnection"] = (python - before, qt)
print("PySide6", PySide6.__version__)
for name, (python, qt) in seen.items():
    print(f"{name:20} after {VISITS} visits: {python} Python objects, {qt} QObjects")
as_described = seen == {"QLocalServer": (VISITS, 0), "QTcpServer": (VISITS, 0), "incomingConnection": (0, 0)}
sys.exit(0 if as_described else 1)
PY
"$dir/venv/bin/python" "$dir/visits.py"
