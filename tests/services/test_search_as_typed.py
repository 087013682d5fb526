"""Points found by what people type: with a word for "point", by code and name together, in every script."""

from __future__ import annotations

from functools import cache

import pytest

from acupress_desktop.content.error_words import sentence
from acupress_desktop.content.own_names import name_of
from acupress_desktop.content.packed import load_packed
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.names import NameKind
from acupress_desktop.domain.points import Meridian
from acupress_desktop.services.listing import points as listed
from acupress_desktop.services.search import Search
from tests.refused import refused_as

LANGUAGES = ("en", "de", "fr", "es", "ja", "zh", "zh-Hant")


@cache
def _search(language: str) -> Search:
    return Search(load_packed(language))


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize(
    ("code", "spellings"),
    [
        ("CV4", ["関元穴", "关元穴", "關元穴", "関元のツボ", "Guanyuan xue", "관원혈", "point VC4"]),
        ("CV6", ["気海穴", "气海穴", "氣海穴", "気海穴位", "Qi hai point", "気海という穴"]),
        ("KI13", ["气穴", "氣穴", "气穴穴", "기혈", "Qixue", "qi xue"]),
        ("SP10", ["혈해", "혈해혈", "Xue hai", "血海穴"]),
        (
            "LI4",
            ["合谷穴位", "합곡혈", "합곡 혈자리", "huyệt Hợp Cốc", "huyet hop coc", "hegu xue", "heguxue"],
        ),
        ("LI4", ["合谷のツボ", "ツボ合谷", "ツボの合谷", "Gōkoku tsubo", "LI4 point", "heguxue"]),
        (
            "ST36",
            ["ST36番", "ST36號", "胃经36号穴", "ST第36穴", "Punkt Magen 36", "el punto E36"],
        ),
        (
            "ST36",
            ["足三里(ST36)", "ST36足三里", "Zusanli ST 36", "Zusanli (ST 36)", "E 36 Zusanli", "zu2san1li3"],
        ),
        (
            "ST36",
            ["Magen 36 Zusanli", "36E Zusanli", "胃経36 足三里", "ST-36 Zu San Li", "足3里"],
        ),
        ("LI4", ["合谷(LI4)", "合谷（LI4）", "合谷LI4", "GI4合谷", "LI 4 Hegu", "GI 4 Hegu", "Hegu LI4"]),
        ("LI4", ["LI4 / GI4 / Di4 Hegu", "【合谷】LI4", "He2 Gu3 LI4", "he2gu", "he²gu³", "hegu3"]),
        ("LI4", ["héɡǔ", "ｈｅ２ｇｕ３", "he3gu2", "hé gu3"]),
        ("PC6", ["Neiguan P6", "内关(P6)", "Maître Cœur 6", "Kreislauf 6", "Kreislauf-Sexualität 6"]),
        ("SI5", ["Yanggu", "yang gu", "YANGGU", "yang2gu3", "Yang2 Gu3", "ｙａｎｇｇｕ", "yáng gǔ"]),
        ("TE5", ["3E5", "3E5 Waiguan", "Trois réchauffeurs 5", "Dreifacher Erwaermer 5"]),
        ("CV12", ["Rèn 12", "Rén 12", "Ren mai 12", "Konzeptionsgefaess 12", "zhong1wan3 CV12"]),
        ("GV20", ["Dū 20", "Du mai 20"]),
        ("SP16", ["Fuʻai", "Fuʼai", "Fu’ai", "Fu'ai", "Fu`ai", "Fu´ai", "Fù`āi"]),
        ("KI3", ["tɑixi"]),
        ("EX-HN3", ["いんどう", "인당", "Indang", "Ấn Đường", "an duong", "Indō", "印堂穴", "印堂(EX-HN3)"]),
        ("EX-HN3", ["M-HN-3", "HN3", "HN 3", "Extra HN3"]),
        ("EX-HN5", ["M-HN-9", "太陽穴", "태양혈", "たいよう", "Thái Dương"]),
        ("KI16", ["肓输", "肓輸"]),
        ("KI27", ["输府", "輸府"]),
        ("HT6", ["阴郗", "隂郄"]),
        ("PC4", ["郗门", "隙門"]),
        ("ST3", ["巨廖"]),
        ("BL31", ["上廖"]),
        ("KI10", ["隂谷"]),
        ("SP5", ["商邱"]),
        ("BL43", ["膏盲"]),
    ],
)
def test_the_point_comes_first_and_every_door_takes_it(
    language: str, code: str, spellings: list[str]
) -> None:
    search = _search(language)
    for typed in spellings:
        found = search.match(typed)
        assert found.codes[:1] == (code,), typed
        assert found.meant == (), typed
        assert search.point_meant(typed) == code, typed


@pytest.mark.parametrize(
    ("kind", "around"),
    [
        (NameKind.SIMPLIFIED, "{}穴"),
        (NameKind.TRADITIONAL, "{}穴位"),
        (NameKind.KANJI, "{}のツボ"),
        (NameKind.HANGUL, "{}혈"),
        (NameKind.VIETNAMESE, "huyệt {}"),
        (NameKind.PINYIN, "{} xue"),
        (NameKind.PINYIN, "punto {}"),
        (NameKind.CODE_FR, "point {}"),
        (NameKind.CODE_DE, "Punkt {}"),
    ],
)
def test_a_word_for_point_beside_any_name_is_left_out(kind: NameKind, around: str) -> None:
    catalogue, search = load_packed("en"), _search("en")
    names = [point for point in catalogue.points.values() if point.meridian is not Meridian.EX]
    for point in names[::15]:  # the proof of the names tries all of them
        name = str(name_of(kind, point, catalogue))
        assert search.match(around.format(name)).codes[:1] == search.match(name).codes[:1], name


@pytest.mark.parametrize("language", ["en", "de", "zh"])
@pytest.mark.parametrize(
    ("typed", "several"),
    [
        ("zhongzhu", {"KI15", "TE3"}),
        ("juliao", {"ST3", "GB29"}),
        ("UE7", {"EX-UE7-1", "EX-UE7-2"}),
        ("M-BW-35", {f"EX-B2-L{number}" for number in range(1, 6)}),
        ("华佗夹脊", {"EX-B2-T1", "EX-B2-L5"}),
        ("華佗夾脊", {"EX-B2-T1", "EX-B2-L5"}),
        ("Huatuo Jiaji", {"EX-B2-T1", "EX-B2-L5"}),
        ("3E", {"ST3", "TE1", "TE23"}),
        ("3 e", {"ST3", "TE1", "TE23"}),
    ],
)
def test_where_several_points_are_called_so_nobody_chooses(
    language: str, typed: str, several: set[str]
) -> None:
    search = _search(language)
    found = search.match(typed)
    assert several <= set(found.meant)
    assert found.codes[: len(found.meant)] == found.meant
    with pytest.raises(KnownError) as refused:
        search.point_meant(typed)
    assert refused.value.message.code == "point.several"


def test_letters_of_a_meridian_are_named_as_such_where_one_point_is_wanted() -> None:
    with pytest.raises(KnownError) as refused:
        _search("en").point_meant("3E")
    assert "3E" in sentence(refused.value)
    assert "ST3 (Stomach meridian), TE (Triple Energizer meridian)" in sentence(refused.value)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
@pytest.mark.parametrize(
    ("typed", "meridian"),
    [
        *(("Ren mai", "CV"), ("Renmai", "CV"), ("Rèn mài", "CV"), ("任脉", "CV"), ("Du mai", "GV")),
        *(("Dumai", "GV"), ("督脈", "GV"), ("Lenkergefaess", "GV"), ("VB", "GB"), ("VC", "CV"), ("MC", "PC")),
        *(("VG", "GV"), ("SJ", "TE"), ("DM", "GV"), ("Vaisseau gouverneur", "GV")),
    ],
)
def test_a_meridian_lists_its_points(language: str, typed: str, meridian: str) -> None:
    search = _search(language)
    line = [code for code, point in load_packed("en").points.items() if point.meridian == meridian]
    assert search.find(typed)[: len(line)] == line


@pytest.mark.parametrize("language", ["en", "ja", "zh", "zh-Hant"])
@pytest.mark.parametrize(
    ("typed", "region"),
    [
        *(("neck", "neck"), ("cuello", "neck"), ("首", "neck"), ("くび", "neck"), ("颈", "neck")),
        *(("頸", "neck"), ("Hals", "neck"), ("목", "neck"), ("こし", "low-back"), ("腰", "low-back")),
        *(("腳踝", "ankle"), ("脚踝", "ankle"), ("ひざ", "knee"), ("膝蓋", "knee"), ("lưng", "low-back")),
    ],
)
def test_a_part_of_the_body_finds_its_points_and_those_that_nobody_presses_last(
    language: str, typed: str, region: str
) -> None:
    points = load_packed("en").points
    found = _search(language).find(typed)
    assert {code for code, point in points.items() if point.region == region} <= set(found)
    pressed = [points[code].for_reference is None for code in found]
    assert pressed == sorted(pressed, reverse=True)


def test_a_short_word_of_another_language_needs_its_marks() -> None:
    assert _search("en").find("lung")[0] == "BL13"
    assert len(_search("en").find("lung")) < 20


@pytest.mark.parametrize(
    "typed", ["hegu4", "hegu 4", "Hegu LI5", "合谷LI5", "M-HN-2", "BL1 9", "BL99穴", "punto BL99", "Hegu₂"]
)
def test_what_does_not_agree_finds_nothing(typed: str) -> None:
    assert _search("en").find(typed) == []
    with refused_as("point.unknown", code=typed):
        _search("en").point_meant(typed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_english_name_in_the_list_for_programs_is_english(language: str) -> None:
    class _Nowhere:
        def sights(self, _spot: object) -> tuple[()]:
            return ()

    catalogue = load_packed(language)
    entries = listed(catalogue, _Nowhere(), list(catalogue.points))  # type: ignore[arg-type]
    english = load_packed("en")
    assert [entry["english"] for entry in entries] == [
        english.text(code).english for code in catalogue.points
    ]


@pytest.mark.parametrize(
    ("language", "typed", "code"),
    [
        ("en", "Bldder 23", "BL23"),
        ("en", "KID3", "KI3"),
        ("en", "KID-27", "KI27"),
        ("de", "Dickdam 4", "LI4"),
        ("de", "Gallenblasse 20", "GB20"),
        ("fr", "Vesie 23", "BL23"),
        ("fr", "estomc 36", "ST36"),
        ("fr", "Triple réchaufeur 5", "TE5"),
        ("es", "vejga 23", "BL23"),
        ("es", "Estómgo 36", "ST36"),
        ("zh", "Stomch 36", "ST36"),
    ],
)
def test_the_name_of_a_meridian_may_have_a_mistake(language: str, typed: str, code: str) -> None:
    assert _search(language).find(typed) == [code]
    assert _search(language).points_meant(typed) == (() if "KID" not in typed else (code,))


@pytest.mark.parametrize("typed", ["Bldder 99", "Vesie 68", "Bl dder 0", "Xyz 23", "Lbe 3"])
def test_a_mistake_makes_no_other_number(typed: str) -> None:
    assert _search("de").find(typed) == []
