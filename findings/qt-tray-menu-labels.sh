#!/bin/sh
# A tray menu of Qt on Linux (StatusNotifierItem, com.canonical.dbusmenu): labels do not read as in a QMenu.
#
# Expected: an entry reads the same in a QMenu and in a tray over D-Bus. In a QMenu "&&" shows one ampersand and
#   an underscore is an underscore. In dbusmenu an underscore marks the key of an entry and "__" shows one.
# What happens: Qt turns only the FIRST ampersand of a label into an underscore, so "A && B && C" is sent as
#   "A _& B && C" and shows "A & B && C"; and underscores of the text are sent as they are, so "my_own" shows
#   "myown". No one label is right in both kinds of tray: over the bus, underscores have to be doubled and only
#   the first ampersand; in a QMenu, every ampersand and no underscore.
# Seen with: PySide6-Essentials 6.11.1, dbus-fast 2.44.1. Source: QDBusMenuItem::convertMnemonic in qtbase,
#   src/gui/platform/unix/dbusmenu/qdbusmenutypes.cpp; the property "label" in libdbusmenu's
#   dbus-menu.xml ("an underscore is the next character's access key, two of them are one shown").
# Matters to: every program whose tray menu shows words of its user (titles, file names, accounts).
# Needs: python3 (3.9 or newer), Xvfb, dbus-run-session. Exit: 0 as described, 1 if it changed, 2 cannot be run.
set -u
for tool in python3 Xvfb dbus-run-session; do
    command -v "$tool" >/dev/null || { echo "needs $tool"; exit 2; }
done
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check \
    PySide6-Essentials==6.11.1 dbus-fast==2.44.1 >/dev/null 2>&1 || { echo "pip failed"; exit 2; }

cat >"$dir/tray.py" <<'PY'
import sys
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
app = QApplication(sys.argv)
menu = QMenu()
for text in ("A && B", "A && B && C", "my_own", "my__own"):
    menu.addAction(text)
picture = QPixmap(16, 16)
picture.fill()
icon = QSystemTrayIcon(QIcon(picture))
icon.setContextMenu(menu)
icon.show()
app.exec()
PY

cat >"$dir/watch.py" <<'PY'
import asyncio, re, subprocess, sys
from dbus_fast import BusType, Message, PropertyAccess
from dbus_fast.aio import MessageBus
from dbus_fast.service import ServiceInterface, dbus_property, method
import PySide6, dbus_fast

class Watcher(ServiceInterface):
    def __init__(self):
        super().__init__("org.kde.StatusNotifierWatcher")
        self.come = asyncio.get_running_loop().create_future()
    @method()
    def RegisterStatusNotifierItem(self, service: "s"):
        if not self.come.done():
            self.come.set_result(service)
    @method()
    def RegisterStatusNotifierHost(self, service: "s"): pass
    @dbus_property(access=PropertyAccess.READ)
    def RegisteredStatusNotifierItems(self) -> "as": return []
    @dbus_property(access=PropertyAccess.READ)
    def IsStatusNotifierHostRegistered(self) -> "b": return True
    @dbus_property(access=PropertyAccess.READ)
    def ProtocolVersion(self) -> "i": return 0

async def main():
    bus = await MessageBus(bus_type=BusType.SESSION).connect()
    watcher = Watcher()
    bus.export("/StatusNotifierWatcher", watcher)
    await bus.request_name("org.kde.StatusNotifierWatcher")
    program = subprocess.Popen([sys.executable, sys.argv[1]])
    try:
        name = await asyncio.wait_for(watcher.come, 30)
        await asyncio.sleep(1)
        async def call(path, face, member, signature, body):
            message = Message(destination=name, path=path, interface=face, member=member,
                              signature=signature, body=body)
            return (await bus.call(message)).body
        got = await call("/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get", "ss",
                         ["org.kde.StatusNotifierItem", "Menu"])
        _, root = await call(got[0].value, "com.canonical.dbusmenu", "GetLayout", "iias", [0, -1, []])
    finally:
        program.kill()
    sent = [child.value[1]["label"].value for child in root[2]]
    print("PySide6", PySide6.__version__, "dbus-fast", dbus_fast.__version__ if hasattr(dbus_fast, "__version__") else "2.44.1")
    texts = ("A && B", "A && B && C", "my_own", "my__own")
    for text, label in zip(texts, sent):
        in_menu = re.sub("&(.)", r"\1", text)
        in_tray = re.sub("_(.?)", r"\1", label)
        print(f"{text!r:16} in a QMenu {in_menu!r:14} sent {label!r:16} read by a tray {in_tray!r}")
    return 0 if sent == ["A _& B", "A _& B && C", "my_own", "my__own"] else 1

sys.exit(asyncio.run(main()))
PY

mkdir -m 700 "$dir/run"
Xvfb -displayfd 3 -screen 0 640x480x24 3>"$dir/display" >/dev/null 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; rm -rf "$dir"' EXIT
tries=0
while [ ! -s "$dir/display" ] && [ "$tries" -lt 50 ]; do sleep 0.2; tries=$((tries + 1)); done
DISPLAY=:$(cat "$dir/display") XDG_RUNTIME_DIR="$dir/run" QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 \
    dbus-run-session -- "$dir/venv/bin/python" "$dir/watch.py" "$dir/tray.py"
