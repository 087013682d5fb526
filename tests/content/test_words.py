"""The one road of words: merged over English, and what does not fit gives way."""

from __future__ import annotations

import json
from datetime import time
from pathlib import Path

import pytest

from acupress_desktop.content.words import Words, check, known_language, merged, read_texts, read_words
from acupress_desktop.domain.phrases import form_of

ENGLISH = {
    "hello": "Hello, {name}",
    "days": "{count} days",
    "days-one": "{count} day",
    "navel": "the navel",
    "number.figures": "0123456789",
}


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
        "number.figures: it is missing",
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
        *((f"zh-Hans-{country}", "zh") for country in ("HK", "TW", "MO", "CN")),
        *(
            (one, "zh")
            for one in ("zh_Hans_TW", "zh_SG", "zh_CN.UTF-8", "cmn", "cmn-CN", "yue_CN", "zh-Hans")
        ),
        *((one, "zh-Hant") for one in ("yue_HK", "yue", "nan_TW", "hak-TW", "cmn-Hant-TW", "zh_MO@stroke")),
        *(("zh-Hant-HK", "zh-Hant"), ("C", "en"), ("", "en"), ("../de", "en"), ("xx", "en"), ("en_GB", "en")),
    ],
)
def test_the_folder_of_a_language(tmp_path: Path, wanted: str, found: str) -> None:
    for name in ("en", "de", "zh", "zh-Hant"):
        tmp_path.joinpath(name).mkdir()
    assert known_language(wanted, tmp_path) == found


GRAMMAR = {
    "list.comma": "{first}, {last}",
    "list.semicolon": "{first}; {last}",
    "list.two": "{first} & {last}",
    "list.last": "{first}, & {last}",
    "sentence": "{words:capital}.",
    "sentence.next": "{first} {last}",
    "clock.left": "{minutes}:{seconds}",
    "clock.time": "{hour}.{minute}",
    "number.decimal": ".",
    "number.figures": "0123456789",
    "step": "step {number}",
}
WORDS = Words("en", GRAMMAR)
ARABIC = Words("ar", GRAMMAR | {"number.decimal": "٫", "number.figures": "٠١٢٣٤٥٦٧٨٩"})
CHINESE = Words("zh", GRAMMAR | {"sentence": "{words}。", "sentence.next": "{first}{last}"})
BARE = Words("xx", GRAMMAR | {"sentence": "{words}", "sentence.next": "{first}{last}"})


@pytest.mark.parametrize(
    ("items", "kind", "said"),
    [
        ([], "comma", ""),
        (["a"], "comma", "a"),
        (["a", "b", "c"], "comma", "a, b, c"),
        (["a, b", "c"], "semicolon", "a, b; c"),
        ([], "and", ""),
        (["a"], "and", "a"),
        (["a", "b"], "and", "a & b"),
        (["a", "b", "c"], "and", "a, b, & c"),
    ],
)
def test_a_list_is_put_together_as_the_language_does(items: list[str], kind: str, said: str) -> None:
    assert WORDS.listed(items, kind) == said


@pytest.mark.parametrize(
    ("number", "decimals", "english", "arabic"),
    [
        (3, None, "3", "٣"),
        (10, None, "10", "١٠"),
        (3.0, None, "3", "٣"),
        (1.5, None, "1.5", "١٫٥"),
        (2.256, None, "2.26", "٢٫٢٦"),
        (0.0, None, "0", "٠"),
        (100, None, "100", "١٠٠"),
        (1_000_000, None, "1000000", "١٠٠٠٠٠٠"),
        (10**400, None, "1" + "0" * 400, "١" + "٠" * 400),  # no float can hold it
        (7, 1, "7.0", "٧٫٠"),
    ],
)
def test_a_number_is_written_as_the_language_does(
    number: float, decimals: int | None, english: str, arabic: str
) -> None:
    assert (WORDS.number(number, decimals), ARABIC.number(number, decimals)) == (english, arabic)


def test_numbers_in_sentences_and_clocks_are_of_the_language() -> None:
    assert ARABIC.say("step", number=12) == "step ١٢"
    assert WORDS.say("step", number="12") == "step 12"
    assert (WORDS.countdown(65), ARABIC.countdown(600)) == ("1:05", "١٠:٠٠")
    assert (WORDS.time_of_day(time(9, 5)), ARABIC.time_of_day(time(21, 0))) == ("09.05", "٢١.٠٠")


def test_sentences_are_joined_and_taken_apart() -> None:
    assert WORDS.joined(["One.", None, "", "Two."]) == "One. Two."
    assert WORDS.joined([]) == ""
    assert WORDS.sentences("One. Two. Three") == ("One.", "Two.", "Three")
    assert WORDS.sentences("") == ()
    assert CHINESE.joined(["一。", "二。"]) == "一。二。"
    assert CHINESE.sentences("一。二。") == ("一。", "二。")
    assert BARE.sentences("a. b") == ("a. b",)
    assert (WORDS.sentence("at the navel"), CHINESE.sentence("在脐")) == ("At the navel.", "在脐。")
    assert [WORDS.as_sentence(text) for text in ("one", "One.", "One?")] == ["one.", "One.", "One?"]


def test_words_from_the_right_are_kept_apart_one_by_one() -> None:
    """Once each, and never a list or a sentence as a whole, or no sentence would be found again."""
    one, other = "\u05d0", "\u2068\u05d1\u2069"
    assert WORDS.listed([one, "b", "c", other]) == f"\u2068{one}\u2069, b, c, {other}"
    assert WORDS.listed(["a", one, other], "and") == f"a, \u2068{one}\u2069, & {other}"
    said = WORDS.joined([f"b {one}.", f"{one}.", "c."])
    assert said == f"b {one}. {one}. c."
    assert len(WORDS.sentences(said)) == 3
    assert WORDS.sentence(one) == f"{one}."


def test_a_part_of_the_words_keeps_their_grammar(texts: Path) -> None:
    part = Words("en", GRAMMAR | {"safety.left": "left: {items}"}).under("safety.")
    assert dict(part) == {"left": "left: {items}"}
    assert part.say("left", items=part.listed(["a", "b"])) == "left: a, b"
    assert "left" in part
    assert "safety.left" not in part


def test_nested_keys_and_lists(texts: Path) -> None:
    write(texts, "en", {"q": {"title": "T", "signs": ["a", "b"]}, "navel": {"base": "n", "dat": "d"}})
    found = read_words("en", "words.json", texts=texts)
    assert dict(found) == {"q.title": "T", "q.signs#1": "a", "q.signs#2": "b", "navel": "n"}
    assert (found.lines("q.signs"), found.lines("q.none")) == (("a", "b"), ())


def test_a_list_is_taken_as_a_whole() -> None:
    english = {"signs#1": "a", "signs#2": "b {name}", "title": "T"}
    assert merged(english, {"signs#1": "x", "signs#2": "y {name}"}) == {
        "signs#1": "x",
        "signs#2": "y {name}",
        "title": "T",
    }
    for wrong in ({"signs#1": "x"}, {"signs#1": "x", "signs#2": "y"}, {f"signs#{n}": "x" for n in (1, 2, 3)}):
        assert merged(english, wrong) == english


def test_forms_beside_numbers_are_taken_with_what_they_stand_for() -> None:
    english = {"days": "{count} days", "days-one": "1 day"}
    assert merged(english, {"days": "{count}日"}) == {"days": "{count}日"}
    assert merged(english, {"days-one": "ein Tag"}) == {"days": "{count} days", "days-one": "ein Tag"}
    arabic = {f"days-{form}": form for form in ("zero", "one", "two", "few", "many", "other")}
    assert merged(english, arabic) == arabic
    assert check(english, {"days-one": "один", "days-few": "{count} дня"}, "ru") == [
        "days-many: it is missing"
    ]
    assert check(english, {"days": "{count}日"}, "ja") == []


def test_what_english_leaves_out_a_language_may_have() -> None:
    english = {"LI4.english": "Joining Valley"}
    other = {"LI4.find_it#1": "Cherche.", "LI9.find_it#1": "Cherche.", "LI4.where": "Main {x}"}
    optional = {"LI4.find_it", "LI4.where"}
    assert merged(english, other, optional) == english | {"LI4.find_it#1": "Cherche."}
