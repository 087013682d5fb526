"""A tray host that speaks StatusNotifierItem, for the system's Python (its gi speaks D-Bus).

tray_host.py watch           be the desktop's StatusNotifierWatcher and host until killed
tray_host.py look            print what the first item shows, as JSON; nothing where there is none
tray_host.py activate        click it
tray_host.py press LABEL     choose an entry of its menu
"""
# mypy: ignore-errors

from __future__ import annotations

import hashlib
import json
import re
import sys

from gi.repository import Gio, GLib

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
XML = f"""
<node><interface name="{WATCHER}">
  <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
  <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
  <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
  <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
  <property name="ProtocolVersion" type="i" access="read"/>
  <signal name="StatusNotifierItemRegistered"><arg type="s"/></signal>
  <signal name="StatusNotifierHostRegistered"/>
</interface></node>
"""


def watch() -> None:
    items: list[str] = []

    def called(bus, sender, path, interface, method, arguments, invocation) -> None:
        if method == "RegisterStatusNotifierItem":
            name = arguments.unpack()[0]
            owner = sender if name.startswith("/") else name
            if owner not in items:
                items.append(owner)
            Gio.bus_watch_name_on_connection(bus, owner, 0, None, lambda _, gone: forget(gone))
        invocation.return_value(None)

    def forget(name: str) -> None:
        if name in items:
            items.remove(name)

    def read(bus, sender, path, interface, name) -> GLib.Variant:
        return {
            "RegisteredStatusNotifierItems": GLib.Variant("as", items),
            "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
            "ProtocolVersion": GLib.Variant("i", 0),
        }[name]

    def acquired(bus, name) -> None:
        interface = Gio.DBusNodeInfo.new_for_xml(XML).interfaces[0]
        bus.register_object("/StatusNotifierWatcher", interface, called, read, None)

    def named(bus, name) -> None:
        print(json.dumps("ready"), flush=True)

    Gio.bus_own_name(Gio.BusType.SESSION, WATCHER, 0, acquired, named, None)
    GLib.MainLoop().run()


class Item:
    """The first item that is registered."""

    def __init__(self) -> None:
        self._bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        arguments = GLib.Variant("(ss)", (WATCHER, "RegisteredStatusNotifierItems"))
        names = self.call(WATCHER, "/StatusNotifierWatcher", "Get", arguments)[0]
        if not names:
            raise SystemExit
        self.name = names[0]

    def call(self, name, path, method, arguments, interface="org.freedesktop.DBus.Properties"):
        reply = self._bus.call_sync(name, path, interface, method, arguments, None, 0, 5000, None)
        return reply.unpack()

    def read(self, name):
        return self.call(self.name, "/StatusNotifierItem", "Get", GLib.Variant("(ss)", (ITEM, name)))[0]

    def activate(self) -> None:
        self.call(self.name, "/StatusNotifierItem", "Activate", GLib.Variant("(ii)", (0, 0)), ITEM)

    def entries(self):
        """Those that are seen: (id, label, whether it can be chosen)."""
        path = self.read("Menu")
        self.call(self.name, path, "AboutToShow", GLib.Variant("(i)", (0,)), MENU)
        arguments = GLib.Variant("(iias)", (0, -1, []))
        _, (_, _, children) = self.call(self.name, path, "GetLayout", arguments, MENU)
        return [
            (number, read_label(shown["label"]), shown.get("enabled", True))
            for number, shown, _ in children
            if shown.get("visible", True) and shown.get("label")
        ]

    def press(self, label: str) -> None:
        number = next(n for n, text, can in self.entries() if can and text.startswith(label))
        event = GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("i", 0), 0))
        self.call(self.name, self.read("Menu"), "Event", event, MENU)

    def look(self) -> None:
        icons = self.read("IconPixmap")
        tip = self.read("ToolTip")
        shown = {
            "name": self.name,
            "id": self.read("Id"),
            "status": self.read("Status"),
            "tip": tip[2],
            "icons": {f"{w}x{h}": hashlib.sha1(bytes(data)).hexdigest() for w, h, data in icons},
            "menu": [[text, can] for _, text, can in self.entries()],
        }
        print(json.dumps(shown))


def read_label(label: str) -> str:
    """As a tray reads it: of two underscores one is shown, another one marks the key of the entry."""
    return re.sub("_(.?)", r"\1", label)


if __name__ == "__main__":
    if sys.argv[1] == "watch":
        watch()
    else:
        getattr(Item(), sys.argv[1])(*sys.argv[2:])
