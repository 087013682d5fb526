"""Which translated health texts a second reader has approved: a changed text loses its approval."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from acupress_desktop.content.approvals import (
    ADULT,
    caution_key,
    hash_of,
    is_unread,
    keys,
    question_key,
    texts_of,
)
from acupress_desktop.content.load import load
from acupress_desktop.content.load_approvals import read_approvals
from acupress_desktop.content.words import FALLBACK, TEXTS
from acupress_desktop.domain.errors import KnownError

CONTENT = TEXTS.parent
LANGUAGES = sorted(entry.name for entry in TEXTS.iterdir() if entry.is_dir() and entry.name != FALLBACK)


def test_every_approval_is_of_a_text_as_it_is_now() -> None:
    given = read_approvals(CONTENT)
    for one in given:
        assert one.language in LANGUAGES, one
        texts = texts_of(load(one.language), one.key)
        assert texts, f"{one.key}: there is no such text"
        assert one.hash == hash_of(texts), f"{one.language}, {one.key}: it has changed since it was read"
        assert one.reader.strip(), one
        assert date.fromisoformat(one.date) <= date.today(), one
    assert len({(one.language, one.key) for one in given}) == len(given)


def test_nobody_has_approved_anything_yet() -> None:
    assert read_approvals(CONTENT) == []


def test_english_needs_no_approval_and_every_translation_does() -> None:
    english = load()
    assert not any(is_unread(english, key) for key in keys(english))
    for language in LANGUAGES:
        catalogue = load(language)
        assert all(is_unread(catalogue, key) for key in keys(catalogue))


def test_every_key_has_its_text() -> None:
    english = load()
    every = [*keys(english)]
    assert len(every) > 400
    assert {ADULT, question_key("Q5"), caution_key("LI4")} <= {*every}
    assert [key for key in every if not all(texts_of(english, key))] == []
    assert texts_of(english, "careful.XX1") == texts_of(english, "question.none") == ()


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The shipped content, to be changed."""
    import shutil

    folder = tmp_path / "content"
    shutil.copytree(CONTENT, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__", "packs"))
    return folder


def test_an_approved_text_is_read_until_it_changes(content: Path) -> None:
    language, key = LANGUAGES[0], question_key("Q5")
    good = hash_of(texts_of(load(language, content), key))
    entry = {"language": language, "key": key, "reader": "A. Reader", "date": "2026-11-30", "hash": good}
    file = content / "approvals.json"
    file.write_text(json.dumps({"approvals": [entry]}), encoding="utf-8")
    assert not is_unread(load(language, content), key)
    assert is_unread(load(language, content), question_key("Q6"))
    words = content / "texts" / language / "safety.json"
    texts = json.loads(words.read_text(encoding="utf-8"))
    texts["questions"]["Q5"]["title"] += "!"
    words.write_text(json.dumps(texts), encoding="utf-8")
    assert is_unread(load(language, content), key)


@pytest.mark.parametrize("approvals", [{}, {"approvals": [{"language": "de"}]}, {"approvals": [], "more": 1}])
def test_a_file_that_makes_no_sense_is_refused(content: Path, approvals: object) -> None:
    (content / "approvals.json").write_text(json.dumps(approvals), encoding="utf-8")
    with pytest.raises(KnownError) as caught:
        load("en", content)
    assert caught.value.message.code == "content.damaged"
