"""Writes down what gets the keyboard, for the system's Python (its pyatspi hears the bus).

focus.py     print role and name of each thing of the program that gets the focus, as JSON, until killed
"""
# mypy: ignore-errors

from __future__ import annotations

import json

import pyatspi


def got(event) -> None:
    source = event.source
    app = source.getApplication() if source is not None and event.detail1 else None
    if app is not None and "acupress" in (app.name or "").lower():
        source.clearCache()  # what it was called when it had the keyboard before
        print(json.dumps([source.getRoleName(), source.name or ""]), flush=True)


if __name__ == "__main__":
    pyatspi.Registry.registerEventListener(got, "object:state-changed:focused")
    print(json.dumps(["ready"]), flush=True)
    pyatspi.Registry.start()
