"""The one road of words: merged over English, and what does not fit gives way."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from acupress_desktop.content.words import check, known_language, read_texts, read_words
from acupress_desktop.domain.phrases import form_of

ENGLISH = {"hello": "Hello, {name}", "days": "{count} days", "days-one": "{count} day", "navel": "the navel"}


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    write(tmp_path, "en", ENGLISH)
    return tmp_path


def write(folder: Path, language: str, texts: object) -> None:
    folder.joinpath(language).mkdir(exist_ok=True)
    folder.joinpath(language, "words.json").write_text(json.dumps(texts), encoding="utf-8")


def test_a_language_goes_over_english_key_by_key(texts: Path) -> None:
    write(texts, "de", {"hello": "Hallo {name}", "navel": {"base": "der Nabel", "dat": "dem Nabel"}})
    words = read_words("de_AT.UTF-8", "words.json", texts=texts)
    assert (words.language, words.say("hello", name="Ada")) == ("de", "Hallo Ada")
    assert form_of(words["navel"], "dat") == "dem Nabel"
    assert words.counted("days", 1) == "1 day"


@pytest.mark.parametrize(
    "german",
    [
        {"hello": "Hallo"},
        {"hello": "Hallo {nam}"},
        {"hello": "Hallo {name} {more}"},
        {"hello": ""},
        {"hello": 3},
        {"unknown": "Wort"},
        ["hello"],
    ],
    ids=str,
)
def test_what_does_not_fit_stands_in_english(texts: Path, german: object) -> None:
    write(texts, "de", german)
    words = read_words("de", "words.json", texts=texts)
    assert words.say("hello", name="Ada") == "Hello, Ada"
    assert set(words) == set(ENGLISH)


@pytest.mark.parametrize("broken", [b"\xff\xfe", b"{", b'{"hello": "a {name}", "hello": "b {name}"}', b""])
def test_a_broken_file_stands_in_english(texts: Path, broken: bytes) -> None:
    texts.joinpath("de").mkdir()
    texts.joinpath("de", "words.json").write_bytes(broken)
    assert read_words("de", "words.json", texts=texts)["navel"] == "the navel"
    with pytest.raises(ValueError, match=r"twice|line|codec|Expecting"):
        read_texts(texts / "de" / "words.json")


def test_the_check_names_the_key_and_the_fault(texts: Path) -> None:
    write(texts, "de", {"hello": "Hallo", "odd": "x", "days-one": "ein Tag", "days-few": "{count} Tage"})
    english, german = (read_texts(texts / name / "words.json") for name in ("en", "de"))
    assert check(english, german) == [
        "hello: its slots are [], not ['name']",
        "odd: there is no such key",
        "navel: it is missing",
    ]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        *(
            ("de-AT", "de"),
            ("de_DE.UTF-8", "de"),
            ("DE", "de"),
            ("zh", "zh"),
            ("zh-CN", "zh"),
            ("zh_TW", "zh-Hant"),
        ),
        *(("zh-Hant-HK", "zh-Hant"), ("C", "en"), ("", "en"), ("../de", "en"), ("xx", "en"), ("en_GB", "en")),
    ],
)
def test_the_folder_of_a_language(tmp_path: Path, wanted: str, found: str) -> None:
    for name in ("en", "de", "zh", "zh-Hant"):
        tmp_path.joinpath(name).mkdir()
    assert known_language(wanted, tmp_path) == found
