"""Damaged content is refused in one sentence that names the file and the place in it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from acupress_desktop.content.error_words import sentence
from acupress_desktop.content.load import load
from acupress_desktop.content.words import languages
from acupress_desktop.domain.errors import KnownError
from tests.damaged import change

CONTENT = Path(__file__).resolve().parents[2] / "acupress_desktop" / "content"
Change = Callable[[Any], None]


def refused(content: Path) -> str:
    with pytest.raises(KnownError) as caught:
        load(folder=content)
    said = sentence(caught.value)
    assert said.endswith(".")
    assert "\n" not in said
    return said


def test_the_copy_itself_is_fine(content: Path) -> None:
    assert load(folder=content) == load()


def place(code: str, told: dict[str, Any]) -> Change:
    def how(data: Any) -> None:
        data[code]["place"] = told

    return how


START = {"start": {"landmark": "navel"}, "cun": 1, "toward": "lateral", "scale": "finger"}


@pytest.mark.parametrize(
    ("told", "where"),
    [
        ({"landmark": "nave"}, "place.landmark: there is no landmark “nave”"),
        ({"landmark": "navel_L"}, "place.landmark: there is no landmark “navel_L”"),
        ({"landmark": "navel", "along": ["navel", "x"]}, "place.along[1]: there is no landmark “x”"),
        ({"point": "BL99"}, "place.point: there is no point “BL99”"),
        (START | {"start": {"landmark": "x"}}, "place.start.landmark: there is no landmark “x”"),
        (
            {"start": {"point": "LI5"}, "end": {"point": "LI99"}, "part": 1, "of": 2},
            "place.end.point: there is no point “LI99”",
        ),
        (
            {
                "start": {"landmark": "navel"},
                "end": {"landmark": "nipple"},
                "part": 1,
                "of": 2,
                "via": [{"landmark": "ASIS"}, {"landmark": "x"}],
            },
            "place.via[1].landmark: there is no landmark “x”",
        ),
        (
            {"level": {"landmark": "x"}, "line": {"landmark": "navel"}},
            "place.level.landmark: there is no landmark “x”",
        ),
        (
            {"level": {"landmark": "navel"}, "line": {"point": "x"}},
            "place.line.point: there is no point “x”",
        ),
        (
            {"level": {"point": "x"}, "start": {"landmark": "navel"}, "end": {"landmark": "ASIS"}},
            "place.level.point: there is no point “x”",
        ),
        ({"landmark": "navel", "along": "ASIS"}, "place.along: Expected `array`, got `str`"),
        ({"landmark": "L2_spinous", "border": "left"}, "place.border: Invalid enum value 'left'"),
        (START | {"cun": 0}, "place.cun: the number must be above 0"),
        (START | {"cun": "1"}, "place.cun: Expected `float`, got `str`"),
        (START | {"toward": "up"}, "place.toward: Invalid enum value 'up'"),
        (START | {"scale": "nose"}, "place.scale: Invalid enum value 'nose'"),
        (START | {"colour": "red"}, "place: “colour” is not known here"),
        ({"start": {"landmark": "navel"}, "cun": 1}, "place: “scale” is missing"),
        (START | {"fitted": "yes"}, "place.fitted: Expected `bool`, got `str`"),
        ({}, "place: “level” is missing"),
        ({"start": 3, "end": 4, "part": 1, "of": 2}, "place.start: an object is expected here"),
    ],
)
def test_a_place_that_cannot_be(content: Path, told: dict[str, Any], where: str) -> None:
    change(content, "places/LI.json", place("LI4", told))
    assert refused(content).startswith(f"content/places/LI.json: $.LI4.{where}")


@pytest.mark.parametrize(
    ("facing", "where"),
    [
        (["dorsal", "dorsal"], "facing: one or two different directions are expected"),
        ([], "facing: one or two different directions are expected"),
        ("up", "facing: Invalid enum value 'up'"),
        ([{}], "facing: Expected `str`, got `object`"),
        ({}, "facing: one or two different directions are expected"),
        ({"dorsal": 0, "radial": 1}, "facing.dorsal: the number must be above 0"),
        ({"dorsal": 1.5}, "facing.dorsal: Expected `int`, got `float`"),
        ({"dorsal": 1, "radial": 1, "palmar": 1}, "facing: one or two different directions are expected"),
    ],
)
def test_a_skin_that_faces_nowhere(content: Path, facing: Any, where: str) -> None:
    change(content, "places/LI.json", lambda data: data["LI4"].update(facing=facing))
    assert refused(content).startswith(f"content/places/LI.json: $.LI4.{where}")


def test_a_place_of_no_point(content: Path) -> None:
    change(content, "places/LI.json", lambda data: data.update(LI99=data["LI4"]))
    assert refused(content) == "content/places/LI.json: $.LI99: there is no point “LI99”."


def test_a_point_without_a_place(content: Path) -> None:
    change(content, "places/LI.json", lambda data: data.pop("LI4"))
    assert refused(content) == "content/points/LI.json: $[3].code: “LI4” has no place in places/LI.json."


@pytest.mark.parametrize(
    ("name", "how", "said"),
    [
        (
            "points/LI.json",
            lambda data: data.append(data[3]),
            "content/points/LI.json: $[20].code: “LI4” is there twice.",
        ),
        (
            "points/LI.json",
            lambda data: data[3].update(code="BL4"),
            "content/points/LI.json: $[3].code: “BL4” is not a point of LI.",
        ),
        (
            "points/LI.json",
            lambda data: data[3].update(cautions=["dragons"]),
            "content/points/LI.json: Invalid enum value 'dragons' - at `$[3].cautions[0]`.",
        ),
        (
            "points/LI.json",
            lambda data: data[3].update(region="tail"),
            "content/points/LI.json: Invalid enum value 'tail' - at `$[3].region`.",
        ),
        (
            "points/LI.json",
            lambda data: data[3].pop("pinyin"),
            "content/points/LI.json: Object missing required field `pinyin` - at `$[3]`.",
        ),
        (
            "points/LI.json",
            lambda data: data[3].update(colour="red"),
            "content/points/LI.json: Object contains unknown field `colour` - at `$[3]`.",
        ),
        (
            "points/LI.json",
            lambda data: data[3].update(hold_s=9),
            "content/points/LI.json: $[3].hold_s: 9 is not within 10 to 300 seconds.",
        ),
        (
            "points/LI.json",
            lambda data: data[3].update(pressure={"low": 4, "high": 3}),
            "content/points/LI.json: $[3].pressure: it must run from low to high within 0 to 5.",
        ),
        (
            "points/LI.json",
            lambda data: data[3]["evidence"].update(sources=["hearsay"]),
            "content/points/LI.json: $[3].evidence.sources[0]: there is no source “hearsay”.",
        ),
        (
            "sources.json",
            lambda data: data.append(data[0]),
            f"content/sources.json: $[{len(load().sources)}].id: “who-2008” is there twice.",
        ),
        (
            "texts/en/points/LI.json",
            lambda data: data["LI4"].pop("english"),
            "content/texts/en/points/LI.json: $.LI4.english: the text is missing.",
        ),
        (
            "texts/en/points/LI.json",
            lambda data: data["LI4"].update(find_it="Look."),
            "content/texts/en/points/LI.json: Expected `array | null`, got `str` - at `$[...].find_it`.",
        ),
        (
            "routines.json",
            lambda data: data[0].update(steps=[]),
            "content/routines.json: $[0].steps: the routine holds no point.",
        ),
        (
            "routines.json",
            lambda data: data.append(data[0]),
            "is there twice.",
        ),
        (
            "routines.json",
            lambda data: data[0]["steps"][0].update(point="LI99"),
            "content/routines.json: $[0].steps[0].point: there is no point “LI99”.",
        ),
        (
            "routines.json",
            lambda data: data[0]["steps"][0].update(seconds=1),
            "content/routines.json: $[0].steps[0].seconds: 1 is not within 10 to 300.",
        ),
        (
            "routines.json",
            lambda data: data[0]["steps"][0].update(sides=[]),
            "each at most once.",
        ),
    ],
)
def test_facts_and_words_that_cannot_be(content: Path, name: str, how: Change, said: str) -> None:
    change(content, name, how)
    told = refused(content)
    assert told == said if said.startswith("content/") else told.endswith(said)


@pytest.mark.parametrize(
    "name",
    ["points/BL.json", "places/BL.json", "texts/en/points/BL.json", "texts/en/words.json", "routines.json"],
)
@pytest.mark.parametrize("damage", [b"", b"[", b'{"a": 1,}', b"\xff\xfe", b"3"])
def test_a_damaged_file(content: Path, name: str, damage: bytes) -> None:
    (content / name).write_bytes(damage)
    assert refused(content).startswith(f"content/{name}: ")


@pytest.mark.parametrize("name", ["points/BL.json", "places/BL.json", "texts/en/landmarks.json"])
def test_a_file_that_is_gone(content: Path, name: str) -> None:
    (content / name).unlink()
    assert refused(content) == f"The file content/{name} of Acupress is missing. Install Acupress again."


def test_another_language_falls_back_word_by_word(content: Path) -> None:
    """What a translator has not got to yet is told in English, derived or written by hand."""
    texts = content / "texts" / "eo"
    (texts / "points").mkdir(parents=True)
    (texts / "words.json").write_text(json.dumps({"careful.pregnancy": "Ne en gravedeco."}), encoding="utf-8")
    (texts / "points" / "LI.json").write_text(json.dumps({"LI4": {"where": "Mano"}}), encoding="utf-8")
    english, other = load(folder=content), load("eo_XX", content)
    assert other.text("LI4").where == "Mano"
    assert other.text("LI4").press_it == english.text("LI4").press_it
    assert other.text("SI3") == english.text("SI3")
    assert other.text("BL23").find_it == english.text("BL23").find_it
    assert all(all((t.english, t.find_it, t.careful, t.sheet)) for t in other.point_texts.values())
    derived = [code for code, text in english.point_texts.items() if "Skip it in pregnancy." in text.careful]
    assert any("Ne en gravedeco." in other.text(code).careful for code in derived)


def test_a_language_that_nobody_wrote_is_english() -> None:
    assert load("tlh").words == load().words


@pytest.mark.parametrize("language", [name for name in languages() if name != "en"])
def test_a_folder_that_is_half_done_or_half_broken_leaves_nothing_empty(content: Path, language: str) -> None:
    """Of a written language: each second file is gone, of the rest one is cut off, and one is not UTF-8."""
    found = (content / "texts" / language).rglob("*.json")
    files = sorted(found, key=lambda file: (file.name != "words.json", file))  # the keys below are English's
    for gone in files[::2]:
        gone.unlink()
    files[1].write_bytes(files[1].read_bytes()[:100])
    files[3].write_bytes(b"\xff\xfe{")
    english, told = load(folder=content), load(language, content)
    assert told.words.keys() == english.words.keys()
    assert told.point_texts.keys() == english.point_texts.keys()
    assert all(all((t.english, t.where, t.find_it, t.press_it, t.sheet)) for t in told.point_texts.values())
    assert all(told.title(key) for key in english.routines)
