"""Two spellings of one name."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.content.point_names import folding
from acupress_desktop.domain.folding import initials
from acupress_desktop.domain.hangul import romanised, spelled

FOLD = folding()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(("Thủy Phân", "Thuỷ phân"), ("Độc Tỵ", "độc tỵ"), ("Hégǔ", "HÉGǓ"), ("Fù'āi", "Fùāi")),
        *(("ごうこく", "ゴウコク"), ("ごうこく", "ｺﾞｳｺｸ"), ("ＢＬ２３", "bl23"), ("Shén mén", "Shénmén")),
        *(
            ("합곡", unicodedata.normalize("NFD", "합곡")),
            ("Thận Du", unicodedata.normalize("NFD", "Thận Du")),
        ),
    ],
)
def test_one_name_as_exactly_as_it_is_written(one: str, other: str) -> None:
    assert FOLD.exact(one) == FOLD.exact(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(
            ("腎兪", "肾俞"),
            ("腎腧", "肾俞"),
            ("陽谿", "阳溪"),
            ("陽渓", "阳溪"),
            ("巨窌", "巨髎"),
            ("戸", "户"),
        ),
        *(("Đởm Du", "dom du"), ("Gōkoku", "gokoku"), ("Hégǔ", "hegu"), ("Lǘ", "lu"), ("ぢんゆ", "じんゆ")),
        *(("れっけつ", "れつけつ"), ("합ㄱ", "합곡"[:1] + "ㄱ"), ("곣", "곡ㅅ"), ("ﾚｯｹﾂ", "れつけつ")),
    ],
)
def test_one_name_without_what_tells_little(one: str, other: str) -> None:
    assert FOLD.loose(one) == FOLD.loose(other)


@pytest.mark.parametrize(
    ("one", "other"), [("じんゆ", "しんゆ"), ("신수", "심수"), ("肾俞", "心俞"), ("Shénmén", "Shenmai")]
)
def test_other_names_stay_others(one: str, other: str) -> None:
    assert FOLD.loose(one) != FOLD.loose(other)


def test_each_key_of_a_korean_keyboard_begins_what_the_next_goes_on_with() -> None:
    typed = ["ㅎ", "하", "합", "합ㄱ", "합고", "합곡"]
    keys = [FOLD.loose(text) for text in typed]
    assert all(later.startswith(earlier) for earlier, later in pairwise(keys))
    # Another syllable begins with what stood at the end of the one before.
    assert FOLD.loose("족삼리").startswith(FOLD.loose("졳"))


@given(st.text(max_size=20))
def test_any_text_folds_and_folded_text_stays(text: str) -> None:
    assert FOLD.loose(FOLD.loose(text)) == FOLD.loose(text)
    assert FOLD.keys(text) == (FOLD.exact(text), FOLD.loose(text))


@pytest.mark.parametrize(
    ("hangul", "said", "letters"),
    [
        *(("합곡", "Hapgok", "hapgok"), ("족삼리", "Joksamni", "joksamri"), ("신수", "Sinsu", "sinsu")),
        *(("백회", "Baekhoe", "baekhoe"), ("권료", "Gwollyo", "gwonryo"), ("열결", "Yeolgyeol", "yeolgyeol")),
        *(("족임읍", "Jogimeup", "jokimeup"), ("승읍", "Seungeup", "seungeup"), ("A합", "Ahap", "ahap")),
    ],
)
def test_korean_in_latin_letters(hangul: str, said: str, letters: str) -> None:
    assert romanised(hangul) == said
    assert spelled(hangul) == letters


def test_the_first_consonants_of_a_name() -> None:
    assert initials("족삼리") == "ㅈㅅㄹ"
    assert initials("Hegu") == ""
