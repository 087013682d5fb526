"""What is said of studies: every claim with its source, no number that nobody verified, sources to check."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from acupress_desktop.content import own_cun
from acupress_desktop.content.claims import Verdict
from tests.damaged import refused
from tests.shipped import load

CONTENT = Path(__file__).resolve().parents[2] / "acupress_desktop" / "content"
CATALOGUE = load()


def test_nowhere_stands_the_number_that_nobody_could_trace() -> None:
    for file in CONTENT.rglob("*.json"):
        assert not re.search(r"89[.,]66", file.read_text(encoding="utf-8")), file.name


def test_every_verdict_is_given_and_explained() -> None:
    assert {claim.verdict for claim in CATALOGUE.claims.claims} == set(Verdict)
    for verdict in Verdict:
        assert CATALOGUE.claims.words[verdict]
        assert CATALOGUE.claims.words[f"{verdict}.meaning"]


def test_every_claim_names_a_source_or_that_there_is_none() -> None:
    without = [claim.id for claim in CATALOGUE.claims.claims if not claim.sources]
    assert without == ["bl10"]


def test_sleep_stress_stiffness_and_the_points_of_the_article_are_there() -> None:
    ids = {claim.id for claim in CATALOGUE.claims.claims}
    assert {"sleep", "hormones", "calm", "stiffness", "heart-rate", "disability", "dose", "neck-self"} <= ids
    told = {point for claim in CATALOGUE.claims.claims for point in claim.points}
    assert told == {"BL23", "BL40", "GB30", "BL60", "GB21", "LI4", "SI3", "BL10"}


def test_the_negative_trial_is_told() -> None:
    claim = next(claim for claim in CATALOGUE.claims.claims if claim.id == "neck-self")
    assert "0.16" in claim.found
    assert claim.verdict is Verdict.CONTRADICTED


def test_every_point_of_a_routine_has_a_grade_and_a_line() -> None:
    for routine in CATALOGUE.routines.values():
        for code in routine.points:
            assert CATALOGUE.text(code).evidence
            assert CATALOGUE.word(f"grade.{CATALOGUE.points[code].evidence.grade}.meaning")


def test_the_sources_are_csl_json() -> None:
    items = json.loads(CATALOGUE.bibliography())
    assert [item["id"] for item in items] == list(CATALOGUE.sources)
    for item in items:
        assert item["title"]
        assert item["type"] in ("article-journal", "book", "standard", "webpage")
        for author in item.get("author", []):
            assert author.get("family") or author.get("literal")
        for part in item.get("issued", {}).get("date-parts", []):
            assert 1990 < part[0] < 2030


def test_every_source_can_be_looked_up_or_says_what_is_missing() -> None:
    known = {"who-2008", "gbt-12346-2021", "cheng-2020", "lee-2012", "mu-2020", "nct05423145"}
    without = {source.id for source in CATALOGUE.sources.values() if source.link is None}
    assert without - known == {
        "coronary-angiography",
        "atrial-fibrillation-2019",
        "caesarean-back-pain",
        "sun-2014",
        "ansur-2",
        "depth-2015",
    }


def test_every_source_is_cited() -> None:
    cited = {source for claim in CATALOGUE.claims.claims for source in claim.sources}
    cited |= {source for text in CATALOGUE.routine_texts.values() for source in text.sources}
    cited |= {source for point in CATALOGUE.points.values() for source in point.evidence.sources}
    cited |= set(own_cun.SOURCES)
    assert set(CATALOGUE.sources) - cited <= {"who-2008", "gbt-12346-2021", "mu-2020"}


@pytest.mark.parametrize(
    ("name", "how", "said"),
    [
        ("claims.json", lambda d: d[0]["sources"].append("x"), "$[0].sources[1]: there is no source “x”"),
        ("claims.json", lambda d: d[7]["points"].append("X1"), "$[7].points[1]: there is no point “X1”"),
        ("claims.json", lambda d: d[0].update(sources=[]), "$[0].sources: no source, no claim"),
        ("claims.json", lambda d: d.append(d[0]), "$[22].id: “disability” is there twice"),
        ("claims.json", lambda d: d[0].update(verdict="true"), "Invalid enum value 'true'"),
        ("texts/en/claims.json", lambda d: d["claims"].pop("sleep"), "$.claims.sleep: the text is missing"),
        ("sources.json", lambda d: d[2].update(DOI="BMJ 2006"), "$[2].DOI: “BMJ 2006” is no DOI"),
        ("sources.json", lambda d: d[2].update(PMID="PMC1"), "$[2].PMID: “PMC1” is no PMID"),
        ("sources.json", lambda d: d.append(d[0]), "“who-2008” is there twice"),
        ("sources.json", lambda d: d[0].update(citation="x"), "unknown field `citation`"),
    ],
)
def test_wrong_claims_and_sources(content: Path, name: str, how: Callable[[Any], object], said: str) -> None:
    assert said in refused(content, name, how)


def test_the_lesson_can_be_read_in_five_minutes() -> None:
    texts = [text for section in CATALOGUE.learn for text in section.text]
    for practice in CATALOGUE.practice_texts.values():
        texts += [practice.title, practice.how, practice.not_if, practice.known]
    words = sum(len(text.split()) for text in texts)
    assert 300 < words <= 5 * 200


def test_the_lesson_says_what_the_method_needs() -> None:
    heads = " ".join(section.head for section in CATALOGUE.learn).lower()
    for topic in ("what it is", "press", "how hard", "how long", "breathing", "when not", "else", "expect"):
        assert topic in heads
