"""A screen saver that tells who keeps the screen on, for the system's Python (its gi speaks D-Bus).

screen_saver.py KIND    be `screensaver` (freedesktop's) or `manager` (GNOME's session manager) until killed
"""
# mypy: ignore-errors

from __future__ import annotations

import json
import sys

from gi.repository import Gio, GLib

KINDS = {
    "screensaver": ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "ss", "UnInhibit"),
    "manager": ("org.gnome.SessionManager", "/org/gnome/SessionManager", "susu", "Uninhibit"),
}


def tell(*words: str) -> None:
    print(json.dumps(words), flush=True)


def main(kind: str) -> None:
    name, path, types, undo = KINDS[kind]
    arguments = "".join(f'<arg type="{letter}" direction="in"/>' for letter in types)
    xml = f"""<node><interface name="{name}">
      <method name="Inhibit">{arguments}<arg type="u" direction="out"/></method>
      <method name="{undo}"><arg type="u" direction="in"/></method></interface></node>"""

    def called(bus, sender, path, interface, method, given, invocation) -> None:
        if method == "Inhibit":
            tell("on", *[str(word) for word in given.unpack()])
            Gio.bus_watch_name_on_connection(bus, sender, 0, None, lambda *_: tell("off"))
            invocation.return_value(GLib.Variant("(u)", (7,)))
        else:
            tell("off")
            invocation.return_value(None)

    def acquired(bus, _) -> None:
        bus.register_object(path, Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0], called, None, None)

    Gio.bus_own_name(Gio.BusType.SESSION, name, 0, acquired, lambda *_: tell("ready"), None)
    GLib.MainLoop().run()


if __name__ == "__main__":
    main(sys.argv[1])
