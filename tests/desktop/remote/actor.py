"""A screen reader's hands, for the system's Python (its pyatspi speaks to the bus).

actor.py PID NAME ROLE do ACTION     do what the thing of that name and role offers
actor.py PID NAME ROLE focus         give it the keyboard
actor.py PID NAME ROLE write TEXT    put a text into it
actor.py PID NAME ROLE set NUMBER    give it a value
actor.py PID NAME ROLE see           nothing

Prints, as JSON, the thing as it is afterwards (states, actions, labels, value, text);
null where there is none.
"""
# mypy: ignore-errors

from __future__ import annotations

import json
import sys
from contextlib import suppress

import pyatspi
from gi.repository import GLib


def find(thing, name, role):
    if thing.name == name and thing.getRoleName() == role:
        return thing
    for place in range(thing.childCount):
        try:
            child = thing.getChildAtIndex(place)
            found = find(child, name, role) if child is not None else None
        except (GLib.Error, NotImplementedError, LookupError, RuntimeError):  # it has gone
            continue
        if found is not None:
            return found
    return None


def act(thing, what, argument) -> None:
    if what == "do":
        action = thing.queryAction()
        names = [action.getName(number) for number in range(action.nActions)]
        with suppress(GLib.Error):  # what opens a menu answers once it has closed
            action.doAction(names.index(argument))
    elif what == "focus":
        thing.queryComponent().grabFocus()
    elif what == "write":
        thing.queryEditableText().setTextContents(argument)
    elif what == "set":
        thing.queryValue().currentValue = float(argument)


def told(thing) -> dict[str, object]:
    offered = set(thing.get_interfaces())
    action = thing.queryAction() if "Action" in offered else None
    labelled = [r for r in thing.getRelationSet() if r.getRelationType() == pyatspi.RELATION_LABELLED_BY]
    return {
        "states": [pyatspi.stateToString(state) for state in thing.getState().getStates()],
        "actions": [action.getName(number) for number in range(action.nActions)] if action else [],
        "labels": [r.getTarget(number).name for r in labelled for number in range(r.getNTargets())],
        "value": thing.queryValue().currentValue if "Value" in offered else None,
        "text": thing.queryText().getText(0, -1) if "Text" in offered else "",
    }


if __name__ == "__main__":
    pid, name, role, what, *rest = sys.argv[1:]
    apps = [app for app in pyatspi.Registry.getDesktop(0) if app is not None]
    mine = [app for app in apps if app.get_process_id() == int(pid)]
    thing = find(mine[0], name, role) if mine else None
    if thing is not None:
        act(thing, what, rest[0] if rest else None)
        thing.clear_cache()
    print(json.dumps(None if thing is None else told(thing)))
