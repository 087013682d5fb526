"""Words of others in sentences of ours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError, fill
from acupress_desktop.domain.own_text import (
    apart,
    as_file_name,
    next_title,
    on_one_line,
    one_line,
    shortened,
    told_apart,
    visible,
)


@pytest.mark.parametrize("text", ["", "Neck & back", "腰", "Rücken 💆", "½ – “x”", "कमर"])
def test_words_from_the_left_stay_as_they_are(text: str) -> None:
    assert apart(text) == text


@pytest.mark.parametrize("text", ["גב", "ظهر 2", "Neck גב", "ܓ", "\u202ex"])
def test_words_from_the_right_are_kept_apart_once(text: str) -> None:
    assert fill("%1 · %2 min", text, 3) == f"\u2068{text}\u2069 · 3 min"
    assert apart(apart(text)) == apart(text)


def test_a_file_name_cannot_hide_anything_in_an_error() -> None:
    error = KnownError("file.none", path="a\nb\t\x1b[2J\u202egpj.exe\u2028")
    assert sentence(error) == "a�b��[2J�gpj.exe� is no file."
    assert visible("Ünïcode ‌x.json") == "Ünïcode ‌x.json"


@pytest.mark.parametrize("text", ["Neck & back <b>x</b>", "کمر‌درد", "👩🏽‍⚕️", "כ" * 60])
def test_titles_are_one_line_of_letters_and_pictures(text: str) -> None:
    assert one_line(text)


@pytest.mark.parametrize(
    "text", ["a\nb", "a\u202eb", "a\u200bb", "\ufeffa", "a\x00", "a\u2028b", "a\u2066b", "\ue000"]
)
def test_nothing_hidden_is_in_a_title(text: str) -> None:
    assert not one_line(text)


def test_a_long_title_is_cut_between_letters() -> None:
    assert shortened("abcdef", 6) == "abcdef"
    assert shortened("abcdefg", 6) == "abcde…"
    assert shortened("abcd e\u0301\u0302\u0303f", 7) == "abcd…"
    assert shortened("ab👩🏽‍⚕️xy", 6) == "ab…"
    assert shortened("e" + "\u0301" * 59, 22) == "e…"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        *(("Lower back", "Lower back.pdf"), ("Neck & back <b>x</b>", "Neck & back b x b.pdf")),
        *(("../../etc/passwd", "etc passwd.pdf"), ("C:\\x", "C x.pdf"), ("...", "acupress.pdf")),
        *(("גב 2", "גב 2.pdf"), ("a\u202eb\nc", "a b c.pdf"), ("", "acupress.pdf")),
    ],
)
def test_a_title_makes_a_name_for_a_file(title: str, name: str) -> None:
    assert as_file_name(title, ".pdf") == name


def test_a_name_for_a_file_is_never_too_long() -> None:
    name = as_file_name("👩🏽‍⚕️" * 12, ".pdf")
    assert len(name.encode()) <= 130
    assert not name.startswith("\u200d")


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (["Short", "Another"], ["Short", "Another"]),
        (["The same long title, twice over"] * 2, ["The same long title,…"] * 2),
        (
            ["Evening, for my lower back, left", "Evening, for my lower back, right"],
            ["Evening…left", "Evening…right"],
        ),
        (
            ["Für den unteren Rücken am Morgen", "Für den unteren Rücken am Abend", "Nacken"],
            ["Für den…Morgen", "Für den…Abend", "Nacken"],
        ),
        (
            ["Evening, for my lower back", "Evening, for my lower back and legs"],
            ["Evening…back", "Evening…back and legs"],
        ),
        (
            [
                "肩こりと腰痛のための長いとても長い題名がここにある一",
                "肩こりと腰痛のための長いとても長い題名がここにある二",
            ],
            None,
        ),
    ],
)
def test_titles_are_not_all_cut_to_the_same(texts: list[str], told: list[str] | None) -> None:
    made = told_apart(texts, 22)
    if told is not None:
        assert made == told
    assert all(len(one) <= 22 for one in made)
    assert len({*made}) == len({*texts})


@given(st.lists(st.text(max_size=12).map(lambda end: f"Every evening before I go to bed {end}"), max_size=5))
def test_titles_told_apart_are_short(texts: list[str]) -> None:
    made = told_apart(texts, 22)
    assert len(made) == len(texts)
    assert all(0 < len(one) <= 22 for one in made)


@given(st.text())
def test_what_was_typed_becomes_one_line(text: str) -> None:
    typed = on_one_line(text)
    assert one_line(typed)
    assert typed == typed.strip()
    assert on_one_line(typed) == typed


def test_what_hides_in_pasted_words_goes_and_the_words_stay() -> None:
    assert on_one_line(" My\u200b day\u00ad\ufeff\u200f\n of\u00a0 rest ") == "My day of rest"
    assert (
        on_one_line("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645")
        == "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"
    )


@pytest.mark.parametrize(
    ("title", "taken", "made"),
    [
        ("Evening", {"Evening"}, "Evening 2"),
        ("Evening", {"Evening", "Evening 2"}, "Evening 3"),
        ("Evening 2", {"Evening 2"}, "Evening 3"),
        ("Evening 9", {"Evening 10"}, "Evening 11"),
        ("2", {"2"}, "2 2"),
        ("Room 2026", {"Room 2026"}, "Room 2026 2"),
        ("夜", {"夜"}, "夜 2"),
        ("x" * 60, {"x" * 60}, "x" * 57 + "… 2"),
    ],
)
def test_a_title_for_one_that_is_like_another(title: str, taken: set[str], made: str) -> None:
    assert next_title(title, taken, 60) == made


@given(st.text(min_size=1, max_size=60), st.integers(0, 30))
def test_the_next_title_is_another_one_and_fits(title: str, count: int) -> None:
    taken = [title]
    for _ in range(count):
        taken.append(next_title(taken[-1], taken, 60))
    assert len({*taken}) == len(taken)
    assert all(len(one) <= 60 for one in taken)
