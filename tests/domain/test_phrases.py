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
