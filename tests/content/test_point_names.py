"""Names and codes of the points in other languages."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import acupress_desktop.content
from acupress_desktop.content.own_names import name_of
from acupress_desktop.content.packed import load_packed
from acupress_desktop.content.point_names import (
    CODE_LANGUAGES,
    code_book,
    code_in,
    folding,
    read_names,
    sources_of,
)
from acupress_desktop.domain.codes import typed_code
from acupress_desktop.domain.names import NAMED_LANGUAGES, NameKind, language_of
from acupress_desktop.domain.points import Meridian
from tests.shipped import load

CATALOGUE = load()
STANDARD = [point for point in CATALOGUE.points.values() if point.meridian is not Meridian.EX]
FOLDER = Path(acupress_desktop.content.__file__).parent / "names"


@pytest.mark.parametrize("language", NAMED_LANGUAGES)
def test_every_point_of_the_standard_has_a_name_and_a_source(language: str) -> None:
    names = read_names(language)
    assert list(names) == [point.code for point in STANDARD]
    assert all(entry.name and re.fullmatch("[1-3]/[23]", entry.agree) for entry in names.values())
    assert sources_of(language)


@pytest.mark.parametrize("language", NAMED_LANGUAGES)
def test_no_other_name_is_the_name_of_another_point(language: str) -> None:
    names = read_names(language)
    own = {entry.name for entry in names.values()}
    for code, entry in names.items():
        assert len(set(entry.also)) == len(entry.also), code
        assert not own - {entry.name} & set(entry.also), code
        assert not (own & set(entry.also)) - {entry.name}, code


@pytest.mark.parametrize(
    ("language", "code", "sure"),
    [
        ("ja", "LI4", True),
        ("ja", "GB8", False),
        ("ko", "BL23", False),
        ("ko", "LI4", True),
        ("vi", "GV26", False),
    ],
)
def test_what_is_unsure_is_marked(language: str, code: str, sure: bool) -> None:
    assert read_names(language)[code].sure is sure


def test_names_are_written_in_their_letters() -> None:
    for code, entry in read_names("ja").items():
        assert re.fullmatch("[぀-ゟ]+", entry.kana), code
        assert re.fullmatch("[A-ZĀĪŪĒŌ][a-zāīūēō']+", entry.latin), code
        assert re.fullmatch("[一-鿿]+", entry.name), code
    for code, entry in read_names("ko").items():
        assert re.fullmatch("[가-힣]+", entry.name), code
        assert re.fullmatch("[A-Z][a-z]+", entry.latin), code
    for code, entry in read_names("vi").items():
        assert re.fullmatch(r"[^\W\d_]+( [^\W\d_]+)*", entry.name), code


def test_japanese_and_chinese_are_one_name_for_search() -> None:
    """But for three that have another name in Japanese."""
    fold = folding()
    other = {
        point.code
        for point in STANDARD
        if fold.loose(point.hanzi) != fold.loose(read_names("ja")[point.code].name)
    }
    assert other == {"LI19", "TE11", "TE22"}


def test_every_traditional_character_folds_to_its_simplified_one() -> None:
    fold = folding()
    for point in CATALOGUE.points.values():
        assert fold.loose(point.hanzi_traditional) == fold.loose(point.hanzi) == point.hanzi


def test_every_variant_ends_at_a_character_of_our_own() -> None:
    groups = json.loads((FOLDER / "variants.json").read_text(encoding="utf-8"))["seen_in"]
    rows = [pair for group in groups.values() for pair in group.items()]
    assert len({sign for sign, _ in rows}) == len(rows), "a character stands there twice"
    assert not {plain for _, plain in rows} & {sign for sign, _ in rows}


@pytest.mark.parametrize("language", CODE_LANGUAGES)
def test_codes_of_a_language_are_read_in_it_first(language: str) -> None:
    for point in STANDARD:
        code = typed_code(code_in(language, point), code_book(language))
        assert code is not None
        assert code.start == point.code


@pytest.mark.parametrize(
    ("language", "typed", "starts"),
    [
        *(("en", "V23", ["BL23"]), ("fr", "V23", ["BL23"]), ("en", "P6", ["PC6", "LU6"])),
        *(("fr", "P6", ["LU6", "PC6"]), ("es", "B6", ["SP6", "BL6"]), ("de", "B6", ["BL6", "SP6"])),
        *(("fr", "H3", ["LR3", "HT3"]), ("de", "H3", ["HT3", "LR3"]), ("en", "Dü3", ["SI3"])),
        *(("de", "DU3", ["GV3"]), ("en", "3E5", ["TE5"]), ("en", "RM6", ["CV6"]), ("en", "LV3", ["LR3"])),
        *(("en", "Bladder 23", ["BL23"]), ("en", "膀胱経二十三", ["BL23"]), ("en", "Vessie 23", ["BL23"])),
        *(
            ("en", "Blasenmeridian 23", ["BL23"]),
            ("en", "足太陽膀胱經23", ["BL23"]),
            ("en", "방광경 23", ["BL23"]),
        ),
        *(("en", "Kinh Bàng quang 23", ["BL23"]), ("en", "meridiano de la vejiga 23", ["BL23"])),
        *(("en", "Méridien du Foie ３", ["LR3"]), ("en", "3 Erwärmer 5", ["TE5"]), ("xx", "GI4", ["LI4"])),
        *(
            ("en", "Bladder no. 23", ["BL23"]),
            ("de", "Blase Nr. 23", ["BL23"]),
            ("fr", "Vessie n° 23", ["BL23"]),
        ),
        *(("en", "膀胱第二十三", ["BL23"]), ("en", "膀胱23番", ["BL23"]), ("en", "방광 23번", ["BL23"])),
        *(("en", "膀胱經23穴", ["BL23"]), ("en", "膀胱٢٣", ["BL23"]), ("en", "Vessie №23", ["BL23"])),
        *(("fr", "IG3", ["SI3", "LI3"]), ("es", "IG3", ["LI3", "SI3"]), ("fr", "Rte6", ["SP6"])),
        *(
            ("en", "3IG", ["SI3", "LI3"]),
            ("en", "36E", ["ST36"]),
            ("fr", "20 GI", ["LI20"]),
            ("es", "40VB", ["GB40"]),
        ),
        *(
            ("fr", "23 V", ["BL23"]),
            ("fr", "14-VG", ["GV14"]),
            ("fr", "DM-14", ["GV14"]),
            ("fr", "7P", ["LU7", "PC7"]),
        ),
        *(("en", "Gall Bladder 20", ["GB20"]), ("en", "gallbladder-20", ["GB20"]), ("en", "Cœur 7", ["HT7"])),
    ],
)
def test_a_code_as_people_write_it(language: str, typed: str, starts: list[str]) -> None:
    code = typed_code(typed, code_book(language))
    assert code is not None
    assert (list(code.starts), code.numbered) == (starts, True)


@pytest.mark.parametrize("typed", ["足三里", "手三里", "四满", "hegu", "shen shu 9", "二间"])
def test_a_name_is_no_code(typed: str) -> None:
    assert typed_code(typed, code_book("en")) is None


@pytest.mark.parametrize(
    ("asked", "language"),
    [(None, "en"), ("fr", "fr"), ("fr_FR.UTF-8", "fr"), ("zh-Hant-TW", "zh"), ("DE", "de"), ("", "en")],
)
def test_the_language_of_a_locale(asked: str | None, language: str) -> None:
    assert language_of(asked) == language


def test_a_language_without_words_still_says_which_codes_are_read_first() -> None:
    assert load_packed("it").asked_language == "it"
    assert load_packed("it").language == "en"
    assert load_packed("en").asked_language == "en"


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        *((NameKind.PINYIN, "Shènshū"), (NameKind.SIMPLIFIED, "肾俞"), (NameKind.TRADITIONAL, "腎俞")),
        *(
            (NameKind.KANJI, "腎兪"),
            (NameKind.KANA, "じんゆ"),
            (NameKind.ROMAJI, "Jin'yu"),
            (NameKind.HANGUL, "신수"),
        ),
        *((NameKind.KOREAN_LATIN, "Sinsu"), (NameKind.VIETNAMESE, "Thận Du"), (NameKind.CODE_FR, "V23")),
        *((NameKind.CODE_DE, "Bl23"), (NameKind.CODE_ES, "V23"), (NameKind.NONE, None)),
    ],
)
def test_names_of_one_point(kind: NameKind, name: str | None) -> None:
    found = name_of(kind, CATALOGUE.points["BL23"], CATALOGUE)
    assert found == name or (
        kind is NameKind.ROMAJI and found is not None and found.replace("'", "") == "Jinyu"
    )


def test_an_extra_point_has_no_name_where_none_was_gathered() -> None:
    point = CATALOGUE.points["EX-HN3"]
    assert name_of(NameKind.KANJI, point, CATALOGUE) is None
    assert name_of(NameKind.CODE_FR, point, CATALOGUE) == "EX-HN3"
