"""A screen reader that walks the whole tree of a program again and again, for the system's Python (its
pyatspi speaks to the accessibility bus).

walker.py PID EVERY   ask for everything of everything in the program of this process every EVERY seconds,
                      and print for each round, as JSON: when it began (s), how long it took, how many things
                      there were, how many were gone before they were asked, how many events came meanwhile
"""
# mypy: ignore-errors

from __future__ import annotations

import json
import sys
import time

import pyatspi
from gi.repository import GLib

EVENTS = (
    "object:announcement",
    "object:state-changed",
    "object:property-change",
    "object:text-changed",
    "object:children-changed",
    "object:bounds-changed",
    "object:visible-data-changed",
)
#: What is raised where something has gone, or answers too late on a busy machine.
GONE = (GLib.Error, NotImplementedError, LookupError, RuntimeError)


def tell(*words) -> None:
    print(json.dumps(words), flush=True)


class Walker:
    def __init__(self, pid: int, every: float) -> None:
        self._pid, self._every = pid, every
        self._events = 0

    def hear(self, event) -> None:
        self._events += 1

    def round(self) -> bool:
        """One walk; then the next, so that they begin EVERY seconds after one another."""
        began = time.monotonic()
        self._seen = self._gone = 0
        for app in pyatspi.Registry.getDesktop(0):
            try:
                if app is not None and app.get_process_id() == self._pid:
                    app.clear_cache()
                    self._walk(app)
            except GONE:
                self._gone += 1
        took = time.monotonic() - began
        tell(began, took, self._seen, self._gone, self._events)
        self._events = 0
        GLib.timeout_add(max(1, round(1000 * (self._every - took))), self.round)
        return False

    def _walk(self, thing) -> None:
        try:
            ask(thing)
            children = thing.childCount
        except GONE:
            self._gone += 1
            return
        self._seen += 1
        for place in range(children):
            try:
                child = thing.getChildAtIndex(place)
            except GONE:
                child = None
            if child is None:
                self._gone += 1
            else:
                self._walk(child)


def ask(thing) -> None:
    """All that a reader may want to know."""
    thing.getRoleName(), thing.name, thing.description
    thing.getState().getStates()
    offered = set(thing.get_interfaces())
    if "Component" in offered:
        thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    if "Text" in offered:
        text = thing.queryText()
        text.getText(0, text.characterCount)
    if "Value" in offered:
        thing.queryValue().get_currentValue()
    if "Action" in offered:
        action = thing.queryAction()
        [action.getName(number) for number in range(action.nActions)]
    thing.getRelationSet()


if __name__ == "__main__":
    walker = Walker(int(sys.argv[1]), float(sys.argv[2]))
    pyatspi.Registry.registerEventListener(walker.hear, *EVENTS)
    tell("ready")
    GLib.idle_add(walker.round)
    pyatspi.Registry.start()
