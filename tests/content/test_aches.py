"""What hurts: the shipped file, and what is refused in a wrong one."""

from __future__ import annotations

from pathlib import Path

import pytest

from acupress_desktop.content.error_words import sentence
from acupress_desktop.content.language_files import LanguageFiles
from acupress_desktop.content.load_aches import ache_texts, load_aches
from acupress_desktop.domain.errors import KnownError
from tests.refused import refused
from tests.shipped import load

POINTS = {"BL23", "BL40"}


def write(folder: Path, text: str) -> Path:
    (folder / "aches.json").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[", "content/aches.json: Input data was truncated."),
        ('[{"id": "a", "regions": [], "points": {"XX1": "local"}}]', "$[0].points: there is no point “XX1”"),
        ('[{"id": "a", "regions": [], "points": {}}]', "$[0].points: no point is named"),
        ('[{"id": "a", "regions": [], "points": {"BL23": "magic"}}]', "Invalid enum value 'magic'"),
        ('[{"id": "a", "regions": ["moon"], "points": {"BL23": "local"}}]', "$[0].regions[0]"),
        (
            '[{"id": "a", "regions": ["knee"], "points": {"BL40": "local"}},'
            ' {"id": "b", "regions": ["knee"], "points": {"BL40": "local"}}]',
            "$[1].regions: knee belongs to “a” already",
        ),
        (
            '[{"id": "a", "regions": [], "points": {"BL40": "local"}},'
            ' {"id": "a", "regions": [], "points": {"BL40": "local"}}]',
            "$[1].id: “a” is there twice",
        ),
    ],
)
def test_a_wrong_file_is_refused_with_its_place(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(KnownError) as error:
        load_aches(write(tmp_path, text), POINTS)
    assert says in sentence(error.value)


def test_words_for_an_unknown_ache_are_refused(tmp_path: Path) -> None:
    folder = tmp_path / "texts" / "en"
    folder.mkdir(parents=True)
    (folder / "aches.json").write_text('{"b": {"title": "B"}}', encoding="utf-8")
    with refused(KnownError, match="there is no ache of that name"):
        ache_texts(LanguageFiles(tmp_path, "en"), {"a"})


def test_every_ache_has_words_and_no_point_that_is_never_pressed() -> None:
    catalogue = load()
    for ache in catalogue.aches.values():
        assert catalogue.ache_texts[ache.id].title
        refused = [code for code in ache.points if catalogue.points[code].for_reference]
        assert refused == [], ache.id
