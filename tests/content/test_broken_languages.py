"""A language whose files are damaged: the check names file and key, and while the program runs English stands
in, key by key."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from acupress_desktop.content.language_files import faults
from acupress_desktop.content.words import TEXTS, WORDS, known_language, languages, read_words

#: A text that is damaged, and one beside it that is not.
KEY, BESIDE = "side.left", "side.right"


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """The texts of English and German, to be changed."""
    for language in ("en", "de"):
        shutil.copytree(TEXTS / language, tmp_path / "texts" / language)
    return tmp_path / "texts"


def put(texts: Path, value: Any) -> None:
    file = texts / "de" / WORDS
    found = json.loads(file.read_text(encoding="utf-8"))
    found[KEY] = value
    file.write_text(json.dumps(found), encoding="utf-8")


def said(texts: Path, key: str) -> str:
    return str(read_words("de", WORDS, texts=texts)[key])


@pytest.mark.parametrize(
    "value",
    [
        *("", " ", "\n\t", 7, None, True, [], ["links"], {"dat": "links"}, {"base": "links", "dat": ""}),
        *("links {Extra}", "links {code1}", "links {0}", "links {}", "links {side", "links {side!r}"),
        *("links {side:}", "{{side}}", "links %1", "links %L1", "links %s", "{SIDE}", "links { side }"),
        *("\u200b", "\u00ad", "\u3164", "\u2800", "\u200b \u00a0", "link\ufffds", "links\u202e", "li\nnks"),
        *("li\tnks", "\x1b[1mlinks", "\u2067links", {"base": "links", "dat": "\u200b"}),
        *({"base": 1}, "links {more}", "links {", "links }", "\ud800", "links\0", {"base": "links {side}"}),
    ],
    ids=repr,
)
def test_one_text_that_is_none_leaves_the_others(texts: Path, value: Any) -> None:
    good = said(texts, BESIDE)
    put(texts, value)
    english = read_words("en", WORDS, texts=texts)
    assert said(texts, BESIDE) == good != english[BESIDE]
    told = read_words("de", WORDS, texts=texts)
    assert told[KEY] == english[KEY]
    assert any(WORDS in fault and ("side" in fault) for fault in faults("de", texts.parent)), value


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(("number.decimal", sign) for sign in ("5", "x", "٥", "..", "和")),
        *(
            ("number.figures", all_ten)
            for all_ten in ("9876543210", "abcdefghij", "0000000000", "012345678٩")
        ),
        ("list.comma", "{first:dativ}, {last}"),
        ("side.left-017", "links"),
        ("history.sessions-few", "{count} Sitzungen"),
        ("history.sessions-zero", "{count} Sitzungen"),
        ("nobody.knows-few", "{count}"),
    ],
)
def test_what_no_language_writes_so_is_refused(texts: Path, key: str, value: str) -> None:
    file = texts / "de" / WORDS
    found = json.loads(file.read_text(encoding="utf-8")) | {key: value}
    file.write_text(json.dumps(found), encoding="utf-8")
    assert any(fault.startswith(f"{WORDS}: {key}: ") for fault in faults("de", texts.parent))


def test_the_form_beside_one_may_not_be_missing(texts: Path) -> None:
    file = texts / "de" / WORDS
    found = json.loads(file.read_text(encoding="utf-8"))
    del found["history.sessions-one"]
    file.write_text(json.dumps(found), encoding="utf-8")
    assert f"{WORDS}: history.sessions-one: it is missing" in faults("de", texts.parent)


@pytest.mark.parametrize("name", [".git", "de.bak", "de copy", "__pycache__", "DE", "d", "de_AT~"])
def test_other_folders_are_no_languages(texts: Path, name: str) -> None:
    (texts / name).mkdir()
    assert languages(texts) == ["de", "en"]
    assert known_language(name, texts) in ("de", "en")


@pytest.mark.parametrize("figures", ["", "012", "0123456789 "])
def test_figures_are_ten(texts: Path, figures: str) -> None:
    file = texts / "de" / WORDS
    found = json.loads(file.read_text(encoding="utf-8")) | {"number.figures": figures}
    file.write_text(json.dumps(found), encoding="utf-8")
    assert read_words("de", WORDS, texts=texts).number(1.5) == "1,5"
    assert any("figures" in fault for fault in faults("de", texts.parent))


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "cut": lambda content: content[: len(content) // 2],
    "no UTF-8": lambda content: content + b"\xff",
    "UTF-16": lambda content: content.decode("utf-8").encode("utf-16"),
    "nothing": lambda content: b"",
    "a list": lambda content: b"[]",
    "nested": lambda content: b"[" * 100_000,
    "nested objects": lambda content: b'{"a":' * 5_000 + b"1" + b"}" * 5_000,
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_file_that_is_none_gives_way_to_english(texts: Path, damage: str) -> None:
    file = texts / "de" / WORDS
    file.write_bytes(DAMAGES[damage](file.read_bytes()))
    english = read_words("en", WORDS, texts=texts)
    assert dict(read_words("de", WORDS, texts=texts)) == dict(english)
    assert any(WORDS in fault for fault in faults("de", texts.parent))


def test_a_folder_that_is_half_done_speaks_what_it_has(texts: Path) -> None:
    for file in texts.joinpath("de").rglob("*.json"):
        if file.name != WORDS:
            file.unlink()
    assert said(texts, BESIDE) != read_words("en", WORDS, texts=texts)[BESIDE]
    english = read_words("en", "safety.json", texts=texts)
    assert dict(read_words("de", "safety.json", texts=texts)) == dict(english)
    missing = {fault.partition(":")[0] for fault in faults("de", texts.parent)}
    assert {"safety.json", "errors.json", "points/BL.json"} <= missing
