"""Templates, forms and numbers."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.domain.phrases import Phrase, filled, slots
from acupress_desktop.domain.plurals import CATEGORIES, categories, plural_category

NAVEL = Phrase("der Nabel", {"dat": "dem Nabel", "at": "am Nabel"})


def test_a_template_asks_for_the_form_it_needs() -> None:
    between = Phrase(
        "die Mitte zwischen {start:dat} und {end:dat}",
        {"dat": "der Mitte zwischen {start:dat} und {end:dat}"},
    )
    middle = filled(between, {"start": NAVEL, "end": "CV4"})
    assert middle == "die Mitte zwischen dem Nabel und CV4"
    assert filled(Phrase("{cun} Cun über {place:dat}"), {"cun": "1.5", "place": middle}) == (
        "1.5 Cun über der Mitte zwischen dem Nabel und CV4"
    )


def test_a_word_without_the_form_stands_as_it_is() -> None:
    assert filled("{place:gen}", {"place": NAVEL}) == "der Nabel"
    assert filled("{place:gen}", {"place": "BL23"}) == "BL23"


def test_a_value_is_never_read_as_a_slot() -> None:
    assert filled("{one} {two}", {"one": "{two}", "two": "x"}) == "{two} x"


@pytest.mark.parametrize("values", [{}, {"other": 1}, {"name": 1, "other": 2}])
def test_slots_and_values_must_agree(values: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="slots"):
        filled("{name}", values)


def test_words_from_the_right_are_kept_apart() -> None:
    assert filled("“{name}” is 5", {"name": "שלום"}) == "“\u2068שלום\u2069” is 5"


def test_the_forms_survive_the_pack() -> None:
    again = pickle.loads(pickle.dumps(NAVEL))
    assert (again, again.forms) == (NAVEL, NAVEL.forms)


def test_the_slots_of_all_forms_count() -> None:
    assert slots(Phrase("{a}", {"dat": "{b:dat}"})) == {"a", "b"}


@given(st.sampled_from(["en", "de", "fr", "es", "ja", "zh", "ar", "xx"]), st.integers(0, 10_000_000))
def test_every_number_has_one_of_the_categories(language: str, count: int) -> None:
    assert plural_category(language, count) in CATEGORIES


def test_categories_of_known_languages() -> None:
    assert categories("en") == {"one", "other"}
    assert categories("ja") == {"other"}
    assert categories("fr") == {"one", "many", "other"}
    assert categories("ar") == set(CATEGORIES)
    assert [plural_category("ar", count) for count in (0, 1, 2, 3, 11, 100)] == [
        *CATEGORIES[:4],
        "many",
        "other",
    ]
    assert [plural_category("fr", count) for count in (0, 1, 2)] == ["one", "one", "other"]


#: Numbers beside which each language has one of its forms (CLDR, supplemental/plurals).
FORMS: dict[str, dict[str, tuple[float, ...]]] = {
    "de": {"one": (1,), "other": (0, 2, 101, 1.5)},
    "ja": {"other": (0, 1, 2, 1.5)},
    "xx": {"other": (0, 1, 1.5)},
    "es-MX": {"one": (1,), "many": (1_000_000,), "other": (0, 2, 1.5)},
    "fr": {"one": (0, 1, 1.5), "many": (2_000_000,), "other": (2, 2.5)},
    "hi": {"one": (0, 1, 0.5), "other": (2, 1.5)},
    "da": {"one": (1, 0.5, 1.5), "other": (0, 2, 2.5)},
    "ru": {"one": (1, 21, 101), "few": (2, 4, 22), "many": (0, 5, 11, 12, 14, 111), "other": (1.5,)},
    "hr": {"one": (1, 21), "few": (2, 34), "other": (0, 5, 11, 12, 1.5)},
    "pl": {"one": (1,), "few": (2, 22), "many": (0, 5, 12, 21), "other": (1.5,)},
    "cs": {"one": (1,), "few": (2, 4), "many": (1.5,), "other": (0, 5)},
    "sl": {"one": (1, 101), "two": (2, 102), "few": (3, 4, 1.5), "other": (0, 5, 11)},
    "lt": {"one": (1, 21), "few": (2, 9), "many": (1.5,), "other": (0, 10, 11, 20)},
    "lv": {"zero": (0, 10, 11, 20), "one": (1, 21), "other": (2, 9)},
    "ro": {"one": (1,), "few": (0, 2, 19, 101, 1.5), "other": (20, 100)},
    "he": {"one": (1,), "two": (2,), "other": (0, 3, 10)},
    "ga": {"one": (1,), "two": (2,), "few": (3, 6), "many": (7, 10), "other": (0, 11)},
    "cy": {"zero": (0,), "one": (1,), "two": (2,), "few": (3,), "many": (6,), "other": (4, 5, 7)},
    "ar": {
        "zero": (0,),
        "one": (1,),
        "two": (2,),
        "few": (3, 10, 103),
        "many": (11, 99),
        "other": (100, 102),
    },
}


@pytest.mark.parametrize(
    ("language", "form", "number"),
    [
        (language, form, number)
        for language, forms in FORMS.items()
        for form in forms
        for number in forms[form]
    ],
)
def test_the_form_beside_a_number(language: str, form: str, number: float) -> None:
    assert plural_category(language, number) == form


@pytest.mark.parametrize(
    ("language", "form"),
    {
        **dict.fromkeys(("en", "de", "it", "ru", "pl", "ja"), "other"),
        **dict.fromkeys(("fr", "es", "pt-BR", "da"), "one"),
        "cs": "many",
    }.items(),
)
def test_the_form_beside_1_with_a_decimal(language: str, form: str) -> None:
    assert plural_category(language, 1.0, decimals=1) == form


@pytest.mark.parametrize(
    ("template", "filled_with", "said"),
    [
        ("{word:capital}.", "am Nabel", "Am Nabel."),
        ("{word:capital}.", "", "."),
        ("{word:small}", "Low back", "low back"),
        ("{word:capitals}", "Füße", "FÜSSE"),
        ("{word:capital}", Phrase("ijs", {"capital": "IJs"}), "IJs"),
        ("{word:capital}", Phrase("der Nabel", {"dat": "dem Nabel"}), "Der Nabel"),
        ("{word:dat}", "Nabel", "Nabel"),
        ("{word:capital}", 5, "5"),
        ("({word:inside})", "Rest. Go home.", "(Rest. Go home)"),
        ("（{word:inside}）", "休息。", "（休息）"),
        ("({word:inside})", "Is it?", "(Is it?)"),
        ("({word:inside})", "", "()"),
    ],
)
def test_forms_that_every_word_has(template: str, filled_with: object, said: str) -> None:
    assert filled(template, {"word": filled_with}) == said


def test_what_has_no_forms_stays_plain_text() -> None:
    assert type(filled("{word}", {"word": NAVEL})) is str
    assert NAVEL.form("capital") == "Der Nabel"
