"""Whoever listens can stop, also while being told."""

from __future__ import annotations

from acupress_desktop.services.listeners import Listeners


def test_everyone_is_told_in_the_order_of_coming_until_they_stop() -> None:
    listeners: Listeners[int] = Listeners()
    told: list[tuple[str, int]] = []
    stop = listeners.add(lambda number: told.append(("first", number)))
    listeners.add(lambda number: told.append(("second", number)))
    listeners.notify(1)
    stop()
    stop()
    listeners.notify(2)
    assert told == [("first", 1), ("second", 1), ("second", 2)]


def test_of_a_listener_that_came_twice_one_stays() -> None:
    listeners: Listeners[int] = Listeners()
    told: list[int] = []
    stop = listeners.add(told.append)
    listeners.add(told.append)
    stop()
    stop()
    listeners.notify(3)
    assert told == [3]


def test_who_goes_while_all_are_told_hurts_no_one() -> None:
    listeners: Listeners[()] = Listeners()
    told: list[str] = []

    def once() -> None:
        told.append("once")
        stop()

    stop = listeners.add(once)
    listeners.add(lambda: told.append("other"))
    listeners.notify()
    listeners.notify()
    assert told == ["once", "other", "other"]
