"""Favourites and notes as values."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.domain.own_points import NOTE_LIMIT, OwnPoints

CODES = st.sampled_from(["BL23", "LI4", "EX-HN3", "GB21"])


def test_favourites_keep_the_order_in_which_they_were_starred() -> None:
    own = OwnPoints().starred("LI4", True).starred("BL23", True).starred("LI4", True)
    assert own.favourites == ("LI4", "BL23")
    assert own.starred("LI4", False).starred("LI4", True).favourites == ("BL23", "LI4")
    assert own.starred("GB21", False) is own


def test_a_note_of_spaces_is_none() -> None:
    own = OwnPoints().noted("BL23", "left one is sore\n ")
    assert own.note("BL23") == "left one is sore"
    assert own.noted("BL23", " \n").notes == {}
    assert own.note("LI4") == ""
    assert own.noted("LI4", "half \ud83d").note("LI4") == "half ?"


@given(st.lists(st.tuples(CODES, st.booleans())))
def test_a_star_is_what_was_said_last(changes: list[tuple[str, bool]]) -> None:
    own = OwnPoints()
    for code, on in changes:
        own = own.starred(code, on)
    assert set(own.favourites) == {code for code, on in dict(changes).items() if on}
    assert len(set(own.favourites)) == len(own.favourites)


@given(CODES, st.text(max_size=NOTE_LIMIT + 50))
def test_a_note_is_kept_up_to_the_limit(code: str, text: str) -> None:
    own = OwnPoints(("GB21",), {"GB21": "other"}).noted(code, text)
    assert own.note(code) == text.rstrip()[:NOTE_LIMIT]
    assert own.favourites == ("GB21",)
    assert code == "GB21" or own.note("GB21") == "other"
