"""Whether an SVG from outside can be drawn in a moment: some hundred bytes can ask for a billion shapes,
where what is used uses what is used."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

#: More shapes than any logo has, and the deepest nesting.
_MOST, _DEEPEST = 20_000, 60
_REFERENCE = re.compile(r"url\(\s*[\"']?#([^)\"'\s]+)")


def is_harmless(content: bytes) -> bool:
    """Whether it is whole, and draws no more shapes than a logo may have, each as often as it is used. What
    has a document type (and so may have entities) is none."""
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        return False
    try:
        root = ET.fromstring(content)  # noqa: S314 - nothing in it can name an entity
    except (ET.ParseError, ValueError, LookupError):
        return False
    named = {element.get("id", ""): element for element in root.iter()}
    try:
        return _Cost(named).of(root, 0) <= _MOST
    except _TooMuch:
        return False


class _TooMuch(Exception):
    """It goes round in circles, or deeper than a logo does."""


class _Cost:
    def __init__(self, named: dict[str, ET.Element]) -> None:
        self._named = named
        self._known: dict[int, int] = {}

    def of(self, element: ET.Element, depth: int) -> int:
        """How many shapes it draws."""
        if id(element) in self._known:
            return self._known[id(element)]
        if depth > _DEEPEST:
            raise _TooMuch
        cost = 1
        for child in element:
            cost += self.of(child, depth + 1)
        for key, value in element.attrib.items():
            wanted = _REFERENCE.findall(value)
            if key.rpartition("}")[2] == "href" and value.strip().startswith("#"):
                wanted.append(value.strip()[1:])
            for name in wanted:
                if name in self._named:
                    cost += self.of(self._named[name], depth + 1)
        cost = min(cost, _MOST + 1)
        self._known[id(element)] = cost
        return cost
