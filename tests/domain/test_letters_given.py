"""Letters to be pressed with Alt: one rule for all windows, menus and languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.domain.alt_letters import letter_of, lettered, without_letter

WORDS = st.text(alphabet="aAbBéßxyz &…:(1)保存閉じる가", max_size=9)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Close", "Copy report"], ["&Close", "Copy &report"]),
        (["Copy report", "&Close"], ["Copy &report", "&Close"]),  # by hand comes first
        (["Save as…", "Save"], ["&Save as…", "S&ave"]),
        (["Save", "Save as…", "as"], ["&Save", "Sa&ve as…", "&as"]),
        (["A", "A"], ["&A", "A"]),
        (["AB", "A"], ["A&B", "&A"]),  # one moves
        (["保存…", "閉じる(&C)", "名前："], ["保存(&A)…", "閉じる(&C)", "名前(&B)："]),
        (["PDF 保存"], ["&PDF 保存"]),
        (["&Yes", "&Yes, at least"], ["&Yes", "Yes, &at least"]),
        (["0", "10", "−", "", "‹"], ["0", "10", "−", "", "‹"]),
        (["Neck && back", "Neck && back"], ["&Neck && back", "Neck && &back"]),
        (["Été", "École"], ["É&té", "É&cole"]),
        (["ß"], ["ß"]),
        (["גב"], ["&גב"]),
        (["שמירה", "סגירה"], ["&שמירה", "&סגירה"]),
        (["100 % %1"], ["100 % %1"]),
    ],
)
def test_letters(texts: list[str], expected: list[str]) -> None:
    assert lettered(texts) == expected


def test_a_window_keeps_the_letters_that_it_has() -> None:
    assert lettered(["Back", "Book", "Next"], ["", "b", ""]) == ["B&ack", "&Book", "&Next"]
    assert lettered(["Back", "Next"], ["x", "b"]) == ["&Back", "&Next"]  # they have other words now


def test_every_one_of_many_has_one() -> None:
    texts = [f"{a}{b}" for a in "abcdefgh" for b in "ijk"]  # 24 texts of 11 letters
    given_letters = [letter_of(text) for text in lettered(texts)]
    assert sorted(filter(None, given_letters)) == list("abcdefghijk")


@given(st.lists(WORDS, max_size=12))
def test_no_letter_is_given_twice_and_no_words_are_changed(texts: list[str]) -> None:
    made = lettered(texts)
    letters = [letter for letter in map(letter_of, made) if letter]
    assert len(letters) == len({*letters})
    assert [without_letter(text) for text in made] == [without_letter(text) for text in texts]
    assert lettered(made) == made  # and what has its letter keeps it
    assert lettered(texts, [letter_of(text) for text in made]) == made
