"""A screen reader that writes down what it is told, for the system's Python (its pyatspi hears the bus).

listener.py [EVENT ...]   print each event of the program that a reader would act on, or of these kinds, as
                          JSON, until killed
"""
# mypy: ignore-errors

from __future__ import annotations

import json
import sys
import time

import pyatspi

EVENTS = (
    "object:announcement",
    "object:property-change:accessible-name",
    "object:property-change:accessible-description",
    "object:property-change:accessible-value",
    "object:text-changed",
)


def tell(*words) -> None:
    print(json.dumps(words), flush=True)


def heard(event) -> None:
    """Kind, text or new value, how urgent (1 polite, 2 assertive), of what role, when (s)."""
    source = event.source
    app = source.getApplication() if source is not None else None
    if app is None or "acupress" not in (app.name or "").lower():
        return
    tell(
        str(event.type),
        str(event.any_data),
        event.detail1,
        source.getRoleName(),
        time.monotonic(),
        source.name,
    )


if __name__ == "__main__":
    pyatspi.Registry.registerEventListener(heard, *(sys.argv[1:] or EVENTS))
    tell("ready")
    pyatspi.Registry.start()
