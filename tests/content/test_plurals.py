"""A number agrees with its word."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import acupress_desktop
from acupress_desktop.domain.phrases import slots
from tests.shipped import load

CATALOGUE = load()
TEXTS = Path(acupress_desktop.__file__).parent / "content" / "texts" / "en"
#: Word -> what it says of one, and of five, filled with the number as far as it has slots.
SAID = {
    "sheet.points": ("1 point", "5 points"),
    "session.done": ("1 hold done", "5 holds done"),
    "session.done-of": ("1 of 1 hold done", "5 of 5 holds done"),
    "session.seconds": ("1 second", "5 seconds"),
    "session.minutes": ("1 minute", "5 minutes"),
    "session.hours": ("1 hour", "5 hours"),
    "session.days": ("1 day", "5 days"),
    "spoken.seconds": ("1 second", "5 seconds"),
    "spoken.minutes": ("1 minute", "5 minutes"),
    "answers.left-out": ("1 point is left out for you.", "5 points are left out for you."),
    "history.sessions": ("1 session", "5 sessions"),
    "seek.new-answers": ("New: 1 answer.", "New: 5 answers."),
    "history.pains": ("1 day of pain", "5 days of pain"),
    "trial.weeks": ("1 week", "5 weeks"),
    "trial.days": ("1 day", "5 days"),
    "trial.points": ("1 point", "5 points"),
    "trial.note.days.title": ("1 of 1 day was told", "5 of 5 days were told"),
    "trial.chance": (
        "Chance alone would do this in 1 of 100 draws of the order.",
        "Chance alone would do this in 5 of 100 draws of the order.",
    ),
    "trial.few-pairs": (
        "Only 1 pair of blocks has numbers on both sides.",
        "Only 5 pairs of blocks have numbers on both sides.",
    ),
    "trial.note.lost": (
        "1 pair of blocks does not count, since one side has no number.",
        "5 pairs of blocks do not count, since one side has no number.",
    ),
    "sheet.subtitle.plain": ("1 · about 1 · once a day", "5 · about 5 · once a day"),
    "sheet.subtitle": ("1 · about 1 · once a day", "5 · both sides · about 5 · once a day"),
}
_COUNTED = re.compile(
    r"\{\w+\} (?:[a-z]+ )?(?:holds|points|seconds|minutes|hours|days|sessions|steps|times)\b"
)
#: The number is never one here, and why: by key, or by the end of it.
NEVER_ONE = {
    "shortened": "a hold has ten seconds at least",
    "expired": "a fixed number of days",
    "trial.promise.title": "a trial has four weeks at least",
    "trial.notices-nothing": "a trial has four weeks at least",
    "trial.sealed.about": "a trial has four weeks at least",
    "trial.told-days": "a trial has four weeks at least",
    "doctor.days": "a diary tells of whole weeks",
    "trial.between": "what can be told takes six pairs of blocks at least",
}


@pytest.mark.parametrize("key", sorted(SAID))
@pytest.mark.parametrize("count", [0, 1, 2, 5, 21])
def test_the_form_of_a_word_follows_its_number(key: str, count: int) -> None:
    one, more = SAID[key]
    general = CATALOGUE.words.get(key) or CATALOGUE.word(f"{key}-other")
    said = CATALOGUE.counted(key, count, **dict.fromkeys(slots(general) - {"count"}, count))
    assert said == (one if count == 1 else more.replace("5", str(count)))


#: Language -> what is said of 0, 0.5, 1.0, 1.5 and 2.0 as they are written with one decimal (CLDR: "1.0" is
#: one in French and Spanish, and not in English and German).
WITH_A_DECIMAL = {
    "en": ("0.0 points", "0.5 points", "1.0 points", "1.5 points", "2.0 points"),
    "de": ("0,0 Punkte", "0,5 Punkte", "1,0 Punkte", "1,5 Punkte", "2,0 Punkte"),
    "fr": ("0,0 point", "0,5 point", "1,0 point", "1,5 point", "2,0 points"),
    "es": ("0,0 puntos", "0,5 puntos", "1,0 punto", "1,5 puntos", "2,0 puntos"),
    "ja": ("0.0点", "0.5点", "1.0点", "1.5点", "2.0点"),
    "zh": ("0.0分", "0.5分", "1.0分", "1.5分", "2.0分"),
    "zh-Hant": ("0.0分", "0.5分", "1.0分", "1.5分", "2.0分"),
}


@pytest.mark.parametrize("language", WITH_A_DECIMAL)
def test_the_form_follows_a_number_with_decimals_as_it_is_written(language: str) -> None:
    catalogue, whole = load(language), [catalogue_word(language, count) for count in (0, 1, 1.5, 2)]
    numbers = (0.0, 0.5, 1.0, 1.5, 2.0)
    said = tuple(catalogue.counted("trial.points", number, 1) for number in numbers)
    assert said == WITH_A_DECIMAL[language]
    assert catalogue.counted("trial.points", 1.96, 1) == said[-1]
    assert catalogue.counted("trial.points", 1.04, 1) == said[2]
    told = catalogue.say("trial.result.sleep.higher", points=said[3])
    assert said[3] in told
    assert told.count(said[3].lstrip("0123456789.,\u00a0 ")) == 1
    assert whole == [catalogue_word(language, float(count)) for count in (0, 1, 1.5, 2)]


def catalogue_word(language: str, count: float) -> str:
    """Without decimals that say nothing."""
    return load(language).counted("trial.points", count)


def test_french_says_one_and_a_half_as_one() -> None:
    assert catalogue_word("fr", 1.5) == "1,5 point"
    assert catalogue_word("fr", 0) == "0 point"
    assert catalogue_word("es", 1.5) == "1,5 puntos"
    assert catalogue_word("en", 1) == "1 point"


def test_the_table_holds_every_word_that_has_forms() -> None:
    assert {key.removesuffix("-one") for key in CATALOGUE.words if key.endswith("-one")} == set(SAID)


def test_every_word_beside_a_number_has_a_form_for_one() -> None:
    found = {}
    for name in ("words.json", "safety.json"):
        words = _texts(json.loads((TEXTS / name).read_text(encoding="utf-8")))
        for key, text in words.items():
            if _COUNTED.search(text):
                one = f"{key.removesuffix('-other')}-one"
                found[key] = one in words or bool({key, key.rpartition(".")[2]} & set(NEVER_ONE))
    assert not [key for key, there in found.items() if not there]


def test_no_number_of_the_windows_has_a_word_that_cannot_agree() -> None:
    """Qt's `tr` needs a translation even for English; counted things stand in the shipped words."""
    counted = re.compile(r'tr\(\s*"[^"]*%(?:n|\d) (?:holds|points|minutes|hours|days|sessions|steps|times)\b')
    sources = (Path(acupress_desktop.__file__).parent / "ui").rglob("*.py")
    assert not [path.name for path in sources if counted.search(path.read_text(encoding="utf-8"))]


def _texts(data: object, here: str = "") -> dict[str, str]:
    if isinstance(data, str):
        return {here: data}
    if isinstance(data, dict):
        return {
            key: text
            for name, value in data.items()
            for key, text in _texts(value, f"{here}.{name}" if here else name).items()
        }
    return {}
