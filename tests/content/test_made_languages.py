"""Two made languages: one with cases and contractions, one that puts the place before the measure. What they
need and English does not is needed by those that people will write."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import time
from itertools import product
from pathlib import Path

import pytest

import acupress_desktop
from acupress_desktop.content.called import called
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.derived import derive
from acupress_desktop.content.language_files import faults
from acupress_desktop.content.own_cun import cun_label
from acupress_desktop.content.sentences import Teller, measure_label, point_sentence, sentence
from acupress_desktop.content.words import Words, check, merged, read_texts
from acupress_desktop.domain.cun import Cun, FigureCun
from acupress_desktop.domain.location import (
    Between,
    Border,
    Crossing,
    Direction,
    Landmark,
    Offset,
    OnLine,
    OtherPoint,
    Place,
    Scale,
)
from acupress_desktop.domain.phrases import slots
from acupress_desktop.domain.points import Caution, Region, Side, Spot
from tests.shipped import load

ENGLISH = load()
MADE = Path(__file__).parent / "languages"
TOLD = ("place", "direction", "step", "find", "go")


def made(language: str, **more: str) -> Catalogue:
    """The catalogue with the words of a made language over English."""
    texts = merged(ENGLISH.words, read_texts(MADE / language / "words.json"))
    landmarks = read_texts(MADE / language / "landmarks.json")
    texts |= {f"landmark.{name}": text for name, text in landmarks.items()} | more
    return dataclasses.replace(ENGLISH, words=Words(language, texts))


GERMAN = made("de")
NAVEL, BREASTBONE, KNEE = Landmark("navel"), Landmark("xiphisternal_junction"), Landmark("patella_base")
BY_CUN = Scale.ABDOMEN_UP


def offset(start: Place, cun: float, toward: Direction) -> Offset:
    return Offset(start, cun, toward, BY_CUN)


MIDDLE = Between(NAVEL, BREASTBONE, 1, 2)


@pytest.mark.parametrize(
    ("place", "told"),
    [
        (NAVEL, "Am Nabel."),
        (Landmark("navel", Border.UPPER), "Am Oberrand des Nabels."),
        (Landmark("navel", Border.UPPER, opposite=True), "Am Oberrand des Nabels der anderen Seite."),
        (OtherPoint("CV12"), "Bei CV12."),
        (offset(OtherPoint("LI11"), 1, Direction.LATERAL), "1 Cun lateral von LI11."),
        (offset(KNEE, 1.5, Direction.SUPERIOR), "1,5 Cun über der Kniescheibe."),
        (
            offset(Between(KNEE, NAVEL, 1, 2), 1.5, Direction.LATERAL),
            "1,5 Cun lateral der Mitte zwischen der Kniescheibe und dem Nabel.",
        ),
        (
            offset(Between(Between(KNEE, NAVEL, 1, 2), OtherPoint("CV4"), 1, 2), 0.5, Direction.SUPERIOR),
            "0,5 Cun über der Mitte zwischen der Mitte zwischen der Kniescheibe und dem Nabel und CV4.",
        ),
        (
            offset(Landmark("patella_base", Border.LOWER), 2, Direction.INFERIOR),
            "2 Cun unter dem Unterrand der Kniescheibe.",
        ),
        (
            offset(offset(KNEE, 1, Direction.SUPERIOR), 2, Direction.LATERAL),
            "2 Cun lateral der Kniescheibe, 1 Cun höher.",
        ),
        (
            offset(offset(NAVEL, 1, Direction.SUPERIOR), 0.5, Direction.LATERAL),
            "1 Cun über dem Nabel, 0,5 Cun neben der Mittellinie.",
        ),
        (
            Between(BREASTBONE, NAVEL, 3, 8, "cun"),
            "Von dem unteren Ende des Brustbeins aus 3 Cun in Richtung des Nabels,"
            " bei einem Abstand von 8 Cun.",
        ),
        (
            offset(Between(BREASTBONE, KNEE, 3, 8, "cun"), 1, Direction.LATERAL),
            "1 Cun lateral des Punktes 3 Cun von dem unteren Ende des Brustbeins zu der Kniescheibe.",
        ),
    ],
)
def test_a_place_within_a_place_declines(place: Place, told: str) -> None:
    """Case, gender, contraction, another order, and a decimal comma."""
    assert sentence(place, GERMAN) == told


def test_steps_numbers_and_words_follow_the_language() -> None:
    point = dataclasses.replace(ENGLISH.points["KI17"], place=offset(NAVEL, 2, Direction.LATERAL))
    assert derive(point, GERMAN).find_it[1] == "Suche den Nabel."
    on_line = dataclasses.replace(point, code="LI0", place=Between(KNEE, NAVEL, 1, 3))
    assert (
        derive(dataclasses.replace(on_line, region=Region.LEG), GERMAN).find_it[1:]
        == (
            "Denk dir eine Linie von der Kniescheibe zu dem Nabel.",
            "Der Punkt liegt nach einem Drittel davon.",
        )
        or "told.ST36.find#1" in GERMAN.words
    )
    assert [GERMAN.counted("sheet.points", number) for number in (1, 2)] == ["ein Punkt", "2 Punkte"]
    assert GERMAN.say("session.next-side", side=GERMAN.word("side.left")) == "Dann: linke Seite."
    assert GERMAN.say("session.prepare", name="Shenshu", where="Rücken") == (
        "Mach dich bereit: Shenshu, Rücken."
    )
    assert GERMAN.headed("lower-back") == ENGLISH.title("lower-back")
    assert GERMAN.words.time_of_day(time(9, 5)) == "09.05 Uhr"
    assert measure_label(1.5, 0, "cun", GERMAN) == "1,5 Cun"
    assert measure_label(1.5, 4, "cun", GERMAN) == "1,5 von 4 Cun"
    cun = Cun(FigureCun(170, dict.fromkeys(Scale, 2.25)), None)
    assert cun_label(2.5, Scale.CHEST, cun, GERMAN) == "2,5 Cun"


@pytest.mark.parametrize("language", ["de", "ja"])
@pytest.mark.parametrize("name", ["words.json", "landmarks.json"])
def test_the_made_languages_keep_the_slots(language: str, name: str) -> None:
    english = read_texts(Path(acupress_desktop.__file__).parent / "content" / "texts" / "en" / name)
    faults = check(english, read_texts(MADE / language / name), language)
    assert [fault for fault in faults if not fault.endswith("it is missing")] == []


class Heard(Words):
    """Remembers which templates were filled."""

    said: set[str]

    def say(self, key: str, /, **values: object) -> str:
        self.said.add(key)
        return super().say(key, **values)


def signs() -> dict[str, str]:
    """A sign of its own for each thing that places are told from, with the slots that it has."""
    things = [
        key
        for key in ENGLISH.words
        if key.split(".")[0] in ("landmark", "edge", "bone", "gap", "level", "fraction", "amount")
    ]
    made = {
        key: chr(0x4E00 + number) + "".join(f"{{{slot}}}" for slot in sorted(slots(ENGLISH.words[key])))
        for number, key in enumerate(things)
    }
    return made | {key: "手で示す" for key in ENGLISH.words if key.startswith("told.")}


JAPANESE = made("ja", **(signs() | read_texts(MADE / "ja" / "words.json") | {"landmark.navel": "臍"}))


def test_the_place_stands_before_the_measure() -> None:
    assert sentence(offset(NAVEL, 1.5, Direction.SUPERIOR), JAPANESE) == "臍の上1.5寸。"
    assert sentence(
        offset(offset(OtherPoint("LI11"), 1, Direction.SUPERIOR), 2, Direction.LATERAL), JAPANESE
    ) == ("LI11の外方2寸、さらに上1寸。")
    assert JAPANESE.words.joined(("一。", "二。")) == "一。二。"
    assert JAPANESE.words.sentences("一。二。") == ("一。", "二。")
    assert ENGLISH.words.sentences("One. Two (a. b). ") == ("One.", "Two (a.", "b).")


def places() -> Iterator[Place]:
    """Every way in which a place is told, of points and made for those that no point needs."""
    yield from (point.place for point in ENGLISH.points.values())
    for toward in Direction:
        yield offset(KNEE, 1.5, toward)
        yield offset(offset(KNEE, 1, toward), 1.3, Direction.SUPERIOR)
    ends = KNEE, Landmark("patella_apex")
    for part, of, unit, fitted in product((1, 2, 3), (2, 3), ("part", "cun"), (False, True)):
        yield Between(*ends, part, of, unit, (), fitted)
        yield Between(*ends, part, of, unit, (NAVEL, KNEE, BREASTBONE), fitted)
        yield offset(Between(*ends, part, of, unit, (), fitted), 1, Direction.ANTERIOR)
    yield Between(KNEE, Landmark("patella_base", opposite=True), 1, 2)
    yield offset(Between(KNEE, Landmark("patella_base", opposite=True), 1, 2), 1, Direction.DISTAL)
    yield Crossing(NAVEL, KNEE)
    yield Crossing(NAVEL, BREASTBONE)
    yield offset(Crossing(NAVEL, KNEE), 1, Direction.DISTAL)
    yield OnLine(NAVEL, *ends)
    yield offset(OnLine(NAVEL, *ends), 1, Direction.DISTAL)
    edge = Landmark("tibia_posterior_border_3cun"), Landmark("tibia_posterior_border_7cun")
    yield OnLine(NAVEL, *edge)
    yield offset(OnLine(NAVEL, *edge), 1, Direction.DISTAL)
    yield Between(NAVEL, OnLine(NAVEL, *edge), 1, 3)
    bones = [(Landmark(f"MC{n}_base_dorsal"), Landmark(f"MCP{n}_dorsal")) for n in (1, 2)]
    heads, bases = (Between(bones[0][n], bones[1][n], 1, 2) for n in (1, 0))
    for part in (1, 2):
        yield Between(*bones[0], part, 4)
        yield offset(Between(*bones[0], part, 4), 1, Direction.DISTAL)
        yield Between(Between(*bones[0], part, 4), Between(*bones[1], part, 4), 1, 2)
        yield Between(heads, bases, part, 4)
    yield OnLine(NAVEL, heads, bases)
    yield Landmark("navel", opposite=True)
    yield Landmark("ICS3_midline")
    yield Offset(NAVEL, 2, Direction.SUPERIOR, BY_CUN, over=True)
    yield Landmark("S2_level")


def test_every_template_is_used_and_leaves_no_english() -> None:
    words = Heard("ja", JAPANESE.words, JAPANESE.words)
    words.said = set()
    catalogue = dataclasses.replace(JAPANESE, words=words)
    teller = Teller(words, ENGLISH.points)
    point = dataclasses.replace(ENGLISH.points["LI5"], cautions=(Caution.NERVE,))
    texts = [point_sentence(each, catalogue) for each in ENGLISH.points.values()]
    for number, place in enumerate(places()):
        texts += [sentence(place, catalogue), teller.name(place), teller.level(place)]
        region = list(Region)[number % len(Region)]
        texts += derive(dataclasses.replace(point, code="LI0", place=place, region=region), catalogue).find_it
    for region, toward in product(Region, Direction):
        way = offset(offset(KNEE, 1, Direction.SUPERIOR), 1.5, toward)
        for facing in ((Direction.ANTERIOR,), (Direction.LATERAL,)):
            turned = dataclasses.replace(point, code="LI0", place=way, region=region, facing=facing)
            texts += derive(turned, catalogue).find_it
    assert [text for text in texts if re.search(r"[a-z]{2}", text)] == []
    wanted = {key for key in ENGLISH.words if key.split(".")[0] in TOLD and slots(ENGLISH.words[key])}
    assert wanted - words.said == set()
    elsewhere = {"place.conflict", "find.see_picture"}  # no step is that long in these signs
    plain = {key for key in ENGLISH.words if key.split(".")[0] in TOLD} - wanted - elsewhere
    assert {key for key in plain if not any(words[key] in text for text in texts)} == set()


def test_a_new_folder_is_a_new_language(tmp_path: Path) -> None:
    """No line of code: the command line finds it, and so does what packs the content."""
    here = Path(acupress_desktop.__file__).parent
    ignored = shutil.ignore_patterns("__pycache__", "*.rcc", "packs", "assets", "atlas.old")
    shutil.copytree(here, tmp_path / "acupress_desktop", ignore=ignored)
    texts = tmp_path / "acupress_desktop" / "content" / "texts" / "eo"
    (texts / "points").mkdir(parents=True)
    (texts / "words.json").write_text('{"place.level": "alte de {level}"}', encoding="utf-8")
    (texts / "points" / "BL.json").write_text('{"BL23": {"english": "Rena"}}', encoding="utf-8")
    (texts / "safety.json").write_text('{"words": {"reference": 5}}', encoding="utf-8")  # damaged: English
    env = os.environ | {"PYTHONPATH": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}

    def run(*call: str) -> str:
        done = subprocess.run(
            [sys.executable, *call], cwd=tmp_path, env=env, check=True, capture_output=True, text=True
        )
        return done.stdout

    (told,) = json.loads(run("-m", "acupress_desktop", "points", "BL23", "--json", "--locale", "eo_XX"))
    assert told["english"] == "Kidney Transporter"
    assert "Rena" in run("-m", "acupress_desktop", "points", "BL23", "--locale", "eo_XX")
    assert told["location"].startswith("Alte de the lower border")
    pack = (
        "from pathlib import Path; from acupress_desktop.content.packed import ship;"
        "print(*(pack.name for pack in ship(Path('.'))))"
    )
    assert run("-c", pack).split() == [f"{language}.pack" for language in sorted([*SHIPPED, "eo"])]


SHIPPED = sorted(
    path.name for path in (Path(acupress_desktop.__file__).parent / "content" / "texts").iterdir()
)


@pytest.mark.parametrize("language", SHIPPED)
def test_every_shipped_language_is_whole(language: str) -> None:
    assert faults(language, Path(acupress_desktop.__file__).parent / "content") == []


def test_the_faults_of_a_language_name_file_and_key(content: Path) -> None:
    texts = content / "texts" / "eo"
    shutil.copytree(content / "texts" / "en", texts)
    (texts / "words.json").write_text('{"place.at": "ĉe", "plce.at": "x"}', encoding="utf-8")
    (texts / "aches.json").write_text("{", encoding="utf-8")
    (texts / "more.json").write_text("{}", encoding="utf-8")
    told = json.loads((texts / "points" / "LU.json").read_text("utf-8"))
    told["LU1"]["find_it"] = ["Serĉu."]  # English has none: it is made there
    told["LU99"] = {"find_it": ["Serĉu."]}
    (texts / "points" / "LU.json").write_text(json.dumps(told), encoding="utf-8")
    found = faults("eo", content)
    assert "words.json: place.at: its slots are [], not ['place']" in found
    assert "words.json: plce.at: there is no such key" in found
    assert "words.json: place.steps: it is missing" in found
    assert "more.json: there is no such file" in found
    assert [fault for fault in found if fault.startswith("points/")] == [
        "points/LU.json: LU99.find_it#1: there is no such key"
    ]
    assert [fault for fault in found if fault.startswith("aches.json: ")]


def test_a_language_names_a_point_in_characters_where_another_has_its_code() -> None:
    characters = made("ja", **{"place.other_point": "{point:hanzi}（{point}）"})
    assert Teller(characters.words, characters.points).name(OtherPoint("LU9")) == "太渊（LU9）"
    older = made("ja", **{"place.other_point": "{point:traditional}"})
    assert Teller(older.words, older.points).name(OtherPoint("LU2")) == "雲門"
    assert Teller(older.words, {}).name(OtherPoint("LU2")) == "LU2"
    assert Teller(ENGLISH.words, ENGLISH.points).name(OtherPoint("LU9")) == "LU9"


def test_a_language_names_a_point_by_its_own_name_and_how_that_is_read() -> None:
    own = made(
        "ja", **{"place.other_point": "{point:own}（{point}）", "spot.spoken": "{code}{name:kana}{side}"}
    )
    assert Teller(own.words, own.points).name(OtherPoint("LU9")) == "太淵（LU9）"
    assert own.spoken(Spot("LU9", Side.LEFT)).startswith("LU9たいえん")
    assert own.spoken(Spot("LU9", Side.LEFT), "太淵").startswith("LU9太淵")
    assert own.spoken(Spot("EX-HN3", Side.MIDLINE)).startswith("EX-HN3Yìntáng")
    assert str(called(own.points["LU9"], "LU9", "ko").form("own")) == "태연"
    assert str(called(own.points["LU9"], "LU9", "ko").form("kana")) == "LU9"
    assert str(called(own.points["LU9"], "LU9", "de").form("own")) == "LU9"
