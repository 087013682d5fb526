"""Names of points: no two the same, one word for one thing, and Chinese that agrees with how each character
is written and read in the names of points."""

from __future__ import annotations

import csv
import re
import unicodedata
from pathlib import Path

import pytest

from acupress_desktop.domain.points import Point
from acupress_desktop.services.search import Search
from tests.each import each
from tests.shipped import load

CATALOGUE = load()
POINTS = list(CATALOGUE.points.values())
ENGLISH = {code: CATALOGUE.text(code).english for code in CATALOGUE.points}
#: Small words inside a name.
SMALL = {"at", "and", "for", "in", "into", "of", "the", "to", "with"}

with (Path(__file__).parent / "readings.csv").open(encoding="utf-8", newline="") as _file:
    #: A character as it is written in the simplified form: its traditional form and its reading.
    READINGS = {row["simplified"]: (row["traditional"], row["pinyin"]) for row in csv.DictReader(_file)}


def read(hanzi: str) -> str:
    """The reading of a name: its syllables in one word, parted where a vowel would join the one before."""
    word = ""
    for character in hanzi:
        syllable = READINGS[character][1]
        first = unicodedata.normalize("NFD", syllable)[0]
        word += ("'" if word and first in "aeo" else "") + syllable
    return word[0].upper() + word[1:]


def test_no_two_points_share_an_english_name() -> None:
    taken: dict[str, list[str]] = {}
    for code, name in ENGLISH.items():
        taken.setdefault(name.casefold(), []).append(code)
    assert {name: codes for name, codes in taken.items() if len(codes) > 1} == {}


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("BL11", "Great Shuttle"),
        ("GV14", "Great Vertebra"),
        ("KI18", "Stone Pass"),
        ("CV5", "Stone Gate"),
        ("BL14", "Absolute Yin Transporter"),
        ("SI10", "Upper Arm Transporter"),
        ("BL22", "Triple Energizer Transporter"),
        ("BL23", "Kidney Transporter"),
        ("BL43", "Vital Region Transporter"),
        ("KI16", "Vitals Tissues Transporter"),
        ("KI27", "Transporter Mansion"),
    ],
)
def test_a_corrected_name(code: str, name: str) -> None:
    assert ENGLISH[code] == name


def test_one_word_for_one_thing() -> None:
    """What is called so in one name is called so in all."""
    for code, point in CATALOGUE.points.items():
        name = ENGLISH[code]
        assert not re.search(r"\b(Shu|Xi|Sanjiao|Gall Bladder)\b", name), code
        assert ("Transporter" in name) == ("俞" in point.hanzi + "".join(point.also)), code
        if "郄" in point.hanzi:
            assert "Cleft" in name, code


@each("name", ENGLISH.values())
def test_a_name_is_written_as_a_name(name: str) -> None:
    words = re.split(r"[ -]", name.replace(",", ""))
    assert all(word[0].isupper() or word[0].isdigit() or word in SMALL for word in words)
    assert words[0] not in SMALL
    assert name == " ".join(name.split())
    assert not set(name) & set("()[];:/")


@each("point", POINTS, ids=lambda point: point.code)
def test_chinese_as_it_is_written_and_read_in_names_of_points(point: Point) -> None:
    assert point.hanzi_traditional == "".join(READINGS[character][0] for character in point.hanzi)
    assert re.sub(r" \(.*\)$", "", point.pinyin) == read(point.hanzi)


@pytest.mark.parametrize(
    ("code", "pinyin", "hanzi", "traditional"),
    [
        ("BL38", "Fúxì", "浮郄", "浮郄"),
        ("HT6", "Yīnxì", "阴郄", "陰郄"),
        ("PC4", "Xìmén", "郄门", "郄門"),
        ("TE11", "Qīnglíngyuān", "清泠渊", "清泠淵"),
    ],
)
def test_corrected_chinese(code: str, pinyin: str, hanzi: str, traditional: str) -> None:
    point = CATALOGUE.points[code]
    assert (point.pinyin, point.hanzi, point.hanzi_traditional) == (pinyin, hanzi, traditional)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("清冷渊", "TE11"),
        ("清冷淵", "TE11"),
        ("Qīnglěngyuān", "TE11"),
        ("qinglengyuan", "TE11"),
        ("清泠渊", "TE11"),
        ("qinglingyuan", "TE11"),
        ("renzhong", "GV26"),
        ("人中", "GV26"),
        ("zanzhu", "BL2"),
        ("tanzhong", "CV17"),
        ("zhong guan", "CV12"),
        ("Kidney Shu", "BL23"),
        ("Lung Shu", "BL13"),
        ("Shu Mansion", "KI27"),
        ("Xi-Cleft Gate", "PC4"),
    ],
)
def test_another_reading_is_understood(typed: str, code: str) -> None:
    assert Search(CATALOGUE).find(typed)[0] == code


def test_another_reading_is_no_name_of_another_point() -> None:
    own = {name for point in POINTS for name in (point.pinyin, point.hanzi, point.hanzi_traditional)}
    for point in POINTS:
        assert len(set(point.also)) == len(point.also)
        assert not own & set(point.also), point.code
