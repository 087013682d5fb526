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
    "null": lambda content: b"null",
    "a text": lambda content: b'"side.left"',
    "two objects": lambda content: content + content,
    "a comment": lambda content: b"// Deutsch\n" + content,
    "a last comma": lambda content: content.rstrip().removesuffix(b"}") + b",}",
    "NUL": lambda content: b"\0" * 100,
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


# Of a file that is damaged in one place the rest is spoken, and the check names file and key


def damage(texts: Path, change: Callable[[bytes], bytes]) -> list[str]:
    file = texts / "de" / WORDS
    content = file.read_bytes()
    changed = change(content)
    assert changed != content
    file.write_bytes(changed)
    return faults("de", texts.parent)


def test_a_byte_order_mark_is_refused_and_costs_no_text(texts: Path) -> None:
    good = dict(read_words("de", WORDS, texts=texts))
    found = damage(texts, lambda content: b"\xef\xbb\xbf" + content)
    assert found == [f"{WORDS}: it begins with a byte order mark, which no file of texts has"]
    assert dict(read_words("de", WORDS, texts=texts)) == good


@pytest.mark.parametrize("bad", [b"\xff", b"\xc3", b"\xe9t\xe9", b"\xed\xa0\x80", b"\xc0\x80"])
def test_broken_utf_8_costs_the_text_that_it_stands_in(texts: Path, bad: bytes) -> None:
    english, good = read_words("en", WORDS, texts=texts), dict(read_words("de", WORDS, texts=texts))
    put(texts, "links")
    found = damage(texts, lambda content: content.replace(b'"links"', b'"li' + bad + b'nks"', 1))
    assert found == [f"{WORDS}: {KEY}: line 1 is not UTF-8"]
    assert dict(read_words("de", WORDS, texts=texts)) == good | {KEY: english[KEY]}


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ((KEY, "side.lefft"), "side.lefft: there is no such key"),
        ((KEY, "side.lefft"), "side.left: it is missing"),
        (('"links"', '"links {seite}"'), "side.left: its slots are ['seite'], not []"),
        (('"links"', '"links", "side.left": "linker Hand"'), "the key “side.left” is there twice"),
        (('"links"', '["links", "rechts"]'), "side.left#1: there is no such key"),
        (('"links"', '{"base": "links", "base": "rechts"}'), "the key “base” is there twice"),
    ],
    ids=lambda value: str(value[1] if isinstance(value, tuple) else ""),
)
def test_the_check_names_file_and_key(texts: Path, change: tuple[str, str], told: str) -> None:
    english = read_words("en", WORDS, texts=texts)
    put(texts, "links")
    before, after = (part.encode() for part in change)
    found = damage(texts, lambda content: content.replace(before, after, 1))
    assert any(fault.startswith(f"{WORDS}: ") and told in fault for fault in found), found
    here = read_words("de", WORDS, texts=texts)
    assert here.keys() >= english.keys()
    assert all(here[key].strip() or not english[key].strip() for key in english)
    assert here[BESIDE] == "rechts"


def test_a_template_with_another_slot_gives_way_to_english(texts: Path) -> None:
    for name in ("{routine}", "{Routine}", "{routine} {routine} {steps}", "{routine} {step} {steps} {more}"):
        file = texts / "de" / WORDS
        file.write_text(json.dumps(json.loads(file.read_bytes()) | {"session.place": name}))
        assert any(fault.startswith(f"{WORDS}: session.place: ") for fault in faults("de", texts.parent))
        assert said(texts, "session.place") == read_words("en", WORDS, texts=texts)["session.place"]


@pytest.mark.parametrize("way", ["to nothing", "to itself", "a folder", "to another", "its folder"])
def test_what_is_no_file_of_its_own(texts: Path, way: str) -> None:
    """A link that leads somewhere is followed; one that does not, or a folder of its name, is as good as
    none."""
    english, good = dict(read_words("en", WORDS, texts=texts)), dict(read_words("de", WORDS, texts=texts))
    file = texts / "de" / WORDS
    kept = file.read_bytes()
    if way == "its folder":
        (texts / "de").rename(texts.parent / "elsewhere")
        (texts / "de").symlink_to(texts.parent / "elsewhere", target_is_directory=True)
    else:
        file.unlink()
    if way == "a folder":
        file.mkdir()
    elif way == "to another":
        texts.joinpath("kept.json").write_bytes(kept)
        file.symlink_to(texts / "kept.json")
    elif way != "its folder":
        file.symlink_to(file if way == "to itself" else texts / "nobody.json")
    there = way in ("to another", "its folder")
    assert dict(read_words("de", WORDS, texts=texts)) == (good if there else english)
    assert any(fault.startswith(f"{WORDS}: ") for fault in faults("de", texts.parent)) is not there


@pytest.mark.parametrize("language", ["de", "es", "fr", "ja", "zh", "zh-Hant"])
def test_no_text_is_empty_where_half_a_folder_is_there(tmp_path: Path, language: str) -> None:
    for name in ("en", language):
        shutil.copytree(TEXTS / name, tmp_path / "texts" / name)
    files = sorted(tmp_path.joinpath("texts", language).rglob("*.json"))
    for file in files[::2]:
        file.unlink()
    found = faults(language, tmp_path)
    for file in files[::2]:
        name = file.relative_to(tmp_path / "texts" / language).as_posix()
        assert any(fault.startswith(f"{name}: ") for fault in found)
        if "/" not in name:
            here = read_words(language, name, texts=tmp_path / "texts")
            assert dict(here) == dict(read_words("en", name, texts=tmp_path / "texts"))
