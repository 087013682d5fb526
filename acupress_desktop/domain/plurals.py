"""Which form of a word a language uses beside a number.

Source: the plural rules of Unicode's CLDR (supplemental/plurals, cardinal). A language that is not here has
one form for all numbers, as Chinese, Japanese, Korean, Vietnamese, Thai and Indonesian have.
"""

from __future__ import annotations

from collections.abc import Callable

#: All of CLDR's categories.
CATEGORIES = ("zero", "one", "two", "few", "many", "other")


def plural_category(language: str, count: float, decimals: int = 0) -> str:
    """CLDR's category of a number as it is written: "one" for 1 in English, and "other" for 1.0 (`decimals`
    says how many stand there); French and Spanish say 1.0 as 1. A language that is not known has one form
    for all."""
    name = language.partition("-")[0]
    number = abs(count)
    if number != int(number) or (decimals and name in _DECIMALS_COUNT):
        return _fraction(name, number)
    return _RULES.get(name, _always_other)(int(number))


def categories(language: str) -> frozenset[str]:
    """The categories that whole numbers can have in a language."""
    return frozenset(plural_category(language, count) for count in (*range(201), 1_000_000))


def _fraction(language: str, number: float) -> str:
    """Of 1.5 and its like."""
    if language in ("cs", "sk", "lt"):
        return "many"
    if language in ("ro", "sl"):
        return "few"
    if language in ("fr", "pt", "hy", "da") and number < 2:
        return "one"
    return "one" if language in _ONE_TO_NOTHING and number < 1 else "other"


def _always_other(count: int) -> str:
    return "other"


def _one(count: int) -> str:
    return "one" if count == 1 else "other"


def _nought_or_one(count: int) -> str:
    return "one" if count in (0, 1) else "other"


def _millions(one: Callable[[int], str]) -> Callable[[int], str]:
    """With "de" or its like after whole millions."""

    def rule(count: int) -> str:
        found = one(count)
        return "many" if found == "other" and count and count % 1_000_000 == 0 else found

    return rule


def _east_slavic(count: int) -> str:
    if count % 10 == 1 and count % 100 != 11:
        return "one"
    return "few" if _ends_few(count) else "many"


def _south_slavic(count: int) -> str:
    found = _east_slavic(count)
    return "other" if found == "many" else found


def _polish(count: int) -> str:
    if count == 1:
        return "one"
    return "few" if _ends_few(count) else "many"


def _ends_few(count: int) -> bool:
    return 2 <= count % 10 <= 4 and not 12 <= count % 100 <= 14


def _czech(count: int) -> str:
    return "one" if count == 1 else "few" if 2 <= count <= 4 else "other"


def _slovenian(count: int) -> str:
    return {1: "one", 2: "two", 3: "few", 4: "few"}.get(count % 100, "other")


def _lithuanian(count: int) -> str:
    if 11 <= count % 100 <= 19 or count % 10 == 0:
        return "other"
    return "one" if count % 10 == 1 else "few"


def _latvian(count: int) -> str:
    if 11 <= count % 100 <= 19 or count % 10 == 0:
        return "zero"
    return "one" if count % 10 == 1 else "other"


def _romanian(count: int) -> str:
    if count == 1:
        return "one"
    return "few" if count == 0 or 1 <= count % 100 <= 19 else "other"


def _hebrew(count: int) -> str:
    return {1: "one", 2: "two"}.get(count, "other")


def _irish(count: int) -> str:
    if count in (1, 2):
        return ("one", "two")[count - 1]
    return "few" if 3 <= count <= 6 else "many" if 7 <= count <= 10 else "other"


def _welsh(count: int) -> str:
    return {0: "zero", 1: "one", 2: "two", 3: "few", 6: "many"}.get(count, "other")


def _arabic(count: int) -> str:
    if count < 3:
        return ("zero", "one", "two")[count]
    if 3 <= count % 100 <= 10:
        return "few"
    return "many" if count % 100 >= 11 else "other"


#: Where 1.0 is another number than 1: their rules ask for no visible decimals.
_DECIMALS_COUNT = frozenset(
    (
        "en",
        "de",
        "nl",
        "sv",
        "fi",
        "et",
        "it",
        "ca",
        "gl",
        "sw",
        "ur",
        "ru",
        "uk",
        "pl",
        "cs",
        "sk",
        "sl",
        "ro",
    )
)
#: Here 0.5 stands beside the form of one as well.
_ONE_TO_NOTHING = frozenset(("am", "bn", "fa", "gu", "hi", "kn", "zu"))
_RULES: dict[str, Callable[[int], str]] = {
    **dict.fromkeys(
        (
            *("en", "de", "nl", "sv", "da", "nb", "nn", "no", "fi", "et", "el", "hu", "tr", "eo", "eu", "af"),
            *("bg", "sq", "ka", "kk", "az", "uz", "mn", "ta", "te", "ml", "mr", "ne", "ur", "sw", "gl", "so"),
        ),
        _one,
    ),
    **dict.fromkeys((*_ONE_TO_NOTHING, "hy", "pa"), _nought_or_one),
    **dict.fromkeys(("es", "it", "ca"), _millions(_one)),
    **dict.fromkeys(("fr", "pt"), _millions(_nought_or_one)),
    **dict.fromkeys(("ru", "uk", "be"), _east_slavic),
    **dict.fromkeys(("sr", "hr", "bs"), _south_slavic),
    **dict.fromkeys(("cs", "sk"), _czech),
    "pl": _polish,
    "sl": _slovenian,
    "lt": _lithuanian,
    "lv": _latvian,
    "ro": _romanian,
    "he": _hebrew,
    "ga": _irish,
    "cy": _welsh,
    "ar": _arabic,
}
