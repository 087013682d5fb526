"""How texts are written: whole sentences, an instruction that begins with what to do, no slip of the pen."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from acupress_desktop.domain.points import Point, Region
from tests.each import each
from tests.shipped import load

CATALOGUE = load()
POINTS = list(CATALOGUE.points.values())
TEXTS = Path(__file__).resolve().parents[2] / "acupress_desktop" / "content" / "texts" / "en"
#: How an instruction begins.
DO = re.compile(
    r"^(Bend|Carry|Clench|Close|Count|Cross|Curl|Divide|Do|Draw|Feel|Find|Fold|Follow|From|Go|Hold|Hook|Keep|Lay"
    r"|Lean|Let|Lie|Lift|Look|Make|Move|Note|Open|Picture|Pinch|Press|Push|Put|Raise|Reach|Relax|Rest|See|Sit"
    r"|Slide|Spread|Stand|Start|Stay|Step|Stop|Straighten|Take|Touch|Trace|Turn|Use|Walk)\b"
)
#: A step may first say where, or what is seen.
WHERE = re.compile(
    r"^(Above|At|Beside|Behind|Below|Between|Half-way|In|It|Just|Near|The|There|This|Two|Under|Where|With)\b"
)


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?])\s+", text)


def strings(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a file, with its path in it."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from strings(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from strings(inner, f"{path}[{number}]")


FILES = sorted(TEXTS.rglob("*.json"))


@each("point", POINTS, ids=lambda point: point.code)
def test_what_is_told_of_a_point_is_told_in_sentences(point: Point) -> None:
    text = CATALOGUE.text(point.code)
    for told in (*text.find_it, text.press_it, text.careful, text.evidence):
        for sentence in sentences(told):
            assert sentence.endswith("."), sentence
            assert len(sentence.split()) > 2, sentence
            assert sentence[0].isupper() or sentence[0].isdigit(), sentence
    assert text.sheet.endswith(".")
    assert not text.where.endswith(".")


@each("point", POINTS, ids=lambda point: point.code)
def test_a_step_and_a_way_to_press_begin_with_what_to_do(point: Point) -> None:
    text = CATALOGUE.text(point.code)
    for step in set(text.find_it) - {CATALOGUE.words.get("find.see_picture")}:
        assert DO.match(step) or WHERE.match(step), step
    assert DO.match(text.press_it) or point.for_reference is not None, text.press_it


def test_claims_routines_practices_and_lesson_are_told_in_sentences() -> None:
    told = [(claim.id, text) for claim in CATALOGUE.claims.claims for text in (claim.said, claim.judged)]
    told += [(claim.id, text) for claim in CATALOGUE.claims.claims for text in (claim.design, claim.found)]
    for routine, words in CATALOGUE.routine_texts.items():
        told += [(routine, text) for text in (words.about, words.dose, words.studied)]
    for practice, its in CATALOGUE.practice_texts.items():
        told += [(practice, text) for text in (its.doing, its.how, its.not_if, its.known)]
    for section in CATALOGUE.learn:
        told += [(section.head, text) for text in section.text]
    wrong = [(name, s) for name, text in told if text for s in sentences(text) if not re.search(r"[.?:]$", s)]
    assert wrong == []
    judged = {claim.id: sentences(claim.judged) for claim in CATALOGUE.claims.claims}
    assert [s for said in judged.values() for s in said if len(s.split()) < 3] == []


@each("file", FILES, ids=lambda file: str(file.relative_to(TEXTS)))
def test_no_slip_of_the_pen(file: Path) -> None:
    slips = re.compile(
        r"\s{2}|\s(?!\.(?:apkg|csv|jpg|json|pdf|png|svg)\b)[.,;:?!]|[,;:]{2}"
        r"|\.\.(?!\.)|\b(\w+) \1\b|\bthe own\b|\bshort breath\b"
        r"|\b(color|center|gray|harmoniz\w*|centimeter)\b"
    )
    found = [
        (path, text)
        for path, text in strings(json.loads(file.read_text(encoding="utf-8")))
        if slips.search(text) and not path.startswith(".spoken.")
    ]
    assert found == []


def test_four_fingers_are_no_measure_on_the_forearm() -> None:
    """They are about 20 mm too long there, as My cun says."""
    for point in POINTS:
        if point.region is Region.FOREARM:
            assert "four finger" not in " ".join(CATALOGUE.text(point.code).find_it).casefold(), point.code
