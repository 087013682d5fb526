"""A desktop portal that tells settings, for tests. Runs under the system's Python.

    /usr/bin/python3 portal.py new|old|silent [SPACE KEY VALUE]...

`new` has ReadOne, `old` only Read, which wraps its answer twice; `silent` never answers. VALUE is GLib's text
of a variant ("uint32 1"). Prints "ready"; a line "SPACE KEY VALUE" on standard input changes a setting.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

from gi.repository import Gio, GLib  # type: ignore[import-not-found]

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
READ = """<method name="{}"><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="v" direction="out"/></method>"""
FACE = """<node><interface name="org.freedesktop.portal.Settings">{}
<signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal></interface></node>"""


class Portal:
    """Its settings by name space and key."""

    def __init__(self, kind: str, told: list[str]) -> None:
        self.kind = kind
        self.settings = {
            (told[at], told[at + 1]): GLib.Variant.parse(None, told[at + 2]) for at in range(0, len(told), 3)
        }
        methods = ["Read"] if kind == "old" else ["Read", "ReadOne"]
        xml = FACE.format("".join(READ.format(method) for method in methods))
        self.interface = Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0]
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.bus.register_object(PATH, self.interface, self.called)
        Gio.bus_own_name_on_connection(
            self.bus, NAME, 0, lambda *_: print(json.dumps("ready"), flush=True), None
        )

    def called(self, *call: Any) -> None:
        _, _, _, _, method, arguments, answer = call
        space, key = arguments.unpack()
        print(json.dumps([method, space, key]), flush=True)
        if self.kind == "silent":
            return
        value = self.settings.get((space, key))
        if value is None:
            answer.return_dbus_error("org.freedesktop.portal.Error.NotFound", "Requested setting not found")
            return
        if method == "Read":
            value = GLib.Variant("v", value)
        answer.return_value(GLib.Variant("(v)", (value,)))

    def change(self, space: str, key: str, text: str) -> None:
        value = self.settings[space, key] = GLib.Variant.parse(None, text)
        told = GLib.Variant("(ssv)", (space, key, value))
        self.bus.emit_signal(None, PATH, self.interface.name, "SettingChanged", told)


def main() -> None:
    portal, loop = Portal(sys.argv[1], sys.argv[2:]), GLib.MainLoop()

    def read(*_: object) -> bool:
        text = os.read(0, 65536).decode()  # all there is: what a buffer keeps wakes nobody
        for line in text.splitlines():
            portal.change(*line.split(" ", 2))
        if not text:
            loop.quit()
        return bool(text)

    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, read)
    loop.run()


if __name__ == "__main__":
    main()
