"""What stands below one another in a column, and how it breaks over pages (mm)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.sheet.paper import PageLayout

_HAIR = 0.01


@dataclass(frozen=True)
class Item:
    """One thing: how high it is, what stays free below it, and what puts it on a page with its upper edge at
    some y. `keep`: the next thing stands on the same page."""

    height: float
    put: Callable[[PageLayout, float], None]
    after: float = 0.0
    keep: bool = False


#: Items with where each stands.
Placed = list[tuple[Item, float]]


def height_of_all(items: Sequence[Item]) -> float:
    """How high they are below one another."""
    return sum(item.height + item.after for item in items) - (items[-1].after if items else 0.0)


def flow(items: Sequence[Item], room: Callable[[int], tuple[float, float]]) -> list[Placed]:
    """Share items among pages; `room` tells where the column of a page (from 0) begins and ends. A page has
    none where the next one has more room and the first item needs it. What is higher than any page stands
    alone on one."""
    pages: list[Placed] = [[]]
    y, bottom = room(0)

    def turn(high: float) -> None:
        """To a page on which something so high finds room, where there is one."""
        nonlocal y, bottom
        while y + high > bottom + _HAIR:
            top, low = room(len(pages))
            if not pages[-1] and low - top <= bottom - y + _HAIR:
                return
            pages.append([])
            y, bottom = top, low

    for group in _groups(items):
        whole = height_of_all(group)
        turn(whole)
        for item in group:
            turn(item.height)
            pages[-1].append((item, y))
            y += item.height + item.after
    return pages


def put_all(page: PageLayout, placed: Placed) -> None:
    """Put them where they stand."""
    for item, y in placed:
        item.put(page, y)


def spread(items: Sequence[Item], more: float) -> list[Item]:
    """The same with more room between them."""
    return [replace(item, after=item.after * more) for item in items]


def _groups(items: Sequence[Item]) -> list[list[Item]]:
    """What must not be torn apart."""
    groups: list[list[Item]] = []
    together = False
    for item in items:
        if together:
            groups[-1].append(item)
        else:
            groups.append([item])
        together = item.keep
    return groups
