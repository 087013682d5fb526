"""What we say of a source is in the reader's language; what is printed in it stays as it is."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from acupress_desktop.content.language_files import LanguageFiles
from acupress_desktop.content.languages import FINISHED
from acupress_desktop.content.load_sources import load_sources
from acupress_desktop.content.words import TEXTS, read_texts
from acupress_desktop.domain.errors import KnownError
from tests.refused import refused
from tests.shipped import load

OWN = read_texts(TEXTS / "en" / "sources.json")
OTHERS = [language for language in FINISHED if language != "en"]


@pytest.mark.parametrize("language", OTHERS)
def test_no_note_and_no_title_of_ours_is_left_in_english(language: str) -> None:
    sources = load(language).sources
    for key, english in OWN.items():
        source = sources[key.rpartition(".")[0]]
        assert english not in source.citation
        assert english not in source.csl


@pytest.mark.parametrize("language", FINISHED)
def test_a_title_of_ours_is_in_brackets_and_a_note_is_a_sentence(language: str) -> None:
    for key, text in read_texts(TEXTS / language / "sources.json").items():
        if key.endswith(".title"):
            assert (text[0], text[-1]) == ("[", "]")
        else:
            assert text.endswith((".", "。"))


@pytest.mark.parametrize("language", OTHERS)
def test_who_wrote_it_and_where_it_is_printed_is_the_same_in_every_language(language: str) -> None:
    english, here = load().sources, load(language).sources
    assert list(here) == list(english)
    for name, source in here.items():
        there, told = json.loads(english[name].csl), json.loads(source.csl)
        for facts in (there, told):
            facts.pop("note", None)
            if f"{name}.title" in OWN:
                facts.pop("title")
        assert told == there


def test_authors_that_are_left_out_are_told() -> None:
    assert load().sources["yeh-2016"].citation.startswith("Yeh CH, et al. [Ear acupressure")


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (lambda own: own["yeh-2016"].pop("title"), r"sources.json: \$\[6\].title"),
        (lambda own: own["who-2008"].update(title="[Points]"), r"sources.json: \$\[0\].title"),
        (
            lambda own: own.update({"nobody-1900": {"note": "Lost."}}),
            r"texts/en/sources.json: \$.nobody-1900",
        ),
    ],
)
def test_a_source_has_one_title_and_words_have_a_source(
    tmp_path: Path, change: Callable[[dict[str, Any]], object], where: str
) -> None:
    here = TEXTS.parent / "sources.json"
    (tmp_path / "sources.json").write_bytes(here.read_bytes())
    own = json.loads((TEXTS / "en" / "sources.json").read_text(encoding="utf-8"))
    own.setdefault("who-2008", {})
    change(own)
    (tmp_path / "texts" / "en").mkdir(parents=True)
    (tmp_path / "texts" / "en" / "sources.json").write_text(json.dumps(own), encoding="utf-8")
    with refused(KnownError, where):
        load_sources(tmp_path, LanguageFiles(tmp_path, "en"))
