"""The two names that the user chose, and what stands there where one cannot be shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.point_names import all_codes, all_names, read_names
from acupress_desktop.content.words import Words
from acupress_desktop.domain.names import NAMED_LANGUAGES, NameKind, Script, ShownName
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.listing import point_lines, points
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.sheet_service import SheetService
from acupress_desktop.services.shown_names import chosen_names, drawn_names, usual_names, written
from tests.fakes import nothing_applies
from tests.shipped import load

CATALOGUE = load()
POINT, EXTRA = CATALOGUE.points["LI4"], CATALOGUE.points["EX-HN3"]


def chosen(first: NameKind, second: NameKind, code: str = "LI4") -> str:
    settings = replace(Settings(), first_name=first, second_name=second)
    return written(chosen_names(CATALOGUE.points[code], CATALOGUE, settings))


@pytest.mark.parametrize(
    ("first", "second", "shown"),
    [
        (NameKind.PINYIN, NameKind.SIMPLIFIED, "Hégǔ 合谷"),
        (NameKind.ROMAJI, NameKind.KANA, "Gōkoku ごうこく"),
        (NameKind.HANGUL, NameKind.KOREAN_LATIN, "합곡 Hapgok"),
        (NameKind.VIETNAMESE, NameKind.ENGLISH, "Hợp Cốc · Joining Valley"),
        (NameKind.CODE_FR, NameKind.PINYIN, "GI4 · Hégǔ"),
        (NameKind.CODE_DE, NameKind.NONE, "Di4"),
        (NameKind.SIMPLIFIED, NameKind.KANJI, "合谷"),
        (NameKind.NONE, NameKind.NONE, "Hégǔ 合谷"),
    ],
)
def test_two_names(first: NameKind, second: NameKind, shown: str) -> None:
    assert chosen(first, second) == shown


def test_a_point_without_a_name_in_a_language_keeps_what_it_has() -> None:
    assert chosen(NameKind.KANJI, NameKind.ENGLISH, "EX-HN3") == CATALOGUE.text("EX-HN3").english
    assert chosen(NameKind.HANGUL, NameKind.KANA, "EX-HN3") == written(usual_names(EXTRA))


@pytest.mark.parametrize("kind", [kind for kind in NameKind if kind is not NameKind.NONE])
def test_every_point_has_something_to_be_shown_by(kind: NameKind) -> None:
    for code in CATALOGUE.points:
        assert chosen(kind, NameKind.NONE, code).strip()


@pytest.mark.parametrize(
    ("language", "shown", "extra"),
    [
        ("en", "Yìntáng 印堂", "Hégǔ 合谷"),
        ("de", "Yìntáng 印堂", "Hégǔ 合谷"),
        ("zh", "印堂 Yìntáng", "合谷 Hégǔ"),
        ("zh-Hant", "印堂 Yìntáng", "合谷 Hégǔ"),
        ("ja", "Yìntáng 印堂", "合谷 · ごうこく"),
        ("ko", "印堂", "합곡 合谷"),
        ("vi", "印堂", "Hợp Cốc 合谷"),
    ],
)
def test_who_chose_none_gets_the_names_that_readers_of_the_language_know(
    language: str, shown: str, extra: str
) -> None:
    own = read_names(language) if language in NAMED_LANGUAGES else {}
    told = replace(CATALOGUE, words=Words(language, CATALOGUE.words), own_names=own)
    names = [written(chosen_names(point, told, Settings())) for point in (EXTRA, POINT)]
    assert names == [shown, extra]
    traditional = chosen_names(CATALOGUE.points["BL23"], told, Settings())
    scripts = {name.script: name.text for name in traditional}
    if language in ("zh-Hant", "ko", "vi"):
        assert scripts[Script.TRADITIONAL] == "腎俞"


def test_a_usual_name_does_not_repeat_the_chosen_one() -> None:
    settings = Settings(first_name=NameKind.PINYIN)
    assert settings.names_in("zh") == (NameKind.PINYIN, NameKind.SIMPLIFIED)
    assert settings.names_in("ja") == (NameKind.PINYIN, NameKind.KANA)
    assert settings.names_in("en") == (NameKind.PINYIN, NameKind.SIMPLIFIED)


def test_what_no_font_has_is_left_out() -> None:
    names = (ShownName("合谷", Script.JAPANESE), ShownName("합곡", Script.KOREAN))
    assert drawn_names(names, POINT, lambda script: script is Script.KOREAN) == names[1:]
    assert drawn_names(names, POINT, lambda script: script is Script.LATIN) == (ShownName("Hégǔ"),)


def test_the_sheet_has_the_names_that_were_chosen() -> None:
    settings = replace(Settings(), first_name=NameKind.VIETNAMESE, second_name=NameKind.HANGUL)
    sheets = SheetService(
        CATALOGUE,
        Atlas.load(),
        nothing_applies(CATALOGUE),
        lambda point: chosen_names(point, CATALOGUE, settings),
    )
    (entry,) = sheets.for_points(["LI4"], date(2026, 11, 30)).entries
    assert entry.names == (ShownName("Hợp Cốc"), ShownName("합곡", Script.KOREAN))


def test_points_as_data_have_every_name_and_code() -> None:
    (told,) = points(CATALOGUE, Atlas.load(), ["BL23"])
    names = {tag: entry["name"] for tag, entry in told["names"].items()}
    assert names | {"ja-Latn": ""} == {
        "zh-Latn": "Shènshū",
        "zh-Hans": "肾俞",
        "zh-Hant": "腎俞",
        "en": "Kidney Transporter",
        "ja": "腎兪",
        "ja-Hira": "じんゆ",
        "ja-Latn": "",
        "ko": "신수",
        "ko-Latn": "Sinsu",
        "vi": "Thận Du",
        "fr": "Shènshū",
        "de": "Shènshū",
        "es": "Shènshū",
    }
    assert told["codes"] == {"en": "BL23", "fr": "V23", "de": "Bl23", "es": "V23", "it": "V23", "pt": "B23"}
    assert told["names"]["ko"]["agree"] == "1/3"
    assert told["names"]["ko"]["sure"] is False
    assert told["names"]["ko"]["also"] == ["신유"]
    assert told["names"]["fr"]["established"] is False


def test_lines_to_read_have_the_chosen_names() -> None:
    nobody = SafetyView()
    assert point_lines(CATALOGUE, ["LI4"], nobody, (), Settings())[0].startswith(
        "LI4      Hégǔ         Joining"
    )
    chosen_ones = replace(Settings(), first_name=NameKind.HANGUL, second_name=NameKind.NONE)
    assert point_lines(CATALOGUE, ["LI4"], nobody, (), chosen_ones)[0].startswith("LI4      합곡 ")


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ja", "zh", "zh-Hant"])
@pytest.mark.parametrize("meant", [(), tuple(CATALOGUE.points)])
def test_no_line_says_a_name_twice(language: str, meant: tuple[str, ...]) -> None:
    catalogue = load(language)
    for kind in (NameKind.USUAL, NameKind.ENGLISH):
        settings = replace(Settings(), second_name=kind)
        lines = point_lines(catalogue, list(catalogue.points), SafetyView(), meant, settings)
        for code, line in zip(catalogue.points, lines, strict=True):
            point, text = catalogue.points[code], catalogue.text(code)
            shown = chosen_names(point, catalogue, settings)
            names = (
                [name.text for name in shown]
                if settings.names_in(language) != (NameKind.PINYIN, NameKind.SIMPLIFIED)
                else []
            )
            told = line.removeprefix(code).strip().removeprefix(written(shown) if names else point.pinyin)
            assert (text.english in told.replace(text.where, "")) is (text.english not in names), line
            assert text.where in told


def test_every_name_says_where_it_comes_from() -> None:
    for point in CATALOGUE.points.values():
        names = all_names(point, CATALOGUE)
        assert all(entry["source"] and entry["name"] and "sure" in entry for entry in names.values())
        assert ("ja" in names) == (point.meridian != "EX")
        assert set(all_codes(point)) == {"en", "fr", "de", "es", "it", "pt"}
    assert NAMED_LANGUAGES
