"""Which form of a word a language uses beside a whole number.

Source: the plural rules of Unicode's CLDR (supplemental/plurals), for the languages that have words here and
for one with all six categories, on which the layout and the words are tried.
"""

from __future__ import annotations

from collections.abc import Callable

#: All of CLDR's categories.
CATEGORIES = ("zero", "one", "two", "few", "many", "other")


def plural_category(language: str, count: int) -> str:
    """CLDR's category of a whole number: "one" for 1 in English. A language that is not known has one
    form for all."""
    return _RULES.get(language.partition("-")[0], _always_other)(abs(count))


def categories(language: str) -> frozenset[str]:
    """The categories that whole numbers can have in a language."""
    return frozenset(plural_category(language, count) for count in (*range(201), 1_000_000))


def _always_other(count: int) -> str:
    return "other"


def _one(count: int) -> str:
    return "one" if count == 1 else "other"


def _french(count: int) -> str:
    if count in (0, 1):
        return "one"
    return "many" if count % 1_000_000 == 0 else "other"


def _spanish(count: int) -> str:
    if count == 1:
        return "one"
    return "many" if count and count % 1_000_000 == 0 else "other"


def _arabic(count: int) -> str:
    if count < 3:
        return ("zero", "one", "two")[count]
    if 3 <= count % 100 <= 10:
        return "few"
    return "many" if count % 100 >= 11 else "other"


_RULES: dict[str, Callable[[int], str]] = {
    "en": _one,
    "de": _one,
    "fr": _french,
    "es": _spanish,
    "ar": _arabic,
}
