"""A desktop's notification service, or its portal, for tests. Runs under the system's Python.

    /usr/bin/python3 fake_notifications.py service|portal

Prints "ready", then one line of JSON a call; a line "press ID" on standard input presses a button.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from gi.repository import Gio, GLib  # type: ignore[import-not-found]

SERVICE = """<node><interface name="org.freedesktop.Notifications">
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/>
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="as" direction="in"/><arg type="a{sv}" direction="in"/><arg type="i" direction="in"/>
<arg type="u" direction="out"/></method>
<method name="CloseNotification"><arg type="u" direction="in"/></method>
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="GetServerInformation"><arg type="s" direction="out"/><arg type="s" direction="out"/>
<arg type="s" direction="out"/><arg type="s" direction="out"/></method>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
<signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
</interface></node>"""
PORTAL = """<node><interface name="org.freedesktop.portal.Notification">
<method name="AddNotification"><arg type="s" direction="in"/><arg type="a{sv}" direction="in"/></method>
<method name="RemoveNotification"><arg type="s" direction="in"/></method>
<signal name="ActionInvoked"><arg type="s"/><arg type="s"/><arg type="av"/></signal>
</interface></node>"""
KINDS = {
    "service": ("org.freedesktop.Notifications", "/org/freedesktop/Notifications", SERVICE),
    "portal": ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", PORTAL),
}
ID = 7


class Fake:
    """One of the two services on the session bus."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.name, self.path, xml = KINDS[kind]
        self.interface = Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0]
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.bus.register_object(self.path, self.interface, self.called)
        self.note = ""
        owned = lambda *_: print("ready", flush=True)  # noqa: E731
        Gio.bus_own_name_on_connection(self.bus, self.name, 0, owned, None)

    def called(self, *call: Any) -> None:
        _, _, _, _, method, arguments, answer = call
        print(json.dumps([method, *arguments.unpack()]), flush=True)
        result = {
            "Notify": ("(u)", (ID,)),
            "GetCapabilities": ("(as)", (["actions", "body"],)),
            "GetServerInformation": ("(ssss)", ("fake", "tests", "1", "1.2")),
        }.get(method)
        answer.return_value(GLib.Variant(*result) if result is not None else None)
        if method == "AddNotification":
            self.note = arguments.unpack()[0]
        elif method == "CloseNotification":
            self.emit("NotificationClosed", GLib.Variant("(uu)", (ID, 3)))

    def press(self, button: str) -> None:
        if self.kind == "portal":
            self.emit("ActionInvoked", GLib.Variant("(ssav)", (self.note, button, [])))
        else:
            self.emit("ActionInvoked", GLib.Variant("(us)", (ID, button)))

    def emit(self, signal: str, arguments: Any) -> None:
        self.bus.emit_signal(None, self.path, self.interface.name, signal, arguments)


def main() -> None:
    fake, loop = Fake(sys.argv[1]), GLib.MainLoop()

    def read(*_: object) -> bool:
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        fake.press(line.split()[1])
        return True

    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, read)
    loop.run()


if __name__ == "__main__":
    main()
