"""A remote control for players, for the system's Python (its gi speaks D-Bus).

media_remote.py look          print what the player shows, as JSON; nothing where there is none
media_remote.py press KEY     press a key of the player: PlayPause, Next, Stop, ...
media_remote.py race ITEM     pause by the key; how many ms the player and the tray's ITEM took to say so
"""
# mypy: ignore-errors

from __future__ import annotations

import json
import sys
import time

from gi.repository import Gio, GLib

NAME, PATH = "org.mpris.MediaPlayer2.acupress", "/org/mpris/MediaPlayer2"
PLAYER, PROPERTIES = "org.mpris.MediaPlayer2.Player", "org.freedesktop.DBus.Properties"
BUS = Gio.bus_get_sync(Gio.BusType.SESSION)


def call(name, path, interface, method, arguments=None):
    return BUS.call_sync(name, path, interface, method, arguments, None, 0, 5000, None)


def there() -> bool:
    name = GLib.Variant("(s)", (NAME,))
    bus = "org.freedesktop.DBus"
    return call(bus, "/", bus, "NameHasOwner", name).unpack()[0]


def look() -> None:
    if not there():
        return
    reply = call(NAME, PATH, PROPERTIES, "GetAll", GLib.Variant("(s)", (PLAYER,)))
    shown = reply.unpack()[0]
    types = {name: value.get_type_string() for name, value in reply_items(reply)}
    root = call(NAME, PATH, PROPERTIES, "GetAll", GLib.Variant("(s)", ("org.mpris.MediaPlayer2",)))
    print(json.dumps({**shown, **root.unpack()[0], "types": types}))


def reply_items(reply):
    entries = reply.get_child_value(0)
    for number in range(entries.n_children()):
        entry = entries.get_child_value(number)
        yield entry.get_child_value(0).get_string(), entry.get_child_value(1).get_variant()


def press(key: str) -> None:
    interface = "org.mpris.MediaPlayer2" if key in ("Raise", "Quit") else PLAYER
    call(NAME, PATH, interface, key)


def race(item: str) -> None:
    took = {}
    loop = GLib.MainLoop()

    def heard(name: str) -> None:
        took.setdefault(name, (time.monotonic() - begin) * 1000)
        if len(took) == 2:
            loop.quit()

    def player(_bus, _sender, _path, _interface, _signal, told) -> None:
        if told.unpack()[1].get("PlaybackStatus") == "Paused":
            heard("player")

    def tray(*_) -> None:
        arguments = GLib.Variant("(ss)", ("org.kde.StatusNotifierItem", "ToolTip"))
        if "paused" in call(item, "/StatusNotifierItem", PROPERTIES, "Get", arguments).unpack()[0][2]:
            heard("tray")

    BUS.signal_subscribe(NAME, PROPERTIES, "PropertiesChanged", PATH, None, 0, player)
    BUS.signal_subscribe(item, "org.kde.StatusNotifierItem", "NewToolTip", None, None, 0, tray)
    GLib.timeout_add(5000, loop.quit)
    begin = time.monotonic()
    BUS.call(NAME, PATH, PLAYER, "Pause", None, None, 0, 5000, None, None)
    loop.run()
    print(json.dumps(took))


if __name__ == "__main__":
    globals()[sys.argv[1]](*sys.argv[2:])
