"""Finding a point by whatever people know of it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.content.error_words import sentence
from acupress_desktop.content.packed import load_packed
from acupress_desktop.content.point_names import read_names
from acupress_desktop.content.words import read_words
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.services.search import Search, plain
from tests.each import each
from tests.shipped import load

CATALOGUE = load()
SEARCH = Search(CATALOGUE)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("BL23", "BL23"),
        ("bl 23", "BL23"),
        ("UB23", "BL23"),
        ("REN4", "CV4"),
        ("DU20", "GV20"),
        ("LIV3", "LR3"),
        ("TW5", "TE5"),
        ("SJ5", "TE5"),
        ("P6", "PC6"),
        ("K3", "KI3"),
        ("ex-hn3", "EX-HN3"),
        ("EX HN3", "EX-HN3"),
        ("Shènshū", "BL23"),
        ("shen shu", "BL23"),
        ("shenshu", "BL23"),
        ("hegu", "LI4"),
        ("合谷", "LI4"),
        ("腎俞", "BL23"),
        ("肾俞", "BL23"),
        ("joining valley", "LI4"),
        ("zusanly", "ST36"),
        ("hegou", "LI4"),
        ("weizong", "BL40"),
        ("kidny shu", "BL23"),
    ],
)
def test_the_point_that_is_meant_comes_first(typed: str, first: str) -> None:
    assert SEARCH.find(typed)[0] == first


@pytest.mark.parametrize(
    ("typed", "among"),
    [
        ("insomnia", {"HT7", "EX-HN3"}),
        ("back pain", {"BL23", "BL40", "GB30"}),
        ("stiff neck", {"BL10", "GB21", "SI3"}),
        ("headake", {"GB20", "LI4"}),
        ("behind the knee", {"BL40"}),
        ("bladder", {"BL23", "BL67"}),
    ],
)
def test_aches_places_and_meridians_find_their_points(typed: str, among: set[str]) -> None:
    assert among <= set(SEARCH.find(typed))


def test_a_shorter_code_comes_before_longer_ones() -> None:
    found = SEARCH.find("BL2")
    assert found[0] == "BL2"
    assert {"BL20", "BL23"} <= set(found)
    assert all(code.startswith("BL2") for code in found)


def test_nothing_typed_finds_all_and_nonsense_nothing() -> None:
    assert SEARCH.find("  ") == list(CATALOGUE.points)
    assert SEARCH.find("xqzzkw") == []
    assert SEARCH.find("...") == []


@each("code", CATALOGUE.points)
def test_every_point_is_found_by_its_own_names(code: str) -> None:
    point = CATALOGUE.points[code]
    assert SEARCH.find(code)[0] == code
    assert code in SEARCH.find(point.pinyin)
    assert code in SEARCH.find(plain(point.pinyin).replace(" ", ""))
    assert code in SEARCH.find(point.hanzi)
    assert code in SEARCH.find(point.hanzi_traditional)
    assert code in SEARCH.find(CATALOGUE.text(code).english)


@given(st.text(max_size=40))
def test_any_text_can_be_typed(text: str) -> None:
    found = SEARCH.find(text)
    assert len(found) == len(set(found))
    assert set(found) <= set(CATALOGUE.points)


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "BL99",
            "GB55",
            "bl 0",
            "EX-HN99",
            "UB99",
            "UB 99",
            "BL-68",
            "LI21",
            "B99",
            "ＢＬ９９",
            "BL٩٩",
            "BL९९",
        ),
        *(
            "BL九九",
            "BL九十九",
            "ВL99",
            "BL023456",
            "EX-UE71",
            "EX 1",
            "Extra 1",
            "L23",
            "E46",
            "DÜ20",
            "BL2O",
        ),
        *(
            "BL99 kidney",
            "hegu4",
            "hegu 4",
            "shen shu 9",
            "bladder 99",
            "BL1 9",
            "23BL",
            "T99",
            "BL9" + "9" * 5000,
        ),
    ],
)
def test_a_code_that_does_not_exist_finds_nothing(typed: str) -> None:
    assert SEARCH.find(typed) == []


@pytest.mark.parametrize(
    "typed",
    ["ＢＬ２３", "BL٢٣", "BL२३", "BL二十三", "ВL23", "BL023", "BL.23", "bl_23", "BL23.", "BL23 kidney"],
)
def test_every_spelling_of_a_code_finds_its_point_alone(typed: str) -> None:
    assert SEARCH.find(typed) == ["BL23"]


def test_the_name_of_a_vertebra_finds_what_lies_at_it() -> None:
    assert {"BL18", "GV8", "EX-B2-T9"} <= set(SEARCH.find("T9"))


@pytest.mark.parametrize(
    ("typed", "code", "lies_there"),
    [("L4", "LU4", "BL25"), ("l 4", "LU4", "EX-B2-L4"), ("C7", "HT7", "GV14"), ("S-2", "ST2", "BL28")],
)
def test_what_names_a_vertebra_and_in_old_books_a_point_finds_both(
    typed: str, code: str, lies_there: str
) -> None:
    found = SEARCH.find(typed)
    assert found[0] == code
    assert lies_there in found


#: What each beginning stands for, in the books that are read beside ours: in English ones first.
_STARTS: dict[str, tuple[str, ...]] = {
    name: (name,)
    for name in ("LU", "LI", "ST", "SP", "HT", "SI", "BL", "KI", "PC", "TE", "GB", "LR", "GV", "CV")
}
_STARTS |= {
    "UB": ("BL",),
    "B": ("BL", "SP"),
    "P": ("PC", "LU"),
    "H": ("HT", "LR"),
    "K": ("KI",),
    "DU": ("GV",),
    "REN": ("CV",),
    "SJ": ("TE",),
    "LIV": ("LR",),
    "EX-HN": ("EX-HN",),
    "V": ("BL",),
    "GI": ("LI",),
    "IG": ("SI", "LI"),
    "Dü": ("SI",),
    "3E": ("TE",),
}
_SPELLINGS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "０１２３４５６７８９", "〇一二三四五六七八九")


@given(
    st.sampled_from(sorted(_STARTS)),
    st.sampled_from(["", " ", "-", ".", "_", "–", " . "]),
    st.integers(0, 199),
    st.sampled_from(_SPELLINGS),
    st.booleans(),
)
def test_a_code_finds_only_points_whose_code_begins_so(
    letters: str, gap: str, number: int, digits: str, small: bool
) -> None:
    told = str(number).translate(str.maketrans("0123456789", digits))
    found = SEARCH.find(f"{letters.lower() if small else letters}{gap}{told}")
    starts = [f"{meridian}{number}" for meridian in _STARTS[letters]]
    assert set(found) == {code for code in CATALOGUE.points if code.startswith(tuple(starts))}
    meant = [start for start in starts if start in CATALOGUE.points]
    assert found[: len(meant)] == meant


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        *(("V23", "BL23"), ("Jinyu", "BL23"), ("腎兪", "BL23"), ("じんゆ", "BL23"), ("ジンユ", "BL23")),
        *(("신수", "BL23"), ("신유", "BL23"), ("Thận du", "BL23"), ("thận dự", "BL23"), ("GI4", "LI4")),
        *(("Di4", "LI4"), ("Dü3", "SI3"), ("ID3", "SI3"), ("Gōkoku", "LI4"), ("goukoku", "LI4")),
        *(("gohkoku", "LI4"), ("합곡", "LI4"), ("ㅎㅏㅂㄱㅗㄱ", "LI4"), ("합고", "LI4"), ("Hợp Cốc", "LI4")),
        *(("hop coc", "LI4"), ("hapgok", "LI4"), ("Thuỷ Phân", "CV9"), ("Thủy Phân", "CV9")),
        *(("足3里", "ST36"), ("he2gu3", "LI4"), ("He2 gu3", "LI4"), ("GI4 Hegu", "LI4"), ("合谷 LI4", "LI4")),
        *(("zhonglvshu", "BL29"), ("Zǎnzhú", "BL2"), ("Gāohuāngshū", "BL43"), ("Zhúbīn", "KI9")),
        *(("Lǐgōu", "LR5"), ("Qímén", "LR14"), ("Qǔchā", "BL4"), ("Fùāi", "SP16"), ("禾髎", "LI19")),
        *(("和髎", "TE22"), ("巨窌", "ST3"), ("Bladder 23", "BL23"), ("Bladder-23", "BL23")),
        *(("shimmon", "HT7"), ("joksamri", "ST36"), ("Lesser Shang", "LU11"), ("ＢＬ２３", "BL23")),
    ],
)
def test_every_way_to_say_it_finds_it_first(typed: str, code: str) -> None:
    assert SEARCH.find(typed)[0] == code


@pytest.mark.parametrize(
    ("locale", "typed", "meant"),
    [
        *(("en", "P6", ("PC6", "LU6")), ("fr", "P6", ("LU6", "PC6")), ("en", "H7", ("HT7", "LR7"))),
        *(("es", "B6", ("SP6", "BL6")), ("en", "V23", ()), ("fr", "V23", ()), ("en", "BL23", ())),
        *(("en", "B23", ()), ("en", "P10", ()), ("en", "hegu", ()), ("en", "", ())),
    ],
)
def test_a_code_that_stands_for_two_points_says_so(locale: str, typed: str, meant: tuple[str, ...]) -> None:
    found = Search(load_packed(locale)).match(typed)
    assert found.meant == meant
    assert found.codes[: len(meant)] == meant


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        *(
            ("LV3", "LR3"),
            ("bl23", "BL23"),
            ("BL23", "BL23"),
            ("合谷", "LI4"),
            ("hegu", "LI4"),
            ("GI4", "LI4"),
        ),
        *(("he2 gu3", "LI4"), ("HE2GU3", "LI4"), ("足3里", "ST36"), ("Zú Sān Lǐ", "ST36"), ("合 谷", "LI4")),
        *(
            ("LI4 Hegu", "LI4"),
            ("合谷 GI4", "LI4"),
            ("P6 Neiguan", "PC6"),
            ("内关 P6", "PC6"),
            ("st-36", "ST36"),
        ),
        *(("ごうこく", "LI4"), ("Gōkoku", "LI4"), ("합곡", "LI4"), ("Hợp cốc", "LI4"), ("UB 60", "BL60")),
        *(("Bladder 23", "BL23"), ("EX HN3", "EX-HN3"), ("Zǎnzhú", "BL2"), ("L4", "LU4"), ("Shénmén", "HT7")),
    ],
)
def test_a_spelling_that_means_one_point(typed: str, code: str) -> None:
    assert SEARCH.point_meant(typed) == code


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("P6", "“P6” can mean several points: PC6 (Pericardium meridian), LU6 (Lung meridian)"),
        ("BL99", "There is no point called “BL99”"),
        ("heg", "There is no point called “heg”"),
        ("knee", "There is no point called “knee”"),
        ("LI4 Neiguan", "There is no point called “LI4 Neiguan”"),
        ("BL2 back", "There is no point called “BL2 back”"),
        ("P6 P6", "There is no point called “P6 P6”"),
        ("BL", "There is no point called “BL”"),
    ],
)
def test_nothing_is_guessed_where_one_point_is_wanted(typed: str, said: str) -> None:
    with pytest.raises(KnownError) as refused:
        SEARCH.point_meant(typed)
    assert sentence(refused.value).startswith(said)


def test_a_french_book_is_read_in_french() -> None:
    french = Search(load_packed("fr"))
    assert [french.point_meant(typed) for typed in ("GI4", "36E", "V23", "F3")] == [
        "LI4",
        "ST36",
        "BL23",
        "LR3",
    ]
    with pytest.raises(KnownError) as refused:
        french.point_meant("IG4")
    assert {"SI4", "LI4"} <= set(re.findall(r"[A-Z]{2}[0-9]+", str(refused.value)))


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ja", "zh", "zh-Hant"])
def test_several_points_are_refused_in_one_sentence(language: str) -> None:
    text = read_words(language, "errors.json")["point.several"]
    assert len(re.findall("[.。]", text)) == 1, text


def test_a_name_that_points_share_is_refused_with_all_of_them() -> None:
    kana = [entry.kana for entry in read_names("ja").values()]
    shared = next(name for name in kana if kana.count(name) > 1)
    with pytest.raises(KnownError) as refused:
        SEARCH.point_meant(shared)
    assert all(code in str(refused.value) for code, entry in read_names("ja").items() if entry.kana == shared)


def test_an_english_name_is_found_in_a_language_that_has_its_own() -> None:
    chinese = load("zh")
    assert chinese.text("ST36").english == "足三里"
    assert Search(chinese).find("leg three miles")[0] == "ST36"
    assert Search(chinese).find("足三里")[0] == "ST36"
