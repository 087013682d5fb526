"""Finding a point by whatever people know of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.content.load import load
from acupress_desktop.services.search import Search, plain

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


@pytest.mark.parametrize("code", CATALOGUE.points)
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
